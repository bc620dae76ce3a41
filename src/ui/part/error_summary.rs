//! What is wrong on a page: said at the top, and again beside the field.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Interview;
use crate::ui::Sitting;

use super::heading::Focus;
use super::heading::heading;

/// The box at the top, there only when something is wrong.
pub fn error_summary(sitting: Sitting) -> impl IntoView {
    move || {
        let message = sitting.with(message)?;
        Some(view! {
            <div class="error-summary" role="alert" tabindex="-1" data-phb="errors">
                {heading(sitting, 1, "error-summary__title", Focus::Section, sitting.say(Phrase::ErrorTitle))}
                <ul class="error-summary__list" role="list">
                    <li>
                        <button type="button" class="link-button" on:click=move |_| sitting.dispatch(Event::FieldAsked)>
                            {message}
                        </button>
                    </li>
                </ul>
            </div>
        })
    }
}

/// The line beside the field.
pub fn error_message(sitting: Sitting) -> impl IntoView {
    move || {
        let message = sitting.with(message).unwrap_or_default();
        let quiet = message.is_empty();
        view! {
            <p class="error-message" id="answer-error" hidden=quiet>
                <span class="visually-hidden">{sitting.say(Phrase::ErrorWord)} " "</span>
                {message}
            </p>
        }
    }
}

fn message(interview: &Interview) -> Option<String> {
    let trouble = interview.trouble()?;
    let item = interview.page().item().and_then(|id| interview.rulebook().item(id));
    Some(content::error(trouble.error, item.map(|item| &item.kind)).to_owned())
}
