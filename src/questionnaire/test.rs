//! One comparison with one answer, or a judgement that only someone else can make; whether to ask is not known here.

use crate::logic::Truth;

use super::Answer;
use super::Answers;
use super::ItemId;
use super::LocalId;
use super::OptionId;

/// What a test is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// The answer is this option, or has it among several.
    Chosen(ItemId, OptionId),
    /// The age is at least so many years.
    AgeFrom(ItemId, u8),
    /// The answer was "I'm not sure".
    NotSure(ItemId),
    /// A professional or the commissioner must judge: never asked, always unknown, printed as a question to put.
    Judgement(Judgement),
}

/// Something only a professional or the commissioner can settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Its id in the pack.
    pub id: LocalId,
    /// What is to be judged, in plain words from the pack.
    pub words: String,
}

/// Who can settle a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JudgedBy {
    /// The person can answer it.
    Person,
    /// A letter or plan shows it.
    Record,
    /// A health or care professional.
    Professional,
    /// The commissioner.
    Commissioner,
}

/// One comparison, and who can settle it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// What it is about.
    pub matter: Matter,
    /// Who can settle it.
    pub judged_by: JudgedBy,
}

impl Test {
    /// Whether the answer to `item` is, or contains, `option`.
    ///
    /// ```
    /// use phb_check::logic::Truth;
    /// use phb_check::questionnaire::{Answer, Answers, Choice, NationalItem, Test};
    /// let england = Test::chosen(NationalItem::Residence, Choice::England);
    /// let mut answers = Answers::default();
    /// assert_eq!(england.truth(&answers), Truth::Unknown);
    /// answers.insert(NationalItem::Residence.into(), Answer::DontKnow);
    /// assert_eq!(england.truth(&answers), Truth::Unknown);
    /// answers.insert(NationalItem::Residence.into(), Answer::One(Choice::Wales.into()));
    /// assert_eq!(england.truth(&answers), Truth::False);
    /// ```
    #[must_use]
    pub fn chosen(item: impl Into<ItemId>, option: impl Into<OptionId>) -> Self {
        Self { matter: Matter::Chosen(item.into(), option.into()), judged_by: JudgedBy::Person }
    }

    /// Whether the age given to `item` is `years` or more.
    #[must_use]
    pub fn age_from(item: impl Into<ItemId>, years: u8) -> Self {
        Self { matter: Matter::AgeFrom(item.into(), years), judged_by: JudgedBy::Person }
    }

    /// Whether `item` was answered "I'm not sure".
    #[must_use]
    pub fn not_sure(item: impl Into<ItemId>) -> Self {
        Self { matter: Matter::NotSure(item.into()), judged_by: JudgedBy::Person }
    }

    /// The question this test reads, if it reads one.
    #[must_use]
    pub fn item(&self) -> Option<&ItemId> {
        match &self.matter {
            Matter::Chosen(item, _) | Matter::AgeFrom(item, _) | Matter::NotSure(item) => Some(item),
            Matter::Judgement(_) => None,
        }
    }

    /// The truth of the comparison. An answer not given, or "don't know", is `Unknown`; so is every judgement.
    #[must_use]
    pub fn truth(&self, answers: &Answers) -> Truth {
        let Some(answer) = self.item().and_then(|item| answers.answer(item)) else { return Truth::Unknown };
        match (&self.matter, answer) {
            (Matter::Chosen(_, option), Answer::One(given)) => Truth::from(option == given),
            (Matter::Chosen(_, option), Answer::Several(given)) => Truth::from(given.contains(option)),
            (Matter::AgeFrom(_, years), Answer::Age(given)) => Truth::from(given >= years),
            (Matter::NotSure(_), answer) => Truth::from(*answer == Answer::DontKnow),
            (Matter::Chosen(..) | Matter::AgeFrom(..) | Matter::Judgement(_), _) => Truth::Unknown,
        }
    }
}
