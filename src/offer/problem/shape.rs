//! Why a text has not the shape of a pack.

use core::fmt;

/// What keeps a text, or one place of it, from having the shape of a pack.
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
        /// The byte in that line, from 1.
        column: usize,
    },
    /// The format has no such version.
    UnknownVersion {
        /// The version named.
        found: String,
    },
    /// The format has no such field here.
    UnknownField,
    /// A field is wanted and missing.
    MissingField,
    /// A field stands twice.
    RepeatedField,
    /// A text, list, number or object stands where another kind of value is wanted.
    WrongKind {
        /// The kind wanted.
        wanted: ValueKind,
    },
}

/// A kind of value in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 on.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text in quotation marks",
            Self::Flag => "true or false",
            Self::Number => "a whole number",
            Self::List => "a list in square brackets",
            Self::Object => "an object in curly brackets",
        })
    }
}

impl fmt::Display for ShapeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(f, "{bytes} bytes are too many, keep it to 524288"),
            Self::NestedTooDeep => f.write_str("lists and objects lie too deep in each other, flatten them"),
            Self::NotJson { line, column } => write!(f, "not JSON at line {line}, column {column}, mend it there"),
            Self::UnknownVersion { found } => write!(f, "version `{found}` is not known, write `2`"),
            Self::UnknownField => f.write_str("the format has no such field, remove it"),
            Self::MissingField => f.write_str("this field is wanted, add it"),
            Self::RepeatedField => f.write_str("this field stands twice, keep one"),
            Self::WrongKind { wanted } => write!(f, "another kind of value is wanted here, write {wanted}"),
        }
    }
}
