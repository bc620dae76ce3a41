//! What was said, checked against the question; what follows from it is decided elsewhere.

use super::Choice;
use super::CivilDate;
use super::Item;
use super::ItemId;
use super::ItemKind;
use super::NationalItem;
use super::OptionId;

/// A checked answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The one option chosen.
    One(OptionId),
    /// The options chosen, in the order offered; never empty.
    Several(Vec<OptionId>),
    /// An age in whole years, 0 to 120.
    Age(u8),
    /// A day.
    Date(CivilDate),
    /// "I'm not sure": the question is settled and not asked again, its truth stays unknown.
    DontKnow,
}

/// What a person put into a question's fields, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The options ticked.
    pub options: Vec<OptionId>,
    /// Whether "I'm not sure" is ticked.
    pub dont_know: bool,
    /// The text of the fields in order: the age; or day, month and year.
    pub text: Vec<String>,
}

/// Why what a person put in is no answer. Each names one mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerError {
    /// Nothing was chosen or typed.
    Empty,
    /// "None of these" or "I'm not sure" was ticked beside another option.
    Clash,
    /// The age is not a whole number from 0 to 120.
    BadAge,
    /// The day, month or year is missing.
    IncompleteDate,
    /// There is no such day, or its year lies before 1900.
    NoSuchDay,
    /// The day lies after today.
    FutureDate,
    /// The option is not one of this question's.
    UnknownOption,
}

impl Answer {
    /// Checks what was typed against the question, on the day `as_at`.
    ///
    /// # Errors
    /// One [`AnswerError`] that says what to mend.
    pub fn check(typed: &Typed, item: &Item, as_at: CivilDate) -> Result<Self, AnswerError> {
        let anything_typed = typed.text.iter().any(|text| !text.trim().is_empty());
        if typed.dont_know {
            let alone = typed.options.is_empty() && !anything_typed;
            return if alone { Ok(Self::DontKnow) } else { Err(AnswerError::Clash) };
        }
        match &item.kind {
            ItemKind::One(options) => check_one(typed, options),
            ItemKind::Several(options) => check_several(typed, options),
            ItemKind::Age => check_age(typed),
            ItemKind::PastDate => check_date(typed, as_at),
        }
    }

    /// The fields that would have to be filled to give this answer again.
    #[must_use]
    pub fn to_typed(&self) -> Typed {
        match self {
            Self::One(option) => Typed { options: vec![option.clone()], ..Typed::default() },
            Self::Several(options) => Typed { options: options.clone(), ..Typed::default() },
            Self::Age(years) => Typed { text: vec![years.to_string()], ..Typed::default() },
            Self::Date(date) => {
                let text = vec![date.day().to_string(), date.month().to_string(), date.year().to_string()];
                Typed { text, ..Typed::default() }
            }
            Self::DontKnow => Typed { dont_know: true, ..Typed::default() },
        }
    }
}

fn check_one(typed: &Typed, options: &[OptionId]) -> Result<Answer, AnswerError> {
    match typed.options.as_slice() {
        [] => Err(AnswerError::Empty),
        [option] if options.contains(option) => Ok(Answer::One(option.clone())),
        [_] => Err(AnswerError::UnknownOption),
        _ => Err(AnswerError::Clash),
    }
}

fn check_several(typed: &Typed, options: &[OptionId]) -> Result<Answer, AnswerError> {
    let none = OptionId::National(Choice::NoneOfThese);
    if typed.options.is_empty() {
        Err(AnswerError::Empty)
    } else if typed.options.iter().any(|option| !options.contains(option)) {
        Err(AnswerError::UnknownOption)
    } else if typed.options.contains(&none) && typed.options.len() > 1 {
        Err(AnswerError::Clash)
    } else {
        Ok(Answer::Several(options.iter().filter(|option| typed.options.contains(option)).cloned().collect()))
    }
}

fn check_age(typed: &Typed) -> Result<Answer, AnswerError> {
    let text = typed.text.first().map_or("", |text| text.trim());
    if text.is_empty() {
        return Err(AnswerError::Empty);
    }
    // Three digits at the most: a pasted novel is refused without being read.
    let digits = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let years = if digits { text.parse().ok() } else { None };
    years.filter(|years| *years <= 120).map(Answer::Age).ok_or(AnswerError::BadAge)
}

fn check_date(typed: &Typed, as_at: CivilDate) -> Result<Answer, AnswerError> {
    let [day, month, year] = typed.text.as_slice() else { return Err(AnswerError::Empty) };
    let fields = [day.trim(), month.trim(), year.trim()];
    if fields.iter().all(|field| field.is_empty()) {
        return Err(AnswerError::Empty);
    }
    if fields.iter().any(|field| field.is_empty()) {
        return Err(AnswerError::IncompleteDate);
    }
    let [day, month, year] = fields.map(number);
    let date = match (year, month.and_then(small), day.and_then(small)) {
        (Some(year), Some(month), Some(day)) => CivilDate::new(year, month, day),
        _ => None,
    };
    let date = date.ok_or(AnswerError::NoSuchDay)?;
    if date > as_at { Err(AnswerError::FutureDate) } else { Ok(Answer::Date(date)) }
}

fn number(text: &str) -> Option<u16> {
    let digits = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn small(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

/// The answers of one sitting, by question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(Vec<(ItemId, Answer)>);

impl Answers {
    /// The answer to `item`, if it was given.
    #[must_use]
    pub fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.0.iter().find(|(id, _)| id == item).map(|(_, answer)| answer)
    }

    /// Keeps `answer`, in place of an earlier one.
    pub fn insert(&mut self, item: ItemId, answer: Answer) {
        match self.0.iter_mut().find(|(id, _)| *id == item) {
            Some((_, kept)) => *kept = answer,
            None => self.0.push((item, answer)),
        }
    }

    /// Whether the answer is, or contains, `choice`.
    #[must_use]
    pub fn says(&self, item: NationalItem, choice: Choice) -> bool {
        let option = OptionId::National(choice);
        match self.answer(&item.into()) {
            Some(Answer::One(given)) => *given == option,
            Some(Answer::Several(given)) => given.contains(&option),
            Some(Answer::Age(_) | Answer::Date(_) | Answer::DontKnow) | None => false,
        }
    }

    /// Whether the answer is "I'm not sure".
    #[must_use]
    pub fn is_unsure(&self, item: NationalItem) -> bool {
        self.answer(&item.into()) == Some(&Answer::DontKnow)
    }

    /// The answers, in the order in which they were first given.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, &Answer)> {
        self.0.iter().map(|(item, answer)| (item, answer))
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
