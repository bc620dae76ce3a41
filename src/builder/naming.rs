//! Short codes: made from titles where there is none yet, and changed wherever they are used when one is changed.

use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::PACK;
use crate::offer::Shape;
use crate::offer::Target;
use crate::offer::parent;
use crate::offer::shape_at;
use crate::offer::shape_of;
use crate::questionnaire::NationalItem;

use super::path::at;
use super::path::field_path;
use super::path::last_field;
use super::path::number;
use super::path::put;

/// The fields from which a code is made.
const NAMED_BY: [&str; 6] = ["title", "name", "label", "about", "fact", "words"];
/// A code made from a title is shorter than this, cut at a word where there is one.
const CODE_LENGTH: usize = 40;

/// Gives the object that the field at `path` belongs to a code of its own, where it wants one and has none.
pub fn name(pack: &mut Json, path: &str) {
    let Some(object) = parent(path) else { return };
    let wants = shape_at(object).is_some_and(|shape| shape.fields().any(|field| field.name == "id"));
    let id = field_path(object, "id");
    if wants && NAMED_BY.contains(&last_field(path)) && at(pack, &id).is_none() {
        let code = code_from(pack, object, at(pack, path).and_then(Json::as_text).unwrap_or_default());
        put(pack, &id, Some(Json::Text(code)));
    }
}

/// The code at `path` made anew: from the title of the object it belongs to.
pub fn own(pack: &Json, path: &str) -> String {
    let object = parent(path).unwrap_or_default();
    let titles = NAMED_BY.iter().filter_map(|name| at(pack, &field_path(object, name))).filter_map(Json::as_text);
    let code = code_from(pack, object, titles.into_iter().next().unwrap_or_default());
    let old = at(pack, path).and_then(Json::as_text).unwrap_or_default();
    // It is its own already.
    if code.strip_prefix(old).is_some_and(|rest| rest.starts_with('-')) { old.to_owned() } else { code }
}

/// A free code for an object with this title.
fn code_from(pack: &Json, object: &str, title: &str) -> String {
    let (code, shape) = (code(title), shape_at(object).map_or("", |shape| shape.name));
    // A title in letters for which codes have no room goes by what it is a title of.
    let code = if code.is_empty() { shape.replace('_', "-") } else { code };
    let taken = if shape == "condition" { judgements(pack) } else { taken(pack, object) };
    free(&code, &taken)
}

/// Lower-case letters and digits of a title, with hyphens between its words.
///
/// ```
/// assert_eq!(phb_check::builder::code("Adults with a long-term condition (2026)"), "adults-with-a-long-term-condition-2026");
/// ```
#[must_use]
pub fn code(words: &str) -> String {
    let mut code = String::new();
    for word in words.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '’').filter(|word| !word.is_empty())
    {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        let room = CODE_LENGTH.saturating_sub(code.len() + 1);
        if word.len() > room && !code.is_empty() {
            break;
        }
        if !code.is_empty() {
            code.push('-');
        }
        code.extend(word.chars().take(room).map(|letter| letter.to_ascii_lowercase()));
    }
    code
}

/// The codes that others of its kind have.
fn taken(pack: &Json, object: &str) -> Vec<String> {
    let list = number(object).and_then(|_| parent(object)).and_then(|list| at(pack, list));
    match list {
        Some(Json::List(list)) => list.iter().filter_map(|one| one.text("id")).map(str::to_owned).collect(),
        Some(_) | None => Vec::new(),
    }
}

/// The codes of all points that others must settle: wherever they stand, the same code means the same words.
fn judgements(json: &Json) -> Vec<String> {
    match json {
        Json::Object(fields) => {
            let own = json.text("id").filter(|_| json.field("judged_by").is_some()).map(str::to_owned);
            own.into_iter().chain(fields.iter().flat_map(|(_, value)| judgements(value))).collect()
        }
        Json::List(list) => list.iter().flat_map(judgements).collect(),
        Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) => Vec::new(),
    }
}

/// Codes that mean something everywhere.
fn is_reserved(code: &str) -> bool {
    NationalItem::from_code(code).is_some() || ["place", "none-of-these"].contains(&code)
}

fn free(code: &str, taken: &[String]) -> String {
    let is_free = |code: &String| !taken.contains(code) && !is_reserved(code);
    let numbered = (2..).map(|number| format!("{code}-{number}"));
    core::iter::once(code.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// What a code stands for.
enum Coded {
    Target(Target),
    Item,
    /// An option of the question with this code.
    Option(String),
}

/// Puts a new code at `path`, and in all places that point there.
pub fn rename(pack: &mut Json, path: &str, new: &str) {
    let old = at(pack, path).and_then(Json::as_text).unwrap_or_default().to_owned();
    let object_path = parent(path).unwrap_or_default();
    // What points to a code that another thing has too, or that means something everywhere, may mean that.
    let is_shared = taken(pack, object_path).iter().filter(|code| **code == old).count() > 1 || is_reserved(&old);
    let coded = coded(pack, object_path).filter(|_| !old.is_empty() && !is_shared);
    if let Some(coded) = coded {
        *pack = object(pack, &PACK, &coded, (&old, new));
    }
    put(pack, path, Some(Json::Text(new.to_owned())));
}

fn coded(pack: &Json, object: &str) -> Option<Coded> {
    Some(match shape_at(object)?.name {
        "source" => Coded::Target(Target::Source),
        "place" => Coded::Target(Target::Place),
        "group" => Coded::Target(Target::Group),
        "item" => Coded::Item,
        "option" => {
            let item = parent(parent(object)?)?;
            Coded::Option(at(pack, item)?.text("id")?.to_owned())
        }
        _ => return None,
    })
}

fn object(json: &Json, shape: &Shape, coded: &Coded, codes: (&str, &str)) -> Json {
    let Json::Object(fields) = json else { return json.clone() };
    let here = |name: &str| {
        shape.name == "condition"
            && match coded {
                Coded::Target(Target::Place) => name == "is" && json.text("item") == Some("place"),
                Coded::Target(Target::Source | Target::Group) => false,
                Coded::Item => name == "item",
                Coded::Option(item) => name == "is" && json.text("item") == Some(item),
            }
    };
    let renamed = fields.iter().map(|(name, value)| {
        let kind = shape.fields().find(|field| field.name == name).map(|field| &field.kind);
        let value = match kind {
            Some(_) if here(name) => swapped(value, codes),
            Some(kind) => of_kind(value, kind, coded, codes),
            None => value.clone(),
        };
        (name.clone(), value)
    });
    Json::Object(renamed.collect())
}

fn of_kind(json: &Json, kind: &Kind, coded: &Coded, codes: (&str, &str)) -> Json {
    match (json, kind) {
        (Json::List(list), Kind::List(element, ..)) => {
            Json::List(list.iter().map(|one| of_kind(one, element, coded, codes)).collect())
        }
        (Json::Text(_), Kind::Ref(target)) if matches!(coded, Coded::Target(it) if it == target) => {
            swapped(json, codes)
        }
        (Json::Object(_), _) => shape_of(kind).map_or_else(|| json.clone(), |shape| object(json, shape, coded, codes)),
        _ => json.clone(),
    }
}

fn swapped(json: &Json, (old, new): (&str, &str)) -> Json {
    if json.as_text() == Some(old) { Json::Text(new.to_owned()) } else { json.clone() }
}
