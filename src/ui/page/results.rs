//! What the answers suggest: every route with its reasons, what to find out, what to do next.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Findings;
use crate::interview::Overall;
use crate::rulebook::AdvicePlace;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page.
pub fn results(sitting: Sitting) -> AnyView {
    let findings = sitting.once(Findings::of);
    view! {
        {panel(sitting, &findings)}
        {urgent(sitting, &findings)}
        {first_step(sitting, &findings)}
        {part::button(sitting, "button", Phrase::SeeSummary, Event::SummaryAsked)}
        {routes(sitting, &findings)}
        {find_out(sitting, &findings)}
        {section(sitting, Phrase::NextStepsTitle, part::advice_steps(sitting, &findings, AdvicePlace::NextStep))}
        {local(sitting, &findings)}
        {holding(sitting, &findings)}
        {expanders(sitting, &findings, Phrase::TopicsTitle, AdvicePlace::Topic)}
        {expanders(sitting, &findings, Phrase::ChallengeTitle, AdvicePlace::Challenge)}
        {expanders(sitting, &findings, Phrase::NeighbourTitle, AdvicePlace::Neighbour)}
        {expanders(sitting, &findings, Phrase::HelpTitle, AdvicePlace::Help)}
        {expanders(sitting, &findings, Phrase::ComponentsTitle, AdvicePlace::Component)}
        <div class="button-group">
            {part::button(sitting, "button", Phrase::SeeSummary, Event::SummaryAsked)}
            {part::button(sitting, "button button--secondary", Phrase::ChangeAnswers, Event::CheckAsked)}
        </div>
    }
    .into_any()
}

fn section(sitting: Sitting, title: Phrase, body: impl IntoView + 'static) -> AnyView {
    view! {
        <section>
            {part::heading(sitting, 1, "heading-l", Focus::Section, sitting.say(title))}
            {body}
        </section>
    }
    .into_any()
}

fn panel(sitting: Sitting, findings: &Findings) -> AnyView {
    let (title, text) = match findings.overall {
        Overall::Right => (Phrase::PanelRight, Phrase::PanelRightText),
        Overall::Open => (Phrase::PanelOpen, Phrase::PanelOpenText),
        Overall::MayAsk => (Phrase::PanelMayAsk, Phrase::PanelMayAskText),
        Overall::NotNow => (Phrase::PanelNotNow, Phrase::PanelNotNowText),
    };
    let rights = findings.rights();
    let rights: Vec<AnyView> =
        rights.into_iter().map(|id| view! { <li>{content::entitlement_name(id)}</li> }.into_any()).collect();
    let rights = (!rights.is_empty()).then(|| view! { <ul>{rights}</ul> });
    view! {
        <div class="panel" data-overall=format!("{:?}", findings.overall)>
            <span class="caption">{sitting.say(Phrase::PanelCaption)}</span>
            {part::heading(sitting, 0, "", Focus::Page, sitting.say(title))}
            {rights}
            <p>{sitting.say(text)}</p>
        </div>
    }
    .into_any()
}

fn urgent(sitting: Sitting, findings: &Findings) -> AnyView {
    let boxes: Vec<AnyView> = findings
        .advice_in(AdvicePlace::Urgent)
        .map(|advice| {
            let wording = sitting.once(|interview| content::advice(advice.id, interview));
            view! {
                <div class="urgent">
                    {part::heading(sitting, 1, "", Focus::Section, wording.title)}
                    <p>{wording.body}</p>
                    {part::details(sitting.say(Phrase::WhereFrom), part::sources(sitting, &advice.provisions))}
                </div>
            }
            .into_any()
        })
        .collect();
    boxes.into_any()
}

/// The one thing most worth doing: find out what is open, or else the next step.
fn first_step(sitting: Sitting, findings: &Findings) -> AnyView {
    let words = match findings.find_out.first() {
        Some(id) => {
            let wording = sitting.once(|interview| content::find_out(*id, interview));
            Some((wording.about, format!("{} {}", wording.from, wording.ask_for)))
        }
        None => findings.advice_in(AdvicePlace::NextStep).next().map(|advice| {
            let wording = sitting.once(|interview| content::advice(advice.id, interview));
            (wording.title, wording.body)
        }),
    };
    let shown = words.map(|(title, text)| {
        view! {
            <div class="first-step">
                <span class="caption">{sitting.say(Phrase::FirstStep)}</span>
                {part::heading(sitting, 1, "", Focus::Section, title)}
                <p>{text}</p>
            </div>
        }
    });
    shown.into_any()
}

fn routes(sitting: Sitting, findings: &Findings) -> AnyView {
    let rank = |outcome: Outcome| match outcome {
        Outcome::RightAppears => 0,
        Outcome::Open | Outcome::MayFitOffer => 1,
        Outcome::MayAsk | Outcome::FitsOffer | Outcome::OfferMayAsk => 2,
        Outcome::CoveredByRight | Outcome::NothingBars | Outcome::SeeRight | Outcome::NotOpenYet => 3,
        Outcome::NotByThisRoute | Outcome::OtherWaysOnly | Outcome::NotThisGroup | Outcome::DoesNotArise => 4,
    };
    let holding = EntitlementId::National(NationalEntitlement::DirectPayment);
    let mut routes: Vec<_> = findings.national.iter().filter(|route| route.determination.id != holding).collect();
    routes.sort_by_key(|route| rank(route.determination.outcome));
    let cards: Vec<AnyView> = routes.into_iter().map(|route| part::national_route(sitting, route)).collect();
    section(sitting, Phrase::RoutesTitle, view! { <p>{sitting.say(Phrase::RoutesText)}</p> {cards} })
}

fn find_out(sitting: Sitting, findings: &Findings) -> AnyView {
    if findings.find_out.is_empty() {
        return ().into_any();
    }
    let items: Vec<AnyView> = findings
        .find_out
        .iter()
        .map(|id| {
            let wording = sitting.once(|interview| content::find_out(*id, interview));
            view! {
                <li class="find-out__item" data-find-out=format!("{id:?}")>
                    {part::heading(sitting, 2, "", Focus::Section, wording.about)}
                    <p class="find-out__who">{wording.from}</p>
                    <p class="find-out__ask">{wording.ask_for}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    section(sitting, Phrase::FindOutTitle, view! { <ul class="find-out" role="list">{items}</ul> })
}

fn local(sitting: Sitting, findings: &Findings) -> AnyView {
    let cards: Vec<AnyView> = sitting.once(|interview| {
        let groups = interview.local().offer().map(|offer| offer.groups()).unwrap_or_default();
        let both = findings.local.iter().filter_map(|route| {
            let own = |group: &&crate::offer::Group| EntitlementId::Local(group.id.clone()) == route.determination.id;
            groups.iter().find(own).map(|group| (route, group))
        });
        both.map(|(route, group)| part::local_route(sitting, route, group)).collect()
    });
    let about = sitting.once(|interview| {
        interview.local().offer().map(|offer| {
            let phrase = if offer.nothing_beyond_rights() { Phrase::LocalNothing } else { Phrase::LocalText };
            content::fill_gaps(&content::phrase(phrase, interview), &[&offer.commissioner().name, &content::date(offer.dates().last_checked)])
        })
    });
    let about = about.map(|text| view! { <p>{text}</p> });
    section(sitting, Phrase::LocalTitle, view! { {about} {part::local_notice(sitting)} {cards} })
}

fn holding(sitting: Sitting, findings: &Findings) -> AnyView {
    let id = EntitlementId::National(NationalEntitlement::DirectPayment);
    let route = findings.national.iter().find(|route| route.determination.id == id);
    let arises = route.is_some_and(|route| route.determination.outcome != Outcome::DoesNotArise);
    if !arises {
        return ().into_any();
    }
    let card = route.map(|route| part::national_route(sitting, route));
    section(
        sitting,
        Phrase::HoldingTitle,
        view! {
            <p>{sitting.say(Phrase::HoldingText)}</p>
            {ways(sitting)}
            {card}
            {part::advice_expanders(sitting, findings, AdvicePlace::Holding)}
        },
    )
}

/// The three ways side by side; on a narrow screen each row is a card.
fn ways(sitting: Sitting) -> AnyView {
    let heads = [Phrase::WayNotional, Phrase::WayThirdParty, Phrase::WayDirect];
    let rows = [
        (Phrase::WayHolds, [Phrase::WayHoldsNotional, Phrase::WayHoldsThird, Phrase::WayHoldsDirect]),
        (Phrase::WayBuys, [Phrase::WayBuysNotional, Phrase::WayBuysThird, Phrase::WayBuysDirect]),
        (Phrase::WayEmploys, [Phrase::WayEmploysNotional, Phrase::WayEmploysThird, Phrase::WayEmploysDirect]),
        (Phrase::WayPapers, [Phrase::WayPapersNotional, Phrase::WayPapersThird, Phrase::WayPapersDirect]),
    ];
    let head: Vec<AnyView> = heads.map(|it| view! { <th scope="col" role="columnheader">{sitting.say(it)}</th> }.into_any()).into();
    let body: Vec<AnyView> = rows
        .into_iter()
        .map(|(row, cells)| {
            let cells: Vec<AnyView> = heads
                .into_iter()
                .zip(cells)
                .map(|(head, cell)| view! { <td role="cell" data-label=sitting.say(head)>{sitting.say(cell)}</td> }.into_any())
                .collect();
            view! { <tr role="row"><th scope="row" role="rowheader">{sitting.say(row)}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-label=sitting.say(Phrase::WaysCaption)>
            <table class="table ways" role="table">
                <caption>{sitting.say(Phrase::WaysCaption)}</caption>
                <thead role="rowgroup"><tr role="row"><td role="cell"></td>{head}</tr></thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn expanders(sitting: Sitting, findings: &Findings, title: Phrase, place: AdvicePlace) -> AnyView {
    if findings.advice_in(place).next().is_none() {
        return ().into_any();
    }
    section(sitting, title, part::advice_expanders(sitting, findings, place))
}
