//! The facts that several national rules share, each named once; no rule stands here.

use crate::logic::Condition;
use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Test;

use super::rule::Rule;
use super::rule::Rule::AgedFrom;
use super::rule::Rule::All;
use super::rule::Rule::Is;
use super::rule::Rule::Not;

/// GATE (place): lives in England, whatever the GP's nation, and is not in custody.
pub const IN_PLACE: Rule =
    All(&[Is(NationalItem::Residence, Choice::England), Not(&Is(NationalItem::Setting, Choice::Custody))]);

/// Outside the gate.
pub const OUTSIDE: Rule = Not(&IN_PLACE);

/// Aged 18 or over.
pub const ADULT: Rule = AgedFrom(18);

/// Aged 17 or under.
pub const CHILD: Rule = Not(&ADULT);

/// Rapidly worse, or may be near the end of life.
pub const END_OF_LIFE: Rule = Is(NationalItem::Urgency, Choice::EndOfLife);

/// None of the signs of substantial need: no help on most days, not dying, CHC not mentioned.
pub const NO_SUBSTANTIAL_NEED: Rule = All(&[Is(NationalItem::SubstantialNeed, Choice::No), Not(&END_OF_LIFE)]);

/// Rapidly worse, or may be near the end of life, as a condition.
#[must_use]
pub fn end_of_life() -> Condition<Test> {
    END_OF_LIFE.condition()
}

/// The gate as a condition, for the groups of a pack.
#[must_use]
pub fn in_place() -> Condition<Test> {
    IN_PLACE.condition()
}
