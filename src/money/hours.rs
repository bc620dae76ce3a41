//! A length of time that is paid for, in whole minutes: a third of an hour has no decimal places.

use core::fmt;
use core::str::FromStr;

use super::typed;
use super::typed::AmountError;

/// Minutes.
///
/// ```
/// use phb_check::money::Minutes;
/// assert_eq!("7.5".parse(), Ok(Minutes::new(450)));
/// assert_eq!("7:20".parse::<Minutes>().unwrap().to_string(), "7:20");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Minutes(u32);

/// The minutes of a week.
const WEEK: u32 = 7 * 24 * 60;

impl Minutes {
    /// So many; never more than a week has.
    #[must_use]
    pub const fn new(minutes: u32) -> Self {
        Self(if minutes > WEEK { WEEK } else { minutes })
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0
    }

    /// So many minutes of any number of people, as hours are written.
    #[must_use]
    pub fn written(minutes: u32) -> String {
        Self(minutes).to_string()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Display for Minutes {
    /// Whole hours as a number, others with their minutes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = (self.0 / 60, self.0 % 60);
        if minutes == 0 { write!(f, "{hours}") } else { write!(f, "{hours}:{minutes:02}") }
    }
}

/// Who writes an hour's hundredths like this may mean its minutes.
const MAYBE_MINUTES: [&str; 6] = ["10", "15", "20", "30", "40", "45"];

impl FromStr for Minutes {
    type Err = AmountError;

    /// Reads hours as a person types them: `7`, `7.5` or `7:30`.
    ///
    /// Hundredths of an hour that are no whole minutes go to the nearest minute. Such as may be meant as minutes are refused.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        let minutes = match text.trim().split_once(':') {
            Some((hours, minutes)) => {
                let hours = typed::hundredths(hours)?;
                let is_clock = minutes.len() == 2 && minutes.bytes().all(|sign| sign.is_ascii_digit());
                let minutes = minutes.parse().ok().filter(|count| is_clock && *count < 60 && hours.is_multiple_of(100));
                hours
                    .checked_mul(60)
                    .map(|hours| hours / 100)
                    .zip(minutes)
                    .map(|(hours, minutes): (u32, u32)| hours + minutes)
            }
            None => {
                let part = text.trim().split_once('.').map_or("", |(_, part)| part);
                let all = typed::hundredths(text)?;
                if MAYBE_MINUTES.contains(&part) {
                    return Err(AmountError::MaybeMinutes);
                }
                all.checked_mul(60).map(|all| (all + 50) / 100)
            }
        };
        let minutes = minutes.ok_or(AmountError::NotANumber)?;
        if minutes > WEEK { Err(AmountError::TooLarge) } else { Ok(Self(minutes)) }
    }
}
