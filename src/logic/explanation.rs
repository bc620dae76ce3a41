//! Why a condition has the truth it has: the same tree with a truth at each node; it decides nothing itself.

use super::Condition;
use super::Truth;

/// A condition with the truth of every part, so that the deciding part can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<T> {
    /// The truth of this part.
    pub truth: Truth,
    /// What this part is.
    pub shape: Shape<T>,
}

/// What a part of an explanation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape<T> {
    /// One comparison.
    Test(T),
    /// The opposite of the part inside.
    Not(Box<Explanation<T>>),
    /// Every one of these was wanted.
    All(Vec<Explanation<T>>),
    /// One of these was wanted.
    Any(Vec<Explanation<T>>),
    /// At least this many of these were wanted.
    AtLeast(usize, Vec<Explanation<T>>),
}

impl<T: Clone> Explanation<T> {
    /// Explains `condition`, given the truth of each test.
    ///
    /// ```
    /// use phb_check::logic::{Condition, Explanation, Truth};
    /// let either = Condition::Any(vec![Condition::Test('a'), Condition::Test('b')]);
    /// let why = Explanation::of(&either, &|letter| Truth::from(*letter == 'b'));
    /// assert_eq!(why.truth, Truth::True);
    /// assert_eq!(why.deciding(), vec![&'b']);
    /// ```
    pub fn of(condition: &Condition<T>, of: &impl Fn(&T) -> Truth) -> Self {
        let each = |parts: &[Condition<T>]| -> Vec<Self> { parts.iter().map(|part| Self::of(part, of)).collect() };
        let shape = match condition {
            Condition::Test(test) => Shape::Test(test.clone()),
            Condition::Not(inner) => Shape::Not(Box::new(Self::of(inner, of))),
            Condition::All(parts) => Shape::All(each(parts)),
            Condition::Any(parts) => Shape::Any(each(parts)),
            Condition::AtLeast(count, parts) => Shape::AtLeast(*count, each(parts)),
        };
        Self { truth: condition.truth(of), shape }
    }
}

impl<T> Explanation<T> {
    /// The tests that decided the truth: where one part settles the whole, the first such part; where all parts were
    /// needed, all of them; where nothing is settled, the tests still open.
    #[must_use]
    pub fn deciding(&self) -> Vec<&T> {
        match &self.shape {
            Shape::Test(test) => vec![test],
            Shape::Not(inner) => inner.deciding(),
            Shape::All(parts) => decided_by(parts, self.truth, Truth::False),
            Shape::Any(parts) => decided_by(parts, self.truth, Truth::True),
            Shape::AtLeast(..) if self.truth == Truth::Unknown => self.parts_with(Truth::Unknown),
            Shape::AtLeast(..) => self.parts_with(self.truth),
        }
    }

    fn parts_with(&self, truth: Truth) -> Vec<&T> {
        let parts: &[Self] = match &self.shape {
            Shape::Test(_) => &[],
            Shape::Not(inner) => core::slice::from_ref(inner),
            Shape::All(parts) | Shape::Any(parts) | Shape::AtLeast(_, parts) => parts,
        };
        parts.iter().filter(|part| part.truth == truth).flat_map(Self::deciding).collect()
    }
}

/// `settling` is the truth by which a single part settles the whole.
fn decided_by<T>(parts: &[Explanation<T>], whole: Truth, settling: Truth) -> Vec<&T> {
    let same = parts.iter().filter(|part| part.truth == whole);
    if whole == settling {
        same.take(1).flat_map(Explanation::deciding).collect()
    } else {
        same.flat_map(Explanation::deciding).collect()
    }
}
