//! What to do today, where something cannot wait: shown at once, before any other question.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::said;
use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn urgent(sitting: Sitting) -> AnyView {
    let dying = sitting.once(|it| said(&it.relevant_answers(), NationalItem::Urgency, Choice::EndOfLife));
    let (title, steps, words) = if dying {
        let steps = [Phrase::EndStepClinician, Phrase::EndStepAccept, Phrase::EndStepRight, Phrase::EndStepChild];
        (Phrase::EndOfLifeTitle, steps, Phrase::EndWords)
    } else {
        let steps = [Phrase::WardStepAsk, Phrase::WardStepAfter, Phrase::WardStepCare, Phrase::WardStepWrite];
        (Phrase::LeavingTitle, steps, Phrase::WardWords)
    };
    let steps = steps.map(|step| el("li", "").child(text("p", "", sitting.say(step))).view());
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(title)))
        .child(el("ol", "steps").attr("role", "list").children(steps).view())
        .child(part::you_can_say(sitting, &sitting.say(words)))
        .child(text("p", "", sitting.say(Phrase::UrgentMore)))
        .child(part::button(sitting, "button", Phrase::GoOn, Event::QuestionsAsked).view())
        .view()
}
