//! Reads a number as a person types it: hundredths of something, or why not.

/// The most that can be typed: a million, in hundredths. What is larger is a slip of the hand.
const MOST: u32 = 100_000_000;

/// Why an amount that was typed is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// There are words or signs beside the number, such as "per hour".
    NotANumber,
    /// It is less than nothing.
    Negative,
    /// There are more than two digits behind the point.
    TooFine,
    /// A comma stands where no thousands end: it may be meant as a point.
    Comma,
    /// It is more than any amount here can be.
    TooLarge,
    /// The least of three stands above the likely one, or the most below it.
    Order,
    /// What stands behind the point may be meant as minutes: 7.30 is 7 hours 18 minutes.
    MaybeMinutes,
}

/// The number in `text`, in hundredths.
pub fn hundredths(text: &str) -> Result<u32, AmountError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let digits = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) if rest.trim_start_matches('£').starts_with(|sign: char| sign.is_ascii_digit() || sign == '.') => {
            return Err(AmountError::Negative);
        }
        Some(_) => return Err(AmountError::NotANumber),
        None => text,
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, part) = (thousands(whole)?, part.trim_end());
    let is_number = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
    if !is_number(&whole) || !is_number(part) || (whole.is_empty() && part.is_empty()) {
        return Err(AmountError::NotANumber);
    }
    // Three digits may be meant as thousands, as much of Europe writes them; of more noughts nobody can say what is meant.
    if part.len() > 2 {
        return Err(AmountError::TooFine);
    }
    let number = format!("{whole}{part:0<2}").parse().map_err(|_| AmountError::TooLarge)?;
    if number >= MOST { Err(AmountError::TooLarge) } else { Ok(number) }
}

/// The digits before the point without the signs that part thousands.
fn thousands(text: &str) -> Result<String, AmountError> {
    let mut parts = text.split([',', ' ', '\u{a0}', '\u{202f}']);
    let first = parts.next().unwrap_or_default();
    let mut whole = first.to_owned();
    let mut is_parted = false;
    for part in parts {
        if part.is_empty() || !part.bytes().all(|sign| sign.is_ascii_digit()) {
            return Err(AmountError::NotANumber);
        }
        if part.len() != 3 || first.is_empty() {
            return Err(AmountError::Comma);
        }
        is_parted = true;
        whole.push_str(part);
    }
    if is_parted && first.len() > 3 { Err(AmountError::Comma) } else { Ok(whole) }
}
