//! Pieces of advice, as steps that stand open or as disclosures.

use leptos::prelude::*;

use crate::content;
use crate::content::AdviceWording;
use crate::content::Phrase;
use crate::interview::Findings;
use crate::rulebook::Advice;
use crate::ui::Sitting;

use super::details::details;
use super::details::expander;
use super::element::el;
use super::element::text;
use super::heading::heading;
use super::source::sources;

/// These pieces of advice, as open steps.
pub fn advice_steps<'a>(sitting: Sitting, findings: &Findings, advice: impl Iterator<Item = &'a Advice>) -> AnyView {
    let steps = advice.map(|advice| {
        let wording = words(sitting, advice);
        let title = heading(sitting, 2, "heading-s", wording.title.clone());
        el("li", "").child(title).children(body(sitting, findings, advice, wording)).view()
    });
    el("ol", "steps").attr("role", "list").children(steps).view()
}

/// These pieces of advice, each closed under its title.
pub fn advice_expanders<'a>(
    sitting: Sitting,
    findings: &Findings,
    advice: impl Iterator<Item = &'a Advice>,
) -> AnyView {
    let all = advice.map(|advice| {
        let wording = words(sitting, advice);
        let inner = el("div", "");
        expander(wording.title.clone(), inner.children(body(sitting, findings, advice, wording)).view())
    });
    el("div", "").children(all).view()
}

/// A sentence the person can say or write.
pub fn you_can_say(sitting: Sitting, ask: &str) -> AnyView {
    text("p", "inset-text", format!("{} “{ask}”", sitting.say(Phrase::YouCanSay)))
}

/// The words of a piece of advice.
pub fn words(sitting: Sitting, advice: &Advice) -> AdviceWording {
    sitting.once(|interview| content::advice(advice.id, interview))
}

/// The text of a piece of advice, the day worked out for it, the sentence to say, and the source.
pub fn body(sitting: Sitting, findings: &Findings, advice: &Advice, wording: AdviceWording) -> Vec<AnyView> {
    let deadline = findings.deadlines.iter().find(|deadline| deadline.advice == advice.id).map(|deadline| {
        let words = content::fill_gaps(&sitting.say(Phrase::CheckThisDate), &[&content::date(deadline.by)]);
        el("p", "").child(text("strong", "", words)).view()
    });
    let ask = (!wording.ask.is_empty()).then(|| you_can_say(sitting, &wording.ask));
    let source = details(sitting.say(Phrase::WhereFrom), sources(sitting, &advice.provisions));
    [Some(text("p", "", wording.body)), deadline, ask, Some(source)].into_iter().flatten().collect()
}
