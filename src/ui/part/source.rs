//! The provisions something rests on: what each says, where it stands, since when, and how sure we are.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::rulebook::ProvisionId;
use crate::rulebook::provision;
use crate::ui::Sitting;

use super::element::el;

/// The provisions as a list.
pub fn sources(sitting: Sitting, ids: &[ProvisionId]) -> AnyView {
    el("ul", "source").children(ids.iter().map(|id| entry(sitting, *id))).view()
}

fn entry(sitting: Sitting, id: ProvisionId) -> AnyView {
    let provision = provision(id);
    let mut entry = el("li", "").text(format!("{} ", sitting.once(|interview| content::provision(id, interview))));
    for source in provision.sources {
        let place = if provision.place.is_empty() { String::new() } else { format!(", {}", provision.place) };
        entry = entry.child(link(source.title(), source.url())).text(format!("{place}. "));
    }
    let since =
        provision.since.map(|day| content::fill_gaps(&sitting.say(Phrase::InForceSince), &[&content::date(day)]));
    let sure = sitting.once(|interview| content::confidence(provision.confidence, interview));
    entry.text(since.map_or_else(|| sure.clone(), |since| format!("{since} {sure}"))).view()
}

/// A link out of the page, which tells the other site nothing of where it came from.
pub fn link(words: &str, address: &str) -> AnyView {
    el("a", "link").attr("href", address).attr("target", "_blank").attr("rel", "noopener noreferrer").text(words).view()
}
