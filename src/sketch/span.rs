//! The time a sketch is for: a usual year, or from one day to another, across as many tax years as that takes.

use crate::questionnaire::CivilDate;
use crate::rulebook::pay::TaxYear;

/// The days of a usual year: fifty-two weeks.
const USUAL: u32 = 364;
/// The most days a sketch may be for: ten years.
const MOST: u32 = 3660;

/// The time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Fifty-two weeks by the figures of one tax year.
    Usual(TaxYear),
    /// From a day, for so many days.
    Dated {
        /// The first day.
        from: CivilDate,
        /// How many days.
        days: u32,
    },
}

/// The part of a span that lies in one tax year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The tax year.
    pub year: TaxYear,
    /// The first day of the part; none in a usual year.
    pub from: Option<CivilDate>,
    /// How many days lie in it.
    pub days: u32,
}

impl Span {
    /// From the first to the last day; nothing where the end is before the start or more than ten years after it.
    ///
    /// ```
    /// use phb_check::questionnaire::CivilDate;
    /// use phb_check::sketch::Span;
    /// let day = |month, day| CivilDate::new(2026, month, day).unwrap();
    /// let span = Span::between(day(4, 1), day(4, 14)).unwrap();
    /// assert_eq!((span.days(), span.parts().len()), (14, 2));
    /// assert_eq!(Span::between(day(4, 2), day(4, 1)), None);
    /// ```
    #[must_use]
    pub fn between(from: CivilDate, to: CivilDate) -> Option<Self> {
        let days = to.days_since(from)?.checked_add(1)?;
        (days <= MOST).then_some(Self::Dated { from, days })
    }

    /// How many days it lasts.
    #[must_use]
    pub const fn days(self) -> u32 {
        match self {
            Self::Usual(_) => USUAL,
            Self::Dated { days, .. } => days,
        }
    }

    /// Its parts, one for each tax year.
    #[must_use]
    pub fn parts(self) -> Vec<Part> {
        let (from, days) = match self {
            Self::Usual(year) => return vec![Part { year, from: None, days: USUAL }],
            Self::Dated { from, days } => (from, days),
        };
        let (mut parts, mut first, mut left) = (Vec::new(), Some(from), days);
        while let Some(day) = first.filter(|_| left > 0) {
            let year = TaxYear::at(day);
            let here = year.last_day().and_then(|last| last.days_since(day)).map_or(left, |days| left.min(days + 1));
            parts.push(Part { year, from: Some(day), days: here });
            left -= here;
            first = year.last_day().and_then(CivilDate::next_day);
        }
        parts
    }
}
