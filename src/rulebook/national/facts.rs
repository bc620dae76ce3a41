//! The facts that several national rules share, each named once; no rule stands here.

use crate::logic::Condition;
use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Test;

/// A condition over tests of answers.
pub type Rule = Condition<Test>;

/// The answer to `item` is, or contains, `choice`.
pub fn is(item: NationalItem, choice: Choice) -> Rule {
    Condition::Test(Test::chosen(item, choice))
}

/// `item` was answered "I'm not sure".
pub fn not_sure(item: NationalItem) -> Rule {
    Condition::Test(Test::not_sure(item))
}

/// The person is `years` old or older.
pub fn aged_from(years: u8) -> Rule {
    Condition::Test(Test::age_from(NationalItem::Age, years))
}

/// Every one of these.
pub fn all<const N: usize>(parts: [Rule; N]) -> Rule {
    Condition::All(parts.into())
}

/// At least one of these.
pub fn any<const N: usize>(parts: [Rule; N]) -> Rule {
    Condition::Any(parts.into())
}

/// The opposite.
pub fn not(part: Rule) -> Rule {
    Condition::negate(part)
}

/// GATE (place): lives in England, whatever the GP's nation, and is not in custody.
pub fn in_place() -> Rule {
    all([is(NationalItem::Residence, Choice::England), not(is(NationalItem::Setting, Choice::Custody))])
}

/// Aged 18 or over.
pub fn adult() -> Rule {
    aged_from(18)
}

/// Rapidly worse, or may be near the end of life.
pub fn end_of_life() -> Rule {
    is(NationalItem::Urgency, Choice::EndOfLife)
}

/// None of the signs of substantial need: no help on most days, not dying, CHC not mentioned.
pub fn no_substantial_need() -> Rule {
    all([is(NationalItem::SubstantialNeed, Choice::No), not(end_of_life())])
}
