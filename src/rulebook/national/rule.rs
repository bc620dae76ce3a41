//! The form of a national rule: constant data, and how it becomes a condition; no rule stands here.

use crate::logic::Condition;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Test;
use crate::rulebook::entitlement::NationalEntitlement;

/// A national rule. It is data, not code, so that the whole rulebook lies in the module as one small table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The answer to the question is, or contains, the option.
    Is(NationalItem, Choice),
    /// The question was answered "I'm not sure".
    NotSure(NationalItem),
    /// The person is so many years old or older.
    AgedFrom(u8),
    /// The route is a right to have on the day asked about.
    InForce(NationalEntitlement),
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

    /// The rule as a condition over tests of answers, every right being in force.
    pub fn condition(&self) -> Condition<Test> {
        self.condition_where(&|_| true)
    }

    /// The rule as a condition over tests of answers, where only some rights are in force.
    pub fn condition_where(&self, in_force: &dyn Fn(NationalEntitlement) -> bool) -> Condition<Test> {
        match *self {
            Self::InForce(route) if in_force(route) => Condition::always(),
            Self::InForce(_) => Condition::never(),
            Self::Is(item, choice) => Condition::Test(Test::chosen(item, choice)),
            Self::NotSure(item) => Condition::Test(Test::not_sure(item)),
            Self::AgedFrom(years) => Condition::Test(Test::age_from(NationalItem::Age, years)),
            Self::Not(rule) => Condition::negate(rule.condition_where(in_force)),
            Self::All(rules) => joined(conditions(rules, in_force, true), Condition::All),
            Self::Any(rules) => joined(conditions(rules, in_force, false), Condition::Any),
        }
    }

    /// Adds the questions whose "I'm not sure" the rule reads.
    pub fn unsure_of(&self, items: &mut Vec<ItemId>) {
        match self {
            Self::NotSure(item) => items.push(ItemId::National(*item)),
            Self::Is(..) | Self::AgedFrom(_) | Self::InForce(_) => {}
            Self::Not(rule) => rule.unsure_of(items),
            Self::All(rules) | Self::Any(rules) => {
                for rule in *rules {
                    rule.unsure_of(items);
                }
            }
        }
    }
}

/// A list of one is the one.
fn joined(mut conditions: Vec<Condition<Test>>, join: fn(Vec<Condition<Test>>) -> Condition<Test>) -> Condition<Test> {
    match conditions.pop() {
        Some(only) if conditions.is_empty() => only,
        Some(last) => {
            conditions.push(last);
            join(conditions)
        }
        None => join(conditions),
    }
}

/// These rules as conditions; what always goes for their list need not be said.
fn conditions(rules: &[Rule], in_force: &dyn Fn(NationalEntitlement) -> bool, idle: bool) -> Vec<Condition<Test>> {
    let mut conditions = Vec::new();
    for rule in rules {
        let known = match rule {
            Rule::InForce(route) => Some(in_force(*route)),
            Rule::Not(Rule::InForce(route)) => Some(!in_force(*route)),
            Rule::Is(..) | Rule::NotSure(_) | Rule::AgedFrom(_) | Rule::Not(_) | Rule::All(_) | Rule::Any(_) => None,
        };
        if known != Some(idle) {
            conditions.push(rule.condition_where(in_force));
        }
    }
    conditions
}
