//! Which tests could still make a condition true; not in what order to ask, and not what they mean.

use super::Condition;
use super::Truth;

/// What is known of one test, and whether asking could still tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// Settled one way or the other, or asked in vain: the answer was "don't know", or only someone else can judge.
    Asked(Truth),
    /// Not asked yet: it may turn out either way.
    NotAsked,
}

impl Knowledge {
    /// The truth as it stands; what was not asked is `Unknown`.
    #[must_use]
    pub fn truth(self) -> Truth {
        match self {
            Self::Asked(truth) => truth,
            Self::NotAsked => Truth::Unknown,
        }
    }

    fn could_be(self, wanted: Truth) -> bool {
        match self {
            Self::Asked(truth) => truth == wanted,
            Self::NotAsked => true,
        }
    }
}

/// The tests not asked yet whose answers could still make the condition true, in the order written.
///
/// Nothing is worth asking once the condition is true, or once it can no longer become so: then whatever the answer,
/// it would stay as it is.
///
/// ```
/// use phb_check::logic::{Condition, Knowledge, Truth, worth_asking};
/// let both = Condition::All(vec![Condition::Test('a'), Condition::Test('b')]);
/// // `a` was answered "don't know": no answer to `b` can make both true.
/// let known = |letter: &char| if *letter == 'a' { Knowledge::Asked(Truth::Unknown) } else { Knowledge::NotAsked };
/// assert!(worth_asking(&both, &known).is_empty());
/// ```
pub fn worth_asking<'a, T>(condition: &'a Condition<T>, of: &dyn Fn(&T) -> Knowledge) -> Vec<&'a T> {
    let mut tests = Vec::new();
    towards((condition, Truth::True), of, &mut tests);
    tests
}

/// Whether answers still to come could make the condition true; also yes when it is true already.
///
/// Options of one question are taken as independent here, so a yes may be over-careful; a no is certain.
pub fn reachable<T>(condition: &Condition<T>, of: &dyn Fn(&T) -> Knowledge) -> bool {
    could_be(condition, Truth::True, of)
}

/// Adds the tests not asked yet that could still give the condition the truth wanted.
fn towards<'a, T>(
    (condition, wanted): (&'a Condition<T>, Truth),
    of: &dyn Fn(&T) -> Knowledge,
    tests: &mut Vec<&'a T>,
) {
    let now = condition.truth(&|test| of(test).truth());
    if now == wanted || !could_be(condition, wanted, of) {
        return;
    }
    match condition {
        Condition::Test(test) => tests.push(test),
        Condition::Not(inner) => towards((inner, !wanted), of, tests),
        Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
            for part in parts {
                towards((part, wanted), of, tests);
            }
        }
    }
}

fn could_be<T>(condition: &Condition<T>, wanted: Truth, of: &dyn Fn(&T) -> Knowledge) -> bool {
    let able = |part: &Condition<T>| could_be(part, wanted, of);
    match condition {
        Condition::Test(test) => of(test).could_be(wanted),
        Condition::Not(inner) => could_be(inner, !wanted, of),
        Condition::All(parts) if wanted.is_true() => parts.iter().all(able),
        Condition::Any(parts) if wanted.is_true() => parts.iter().any(able),
        Condition::All(parts) => parts.iter().any(able),
        Condition::Any(parts) => parts.iter().all(able),
        Condition::AtLeast(count, parts) => {
            let needed = if wanted.is_true() { *count } else { (parts.len() + 1).saturating_sub(*count) };
            parts.iter().filter(|part| able(part)).count() >= needed
        }
    }
}
