//! What the flags, days and lists of a pack say about each other; conditions and ids are looked at where they stand.

use crate::offer::json::Json;
use crate::offer::offer::LocalOffer;
use crate::offer::parts::ItemWords;
use crate::offer::problem::SenseProblem;
use crate::offer::words::STANDINGS;
use crate::rulebook::Standing;

use super::At;
use super::Check;
use super::field;

impl Check {
    /// Notes every flag and day of the pack that does not agree with the rest.
    pub fn agreement(&mut self, at: &At<'_>, pack: &Json) {
        self.history(at, pack);
        self.emptiness(at, pack);
        self.order(at, pack, ["valid_from", "valid_until"]);
        self.order(at, pack, ["valid_from", "review_due"]);
    }

    fn demand(&mut self, at: &At<'_>, broken: bool, problem: SenseProblem) {
        if broken {
            self.problem(at, problem);
        }
    }

    /// A body that ended in 2022 is history, and history says of what.
    fn history(&mut self, at: &At<'_>, pack: &Json) {
        let (historical, noted) = (pack.flag("historical"), pack.text("historical_note").is_some());
        let ended = pack.field("commissioner").and_then(|it| it.text("kind")) == Some("ccg");
        let note = at.field("historical_note");
        self.demand(&at.field("historical"), ended && !historical, SenseProblem::Wanted { by: "commissioner.kind" });
        self.demand(&note, historical && !noted, SenseProblem::Wanted { by: "historical" });
        self.demand(&note, noted && !historical, SenseProblem::Contradicts { field: "historical" });
    }

    /// A pack without groups or contacts says so on purpose, and one with them does not deny it.
    fn emptiness(&mut self, at: &At<'_>, pack: &Json) {
        let groups = pack.list("groups");
        let denied = pack.flag("nothing_beyond_rights");
        let (flag, listed) = ("nothing_beyond_rights", groups.iter().any(adds));
        let empty = matches!(pack.field("groups"), Some(Json::List(list)) if list.is_empty());
        self.demand(&at.field("groups"), empty && !denied, SenseProblem::Unsaid { flag });
        self.demand(&at.field(flag), denied && listed, SenseProblem::Contradicts { field: "groups" });
        let own = |group: &Json| !group.list("contacts").is_empty();
        let general = !pack.list("contacts").is_empty();
        let served = general || (!groups.is_empty() && groups.iter().all(own));
        let (flag, denied) = ("contacts_not_published", pack.flag("contacts_not_published"));
        let listed = general || groups.iter().any(own);
        self.demand(&at.field("contacts"), !served && !denied, SenseProblem::Unsaid { flag });
        self.demand(&at.field(flag), denied && listed, SenseProblem::Contradicts { field: "contacts" });
    }

    /// Notes the second of two days where it lies before the first.
    pub fn order(&mut self, at: &At<'_>, json: &Json, [first, second]: [&'static str; 2]) {
        let days = field::date(json, first).zip(field::date(json, second));
        let broken = days.is_some_and(|(first, second)| second < first);
        self.demand(&at.field(second), broken, SenseProblem::DateOrder { not_before: first });
    }

    /// Notes the questions that nothing asks.
    pub fn idle_items(&mut self, at: &At<'_>, offer: &LocalOffer) {
        let own = offer.items().iter().filter(|local| !matches!(local.words, ItemWords::Place(_)));
        for (number, local) in own.enumerate() {
            self.demand(&at.field("items").index(number), !offer.asks(&local.item.id), SenseProblem::NeverAsked);
        }
    }
}

/// Whether a group, as written, adds something to the national rights.
fn adds(group: &Json) -> bool {
    match field::word(group, "standing", STANDINGS) {
        None | Some(Standing::RestatesRight | Standing::Stopped) => false,
        Some(Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused) => true,
    }
}
