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
    let mut advice = Vec::new();
    for rule in ADVICE.into_iter().flatten() {
        advice.push(rule.advice());
    }
    advice
}

/// A piece of advice as constant data.
#[derive(Clone, Copy)]
struct AdviceRule {
    id: AdviceId,
    place: AdvicePlace,
    when: Rule,
    /// For whom it is not, as for its neighbours.
    gate: Rule,
    /// When it is kept back besides.
    unless: Option<Rule>,
    provisions: &'static [ProvisionId],
}

impl AdviceRule {
    /// The same advice, kept back also where `rule` is true; a second such rule would take the place of the first.
    const fn unless(self, rule: Rule) -> Self {
        Self { unless: Some(rule), ..self }
    }

    fn advice(&self) -> Advice {
        let gate = self.gate.condition();
        let unless = match &self.unless {
            Some(rule) => Condition::Any(vec![gate, rule.condition()]),
            None => gate,
        };
        Advice {
            id: self.id,
            place: self.place,
            when: self.when.condition(),
            unless,
            provisions: self.provisions.to_vec(),
        }
    }
}

/// Those known to be outside the gate.
const OUTSIDERS: Rule = Rule::Any(&[Rule::NEVER, OUTSIDE]);

/// Advice for everybody but those known to be outside the gate.
const fn say(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &'static [ProvisionId]) -> AdviceRule {
    AdviceRule { gate: OUTSIDERS, ..say_anywhere(id, place, when, provisions) }
}

const fn say_anywhere(id: AdviceId, place: AdvicePlace, when: Rule, provisions: &'static [ProvisionId]) -> AdviceRule {
    AdviceRule { id, place, when, gate: Rule::NEVER, unless: None, provisions }
}
