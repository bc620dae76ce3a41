//! Places in a pack by their path, as in `groups[2].ways[0].way`: what stands there, how it is put there. What the value
//! means, and what the format wants there, is not known here.

use crate::offer::Field;
use crate::offer::Json;
use crate::offer::Shape;
use crate::offer::Step;
use crate::offer::parent;
use crate::offer::shape_at;
use crate::offer::steps;

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

/// The field of the format that the last step of the path leads to or into.
#[must_use]
pub fn field_at(path: &str) -> Option<(&'static Shape, &'static Field)> {
    let path = if number(path).is_some() { parent(path)? } else { path };
    let shape = shape_at(parent(path)?)?;
    let field = shape.fields().find(|field| field.name == last_field(path))?;
    Some((shape, field))
}

/// Puts a value at a path, and what is missing on the way; with no value the field or the element goes. The pack itself is
/// no place in it: nothing can be put there.
pub fn put(pack: &mut Json, path: &str, value: Option<Json>) {
    if !path.is_empty() {
        put_by(pack, &steps(path), value);
    }
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
