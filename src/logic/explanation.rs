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
    pub fn of(condition: &Condition<T>, of: &dyn Fn(&T) -> Truth) -> Self {
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
        let mut tests = Vec::new();
        self.decide(&mut tests);
        tests
    }

    fn decide<'a>(&'a self, tests: &mut Vec<&'a T>) {
        let (parts, settling): (&[Self], Option<Truth>) = match &self.shape {
            Shape::Test(test) => return tests.push(test),
            Shape::Not(inner) => return inner.decide(tests),
            Shape::All(parts) => (parts, Some(Truth::False)),
            Shape::Any(parts) => (parts, Some(Truth::True)),
            Shape::AtLeast(_, parts) => (parts, None),
        };
        for part in parts.iter().filter(|part| part.truth == self.truth) {
            part.decide(tests);
            // A single part settled the whole.
            if settling == Some(self.truth) {
                return;
            }
        }
    }
}
