//! Sums before they are rounded.
//!
//! An hour has sixty minutes, a week seven days, a year here fifty-two weeks: thirds, sevenths and thirteenths of a penny
//! have no end as decimals. So an exact sum is kept in parts of a pound of which 3 × 7 × 7 × 13 × 13 make a whole one. Each
//! division comes out even then, even one of a sum that was divided before, and nothing is rounded until it is shown.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;

use super::Minutes;
use super::Money;

/// So many parts make a pound.
const PARTS: u32 = 3 * 7 * 7 * 13 * 13;

/// A sum of money that has not been rounded.
///
/// The largest sum that can be typed, many times over, is far from the largest number there is; there it would stop.
///
/// ```
/// use phb_check::money::{Exact, Minutes, Money};
/// let weekly = Exact::of(Money::from_pence(1271)).for_minutes(Minutes::new(30 * 60));
/// assert_eq!(weekly.for_days(364).rounded().to_string(), "£19,827.60");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(Decimal);

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount of money.
    #[must_use]
    pub fn of(money: Money) -> Self {
        Self(times(money.pounds(), Decimal::from(PARTS)))
    }

    /// This and the other.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).unwrap_or(Decimal::MAX))
    }

    /// This without the other; it may be less than nothing.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.checked_sub(other.0).unwrap_or(Decimal::MIN))
    }

    /// What of it is above the other: never less than nothing.
    #[must_use]
    pub fn above(self, other: Self) -> Self {
        self.minus(other).max(Self::ZERO)
    }

    /// So many times.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(times(self.0, Decimal::from(count)))
    }

    /// A share of it.
    #[must_use]
    pub fn share(self, share: Share) -> Self {
        Self(times(self.0, share.0))
    }

    /// What an hour's sum comes to in this time.
    #[must_use]
    pub fn for_minutes(self, minutes: Minutes) -> Self {
        self.fraction(minutes.count(), 60)
    }

    /// What a week's sum comes to in so many days.
    #[must_use]
    pub fn for_days(self, days: u32) -> Self {
        self.fraction(days, 7)
    }

    /// What of a year's sum belongs to so many days, by a year of fifty-two weeks; the whole of it for that or more.
    #[must_use]
    pub fn of_year(self, days: u32) -> Self {
        if days >= 364 { self } else { self.fraction(days, 364) }
    }

    /// What a year's sum comes to in each of its fifty-two weeks.
    #[must_use]
    pub fn a_week(self) -> Self {
        self.fraction(1, 52)
    }

    /// What a sum for so many days comes to in each week of them. Only this may come out uneven, far behind the penny.
    #[must_use]
    pub fn in_a_week(self, days: u32) -> Self {
        self.fraction(7, days.max(1))
    }

    /// The sum to the nearest penny, half a penny upward: the one place where anything is rounded.
    #[must_use]
    pub fn rounded(self) -> Money {
        let pounds = self.0.checked_div(Decimal::from(PARTS)).unwrap_or(self.0);
        Money::rounded(pounds.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// How many of ten thousand parts of the whole this is, to the nearest: to draw and to compare, never to add up.
    #[must_use]
    pub fn of_ten_thousand(self, whole: Self) -> u32 {
        let share = times(self.0, Decimal::from(10_000)).checked_div(whole.0).unwrap_or(Decimal::ZERO);
        let share = share.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        u32::try_from(share.mantissa()).unwrap_or(0)
    }

    fn fraction(self, of: u32, whole: u32) -> Self {
        let all = times(self.0, Decimal::from(of));
        Self(all.checked_div(Decimal::from(whole)).unwrap_or(all))
    }
}

fn times(one: Decimal, other: Decimal) -> Decimal {
    one.checked_mul(other).unwrap_or(Decimal::MAX)
}

/// A share of a sum: 12.07 %, or five weeks and six tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(Decimal);

impl Share {
    /// So many ten-thousandths: 1207 are 12.07 %.
    #[must_use]
    pub fn of_ten_thousand(count: u32) -> Self {
        Self(Decimal::new(i64::from(count), 4))
    }

    /// So many hundredths of a per cent, to be shown.
    #[must_use]
    pub fn ten_thousandths(self) -> u32 {
        let mut share = self.0;
        share.rescale(4);
        u32::try_from(share.mantissa()).unwrap_or(u32::MAX)
    }
}
