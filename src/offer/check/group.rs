//! One group of a pack: who belongs to it, its window, its routes and contacts; the rest is kept as it was checked.

use crate::logic::Condition;
use crate::offer::group::Group;
use crate::offer::group::StateRoute;
use crate::offer::group::Window;
use crate::offer::json::Json;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::short;
use crate::offer::words::STANDINGS;
use crate::questionnaire::ItemId;
use crate::questionnaire::LocalId;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;
use crate::rulebook::Standing;

use super::At;
use super::Check;
use super::field;
use super::item::place_id;

impl Check {
    /// A group.
    pub fn group(&mut self, at: &At<'_>, group: &Json) -> Option<Group> {
        let id = self.group_id(&at.field("id"), group);
        let standing = field::word(group, "standing", STANDINGS);
        self.wants_conditions(at, group, standing);
        let conditions = self.belongs(at, group);
        let window = group.field("window").map(|window| self.window(&at.field("window"), window));
        let said = self.with_common(group);
        let own_route = group.field("route").is_some();
        let by_state = self.by_state(at, said.field("route").unwrap_or(&Json::Null), own_route);
        let contacts = self.each(at, (group, "contacts"), Self::contact);
        Some(Group {
            id: id?,
            title: field::text(group, "title"),
            summary: field::text(group, "summary"),
            standing: standing?,
            window,
            conditions,
            who_starts: said.field("route").map(|route| field::texts(route, "who_starts")).unwrap_or_default(),
            by_state,
            contacts,
            sources: field::all(group, "sources", |id| id.as_text().and_then(LocalId::parse)),
            said,
        })
    }

    /// What is said of the group, and of every group where it is silent.
    fn with_common(&self, group: &Json) -> Json {
        let Json::Object(own) = group else { return Json::Null };
        let mut fields = own.clone();
        // A right is not bound to what the area says of its own groups.
        let right = group.text("standing") == Some("restates_legal_right");
        for (name, value) in &self.common {
            if group.field(name).is_none() && !right {
                fields.push((name.clone(), value.clone()));
            }
        }
        Json::Object(fields)
    }

    /// Its conditions, its places, and none of its exclusions.
    fn belongs(&mut self, at: &At<'_>, group: &Json) -> Condition<Test> {
        let own = self.condition(&at.field("conditions"), group.field("conditions"));
        let mut places = Vec::new();
        for place in field::texts(group, "places_in") {
            if let Some(place) = LocalId::parse(&place).zip(place_id()) {
                places.push(Condition::Test(Test::chosen(ItemId::Local(place.1), OptionId::Local(place.0))));
            }
        }
        let exclusions = self.each(at, (group, "exclusions"), Self::exclusion);
        if places.is_empty() && exclusions.is_empty() {
            return own;
        }
        let mut all = vec![own];
        if !places.is_empty() {
            all.push(Condition::Any(places));
        }
        all.extend(exclusions.into_iter().map(Condition::negate));
        Condition::All(all)
    }

    fn exclusion(&mut self, at: &At<'_>, exclusion: &Json) -> Option<Condition<Test>> {
        let when = self.condition(&at.field("when"), exclusion.field("when"));
        let Some(unless) = exclusion.field("unless") else { return Some(when) };
        let unless = self.condition(&at.field("unless"), Some(unless));
        Some(Condition::All(vec![when, Condition::negate(unless)]))
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

    fn window(&mut self, at: &At<'_>, window: &Json) -> Window {
        self.order(at, window, ["from", "until"]);
        Window { from: field::date(window, "from"), until: field::date(window, "until") }
    }

    /// The routes by state: the group's own, or those of every group, whose conditions are looked at in their own place.
    fn by_state(&mut self, at: &At<'_>, route: &Json, own: bool) -> Vec<StateRoute> {
        let common = At::root();
        let common = common.field("every_group");
        let at = if own { at } else { &common };
        self.each(&at.field("route"), (route, "by_state"), Self::state_route)
    }

    fn state_route(&mut self, at: &At<'_>, route: &Json) -> Option<StateRoute> {
        let when = route.field("when").map(|when| self.condition(&at.field("when"), Some(when)));
        Some(StateRoute { state: field::text(route, "state"), when, words: field::text(route, "words") })
    }
}
