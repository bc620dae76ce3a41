//! What a form of the standard can compare of one earlier question, and where that comparison holds for sure, or may hold.
//!
//! A form may show a question that the widget does not ask. What somebody answers there, if anything, is not known, so a
//! comparison holds for sure only where the widget asks the question too.

use crate::logic::Node;
use crate::questionnaire::Item;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;
use crate::rulebook::Level;

use super::ground::Ground;
use super::names;

/// A comparison with the answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The item of the form that takes the answer.
    pub link: String,
    /// What is said of its answer.
    pub says: Says,
}

/// What can be said of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// There is one.
    Answered,
    /// There is none.
    Unanswered,
    /// It is this, or has it among several.
    Is(Said),
    /// It is not this, nor has it among several.
    IsNot(Said),
    /// It is an age of so many years or more.
    AgeFrom(u8),
    /// It is an age of fewer years.
    AgeBelow(u8),
}

/// What can be said to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// This option.
    Option(OptionId),
    /// "I'm not sure".
    DontKnow,
}

/// A comparison with where it holds.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The comparison.
    pub comparison: Comparison,
    /// Where it holds for sure.
    pub sure: Node,
    /// Where it may hold.
    pub may: Node,
}

/// Where a question is asked by the widget, and where at most it is shown by the form.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// Where the widget asks it.
    pub asked: Node,
    /// Where the form may show it.
    pub shown: Node,
}

/// Every comparison that a form can make of this question.
pub fn candidates(item: &Item, shown: Shown, ground: &mut Ground<'_>) -> Vec<Candidate> {
    let mut maker = Maker { item, shown, ground, made: Vec::new() };
    let space = maker.ground.space;
    for (number, level) in space.of_item(&item.id) {
        maker.add_level(number, level);
    }
    maker.made
}

struct Maker<'m, 'a> {
    item: &'m Item,
    shown: Shown,
    ground: &'m mut Ground<'a>,
    made: Vec<Candidate>,
}

impl Maker<'_, '_> {
    fn add_level(&mut self, number: usize, level: &Level) {
        let unsure = level.facts();
        match level {
            Level::Chosen(_, options) => {
                self.add_presence();
                for (place, option) in options.iter().enumerate() {
                    self.add_both(Said::Option(option.clone()), number, &|choice| choice == place);
                }
                self.add_both(Said::DontKnow, number, &|choice| choice == unsure);
            }
            Level::Age(_, ages) => {
                for (place, years) in ages.iter().enumerate() {
                    self.add(Says::AgeFrom(*years), number, &|choice| choice > place && choice < unsure);
                    self.add(Says::AgeBelow(*years), number, &|choice| choice <= place);
                }
                self.add(Says::Is(Said::DontKnow), number, &|choice| choice == unsure);
            }
            // Whether there is an answer at all is not compared: some tools take boxes that were all unticked for one.
            Level::Known(_) => self.add(Says::Is(Said::DontKnow), number, &|choice| choice == unsure),
            // A box is ticked only where it is known which ones are.
            Level::Ticked(_, option) => self.add_both(Said::Option(option.clone()), number, &|choice| choice == 1),
            Level::Judged(_) => {}
        }
    }

    fn add_presence(&mut self) {
        let Shown { asked, shown } = self.shown;
        let yes = self.ground.yes();
        let (hidden, unasked) = (self.ground.without(yes, shown), self.ground.without(yes, asked));
        self.keep(Says::Answered, asked, shown);
        self.keep(Says::Unanswered, hidden, unasked);
    }

    /// That an answer is this, and that it is not.
    fn add_both(&mut self, said: Said, number: usize, fits: &dyn Fn(usize) -> bool) {
        self.add(Says::Is(said.clone()), number, fits);
        let here = self.here(number, fits);
        let yes = self.ground.yes();
        let unless = self.ground.without(yes, here);
        // Whether no answer counts as another answer the tools do not agree; so it is sure only where there is one.
        let sure = self.ground.both(self.shown.asked, unless);
        self.keep(Says::IsNot(said), sure, unless);
    }

    fn add(&mut self, says: Says, number: usize, fits: &dyn Fn(usize) -> bool) {
        let here = self.here(number, fits);
        let extra = self.ground.without(self.shown.shown, self.shown.asked);
        let may = self.ground.either(here, extra);
        self.keep(says, here, may);
    }

    /// Where the question is asked and this is said.
    fn here(&mut self, number: usize, fits: &dyn Fn(usize) -> bool) -> Node {
        let mut here = self.ground.where_choice(number, fits);
        let space = self.ground.space;
        if matches!(space.level(number), Some(Level::Ticked(..))) {
            for (level, _) in space.of_item(&self.item.id).filter(|(_, level)| matches!(level, Level::Known(_))) {
                let known = self.ground.where_choice(level, &|choice| choice == 0);
                here = self.ground.both(here, known);
            }
        }
        self.ground.both(self.shown.asked, here)
    }

    fn keep(&mut self, says: Says, sure: Node, may: Node) {
        let beside = says == Says::Is(Said::DontKnow) && matches!(self.item.kind, ItemKind::Age | ItemKind::PastDate);
        let link = if beside { names::not_sure_link(&self.item.id) } else { names::link(&self.item.id) };
        self.made.push(Candidate { comparison: Comparison { link, says }, sure, may });
    }
}
