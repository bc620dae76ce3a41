//! What a local group says of itself: what others must judge, how to ask, money, contacts, sources.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Route;
use crate::offer::BanOrigin;
use crate::offer::Contact;
use crate::offer::Group;
use crate::offer::PackSource;
use crate::questionnaire::Matter;
use crate::rulebook::Outcome;
use crate::ui::Sitting;

use super::details::details;

/// The facts of a group. What is said of asking stands open; the rest is one step away.
pub fn facts(sitting: Sitting, route: &Route, group: &Group) -> AnyView {
    let more = view! {
        {list(sitting, Phrase::LocalWindow, group.window.iter().map(|window| window.words.clone()).collect())}
        {list(sitting, Phrase::LocalPart, group.covers_part.iter().cloned().collect())}
        {list(sitting, Phrase::LocalDiscretion, group.discretion.iter().cloned().collect())}
        {list(sitting, Phrase::LocalPapers, group.papers_needed.iter().map(|paper| paper.what.clone()).collect())}
        {list(sitting, Phrase::LocalMoney, money(group))}
        {list(sitting, Phrase::LocalExamples, group.examples.clone())}
        {list(sitting, Phrase::LocalBans, bans(group, BanOrigin::Local))}
        {list(sitting, Phrase::NationalBans, bans(group, BanOrigin::National))}
        {list(sitting, Phrase::LocalWays, group.ways.iter().filter_map(|way| way.note.clone()).collect())}
        {list(sitting, Phrase::LocalChallenge, group.challenge.clone())}
        {list(sitting, Phrase::LocalConflict, group.conflict.iter().cloned().collect())}
    };
    view! {
        {list(sitting, Phrase::LocalJudged, judged(route))}
        {list(sitting, Phrase::LocalHow, how(sitting, group))}
        {list(sitting, Phrase::LocalClock, group.clock.clone())}
        {contacts(sitting, group)}
        {details(sitting.say(Phrase::LocalMore), more)}
        <div class="route__source">{details(sitting.say(Phrase::WhereFrom), sources(sitting, group))}</div>
    }
    .into_any()
}

fn list(sitting: Sitting, title: Phrase, lines: Vec<String>) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = lines.into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect();
    Some(view! { <p><strong>{sitting.say(title)}</strong></p> <ul>{lines}</ul> }.into_any())
}

/// What only a professional or the commissioner can settle, and did not come out otherwise.
fn judged(route: &Route) -> Vec<String> {
    let open = route.determination.outcome == Outcome::MayFitOffer || route.determination.outcome == Outcome::OfferMayAsk;
    let tests = if open { route.determination.explanation.deciding() } else { Vec::new() };
    tests
        .into_iter()
        .filter_map(|test| match &test.matter {
            Matter::Judgement(judgement) => Some(judgement.words.clone()),
            Matter::Chosen(..) | Matter::AgeFrom(..) | Matter::NotSure(_) => None,
        })
        .collect()
}

fn how(sitting: Sitting, group: &Group) -> Vec<String> {
    let answers = sitting.once(|interview| interview.relevant_answers());
    let states = group.route.for_answers(&answers).into_iter().map(|state| format!("{}: {}", state.state, state.words));
    let words = group.route.words.iter().chain(&group.endorsement).cloned();
    words.chain(group.route.steps.iter().cloned()).chain(states).collect()
}

fn money(group: &Group) -> Vec<String> {
    let Some(terms) = &group.money else { return Vec::new() };
    let sums = terms.sums.iter().map(|sum| format!("{}: {}", sum.what, sum.money));
    let rest = terms.lasts.iter().chain(&terms.contingency).chain(&terms.unspent).cloned();
    core::iter::once(terms.amount.clone()).chain(sums).chain(rest).collect()
}

fn bans(group: &Group, origin: BanOrigin) -> Vec<String> {
    group.not_allowed.iter().filter(|ban| ban.origin == origin).map(|ban| ban.what.clone()).collect()
}

fn contacts(sitting: Sitting, group: &Group) -> Option<AnyView> {
    let contacts = sitting.once(|interview| interview.local().offer().map(|offer| offer.contacts_for(group).to_vec()))?;
    let lines: Vec<AnyView> = contacts.iter().map(contact).collect();
    let title = if lines.is_empty() { Phrase::LocalNoContact } else { Phrase::LocalContacts };
    Some(view! { <p><strong>{sitting.say(title)}</strong></p> <ul>{lines}</ul> }.into_any())
}

fn contact(contact: &Contact) -> AnyView {
    let who: Vec<String> = [Some(contact.purpose.clone()), contact.role.clone(), contact.post.clone()].into_iter().flatten().collect();
    let email = contact.email.as_ref().map(|email| {
        let address = email.as_str().to_owned();
        view! { " " <a class="link" href=format!("mailto:{address}")>{address.clone()}</a> }
    });
    let phone = contact.phone.as_ref().map(|phone| {
        view! { " " <a class="link" href=format!("tel:{}", phone.dialled())>{phone.as_str().to_owned()}</a> }
    });
    let link = contact.link.as_ref().map(|link| outside(link.as_str()));
    view! { <li>{who.join(", ")} {email} {phone} {link}</li> }.into_any()
}

fn sources(sitting: Sitting, group: &Group) -> AnyView {
    let cited: Vec<PackSource> = sitting.once(|interview| {
        let offer = interview.local().offer();
        group.sources.iter().filter_map(|id| offer?.source(id).cloned()).collect()
    });
    let lines: Vec<AnyView> = cited
        .into_iter()
        .map(|source| {
            let link = source.link.as_ref().map(|link| outside(link.as_str()));
            view! { <li>{source.title} {link}</li> }.into_any()
        })
        .collect();
    view! { <ul class="source">{lines}</ul> }.into_any()
}

/// A link out of the page, which tells the other site nothing of where it came from.
fn outside(address: &str) -> AnyView {
    let address = address.to_owned();
    view! { " " <a class="link" href=address.clone() target="_blank" rel="noopener noreferrer">{address.clone()}</a> }
        .into_any()
}
