//! The conditions of a pack: from a tree as written to a tree of tests; whom they are for is not known here.

use crate::logic::Condition;
use crate::offer::pack::Node;
use crate::offer::problem::ConditionProblem;
use crate::offer::problem::Problem;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::short;
use crate::offer::words::JUDGES;
use crate::offer::words::OTHER_JUDGES;
use crate::questionnaire::ItemKind;
use crate::questionnaire::JudgedBy;
use crate::questionnaire::Judgement;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

use super::At;
use super::Check;
use super::form::Asked;
use super::form::Comparison;
use super::form::Form;
use super::form::Judged;
use super::form::form;

/// The most levels of a condition.
const DEPTH_LIMIT: usize = 12;

/// The most tests in a condition.
const TEST_LIMIT: usize = 64;

type Rule = Condition<Test>;

impl Check {
    /// A condition; where it is left out, it always holds.
    pub fn condition(&mut self, at: &At<'_>, node: Option<Node>) -> Rule {
        let Some(node) = node else { return Rule::always() };
        self.tests = 0;
        let rule = self.part(at, node, DEPTH_LIMIT);
        if self.tests > TEST_LIMIT {
            self.problem(at, ConditionProblem::TooManyTests { limit: TEST_LIMIT });
        }
        rule.unwrap_or_else(Rule::always)
    }

    fn part(&mut self, at: &At<'_>, node: Node, levels: usize) -> Option<Rule> {
        let Some(below) = levels.checked_sub(1) else {
            return self.none(at, ConditionProblem::TooDeep { limit: DEPTH_LIMIT });
        };
        match form(node) {
            Some(Form::All(parts)) => Some(Rule::All(self.parts(&at.field("all"), parts, below))),
            Some(Form::Any(parts)) => {
                self.at_least(&at.field("any"), parts.len(), 1);
                Some(Rule::Any(self.parts(&at.field("any"), parts, below)))
            }
            Some(Form::Not(part)) => self.part(&at.field("not"), *part, below).map(Rule::negate),
            Some(Form::AtLeast(count, parts)) => {
                let count = self.count(at, count, parts.len());
                let parts = self.parts(&at.field("of"), parts, below);
                Some(Rule::at_least(count?, parts))
            }
            Some(Form::Test(asked)) => self.asked(at, &asked),
            Some(Form::Judgement(judged)) => self.judged(at, &judged),
            None => self.none(at, ConditionProblem::BadForm),
        }
    }

    fn parts(&mut self, at: &At<'_>, parts: Vec<Node>, levels: usize) -> Vec<Rule> {
        self.each(at, parts, |check, at, part| check.part(at, part, levels))
    }

    fn count(&mut self, at: &At<'_>, count: u64, listed: usize) -> Option<usize> {
        self.at_least(&at.field("of"), listed, 1);
        let count = usize::try_from(count).ok().filter(|count| (1..=listed.max(1)).contains(count));
        if count.is_some() { count } else { self.none(&at.field("at_least"), ConditionProblem::BadCount { listed }) }
    }

    fn asked(&mut self, at: &At<'_>, asked: &Asked) -> Option<Rule> {
        self.tests += 1;
        let judge = |check: &mut Self, at: &At<'_>, word: &str| check.word(at, word, JUDGES);
        let judged_by = self.optional(&at.field("judged_by"), asked.judged_by.as_deref(), judge);
        let judged_by = judged_by.unwrap_or(JudgedBy::Person);
        let Some(item) = self.known_item(&asked.item) else {
            if self.unclear.contains(&asked.item) {
                return None;
            }
            return self.none(&at.field("item"), ConditionProblem::UnknownItem { found: short(&asked.item) });
        };
        let test = |matter: Matter| Rule::Test(Test { matter, judged_by });
        match (&asked.comparison, &item.kind) {
            (Comparison::Is(code), ItemKind::One(options) | ItemKind::Several(options)) => {
                let option = self.option_of(&at.field("is"), code, options)?;
                Some(test(Matter::Chosen(item.id, option)))
            }
            (Comparison::AtLeast(years), ItemKind::Age) => {
                let years = self.age(&at.field("at_least"), *years)?;
                Some(test(Matter::AgeFrom(item.id, years)))
            }
            (Comparison::Under(years), ItemKind::Age) => {
                let years = self.age(&at.field("under"), *years)?;
                Some(Rule::negate(test(Matter::AgeFrom(item.id, years))))
            }
            (Comparison::Is(_) | Comparison::AtLeast(_) | Comparison::Under(_), _) => {
                self.none(at, ConditionProblem::WrongComparison)
            }
        }
    }

    fn option_of(&mut self, at: &At<'_>, code: &str, options: &[OptionId]) -> Option<OptionId> {
        let named = |option: &&OptionId| match option {
            OptionId::National(choice) => choice.code() == code,
            OptionId::Local(id) => id.as_str() == code,
        };
        let found = options.iter().find(named).cloned();
        if found.is_some() { found } else { self.none(at, ConditionProblem::UnknownOption { found: short(code) }) }
    }

    fn age(&mut self, at: &At<'_>, years: u64) -> Option<u8> {
        let years = u8::try_from(years).ok().filter(|years| (1..=120).contains(years));
        if years.is_some() { years } else { self.none(at, ConditionProblem::BadAge) }
    }

    /// A judgement may be named in several groups, but then always in the same words.
    fn judged(&mut self, at: &At<'_>, judged: &Judged) -> Option<Rule> {
        self.tests += 1;
        let judged_by = self.word(&at.field("judged_by"), &judged.judged_by, OTHER_JUDGES);
        let words = self.text(&at.field("words"), &judged.words);
        let judgement = Judgement { id: self.id(&at.field("id"), &judged.id)?, words: words? };
        let other = |it: &Judgement| it.id == judgement.id && it.words != judgement.words;
        if self.judgements.iter().any(other) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(&judged.id) });
        }
        self.judgements.push(judgement.clone());
        Some(Rule::Test(Test { matter: Matter::Judgement(judgement), judged_by: judged_by? }))
    }

    /// Notes a problem in the place of a value.
    fn none<T>(&mut self, at: &At<'_>, problem: impl Into<Problem>) -> Option<T> {
        self.problem(at, problem);
        None
    }
}
