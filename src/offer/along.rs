//! What the format wants at a place of a pack, by the path of the place, as in `groups[2].ways[0].way`; what stands there
//! is not known here.

use super::format::CONDITION;
use super::format::PACK;
use super::pack::Kind;
use super::pack::Shape;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To a field.
    Field(String),
    /// To an element of a list.
    Index(usize),
}

/// What the format wants of the whole pack.
/// No field has a name as long.
const LONGEST: usize = 80;

const WHOLE: Kind = Kind::Object(&PACK);

/// The steps of a path; none for the whole pack.
///
/// ```
/// use phb_check::offer::{Step, steps};
/// assert_eq!(steps("groups[2].id"), [Step::Field("groups".into()), Step::Index(2), Step::Field("id".into())]);
/// ```
#[must_use]
pub fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let mut pieces = part.split('[');
        steps.push(Step::Field(pieces.next().unwrap_or_default().to_owned()));
        for piece in pieces {
            steps.push(Step::Index(piece.trim_end_matches(']').parse().unwrap_or(usize::MAX)));
        }
    }
    steps
}

/// The path of the object or list that holds the place; nothing for the whole pack.
#[must_use]
pub fn parent(path: &str) -> Option<&str> {
    if path.is_empty() {
        return None;
    }
    Some(path.rfind(['.', '[']).and_then(|end| path.get(..end)).unwrap_or_default())
}

/// What the format wants at a path; nothing where it knows no such place.
#[must_use]
pub fn kind_at(path: &str) -> Option<&'static Kind> {
    steps(path).iter().try_fold(&WHOLE, |kind, step| match step {
        Step::Field(name) => shape_of(kind)?.fields().find(|field| field.name == name).map(|field| &field.kind),
        Step::Index(_) => {
            if let Kind::List(element, ..) = kind {
                Some(*element)
            } else {
                None
            }
        }
    })
}

/// The shape of the object that the format wants at a path.
#[must_use]
pub fn shape_at(path: &str) -> Option<&'static Shape> {
    kind_at(path).and_then(shape_of)
}

/// The shape of the objects of a kind.
#[must_use]
pub fn shape_of(kind: &Kind) -> Option<&'static Shape> {
    if let Kind::Object(shape) = kind { Some(shape) } else { matches!(kind, Kind::Condition).then_some(&CONDITION) }
}

/// The shape of the object that holds the field the path ends with, or the list with the element it ends with.
#[must_use]
pub fn holder(path: &str) -> Option<&'static Shape> {
    let field = if path.ends_with(']') { parent(path)? } else { path };
    shape_at(parent(field)?)
}

/// The field for which a name that the format does not know may have been meant: the one whose name takes the fewest
/// single letters put in, left out or changed; nothing where that is more than a third of the letters.
#[must_use]
pub fn nearest(path: &str) -> Option<&'static str> {
    let name = path.rsplit('.').next()?;
    let (mut best, mut least) = (None, name.len() / 3 + 1);
    for field in holder(path)?.fields() {
        let away = away(name.as_bytes(), field.name.as_bytes());
        if away < least {
            (best, least) = (Some(field.name), away);
        }
    }
    best
}

/// How many single letters put in, left out or changed make one name of the other. Names longer than any field's are
/// far from all of them.
fn away(name: &[u8], other: &[u8]) -> usize {
    if name.len() > LONGEST {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (from, letter) in name.iter().enumerate() {
        let mut corner = from;
        let mut left = from + 1;
        for (cell, sign) in row.iter_mut().skip(1).zip(other) {
            let changed = corner + usize::from(sign != letter);
            corner = *cell;
            left = changed.min(left + 1).min(corner + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}
