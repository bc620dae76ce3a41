//! What a local group says of itself: what others must judge, how to ask, money, contacts, sources.

use leptos::prelude::*;

use crate::content;
use crate::content::LocalWording;
use crate::content::Phrase;
use crate::content::Section;
use crate::interview::Route;
use crate::offer::Contact;
use crate::offer::Group;
use crate::offer::PackSource;
use crate::questionnaire::Matter;
use crate::rulebook::Outcome;
use crate::ui::Sitting;

use super::advice::you_can_say;
use super::details::details;
use super::details::expander;
use super::element::el;
use super::element::text;
use super::source::link;

/// What stands open of what a group says; the rest is one step away.
const FIRST: [&str; 5] = ["who_starts", "words", "steps", "endorsement", "promises"];

/// The facts of a group. What is said of asking stands open; the rest is one step away.
pub fn facts(sitting: Sitting, route: &Route, group: &Group) -> Vec<AnyView> {
    let mut facts: Vec<AnyView> = list(sitting, Phrase::LocalJudged, judged(route)).into_iter().collect();
    let mut more = el("div", "");
    for said in sitting.once(|interview| content::group_sections(group, interview)) {
        if said.field == "narrower" {
            facts.push(narrower(sitting, &said));
        } else if FIRST.contains(&said.field) {
            facts.push(section(&said));
        } else {
            more = more.child(section(&said));
        }
    }
    facts.extend(list(sitting, Phrase::LocalStates, states(sitting, group)));
    facts.extend(contacts(sitting, group));
    facts.push(details(sitting.say(Phrase::LocalMore), more.view()));
    let source = details(sitting.say(Phrase::WhereFrom), sources(sitting, group));
    facts.push(el("div", "route__source").child(source).view());
    facts
}

/// What a group says of money, with what to ask where the sketch of costs says otherwise.
pub fn local_money(sitting: Sitting, said: &LocalWording) -> AnyView {
    let group = sitting.once(|interview| interview.local().offer()?.group(&said.group).cloned());
    let source = group.map(|group| details(sitting.say(Phrase::WhereFrom), sources(sitting, &group)));
    let told = el("div", "").children(said.sections.iter().map(section)).children(source);
    el("div", "")
        .children(said.questions.iter().map(|words| text("p", "inset-text", words.clone())))
        .child(expander(said.title.clone(), told.view()))
        .view()
}

/// What is said of the offer as a whole.
pub fn about_offer(sitting: Sitting) -> Option<AnyView> {
    let all = sitting.once(content::offer_sections);
    let body = el("div", "").children(all.iter().map(section)).view();
    (!all.is_empty()).then(|| details(sitting.say(Phrase::LocalAbout), body))
}

/// What a page says that is narrower than the law stands open, with what to say to it.
fn narrower(sitting: Sitting, said: &Section) -> AnyView {
    el("div", "").child(section(said)).child(you_can_say(sitting, &sitting.say(Phrase::LocalNarrowerAsk))).view()
}

fn section(said: &Section) -> AnyView {
    let lines = said.lines.iter().map(|line| {
        let page = line.link.as_ref().map(|page| link(page, page));
        el("li", "").text(format!("{} ", line.words)).children(page).view()
    });
    headed(said.title.to_owned(), lines.collect())
}

fn list(sitting: Sitting, title: Phrase, lines: Vec<String>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().map(|line| text("li", "", line)).collect();
    (!lines.is_empty()).then(|| headed(sitting.say(title), lines))
}

fn headed(title: String, lines: Vec<AnyView>) -> AnyView {
    let title = el("p", "").child(text("strong", "", title)).view();
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

fn states(sitting: Sitting, group: &Group) -> Vec<String> {
    let answers = sitting.once(|interview| interview.relevant_answers());
    group.routes_for(&answers).into_iter().map(|state| format!("{}: {}", state.state, state.words)).collect()
}

fn contacts(sitting: Sitting, group: &Group) -> Option<AnyView> {
    let lines: Vec<AnyView> = sitting.once(|interview| {
        let answers = interview.relevant_answers();
        let offer = interview.local().offer()?;
        Some(offer.contacts_for(group, &answers).into_iter().map(contact).collect())
    })?;
    if lines.is_empty() {
        return Some(text("p", "", sitting.say(Phrase::LocalNoContact)));
    }
    Some(headed(sitting.say(Phrase::LocalContacts), lines))
}

fn contact(contact: &Contact) -> AnyView {
    let who = [Some(contact.purpose.clone()), contact.role.clone(), contact.post.clone(), contact.hours.clone()];
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
            let number = offer.and_then(|offer| offer.source_number(&source.id)).unwrap_or_default();
            el("li", "").text(format!("[{number}] {} ", source.title)).children(page).view()
        };
        cited.map(line).collect::<Vec<AnyView>>()
    });
    el("ul", "source").children(lines).view()
}
