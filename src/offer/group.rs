//! One checked group of a local offer, with everything the page may show of it; how it is decided is the rulebook's.

use crate::logic::Condition;
use crate::logic::Truth;
use crate::money::Money;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;
use crate::questionnaire::Test;
use crate::rulebook::Standing;

use super::address::Email;
use super::address::Link;
use super::address::Phone;
use super::words::Availability;
use super::words::BanOrigin;
use super::words::MoneyKind;
use super::words::Starter;
use super::words::Way;

/// A group of people whom the commissioner names. All texts are plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: LocalId,
    /// A short name in plain words.
    pub title: String,
    /// Two or three sentences.
    pub summary: String,
    /// How it is offered, as written; see [`Group::standing_as_at`].
    pub standing: Standing,
    /// When it is open, where that is limited.
    pub window: Option<Window>,
    /// Who belongs to it, the area aside.
    pub conditions: Condition<Test>,
    /// Who runs it for the commissioner.
    pub delivered_by: Option<Deliverer>,
    /// Which part of a need it covers, where it is not the whole.
    pub covers_part: Option<String>,
    /// What happens where the conditions do not decide.
    pub discretion: Option<String>,
    /// Ways of holding the money; empty where the sources name none.
    pub ways: Vec<WayOffered>,
    /// What is said about the amount.
    pub money: Option<MoneyTerms>,
    /// What it has bought, or may.
    pub examples: Vec<String>,
    /// What it may not buy.
    pub not_allowed: Vec<Ban>,
    /// How to ask.
    pub route: Route,
    /// The papers wanted.
    pub papers_needed: Vec<Paper>,
    /// Who must back the request.
    pub endorsement: Option<String>,
    /// What is said about how long things take.
    pub clock: Vec<String>,
    /// Whom to ask about this group; where empty, the offer's contacts serve.
    pub contacts: Vec<Contact>,
    /// How to disagree, in order; the national ways stand beside it.
    pub challenge: Vec<String>,
    /// The sources it rests on; never empty.
    pub sources: Vec<LocalId>,
    /// Where its sources do not agree.
    pub conflict: Option<String>,
}

impl Group {
    /// How the group is offered on the day `as_at`: after its window it counts as stopped, before it as planned.
    ///
    /// ```
    /// use phb_check::offer::read;
    /// use phb_check::questionnaire::{CivilDate, LocalId};
    /// use phb_check::rulebook::Standing;
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let offer = read(text).unwrap();
    /// let pilot = offer.group(&LocalId::parse("home-from-hospital").unwrap()).unwrap();
    /// assert_eq!(pilot.standing_as_at(CivilDate::new(2026, 11, 22).unwrap()), Standing::Pilot);
    /// assert_eq!(pilot.standing_as_at(CivilDate::new(2027, 1, 1).unwrap()), Standing::Stopped);
    /// ```
    #[must_use]
    pub fn standing_as_at(&self, as_at: CivilDate) -> Standing {
        let window = self.window.as_ref();
        let over = window.and_then(|window| window.until).is_some_and(|until| as_at > until);
        let ahead = window.and_then(|window| window.from).is_some_and(|from| as_at < from);
        match self.standing {
            Standing::Stopped | Standing::RestatesRight => self.standing,
            Standing::Planned | Standing::Paused if !over => self.standing,
            Standing::Offered | Standing::MayAsk | Standing::Pilot if !over && !ahead => self.standing,
            Standing::Offered | Standing::MayAsk | Standing::Pilot if !over => Standing::Planned,
            Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused => {
                Standing::Stopped
            }
        }
    }

    /// Whether the group adds something to the national rights: it does not restate one, and was not stopped.
    #[must_use]
    pub fn adds(&self) -> bool {
        match self.standing {
            Standing::Stopped | Standing::RestatesRight => false,
            Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused => true,
        }
    }
}

/// When a group is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Option<CivilDate>,
    /// The last day.
    pub until: Option<CivilDate>,
    /// The window in plain words.
    pub words: String,
}

/// Who runs a group for the commissioner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deliverer {
    /// Its name.
    pub name: String,
    /// Its site.
    pub link: Option<Link>,
}

/// A way of holding the money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOffered {
    /// Which way.
    pub way: Way,
    /// Whether it can be had.
    pub availability: Availability,
    /// What to know about it here.
    pub note: Option<String>,
}

/// What is said about the amount. A cap is not an entitlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyTerms {
    /// Ongoing, once, and so on.
    pub kind: MoneyKind,
    /// How the amount is set, in plain words.
    pub amount: String,
    /// Sums that the sources name.
    pub sums: Vec<Sum>,
    /// How long it lasts.
    pub lasts: Option<String>,
    /// What is kept back for emergencies.
    pub contingency: Option<String>,
    /// What happens to money not spent.
    pub unspent: Option<String>,
}

/// A sum that the sources name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What it is.
    pub what: String,
    /// How much.
    pub money: Money,
}

/// Something a budget may not buy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ban {
    /// What.
    pub what: String,
    /// Whose rule it is: a local one can be questioned.
    pub origin: BanOrigin,
}

/// How to ask. Empty where the sources do not say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route {
    /// Who can start; empty where the sources do not say.
    pub who_starts: Vec<Starter>,
    /// The route in plain words.
    pub words: Option<String>,
    /// Its steps, in order.
    pub steps: Vec<String>,
    /// Where the route depends on how things stand.
    pub by_state: Vec<StateRoute>,
}

impl Route {
    /// Of the routes that depend on how things stand: those that these answers make out; where they make out none,
    /// those they leave open.
    ///
    /// ```
    /// use phb_check::offer::read;
    /// use phb_check::questionnaire::{Answer, Answers, Choice, ItemId, LocalId};
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let offer = read(text).unwrap();
    /// let [group, known] = ["wheelchair-budget", "known-to-wheelchair-service"].map(|id| LocalId::parse(id).unwrap());
    /// let route = &offer.group(&group).unwrap().route;
    /// let mut answers = Answers::default();
    /// assert_eq!(route.for_answers(&answers).len(), 2);
    /// answers.insert(ItemId::Local(known), Answer::One(Choice::Yes.into()));
    /// assert_eq!(route.for_answers(&answers)[0].state, "The service knows the person");
    /// ```
    #[must_use]
    pub fn for_answers(&self, answers: &Answers) -> Vec<&StateRoute> {
        let (mut certain, mut open) = (Vec::new(), Vec::new());
        for route in &self.by_state {
            match route.truth(answers) {
                Truth::True => certain.push(route),
                Truth::Unknown => open.push(route),
                Truth::False => {}
            }
        }
        if certain.is_empty() { open } else { certain }
    }
}

/// The route for one state of things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateRoute {
    /// The state in plain words.
    pub state: String,
    /// The state as a condition; nothing where no answer tells.
    pub when: Option<Condition<Test>>,
    /// What to do then.
    pub words: String,
}

impl StateRoute {
    /// Whether the answers make out the state; unknown where no answer tells.
    #[must_use]
    pub fn truth(&self, answers: &Answers) -> Truth {
        self.when.as_ref().map_or(Truth::Unknown, |when| when.truth(&|test| test.truth(answers)))
    }
}

/// A paper wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub what: String,
    /// Who fills it in.
    pub filled_by: Option<String>,
}

/// Whom to ask: a role or team, with at least one way to reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What for.
    pub purpose: String,
    /// The role or team.
    pub role: Option<String>,
    /// An e-mail address.
    pub email: Option<Email>,
    /// A telephone number.
    pub phone: Option<Phone>,
    /// A page.
    pub link: Option<Link>,
    /// A postal address on one line.
    pub post: Option<String>,
}
