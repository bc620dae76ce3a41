//! Why a code does not open; the words for it are elsewhere.

use super::mend::Slip;

/// Why a code does not open. Each names what a person should be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeError {
    /// "Type the code from the paper": nothing was typed.
    Empty,
    /// "The code goes on": even the shortest has four groups of four signs, and the person may have stopped too soon.
    TooShort,
    /// "This is not a code from this page": it does not begin with `PHB1` and means nothing here; perhaps it is another
    /// number on the paper, or the beginning was left out and something else is wrong too.
    NotOurs,
    /// "Look at group 3: does the paper say 4K7Q?" One slip would explain it, and only this one; the person looks at the
    /// paper and corrects it. Nothing is opened on a guess.
    Mistyped {
        /// The group as it stands on paper, from 1; the first is `PHB1`.
        group: usize,
        /// What the paper probably says there; two groups with a hyphen, where a sign of each stands in the other's place.
        likely: String,
        /// What would have happened.
        slip: Slip,
    },
    /// "Something is not as on the paper; please compare group by group": there is more than one slip, or a part is missing.
    Unsound {
        /// The first group that was typed with too few or too many signs, from 1.
        group: Option<usize>,
    },
    /// "This paper comes from another version of this page, which writes its codes in another way": it begins with `PHB`
    /// and then another number. Or that number was mistyped and something else is wrong too.
    OtherVersion,
    /// "The code is right, but the questions have changed since it was printed, so the answers cannot be put back": the
    /// person answers again, paper in hand.
    OtherLayout,
}
