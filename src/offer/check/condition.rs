//! The conditions of a pack: from a tree as written to a tree of tests; whom they are for is not known here.

use crate::logic::Condition;
use crate::offer::format::CONDITION;
use crate::offer::json::Json;
use crate::offer::pack::LIST_LIMIT;
use crate::offer::problem::ConditionProblem;
use crate::offer::problem::Problem;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::ValueProblem;
use crate::offer::problem::short;
use crate::offer::words::JUDGES;
use crate::questionnaire::ItemKind;
use crate::questionnaire::JudgedBy;
use crate::questionnaire::Judgement;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

use super::At;
use super::Check;
use super::field;

/// The most levels of a condition.
const DEPTH_LIMIT: usize = 12;

/// The most tests in a condition.
const TEST_LIMIT: usize = 64;

type Rule = Condition<Test>;

/// The known forms of a part of a condition.
#[derive(Clone, Copy)]
enum Form {
    All,
    Any,
    Not,
    AtLeast,
    Is,
    AgeFrom,
    AgeUnder,
    Judgement,
}

/// Each form by the fields it has, in the order of the format.
const FORMS: [(Form, &[&str]); 11] = [
    (Form::All, &["all"]),
    (Form::Any, &["any"]),
    (Form::Not, &["not"]),
    (Form::AtLeast, &["at_least", "of"]),
    (Form::Is, &["item", "is"]),
    (Form::Is, &["item", "is", "judged_by"]),
    (Form::AgeFrom, &["at_least", "item"]),
    (Form::AgeFrom, &["at_least", "item", "judged_by"]),
    (Form::AgeUnder, &["item", "under"]),
    (Form::AgeUnder, &["item", "under", "judged_by"]),
    (Form::Judgement, &["judged_by", "id", "words"]),
];

impl Form {
    /// The form of a part by the fields it has; nothing where it has those of no form, or of two.
    fn of(part: &Json) -> Option<Self> {
        let mut given = Vec::new();
        for field in CONDITION.fields().filter(|field| part.field(field.name).is_some()) {
            given.push(field.name);
        }
        FORMS.iter().find(|(_, fields)| *fields == given).map(|(form, _)| *form)
    }
}

impl Check {
    /// A condition; where it is left out, it always holds.
    pub fn condition(&mut self, at: &At<'_>, part: Option<&Json>) -> Rule {
        let Some(part) = part else { return Rule::always() };
        self.tests = 0;
        let rule = self.part(at, part, DEPTH_LIMIT);
        if self.tests > TEST_LIMIT {
            self.problem(at, ConditionProblem::TooManyTests { limit: TEST_LIMIT });
        }
        rule.unwrap_or_else(Rule::always)
    }

    /// A part of a condition. One that is no object is passed over; the walk has said so.
    fn part(&mut self, at: &At<'_>, part: &Json, levels: usize) -> Option<Rule> {
        let Some(below) = levels.checked_sub(1) else {
            return self.none(at, ConditionProblem::TooDeep { limit: DEPTH_LIMIT });
        };
        if !matches!(part, Json::Object(_)) {
            return None;
        }
        match Form::of(part) {
            Some(Form::All) => Some(Rule::All(self.parts(at, (part, "all"), below))),
            Some(Form::Any) => Some(Rule::Any(self.parts(at, (part, "any"), below))),
            Some(Form::Not) => self.part(&at.field("not"), part.field("not")?, below).map(Rule::negate),
            Some(Form::AtLeast) => {
                let count = self.count(at, part);
                let parts = self.parts(at, (part, "of"), below);
                Some(Rule::at_least(count?, parts))
            }
            Some(form @ (Form::Is | Form::AgeFrom | Form::AgeUnder)) => self.test(at, part, &form),
            Some(Form::Judgement) => self.judgement(at, part),
            None => self.none(at, ConditionProblem::BadForm),
        }
    }

    fn parts(&mut self, at: &At<'_>, (part, name): (&Json, &str), levels: usize) -> Vec<Rule> {
        let at = at.field(name);
        let mut parts = Vec::new();
        for (number, part) in part.list(name).iter().take(LIST_LIMIT).enumerate() {
            if let Some(part) = self.part(&at.index(number), part, levels) {
                parts.push(part);
            }
        }
        parts
    }

    fn count(&mut self, at: &At<'_>, part: &Json) -> Option<usize> {
        let listed = part.list("of").len();
        let count = usize::try_from(number(part, "at_least")?).unwrap_or(usize::MAX);
        if (1..=listed.max(1)).contains(&count) {
            Some(count)
        } else {
            self.none(&at.field("at_least"), ConditionProblem::BadCount { listed })
        }
    }

    fn test(&mut self, at: &At<'_>, part: &Json, form: &Form) -> Option<Rule> {
        self.tests += 1;
        let judged_by = field::word(part, "judged_by", JUDGES).unwrap_or(JudgedBy::Person);
        let code = part.text("item")?;
        let Some(item) = self.known_item(code) else {
            let unclear = self.unclear.iter().any(|it| it == code);
            let problem = ConditionProblem::UnknownItem { found: short(code) };
            return if unclear { None } else { self.none(&at.field("item"), problem) };
        };
        let rule = |matter: Matter| Rule::Test(Test { matter, judged_by });
        match (form, &item.kind) {
            (Form::Is, ItemKind::One(options) | ItemKind::Several(options)) => {
                let option = self.option_of(&at.field("is"), part.text("is")?, options)?;
                Some(rule(Matter::Chosen(item.id, option)))
            }
            (Form::AgeFrom, ItemKind::Age) => {
                let years = self.age(&at.field("at_least"), number(part, "at_least")?)?;
                Some(rule(Matter::AgeFrom(item.id, years)))
            }
            (Form::AgeUnder, ItemKind::Age) => {
                let years = self.age(&at.field("under"), number(part, "under")?)?;
                Some(Rule::negate(rule(Matter::AgeFrom(item.id, years))))
            }
            _ => self.none(at, ConditionProblem::WrongComparison),
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

    fn age(&mut self, at: &At<'_>, years: u32) -> Option<u8> {
        let years = u8::try_from(years).ok().filter(|years| (1..=120).contains(years));
        if years.is_some() { years } else { self.none(at, ConditionProblem::BadAge) }
    }

    /// Something only others can settle. It may be named in several groups, but then always in the same words.
    fn judgement(&mut self, at: &At<'_>, part: &Json) -> Option<Rule> {
        self.tests += 1;
        let judged_by = field::word(part, "judged_by", JUDGES)?;
        match judged_by {
            JudgedBy::Professional | JudgedBy::Commissioner => {}
            JudgedBy::Person | JudgedBy::Record => {
                let (found, allowed) = (field::text(part, "judged_by"), vec!["professional", "commissioner"]);
                self.problem(&at.field("judged_by"), ValueProblem::UnknownWord { found, allowed });
            }
        }
        let judgement = Judgement { id: field::id(part, "id")?, words: field::text(part, "words") };
        let other = |it: &Judgement| it.id == judgement.id && it.words != judgement.words;
        if self.judgements.iter().any(other) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(judgement.id.as_str()) });
        }
        self.judgements.push(judgement.clone());
        Some(Rule::Test(Test { matter: Matter::Judgement(judgement), judged_by }))
    }

    /// Notes a problem in the place of a value.
    fn none<T>(&mut self, at: &At<'_>, problem: impl Into<Problem>) -> Option<T> {
        self.problem(at, problem);
        None
    }
}

fn number(part: &Json, name: &str) -> Option<u32> {
    match part.field(name) {
        Some(Json::Number(number)) => *number,
        Some(Json::Null | Json::Flag(_) | Json::Text(_) | Json::List(_) | Json::Object(_)) | None => None,
    }
}
