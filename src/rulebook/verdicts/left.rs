//! How many questions are still to come: the fewest and the most, over every way of answering.

use crate::logic::Memo;
use crate::logic::Node;
use crate::questionnaire::Answers;

use super::Verdicts;
use super::space::Level;

/// More ways for the talk to go on than this are not counted out: a pack would have to mean it.
const WAYS: usize = 20_000;

impl Verdicts {
    /// The fewest and the most questions that are still to be answered after these answers, whatever is said; nothing
    /// where a pack makes for too many ways to count.
    #[must_use]
    pub fn questions_left(&self, answers: &Answers) -> Option<(u32, u32)> {
        let mut memo = Memo::default();
        let bounds = self.left_from(self.residuals(answers), &mut memo);
        (memo.len() <= WAYS).then(|| unpack(bounds))
    }

    /// `state` is what is left of each function, those of the prompts at the end in their order.
    fn left_from(&self, mut state: Vec<Node>, memo: &mut Memo) -> u32 {
        let Some(level) = self.next_of(&mut state) else { return 0 };
        let key: Vec<u32> = state.iter().map(|node| node.raw()).collect();
        let (key, known) = memo.find(&key);
        if let Some(bounds) = known {
            return bounds;
        }
        let (mut least, mut most) = (u32::MAX, 0);
        for choice in 0..self.compiler.space.width(level) {
            let after = state.iter().map(|node| self.compiler.forest.below(*node, level, choice)).collect();
            let (fewest, greatest) = if memo.len() > WAYS { (0, 0) } else { unpack(self.left_from(after, memo)) };
            (least, most) = (least.min(fewest), most.max(greatest));
        }
        // The boxes of one question are ticked together, once the answer is known.
        let one = u32::from(!matches!(self.compiler.space.level(level), Some(Level::Ticked(..))));
        let bounds = (least + one) << 16 | (most + one);
        memo.keep(key, bounds);
        bounds
    }
}

fn unpack(bounds: u32) -> (u32, u32) {
    (bounds >> 16, bounds & 0xffff)
}
