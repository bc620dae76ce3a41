//! The printed summary: what goes into it, how it will look, and Print.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::PrintChoice;
use crate::interview::Switch;
use crate::questionnaire::NationalItem;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page. The host draws the document into the holder marked `preview`.
pub fn summary(sitting: Sitting) -> AnyView {
    let private = sitting.once(|it| it.relevant_answers().answer(&NationalItem::CourtOrder.into()).is_some());
    view! {
        {part::heading(sitting, 0, "heading-xl", Focus::Page, sitting.say(Phrase::SummaryTitle))}
        <p class="lede">{sitting.say(Phrase::SummaryText)}</p>
        <fieldset class="fieldset choices">
            <legend class="fieldset__legend">
                {part::heading(sitting, 1, "heading-m", Focus::Section, sitting.say(Phrase::ChoicesTitle))}
            </legend>
            <div class="checkboxes">
                {choice(sitting, PrintChoice::Sources, Phrase::PrintSources)}
                {private.then(|| choice(sitting, PrintChoice::Sensitive, Phrase::PrintSensitive))}
                {choice(sitting, PrintChoice::LargePrint, Phrase::PrintLarge)}
            </div>
        </fieldset>
        <div class="button-group">
            {part::button(sitting, "button", Phrase::Print, Event::PrintAsked)}
            {part::button(sitting, "button button--secondary", Phrase::BackToResults, Event::ResultsAsked)}
        </div>
        <p class="hint">{sitting.say(Phrase::PrintHint)}</p>
        <div class="preview" data-phb="preview"></div>
    }
    .into_any()
}

fn choice(sitting: Sitting, choice: PrintChoice, label: Phrase) -> AnyView {
    let id = format!("print-{choice:?}");
    let on = move || sitting.with(|interview| interview.prints(choice));
    let toggle = move |_| {
        let switch = if on() { Switch::Off } else { Switch::On };
        sitting.dispatch(Event::PrintChosen(choice, switch));
    };
    view! {
        <div class="checkboxes__item">
            <input class="checkboxes__input" type="checkbox" id=id.clone() prop:checked=on on:change=toggle />
            <label class="checkboxes__label" for=id>{sitting.say(label)}</label>
        </div>
    }
    .into_any()
}
