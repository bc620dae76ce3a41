//! A wheelchair: its price, what the service would have spent, and what others give. Here a person may add money.

use crate::money::Exact;
use crate::money::Money;
use crate::money::Range;

use super::Guess;

/// A wheelchair and who pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chair {
    /// What it costs, once.
    pub price: Guess,
    /// What the wheelchair service puts in; nothing as long as nobody has been told.
    pub budget: Option<Money>,
    /// What others put in.
    pub others: Vec<(Purse, Money)>,
    /// Repairs and insurance of a year.
    pub repairs: Option<Money>,
}

/// Who else may pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purse {
    /// Work.
    Work,
    /// School or college.
    School,
    /// The council.
    Council,
    /// A charity.
    Charity,
    /// The person or the family.
    Own,
}

/// The sum of a wheelchair: what was found and what is left make its price, unless more was found than it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChairSum {
    /// Its price.
    pub price: Range,
    /// What the service and the others give together.
    pub found: Exact,
    /// What is still to be found; never less than nothing.
    pub left: Range,
    /// What was found beyond the most it may cost.
    pub over: Exact,
}

impl Chair {
    /// Adds it up.
    ///
    /// ```
    /// use phb_check::money::Money;
    /// use phb_check::sketch::{Chair, Guess, Purse};
    /// let pounds = |pounds: u32| Money::from_pence(pounds * 100);
    /// let price = Guess::sure(pounds(4200));
    /// let chair = Chair { price, budget: Some(pounds(1500)), others: vec![(Purse::Charity, pounds(1200))], repairs: None };
    /// assert_eq!(chair.sum().left.likely.rounded(), pounds(1500));
    /// ```
    #[must_use]
    pub fn sum(&self) -> ChairSum {
        let [low, likely, high] = [self.price.low(), self.price.likely(), self.price.high()].map(Exact::of);
        let price = Range { low, likely, high };
        let given = self.budget.into_iter().chain(self.others.iter().map(|(_, sum)| *sum));
        let found = given.fold(Exact::ZERO, |all, sum| all.plus(Exact::of(sum)));
        ChairSum { price, found, left: price.each(|price| price.above(found)), over: found.above(high) }
    }
}
