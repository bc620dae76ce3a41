//! What to do today, where something cannot wait: shown at once, before any other question.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::said;
use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page.
pub fn urgent(sitting: Sitting) -> AnyView {
    let dying = sitting.once(|it| said(&it.relevant_answers(), NationalItem::Urgency, Choice::EndOfLife));
    let (title, steps) = if dying {
        let steps = [Phrase::EndStepClinician, Phrase::EndStepAccept, Phrase::EndStepRight, Phrase::EndStepChild];
        (Phrase::EndOfLifeTitle, steps)
    } else {
        let steps = [Phrase::WardStepAsk, Phrase::WardStepAfter, Phrase::WardStepCare, Phrase::WardStepWrite];
        (Phrase::LeavingTitle, steps)
    };
    let steps: Vec<AnyView> = steps.map(|step| view! { <li><p>{sitting.say(step)}</p></li> }.into_any()).into();
    let words = if dying { Phrase::EndWords } else { Phrase::WardWords };
    view! {
        {part::heading(sitting, 0, "heading-xl", Focus::Page, sitting.say(title))}
        <ol class="steps" role="list">{steps}</ol>
        <p class="inset-text">{sitting.say(Phrase::YouCanSay)} " “" {sitting.say(words)} "”"</p>
        <p>{sitting.say(Phrase::UrgentMore)}</p>
        {part::button(sitting, "button", Phrase::GoOn, Event::QuestionsAsked)}
    }
    .into_any()
}
