//! Typed answers: an age, or a day in three fields.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::questionnaire::Typed;
use crate::ui::Sitting;

/// The field for an age in years.
pub fn age_input(sitting: Sitting, typed: RwSignal<Typed>, described_by: String) -> AnyView {
    view! {
        <div class="form-group__field">
            <label class="label" for="typed-0">{sitting.say(Phrase::AgeLabel)}</label>
            {field(typed, 0, "input input--width-3", described_by)}
        </div>
    }
    .into_any()
}

/// The three fields for a day.
pub fn date_input(sitting: Sitting, typed: RwSignal<Typed>, described_by: String) -> AnyView {
    let fields = [
        (Phrase::Day, "input input--width-2"),
        (Phrase::Month, "input input--width-2"),
        (Phrase::Year, "input input--width-4"),
    ];
    let items: Vec<AnyView> = fields
        .into_iter()
        .enumerate()
        .map(|(index, (phrase, class))| {
            view! {
                <div class="date-input__item">
                    <label for=format!("typed-{index}")>{sitting.say(phrase)}</label>
                    {field(typed, index, class, described_by.clone())}
                </div>
            }
            .into_any()
        })
        .collect();
    view! { <div class="date-input">{items}</div> }.into_any()
}

fn field(typed: RwSignal<Typed>, index: usize, class: &'static str, described_by: String) -> AnyView {
    let text = move || typed.with(|typed| typed.text.get(index).cloned().unwrap_or_default());
    let put = move |value: String| {
        typed.update(|typed| {
            typed.dont_know = false;
            typed.text.resize(typed.text.len().max(index + 1), String::new());
            if let Some(field) = typed.text.get_mut(index) {
                *field = value;
            }
        });
    };
    view! {
        <input
            class=class
            id=format!("typed-{index}")
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby=described_by
            data-phb=(index == 0).then_some("field")
            prop:value=text
            on:input:target=move |event| put(event.target().value())
        />
    }
    .into_any()
}
