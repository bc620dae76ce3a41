//! Questions asked for the sake of the next steps alone, and when; they change no outcome of a right.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem;
use crate::questionnaire::NationalItem as N;

use super::facts::Rule;
use super::facts::adult;
use super::facts::any;
use super::facts::end_of_life;
use super::facts::in_place;
use super::facts::is;
use super::facts::not;

/// A question, and when it is asked for the sake of the next steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// The question.
    pub item: NationalItem,
    /// It is asked when this is true,
    pub when: Rule,
    /// … unless this is true.
    pub unless: Rule,
}

/// Each question with the circumstances in which it is asked. Where time is short, none of the later ones is.
#[must_use]
pub fn prompts() -> Vec<Prompt> {
    let said_no = || any([is(N::Chc, C::ChcAssessedNo), is(N::Chc, C::ChcChecklistNo)]);
    let refusals = [C::RefusedChc, C::RefusedPhb, C::RefusedDirectPayment, C::DisputedAmount];
    let refused = Rule::Any(refusals.into_iter().map(|choice| is(N::Refusals, choice)).collect());
    let unhurried =
        |item: NationalItem, when: Rule| Prompt { item, when, unless: any([not(in_place()), end_of_life()]) };
    vec![
        Prompt { item: N::Urgency, when: Rule::always(), unless: Rule::never() },
        Prompt { item: N::CareFunding, when: said_no(), unless: not(adult()) },
        unhurried(N::Circumstances, Rule::always()),
        unhurried(N::Refusals, Rule::always()),
        unhurried(N::DecisionDate, any([said_no(), refused])),
        unhurried(N::Topics, Rule::always()),
    ]
}
