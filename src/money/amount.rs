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
        write!(f, "£{}", self.0)
    }
}
