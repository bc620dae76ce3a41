//! A problem of a pack in words: what is wrong, and what to do; whether something is wrong is decided elsewhere.

use crate::builder::Form;
use crate::offer::ConditionProblem;
use crate::offer::PackProblem;
use crate::offer::Problem;
use crate::offer::SenseProblem;
use crate::offer::ShapeProblem;
use crate::offer::ValueProblem;
use crate::offer::holder;
use crate::offer::nearest;

use super::en;
use super::maker::form;
use super::maker::making;
use super::making::Making;
use super::say::fill_gaps;

/// What is wrong, and what to do about it: fields beside its place go by their labels.
#[must_use]
pub fn pack_problem(problem: &PackProblem) -> [String; 2] {
    let shape = holder(&problem.path).map_or("pack", |shape| shape.name);
    let (path, problem) = (&problem.path, &problem.problem);
    if let (Problem::Shape(ShapeProblem::UnknownField), Some(name)) = (problem, nearest(path)) {
        return en::problems::MEANT.map(|words| fill_gaps(words, &[&label(shape, name)]));
    }
    let found = match problem {
        Problem::Shape(problem) => of_shape(problem),
        Problem::Value(problem) => of_value(problem),
        Problem::Condition(problem) => of_condition(problem),
        Problem::Sense(problem) => of_sense(problem, shape),
    };
    let gaps: Vec<&str> = found.iter().map(String::as_str).collect();
    let twice = matches!(problem, Problem::Sense(SenseProblem::RepeatedId { .. }));
    let words = if twice && shape == "condition" { en::problems::POINT_TWICE } else { en::problems::problem(problem) };
    words.map(|words| fill_gaps(words, &gaps))
}

/// Why a file could not be opened as a pack.
#[must_use]
pub fn pack_refused(problem: &Problem) -> String {
    let Problem::Shape(problem) = problem else { return making(Making::RefusedNoPack).to_owned() };
    let gaps = of_shape(problem);
    let gaps: Vec<&str> = gaps.iter().map(String::as_str).collect();
    let words = match problem {
        ShapeProblem::NotJson { .. } => Making::RefusedDamaged,
        ShapeProblem::UnknownVersion { .. } => Making::RefusedVersion,
        ShapeProblem::TooLarge { .. } => Making::RefusedLarge,
        ShapeProblem::NestedTooDeep
        | ShapeProblem::UnknownField
        | ShapeProblem::MissingField
        | ShapeProblem::RepeatedField
        | ShapeProblem::WrongKind { .. } => Making::RefusedNoPack,
    };
    fill_gaps(making(words), &gaps)
}

fn of_shape(problem: &ShapeProblem) -> Vec<String> {
    match problem {
        ShapeProblem::TooLarge { bytes } => vec![bytes.to_string()],
        ShapeProblem::NotJson { line, column } => vec![line.to_string(), column.to_string()],
        ShapeProblem::UnknownVersion { found } => vec![found.clone()],
        ShapeProblem::UnknownField
        | ShapeProblem::NestedTooDeep
        | ShapeProblem::MissingField
        | ShapeProblem::RepeatedField
        | ShapeProblem::WrongKind { .. } => Vec::new(),
    }
}

fn of_value(problem: &ValueProblem) -> Vec<String> {
    match problem {
        ValueProblem::TooLong { limit } | ValueProblem::TooMany { limit } => vec![limit.to_string()],
        ValueProblem::TooFew { least } => vec![least.to_string()],
        ValueProblem::HiddenCharacter { code } => vec![format!("U+{code:04X}")],
        ValueProblem::LookAlike { found } | ValueProblem::BadId { found } => vec![found.clone()],
        ValueProblem::UnknownWord { found, allowed } => {
            let allowed: Vec<&str> = allowed.iter().map(|word| choice(word)).collect();
            vec![choice(found).to_owned(), allowed.join("; ")]
        }
        ValueProblem::Empty
        | ValueProblem::BadLink
        | ValueProblem::BadEmail
        | ValueProblem::BadPhone
        | ValueProblem::BadDate
        | ValueProblem::BadSum
        | ValueProblem::BadLanguage => Vec::new(),
    }
}

fn of_condition(problem: &ConditionProblem) -> Vec<String> {
    match problem {
        ConditionProblem::BadForm => Vec::from([Form::All, Form::Any].map(|it| form(it).to_owned())),
        // One is asked for even where nothing is listed yet.
        ConditionProblem::BadCount { listed } => vec![(*listed).max(1).to_string()],
        ConditionProblem::TooDeep { limit } | ConditionProblem::TooManyTests { limit } => vec![limit.to_string()],
        ConditionProblem::UnknownItem { found } => vec![found.clone(), label("pack", "items")],
        ConditionProblem::UnknownOption { found } => vec![found.clone(), label("item", "options")],
        ConditionProblem::WrongComparison => {
            Vec::from([Form::AgeFrom, Form::AgeUnder, Form::Is].map(|it| form(it).to_owned()))
        }
        ConditionProblem::BadAge => Vec::new(),
    }
}

fn of_sense(problem: &SenseProblem, shape: &str) -> Vec<String> {
    match problem {
        SenseProblem::RepeatedId { found } | SenseProblem::ReservedId { found } => vec![found.clone()],
        SenseProblem::UnknownTarget { target, found } => {
            vec![en::problems::target(*target).to_owned(), found.clone()]
        }
        SenseProblem::NeverAsked | SenseProblem::TooTangled => vec![label("group", "conditions")],
        SenseProblem::DateOrder { not_before: name }
        | SenseProblem::Unsaid { flag: name }
        | SenseProblem::Wanted { by: name }
        | SenseProblem::Contradicts { field: name } => vec![label(shape, name)],
        SenseProblem::Unreachable => Vec::new(),
    }
}

/// What a field is called: by its shape, which `commissioner.kind` names itself, else as one of the pack, else by name.
fn label(shape: &str, field: &str) -> String {
    let (shape, field) = field.split_once('.').unwrap_or((shape, field));
    let labels = [shape, "pack"].map(|shape| en::maker::field(shape, field).0);
    labels.into_iter().find(|label| !label.is_empty()).unwrap_or(field).to_owned()
}

/// What a word of a closed list is called; the word itself where it is on none.
fn choice(word: &str) -> &str {
    let label = en::maker::word(word);
    if label.is_empty() { word } else { label }
}
