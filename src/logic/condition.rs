//! A condition: a tree of tests joined by all, any, not, and at-least-so-many, with its truth; what a test is, the caller says.

use super::Truth;

/// A statement built from tests of type `T`.
///
/// ```
/// use phb_check::logic::{Condition, Truth};
/// // Two of these three letters are wanted; one is not known yet.
/// let two = Condition::at_least(2, "abc".chars().map(Condition::Test).collect());
/// let truth = two.truth(&|letter| if *letter == 'c' { Truth::Unknown } else { Truth::True });
/// assert_eq!(truth, Truth::True);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition<T> {
    /// One comparison.
    Test(T),
    /// The opposite of a condition.
    Not(Box<Self>),
    /// Every one of these; with none of them, true.
    All(Vec<Self>),
    /// At least one of these; with none of them, false.
    Any(Vec<Self>),
    /// At least this many of these.
    AtLeast(usize, Vec<Self>),
}

impl<T> Condition<T> {
    /// The condition that always holds.
    #[must_use]
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// The condition that never holds.
    #[must_use]
    pub fn never() -> Self {
        Self::Any(Vec::new())
    }

    /// The opposite of `inner`.
    #[must_use]
    pub fn negate(inner: Self) -> Self {
        Self::Not(Box::new(inner))
    }

    /// At least `count` of `parts`.
    #[must_use]
    pub fn at_least(count: usize, parts: Vec<Self>) -> Self {
        Self::AtLeast(count, parts)
    }

    /// The truth of the whole, given the truth of each test.
    pub fn truth(&self, of: &dyn Fn(&T) -> Truth) -> Truth {
        match self {
            Self::Test(test) => of(test),
            // Double negation holds, and not-unknown is unknown.
            Self::Not(inner) => !inner.truth(of),
            // One False settles it; the empty conjunction is True.
            Self::All(parts) => parts.iter().fold(Truth::True, |all, part| all.and(part.truth(of))),
            // One True settles it; the empty disjunction is False.
            Self::Any(parts) => parts.iter().fold(Truth::False, |any, part| any.or(part.truth(of))),
            // Settled when enough are True, or when even all the Unknown ones could not make enough.
            Self::AtLeast(count, parts) => at_least(*count, parts.iter().map(|part| part.truth(of))),
        }
    }

    /// Every test in the tree, in the order written.
    pub fn tests(&self) -> Vec<&T> {
        let mut tests = Vec::new();
        self.gather(&mut tests);
        tests
    }

    /// Adds every test in the tree to `tests`, in the order written.
    pub fn gather<'a>(&'a self, tests: &mut Vec<&'a T>) {
        match self {
            Self::Test(test) => tests.push(test),
            Self::Not(inner) => inner.gather(tests),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                for part in parts {
                    part.gather(tests);
                }
            }
        }
    }
}

/// The truth of "at least `count` of these".
pub(super) fn at_least(count: usize, truths: impl Iterator<Item = Truth>) -> Truth {
    let (mut certain, mut possible) = (0, 0);
    for truth in truths {
        certain += usize::from(truth.is_true());
        possible += usize::from(!truth.is_false());
    }
    if certain >= count {
        Truth::True
    } else if possible < count {
        Truth::False
    } else {
        Truth::Unknown
    }
}
