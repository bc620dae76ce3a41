//! How many questions are still to come: the fewest and the most, over every way of answering.
//!
//! Two functions that share no question cannot tell on each other: what is left falls into parts, each counted once, and
//! their ends add up. Without that the ways to go on multiply (63,000 for a pack of seven groups instead of a few hundred).

use crate::logic::Memo;
use crate::logic::Node;
use crate::logic::Step;
use crate::questionnaire::Answers;

use super::Part;
use super::Verdicts;
use super::space::Level;
use super::space::insert_once;

/// More ways for the talk to go on than this are not counted out: a pack would have to mean it.
const WAYS: usize = 20_000;

/// Questions by their place in the order of asking, a bit each; there are at most 128 where they are counted.
type Questions = u128;

/// What was counted once, for every way the talk can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// For each node the questions that the function depends on.
    supports: Vec<Questions>,
    /// The fewest and the most for all that may be left together.
    bounds: Memo,
}

impl Verdicts {
    /// The fewest and the most questions that are still to be answered after these answers, whatever is said; nothing
    /// where a pack makes for too many ways to count.
    #[must_use]
    pub fn questions_left(&self, answers: &Answers) -> Option<(u32, u32)> {
        // Where it was too much to count all at once there may be few enough ways from here on.
        let count = || self.counted_from(self.left(answers)).map(|(_, bounds)| bounds);
        self.look_up(answers).or_else(count).map(unpack)
    }

    /// What was counted for these answers before.
    fn look_up(&self, answers: &Answers) -> Option<u32> {
        let Counted { supports, bounds } = self.counted.as_ref()?;
        let mut total = 0;
        for together in apart(self.left(answers), supports) {
            let (state, level) = self.advanced(together);
            total += if level.is_some() { bounds.value(&key(&state))? } else { 0 };
        }
        Some(total)
    }

    /// Everything there is to count; nothing where that is too much.
    pub(super) fn count(&self) -> Option<Counted> {
        self.counted_from(self.left(&Answers::default())).map(|(counted, _)| counted)
    }

    fn counted_from(&self, state: Vec<Part>) -> Option<(Counted, u32)> {
        let supports = self.supports()?;
        let mut memo = Memo::default();
        let bounds = self.left_from(state, &supports, &mut memo);
        (memo.count() <= WAYS).then_some((Counted { supports, bounds: memo }, bounds))
    }

    /// The sum over the parts of `state` that share no question.
    fn left_from(&self, state: Vec<Part>, supports: &[Questions], memo: &mut Memo) -> u32 {
        let mut total = 0;
        for together in apart(state, supports) {
            total += self.left_together(together, supports, memo);
        }
        total
    }

    fn left_together(&self, state: Vec<Part>, supports: &[Questions], memo: &mut Memo) -> u32 {
        let (state, Some(level)) = self.advanced(state) else { return 0 };
        let (key, known) = memo.find(&key(&state));
        if let Some(bounds) = known {
            return bounds;
        }
        let (mut least, mut most) = (u32::MAX, 0);
        for choice in 0..self.space().width(level) {
            let mut after = Vec::new();
            for (own, node) in &state {
                after.push((*own, self.forest().below(*node, level, choice)));
            }
            let (fewest, greatest) =
                if memo.count() > WAYS { (0, 0) } else { unpack(self.left_from(after, supports, memo)) };
            (least, most) = (least.min(fewest), most.max(greatest));
        }
        // The boxes of one question are ticked together, once the answer is known.
        let one = u32::from(!matches!(self.space().level(level), Some(Level::Ticked(..))));
        let bounds = (least + one) << 16 | (most + one);
        memo.keep(key, bounds);
        bounds
    }

    /// For each node the questions that the function depends on; nothing where there are too many questions.
    fn supports(&self) -> Option<Vec<Questions>> {
        let mut supports = Vec::new();
        // A node is made after its children.
        for number in 0..self.forest().count() {
            let node = Node::from_raw(u32::try_from(number).ok()?);
            let mut own = 0;
            if let Step::Branch(level, children) = self.forest().step(node) {
                own = 1 << u32::try_from(self.space().question(level)).ok().filter(|place| *place < Questions::BITS)?;
                for child in children.iter() {
                    own |= supports.get(child.raw() as usize).copied().unwrap_or_default();
                }
            }
            supports.push(own);
        }
        Some(supports)
    }
}

/// The parts that share questions, together; without those that leave none.
fn apart(mut state: Vec<Part>, supports: &[Questions]) -> Vec<Vec<Part>> {
    let mut all = Vec::new();
    while let Some(first) = state.pop() {
        let mut shared = questions(first, supports);
        let mut together = vec![first];
        // Whoever joins may bring questions that others share.
        while let Some(place) = state.iter().position(|part| questions(*part, supports) & shared > 0) {
            let part = state.swap_remove(place);
            shared |= questions(part, supports);
            if !together.contains(&part) {
                together.push(part);
            }
        }
        if shared > 0 {
            all.push(together);
        }
    }
    all
}

/// What is left, as a list of numbers: the same for the same parts, in whatever order.
fn key(state: &[Part]) -> Vec<u32> {
    let mut parts = Vec::new();
    for (own, node) in state {
        insert_once(&mut parts, (node.raw(), u32::from(own.is_some())));
    }
    let mut key = Vec::new();
    for (node, own) in parts {
        key.extend([node, own]);
    }
    key
}

fn questions((_, node): Part, supports: &[Questions]) -> Questions {
    supports.get(node.raw() as usize).copied().unwrap_or_default()
}

fn unpack(bounds: u32) -> (u32, u32) {
    (bounds >> 16, bounds & 0xffff)
}
