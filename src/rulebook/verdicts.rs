//! Every verdict for every way of answering, as diagrams: which outcomes are possible, and which questions still matter.
//!
//! For each entitlement there are three functions. Of the *facts*: its outcome when everything is known. Of the *answers*,
//! where each may also be "I'm not sure": the set of outcomes over all completions. And what of that is *seen*: the one
//! outcome where all completions agree, or else that it is open. A question matters where the last one depends on it.
//!
//! Diagrams were chosen by measuring: the national rules are some 2,700 nodes, made in a few milliseconds; after that
//! a verdict is one walk. Trying completions one by one takes up to 10^13 of them for a person who is sure of nothing.

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

use compile::Compiler;
use compile::FALSE;
use compile::Reading;
use compile::TRUE;
use space::insert_once;

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
}

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
        let mut all = Self { compiler: Compiler::new(Space::of(items, &tests)), ..Self::default() };
        for entitlement in entitlements {
            all.add(entitlement);
        }
        for prompt in prompts {
            let prompt = all.prompt(prompt);
            all.prompts.push(prompt);
        }
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

    /// The first level, in the order of asking, on which something seen still depends; nothing where all is settled.
    #[must_use]
    pub fn next_level(&self, answers: &Answers) -> Option<&Level> {
        let level = self.next_of(&mut self.residuals(answers))?;
        self.space().level(level)
    }

    /// What is left of each function once these answers are read, those of the prompts at the end in their order.
    fn residuals(&self, answers: &Answers) -> Vec<Node> {
        let mut left = Vec::new();
        for route in &self.routes {
            left.push(self.residual(route.seen, answers));
        }
        for step in &self.steps {
            left.push(self.residual(*step, answers));
        }
        for (_, prompt) in &self.prompts {
            left.push(self.residual(*prompt, answers));
        }
        left
    }

    fn residual(&self, mut node: Node, answers: &Answers) -> Node {
        while let Step::Branch(level, children) = self.forest().step(node) {
            match self.space().choice(level, answers).and_then(|choice| children.child(choice)) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    /// The first level on which one of these functions depends. Equal functions, and settled ones, are dropped; and a
    /// prompt that waits for a question nobody is going to ask goes on without it.
    fn next_of(&self, state: &mut Vec<Node>) -> Option<usize> {
        let mut prompts = state.split_off(state.len().saturating_sub(self.prompts.len()));
        let level = |node: &Node| self.forest().level(*node);
        let (mut open, mut next) = (Vec::new(), None);
        for node in state.drain(..) {
            if self.forest().number(node).is_none() {
                next = earlier(next, level(&node));
                insert_once(&mut open, node);
            }
        }
        *state = open;
        for ((own, _), node) in self.prompts.iter().zip(&mut prompts) {
            // The boxes of a question that was asked are ticked; any other question before it is not going to be asked.
            let waits = |level: usize| level < *own && !matches!(self.space().level(level), Some(Level::Ticked(..)));
            while waits(level(node)) && next.is_none_or(|next| level(node) < next) {
                *node = self.forest().below(*node, level(node), self.space().unsure(level(node)));
            }
            if !waits(level(node)) && self.forest().number(*node).is_none() {
                next = earlier(next, level(node));
            }
        }
        state.extend(prompts);
        next
    }

    fn add(&mut self, entitlement: &Entitlement) {
        let facts = self.facts(entitlement);
        let possible = self.compiler.possible_over(facts, &mut Memo::default());
        let seen = self.compiler.forest.map(&|set| seen_of(entitlement, set), possible);
        self.routes.push(Diagrams { facts, possible, seen });
        for step in &entitlement.steps {
            let truth = self.compiler.condition(step, Reading::Facts);
            let step = self.compiler.possible_over(truth, &mut Memo::default());
            self.steps.push(step);
        }
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
            choices.push(self.compiler.forest.leaf(u32::try_from(choice).unwrap_or_default() + 1));
        }
        let forest = &mut self.compiler.forest;
        let due = forest.apply(&|when, unless| u32::from(when == TRUE && unless != TRUE), when, unless);
        let asked = forest.branch(level, &choices);
        (level, forest.apply(&|due, choice| due * choice, due, asked))
    }
}

fn earlier(next: Option<usize>, level: usize) -> Option<usize> {
    Some(next.map_or(level, |next| next.min(level)))
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
    // Who is covered by a right may ask all the same.
    let may_ask = 1 << code(Outcome::MayAsk) | 1 << code(Outcome::CoveredByRight);
    if set.count_ones() == 1 {
        set.trailing_zeros()
    } else if set & !may_ask == 0 {
        code(Outcome::MayAsk)
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
