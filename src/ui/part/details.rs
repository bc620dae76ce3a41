//! Something more to read, closed until it is asked for.

use leptos::prelude::*;

use super::element::el;
use super::element::text;

/// A quiet disclosure.
pub fn details(summary: impl Into<String>, body: AnyView) -> AnyView {
    disclosure("details", summary.into(), body)
}

/// A boxed disclosure, for lists of them.
pub fn expander(summary: impl Into<String>, body: AnyView) -> AnyView {
    disclosure("details expander", summary.into(), body)
}

fn disclosure(class: &'static str, summary: String, body: AnyView) -> AnyView {
    let label = text("span", "details__summary-text", summary);
    el("details", class)
        .child(el("summary", "details__summary").child(label).view())
        .child(el("div", "details__text").child(body).view())
        .view()
}
