//! The form of a national rule: constant data, and how it becomes a condition; no rule stands here.

use crate::logic::Condition;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Test;

/// A national rule. It is data, not code, so that the whole rulebook lies in the module as one small table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The answer to the question is, or contains, the option.
    Is(NationalItem, Choice),
    /// The question was answered "I'm not sure".
    NotSure(NationalItem),
    /// The person is so many years old or older.
    AgedFrom(u8),
    /// The opposite.
    Not(&'static Self),
    /// Every one of these.
    All(&'static [Self]),
    /// At least one of these.
    Any(&'static [Self]),
}

impl Rule {
    /// The rule that always holds.
    pub const ALWAYS: Self = Self::All(&[]);

    /// The rule that never holds.
    pub const NEVER: Self = Self::Any(&[]);

    /// The rule as a condition over tests of answers.
    pub fn condition(&self) -> Condition<Test> {
        match *self {
            Self::Is(item, choice) => Condition::Test(Test::chosen(item, choice)),
            Self::NotSure(item) => Condition::Test(Test::not_sure(item)),
            Self::AgedFrom(years) => Condition::Test(Test::age_from(NationalItem::Age, years)),
            Self::Not(rule) => Condition::negate(rule.condition()),
            Self::All(rules) => Condition::All(conditions(rules)),
            Self::Any(rules) => Condition::Any(conditions(rules)),
        }
    }

    /// Adds the questions whose "I'm not sure" the rule reads.
    pub fn unsure_of(&self, items: &mut Vec<ItemId>) {
        match self {
            Self::NotSure(item) => items.push(ItemId::National(*item)),
            Self::Is(..) | Self::AgedFrom(_) => {}
            Self::Not(rule) => rule.unsure_of(items),
            Self::All(rules) | Self::Any(rules) => {
                for rule in *rules {
                    rule.unsure_of(items);
                }
            }
        }
    }
}

fn conditions(rules: &[Rule]) -> Vec<Condition<Test>> {
    rules.iter().map(Rule::condition).collect()
}
