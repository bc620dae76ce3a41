//! How far along the conversation is: the part by name, and a bar for the eye alone.

use core::cmp::Ordering;

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::questionnaire::Item;
use crate::questionnaire::Part;
use crate::ui::Sitting;

use super::element::el;
use super::element::text;

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

/// The part a question belongs to, among all parts; and how many questions may still follow it.
pub fn progress(sitting: Sitting, item: &Item) -> AnyView {
    let now = item.part;
    let bar = PARTS.into_iter().map(|part| {
        let class = match part.cmp(&now) {
            Ordering::Less => "progress__part progress__part--done",
            Ordering::Equal => "progress__part progress__part--now",
            Ordering::Greater => "progress__part",
        };
        el("span", class).view()
    });
    let place = PARTS.iter().position(|part| *part == now).map_or(0, |index| index + 1).to_string();
    let words =
        content::fill_gaps(&sitting.say(Phrase::PartOf), &[&place, &PARTS.len().to_string(), content::part(now)]);
    let words = match left(sitting, item) {
        Some(left) => format!("{words} {left}"),
        None => words,
    };
    el("div", "progress")
        .child(text("p", "", words))
        .child(el("div", "progress__bar").attr("aria-hidden", "true").children(bar).view())
        .view()
}

fn left(sitting: Sitting, item: &Item) -> Option<String> {
    let (least, most) = sitting.once(|interview| interview.questions_after(&item.id))?;
    let phrase = match (least, most) {
        (0, 0) => Phrase::LastQuestion,
        (0, _) => Phrase::AtMostMore,
        _ if least == most => Phrase::SomeMore,
        _ => Phrase::BetweenMore,
    };
    Some(content::fill_gaps(&sitting.say(phrase), &[&least.to_string(), &most.to_string()]))
}
