//! What can be wrong with a pack: each problem typed, with its path; how people are told is not known here.

mod condition;
mod sense;
mod shape;
mod value;

pub use condition::ConditionProblem;
pub use sense::SenseProblem;
pub use shape::ShapeProblem;
pub use shape::ValueKind;
pub use value::ValueProblem;

use core::fmt;

use super::along::nearest;

/// One thing that keeps a pack from being used.
///
/// `Display` is for the console; what people read comes from `content`.
///
/// ```
/// let problems = phb_check::offer::read(r#"{"format_version": "9"}"#).unwrap_err();
/// assert_eq!(problems[0].path, "format_version");
/// assert_eq!(problems[0].to_string(), "`format_version`: version `9` is not known, write `2`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// Where: field names joined by dots, list elements from 0 in brackets, as in `groups[2].ways[0].way`; empty where
    /// it is the whole pack.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl PackProblem {
    /// Something about the whole pack keeps it from use, and nothing says what.
    #[must_use]
    pub fn whole() -> Self {
        Self::new("", SenseProblem::TooTangled)
    }

    pub(super) fn new(path: &str, problem: impl Into<Problem>) -> Self {
        Self { path: path.to_owned(), problem: problem.into() }
    }
}

/// What is wrong with one place of a pack. Where a text from the pack is named, it is cut to 60 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The text, or a place of it, has not the shape of a pack.
    Shape(ShapeProblem),
    /// A value is not well formed.
    Value(ValueProblem),
    /// A condition cannot be understood.
    Condition(ConditionProblem),
    /// Two places of the pack do not agree.
    Sense(SenseProblem),
}

impl From<ShapeProblem> for Problem {
    fn from(problem: ShapeProblem) -> Self {
        Self::Shape(problem)
    }
}

impl From<ValueProblem> for Problem {
    fn from(problem: ValueProblem) -> Self {
        Self::Value(problem)
    }
}

impl From<ConditionProblem> for Problem {
    fn from(problem: ConditionProblem) -> Self {
        Self::Condition(problem)
    }
}

impl From<SenseProblem> for Problem {
    fn from(problem: SenseProblem) -> Self {
        Self::Sense(problem)
    }
}

/// The text, cut to 60 characters.
pub(super) fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

impl fmt::Display for PackProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the pack" } else { &self.path };
        match nearest(&self.path) {
            Some(name) if self.problem == Problem::Shape(ShapeProblem::UnknownField) => {
                write!(f, "`{path}`: the format has no such field, write `{name}` or remove it")
            }
            Some(_) | None => write!(f, "`{path}`: {}", self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(problem) => fmt::Display::fmt(problem, f),
            Self::Value(problem) => fmt::Display::fmt(problem, f),
            Self::Condition(problem) => fmt::Display::fmt(problem, f),
            Self::Sense(problem) => fmt::Display::fmt(problem, f),
        }
    }
}
