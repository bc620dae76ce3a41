//! The printed summary: what goes into it, how it will look, and Print.

use leptos::prelude::*;

use crate::content::OptionWording;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::PrintChoice;
use crate::interview::Switch;
use crate::questionnaire::Sensitivity;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page. The host draws the document into the holder marked `preview`.
pub fn summary(sitting: Sitting) -> AnyView {
    let private = sitting.once(|interview| {
        let answers = interview.relevant_answers();
        let mut items = interview.rulebook().items().iter();
        items.any(|item| item.sensitivity == Sensitivity::Sensitive && answers.answer(&item.id).is_some())
    });
    let legend = part::heading(sitting, 1, "heading-m", sitting.say(Phrase::ChoicesTitle));
    let boxes = el("div", "checkboxes")
        .child(choice(sitting, 0, PrintChoice::Sources, Phrase::PrintSources))
        .child(choice(sitting, 1, PrintChoice::LargePrint, Phrase::PrintLarge))
        .children(private.then(|| choice(sitting, 2, PrintChoice::Sensitive, Phrase::PrintSensitive)));
    let choices = el("fieldset", "fieldset choices")
        .child(el("legend", "fieldset__legend").child(legend).view())
        .child(boxes.view());
    let buttons = el("div", "button-group")
        .child(part::button(sitting, "button", Phrase::Print, Event::PrintAsked).view())
        .child(part::button(sitting, "button button--secondary", Phrase::BackToResults, Event::ResultsAsked).view());
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::SummaryTitle)))
        .child(text("p", "lede", sitting.say(Phrase::SummaryText)))
        .child(choices.view())
        .child(buttons.view())
        .child(text("p", "hint", sitting.say(Phrase::PrintHint)))
        .child(el("div", "preview").attr("data-phb", "preview").view())
        .view()
}

fn choice(sitting: Sitting, index: usize, choice: PrintChoice, label: Phrase) -> AnyView {
    let on = move || sitting.with(|interview| interview.prints(choice));
    let toggle = move || {
        let switch = if on() { Switch::Off } else { Switch::On };
        sitting.dispatch(Event::PrintChosen(choice, switch));
    };
    let wording = OptionWording { label: sitting.say(label), hint: String::new() };
    let value = format!("{choice:?}");
    Choosable { kind: "checkbox", block: "checkboxes", name: "print", index, value, wording }.view(on, toggle)
}
