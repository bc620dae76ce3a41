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
use super::heading::Focus;
use super::heading::heading;
use super::source::sources;

/// A national route.
pub fn national_route(sitting: Sitting, route: &Route) -> AnyView {
    let EntitlementId::National(id) = route.determination.id else { return ().into_any() };
    let outcome = route.determination.outcome;
    let wording = sitting.once(|interview| content::outcome(Some(id), outcome, interview));
    view! {
        <article class="route" data-route=code(id) data-outcome=format!("{outcome:?}")>
            <div class="route__head">
                {heading(sitting, 2, "", Focus::Section, content::entitlement_name(id))}
                <strong class=tag(outcome)>{wording.tag}</strong>
            </div>
            <div class="route__body">
                <p>{content::entitlement_about(id)}</p>
                <p>{wording.body}</p>
            </div>
            {because(sitting, route)}
            <div class="route__source">
                {details(sitting.say(Phrase::WhereFrom), sources(sitting, &route.provisions))}
            </div>
        </article>
    }
    .into_any()
}

/// A group of the local offer.
pub fn local_route(sitting: Sitting, route: &Route, group: &Group) -> AnyView {
    let outcome = route.determination.outcome;
    let wording = sitting.once(|interview| content::outcome(None, outcome, interview));
    view! {
        <article class="route" data-route=group.id.to_string() data-outcome=format!("{outcome:?}")>
            <div class="route__head">
                {heading(sitting, 2, "", Focus::Section, group.title.clone())}
                <strong class=tag(outcome)>{wording.tag}</strong>
            </div>
            <div class="route__body">
                <p>{group.summary.clone()}</p>
                <p>{wording.body}</p>
            </div>
            {because(sitting, route)}
            {super::local_group::facts(sitting, route, group)}
        </article>
    }
    .into_any()
}

fn because(sitting: Sitting, route: &Route) -> Option<AnyView> {
    if route.because.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = route
        .because
        .iter()
        .map(|(item, answer)| {
            let words = sitting.once(|interview| content::because(item, answer, interview));
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <div class="route__because">
                {heading(sitting, 3, "", Focus::Section, sitting.say(Phrase::Because))}
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
}

fn tag(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RightAppears => "tag tag--right",
        Outcome::Open | Outcome::MayFitOffer => "tag tag--open",
        Outcome::MayAsk | Outcome::FitsOffer | Outcome::OfferMayAsk | Outcome::NothingBars | Outcome::SeeRight => {
            "tag tag--ask"
        }
        Outcome::NotByThisRoute | Outcome::OtherWaysOnly | Outcome::NotOpenYet | Outcome::NotThisGroup => "tag tag--no",
        Outcome::CoveredByRight | Outcome::DoesNotArise => "tag tag--quiet",
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
