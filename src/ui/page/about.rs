//! What stands behind the rules: when they were checked, how sure we are, and every source.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::rulebook::ProvisionId;
use crate::rulebook::certificate;
use crate::rulebook::checked_on;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn about(sitting: Sitting) -> AnyView {
    let checked = checked_on().map(content::date).unwrap_or_default();
    let facts = content::fill_gaps(&sitting.say(Phrase::AboutRules), &[&checked, env!("CARGO_PKG_VERSION")]);
    let certificate = certificate();
    let proof = [&*content::grouped(certificate.combinations), certificate.hash];
    let proof = content::fill_gaps(&sitting.say(Phrase::AboutProof), &proof);
    let part = |title: Phrase, body: Phrase| {
        [part::heading(sitting, 1, "heading-m", sitting.say(title)), text("p", "", sitting.say(body))]
    };
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::AboutTitle)))
        .child(text("p", "lede", sitting.say(Phrase::AboutText)))
        .child(text("p", "", facts))
        .child(part::heading(sitting, 1, "heading-m", sitting.say(Phrase::AboutProofTitle)))
        .child(text("p", "", proof))
        .children(part(Phrase::AboutSilenceTitle, Phrase::AboutSilence))
        .children(part(Phrase::AboutSourcesTitle, Phrase::AboutSources))
        .child(part::sources(sitting, &ProvisionId::ALL))
        .view()
}
