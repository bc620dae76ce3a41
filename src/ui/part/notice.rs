//! What to know of the day of the check, and of the local offer, before relying on them.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Local;
use crate::offer::OfferState;
use crate::ui::Sitting;

use super::advice::you_can_say;
use super::element::el;
use super::element::text;

/// What to know of the day of the check, where it is not today's.
pub fn day_notice(sitting: Sitting) -> Option<AnyView> {
    let day = sitting.once(|interview| interview.looks_back().then(|| content::date(interview.as_at())))?;
    let words = content::fill_gaps(&sitting.say(Phrase::LooksBack), &[&day]);
    Some(el("div", "notice").attr("data-phb", "day").child(text("p", "", words)).view())
}

/// The notice; none where the pack is in use and up to date.
pub fn local_notice(sitting: Sitting) -> Option<AnyView> {
    let words = sitting.once(|interview| match interview.local() {
        Local::None => Some((Phrase::NoPack, Vec::new())),
        Local::Unreachable => Some((Phrase::PackMissing, Vec::new())),
        Local::Broken(_) => Some((Phrase::PackBroken, Vec::new())),
        Local::Stale(offer, state) | Local::InUse(offer, state) => {
            let name = offer.commissioner().name.clone();
            match state {
                OfferState::Current => None,
                OfferState::NotYet => Some((Phrase::PackNotYet, vec![name])),
                OfferState::Historical => Some((Phrase::PackHistorical, vec![name])),
                OfferState::Expired { since } => Some((Phrase::PackExpired, vec![name, content::date(*since)])),
                OfferState::ReviewOverdue { since } => Some((Phrase::PackOverdue, vec![name, content::date(*since)])),
            }
        }
    });
    words.map(|(phrase, values)| {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let words = content::fill_gaps(&sitting.say(phrase), &values);
        el("div", "notice")
            .attr("data-phb", "notice")
            .child(text("p", "", words))
            .child(you_can_say(sitting, &sitting.say(Phrase::PackQuestion)))
            .view()
    })
}

/// What the offer says of the state of its page, where that is anything but up to date.
pub fn page_notice(sitting: Sitting) -> Option<AnyView> {
    let words = sitting.once(|interview| interview.local().offer().and_then(content::page_state))?;
    Some(el("div", "notice").attr("data-phb", "page-state").child(text("p", "", words)).view())
}
