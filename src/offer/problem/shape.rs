//! Why a text has not the shape of a pack of a known version.

use core::fmt;

/// What keeps a text from being read as a pack at all. Only the first such problem is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShapeProblem {
    /// It is longer than half a megabyte.
    TooLarge {
        /// Its length in bytes.
        bytes: usize,
    },
    /// Lists and objects lie too deep in each other.
    NestedTooDeep,
    /// It is not JSON.
    NotJson {
        /// The line where that shows, from 1.
        line: usize,
        /// The byte in that line, from 1; 0 where it shows at the line's start.
        column: usize,
    },
    /// The format has no such version.
    UnknownVersion {
        /// The version named.
        found: String,
    },
    /// The format has no such field.
    UnknownField,
    /// A field is wanted and missing.
    MissingField,
    /// A field stands twice.
    RepeatedField,
    /// A text, list, number or object stands where another kind of value is wanted.
    WrongKind {
        /// What was met and what was expected, in the parser's words.
        found: String,
    },
}

impl fmt::Display for ShapeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(f, "{bytes} bytes are too many, keep it to 524288"),
            Self::NestedTooDeep => f.write_str("lists and objects lie too deep in each other, flatten them"),
            Self::NotJson { line, column } => write!(f, "not JSON at line {line}, column {column}, mend it there"),
            Self::UnknownVersion { found } => write!(f, "version `{found}` is not known, write `1`"),
            Self::UnknownField => f.write_str("the format has no such field, remove it or mend its name"),
            Self::MissingField => f.write_str("this field is wanted, add it"),
            Self::RepeatedField => f.write_str("this field stands twice, keep one"),
            Self::WrongKind { found } => write!(f, "{found}"),
        }
    }
}
