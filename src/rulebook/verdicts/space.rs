//! Which answers the rules can tell apart: the levels of a diagram, in the order of asking; no rule stands here.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::LocalId;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

/// Something a diagram can branch on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Level {
    /// The one option chosen: a choice for each, and a last one for "I'm not sure".
    Chosen(ItemId, Vec<OptionId>),
    /// The span the age lies in: a choice below each of these ages and one above, and a last one for "I'm not sure".
    Age(ItemId, Vec<u8>),
    /// Whether the answer is known: a choice for yes, one for "I'm not sure".
    Known(ItemId),
    /// Whether this option is among those ticked: a choice for no, one for yes.
    Ticked(ItemId, OptionId),
    /// What only someone else can judge: a choice for no, one for yes. No answer ever tells.
    Judged(LocalId),
}

impl Level {
    /// The question it belongs to.
    #[must_use]
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Chosen(item, _) | Self::Age(item, _) | Self::Known(item) | Self::Ticked(item, _) => Some(item),
            Self::Judged(_) => None,
        }
    }

    /// The number of choices that are facts: "I'm not sure" is none.
    #[must_use]
    pub fn facts(&self) -> usize {
        match self {
            Self::Chosen(_, options) => options.len(),
            Self::Age(_, from) => from.len() + 1,
            Self::Known(_) => 1,
            Self::Ticked(..) | Self::Judged(_) => 2,
        }
    }

    /// The choice that `answer` makes here.
    #[must_use]
    pub fn choice(&self, answer: &Answer) -> Option<usize> {
        match (self, answer) {
            (Self::Chosen(_, options), Answer::One(given)) => options.iter().position(|option| option == given),
            (Self::Age(_, from), Answer::Age(years)) => Some(from.iter().filter(|age| *age <= years).count()),
            (Self::Ticked(_, option), Answer::Several(given)) => Some(usize::from(given.contains(option))),
            (Self::Chosen(..) | Self::Age(..) | Self::Known(_), Answer::DontKnow) => Some(self.facts()),
            (Self::Known(_), _) => Some(0),
            (Self::Chosen(..) | Self::Age(..) | Self::Ticked(..) | Self::Judged(_), _) => None,
        }
    }
}

/// All levels, those of each question together, in the order of asking; judgements come last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Space {
    levels: Vec<Level>,
}

impl Space {
    /// The levels that these questions need so that all these tests can be told.
    #[must_use]
    pub fn of(items: &[Item], tests: &[&Test]) -> Self {
        let mut levels = Vec::new();
        for item in items {
            match &item.kind {
                ItemKind::One(options) => levels.push(Level::Chosen(item.id.clone(), options.clone())),
                ItemKind::Age => levels.push(Level::Age(item.id.clone(), ages(&item.id, tests))),
                ItemKind::PastDate => levels.push(Level::Known(item.id.clone())),
                ItemKind::Several(options) => {
                    levels.push(Level::Known(item.id.clone()));
                    for option in told_apart(&item.id, options, tests) {
                        levels.push(Level::Ticked(item.id.clone(), option.clone()));
                    }
                }
            }
        }
        for test in tests {
            if let Matter::Judgement(judgement) = &test.matter {
                let level = Level::Judged(judgement.id.clone());
                if !levels.contains(&level) {
                    levels.push(level);
                }
            }
        }
        Self { levels }
    }

    /// The level of that number.
    #[must_use]
    pub fn level(&self, number: usize) -> Option<&Level> {
        self.levels.get(number)
    }

    /// The number of the first level that fits.
    pub fn position(&self, fits: impl Fn(&Level) -> bool) -> Option<usize> {
        self.levels.iter().position(fits)
    }

    /// The levels of a question, with their numbers.
    pub fn of_item<'a>(&'a self, item: &'a ItemId) -> impl Iterator<Item = (usize, &'a Level)> {
        self.levels.iter().enumerate().filter(move |(_, level)| level.item() == Some(item))
    }

    /// The place of a level's question among those that have levels.
    #[must_use]
    pub fn question(&self, number: usize) -> usize {
        let mut place = 0;
        let mut last = None;
        for level in self.levels.iter().take(number + 1) {
            place += usize::from(last.is_some_and(|item| item != level.item()));
            last = Some(level.item());
        }
        place
    }

    /// The number of choices at a level, "I'm not sure" among them.
    #[must_use]
    pub fn width(&self, number: usize) -> usize {
        match self.levels.get(number) {
            Some(level @ (Level::Ticked(..) | Level::Judged(_))) => level.facts(),
            Some(level) => level.facts() + 1,
            None => 0,
        }
    }

    /// The choice at a level that stands for "I'm not sure".
    #[must_use]
    pub fn unsure(&self, number: usize) -> usize {
        self.levels.get(number).map_or(0, Level::facts)
    }

    /// The choice these answers make at a level; nothing where the question has no answer.
    #[must_use]
    pub fn choice(&self, number: usize, answers: &Answers) -> Option<usize> {
        let level = self.levels.get(number)?;
        level.choice(answers.answer(level.item()?)?)
    }
}

/// The ages at which some test on this question turns, in order.
fn ages(item: &ItemId, tests: &[&Test]) -> Vec<u8> {
    let mut ages: Vec<u8> = Vec::new();
    for test in tests {
        match &test.matter {
            Matter::AgeFrom(id, years) if id == item => insert_once(&mut ages, *years),
            Matter::AgeFrom(..) | Matter::Chosen(..) | Matter::NotSure(_) | Matter::Judgement(_) => {}
        }
    }
    ages
}

/// Puts `value` into its place in an ordered list, unless it is there. Short lists: a sort would weigh more than it saves.
pub fn insert_once<T: PartialOrd>(list: &mut Vec<T>, value: T) {
    let mut place = 0;
    for other in list.iter() {
        if *other == value {
            return;
        }
        place += usize::from(*other < value);
    }
    list.insert(place, value);
}

/// The options that some test on this question reads; all of them where one reads that none of them is ticked.
fn told_apart<'a>(item: &ItemId, options: &'a [OptionId], tests: &[&Test]) -> Vec<&'a OptionId> {
    let none = OptionId::National(Choice::NoneOfThese);
    let read = |option: &OptionId| {
        tests.iter().any(|test| matches!(&test.matter, Matter::Chosen(id, it) if id == item && it == option))
    };
    let all = read(&none);
    let mut read_options = Vec::new();
    for option in options {
        if *option != none && (all || read(option)) {
            read_options.push(option);
        }
    }
    read_options
}
