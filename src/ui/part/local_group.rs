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
use super::element::el;
use super::element::text;
use super::source::link;

/// The facts of a group. What is said of asking stands open; the rest is one step away.
pub fn facts(sitting: Sitting, route: &Route, group: &Group) -> Vec<AnyView> {
    let more = [
        (Phrase::LocalWindow, group.window.iter().map(|window| window.words.clone()).collect()),
        (Phrase::LocalPart, group.covers_part.iter().cloned().collect()),
        (Phrase::LocalDiscretion, group.discretion.iter().cloned().collect()),
        (Phrase::LocalPapers, group.papers_needed.iter().map(|paper| paper.what.clone()).collect()),
        (Phrase::LocalMoney, money(group)),
        (Phrase::LocalExamples, group.examples.clone()),
        (Phrase::LocalBans, bans(group, BanOrigin::Local)),
        (Phrase::NationalBans, bans(group, BanOrigin::National)),
        (Phrase::LocalWays, group.ways.iter().filter_map(|way| way.note.clone()).collect()),
        (Phrase::LocalChallenge, group.challenge.clone()),
        (Phrase::LocalConflict, group.conflict.iter().cloned().collect()),
    ];
    let first = [
        (Phrase::LocalJudged, judged(route)),
        (Phrase::LocalHow, how(sitting, group)),
        (Phrase::LocalClock, group.clock.clone()),
    ];
    let lists =
        |all: Vec<(Phrase, Vec<String>)>| all.into_iter().filter_map(|(title, lines)| list(sitting, title, lines));
    let mut facts: Vec<AnyView> = lists(first.into()).collect();
    facts.extend(contacts(sitting, group));
    facts.push(details(sitting.say(Phrase::LocalMore), el("div", "").children(lists(more.into())).view()));
    let source = details(sitting.say(Phrase::WhereFrom), sources(sitting, group));
    facts.push(el("div", "route__source").child(source).view());
    facts
}

fn list(sitting: Sitting, title: Phrase, lines: Vec<String>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().map(|line| text("li", "", line)).collect();
    (!lines.is_empty()).then(|| titled(sitting, title, lines))
}

fn titled(sitting: Sitting, title: Phrase, lines: Vec<AnyView>) -> AnyView {
    let title = el("p", "").child(text("strong", "", sitting.say(title))).view();
    el("div", "").child(title).child(el("ul", "").children(lines).view()).view()
}

/// What only a professional or the commissioner can settle, and did not come out otherwise.
fn judged(route: &Route) -> Vec<String> {
    let open =
        route.determination.outcome == Outcome::MayFitOffer || route.determination.outcome == Outcome::OfferMayAsk;
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
    let contacts =
        sitting.once(|interview| interview.local().offer().map(|offer| offer.contacts_for(group).to_vec()))?;
    let lines: Vec<AnyView> = contacts.iter().map(contact).collect();
    if lines.is_empty() {
        return Some(text("p", "", sitting.say(Phrase::LocalNoContact)));
    }
    Some(titled(sitting, Phrase::LocalContacts, lines))
}

fn contact(contact: &Contact) -> AnyView {
    let who = [Some(contact.purpose.clone()), contact.role.clone(), contact.post.clone()];
    let who: Vec<String> = who.into_iter().flatten().collect();
    let own = |scheme: &str, address: &str, words: &str| {
        el("a", "link").attr("href", format!("{scheme}:{address}")).text(words).view()
    };
    let ways = [
        contact.email.as_ref().map(|email| own("mailto", email.as_str(), email.as_str())),
        contact.phone.as_ref().map(|phone| own("tel", &phone.dialled(), phone.as_str())),
        contact.link.as_ref().map(|page| link(page.as_str(), page.as_str())),
    ];
    let mut line = el("li", "").text(who.join(", "));
    for way in ways.into_iter().flatten() {
        line = line.text(" ").child(way);
    }
    line.view()
}

fn sources(sitting: Sitting, group: &Group) -> AnyView {
    let lines = sitting.once(|interview| {
        let offer = interview.local().offer();
        let cited = group.sources.iter().filter_map(|id| offer?.source(id));
        let line = |source: &PackSource| {
            let page = source.link.as_ref().map(|page| link(page.as_str(), page.as_str()));
            el("li", "").text(format!("{} ", source.title)).children(page).view()
        };
        cited.map(line).collect::<Vec<AnyView>>()
    });
    el("ul", "source").children(lines).view()
}
