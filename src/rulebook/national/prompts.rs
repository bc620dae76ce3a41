//! Questions asked for the sake of the next steps alone, and when; they change no outcome of a right.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem;
use crate::questionnaire::NationalItem as N;

use super::facts::Rule;
use super::facts::adult;
use super::facts::all;
use super::facts::any;
use super::facts::end_of_life;
use super::facts::in_place;
use super::facts::is;
use super::facts::not;

/// Each question with the circumstances in which it is asked. Where time is short, none of the later ones is.
#[must_use]
pub fn prompts() -> Vec<(NationalItem, Rule)> {
    let unhurried = || all([in_place(), not(end_of_life())]);
    vec![
        (N::Urgency, Rule::always()),
        (
            N::CareFunding,
            all([adult(), any([is(N::Chc, C::ChcAssessedNo), is(N::Chc, C::ChcChecklistNo)])]),
        ),
        (N::Circumstances, unhurried()),
        (N::Refusals, unhurried()),
        (
            N::DecisionDate,
            all([
                unhurried(),
                any([
                    is(N::Chc, C::ChcAssessedNo),
                    is(N::Chc, C::ChcChecklistNo),
                    is(N::Refusals, C::RefusedChc),
                    is(N::Refusals, C::RefusedPhb),
                    is(N::Refusals, C::RefusedDirectPayment),
                    is(N::Refusals, C::DisputedAmount),
                ]),
            ]),
        ),
        (N::Topics, unhurried()),
    ]
}
