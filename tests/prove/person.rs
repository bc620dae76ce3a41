//! People as the proofs see them: a way through the levels of a diagram, and their answers in words.

use phb_check::content;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::logic::Node;
use phb_check::logic::Step;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::CivilDate;
use phb_check::rulebook::Level;
use phb_check::rulebook::Verdicts;

/// A small generator: the same numbers every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// The day of every proof.
pub fn today() -> CivilDate {
    CivilDate::new(2026, 11, 22).unwrap()
}

/// Adds to `answers` the answer that makes `choice` at `level`.
pub fn say(answers: &mut Answers, level: &Level, choice: usize) {
    let Some(item) = level.item().cloned() else { return };
    let unsure = choice == level.facts();
    let answer = match level {
        Level::Chosen(..) | Level::Age(..) | Level::Known(_) if unsure => Answer::DontKnow,
        Level::Chosen(_, options) => Answer::One(options[choice].clone()),
        Level::Age(_, from) => Answer::Age(if choice == 0 { from[0] - 1 } else { from[choice - 1] }),
        Level::Known(_) => Answer::Several(Vec::new()),
        Level::Ticked(_, option) => {
            let mut ticked = match answers.answer(&item) {
                Some(Answer::Several(ticked)) => ticked.clone(),
                _ => Vec::new(),
            };
            if choice == 1 {
                ticked.push(option.clone());
            }
            Answer::Several(ticked)
        }
        Level::Judged(_) => return,
    };
    answers.insert(item, answer);
}

/// Somebody for whom the function comes to a number that `fits`, in words; nothing where there is nobody.
pub fn somebody(verdicts: &Verdicts, node: Node, fits: &dyn Fn(u32) -> bool) -> Option<String> {
    let mut answers = Answers::default();
    find(verdicts, node, fits, &mut answers).then(|| in_words(&answers))
}

fn find(verdicts: &Verdicts, node: Node, fits: &dyn Fn(u32) -> bool, answers: &mut Answers) -> bool {
    match verdicts.forest().step(node) {
        Step::Leaf(number) => fits(number),
        Step::Branch(level, children) => children.iter().enumerate().any(|(choice, child)| {
            let before = answers.clone();
            say(answers, verdicts.space().level(level).unwrap(), choice);
            let found = find(verdicts, child, fits, answers);
            if !found {
                *answers = before;
            }
            found
        }),
    }
}

/// The answers as a person would read them.
pub fn in_words(answers: &Answers) -> String {
    let sitting = Interview::new(&Supplied::Nothing, today());
    let lines: Vec<String> = answers.iter().map(|(item, answer)| content::because(item, answer, &sitting)).collect();
    if lines.is_empty() { "anybody".to_owned() } else { lines.join("; ") }
}
