//! Laws of the three-valued logic, checked over every small case.

use phb_check::logic::Condition;
use phb_check::logic::Explanation;
use phb_check::logic::Truth;

const TRUTHS: [Truth; 3] = [Truth::False, Truth::Unknown, Truth::True];

/// Every condition of two levels over four tests, and of three levels over a few of those.
fn conditions() -> Vec<Condition<usize>> {
    let test = Condition::Test;
    let negated = |index| Condition::negate(Condition::Test(index));
    let mut all = vec![Condition::always(), Condition::never(), test(0), negated(1)];
    let pairs = [(0, 1), (1, 2), (2, 3), (0, 0)];
    for (left, right) in pairs {
        all.push(Condition::All(vec![test(left), negated(right)]));
        all.push(Condition::Any(vec![negated(left), test(right)]));
        all.push(Condition::at_least(2, vec![test(left), test(right), test(3)]));
    }
    let base = all.clone();
    for (left, right) in base.iter().zip(base.iter().rev()) {
        all.push(Condition::All(vec![left.clone(), right.clone()]));
        all.push(Condition::negate(Condition::Any(vec![left.clone(), right.clone()])));
        all.push(Condition::at_least(1, vec![left.clone(), Condition::negate(right.clone())]));
    }
    all
}

/// Every way of knowing four tests: false, unknown or true each.
fn assignments() -> Vec<[Truth; 4]> {
    let digit = |number: usize, place: u32| TRUTHS[number / 3_usize.pow(place) % 3];
    (0..81).map(|number| [0, 1, 2, 3].map(|place| digit(number, place))).collect()
}

/// The ways of filling the unknown ones.
fn completions(known: [Truth; 4]) -> Vec<[Truth; 4]> {
    let settled = assignments().into_iter().filter(|all| all.iter().all(|truth| truth.is_settled()));
    settled.filter(|all| all.iter().zip(known).all(|(full, truth)| !truth.is_settled() || *full == truth)).collect()
}

#[test]
fn and_or_and_not_are_kleene_s_over_all_pairs_and_triples() {
    for a in TRUTHS {
        assert_eq!(!!a, a);
        for b in TRUTHS {
            assert_eq!(a.and(b), b.and(a));
            assert_eq!(!a.and(b), (!a).or(!b));
            for c in TRUTHS {
                assert_eq!(a.and(b).and(c), a.and(b.and(c)));
                assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
                let all = Condition::All(vec![Condition::Test(a), Condition::Test(b), Condition::Test(c)]);
                assert_eq!(all.truth(&|truth| *truth), a.and(b).and(c));
                let any = Condition::Any(vec![Condition::Test(a), Condition::Test(b), Condition::Test(c)]);
                assert_eq!(any.truth(&|truth| *truth), a.or(b).or(c));
            }
        }
    }
}

#[test]
fn a_settled_truth_is_that_of_every_completion() {
    for condition in conditions() {
        for known in assignments() {
            let truth = condition.truth(&|index| known[*index]);
            let agree = |full: &[Truth; 4]| condition.truth(&|index| full[*index]) == truth;
            assert!(!truth.is_settled() || completions(known).iter().all(agree), "{condition:?} {known:?}");
        }
    }
}

#[test]
fn an_explanation_has_the_truth_of_its_condition_and_names_tests_that_decide_it() {
    for condition in conditions() {
        for known in assignments() {
            let of = |index: &usize| known[*index];
            let why = Explanation::of(&condition, &of);
            assert_eq!(why.truth, condition.truth(&of));
            if why.truth.is_settled() {
                // With every test unknown but the deciding ones the truth stays.
                let named: Vec<usize> = why.deciding().into_iter().copied().collect();
                let bare = |index: &usize| if named.contains(index) { known[*index] } else { Truth::Unknown };
                assert_eq!(condition.truth(&bare), why.truth, "{condition:?} {known:?} {named:?}");
            }
        }
    }
}
