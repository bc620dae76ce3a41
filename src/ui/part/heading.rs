//! A heading at the level the host page asked for.

use leptos::prelude::*;

use crate::ui::Sitting;

use super::element::el;

const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The heading of a page: the keyboard is put on it when the page opens.
pub fn page_heading(sitting: Sitting, class: &'static str, words: impl Into<String>) -> AnyView {
    el(tag(sitting, 0), class).attr("tabindex", "-1").attr("data-phb", "heading").text(words).view()
}

/// A heading `depth` below the page's.
pub fn heading(sitting: Sitting, depth: u8, class: &'static str, words: impl Into<String>) -> AnyView {
    el(tag(sitting, depth), class).text(words).view()
}

fn tag(sitting: Sitting, depth: u8) -> &'static str {
    let index = usize::from((sitting.level() + depth).saturating_sub(1));
    TAGS.get(index).copied().unwrap_or("h6")
}
