//! From a draft to a pack: the fields in the order of the format, and nothing that is empty and may be left out. What is
//! wanted stays although it is empty, so that what is missing in it is named.

use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::Need;
use crate::offer::PACK;
use crate::offer::Shape;

use crate::offer::shape_of;

/// What completes a point of a condition: without it the point would be none of the known forms.
pub const COMPLETING: [&str; 4] = ["item", "is", "at_least", "under"];

/// The draft as a pack.
#[must_use]
pub fn tidy(draft: &Json) -> Json {
    object(draft, &PACK)
}

/// The draft without what the format does not know; of what stands twice, the first.
#[must_use]
pub fn known(draft: &Json) -> Json {
    known_object(draft, &PACK)
}

fn known_object(json: &Json, shape: &Shape) -> Json {
    let Json::Object(fields) = json else { return json.clone() };
    let mut kept: Vec<(String, Json)> = Vec::new();
    for (name, value) in fields {
        let field = shape.fields().find(|field| field.name == name);
        if let Some(field) = field.filter(|_| kept.iter().all(|(other, _)| other != name)) {
            kept.push((name.clone(), known_value(value, &field.kind)));
        }
    }
    Json::Object(kept)
}

fn known_value(json: &Json, kind: &Kind) -> Json {
    match (json, kind) {
        (Json::List(list), Kind::List(element, ..)) => {
            Json::List(list.iter().map(|one| known_value(one, element)).collect())
        }
        (Json::Object(_), _) => shape_of(kind).map_or_else(|| json.clone(), |shape| known_object(json, shape)),
        _ => json.clone(),
    }
}

fn object(json: &Json, shape: &Shape) -> Json {
    let Json::Object(fields) = json else { return json.clone() };
    let mut tidied: Vec<(String, Json)> = Vec::new();
    for field in shape.fields() {
        let stays = field.need == Need::Wanted || (shape.name == "condition" && COMPLETING.contains(&field.name));
        for (name, value) in fields.iter().filter(|(name, _)| name == field.name) {
            let value = of_kind(value, &field.kind);
            if stays || !is_empty(&value, &field.kind) {
                tidied.push((name.clone(), value));
            }
        }
        // A list that is wanted, and may be empty, is empty where nothing was put on it.
        let may_be_empty = matches!(field.kind, Kind::List(_, 0, _)) && field.need == Need::Wanted;
        if may_be_empty && json.field(field.name).is_none() {
            tidied.push((field.name.to_owned(), Json::List(Vec::new())));
        }
    }
    // What the format does not know stays, for the check to name.
    tidied.extend(fields.iter().filter(|(name, _)| shape.fields().all(|field| field.name != name)).cloned());
    Json::Object(tidied)
}

fn of_kind(json: &Json, kind: &Kind) -> Json {
    match (json, kind) {
        (Json::List(list), Kind::List(element, ..)) => {
            Json::List(list.iter().map(|one| of_kind(one, element)).collect())
        }
        (Json::Object(_), _) => shape_of(kind).map_or_else(|| json.clone(), |shape| object(json, shape)),
        _ => json.clone(),
    }
}

/// Whether a value says nothing. A condition without points does: that anybody may.
fn is_empty(json: &Json, kind: &Kind) -> bool {
    match json {
        Json::Object(fields) => fields.is_empty(),
        Json::List(list) => list.is_empty() && !matches!(kind, Kind::List(Kind::Condition, ..)),
        Json::Text(text) => text.is_empty(),
        Json::Flag(flag) => !flag,
        Json::Null | Json::Number(_) => false,
    }
}
