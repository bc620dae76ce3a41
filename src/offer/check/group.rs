//! One group of a pack: its window, ways, money, spending, route and sources; its condition is read elsewhere.

use crate::offer::group::Ban;
use crate::offer::group::Deliverer;
use crate::offer::group::Group;
use crate::offer::group::MoneyTerms;
use crate::offer::group::Paper;
use crate::offer::group::Route;
use crate::offer::group::StateRoute;
use crate::offer::group::Sum;
use crate::offer::group::WayOffered;
use crate::offer::group::Window;
use crate::offer::json::Json;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::short;
use crate::offer::words::AVAILABILITIES;
use crate::offer::words::BAN_ORIGINS;
use crate::offer::words::MONEY_KINDS;
use crate::offer::words::STANDINGS;
use crate::offer::words::STARTERS;
use crate::offer::words::WAYS;
use crate::questionnaire::LocalId;
use crate::rulebook::Standing;

use super::At;
use super::Check;
use super::field;

impl Check {
    /// A group.
    pub fn group(&mut self, at: &At<'_>, group: &Json) -> Option<Group> {
        let id = self.group_id(&at.field("id"), group);
        let standing = field::word(group, "standing", STANDINGS);
        self.wants_conditions(at, group, standing);
        let conditions = self.condition(&at.field("conditions"), group.field("conditions"));
        let spending = group.field("spending").unwrap_or(&Json::Null);
        let window = group.field("window").map(|window| self.window(&at.field("window"), window));
        let route = group.field("route").map(|route| self.route(&at.field("route"), route));
        let contacts = self.each(at, (group, "contacts"), Self::contact);
        let sources = self.each(at, (group, "sources"), Self::rests_on);
        Some(Group {
            id: id?,
            title: field::text(group, "title"),
            summary: field::text(group, "summary"),
            standing: standing?,
            window,
            conditions,
            delivered_by: group.field("delivered_by").map(deliverer),
            covers_part: field::open_text(group, "covers_part"),
            discretion: field::open_text(group, "discretion"),
            ways: field::all(group, "ways", way),
            money: group.field("money").and_then(money),
            examples: field::texts(spending, "examples"),
            not_allowed: field::all(spending, "not_allowed", ban),
            route: route.unwrap_or_default(),
            papers_needed: field::all(group, "papers_needed", paper),
            endorsement: field::open_text(group, "endorsement"),
            clock: field::texts(group, "clock"),
            contacts,
            challenge: field::texts(group, "challenge"),
            sources,
            conflict: field::open_text(group, "conflict"),
        })
    }

    fn group_id(&mut self, at: &At<'_>, group: &Json) -> Option<LocalId> {
        let id = field::id(group, "id")?;
        if self.groups.contains(&id) {
            self.problem(at, SenseProblem::RepeatedId { found: short(id.as_str()) });
        }
        self.groups.push(id.clone());
        Some(id)
    }

    /// A group that somebody may belong to must say who.
    fn wants_conditions(&mut self, at: &At<'_>, group: &Json, standing: Option<Standing>) {
        let open = match standing {
            Some(Standing::Stopped | Standing::RestatesRight) | None => false,
            Some(Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused) => true,
        };
        if open && group.field("conditions").is_none() {
            self.problem(&at.field("conditions"), SenseProblem::Wanted { by: "standing" });
        }
    }

    /// A source that a statement rests on, by its id.
    fn rests_on(&mut self, at: &At<'_>, id: &Json) -> Option<LocalId> {
        let text = id.as_text()?;
        if !self.sources.iter().any(|source| source == text) {
            self.problem(at, SenseProblem::UnknownSource { found: short(text) });
        }
        LocalId::parse(text)
    }

    fn window(&mut self, at: &At<'_>, window: &Json) -> Window {
        self.order(at, window, ["from", "until"]);
        Window {
            from: field::date(window, "from"),
            until: field::date(window, "until"),
            words: field::text(window, "words"),
        }
    }

    fn route(&mut self, at: &At<'_>, route: &Json) -> Route {
        Route {
            who_starts: field::words(route, "who_starts", STARTERS),
            words: field::open_text(route, "words"),
            steps: field::texts(route, "steps"),
            by_state: self.each(at, (route, "by_state"), Self::state_route),
        }
    }

    fn state_route(&mut self, at: &At<'_>, route: &Json) -> Option<StateRoute> {
        let when = route.field("when").map(|when| self.condition(&at.field("when"), Some(when)));
        Some(StateRoute { state: field::text(route, "state"), when, words: field::text(route, "words") })
    }
}

fn deliverer(deliverer: &Json) -> Deliverer {
    Deliverer { name: field::text(deliverer, "name"), link: field::link(deliverer, "url") }
}

fn way(way: &Json) -> Option<WayOffered> {
    Some(WayOffered {
        way: field::word(way, "way", WAYS)?,
        availability: field::word(way, "availability", AVAILABILITIES)?,
        note: field::open_text(way, "note"),
    })
}

fn money(money: &Json) -> Option<MoneyTerms> {
    Some(MoneyTerms {
        kind: field::word(money, "kind", MONEY_KINDS)?,
        amount: field::text(money, "amount"),
        sums: field::all(money, "sums", sum),
        lasts: field::open_text(money, "lasts"),
        contingency: field::open_text(money, "contingency"),
        unspent: field::open_text(money, "unspent"),
    })
}

fn sum(sum: &Json) -> Option<Sum> {
    Some(Sum { what: field::text(sum, "what"), money: field::sum(sum, "pounds")? })
}

fn ban(ban: &Json) -> Option<Ban> {
    Some(Ban { what: field::text(ban, "what"), origin: field::word(ban, "origin", BAN_ORIGINS)? })
}

fn paper(paper: &Json) -> Option<Paper> {
    Some(Paper { what: field::text(paper, "what"), filled_by: field::open_text(paper, "filled_by") })
}
