//! Days to keep in mind as a calendar file (RFC 5545). Must not know what the days are for.
//!
//! The file adds no word of its own to what the caller says: calendars are shared, and a name may tell of somebody's
//! health. So nothing in it names this program either.

use crate::folder::cleaned;
use crate::questionnaire::CivilDate;

/// A day to keep in mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// What calendars show; becomes one line.
    pub title: String,
    /// The day. It takes up no hours of it.
    pub day: CivilDate,
    /// What stands below, in as many lines as it has; may be empty.
    pub note: String,
}

/// The most bytes of a line, without its end.
const LONGEST: usize = 75;

/// Nine in the morning a week before, counted from the first minute of the day: nobody is woken at midnight.
const WEEK_BEFORE: &str = "TRIGGER:-P6DT15H";

/// The days as the text of an .ics file: each the whole day long, private, free, with a reminder the week before.
/// The same days on the same stamp give the same text; a file without any day is no valid calendar.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::summary::{Occasion, to_calendar};
/// let day = CivilDate::new(2026, 11, 22).unwrap();
/// let occasion = Occasion { title: "Reply due; call".to_owned(), day, note: String::new() };
/// assert!(to_calendar(&[occasion], day).contains("\r\nSUMMARY:Reply due\\; call\r\n"));
/// ```
#[must_use]
pub fn to_calendar(occasions: &[Occasion], stamp: CivilDate) -> String {
    let mut lines = Lines(String::new());
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//dates//EN", "CALSCALE:GREGORIAN"] {
        lines.add(line, "");
    }
    for (index, occasion) in occasions.iter().enumerate() {
        let before = occasions.iter().take(index).filter(|other| *other == occasion).count();
        add_event(&mut lines, occasion, before, stamp);
    }
    lines.add("END:VCALENDAR", "");
    lines.0
}

fn add_event(lines: &mut Lines, occasion: &Occasion, before: usize, stamp: CivilDate) {
    let title = cleaned(&occasion.title).split_whitespace().collect::<Vec<_>>().join(" ");
    let (title, note) = (escaped(&title), escaped(cleaned(&occasion.note).trim()));
    lines.add("BEGIN:VEVENT", "");
    lines.add("UID:", &name(occasion, before).to_string());
    lines.add("DTSTAMP:", &(digits(stamp) + "T000000Z"));
    lines.add("DTSTART;VALUE=DATE:", &digits(occasion.day));
    lines.add("DTEND;VALUE=DATE:", &digits(occasion.day.plus_days(1)));
    lines.add("SUMMARY:", &title);
    if !note.is_empty() {
        lines.add("DESCRIPTION:", &note);
    }
    for line in ["CLASS:PRIVATE", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", WEEK_BEFORE] {
        lines.add(line, "");
    }
    lines.add("DESCRIPTION:", &title);
    lines.add("END:VALARM", "");
    lines.add("END:VEVENT", "");
}

/// By what a calendar knows the occasion again (FNV-1a). It hangs on all that is said, so that the dates of two people
/// with one title do not displace each other, and on how often just the same came before.
fn name(occasion: &Occasion, before: usize) -> u64 {
    let (day, before) = (occasion.day.to_string(), before.to_string());
    let parts = [occasion.title.as_str(), &occasion.note, &day, &before];
    // No text has the byte 255 in it, so it parts them.
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([u8::MAX]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |name, byte| (name ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The day as `20261122`.
fn digits(day: CivilDate) -> String {
    day.to_string().replace('-', "")
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => safe.extend(['\\', letter]),
            '\n' => safe.push_str("\\n"),
            other => safe.push(other),
        }
    }
    safe
}

/// Lines as the format wants them: folded before they are too long, and never inside a letter.
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain(value.chars()) {
            if length + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
