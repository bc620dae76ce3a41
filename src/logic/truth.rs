//! What is known of a statement: true, false, or not known; never how it came to be known.

use core::ops::Not;

/// The truth of a statement when some facts may be missing.
///
/// This is Kleene's strong three-valued logic, the one SQL and DMN use. `Unknown` is never a mild `False`: whoever
/// needs a `bool` asks [`Truth::is_true`] or [`Truth::is_false`] and so says by name what `Unknown` means there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// The facts given make the statement false, whatever the missing ones are.
    False,
    /// The facts given do not settle the statement.
    Unknown,
    /// The facts given make the statement true, whatever the missing ones are.
    True,
}

impl Truth {
    /// Whether the statement is settled as true. `Unknown` counts as no.
    ///
    /// ```
    /// use phb_check::logic::Truth;
    /// assert!(!Truth::Unknown.is_true());
    /// assert!(!Truth::Unknown.is_false());
    /// ```
    #[must_use]
    pub fn is_true(self) -> bool {
        self == Self::True
    }

    /// Whether the statement is settled as false. `Unknown` counts as no.
    #[must_use]
    pub fn is_false(self) -> bool {
        self == Self::False
    }

    /// Whether the statement is settled either way.
    #[must_use]
    pub fn is_settled(self) -> bool {
        self != Self::Unknown
    }

    /// Both hold: the weaker of the two truths.
    ///
    /// ```
    /// use phb_check::logic::Truth::{False, True, Unknown};
    /// assert_eq!(Unknown.and(False), False);
    /// assert_eq!(Unknown.and(True), Unknown);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds: the stronger of the two truths.
    ///
    /// ```
    /// use phb_check::logic::Truth::{False, True, Unknown};
    /// assert_eq!(Unknown.or(True), True);
    /// assert_eq!(Unknown.or(False), Unknown);
    /// ```
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::Unknown => Self::Unknown,
            Self::False => Self::True,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}
