//! The one slip of the hand that would explain a code that is not sound; it is said, and never mended silently.

use super::check::SOUND;
use super::check::followed;
use super::check::is_sound;
use super::check::rest;
use super::check::times;
use super::signs::GROUP;
use super::signs::sign;
use super::signs::written;

/// A slip of the hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// One sign stands in the place of another.
    Wrong {
        /// The sign that should perhaps stand there.
        likely: char,
    },
    /// Two neighbours stand in each other's place.
    Swapped,
    /// A sign is missing.
    Missing {
        /// That sign.
        likely: char,
    },
    /// A sign is too many: often one typed twice.
    Extra {
        /// That sign.
        typed: char,
    },
}

/// A code that was perhaps meant.
#[derive(Debug, PartialEq, Eq)]
pub struct Mend {
    /// What would have happened.
    pub slip: Slip,
    /// The group in which it happened, as they stand on paper, from 1: the mark is the first.
    pub group: usize,
    /// What stands in that group on paper; two groups, where a sign of each stands in the place of the other.
    pub likely: String,
    signs: Vec<u8>,
}

/// The codes from which one slip leads to what was typed.
pub fn mends(typed: &[Option<u8>]) -> Vec<Mend> {
    let unread: Vec<usize> = (0..typed.len()).filter(|place| typed.get(*place) == Some(&None)).collect();
    let signs: Vec<u8> = typed.iter().map(|sign| sign.unwrap_or_default()).collect();
    let mut mends = Vec::new();
    match (signs.len() % GROUP, unread.as_slice()) {
        (0, []) => {
            for place in 0..signs.len() {
                wrong(&signs, place, &mut mends);
                swapped(&signs, place, &mut mends);
            }
        }
        (0, [place]) => wrong(&signs, *place, &mut mends),
        (1, []) => (0..signs.len()).for_each(|place| extra(&signs, place, &mut mends)),
        (3, []) => (0..=signs.len()).for_each(|place| missing(&signs, place, &mut mends)),
        _ => {}
    }
    mends
}

fn wrong(signs: &[u8], place: usize, mends: &mut Vec<Mend>) {
    let (before, after) = signs.split_at(place.min(signs.len()));
    let Some((typed, after)) = after.split_first() else { return };
    let others = rest(signs.iter()) ^ times(u32::from(*typed), after.iter().fold(1, |rest, _| followed(rest)));
    for value in fitting(others, after) {
        found(Slip::Wrong { likely: sign(value) }, place, [before, &[value], after].concat(), mends);
    }
}

fn missing(signs: &[u8], place: usize, mends: &mut Vec<Mend>) {
    let (before, after) = signs.split_at(place.min(signs.len()));
    let others = rest(before.iter().chain(&[0]).chain(after));
    for value in fitting(others, after) {
        found(Slip::Missing { likely: sign(value) }, place, [before, &[value], after].concat(), mends);
    }
}

fn extra(signs: &[u8], place: usize, mends: &mut Vec<Mend>) {
    let (before, after) = signs.split_at(place.min(signs.len()));
    if let Some((typed, after)) = after.split_first() {
        found(Slip::Extra { typed: sign(*typed) }, place, [before, after].concat(), mends);
    }
}

fn swapped(signs: &[u8], place: usize, mends: &mut Vec<Mend>) {
    let (before, after) = signs.split_at(place.min(signs.len()));
    if let [first, second, after @ ..] = after {
        found(Slip::Swapped, place, [before, &[*second, *first], after].concat(), mends);
    }
}

/// The signs that make a code sound which stand before `after`, where the others leave `others`.
fn fitting(others: u32, after: &[u8]) -> impl Iterator<Item = u8> {
    let one = after.iter().fold(1, |rest, _| followed(rest));
    (0..32).filter(move |value| others ^ times(u32::from(*value), one) == SOUND)
}

fn found(slip: Slip, place: usize, signs: Vec<u8>, mends: &mut Vec<Mend>) {
    if is_sound(&signs) && !mends.iter().any(|mend| mend.signs == signs) {
        mends.push(Mend::new(slip, place, signs));
    }
}

impl Mend {
    fn new(slip: Slip, place: usize, signs: Vec<u8>) -> Self {
        let last = signs.len().saturating_sub(1);
        let first_group = place.min(last) / GROUP;
        let last_group = if slip == Slip::Swapped { (place + 1).min(last) / GROUP } else { first_group };
        let groups = signs.chunks(GROUP).skip(first_group).take(last_group + 1 - first_group);
        let likely = groups.map(written).collect::<Vec<_>>().join("-");
        Self { slip, group: first_group + 1, likely, signs }
    }
}
