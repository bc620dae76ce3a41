//! A day in the civil calendar, checked; never "today", which only the host knows.

use core::fmt;

use time::Date;
use time::Month;

/// A day that exists in the calendar, from 1900 to 2200.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// let day = CivilDate::new(2026, 8, 31).unwrap();
/// assert_eq!(day.plus_months(6).to_string(), "2027-02-28");
/// assert!(CivilDate::new(2026, 2, 30).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(Date);

impl CivilDate {
    /// The day, or nothing where the calendar has no such day or the year lies outside 1900 to 2200.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1900..=2200).contains(&year) {
            return None;
        }
        let month = Month::try_from(month).ok()?;
        Date::from_calendar_date(i32::from(year), month, day).ok().map(Self)
    }

    /// Reads `2026-11-22`; nothing else is understood.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        if !whole || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The same day so many months later; the last day of the month where that month is too short.
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        let count = i32::from(u8::from(self.0.month())) - 1 + i32::from(months);
        let year = self.0.year() + count.div_euclid(12);
        let month = u8::try_from(count.rem_euclid(12) + 1).ok().and_then(|number| Month::try_from(number).ok());
        let Some(month) = month else { return self };
        let day = self.0.day().min(month.length(year));
        Date::from_calendar_date(year, month, day).map_or(self, Self)
    }

    /// So many days later; the last day there is where the calendar ends before.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        let mut day = self;
        for _ in 0..days {
            day = day.next_day().unwrap_or(day);
        }
        day
    }

    /// So many working days later: Saturdays and Sundays do not count. Bank holidays are not known here.
    #[must_use]
    pub fn plus_working_days(self, days: u8) -> Self {
        let (mut day, mut left) = (self, days);
        while left > 0 {
            let Some(next) = day.next_day() else { return day };
            day = next;
            if day.0.weekday().number_from_monday() <= 5 {
                left -= 1;
            }
        }
        day
    }

    /// How many days after another day it is; nothing where it is before.
    #[must_use]
    pub fn days_since(self, other: Self) -> Option<u32> {
        u32::try_from(self.0.to_julian_day() - other.0.to_julian_day()).ok()
    }

    /// The day after; nothing after the last there is.
    #[must_use]
    pub fn next_day(self) -> Option<Self> {
        self.0.next_day().map(Self)
    }

    /// The year, such as 2026.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        u8::from(self.0.month())
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }
}

/// The first day of the calendar's own count: for a clock that cannot be read.
impl Default for CivilDate {
    fn default() -> Self {
        Self(Date::from_ordinal_date(1970, 1).unwrap_or(Date::MIN))
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}
