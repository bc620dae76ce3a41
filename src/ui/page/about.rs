//! What stands behind the rules: when they were checked, how sure we are, and every source.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::rulebook::ProvisionId;
use crate::rulebook::checked_on;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page.
pub fn about(sitting: Sitting) -> AnyView {
    let checked = checked_on().map(content::date).unwrap_or_default();
    let facts = content::fill_gaps(&sitting.say(Phrase::AboutRules), &[&checked, env!("CARGO_PKG_VERSION")]);
    view! {
        {part::heading(sitting, 0, "heading-xl", Focus::Page, sitting.say(Phrase::AboutTitle))}
        <p class="lede">{sitting.say(Phrase::AboutText)}</p>
        <p>{facts}</p>
        {part::heading(sitting, 1, "heading-m", Focus::Section, sitting.say(Phrase::AboutSilenceTitle))}
        <p>{sitting.say(Phrase::AboutSilence)}</p>
        {part::heading(sitting, 1, "heading-m", Focus::Section, sitting.say(Phrase::AboutSourcesTitle))}
        <p>{sitting.say(Phrase::AboutSources)}</p>
        {part::sources(sitting, &ProvisionId::ALL)}
    }
    .into_any()
}
