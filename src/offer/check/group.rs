//! One group of a pack: its texts, window, ways, money, spending, route; its condition is read elsewhere.

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
use crate::offer::pack;
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

impl Check {
    /// A group. What must be there is unpacked last, when all else has been looked at.
    pub fn group(&mut self, at: &At<'_>, group: pack::Group) -> Option<Group> {
        let id = self.group_id(&at.field("id"), &group.id);
        let title = self.title(&at.field("title"), &group.title);
        let summary = self.text(&at.field("summary"), &group.summary);
        let standing = self.word(&at.field("standing"), &group.standing, STANDINGS);
        self.wants_conditions(&at.field("conditions"), standing, group.conditions.is_some());
        let spending = group.spending.unwrap_or(pack::Spending { examples: Vec::new(), not_allowed: Vec::new() });
        let spent = at.field("spending");
        Some(Group {
            window: group.window.and_then(|window| self.window(&at.field("window"), window)),
            conditions: self.condition(&at.field("conditions"), group.conditions),
            delivered_by: group.delivered_by.and_then(|it| self.deliverer(&at.field("delivered_by"), it)),
            covers_part: self.optional(&at.field("covers_part"), group.covers_part.as_deref(), Self::text),
            discretion: self.optional(&at.field("discretion"), group.discretion.as_deref(), Self::text),
            ways: self.each(&at.field("ways"), group.ways, Self::way),
            money: group.money.and_then(|money| self.money(&at.field("money"), money)),
            examples: self.texts(&spent.field("examples"), spending.examples),
            not_allowed: self.each(&spent.field("not_allowed"), spending.not_allowed, Self::ban),
            route: group.route.map(|route| self.route(&at.field("route"), route)).unwrap_or_default(),
            papers_needed: self.each(&at.field("papers_needed"), group.papers_needed, Self::paper),
            endorsement: self.optional(&at.field("endorsement"), group.endorsement.as_deref(), Self::text),
            clock: self.texts(&at.field("clock"), group.clock),
            contacts: self.each(&at.field("contacts"), group.contacts, Self::contact),
            challenge: self.texts(&at.field("challenge"), group.challenge),
            sources: self.rests_on(&at.field("sources"), group.sources),
            conflict: self.optional(&at.field("conflict"), group.conflict.as_deref(), Self::text),
            id: id?,
            title: title?,
            summary: summary?,
            standing: standing?,
        })
    }

    fn group_id(&mut self, at: &At<'_>, text: &str) -> Option<LocalId> {
        let id = self.id(at, text)?;
        if self.groups.contains(&id) {
            self.problem(at, SenseProblem::RepeatedId { found: short(text) });
        }
        self.groups.push(id.clone());
        Some(id)
    }

    /// A group that somebody may belong to must say who.
    fn wants_conditions(&mut self, at: &At<'_>, standing: Option<Standing>, given: bool) {
        match standing {
            Some(Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused)
                if !given =>
            {
                self.problem(at, SenseProblem::Wanted { by: "standing" });
            }
            Some(_) | None => {}
        }
    }

    fn window(&mut self, at: &At<'_>, window: pack::Window) -> Option<Window> {
        let from = self.optional(&at.field("from"), window.from.as_deref(), Self::date);
        let until = self.optional(&at.field("until"), window.until.as_deref(), Self::date);
        self.order(&at.field("until"), until, (from, "from"));
        let words = self.text(&at.field("words"), &window.words);
        Some(Window { from, until, words: words? })
    }

    fn deliverer(&mut self, at: &At<'_>, deliverer: pack::Deliverer) -> Option<Deliverer> {
        let name = self.title(&at.field("name"), &deliverer.name);
        let link = self.optional(&at.field("url"), deliverer.url.as_deref(), Self::link);
        Some(Deliverer { name: name?, link })
    }

    fn way(&mut self, at: &At<'_>, way: pack::WayOffered) -> Option<WayOffered> {
        let kind = self.word(&at.field("way"), &way.way, WAYS);
        let availability = self.word(&at.field("availability"), &way.availability, AVAILABILITIES);
        let note = self.optional(&at.field("note"), way.note.as_deref(), Self::text);
        Some(WayOffered { way: kind?, availability: availability?, note })
    }

    fn money(&mut self, at: &At<'_>, money: pack::MoneyTerms) -> Option<MoneyTerms> {
        let kind = self.word(&at.field("kind"), &money.kind, MONEY_KINDS);
        let amount = self.text(&at.field("amount"), &money.amount);
        let sums = self.each(&at.field("sums"), money.sums, |check, at, sum| {
            let what = check.title(&at.field("what"), &sum.what);
            let money = check.sum(&at.field("pounds"), &sum.pounds);
            Some(Sum { what: what?, money: money? })
        });
        let lasts = self.optional(&at.field("lasts"), money.lasts.as_deref(), Self::text);
        let contingency = self.optional(&at.field("contingency"), money.contingency.as_deref(), Self::text);
        let unspent = self.optional(&at.field("unspent"), money.unspent.as_deref(), Self::text);
        Some(MoneyTerms { kind: kind?, amount: amount?, sums, lasts, contingency, unspent })
    }

    fn ban(&mut self, at: &At<'_>, ban: pack::Ban) -> Option<Ban> {
        let what = self.text(&at.field("what"), &ban.what);
        let origin = self.word(&at.field("origin"), &ban.origin, BAN_ORIGINS);
        Some(Ban { what: what?, origin: origin? })
    }

    fn route(&mut self, at: &At<'_>, route: pack::Route) -> Route {
        let starter = |check: &mut Self, at: &At<'_>, word: String| check.word(at, &word, STARTERS);
        Route {
            who_starts: self.each(&at.field("who_starts"), route.who_starts, starter),
            words: self.optional(&at.field("words"), route.words.as_deref(), Self::text),
            steps: self.texts(&at.field("steps"), route.steps),
            by_state: self.each(&at.field("by_state"), route.by_state, Self::state_route),
        }
    }

    fn state_route(&mut self, at: &At<'_>, route: pack::StateRoute) -> Option<StateRoute> {
        let state = self.title(&at.field("state"), &route.state);
        let when = route.when.map(|when| self.condition(&at.field("when"), Some(when)));
        let words = self.text(&at.field("words"), &route.words);
        Some(StateRoute { state: state?, when, words: words? })
    }

    fn paper(&mut self, at: &At<'_>, paper: pack::Paper) -> Option<Paper> {
        let what = self.title(&at.field("what"), &paper.what);
        let filled_by = self.optional(&at.field("filled_by"), paper.filled_by.as_deref(), Self::title);
        Some(Paper { what: what?, filled_by })
    }
}
