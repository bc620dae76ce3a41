//! What is wrong on a page: said at the top, and again beside the field.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Interview;
use crate::ui::Sitting;

use super::element::el;
use super::element::live;
use super::element::text;
use super::heading::heading;

/// The box at the top, there only when something is wrong.
pub fn error_summary(sitting: Sitting) -> AnyView {
    live(move || {
        let Some(message) = sitting.with(message) else { return ().into_any() };
        let link = el("button", "link-button")
            .attr("type", "button")
            .on("click", move |_| sitting.dispatch(Event::FieldAsked))
            .text(message);
        let list = el("ul", "error-summary__list").attr("role", "list").child(el("li", "").child(link.view()).view());
        el("div", "error-summary")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .attr("data-phb", "errors")
            .child(heading(sitting, 0, "error-summary__title", sitting.say(Phrase::ErrorTitle)))
            .child(list.view())
            .view()
    })
}

/// The line beside the field.
pub fn error_message(sitting: Sitting) -> AnyView {
    live(move || {
        let Some(message) = sitting.with(message) else { return ().into_any() };
        el("p", "error-message")
            .attr("id", "answer-error")
            .child(text("span", "visually-hidden", format!("{} ", sitting.say(Phrase::ErrorWord))))
            .text(message)
            .view()
    })
}

/// The class of the group of fields, which shows that something is wrong.
pub fn group_class(sitting: Sitting) -> String {
    let wrong = sitting.with(|interview| interview.trouble().is_some());
    if wrong { "form-group form-group--error".to_owned() } else { "form-group".to_owned() }
}

fn message(interview: &Interview) -> Option<String> {
    let trouble = interview.trouble()?;
    let item = interview.page().item().and_then(|id| interview.rulebook().item(id));
    Some(content::error(trouble.error, item.map(|item| &item.kind)).to_owned())
}
