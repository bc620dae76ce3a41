//! Buttons that send one event.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::ui::Sitting;

/// The Back link.
pub fn back_link(sitting: Sitting) -> AnyView {
    view! {
        <button type="button" class="back-link" on:click=move |_| sitting.dispatch(Event::BackAsked)>
            {sitting.say(Phrase::Back)}
        </button>
    }
    .into_any()
}

/// A button in the given class.
pub fn button(sitting: Sitting, class: &'static str, phrase: Phrase, event: Event) -> AnyView {
    view! {
        <button type="button" class=class on:click=move |_| sitting.dispatch(event.clone())>{sitting.say(phrase)}</button>
    }
    .into_any()
}

/// A button that looks like a link, with more to say for those who cannot see what it stands beside.
pub fn link_button(sitting: Sitting, phrase: Phrase, about: String, event: Event) -> AnyView {
    view! {
        <button type="button" class="link-button" on:click=move |_| sitting.dispatch(event.clone())>
            {sitting.say(phrase)}<span class="visually-hidden">" " {about}</span>
        </button>
    }
    .into_any()
}
