//! Why places of a pack, each well formed, do not agree.

use core::fmt;

use crate::offer::pack::Target;

/// What is wrong with a place of a pack in the light of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SenseProblem {
    /// The id stands for something else already.
    RepeatedId {
        /// The id.
        found: String,
    },
    /// The id is that of a national question, or of an option that every such question has.
    ReservedId {
        /// The id.
        found: String,
    },
    /// Nothing of this kind has this id.
    UnknownTarget {
        /// What the id should point to.
        target: Target,
        /// The id.
        found: String,
    },
    /// Nothing that is asked about turns on this question.
    NeverAsked,
    /// The contact names no way to reach it.
    Unreachable,
    /// The day lies before one that it must not lie before.
    DateOrder {
        /// The field that holds the other day.
        not_before: &'static str,
    },
    /// The list is empty, and the flag that would say so on purpose is not set.
    Unsaid {
        /// The flag.
        flag: &'static str,
    },
    /// The conditions turn on so much at once that their verdicts cannot be worked out.
    TooTangled,
    /// Something is wanted here because of what another field says.
    Wanted {
        /// The other field.
        by: &'static str,
    },
    /// This must not stand here because of what another field says.
    Contradicts {
        /// The other field.
        field: &'static str,
    },
}

impl fmt::Display for SenseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RepeatedId { found } => write!(f, "`{found}` is already in use, choose another id"),
            Self::ReservedId { found } => write!(f, "`{found}` has a national meaning, choose another id"),
            Self::UnknownTarget { target, found } => {
                let what = match target {
                    Target::Source => "source",
                    Target::Place => "place",
                    Target::Group => "group",
                };
                write!(f, "no {what} has the id `{found}`, mend it or add the {what}")
            }
            Self::NeverAsked => f.write_str("no condition asks this question, use it or remove it"),
            Self::Unreachable => f.write_str("no way to reach this contact, add `email`, `phone`, `url` or `post`"),
            Self::DateOrder { not_before } => write!(f, "this day lies before `{not_before}`, mend one of them"),
            Self::Unsaid { flag } => write!(f, "nothing is listed, list something or set `{flag}` to true"),
            Self::TooTangled => f.write_str("the groups turn on too many answers at once, make the conditions simpler"),
            Self::Wanted { by } => write!(f, "`{by}` makes this necessary, add it or change `{by}`"),
            Self::Contradicts { field } => write!(f, "this contradicts `{field}`, change one of them"),
        }
    }
}
