//! Buttons that send one event.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::ui::Sitting;

use super::element::Element;
use super::element::el;
use super::element::text;

/// A button in the given class.
pub fn button(sitting: Sitting, class: &'static str, phrase: Phrase, event: Event) -> Element {
    el("button", class)
        .attr("type", "button")
        .on("click", move |_| sitting.dispatch(event.clone()))
        .text(sitting.say(phrase))
}

/// A button that looks like a link, with more to say for those who cannot see what it stands beside.
pub fn link_button(sitting: Sitting, phrase: Phrase, about: &str, event: Event) -> AnyView {
    let more = text("span", "visually-hidden", format!(" {about}"));
    button(sitting, "link-button", phrase, event).child(more).view()
}

/// The button that sends a form.
pub fn submit(sitting: Sitting, phrase: Phrase) -> AnyView {
    el("button", "button").attr("type", "submit").text(sitting.say(phrase)).view()
}

/// The Back link.
pub fn back_link(sitting: Sitting) -> AnyView {
    button(sitting, "back-link", Phrase::Back, Event::BackAsked).view()
}
