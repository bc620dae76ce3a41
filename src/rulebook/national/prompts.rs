//! Questions asked for the sake of the next steps alone, and when; they change no outcome of a right.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;

use super::facts::CHILD;
use super::facts::END_OF_LIFE;
use super::facts::OUTSIDE;
use super::rule::Rule;
use super::rule::Rule::Any;
use super::rule::Rule::Is;

/// A question, and when it is asked for the sake of the next steps.
pub struct Prompt {
    /// The question.
    pub item: N,
    /// It is asked when this is true,
    pub when: Rule,
    /// … unless this is true.
    pub unless: Rule,
}

/// Each question with the circumstances in which it is asked. Where time is short, none of the later ones is.
pub const PROMPTS: [Prompt; 6] = [
    Prompt { item: N::Urgency, when: Rule::ALWAYS, unless: Rule::NEVER },
    Prompt { item: N::CareFunding, when: SAID_NO, unless: CHILD },
    unhurried(N::Circumstances, Rule::ALWAYS),
    unhurried(N::Refusals, Rule::ALWAYS),
    unhurried(N::DecisionDate, Any(&[SAID_NO, REFUSED])),
    unhurried(N::Topics, Rule::ALWAYS),
];

const SAID_NO: Rule = Any(&[Is(N::Chc, C::ChcAssessedNo), Is(N::Chc, C::ChcChecklistNo)]);

const REFUSED: Rule = Any(&[
    Is(N::Refusals, C::RefusedChc),
    Is(N::Refusals, C::RefusedPhb),
    Is(N::Refusals, C::RefusedDirectPayment),
    Is(N::Refusals, C::DisputedAmount),
]);

const fn unhurried(item: N, when: Rule) -> Prompt {
    Prompt { item, when, unless: Any(&[OUTSIDE, END_OF_LIFE]) }
}
