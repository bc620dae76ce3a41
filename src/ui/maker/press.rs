//! What every page of the maker has: buttons that send an event, links that lead to a place, headings.

use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::Place;
use crate::ui::part::Element;
use crate::ui::part::el;
use crate::ui::part::text;

use super::making::Workshop;

/// A button that sends an event.
pub fn press(shop: Workshop, class: &'static str, words: impl Into<String>, event: Event) -> Element {
    el("button", class).attr("type", "button").on("click", move |_| shop.dispatch(event.clone())).text(words)
}

/// The same with more to say for those who cannot see what it stands beside.
pub fn press_about(shop: Workshop, words: &str, about: &str, event: Event) -> AnyView {
    let more = text("span", "visually-hidden", format!(": {about}"));
    press(shop, "link-button", words, event).child(more).view()
}

/// A button that looks like a link and leads to a place.
pub fn lead(shop: Workshop, words: impl Into<String>, place: Place) -> AnyView {
    press(shop, "link-button", words, Event::Went(place)).view()
}

/// The heading of a page: the keyboard is put on it when the page opens.
pub fn page_heading(words: impl Into<String>) -> AnyView {
    el("h1", "heading-xl").attr("tabindex", "-1").attr("data-phb", "heading").text(words).view()
}
