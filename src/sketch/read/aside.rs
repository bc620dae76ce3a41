//! From what was typed to the sums beside the plan: a wheelchair, and a budget before and now.

use crate::sketch::Chair;
use crate::sketch::Cut;
use crate::sketch::Purse;
use crate::sketch::TypedError;

use super::Reader;

impl Reader<'_> {
    pub(super) fn chair(&mut self) -> Option<Chair> {
        let before = self.misread.len();
        let price = self.guess("price");
        let budget = self.amount("nhs");
        let purses = [Purse::Work, Purse::School, Purse::Council, Purse::Charity, Purse::Own];
        let fields = ["work", "school", "council", "charity", "own"];
        let mut others = Vec::new();
        for (purse, field) in purses.into_iter().zip(fields) {
            others.extend(self.amount(field).map(|sum| (purse, sum)));
        }
        let repairs = self.amount("repairs");
        let says_more = budget.is_some() || !others.is_empty() || repairs.is_some();
        if price.is_none() && says_more && self.misread.len() == before {
            self.note("price", TypedError::Missing);
        }
        price.map(|price| Chair { price, budget, others, repairs })
    }

    pub(super) fn cut(&mut self) -> Option<Cut> {
        let [old, new] = ["old", "new"].map(|field| self.amount(field));
        if old.is_none() && new.is_none() {
            return None;
        }
        let per = self.per("term")?;
        Some(Cut { per, old, new })
    }
}
