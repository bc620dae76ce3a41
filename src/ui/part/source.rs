//! The provisions something rests on: what each says, where it stands, since when, and how sure we are.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::rulebook::ProvisionId;
use crate::rulebook::Source;
use crate::rulebook::provision;
use crate::ui::Sitting;

/// The provisions as a list.
pub fn sources(sitting: Sitting, ids: &[ProvisionId]) -> AnyView {
    let items: Vec<AnyView> = ids.iter().map(|id| entry(sitting, *id)).collect();
    view! { <ul class="source">{items}</ul> }.into_any()
}

fn entry(sitting: Sitting, id: ProvisionId) -> AnyView {
    let provision = provision(id);
    let since = provision.since.map(|day| content::fill_gaps(&sitting.say(Phrase::InForceSince), &[&content::date(day)]));
    let links: Vec<AnyView> = provision.sources.iter().map(|source| link(*source, provision.place)).collect();
    view! {
        <li>
            {content::provision(id)}
            " "
            {links}
            {since.map(|since| format!("{since} "))}
            {content::confidence(provision.confidence)}
        </li>
    }
    .into_any()
}

fn link(source: Source, place: &'static str) -> AnyView {
    let place = if place.is_empty() { String::new() } else { format!(", {place}") };
    view! {
        <a class="link" href=source.url() target="_blank" rel="noopener noreferrer">{source.title()}</a>
        {place}
        ". "
    }
    .into_any()
}
