//! Every figure of the national rules with its unit, its date and its source; what is done with them is decided elsewhere.

use crate::money::Money;
use crate::questionnaire::CivilDate;

use super::provision::Confidence;
use super::source::Source;

/// A dated figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<T> {
    /// The value.
    pub value: T,
    /// What it is per, or what it counts.
    pub unit: Unit,
    /// From when it holds.
    pub from: Option<CivilDate>,
    /// Where it can be read.
    pub source: Source,
    /// How sure we are of it.
    pub confidence: Confidence,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Pounds an hour.
    PoundsAnHour,
    /// Pounds a week.
    PoundsAWeek,
    /// Pounds a year.
    PoundsAYear,
    /// Pounds, once or in all.
    Pounds,
    /// A share of a sum or of hours.
    Share,
    /// Weeks.
    Weeks,
    /// Calendar months.
    Months,
    /// Calendar days.
    Days,
    /// Days but Saturdays and Sundays.
    WorkingDays,
    /// Hours.
    Hours,
    /// Of a hundred budgets.
    OfAHundred,
}

/// The weekly sums of NHS-funded nursing care, in pence, with the year from whose 1 April they hold: standard, higher.
const NURSING: [(u16, [u32; 2]); 2] = [(2025, [25_406, 34_950]), (2026, [26_768, 36_824])];

/// The weekly sums of NHS-funded nursing care on a day, standard rate and higher rate; before April 2025 those from then.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::rulebook::figures::nursing;
/// let [standard, higher] = nursing(CivilDate::new(2026, 3, 31).unwrap()).value;
/// assert_eq!((standard.to_string(), higher.to_string()), ("£254.06".to_owned(), "£349.50".to_owned()));
/// ```
#[must_use]
pub fn nursing(as_at: CivilDate) -> Figure<[Money; 2]> {
    let [mut figure, later] = NURSING.map(|(year, rates)| Figure {
        value: rates.map(Money::from_pence),
        unit: Unit::PoundsAWeek,
        from: CivilDate::new(year, 4, 1),
        source: Source::G23,
        confidence: Confidence::Verified,
    });
    if later.from.is_some_and(|from| from <= as_at) {
        figure = later;
    }
    figure
}

/// Months to ask the ICB for local resolution of a CHC decision, from the date of the letter.
#[must_use]
pub fn chc_local_resolution() -> Figure<u8> {
    months(6, Source::G97, Confidence::SecondHand)
}

/// Months to make an NHS complaint, from the event or from knowing of it.
#[must_use]
pub fn complaint() -> Figure<u8> {
    months(12, Source::G95, Confidence::SecondHand)
}

/// Months to start a claim for judicial review at the latest; it must be prompt besides.
#[must_use]
pub fn judicial_review() -> Figure<u8> {
    months(3, Source::G100, Confidence::SecondHand)
}

/// Working days in which an NHS complaint should be acknowledged.
#[must_use]
pub fn complaint_acknowledged() -> Figure<u8> {
    Figure { value: 3, unit: Unit::WorkingDays, from: None, source: Source::G95, confidence: Confidence::SecondHand }
}

/// Months in which a body usually answers a request for one's own records. The rule book names no source; it stands in
/// the same section as complaints.
#[must_use]
pub fn subject_access() -> Figure<u8> {
    months(1, Source::G95, Confidence::Recalled)
}

fn months(value: u8, source: Source, confidence: Confidence) -> Figure<u8> {
    Figure { value, unit: Unit::Months, from: None, source, confidence }
}

/// Of a hundred budgets, how many are held as direct payment, notional, third party: quarter to the end of June 2025.
#[must_use]
pub fn ways_held() -> Figure<[u8; 3]> {
    Figure {
        value: [17, 80, 3],
        unit: Unit::OfAHundred,
        from: CivilDate::new(2025, 6, 30),
        source: Source::G35,
        confidence: Confidence::SecondHand,
    }
}
