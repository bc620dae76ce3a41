//! Why a single value of a pack is not well formed.

use core::fmt;

/// What is wrong with one text, id, word, day, sum, address or list, looked at alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueProblem {
    /// The text is empty.
    Empty,
    /// The text is too long.
    TooLong {
        /// The most characters allowed.
        limit: usize,
    },
    /// The text holds a character that cannot be seen or that turns the direction of writing.
    HiddenCharacter {
        /// Its code point.
        code: u32,
    },
    /// A word mixes Latin letters with letters of another alphabet that look like them.
    LookAlike {
        /// The word.
        found: String,
    },
    /// The list is too long.
    TooMany {
        /// The most elements allowed.
        limit: usize,
    },
    /// The list is too short.
    TooFew {
        /// The fewest elements allowed.
        least: usize,
    },
    /// The id is not made of lower-case letters, digits and single hyphens, 1 to 60 of them.
    BadId {
        /// The id.
        found: String,
    },
    /// The word is not on the closed list.
    UnknownWord {
        /// The word.
        found: String,
        /// The list.
        allowed: Vec<&'static str>,
    },
    /// Not a plain `https` address.
    BadLink,
    /// Not a plain e-mail address.
    BadEmail,
    /// More than digits, spaces, brackets, hyphens and a leading plus.
    BadPhone,
    /// The day is not in the calendar, or not written as `2026-11-22`.
    BadDate,
    /// Not pounds, or pounds and pence, of at most seven digits before the point.
    BadSum,
    /// Not a language tag.
    BadLanguage,
}

impl fmt::Display for ValueProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the text is empty, fill it or leave the field out"),
            Self::TooLong { limit } => write!(f, "the text is too long, keep it to {limit} characters"),
            Self::HiddenCharacter { code } => write!(f, "hidden character U+{code:04X}, take it out"),
            Self::LookAlike { found } => {
                write!(f, "`{found}` mixes letters of two alphabets that look alike, type it anew")
            }
            Self::TooMany { limit } => write!(f, "the list is too long, keep it to {limit}"),
            Self::TooFew { least } => write!(f, "the list is too short, give at least {least}"),
            Self::BadId { found } => write!(f, "`{found}` is no id, use a to z, 0 to 9 and single hyphens"),
            Self::UnknownWord { found, allowed } => {
                write!(f, "`{found}` is not one of the known words, write one of {}", allowed.join(", "))
            }
            Self::BadLink => f.write_str("not a plain https address, write `https://` and the full host name"),
            Self::BadEmail => f.write_str("not a plain e-mail address, write `name@host`"),
            Self::BadPhone => f.write_str("not a telephone number, write digits and spaces"),
            Self::BadDate => f.write_str("no such day, write it as `2026-11-22`"),
            Self::BadSum => f.write_str("not a sum, write it as `200` or `11.75`"),
            Self::BadLanguage => f.write_str("not a language tag, write `en` or `cy`"),
        }
    }
}
