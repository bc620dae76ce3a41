//! What can be wrong with a number that somebody typed, and how numbers are read; which field it stands in is not asked.

use core::str::FromStr;

use crate::folder::FieldKind;
use crate::folder::Leaf;
use crate::money::AmountError;
use crate::money::Minutes;
use crate::money::Money;
use crate::questionnaire::written_day;

/// The most people at once, days of sickness, times a year or weeks that a count may say.
const MOST: u32 = 366;
/// The most people at once.
pub(super) const MOST_PEOPLE: u32 = 20;

/// A field that cannot be read; the sum does without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misread {
    /// The page.
    pub leaf: Leaf,
    /// The row, from 0.
    pub row: usize,
    /// The field's name.
    pub field: &'static str,
    /// Why.
    pub error: TypedError,
}

/// Why a field cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedError {
    /// It is no amount, no hours or no number.
    Amount(AmountError),
    /// It is no day.
    NoDay,
    /// The end stands before the start, or more than ten years after it.
    EndBeforeStart,
    /// More people at once than can be.
    TooManyPeople,
    /// There is a part of one where only whole ones count.
    NotWhole,
    /// There is a pay or a price, and nothing that says for how long.
    NoHours,
    /// Of what comes some times a year there is only how long, or only how often.
    HalfSaid,
    /// Nothing was chosen where it makes all the difference.
    NotChosen,
    /// It is empty, and the rest cannot be added up without it.
    Missing,
    /// No line of help names this assistant.
    NoSuchAssistant,
    /// Nobody of this age is enrolled in a pension unasked.
    NotEnrolled,
}

impl TypedError {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Amount(AmountError::Empty),
        Self::Amount(AmountError::NotANumber),
        Self::Amount(AmountError::Negative),
        Self::Amount(AmountError::TooFine),
        Self::Amount(AmountError::Comma),
        Self::Amount(AmountError::TooLarge),
        Self::Amount(AmountError::Order),
        Self::NoDay,
        Self::EndBeforeStart,
        Self::TooManyPeople,
        Self::NotWhole,
        Self::NoHours,
        Self::HalfSaid,
        Self::Amount(AmountError::MaybeMinutes),
        Self::NotChosen,
        Self::Missing,
        Self::NoSuchAssistant,
        Self::NotEnrolled,
    ];
}

impl From<AmountError> for TypedError {
    fn from(error: AmountError) -> Self {
        Self::Amount(error)
    }
}

/// What is wrong with a field of this kind; an empty one is left out, and not wrong.
#[must_use]
pub fn fault(kind: FieldKind, code: &str, text: &str) -> Option<TypedError> {
    if text.trim().is_empty() {
        return None;
    }
    match kind {
        FieldKind::Amount => text.parse::<Money>().err().map(TypedError::Amount),
        FieldKind::Hours => hours(text).err().map(TypedError::Amount),
        FieldKind::Count => match count(text) {
            Ok(people) if code == "people" && people > MOST_PEOPLE => Some(TypedError::TooManyPeople),
            Ok(_) => None,
            Err(error) => Some(error),
        },
        FieldKind::Day => written_day(text).is_none().then_some(TypedError::NoDay),
        FieldKind::Line | FieldKind::Story | FieldKind::One(_) => None,
    }
}

/// Hours of one day.
pub(super) fn hours(text: &str) -> Result<Minutes, AmountError> {
    let minutes: Minutes = text.parse()?;
    if minutes.count() > 24 * 60 { Err(AmountError::TooLarge) } else { Ok(minutes) }
}

/// A whole number.
pub(super) fn count(text: &str) -> Result<u32, TypedError> {
    let number = Money::from_str(text)?;
    if number > Money::from_pence(MOST * 100) {
        return Err(AmountError::TooLarge.into());
    }
    (0..=MOST).find(|count| Money::from_pence(count * 100) == number).ok_or(TypedError::NotWhole)
}
