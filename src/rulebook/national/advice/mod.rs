//! Every piece of national advice: when it is said and on what provisions; its words are in `content`.

mod challenge;
mod holding;
mod neighbour;
mod next_step;
mod topic;

use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace;
use crate::rulebook::provision::ProvisionId;

use super::facts::Rule;
use super::facts::in_place;
use super::facts::not;

/// All of it, in the order in which it is shown.
#[must_use]
pub fn national_advice() -> Vec<Advice> {
    [next_step::advice(), holding::advice(), topic::advice(), neighbour::advice(), challenge::advice()].concat()
}

/// Advice for everybody but those known to be outside the gate.
fn say(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &[ProvisionId]) -> Advice {
    say_anywhere(id, place, when, provisions).unless(not(in_place()))
}

fn say_anywhere(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &[ProvisionId]) -> Advice {
    Advice { id, place, when, unless: Rule::never(), provisions: provisions.into() }
}
