//! What to know of the local offer before relying on it.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Local;
use crate::offer::OfferState;
use crate::ui::Sitting;

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
        let text = content::fill_gaps(&sitting.say(phrase), &values);
        view! {
            <div class="notice" data-phb="notice">
                <p>{text}</p>
                <p class="inset-text">{sitting.say(Phrase::YouCanSay)} " “" {sitting.say(Phrase::PackQuestion)} "”"</p>
            </div>
        }
        .into_any()
    })
}
