//! Why a condition of a pack cannot be understood.

use core::fmt;

/// What is wrong with one part of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionProblem {
    /// The part is none of the known forms, or two at once.
    BadForm,
    /// More parts are wanted than are listed, or none.
    BadCount {
        /// How many are listed.
        listed: usize,
    },
    /// The condition is nested too deep.
    TooDeep {
        /// The most levels allowed.
        limit: usize,
    },
    /// The condition has too many tests.
    TooManyTests {
        /// The most allowed.
        limit: usize,
    },
    /// No question has this id.
    UnknownItem {
        /// The id.
        found: String,
    },
    /// The question has no such option.
    UnknownOption {
        /// The option's id.
        found: String,
    },
    /// The question cannot be compared in this way.
    WrongComparison,
    /// The age lies outside 1 to 120.
    BadAge,
}

impl fmt::Display for ConditionProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadForm => {
                f.write_str("not one known form, write one of `all`, `any`, `not`, `of`, `item`, or a judgement")
            }
            Self::BadCount { listed } => write!(f, "no useful number, write one from 1 to {listed}"),
            Self::TooDeep { limit } => write!(f, "nested too deep, keep it to {limit} levels"),
            Self::TooManyTests { limit } => write!(f, "too many tests, keep it to {limit}"),
            Self::UnknownItem { found } => write!(f, "no question has the id `{found}`, mend it or add the question"),
            Self::UnknownOption { found } => {
                write!(f, "the question has no option `{found}`, mend it or add the option")
            }
            Self::WrongComparison => {
                f.write_str("the question is not compared so, write `is` for options, `at_least` or `under` for an age")
            }
            Self::BadAge => f.write_str("not an age, write a number from 1 to 120"),
        }
    }
}
