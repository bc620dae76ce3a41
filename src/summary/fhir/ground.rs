//! Yes-or-no functions of the answers: joined, compared and weighed against each other; what they mean is not known here.

use crate::logic::Forest;
use crate::logic::Memo;
use crate::logic::Node;
use crate::rulebook::Space;

/// The weight of all ways of answering together; a question of many options leaves room to spare.
const WHOLE: u64 = 1 << 52;

/// How much more often people say one thing than "I'm not sure". What is chosen by this is sound whatever the number; with
/// it the form shows less in vain to those people whose stories we have.
const SURE: u64 = 8;

/// Functions over the levels of a rulebook: no is 0, yes is 1.
pub struct Ground<'a> {
    /// The levels.
    pub space: &'a Space,
    forest: Forest,
    /// The shares of pairs that were weighed before, by their place in the list.
    weighed: Memo,
    shares: Vec<u64>,
}

/// More shares than this are not kept: it is quicker to weigh some again than to keep them all.
const KEPT: usize = 30_000;

impl<'a> Ground<'a> {
    /// An empty ground.
    pub fn new(space: &'a Space) -> Self {
        Self { space, forest: Forest::default(), weighed: Memo::default(), shares: Vec::new() }
    }

    /// The function that is always no.
    pub fn no(&mut self) -> Node {
        self.forest.leaf(0)
    }

    /// The function that is always yes.
    pub fn yes(&mut self) -> Node {
        self.forest.leaf(1)
    }

    /// Where both hold.
    pub fn both(&mut self, left: Node, right: Node) -> Node {
        self.forest.apply(&|left, right| left & right, left, right)
    }

    /// Where one of them holds, or both.
    pub fn either(&mut self, left: Node, right: Node) -> Node {
        self.forest.apply(&|left, right| left | right, left, right)
    }

    /// Where the first holds and the second does not.
    pub fn without(&mut self, left: Node, right: Node) -> Node {
        self.forest.apply(&|left, right| left & (1 - right), left, right)
    }

    /// Where the choice at this level fits.
    pub fn where_choice(&mut self, level: usize, fits: &dyn Fn(usize) -> bool) -> Node {
        let mut children = Vec::new();
        for choice in 0..self.space.width(level) {
            children.push(self.forest.leaf(u32::from(fits(choice))));
        }
        self.forest.branch(level, &children)
    }

    /// The function that goes on with the child of the choice at `level`; the children may depend on anything.
    pub fn branch(&mut self, level: usize, children: &[Node]) -> Node {
        if children.iter().all(|child| self.forest.level(*child) > level) {
            return self.forest.branch(level, children);
        }
        let mut all = self.no();
        for (choice, child) in children.iter().enumerate() {
            let here = self.where_choice(level, &|other| other == choice);
            let here = self.both(here, *child);
            all = self.either(all, here);
        }
        all
    }

    /// Whether there was no more room: then nothing here is to be relied on.
    pub fn is_full(&self) -> bool {
        self.forest.is_full()
    }

    /// What share of all ways of answering the function holds of. Where there is any, it is not nought.
    pub fn share(&mut self, node: Node) -> u64 {
        self.share_of_both(node, node)
    }

    /// What share both hold of. Where there is any, it is not nought.
    pub fn share_of_both(&mut self, left: Node, right: Node) -> u64 {
        if self.shares.len() > KEPT {
            (self.weighed, self.shares) = (Memo::default(), Vec::new());
        }
        self.weigh(left, right)
    }

    /// Whether the second holds wherever the first does.
    pub fn is_within(&self, inner: Node, outer: Node) -> bool {
        self.lies_within((inner, outer), &mut Memo::default())
    }

    fn lies_within(&self, (inner, outer): (Node, Node), memo: &mut Memo) -> bool {
        match (self.forest.number(inner), self.forest.number(outer)) {
            (Some(0), _) | (_, Some(1)) => return true,
            // A function that is not always no holds somewhere.
            (_, Some(_)) => return false,
            (_, None) if inner == outer => return true,
            (_, None) => {}
        }
        let (key, known) = memo.find(&[inner.raw(), outer.raw()]);
        if known.is_some() {
            // The search ends where one does not lie within: what was met before does.
            return true;
        }
        memo.keep(key, 1);
        let level = self.forest.level(inner).min(self.forest.level(outer));
        let below = |choice| (self.forest.below(inner, level, choice), self.forest.below(outer, level, choice));
        (0..self.space.width(level)).all(|choice| self.lies_within(below(choice), memo))
    }

    fn weigh(&mut self, left: Node, right: Node) -> u64 {
        match (self.forest.number(left), self.forest.number(right)) {
            (Some(0), _) | (_, Some(0)) => return 0,
            (Some(_), Some(_)) => return WHOLE,
            (Some(_), None) | (None, _) => {}
        }
        let (key, place) = self.weighed.find(&[left.raw(), right.raw()]);
        if let Some(share) = place.and_then(|place| self.shares.get(place as usize)) {
            return *share;
        }
        let level = self.forest.level(left).min(self.forest.level(right));
        let (mut sum, mut all, unsure) = (0, 0, self.space.unsure(level));
        for choice in 0..self.space.width(level) {
            let weight = if choice == unsure { 1 } else { SURE };
            let below = (self.forest.below(left, level, choice), self.forest.below(right, level, choice));
            sum += weight * self.weigh(below.0, below.1);
            all += weight;
        }
        let share = (sum / all.max(1)).max(u64::from(sum > 0));
        self.weighed.keep(key, u32::try_from(self.shares.len()).unwrap_or_default());
        self.shares.push(share);
        share
    }
}
