//! Reasons in words: a comparison, a change, what an answer would mean; which of them holds is decided elsewhere.

use crate::interview::Interview;
use crate::questionnaire::Answer;
use crate::questionnaire::ItemId;
use crate::questionnaire::Matter;
use crate::questionnaire::Test;
use crate::rulebook::EntitlementId;
use crate::rulebook::Outcome;

use super::phrase::Phrase;
use super::say::because;
use super::say::entitlement_name;
use super::say::fill_gaps;
use super::say::item_label;
use super::say::option;
use super::say::outcome;
use super::say::phrase;

/// What a comparison asks, in words.
#[must_use]
pub fn test(test: &Test, interview: &Interview) -> String {
    match &test.matter {
        Matter::Chosen(item, chosen) => {
            format!("{}: {}", item_label(item, interview), option(item, chosen, interview).label)
        }
        Matter::AgeFrom(item, years) => {
            fill_gaps(&phrase(Phrase::AgedFrom, interview), &[&item_label(item, interview), &years.to_string()])
        }
        Matter::NotSure(item) => because(item, &Answer::DontKnow, interview),
        Matter::Judgement(judgement) => judgement.words.clone(),
    }
}

/// Some facts together, in words.
#[must_use]
pub fn change(facts: &[(ItemId, Answer)], interview: &Interview) -> String {
    let mut words = String::new();
    for (item, answer) in facts {
        if !words.is_empty() {
            words.push_str(&phrase(Phrase::AndAlso, interview));
        }
        words.push_str(&because(item, answer, interview));
    }
    words
}

/// What would be seen of a route, in words.
#[must_use]
pub fn would_mean(id: &EntitlementId, seen: Outcome, interview: &Interview) -> String {
    let (name, national) = match id {
        EntitlementId::National(id) => (entitlement_name(*id, interview), Some(*id)),
        EntitlementId::Local(id) => {
            let offer = interview.local().offer();
            let group = offer.and_then(|offer| offer.groups().iter().find(|group| group.id == *id));
            (group.map_or_else(|| id.to_string(), |group| group.title.clone()), None)
        }
    };
    format!("{name}: {}", outcome(national, seen, interview).tag)
}

/// The outcomes that are still possible, in words.
#[must_use]
pub fn possible(id: &EntitlementId, outcomes: &[Outcome], interview: &Interview) -> String {
    let national = match id {
        EntitlementId::National(id) => Some(*id),
        EntitlementId::Local(_) => None,
    };
    let mut words = String::new();
    for one in outcomes {
        if !words.is_empty() {
            words.push_str(&phrase(Phrase::OrElse, interview));
        }
        words.push_str(&outcome(national, *one, interview).tag);
    }
    words
}
