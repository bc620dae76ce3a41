//! Every verdict for every way of answering, as diagrams: which outcomes are possible, and which questions still matter.
//!
//! For each entitlement there are three functions. Of the *facts*: its outcome when everything is known. Of the *answers*,
//! where each may also be "I'm not sure": the set of outcomes over all completions. And what of that is *seen*: the one
//! outcome where all completions agree, or else that it is open. A question matters where the last one depends on it.
//!
//! Diagrams were chosen by measuring: the national rules are some 2,700 nodes, made in a few milliseconds; after that
//! a verdict is one walk. Trying completions one by one takes some 10^15 of them for a person who is sure of nothing.

mod asking;
mod compile;
mod completions;
mod left;
mod space;

use crate::logic::Condition;
use crate::logic::Forest;
use crate::logic::Memo;
use crate::logic::Node;
use crate::logic::Step;
use crate::logic::Truth;
use crate::questionnaire::Answers;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::Test;

use super::determination::Outcome;
use super::determination::outcome;
use super::entitlement::Entitlement;
use super::entitlement::EntitlementId;
use super::national::end_of_life;

use compile::Compiler;
use compile::FALSE;
use compile::Reading;
use compile::TRUE;
use left::Counted;

pub use compile::holds;
pub use space::Level;
pub use space::Space;

/// The functions of one entitlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Diagrams {
    /// Of the facts: the number of the outcome.
    pub facts: Node,
    /// Of the answers: a bit for every outcome that a completion has.
    pub possible: Node,
    /// Of the answers: the number of the outcome that is seen.
    pub seen: Node,
    /// Of the answers: as `seen`, where questions are asked for its sake; one number where they are not.
    pub asked: Node,
}

/// What is left of one function; for a question asked for the sake of next steps, with the level of that question.
pub type Part = (Option<usize>, Node);

/// A question asked for the sake of next steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub item: ItemId,
    /// It is asked when this is true,
    pub when: Condition<Test>,
    /// … unless this is true.
    pub unless: Condition<Test>,
}

/// The diagrams of a rulebook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdicts {
    compiler: Compiler,
    routes: Vec<Diagrams>,
    /// What else is seen and can change: which local way is meant.
    steps: Vec<Node>,
    /// For each question asked for the sake of next steps, its level and a function that depends on it where it is asked.
    prompts: Vec<(usize, Node)>,
    /// How many questions there are to come; nothing where that is too much to count at once.
    counted: Option<Counted>,
}

impl Verdicts {
    /// The verdicts of these entitlements and prompts over these questions.
    #[must_use]
    pub fn of(items: &[Item], entitlements: &[Entitlement], prompts: &[Asked]) -> Self {
        let mut tests = Vec::new();
        for entitlement in entitlements {
            for condition in entitlement.conditions() {
                condition.gather(&mut tests);
            }
        }
        for prompt in prompts {
            prompt.when.gather(&mut tests);
            prompt.unless.gather(&mut tests);
        }
        let hurried = end_of_life();
        hurried.gather(&mut tests);
        let mut all = Self { compiler: Compiler::new(Space::of(items, &tests)), ..Self::default() };
        for entitlement in entitlements {
            all.add(entitlement);
        }
        for prompt in prompts {
            let prompt = all.prompt(prompt);
            all.prompts.push(prompt);
        }
        all.counted = all.count();
        all
    }

    /// The levels.
    #[must_use]
    pub fn space(&self) -> &Space {
        &self.compiler.space
    }

    /// The nodes.
    #[must_use]
    pub fn forest(&self) -> &Forest {
        &self.compiler.forest
    }

    /// The diagrams of each entitlement, in the order of the rulebook.
    #[must_use]
    pub fn routes(&self) -> &[Diagrams] {
        &self.routes
    }

    /// Whether a condition holds of the facts, as a function of them: 0 for no, 2 for yes. For proofs.
    pub fn holds(&mut self, condition: &Condition<Test>) -> Node {
        self.compiler.condition(condition, Reading::Facts)
    }

    /// Whether a condition is true of what was said, as a function of it: 0 for no, 1 for unknown, 2 for yes. For proofs.
    pub fn said(&mut self, condition: &Condition<Test>) -> Node {
        self.compiler.condition(condition, Reading::Said)
    }

    /// The function that is `op` of two functions. For proofs.
    pub fn apply(&mut self, op: &dyn Fn(u32, u32) -> u32, left: Node, right: Node) -> Node {
        self.compiler.forest.apply(op, left, right)
    }

    /// The questions asked for the sake of next steps: the level of each, and a function that depends on it where it is
    /// asked.
    #[must_use]
    pub fn prompts(&self) -> &[(usize, Node)] {
        &self.prompts
    }

    /// The outcomes that the entitlement of that number may still have: one where every completion agrees.
    #[must_use]
    pub fn possible(&self, route: usize, answers: &Answers) -> Vec<Outcome> {
        let set = self.routes.get(route).map_or(0, |diagrams| self.number(diagrams.possible, answers));
        outcomes(set).collect()
    }

    /// What is seen of the entitlement of that number.
    #[must_use]
    pub fn seen(&self, route: usize, answers: &Answers) -> Outcome {
        self.routes.get(route).map_or(Outcome::Open, |diagrams| decode(self.number(diagrams.seen, answers)))
    }

    /// The outcome of a leaf of a function of the facts.
    #[must_use]
    pub fn outcome_at(&self, leaf: Node) -> Option<Outcome> {
        self.forest().number(leaf).map(decode)
    }

    /// The number a function comes to; what has no answer counts as "I'm not sure".
    fn number(&self, mut node: Node, answers: &Answers) -> u32 {
        loop {
            match self.forest().step(node) {
                Step::Leaf(number) => return number,
                Step::Branch(level, children) => {
                    let choice = self.space().choice(level, answers).unwrap_or_else(|| self.space().unsure(level));
                    node = children.child(choice).unwrap_or_default();
                }
            }
        }
    }

    fn add(&mut self, entitlement: &Entitlement) {
        let facts = self.facts(entitlement);
        let possible = self.compiler.possible_over(facts, &mut Memo::default());
        let seen = self.compiler.forest.map(&|set| seen_of(entitlement, set), possible);
        let asked = self.unless_hurried(entitlement, seen);
        self.routes.push(Diagrams { facts, possible, seen, asked });
        for step in &entitlement.steps {
            let truth = self.compiler.condition(step, Reading::Facts);
            let step = self.compiler.possible_over(truth, &mut Memo::default());
            let step = self.unless_hurried(entitlement, step);
            self.steps.push(step);
        }
    }

    /// Where time is short nobody is asked what an area offers beyond the rights: then the function is one number.
    fn unless_hurried(&mut self, entitlement: &Entitlement, node: Node) -> Node {
        if matches!(entitlement.id, EntitlementId::National(_)) {
            return node;
        }
        let hurried = self.compiler.condition(&end_of_life(), Reading::Said);
        self.compiler.forest.apply(&|hurried, seen| if hurried == TRUE { 0 } else { seen }, hurried, node)
    }

    /// The outcome of an entitlement as a function of the facts.
    fn facts(&mut self, entitlement: &Entitlement) -> Node {
        let met = self.compiler.condition(&entitlement.met, Reading::Facts);
        let ruled_out = self.compiler.condition(&entitlement.ruled_out, Reading::Facts);
        let set_aside = self.compiler.condition(&entitlement.set_aside, Reading::Facts);
        let forest = &mut self.compiler.forest;
        let pair = forest.apply(&|met, ruled_out| met + 3 * ruled_out, met, ruled_out);
        let all = forest.apply(&|pair, set_aside| pair + 9 * set_aside, pair, set_aside);
        let decide = |all: u32| code(outcome(entitlement, truth(all % 3), truth(all / 3 % 3), truth(all / 9)));
        forest.map(&decide, all)
    }

    /// A question asked for the sake of next steps, as a function that depends on it exactly where it is asked.
    fn prompt(&mut self, Asked { item, when, unless }: &Asked) -> (usize, Node) {
        let when = self.compiler.condition(when, Reading::Said);
        let unless = self.compiler.condition(unless, Reading::Said);
        let level = self.space().of_item(item).next().map_or(0, |(number, _)| number);
        let mut choices = Vec::new();
        for choice in 0..self.space().width(level) {
            choices.push(self.compiler.forest.leaf(u32::try_from(choice).unwrap_or_default()));
        }
        let forest = &mut self.compiler.forest;
        let due = forest.apply(&|when, unless| u32::from(when == TRUE && unless != TRUE), when, unless);
        let asked = forest.branch(level, &choices);
        (level, forest.apply(&|due, choice| due * choice, due, asked))
    }
}

fn truth(number: u32) -> Truth {
    match number {
        FALSE => Truth::False,
        TRUE => Truth::True,
        _ => Truth::Unknown,
    }
}

/// What is seen of a set of outcomes: the one in it; or what is true of all of them; or that it is open.
fn seen_of(entitlement: &Entitlement, set: u32) -> u32 {
    // Who is covered by a right may ask all the same, and has no need of this route.
    let rest = set & !(1 << code(Outcome::CoveredByRight));
    let may_ask = code(Outcome::MayAsk);
    let closed = code(Outcome::NotByThisRoute);
    if set.count_ones() == 1 {
        set.trailing_zeros()
    } else if rest == 1 << may_ask {
        may_ask
    } else if rest == 1 << closed {
        closed
    } else {
        code(outcome(entitlement, Truth::Unknown, Truth::Unknown, Truth::Unknown))
    }
}

/// The outcomes of a set.
pub fn outcomes(set: u32) -> impl Iterator<Item = Outcome> {
    Outcome::ALL.into_iter().filter(move |outcome| set & 1 << code(*outcome) > 0)
}

fn code(outcome: Outcome) -> u32 {
    Outcome::ALL.iter().position(|other| *other == outcome).and_then(|code| u32::try_from(code).ok()).unwrap_or(0)
}

fn decode(code: u32) -> Outcome {
    Outcome::ALL.get(code as usize).copied().unwrap_or(Outcome::Open)
}
