//! Pounds and pence, exact; what an amount is for is not known here.

use core::fmt;

use rust_decimal::Decimal;

/// An amount in pounds with two places, exact.
///
/// ```
/// use phb_check::money::Money;
/// assert_eq!(Money::from_pence(26_768).to_string(), "£267.68");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// So many pence.
    #[must_use]
    pub fn from_pence(pence: u32) -> Self {
        Self(Decimal::new(i64::from(pence), 2))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Made from pence and never negative, so nothing is lost here; the crate's own printing is ten times as large.
        let pence = u64::try_from(self.0.mantissa()).unwrap_or_default();
        write!(f, "£{}.{:02}", pence / 100, pence % 100)
    }
}
