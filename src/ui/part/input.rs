//! Typed answers: an age, or a day in three fields.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content::Phrase;
use crate::questionnaire::Typed;
use crate::ui::Sitting;

use super::element::el;

/// The field for an age in years.
pub fn age_input(sitting: Sitting, typed: RwSignal<Typed>) -> AnyView {
    let label = el("label", "label").attr("for", "typed-0").text(sitting.say(Phrase::AgeLabel));
    let field = field(typed, 0, "input input--width-3");
    el("div", "form-group").child(label.view()).child(field).view()
}

/// The three fields for a day.
pub fn date_input(sitting: Sitting, typed: RwSignal<Typed>) -> AnyView {
    let fields = [
        (Phrase::Day, "input input--width-2"),
        (Phrase::Month, "input input--width-2"),
        (Phrase::Year, "input input--width-4"),
    ];
    let items = fields.into_iter().enumerate().map(|(index, (phrase, class))| {
        let label = el("label", "").attr("for", format!("typed-{index}")).text(sitting.say(phrase));
        el("div", "date-input__item").child(label.view()).child(field(typed, index, class)).view()
    });
    el("div", "date-input").children(items).view()
}

fn field(typed: RwSignal<Typed>, index: usize, class: &'static str) -> AnyView {
    let put = move |value: String| {
        typed.update(|typed| {
            typed.dont_know = false;
            typed.text.resize(typed.text.len().max(index + 1), String::new());
            if let Some(field) = typed.text.get_mut(index) {
                *field = value;
            }
        });
    };
    el("input", class)
        .attr("id", format!("typed-{index}"))
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "hint answer-error")
        .attr_if("data-phb", (index == 0).then(|| "field".to_owned()))
        .live_value(move || typed.with(|typed| typed.text.get(index).cloned().unwrap_or_default()))
        .on("input", move |event: DomEvent| put(event_target_value(&event)))
        .view()
}
