//! What is timed: the same people, the same rules, natively and in a browser; and the rules as data for other engines.

mod json;

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::Rulebook;
use wasm_bindgen::prelude::wasm_bindgen;

/// How many people are made up.
pub const PEOPLE: usize = 200;

/// The rules, and people who have answered every question.
#[wasm_bindgen]
pub struct Bench {
    rulebook: Rulebook,
    people: Vec<Answers>,
}

impl Default for Bench {
    fn default() -> Self {
        let rulebook = Rulebook::national();
        let mut dice = Dice(2026);
        let mut people = Vec::new();
        for _ in 0..PEOPLE {
            let mut answers = Answers::default();
            for item in rulebook.items() {
                answers.insert(item.id.clone(), some_answer(item, &mut dice));
            }
            people.push(answers);
        }
        Self { rulebook, people }
    }
}

#[wasm_bindgen]
impl Bench {
    /// A bench with its people.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The verdict of every route for every person: what the other engines do too. Returns a number that depends on all.
    #[must_use]
    pub fn verdicts(&self) -> u32 {
        let mut sum = 0;
        for answers in &self.people {
            for route in 0..self.rulebook.entitlements().len() {
                sum += self.rulebook.verdicts().seen(route, answers) as u32;
            }
        }
        sum
    }

    /// All that is derived anew after one answer, for every person: what may be read, the next question, how many are to
    /// come, and every route with what is possible and why.
    #[must_use]
    pub fn rederived(&self) -> u32 {
        let mut sum = 0;
        for answers in &self.people {
            let read = self.rulebook.relevant(answers);
            let next = self.rulebook.next_item(&read);
            let (_, most) = self.rulebook.questions_left(&read).unwrap_or_default();
            sum += most + u32::from(next.is_some());
            for found in self.rulebook.determine(&read) {
                sum += found.outcome as u32 + u32::from(found.explanation.truth.is_true());
            }
        }
        sum
    }

    /// The rules as data that knows no engine, in JSON.
    #[must_use]
    pub fn rules(&self) -> String {
        json::rules(&self.rulebook)
    }

    /// The people in JSON, each with the outcome of every route.
    #[must_use]
    pub fn people(&self) -> String {
        json::people(&self.rulebook, &self.people)
    }
}

/// A small generator: the same people every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(sides.max(1)).unwrap_or(1)).unwrap_or_default()
    }
}

/// An answer that tells; most people live in England, at home.
fn some_answer(item: &Item, dice: &mut Dice) -> Answer {
    match &item.kind {
        ItemKind::One(options) => {
            let usual = item.id == NationalItem::Residence.into() && dice.roll(5) > 0;
            let place = if usual { 0 } else { dice.roll(options.len()) };
            options.get(place).cloned().map_or(Answer::DontKnow, Answer::One)
        }
        ItemKind::Age => Answer::Age([9, 16, 17, 18, 40, 81].get(dice.roll(6)).copied().unwrap_or(40)),
        ItemKind::PastDate => Answer::DontKnow,
        ItemKind::Several(options) => {
            let none = Choice::NoneOfThese.into();
            let mut ticked = Vec::new();
            for option in options {
                if *option != none && dice.roll(5) == 0 {
                    ticked.push(option.clone());
                }
            }
            Answer::Several(if ticked.is_empty() { vec![none] } else { ticked })
        }
    }
}
