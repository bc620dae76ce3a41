//! One checked group of a local offer, with everything the page may show of it; how it is decided is the rulebook's.

use crate::logic::Condition;
use crate::logic::Truth;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;
use crate::questionnaire::Test;
use crate::rulebook::Standing;

use super::address::Email;
use super::address::Link;
use super::address::Phone;
use super::json::Json;

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
    /// Who belongs to it: its conditions, its places, and none of its exclusions; the area aside.
    pub conditions: Condition<Test>,
    /// Who can start a request, as written; empty where the sources do not say.
    pub who_starts: Vec<String>,
    /// Where the route depends on how things stand.
    pub by_state: Vec<StateRoute>,
    /// Whom to ask about this group; where empty, the offer's contacts serve.
    pub contacts: Vec<Contact>,
    /// The sources it rests on; never empty.
    pub sources: Vec<LocalId>,
    /// Everything the pack says of it, and of every group where it says nothing else itself, as checked.
    pub said: Json,
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

    /// Whether somebody may start a request without a professional; also where the sources do not say.
    #[must_use]
    pub fn can_be_started(&self) -> bool {
        let own = |starter: &String| ["self", "family", "approached"].contains(&starter.as_str());
        self.who_starts.is_empty() || self.who_starts.iter().any(own)
    }

    /// Of the routes that depend on how things stand: those that these answers make out; where they make out none,
    /// those they leave open.
    ///
    /// ```
    /// use phb_check::offer::read;
    /// use phb_check::questionnaire::{Answer, Answers, Choice, ItemId, LocalId};
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let offer = read(text).unwrap();
    /// let [group, known] = ["wheelchair-budget", "known-to-wheelchair-service"].map(|id| LocalId::parse(id).unwrap());
    /// let group = offer.group(&group).unwrap();
    /// let mut answers = Answers::default();
    /// assert_eq!(group.routes_for(&answers).len(), 2);
    /// answers.insert(ItemId::Local(known), Answer::One(Choice::Yes.into()));
    /// assert_eq!(group.routes_for(&answers)[0].state, "The service knows the person");
    /// ```
    #[must_use]
    pub fn routes_for(&self, answers: &Answers) -> Vec<&StateRoute> {
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

    /// Whether the group adds something to the national rights: it does not restate one, and was not stopped.
    #[must_use]
    pub fn adds(&self) -> bool {
        match self.standing {
            Standing::Stopped | Standing::RestatesRight => false,
            Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused => true,
        }
    }
}

/// When a group is open; in plain words it stands with the rest that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Option<CivilDate>,
    /// The last day.
    pub until: Option<CivilDate>,
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

/// Whom to ask: a role or team, with at least one way to reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What for.
    pub purpose: String,
    /// The role or team.
    pub role: Option<String>,
    /// The place it serves, where it does not serve all.
    pub place: Option<LocalId>,
    /// An e-mail address.
    pub email: Option<Email>,
    /// A telephone number.
    pub phone: Option<Phone>,
    /// When it can be reached.
    pub hours: Option<String>,
    /// A page.
    pub link: Option<Link>,
    /// A postal address on one line.
    pub post: Option<String>,
}
