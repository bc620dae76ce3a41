//! One group of a pack as written, with its conditions, route, money and contacts; plain structs.

use serde::Deserialize;

/// A group of people whom the commissioner names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// A short name in plain words.
    pub title: String,
    /// Two or three sentences.
    pub summary: String,
    /// How it is offered, from a closed list.
    pub standing: String,
    /// When it is open.
    pub window: Option<Window>,
    /// Who belongs to it.
    pub conditions: Option<Node>,
    /// Who runs it for the commissioner.
    pub delivered_by: Option<Deliverer>,
    /// Which part of a need it covers, where it is not the whole.
    pub covers_part: Option<String>,
    /// What happens where the conditions do not decide.
    pub discretion: Option<String>,
    /// Ways of holding the money.
    #[serde(default)]
    pub ways: Vec<WayOffered>,
    /// What is said about the amount.
    pub money: Option<MoneyTerms>,
    /// What it may and may not buy.
    pub spending: Option<Spending>,
    /// How to ask.
    pub route: Option<Route>,
    /// The papers wanted.
    #[serde(default)]
    pub papers_needed: Vec<Paper>,
    /// Who must back the request.
    pub endorsement: Option<String>,
    /// What is said about how long things take.
    #[serde(default)]
    pub clock: Vec<String>,
    /// Whom to ask about this group; where empty, the pack's contacts.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// How to disagree, in order.
    #[serde(default)]
    pub challenge: Vec<String>,
    /// The ids of the sources it rests on.
    pub sources: Vec<String>,
    /// Where its sources do not agree.
    pub conflict: Option<String>,
}

/// When a group is open.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// The window in plain words.
    pub words: String,
}

/// A part of a condition: a list under `all` or `any`, one under `not`, `at_least` so many `of` a list, a test of an
/// `item`, or a judgement that is `judged_by` somebody else.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Every one of these.
    pub all: Option<Vec<Self>>,
    /// One of these.
    pub any: Option<Vec<Self>>,
    /// The opposite of this.
    pub not: Option<Box<Self>>,
    /// With `of`: how many of them. With `item`: the lowest age.
    pub at_least: Option<u64>,
    /// At least so many of these.
    pub of: Option<Vec<Self>>,
    /// The question tested.
    pub item: Option<String>,
    /// The option wanted.
    pub is: Option<String>,
    /// The first age that is too old.
    pub under: Option<u64>,
    /// Who can settle it: `self`, `record`, `professional` or `commissioner`.
    pub judged_by: Option<String>,
    /// The id of a judgement.
    pub id: Option<String>,
    /// What is to be judged.
    pub words: Option<String>,
}

/// Who runs a group for the commissioner.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deliverer {
    /// Its name.
    pub name: String,
    /// Its site.
    pub url: Option<String>,
}

/// A way of holding the money.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayOffered {
    /// Which way, from a closed list.
    pub way: String,
    /// Whether it can be had, from a closed list.
    pub availability: String,
    /// What to know about it here.
    pub note: Option<String>,
}

/// What is said about the amount.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoneyTerms {
    /// Ongoing, once, and so on, from a closed list.
    pub kind: String,
    /// How the amount is set, in plain words.
    pub amount: String,
    /// Sums that the sources name.
    #[serde(default)]
    pub sums: Vec<Sum>,
    /// How long it lasts.
    pub lasts: Option<String>,
    /// What is kept back for emergencies.
    pub contingency: Option<String>,
    /// What happens to money not spent.
    pub unspent: Option<String>,
}

/// A sum that the sources name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// What it is.
    pub what: String,
    /// Pounds, or pounds and pence: `"200"`, `"11.75"`.
    pub pounds: String,
}

/// What a budget may and may not buy.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spending {
    /// What it has bought, or may.
    #[serde(default)]
    pub examples: Vec<String>,
    /// What it may not buy.
    #[serde(default)]
    pub not_allowed: Vec<Ban>,
}

/// Something a budget may not buy.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ban {
    /// What.
    pub what: String,
    /// `national` or `local`.
    pub origin: String,
}

/// How to ask.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Who can start, from a closed list.
    #[serde(default)]
    pub who_starts: Vec<String>,
    /// The route in plain words.
    pub words: Option<String>,
    /// Its steps, in order.
    #[serde(default)]
    pub steps: Vec<String>,
    /// Where the route depends on how things stand.
    #[serde(default)]
    pub by_state: Vec<StateRoute>,
}

/// The route for one state of things.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateRoute {
    /// The state in plain words.
    pub state: String,
    /// The state as a condition.
    pub when: Option<Node>,
    /// What to do then.
    pub words: String,
}

/// A paper wanted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Which.
    pub what: String,
    /// Who fills it in.
    pub filled_by: Option<String>,
}

/// Whom to ask.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// What for.
    pub purpose: String,
    /// A role or team, never a person's name.
    pub role: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// A page.
    pub url: Option<String>,
    /// A postal address on one line.
    pub post: Option<String>,
}
