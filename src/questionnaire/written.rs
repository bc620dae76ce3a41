//! A day as people write it, turned into a day of the calendar; whether the day makes sense is not known here.

use super::CivilDate;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day, from `2026-11-22`, `22/11/2026` or `22 November 2026`; the day of the month always comes before the month.
///
/// ```
/// use phb_check::questionnaire::written_day;
/// assert_eq!(written_day("1 April 2026").unwrap().to_string(), "2026-04-01");
/// assert_eq!(written_day("01/04/2026"), written_day("2026-04-01"));
/// assert_eq!(written_day("April 2026"), None);
/// ```
#[must_use]
pub fn written_day(text: &str) -> Option<CivilDate> {
    let text = text.trim();
    if let Some(day) = CivilDate::parse(text) {
        return Some(day);
    }
    let mut parts = text.split(['/', '.', '-', ' ', ',']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = first.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let year = if third.len() == 4 { third.parse().ok()? } else { return None };
    let whole = parts.next().is_none();
    CivilDate::new(year, month(second)?, digits.parse().ok()?).filter(|_| whole)
}

fn month(text: &str) -> Option<u8> {
    let named = text.get(..3).map(str::to_ascii_lowercase).and_then(|start| MONTHS.iter().position(|it| *it == start));
    match named {
        Some(place) if text.bytes().all(|byte| byte.is_ascii_alphabetic()) => u8::try_from(place + 1).ok(),
        Some(_) | None => text.parse().ok(),
    }
}
