//! How a result was worked out: what is still possible, what would change it, and the whole tree of reasons on request.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Route;
use crate::logic::Explanation;
use crate::logic::Shape;
use crate::logic::Truth;
use crate::questionnaire::Test;
use crate::rulebook::Outcome;
use crate::rulebook::Worth;
use crate::ui::Sitting;

use super::details::details;
use super::element::el;
use super::element::text;

/// What is still possible, where not everything is known.
pub fn possible(sitting: Sitting, route: &Route) -> Option<AnyView> {
    let found = &route.determination;
    if found.possible.len() < 2 {
        return None;
    }
    let words = sitting.once(|interview| content::possible(&found.id, &found.possible, interview));
    Some(text("p", "route__possible", format!("{} {words}.", sitting.say(Phrase::StillPossible))))
}

/// The smallest sets of facts that would bring the right.
pub fn changes(sitting: Sitting, route: &Route) -> Option<AnyView> {
    if route.changes.is_empty() {
        return None;
    }
    let mut lines = Vec::new();
    for change in &route.changes {
        lines.push(text("li", "", sitting.once(|interview| content::change(change, interview))));
    }
    let body = el("div", "")
        .child(text("p", "", sitting.say(Phrase::ChangeText)))
        .child(el("ul", "").children(lines).view())
        .child(text("p", "", sitting.say(Phrase::ChangeNote)));
    Some(el("div", "route__change").child(details(sitting.say(Phrase::ChangeTitle), body.view())).view())
}

/// From which day on age alone changes the result.
pub fn comes_of_age(sitting: Sitting, route: &Route) -> Option<AnyView> {
    let by = content::date(route.comes_of_age?);
    Some(text("p", "route__change", content::fill_gaps(&sitting.say(Phrase::ComesOfAge), &[&by])))
}

/// What each answer to something not known would mean.
pub fn meanings(sitting: Sitting, worth: &Worth) -> AnyView {
    let mut lines = Vec::new();
    for (answer, seen) in &worth.meanings {
        let words = sitting.once(|interview| {
            let mut words = Vec::new();
            for (id, outcome) in seen {
                words.push(text("li", "", content::would_mean(id, *outcome, interview)));
            }
            if words.is_empty() {
                words.push(text("li", "", content::phrase(Phrase::MeaningNone, interview)));
            }
            let answer = text("strong", "", content::answer(&worth.item, answer, interview));
            el("li", "").child(answer).child(el("ul", "").children(words).view()).view()
        });
        lines.push(words);
    }
    details(sitting.say(Phrase::MeaningTitle), el("ul", "").children(lines).view())
}

/// The whole working, closed until it is asked for.
pub fn working(sitting: Sitting, route: &Route) -> AnyView {
    let intro = match route.determination.outcome {
        Outcome::NotByThisRoute | Outcome::OtherWaysOnly | Outcome::NotThisGroup => Phrase::WorkingRuledOut,
        Outcome::CoveredByRight | Outcome::DoesNotArise => Phrase::WorkingSetAside,
        Outcome::RightAppears
        | Outcome::Open
        | Outcome::MayAsk
        | Outcome::NothingBars
        | Outcome::FitsOffer
        | Outcome::MayFitOffer
        | Outcome::OfferMayAsk
        | Outcome::NotOpenYet
        | Outcome::SeeRight
        | Outcome::RightToAsk
        | Outcome::NotYetLaw => Phrase::WorkingMet,
    };
    let body = el("div", "working")
        .child(text("p", "", sitting.say(intro)))
        .child(el("ul", "").child(part(sitting, &route.determination.explanation)).view())
        .child(text("p", "", sitting.say(Phrase::WorkingChecked)));
    el("div", "route__working").child(details(sitting.say(Phrase::WorkingTitle), body.view())).view()
}

fn part(sitting: Sitting, why: &Explanation<Test>) -> AnyView {
    let truth = sitting.say(match why.truth {
        Truth::True => Phrase::WorkingYes,
        Truth::False => Phrase::WorkingNo,
        Truth::Unknown => Phrase::WorkingUnknown,
    });
    let mut below = Vec::new();
    let words = match &why.shape {
        Shape::Test(test) => sitting.once(|interview| content::test(test, interview)),
        Shape::Not(inner) => {
            below.push(part(sitting, inner));
            sitting.say(Phrase::WorkingNot)
        }
        Shape::All(parts) => every(sitting, parts, &mut below, Phrase::WorkingAll),
        Shape::Any(parts) => every(sitting, parts, &mut below, Phrase::WorkingAny),
        Shape::AtLeast(count, parts) => {
            let words = every(sitting, parts, &mut below, Phrase::WorkingAtLeast);
            content::fill_gaps(&words, &[&count.to_string()])
        }
    };
    let list = (!below.is_empty()).then(|| el("ul", "").children(below).view());
    el("li", "").text(format!("{words} ")).child(text("strong", "", truth)).children(list).view()
}

fn every(sitting: Sitting, parts: &[Explanation<Test>], below: &mut Vec<AnyView>, words: Phrase) -> String {
    for one in parts {
        below.push(part(sitting, one));
    }
    sitting.say(words)
}
