//! What differs between two packs, place by place. Things in lists are the same where they have the same short code, or
//! say the same; which difference matters is not known here.

use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::PACK;
use crate::offer::Shape;

use super::path::element_path;
use super::path::field_path;
use super::tidy::tidy;

/// One difference: where it stood in the old pack, and where it stands in the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path in the old pack; nothing where it is new.
    pub was: Option<String>,
    /// The path in the new pack; nothing where it has gone.
    pub now: Option<String>,
}

/// Every difference between two packs, in the order of the format.
///
/// ```
/// use phb_check::builder::changes;
/// use phb_check::offer::Json;
/// let pack = |text| Json::parse(text).unwrap();
/// let old = pack(r#"{"groups":[{"id":"a","title":"A"},{"id":"b","title":"B"}]}"#);
/// let new = pack(r#"{"groups":[{"id":"b","title":"Better"}]}"#);
/// let found = changes(&old, &new);
/// assert_eq!(found[0].was.as_deref(), Some("groups[1].title"));
/// assert_eq!(found[0].now.as_deref(), Some("groups[0].title"));
/// assert_eq!((found[1].was.as_deref(), &found[1].now), (Some("groups[0]"), &None));
/// ```
#[must_use]
pub fn changes(old: &Json, new: &Json) -> Vec<Change> {
    let mut found = Vec::new();
    object((&tidy(old), ""), (&tidy(new), ""), &PACK, &mut found);
    found
}

/// A value and its path.
type Place<'a> = (&'a Json, &'a str);

fn object(old: Place<'_>, new: Place<'_>, shape: &Shape, found: &mut Vec<Change>) {
    for field in shape.fields() {
        let (was, now) = (field_path(old.1, field.name), field_path(new.1, field.name));
        match (old.0.field(field.name), new.0.field(field.name)) {
            (None, None) => {}
            (Some(_), None) => found.push(Change { was: Some(was), now: None }),
            (None, Some(_)) => found.push(Change { was: None, now: Some(now) }),
            (Some(before), Some(after)) => value((before, &was), (after, &now), &field.kind, found),
        }
    }
}

fn value(old: Place<'_>, new: Place<'_>, kind: &Kind, found: &mut Vec<Change>) {
    if old.0 == new.0 {
        return;
    }
    match (old.0, new.0, kind) {
        (Json::Object(_), Json::Object(_), Kind::Object(shape)) => object(old, new, shape, found),
        (Json::List(before), Json::List(after), Kind::List(Kind::Object(shape), ..)) => {
            elements((before, old.1), (after, new.1), shape, found);
        }
        _ => found.push(Change { was: Some(old.1.to_owned()), now: Some(new.1.to_owned()) }),
    }
}

fn elements(old: (&[Json], &str), new: (&[Json], &str), shape: &Shape, found: &mut Vec<Change>) {
    let pairs = pairs(old.0, new.0);
    for (place, element) in new.0.iter().enumerate() {
        let now = element_path(new.1, place);
        let partner = pairs.iter().find(|(_, after)| *after == place).map(|(before, _)| *before);
        match partner.and_then(|before| old.0.get(before).map(|it| (it, before))) {
            Some((before, number)) => object((before, &element_path(old.1, number)), (element, &now), shape, found),
            None => found.push(Change { was: None, now: Some(now) }),
        }
    }
    for place in (0..old.0.len()).filter(|place| pairs.iter().all(|(before, _)| before != place)) {
        found.push(Change { was: Some(element_path(old.1, place)), now: None });
    }
}

/// Whether an element of the old list may be one of the new.
type Rule<'a> = &'a dyn Fn(&Json, &Json) -> bool;

/// Which element of the old list is which of the new: by code, else by saying the same, else by what is left, in order.
fn pairs(old: &[Json], new: &[Json]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let same_code = |before: &Json, after: &Json| before.text("id").is_some() && before.text("id") == after.text("id");
    let same = |before: &Json, after: &Json| before == after;
    let uncoded = |before: &Json, after: &Json| before.text("id").is_none() && after.text("id").is_none();
    let rules: [Rule<'_>; 3] = [&same_code, &same, &uncoded];
    for rule in rules {
        for (place, before) in old.iter().enumerate() {
            let is_open = |at: usize| pairs.iter().all(|(_, after)| *after != at);
            let met = pairs.iter().any(|(earlier, _)| *earlier == place);
            let partner = new.iter().enumerate().find(|(at, after)| is_open(*at) && rule(before, after));
            if let (false, Some((at, _))) = (met, partner) {
                pairs.push((place, at));
            }
        }
    }
    pairs
}
