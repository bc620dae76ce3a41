//! How far along the conversation is: the part by name, and a bar for the eye alone.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::questionnaire::Part;
use crate::ui::Sitting;

const PARTS: [Part; 8] = [
    Part::About,
    Part::ContinuingCare,
    Part::MentalHealth,
    Part::Wheelchair,
    Part::Local,
    Part::Money,
    Part::SoFar,
    Part::Private,
];

/// The part a question belongs to, among all parts.
pub fn progress(sitting: Sitting, now: Part) -> AnyView {
    let bar: Vec<AnyView> = PARTS
        .into_iter()
        .map(|part| {
            let class = match part.cmp(&now) {
                core::cmp::Ordering::Less => "progress__part progress__part--done",
                core::cmp::Ordering::Equal => "progress__part progress__part--now",
                core::cmp::Ordering::Greater => "progress__part",
            };
            view! { <span class=class></span> }.into_any()
        })
        .collect();
    let place = PARTS.iter().position(|part| *part == now).map_or(0, |index| index + 1).to_string();
    let text = content::fill_gaps(&sitting.say(Phrase::PartOf), &[&place, &PARTS.len().to_string(), content::part(now)]);
    view! {
        <div class="progress">
            <p>{text}</p>
            <div class="progress__bar" aria-hidden="true">{bar}</div>
        </div>
    }
    .into_any()
}
