//! From a function of the facts to one of the answers: the set of what it comes to over every completion.

use crate::logic::Memo;
use crate::logic::Node;
use crate::logic::Step;
use crate::questionnaire::ItemId;

use super::compile::Compiler;
use super::space::Level;

/// Whether it is known which boxes of a question are ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ticks {
    Known,
    Unsure,
}

impl Compiler {
    /// The set of outcomes over all completions, as a function of the answers.
    pub fn possible_over(&mut self, node: Node, memo: &mut Memo) -> Node {
        let (key, known) = memo.find(&[node.raw()]);
        if let Some(found) = known.or(self.forest.is_full().then_some(0)) {
            return Node::from_raw(found);
        }
        let found = match self.children(node) {
            Err(code) => self.forest.leaf(1 << code),
            Ok((number, children)) => match self.space.level(number) {
                Some(Level::Ticked(item, _)) => {
                    let item = item.clone();
                    self.possible_over_ticks(node, &item, memo)
                }
                Some(Level::Judged(_)) => {
                    let below = self.each(&children, memo);
                    self.either(&below)
                }
                Some(Level::Chosen(..) | Level::Age(..) | Level::Known(_)) | None => {
                    let mut below = self.each(&children, memo);
                    let unsure = self.either(&below);
                    below.push(unsure);
                    self.forest.branch(number, &below)
                }
            },
        };
        memo.keep(key, found.raw());
        found
    }

    fn each(&mut self, nodes: &[Node], memo: &mut Memo) -> Vec<Node> {
        let mut sets = Vec::new();
        for node in nodes {
            sets.push(self.possible_over(*node, memo));
        }
        sets
    }

    pub fn either(&mut self, sets: &[Node]) -> Node {
        let none = self.forest.leaf(0);
        sets.iter().fold(none, |all, set| self.forest.apply(&|left, right| left | right, all, *set))
    }

    /// A question with boxes to tick: either it is known which are ticked, or of none of them.
    fn possible_over_ticks(&mut self, node: Node, item: &ItemId, memo: &mut Memo) -> Node {
        let known = self.ticks(node, item, memo, Ticks::Known);
        let unsure = self.ticks(node, item, memo, Ticks::Unsure);
        let level = self.space.position(|level| *level == Level::Known(item.clone())).unwrap_or_default();
        self.forest.branch(level, &[known, unsure])
    }

    fn ticks(&mut self, node: Node, item: &ItemId, memo: &mut Memo, ticks: Ticks) -> Node {
        let own = |level: Option<&Level>| matches!(level, Some(Level::Ticked(id, _)) if id == item);
        match self.children(node) {
            Ok((number, children)) if own(self.space.level(number)) => {
                let (key, known) = memo.find(&[node.raw(), u32::from(ticks == Ticks::Known)]);
                if let Some(found) = known.or(self.forest.is_full().then_some(0)) {
                    return Node::from_raw(found);
                }
                let mut below = Vec::new();
                for child in children {
                    below.push(self.ticks(child, item, memo, ticks));
                }
                let found = match ticks {
                    Ticks::Known => self.forest.branch(number, &below),
                    Ticks::Unsure => self.either(&below),
                };
                memo.keep(key, found.raw());
                found
            }
            Ok(_) | Err(_) => self.possible_over(node, memo),
        }
    }

    fn children(&self, node: Node) -> Result<(usize, Vec<Node>), u32> {
        match self.forest.step(node) {
            Step::Leaf(number) => Err(number),
            Step::Branch(level, children) => Ok((level, children.iter().collect())),
        }
    }
}
