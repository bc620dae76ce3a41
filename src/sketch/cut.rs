//! A budget before a change and after it: what became of each part, and of all parts of which both sums are known.

use crate::money::Exact;
use crate::money::Money;

use super::Per;

/// A part of a budget, or all of it, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// How often it is paid; never once.
    pub per: Per,
    /// What it was; nothing where nobody knows.
    pub old: Option<Money>,
    /// What it is to be; nothing where nobody was told.
    pub new: Option<Money>,
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// There is no money for it any more.
    LeftOut,
    /// There is less.
    Less,
    /// Nothing changed.
    Same,
    /// There is more.
    More,
    /// One of the two sums is not known.
    Untold,
}

/// All parts of which both sums are known, by the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutSum {
    /// What they were.
    pub old: Exact,
    /// What they are to be.
    pub new: Exact,
}

impl Cut {
    /// What became of it.
    #[must_use]
    pub fn turn(self) -> Turn {
        let (Some(old), Some(new)) = (self.old, self.new) else { return Turn::Untold };
        if new == Money::ZERO && old > new {
            Turn::LeftOut
        } else if new < old {
            Turn::Less
        } else if new == old {
            Turn::Same
        } else {
            Turn::More
        }
    }

    /// A sum of it by the week, by a year of fifty-two weeks.
    #[must_use]
    pub fn weekly(self, sum: Money) -> Exact {
        match self.per {
            Per::Week | Per::Once => Exact::of(sum),
            Per::Month => Exact::of(sum).times(12).a_week(),
            Per::Year => Exact::of(sum).a_week(),
        }
    }
}

impl CutSum {
    /// Adds up what is known of both times.
    ///
    /// ```
    /// use phb_check::money::Money;
    /// use phb_check::sketch::{Cut, CutSum, Per};
    /// let cut = |old, new: Option<u32>| Cut { per: Per::Week, old: Some(Money::from_pence(old)), new: new.map(Money::from_pence) };
    /// let sum = CutSum::of(&[cut(90_000, Some(70_000)), cut(5_000, None)]);
    /// assert_eq!(sum.less().rounded(), Money::from_pence(20_000));
    /// ```
    #[must_use]
    pub fn of(cuts: &[Cut]) -> Self {
        let mut sum = Self { old: Exact::ZERO, new: Exact::ZERO };
        for cut in cuts {
            if let (Some(old), Some(new)) = (cut.old, cut.new) {
                sum = Self { old: sum.old.plus(cut.weekly(old)), new: sum.new.plus(cut.weekly(new)) };
            }
        }
        sum
    }

    /// By how much less it is to be in a week; nothing where it is as much or more.
    #[must_use]
    pub fn less(self) -> Exact {
        self.old.above(self.new)
    }
}
