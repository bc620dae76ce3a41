//! In which ways of answering the widget asks each question, as functions of the answers; what a form can say of that is not
//! known here.
//!
//! What is asked for the sake of an outcome is asked where its diagram, walked with the answers, comes to the question. What
//! is asked for the sake of next steps goes by those answers alone that the person was asked for.

use crate::logic::Memo;
use crate::logic::Node;
use crate::logic::Step;
use crate::questionnaire::Answers;
use crate::questionnaire::Item;
use crate::rulebook::Level;
use crate::rulebook::Rulebook;
use crate::rulebook::Verdicts;

use super::ground::Ground;

/// For each question of the rulebook, in its order, where the widget asks it.
pub fn regions(rulebook: &Rulebook, ground: &mut Ground<'_>) -> Vec<Node> {
    let parts = rulebook.verdicts().left(&Answers::default());
    let mut finder = Finder { verdicts: rulebook.verdicts(), items: rulebook.items(), ground, found: Vec::new() };
    for item in rulebook.items() {
        let mut region = finder.ground.no();
        if let Some(levels) = finder.levels(item) {
            for (own, node) in &parts {
                // What waits for a later question never asks this one.
                if own.is_none_or(|own| own < levels.1) {
                    let visited = finder.visits(*node, *own, levels, &mut Memo::default());
                    region = finder.ground.either(region, visited);
                }
            }
        }
        finder.found.push(region);
    }
    finder.found
}

struct Finder<'f, 'a> {
    verdicts: &'f Verdicts,
    items: &'f [Item],
    ground: &'f mut Ground<'a>,
    found: Vec<Node>,
}

impl Finder<'_, '_> {
    /// The first level of a question, and the one after its last.
    fn levels(&self, item: &Item) -> Option<(usize, usize)> {
        let mut levels = self.verdicts.space().of_item(&item.id).map(|(number, _)| number);
        let first = levels.next()?;
        Some((first, levels.last().unwrap_or(first) + 1))
    }

    /// Where a walk through the diagram comes to one of these levels.
    fn visits(&mut self, node: Node, own: Option<usize>, levels: (usize, usize), memo: &mut Memo) -> Node {
        let Step::Branch(level, children) = self.verdicts.forest().step(node) else { return self.ground.no() };
        if level >= levels.0 {
            return if level < levels.1 { self.ground.yes() } else { self.ground.no() };
        }
        let (key, known) = memo.find(&[node.raw()]);
        if let Some(found) = known {
            return Node::from_raw(found);
        }
        let mut below = Vec::new();
        for child in children.iter() {
            below.push(self.visits(child, own, levels, memo));
        }
        let mut found = self.ground.branch(level, &below);
        if let Some(asked) = self.waits(level, own) {
            // Where the question before it is not asked, it goes on as if that were not known.
            let unsure = below.get(self.verdicts.space().unsure(level)).copied().unwrap_or(found);
            let otherwise = self.ground.without(unsure, asked);
            found = self.ground.both(asked, found);
            found = self.ground.either(found, otherwise);
        }
        memo.keep(key, found.raw());
        found
    }

    /// Where the question of this level is asked, if it is one that a prompt waits for.
    fn waits(&self, level: usize, own: Option<usize>) -> Option<Node> {
        let this = self.verdicts.space().level(level).filter(|it| !matches!(it, Level::Ticked(..)))?;
        let place = self.items.iter().position(|item| this.item() == Some(&item.id));
        place.filter(|_| own.is_some_and(|own| level < own)).and_then(|place| self.found.get(place)).copied()
    }
}
