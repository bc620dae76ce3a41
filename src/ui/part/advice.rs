//! Pieces of advice, as steps that stand open or as disclosures.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Findings;
use crate::rulebook::Advice;
use crate::rulebook::AdvicePlace;
use crate::ui::Sitting;

use super::details::details;
use super::details::expander;
use super::heading::Focus;
use super::heading::heading;
use super::source::sources;

/// All advice of one place, as open steps.
pub fn advice_steps(sitting: Sitting, findings: &Findings, place: AdvicePlace) -> AnyView {
    let steps: Vec<AnyView> = findings
        .advice_in(place)
        .map(|advice| {
            let wording = sitting.once(|interview| content::advice(advice.id, interview));
            view! {
                <li>
                    {heading(sitting, 2, "heading-s", Focus::Section, wording.title)}
                    {text(sitting, findings, advice)}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="steps" role="list">{steps}</ol> }.into_any()
}

/// All advice of one place, each closed under its title.
pub fn advice_expanders(sitting: Sitting, findings: &Findings, place: AdvicePlace) -> AnyView {
    let all: Vec<AnyView> = findings
        .advice_in(place)
        .map(|advice| {
            let title = sitting.once(|interview| content::advice(advice.id, interview)).title;
            expander(title, text(sitting, findings, advice))
        })
        .collect();
    all.into_any()
}

fn text(sitting: Sitting, findings: &Findings, advice: &Advice) -> AnyView {
    let wording = sitting.once(|interview| content::advice(advice.id, interview));
    let deadline = findings.deadlines.iter().find(|deadline| deadline.advice == advice.id).map(|deadline| {
        let words = content::fill_gaps(&sitting.say(Phrase::CheckThisDate), &[&content::date(deadline.by)]);
        view! { <p><strong>{words}</strong></p> }
    });
    let ask = (!wording.ask.is_empty()).then(|| {
        view! { <p class="inset-text">{sitting.say(Phrase::YouCanSay)} " “" {wording.ask.clone()} "”"</p> }
    });
    view! {
        <p>{wording.body}</p>
        {deadline}
        {ask}
        {details(sitting.say(Phrase::WhereFrom), sources(sitting, &advice.provisions))}
    }
    .into_any()
}
