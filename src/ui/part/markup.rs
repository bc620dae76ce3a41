//! Markup that papers share with pages, such as a drawing, as part of a page. Its text stays text.

use leptos::prelude::*;

use crate::summary::Content;
use crate::summary::Markup;

use super::element::el;

/// The element and all that is in it.
pub fn markup(markup: &Markup) -> AnyView {
    let mut element = el(markup.tag, markup.class);
    for (name, value) in &markup.attributes {
        element = element.attr(name, value.clone());
    }
    for content in &markup.content {
        element = match content {
            Content::Text(text) => element.text(text.clone()),
            Content::Element(child) => element.child(self::markup(child)),
        };
    }
    element.view()
}
