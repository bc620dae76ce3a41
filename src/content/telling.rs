//! All that a pack says at one place, in one line: for comparing what two packs say of the same matter.

use crate::builder::at;
use crate::builder::element_path;
use crate::builder::field_path;
use crate::builder::kind_at;
use crate::builder::shape_at;
use crate::interview::Interview;
use crate::offer::Json;
use crate::offer::Kind;

use super::en;
use super::reading::pack_value;

/// What is for those who made the pack, and not for those who compare.
const BEHIND: [&str; 4] = ["id", "source", "sources", "place"];

/// What stands at a place, with all that stands in it.
#[must_use]
pub fn pack_told(pack: &Json, path: &str, calm: &Interview) -> String {
    match (at(pack, path), kind_at(path)) {
        (Some(Json::List(list)), _) => {
            let told = (0..list.len()).map(|place| pack_told(pack, &element_path(path, place), calm));
            joined(told, "; ")
        }
        (Some(Json::Object(_)), Some(Kind::Object(shape))) => {
            let fields = shape.fields().filter(|field| !BEHIND.contains(&field.name));
            joined(fields.map(|field| pack_told(pack, &field_path(path, field.name), calm)), ", ")
        }
        (Some(_), _) => pack_value(pack, path, calm),
        (None, _) => String::new(),
    }
}

fn joined(told: impl Iterator<Item = String>, between: &str) -> String {
    let told: Vec<String> = told.filter(|words| !words.is_empty()).collect();
    told.join(between)
}

/// What a thing says besides its title and its short words: each matter by its name, with all that is said of it.
#[must_use]
pub fn pack_matters(pack: &Json, path: &str, calm: &Interview) -> Vec<(&'static str, String)> {
    let shown = ["title", "summary", "standing"];
    let Some(shape) = shape_at(path) else { return Vec::new() };
    let fields = shape.fields().filter(|field| !BEHIND.contains(&field.name) && !shown.contains(&field.name));
    let told = fields.map(|field| {
        let words = pack_told(pack, &field_path(path, field.name), calm);
        (en::maker::field(shape.name, field.name).0, words)
    });
    told.filter(|(_, words)| !words.is_empty()).collect()
}
