//! The file format of a local offer, version 1, as written: plain structs; whether they make sense is checked later.
//!
//! Words from a closed list, ids, dates, links and sums are strings here, so that the check can report all that is
//! wrong with them at once, each with its path.

mod group;
mod parse;

pub use group::Ban;
pub use group::Contact;
pub use group::Deliverer;
pub use group::Group;
pub use group::MoneyTerms;
pub use group::Node;
pub use group::Paper;
pub use group::Route;
pub use group::Spending;
pub use group::StateRoute;
pub use group::WayOffered;
pub use group::Window;
pub use parse::parse;

use serde::Deserialize;

/// The version of a pack, read before anything else.
#[derive(Deserialize)]
pub struct Versioned {
    /// The version of the format.
    pub format_version: String,
}

/// A pack of version 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The version of the format: `"1"`.
    #[serde(rename = "format_version")]
    pub _format_version: String,
    /// The language its texts are in, as a language tag.
    pub language: String,
    /// Who wrote it.
    pub publisher: Publisher,
    /// The body that decides requests.
    pub commissioner: Commissioner,
    /// Which people and places it speaks for.
    pub area: Area,
    /// Whether it is kept as history and must never be shown as live.
    #[serde(default)]
    pub historical: bool,
    /// What it is history of; wanted where `historical` is true.
    pub historical_note: Option<String>,
    /// The first day it speaks for.
    pub valid_from: String,
    /// The last day it speaks for.
    pub valid_until: Option<String>,
    /// The day a person last compared it with its sources.
    pub last_checked: String,
    /// The day by which somebody should look at it again.
    pub review_due: Option<String>,
    /// What its statements rest on.
    pub sources: Vec<Source>,
    /// Its own questions.
    #[serde(default)]
    pub items: Vec<Item>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Whether the commissioner offers nothing beyond the national rights.
    #[serde(default)]
    pub nothing_beyond_rights: bool,
    /// Whom to ask; a group may name its own.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Whether the sources name nobody to ask.
    #[serde(default)]
    pub contacts_not_published: bool,
    /// Organisations that help.
    #[serde(default)]
    pub support: Vec<Support>,
    /// Local names for standard things.
    #[serde(default)]
    pub glossary: Vec<LocalName>,
}

/// Who wrote the pack.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// What it is, from a closed list.
    pub kind: String,
    /// Its site.
    pub url: Option<String>,
}

/// The body that decides requests.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commissioner {
    /// Its name.
    pub name: String,
    /// `ccg` or `icb`.
    pub kind: String,
    /// Its site.
    pub url: Option<String>,
    /// The names of the bodies it replaced.
    #[serde(default)]
    pub predecessors: Vec<String>,
}

/// Which people and places the pack speaks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The area in plain words.
    pub words: String,
    /// What must hold for every group.
    pub conditions: Option<Node>,
}

/// A page, policy, form or leaflet that a statement rests on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id, by which groups name it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it can, or could, be read.
    pub url: Option<String>,
    /// What it is, from a closed list.
    pub kind: String,
    /// The day it bears.
    pub date: Option<String>,
}

/// A local question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, by which conditions name it.
    pub id: String,
    /// `yes_no`, `one` or `several`.
    pub kind: String,
    /// The question.
    pub title: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: String,
    /// Where to look when not sure.
    pub look: String,
    /// Its options; none for `yes_no`.
    #[serde(default)]
    pub options: Vec<AnswerOption>,
    /// Whether it is asked last and kept off the print by default.
    #[serde(default)]
    pub sensitive: bool,
}

/// An option of a local question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOption {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: String,
}

/// An organisation that helps.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Its name.
    pub name: String,
    /// What it helps with, from a closed list.
    pub helps_with: Vec<String>,
    /// What the help costs.
    pub cost: Option<String>,
    /// How to reach it.
    pub contact: Contact,
}

/// A local name for a standard thing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalName {
    /// The usual name.
    pub standard: String,
    /// The name used here.
    pub local: String,
}
