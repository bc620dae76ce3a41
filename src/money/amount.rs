//! Pounds and pence, exact; what an amount is for is not known here.

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;

use super::typed;
use super::typed::AmountError;

/// An amount in pounds with two places, exact.
///
/// ```
/// use phb_check::money::Money;
/// assert_eq!(Money::from_pence(1_982_760).to_string(), "£19,827.60");
/// assert_eq!("£1,234.5".parse(), Ok(Money::from_pence(123_450)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// So many pence.
    #[must_use]
    pub fn from_pence(pence: u32) -> Self {
        Self(Decimal::new(i64::from(pence), 2))
    }

    /// The amount in pounds.
    pub(super) fn pounds(self) -> Decimal {
        self.0
    }

    /// Pounds that have been rounded to pence.
    pub(super) fn rounded(pounds: Decimal) -> Self {
        let mut pence = pounds;
        pence.rescale(2);
        Self(pence)
    }

    /// The middle between this and the other, half a penny upward.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        let sum = self.0.checked_add(other.0).unwrap_or(self.0);
        let half = sum.checked_div(Decimal::TWO).unwrap_or(sum);
        Self::rounded(half.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The crate's own printing is ten times as large, and knows of no thousands.
        let mut scaled = self.0;
        scaled.rescale(2);
        let pence = scaled.mantissa().unsigned_abs();
        let (pounds, pence) = (pence / 100, pence % 100);
        f.write_str(if self.is_negative() { "\u{2212}£" } else { "£" })?;
        let digits = pounds.to_string();
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        write!(f, ".{pence:02}")
    }
}

impl FromStr for Money {
    type Err = AmountError;

    /// Reads what a person typed: with or without a pound sign, commas between thousands and pence.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        let bare = text.trim().strip_prefix('£').unwrap_or(text);
        typed::hundredths(bare).map(Self::from_pence)
    }
}
