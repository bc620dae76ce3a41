//! What the answers suggest: every route with its reasons, what to find out, what to do next.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::interview::Event;
use crate::interview::Findings;
use crate::interview::FolderPage;
use crate::interview::Overall;
use crate::offer::Group;
use crate::rulebook::Advice;
use crate::rulebook::AdvicePlace;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn results(sitting: Sitting) -> AnyView {
    let findings = sitting.once(Findings::of);
    if !findings.is_checked {
        return unchecked(sitting);
    }
    let print = || part::button(sitting, "button", Phrase::SeeSummary, Event::SummaryAsked).view();
    let ready = Event::FolderAsked(FolderPage::Overview);
    let folder = || {
        let words = sitting.once(|interview| content::taking(Taking::FolderLink, interview));
        let ready = ready.clone();
        el("button", "button button--secondary")
            .attr("type", "button")
            .attr("data-phb", "folder")
            .on("click", move |_| sitting.dispatch(ready.clone()))
            .text(words)
            .view()
    };
    let change = part::button(sitting, "button button--secondary", Phrase::ChangeAnswers, Event::CheckAsked).view();
    let closed = [
        (Phrase::TopicsTitle, AdvicePlace::Topic),
        (Phrase::ChallengeTitle, AdvicePlace::Challenge),
        (Phrase::NeighbourTitle, AdvicePlace::Neighbour),
        (Phrase::HelpTitle, AdvicePlace::Help),
        (Phrase::ComponentsTitle, AdvicePlace::Component),
    ];
    let closed = closed.map(|(title, place)| expanders(sitting, &findings, title, place));
    el("div", "")
        .child(panel(sitting, &findings))
        .children(part::day_notice(sitting))
        .children(urgent(sitting, &findings))
        .children(first_step(sitting, &findings))
        .child(el("div", "button-group").child(print()).child(folder()).view())
        .child(routes(sitting, &findings))
        .children(find_out(sitting, &findings))
        .children(next_steps(sitting, &findings))
        .child(local(sitting, &findings))
        .children(holding(sitting, &findings))
        .children(closed.into_iter().flatten())
        .child(el("div", "button-group").child(print()).child(folder()).child(change).view())
        .view()
}

/// Where the second checker did not come to the same: nothing is better than something wrong.
fn unchecked(sitting: Sitting) -> AnyView {
    let change = part::button(sitting, "button button--secondary", Phrase::ChangeAnswers, Event::CheckAsked).view();
    el("div", "")
        .attr("data-phb", "unchecked")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::UncheckedTitle)))
        .child(text("p", "", sitting.say(Phrase::UncheckedText)))
        .child(change)
        .view()
}

fn section(sitting: Sitting, title: Phrase, body: impl IntoIterator<Item = AnyView>) -> AnyView {
    let heading = part::heading(sitting, 1, "heading-l", sitting.say(title));
    el("section", "").child(heading).children(body).view()
}

fn panel(sitting: Sitting, findings: &Findings) -> AnyView {
    let (title, words) = match findings.overall {
        Overall::Right => (Phrase::PanelRight, Phrase::PanelRightText),
        Overall::Open => (Phrase::PanelOpen, Phrase::PanelOpenText),
        Overall::MayAsk => (Phrase::PanelMayAsk, Phrase::PanelMayAskText),
        Overall::NotNow => (Phrase::PanelNotNow, Phrase::PanelNotNowText),
    };
    let rights = findings.rights();
    let list = el("ul", "")
        .children(
            rights.iter().map(|id| text("li", "", sitting.once(|interview| content::entitlement_name(*id, interview)))),
        )
        .view();
    el("div", "panel")
        .attr("data-overall", format!("{:?}", findings.overall))
        .child(text("span", "caption", sitting.say(Phrase::PanelCaption)))
        .child(part::page_heading(sitting, "", sitting.say(title)))
        .children((!rights.is_empty()).then_some(list))
        .child(text("p", "", sitting.say(words)))
        .view()
}

fn urgent(sitting: Sitting, findings: &Findings) -> Vec<AnyView> {
    let boxes = findings.advice_in(AdvicePlace::Urgent).map(|advice| {
        let wording = part::advice_words(sitting, advice);
        let title = part::heading(sitting, 1, "", wording.title.clone());
        let body = part::advice_body(sitting, findings, advice, wording);
        el("div", "urgent").child(title).children(body).view()
    });
    boxes.collect()
}

/// The next step that stands first on the page: there only where nothing has to be found out before it.
fn leading(findings: &Findings) -> Option<&Advice> {
    let nothing_open = findings.find_out.is_empty();
    findings.advice_in(AdvicePlace::NextStep).next().filter(|_| nothing_open)
}

/// The one thing most worth doing: find out what is open, or else the next step.
fn first_step(sitting: Sitting, findings: &Findings) -> Option<AnyView> {
    let (title, body) = match findings.find_out.first() {
        Some(id) => {
            let wording = sitting.once(|interview| content::find_out(*id, interview));
            let mut body = vec![text("p", "", wording.from), text("p", "inset-text", wording.ask_for)];
            body.extend(
                findings
                    .most_worth()
                    .filter(|it| id.items().contains(&it.item))
                    .map(|worth| part::meanings(sitting, worth)),
            );
            (wording.about, body)
        }
        None => {
            let advice = leading(findings)?;
            let wording = part::advice_words(sitting, advice);
            (wording.title.clone(), part::advice_body(sitting, findings, advice, wording))
        }
    };
    let step = el("div", "first-step").child(text("span", "caption", sitting.say(Phrase::FirstStep)));
    Some(step.child(part::heading(sitting, 1, "", title)).children(body).view())
}

fn routes(sitting: Sitting, findings: &Findings) -> AnyView {
    let rank = |outcome: Outcome| match outcome {
        Outcome::RightAppears => 0,
        Outcome::Open | Outcome::MayFitOffer => 1,
        Outcome::MayAsk | Outcome::FitsOffer | Outcome::OfferMayAsk => 2,
        Outcome::NothingBars | Outcome::SeeRight | Outcome::NotOpenYet | Outcome::RightToAsk => 3,
        Outcome::CoveredByRight
        | Outcome::NotByThisRoute
        | Outcome::OtherWaysOnly
        | Outcome::NotThisGroup
        | Outcome::NotYetLaw
        | Outcome::DoesNotArise => 4,
    };
    let holding = EntitlementId::National(NationalEntitlement::DirectPayment);
    let mut shown = vec![text("p", "", sitting.say(Phrase::RoutesText))];
    for place in 0..=4 {
        for route in findings.national.iter().filter(|route| route.determination.id != holding) {
            if rank(route.determination.outcome) == place {
                shown.push(part::national_route(sitting, route));
            }
        }
    }
    section(sitting, Phrase::RoutesTitle, shown)
}

fn find_out(sitting: Sitting, findings: &Findings) -> Option<AnyView> {
    let items = findings.find_out.iter().map(|id| {
        let wording = sitting.once(|interview| content::find_out(*id, interview));
        el("li", "find-out__item")
            .attr("data-find-out", format!("{id:?}"))
            .child(part::heading(sitting, 2, "", wording.about))
            .child(text("p", "find-out__who", wording.from))
            .child(text("p", "find-out__ask", wording.ask_for))
            .view()
    });
    let items: Vec<AnyView> = items.collect();
    let some = !items.is_empty();
    let list = el("ul", "find-out").attr("role", "list").children(items).view();
    some.then(|| section(sitting, Phrase::FindOutTitle, [list]))
}

fn next_steps(sitting: Sitting, findings: &Findings) -> Option<AnyView> {
    let first = leading(findings).map(|advice| advice.id);
    let rest = || findings.advice_in(AdvicePlace::NextStep).filter(|advice| Some(advice.id) != first);
    rest().next()?;
    Some(section(sitting, Phrase::NextStepsTitle, [part::advice_steps(sitting, findings, rest())]))
}

fn local(sitting: Sitting, findings: &Findings) -> AnyView {
    let about = sitting.once(|interview| {
        let offer = interview.local().offer()?;
        let phrase = if offer.nothing_beyond_rights() { Phrase::LocalNothing } else { Phrase::LocalText };
        let values = [offer.commissioner().name.as_str(), &content::date(offer.dates().last_checked)];
        Some(content::fill_gaps(&content::phrase(phrase, interview), &values))
    });
    let groups: Vec<Group> =
        sitting.once(|interview| interview.local().offer().map(|offer| offer.groups().to_vec())).unwrap_or_default();
    let cards = findings.local.iter().filter_map(|route| {
        let own = |group: &&Group| EntitlementId::Local(group.id.clone()) == route.determination.id;
        groups.iter().find(own).map(|group| part::local_route(sitting, route, group))
    });
    let about = about.map(|about| text("p", "", about));
    section(
        sitting,
        Phrase::LocalTitle,
        about
            .into_iter()
            .chain(part::local_notice(sitting))
            .chain(part::page_notice(sitting))
            .chain(cards)
            .chain(part::about_offer(sitting)),
    )
}

fn holding(sitting: Sitting, findings: &Findings) -> Option<AnyView> {
    let id = EntitlementId::National(NationalEntitlement::DirectPayment);
    let route = findings.national.iter().find(|route| route.determination.id == id)?;
    if route.determination.outcome == Outcome::DoesNotArise {
        return None;
    }
    let advice = findings.advice_in(AdvicePlace::Holding);
    let body = [
        text("p", "", sitting.say(Phrase::HoldingText)),
        part::ways(sitting),
        part::national_route(sitting, route),
        part::advice_expanders(sitting, findings, advice),
    ];
    Some(section(sitting, Phrase::HoldingTitle, body))
}

fn expanders(sitting: Sitting, findings: &Findings, title: Phrase, place: AdvicePlace) -> Option<AnyView> {
    findings.advice_in(place).next()?;
    Some(section(sitting, title, [part::advice_expanders(sitting, findings, findings.advice_in(place))]))
}
