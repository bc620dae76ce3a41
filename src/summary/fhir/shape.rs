//! How the standard's small shapes are put together: objects, codings, extensions; what they are about is not known here.

use crate::offer::Json;

/// An object of these fields, in this order.
pub fn object(fields: Vec<(&str, Json)>) -> Json {
    let mut named = Vec::new();
    for (name, value) in fields {
        named.push((name.to_owned(), value));
    }
    Json::Object(named)
}

/// A text.
pub fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// A code of a system.
pub fn coding(system: &str, code: &str) -> Json {
    object(vec![("system", text(system)), ("code", text(code))])
}

/// A code of a system, with what people see.
pub fn shown_coding(system: &str, code: &str, display: &str) -> Json {
    object(vec![("system", text(system)), ("code", text(code)), ("display", text(display))])
}

/// An extension with one value.
pub fn extension(url: &str, name: &str, value: Json) -> Json {
    object(vec![("url", text(url)), (name, value)])
}
