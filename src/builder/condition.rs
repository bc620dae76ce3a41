//! Parts of a condition: which form one has, and how it takes another without losing its points.

use crate::offer::Json;

use super::event::Form;
use super::path::field_path;

/// The form of a part of a condition, as far as it can be seen; a new point is an answer to a question.
#[must_use]
pub fn form_of(part: &Json) -> Form {
    let has = |name: &str| part.field(name).is_some();
    if has("all") {
        Form::All
    } else if has("any") {
        Form::Any
    } else if has("of") {
        Form::AtLeast
    } else if has("not") {
        Form::Not
    } else if has("under") {
        Form::AgeUnder
    } else if has("at_least") {
        Form::AgeFrom
    } else if has("words") || (has("id") && !has("item")) {
        Form::Judgement
    } else {
        Form::Is
    }
}

/// The path of the list of points of a part at `path`; nothing where its form has none.
#[must_use]
pub fn parts_path(path: &str, form: Form) -> Option<String> {
    match form {
        Form::All => Some(field_path(path, "all")),
        Form::Any => Some(field_path(path, "any")),
        Form::AtLeast => Some(field_path(path, "of")),
        Form::Not | Form::Is | Form::AgeFrom | Form::AgeUnder | Form::Judgement => None,
    }
}

/// The part in another form, with its points where the form has any.
pub fn formed(part: Option<&Json>, form: Form) -> Json {
    let points = part.map(points).unwrap_or_default();
    let object = |fields: Vec<(&str, Json)>| {
        Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    };
    let empty = || Json::Text(String::new());
    match form {
        Form::All => object(vec![("all", Json::List(points))]),
        Form::Any => object(vec![("any", Json::List(points))]),
        Form::AtLeast => object(vec![("at_least", Json::Number(Some(2))), ("of", Json::List(points))]),
        Form::Not => object(vec![("not", one(points))]),
        Form::Is => object(vec![("item", empty()), ("is", empty())]),
        Form::AgeFrom => object(vec![("item", Json::Text("age".to_owned())), ("at_least", Json::Number(Some(18)))]),
        Form::AgeUnder => object(vec![("item", Json::Text("age".to_owned())), ("under", Json::Number(Some(18)))]),
        Form::Judgement => object(vec![("judged_by", Json::Text("professional".to_owned())), ("words", empty())]),
    }
}

/// The points of a part; a part that is one point itself, unless it says nothing yet.
fn points(part: &Json) -> Vec<Json> {
    match form_of(part) {
        Form::All => part.list("all").to_vec(),
        Form::Any => part.list("any").to_vec(),
        Form::AtLeast => part.list("of").to_vec(),
        Form::Not => part.field("not").cloned().into_iter().collect(),
        Form::Is if part.text("item").is_none_or(str::is_empty) => Vec::new(),
        Form::Is | Form::AgeFrom | Form::AgeUnder | Form::Judgement => vec![part.clone()],
    }
}

fn one(mut points: Vec<Json>) -> Json {
    if points.len() > 1 {
        return Json::Object(vec![("any".to_owned(), Json::List(points))]);
    }
    points.pop().unwrap_or_else(|| formed(None, Form::Is))
}
