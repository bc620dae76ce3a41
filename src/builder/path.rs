//! Places in a pack by their path, as in `groups[2].ways[0].way`: what stands there, what the format wants there, and
//! how it is put there. What a value means is not known here.

use crate::offer::CONDITION;
use crate::offer::Field;
use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::PACK;
use crate::offer::Shape;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To a field.
    Field(String),
    /// To an element of a list.
    Index(usize),
}

/// What the format wants of the whole pack.
const WHOLE: Kind = Kind::Object(&PACK);

/// The steps of a path; none for the whole pack.
///
/// ```
/// use phb_check::builder::{Step, steps};
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

/// The path of a field of the object at `path`.
#[must_use]
pub fn field_path(path: &str, field: &str) -> String {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}

/// The path of an element of the list at `path`.
#[must_use]
pub fn element_path(path: &str, number: usize) -> String {
    format!("{path}[{number}]")
}

/// The path of the object or list that holds the place; nothing for the whole pack.
#[must_use]
pub fn parent(path: &str) -> Option<&str> {
    if path.is_empty() {
        return None;
    }
    Some(path.rfind(['.', '[']).and_then(|end| path.get(..end)).unwrap_or_default())
}

/// The last field that the path names: `ways` of `groups[2].ways[0]`.
#[must_use]
pub fn last_field(path: &str) -> &str {
    let named = path.rsplit('.').next().unwrap_or_default();
    named.split('[').next().unwrap_or_default()
}

/// The place in its list of what stands at the path, where its last step is one into a list.
#[must_use]
pub fn number(path: &str) -> Option<usize> {
    path.strip_suffix(']').and_then(|path| path.rsplit('[').next()).and_then(|number| number.parse().ok())
}

/// What stands at a path.
#[must_use]
pub fn at<'a>(pack: &'a Json, path: &str) -> Option<&'a Json> {
    steps(path).iter().try_fold(pack, |json, step| match (step, json) {
        (Step::Field(name), _) => json.field(name),
        (Step::Index(number), Json::List(list)) => list.get(*number),
        (Step::Index(_), Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) | Json::Object(_)) => None,
    })
}

/// The text at a path; empty where there is none.
#[must_use]
pub fn text_at<'a>(pack: &'a Json, path: &str) -> &'a str {
    at(pack, path).and_then(Json::as_text).unwrap_or_default()
}

/// What the format wants at a path; nothing where it knows no such place.
#[must_use]
pub fn kind_at(path: &str) -> Option<&'static Kind> {
    steps(path).iter().try_fold(&WHOLE, |kind, step| match step {
        Step::Field(name) => shape_of(kind)?.fields().find(|field| field.name == name).map(|field| &field.kind),
        Step::Index(_) => match kind {
            Kind::List(element, ..) => Some(*element),
            Kind::Title
            | Kind::Text
            | Kind::Id
            | Kind::Ref(_)
            | Kind::Date
            | Kind::Link
            | Kind::Email
            | Kind::Phone
            | Kind::Sum
            | Kind::Language
            | Kind::Word(_)
            | Kind::Flag
            | Kind::Number
            | Kind::Object(_)
            | Kind::Condition => None,
        },
    })
}

/// The shape of the object that the format wants at a path.
#[must_use]
pub fn shape_at(path: &str) -> Option<&'static Shape> {
    kind_at(path).and_then(shape_of)
}

/// The field of the format that the last step of the path leads to or into.
#[must_use]
pub fn field_at(path: &str) -> Option<(&'static Shape, &'static Field)> {
    let path = if number(path).is_some() { parent(path)? } else { path };
    let shape = shape_at(parent(path)?)?;
    let field = shape.fields().find(|field| field.name == last_field(path))?;
    Some((shape, field))
}

/// The shape of the objects of a kind.
#[must_use]
pub fn shape_of(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Object(shape) => Some(shape),
        Kind::Condition => Some(&CONDITION),
        Kind::Title
        | Kind::Text
        | Kind::Id
        | Kind::Ref(_)
        | Kind::Date
        | Kind::Link
        | Kind::Email
        | Kind::Phone
        | Kind::Sum
        | Kind::Language
        | Kind::Word(_)
        | Kind::Flag
        | Kind::Number
        | Kind::List(..) => None,
    }
}

/// Puts a value at a path, and what is missing on the way; with no value the field or the element goes.
pub fn put(pack: &mut Json, path: &str, value: Option<Json>) {
    put_by(pack, &steps(path), value);
}

fn put_by(json: &mut Json, steps: &[Step], value: Option<Json>) {
    match steps {
        [] => *json = value.unwrap_or(Json::Null),
        [Step::Field(name), rest @ ..] => put_field(json, name, rest, value),
        [Step::Index(number), rest @ ..] => {
            if !matches!(json, Json::List(_)) {
                *json = Json::List(Vec::new());
            }
            let Json::List(list) = json else { return };
            match (list.get_mut(*number), value) {
                (Some(_), None) if rest.is_empty() => drop(list.remove(*number)),
                (Some(element), value) => put_by(element, rest, value),
                (None, Some(value)) => {
                    let mut element = Json::Null;
                    put_by(&mut element, rest, Some(value));
                    list.push(element);
                }
                (None, None) => {}
            }
        }
    }
}

fn put_field(json: &mut Json, name: &str, rest: &[Step], value: Option<Json>) {
    if !matches!(json, Json::Object(_)) {
        *json = Json::Object(Vec::new());
    }
    let Json::Object(fields) = json else { return };
    let place = fields.iter().position(|(field, _)| field == name);
    match (place, value) {
        (Some(place), None) if rest.is_empty() => drop(fields.remove(place)),
        (None, None) => {}
        (Some(place), value) => {
            if let Some((_, inner)) = fields.get_mut(place) {
                put_by(inner, rest, value);
            }
        }
        (None, Some(value)) => {
            let mut inner = Json::Null;
            put_by(&mut inner, rest, Some(value));
            fields.push((name.to_owned(), inner));
        }
    }
}
