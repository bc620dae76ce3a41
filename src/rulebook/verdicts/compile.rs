//! Conditions as functions of the levels; what the functions are for is not known here.

use crate::logic::Condition;
use crate::logic::Forest;
use crate::logic::Node;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

use super::space::Level;
use super::space::Space;

/// A truth as the number of a leaf.
pub const FALSE: u32 = 0;
/// A truth as the number of a leaf.
pub const UNKNOWN: u32 = 1;
/// A truth as the number of a leaf.
pub const TRUE: u32 = 2;

/// How a test reads a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As a fact: there is no "I'm not sure", and a judgement falls either way.
    Facts,
    /// As what was said: "I'm not sure" leaves a test unknown, and so is every judgement.
    Said,
}

/// Where functions are put together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compiler {
    /// The levels.
    pub space: Space,
    /// The nodes.
    pub forest: Forest,
}

impl Compiler {
    /// An empty forest over these levels.
    pub fn new(space: Space) -> Self {
        Self { space, forest: Forest::default() }
    }

    /// A condition as a function of choices: 0, 1 or 2 for false, unknown and true.
    pub fn condition(&mut self, condition: &Condition<Test>, reading: Reading) -> Node {
        match condition {
            Condition::Test(test) => self.test(test, reading),
            Condition::Not(inner) => {
                let inner = self.condition(inner, reading);
                self.forest.map(&|truth| TRUE - truth, inner)
            }
            Condition::All(parts) => self.fold((TRUE, &|all, part| all.min(part)), parts, reading),
            Condition::Any(parts) => self.fold((FALSE, &|any, part| any.max(part)), parts, reading),
            Condition::AtLeast(count, parts) => {
                // Those that hold in the high half, those that may in the low half.
                let add = |sum, part| sum + [0, 1, 0x1_0001].get(part as usize).copied().unwrap_or(0);
                let sum = self.fold((0, &add), parts, reading);
                let count = u32::try_from(*count).unwrap_or(u32::MAX);
                let truth = |sum: u32| if sum >> 16 >= count { TRUE } else { u32::from(sum & 0xffff >= count) };
                self.forest.map(&truth, sum)
            }
        }
    }

    fn fold(
        &mut self,
        (start, op): (u32, &dyn Fn(u32, u32) -> u32),
        parts: &[Condition<Test>],
        reading: Reading,
    ) -> Node {
        let start = self.forest.leaf(start);
        parts.iter().fold(start, |all, part| {
            let part = self.condition(part, reading);
            self.forest.apply(op, all, part)
        })
    }

    fn test(&mut self, test: &Test, reading: Reading) -> Node {
        let unknown = self.forest.leaf(UNKNOWN);
        let Some(item) = test.item() else { return self.judgement(&test.matter, reading) };
        let Some((number, level)) = self.space.of_item(item).next() else { return unknown };
        let level = level.clone();
        let mut choices = Vec::new();
        match (&level, &test.matter) {
            (Level::Known(_), Matter::Chosen(_, option)) => choices.push(self.ticked(item, option)),
            _ => {
                for choice in 0..level.facts() {
                    choices.push(self.forest.leaf(if holds(&level, &test.matter, choice) { TRUE } else { FALSE }));
                }
            }
        }
        if reading == Reading::Said {
            let said = matches!(test.matter, Matter::NotSure(_));
            choices.push(if said { self.forest.leaf(TRUE) } else { unknown });
        }
        self.forest.branch(number, &choices)
    }

    fn judgement(&mut self, matter: &Matter, reading: Reading) -> Node {
        let (no, unknown, yes) = (self.forest.leaf(FALSE), self.forest.leaf(UNKNOWN), self.forest.leaf(TRUE));
        let same =
            |level: &Level| matches!((level, matter), (Level::Judged(id), Matter::Judgement(it)) if *id == it.id);
        match (reading, self.space.position(same)) {
            (Reading::Facts, Some(level)) => self.forest.branch(level, &[no, yes]),
            (Reading::Facts | Reading::Said, _) => unknown,
        }
    }

    /// Whether a box is ticked; or, for "none of these", none of the others.
    fn ticked(&mut self, item: &ItemId, option: &OptionId) -> Node {
        let none = *option == OptionId::National(Choice::NoneOfThese);
        let wanted = |level: &Level| matches!(level, Level::Ticked(_, other) if none || other == option);
        let mut numbers = Vec::new();
        for (number, level) in self.space.of_item(item) {
            if wanted(level) {
                numbers.push(number);
            }
        }
        let (no, yes) = (self.forest.leaf(FALSE), self.forest.leaf(TRUE));
        let mut any = no;
        for number in numbers {
            let one = self.forest.branch(number, &[no, yes]);
            any = self.forest.apply(&|any, one| any.max(one), any, one);
        }
        if none { self.forest.map(&|any| TRUE - any, any) } else { any }
    }
}

/// Whether a test is true of a choice that is a fact.
pub fn holds(level: &Level, matter: &Matter, choice: usize) -> bool {
    match (level, matter) {
        (Level::Ticked(..) | Level::Judged(_), _) => choice == 1,
        (Level::Chosen(_, options), Matter::Chosen(_, option)) => options.get(choice) == Some(option),
        (Level::Age(_, from), Matter::AgeFrom(_, years)) => from.iter().filter(|age| *age <= years).count() <= choice,
        _ => false,
    }
}
