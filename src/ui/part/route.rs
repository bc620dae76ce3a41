//! One route and what the answers suggest for it: outcome, deciding answers, source.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Route;
use crate::offer::Group;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::ui::Sitting;

use super::details::details;
use super::details::expander;
use super::element::el;
use super::element::text;
use super::heading::heading;
use super::local_group;
use super::source::sources;
use super::working;

/// A national route.
pub fn national_route(sitting: Sitting, route: &Route) -> AnyView {
    let EntitlementId::National(id) = route.determination.id else { return ().into_any() };
    let outcome = route.determination.outcome;
    let wording = sitting.once(|interview| content::outcome(Some(id), outcome, interview));
    let (name, about) =
        sitting.once(|interview| (content::entitlement_name(id, interview), content::entitlement_about(id, interview)));
    let body = el("div", "route__body").child(text("p", "", about)).child(text("p", "", wording.body));
    let source = details(sitting.say(Phrase::WhereFrom), sources(sitting, &route.provisions));
    let inner = el("div", "")
        .child(body.view())
        .children(because(sitting, route))
        .children(working::possible(sitting, route))
        .children(working::changes(sitting, route))
        .children(working::comes_of_age(sitting, route))
        .child(working::working(sitting, route))
        .child(el("div", "route__source").child(source).view())
        .view();
    card(sitting, (code(id), &name), outcome, wording.tag, inner)
}

/// A group of the local offer.
pub fn local_route(sitting: Sitting, route: &Route, group: &Group) -> AnyView {
    let outcome = route.determination.outcome;
    let wording = sitting.once(|interview| content::outcome(None, outcome, interview));
    let body = el("div", "route__body").child(text("p", "", group.summary.clone())).child(text("p", "", wording.body));
    let inner = el("div", "")
        .child(body.view())
        .children(because(sitting, route))
        .children(local_group::facts(sitting, route, group))
        .child(working::working(sitting, route))
        .view();
    card(sitting, (group.id.as_str(), &group.title), outcome, wording.tag, inner)
}

/// A route that is closed on what was said is a line to open; every other one is a card.
fn card(sitting: Sitting, (code, name): (&str, &str), outcome: Outcome, label: String, inner: AnyView) -> AnyView {
    let article = |class: &'static str| {
        el("article", class).attr("data-route", code).attr("data-outcome", format!("{outcome:?}"))
    };
    if is_closed(outcome) {
        let line = format!("{name}: {label}");
        return article("").child(expander(line, inner)).view();
    }
    let head = el("div", "route__head").child(heading(sitting, 2, "", name)).child(text("strong", tag(outcome), label));
    article("route").child(head.view()).child(inner).view()
}

fn because(sitting: Sitting, route: &Route) -> Option<AnyView> {
    if route.because.is_empty() {
        return None;
    }
    let lines = route
        .because
        .iter()
        .map(|(item, answer)| text("li", "", sitting.once(|interview| content::because(item, answer, interview))));
    let title = text("p", "", sitting.say(Phrase::Because));
    Some(el("div", "route__because").child(title).child(el("ul", "").children(lines).view()).view())
}

/// Whether nothing is to be done on this route by what was said.
fn is_closed(outcome: Outcome) -> bool {
    match outcome {
        Outcome::NotByThisRoute | Outcome::NotThisGroup | Outcome::CoveredByRight | Outcome::NotYetLaw => true,
        Outcome::RightAppears
        | Outcome::Open
        | Outcome::MayAsk
        | Outcome::NothingBars
        | Outcome::OtherWaysOnly
        | Outcome::DoesNotArise
        | Outcome::FitsOffer
        | Outcome::MayFitOffer
        | Outcome::OfferMayAsk
        | Outcome::NotOpenYet
        | Outcome::RightToAsk
        | Outcome::SeeRight => false,
    }
}

fn tag(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RightAppears => "tag tag--right",
        Outcome::Open | Outcome::MayFitOffer => "tag tag--open",
        Outcome::MayAsk
        | Outcome::RightToAsk
        | Outcome::FitsOffer
        | Outcome::OfferMayAsk
        | Outcome::NothingBars
        | Outcome::SeeRight => "tag tag--ask",
        Outcome::NotByThisRoute | Outcome::OtherWaysOnly | Outcome::NotOpenYet | Outcome::NotThisGroup => "tag tag--no",
        Outcome::CoveredByRight | Outcome::DoesNotArise | Outcome::NotYetLaw => "tag tag--quiet",
    }
}

fn code(id: NationalEntitlement) -> &'static str {
    match id {
        NationalEntitlement::Chc => "chc",
        NationalEntitlement::ChildrensContinuingCare => "ccc",
        NationalEntitlement::Section117 => "117",
        NationalEntitlement::Wheelchair => "wch",
        NationalEntitlement::LocalDiscretion => "lo",
        NationalEntitlement::DirectPayment => "dp",
    }
}
