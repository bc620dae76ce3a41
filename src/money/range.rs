//! The least, the likely and the most of a sum.

use super::Exact;

/// Three sums, from the least to the most. What is sure is the same three times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    /// The least it may be.
    pub low: Exact,
    /// What is most likely.
    pub likely: Exact,
    /// The most it may be.
    pub high: Exact,
}

impl Range {
    /// Nothing, for sure.
    pub const ZERO: Self = Self::sure(Exact::ZERO);

    /// A sum of which there is no doubt.
    #[must_use]
    pub const fn sure(sum: Exact) -> Self {
        Self { low: sum, likely: sum, high: sum }
    }

    /// Whether there is no doubt.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self.low == self.high
    }

    /// The same done with each of the three. What is done must never turn more into less.
    #[must_use]
    pub fn each(self, work: impl Fn(Exact) -> Exact) -> Self {
        Self { low: work(self.low), likely: work(self.likely), high: work(self.high) }
    }

    /// This and the other: least with least, most with most.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { low: self.low.plus(other.low), likely: self.likely.plus(other.likely), high: self.high.plus(other.high) }
    }

    /// How far the least and the most lie apart.
    #[must_use]
    pub fn spread(self) -> Exact {
        self.high.minus(self.low)
    }
}
