//! Every piece of national advice: when it is said and on what provisions; its words are in `content`.

mod challenge;
mod holding;
mod neighbour;
mod next_step;
mod topic;

use crate::logic::Condition;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace;
use crate::rulebook::provision::ProvisionId;

use super::facts::OUTSIDE;
use super::rule::Rule;

/// All of it, in the order in which it is shown.
const ADVICE: [&[AdviceRule]; 13] = [
    next_step::URGENT,
    next_step::PLACE,
    next_step::CONTINUING_CARE,
    next_step::CHILDREN,
    next_step::AFTERCARE,
    next_step::CHAIR,
    next_step::LOCAL,
    holding::ADVICE,
    topic::ADVICE,
    neighbour::NEIGHBOURS,
    neighbour::COMPONENTS,
    neighbour::HELP,
    challenge::ADVICE,
];

/// All of it as values, in the order in which it is shown.
#[must_use]
pub fn national_advice() -> Vec<Advice> {
    ADVICE.iter().copied().flatten().map(AdviceRule::advice).collect()
}

/// A piece of advice as constant data.
#[derive(Clone, Copy)]
struct AdviceRule {
    id: AdviceId,
    place: AdvicePlace,
    when: Rule,
    gate: Rule,
    unless: Rule,
    provisions: &'static [ProvisionId],
}

impl AdviceRule {
    /// The same advice, kept back also where `rule` is true.
    const fn unless(self, rule: Rule) -> Self {
        Self { unless: rule, ..self }
    }

    fn advice(&self) -> Advice {
        Advice {
            id: self.id,
            place: self.place,
            when: self.when.condition(),
            unless: Condition::Any(vec![self.gate.condition(), self.unless.condition()]),
            provisions: self.provisions.to_vec(),
        }
    }
}

/// Advice for everybody but those known to be outside the gate.
const fn say(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &'static [ProvisionId]) -> AdviceRule {
    AdviceRule { gate: OUTSIDE, ..say_anywhere(id, place, when, provisions) }
}

const fn say_anywhere(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &'static [ProvisionId]) -> AdviceRule {
    AdviceRule { id, place, when, gate: Rule::NEVER, unless: Rule::NEVER, provisions }
}
