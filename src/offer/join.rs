//! How a local offer joins the rulebook: beside the national questions and entitlements, which stay as they are.

use crate::logic::Condition;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;
use crate::rulebook::Entitlement;
use crate::rulebook::EntitlementId;
use crate::rulebook::Rulebook;
use crate::rulebook::Standing;
use crate::rulebook::Strength;
use crate::rulebook::in_place;

use super::check::place_id;
use super::group::Group;
use super::offer::LocalOffer;

impl LocalOffer {
    /// The rulebook with the offer's questions and groups as written, whatever the date.
    ///
    /// A sitting wants [`LocalOffer::join_as_at`]; this is for history, comparisons and proofs.
    ///
    /// ```
    /// use phb_check::offer::read;
    /// use phb_check::rulebook::Rulebook;
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let national = Rulebook::national();
    /// let joined = read(text).unwrap().join(national.clone());
    /// assert!(joined.entitlements().starts_with(national.entitlements()));
    /// ```
    #[must_use]
    pub fn join(&self, rulebook: Rulebook) -> Rulebook {
        self.join_with(rulebook, &|group| group.standing)
    }

    /// The rulebook with what the offer adds on the day `as_at`: nothing where it is not live then; and each group by
    /// its standing on that day.
    #[must_use]
    pub fn join_as_at(&self, rulebook: Rulebook, as_at: CivilDate) -> Rulebook {
        if self.state(as_at).is_live() {
            self.join_with(rulebook, &|group| group.standing_as_at(as_at))
        } else {
            rulebook
        }
    }

    fn join_with(&self, rulebook: Rulebook, standing: &dyn Fn(&Group) -> Standing) -> Rulebook {
        let mut items = Vec::new();
        for local in &self.items {
            items.push(local.item.clone());
        }
        let mut entitlements = Vec::new();
        for group in &self.groups {
            entitlements.push(self.entitlement(group, standing(group)));
        }
        rulebook.extended(items, entitlements)
    }

    fn entitlement(&self, group: &Group, standing: Standing) -> Entitlement {
        let belongs = Condition::All(vec![in_place(), self.area.conditions.clone(), group.conditions.clone()]);
        let ruled_out = Condition::negate(belongs.clone());
        // Nothing is asked for the sake of what is gone.
        let gone = standing == Standing::Stopped;
        let mut steps = Vec::new();
        for when in group.by_state.iter().filter_map(|route| route.when.clone()).filter(|_| !gone) {
            steps.push(Condition::All(vec![belongs.clone(), when]));
        }
        for here in self.contact_places(group).into_iter().filter(|_| !gone) {
            steps.push(Condition::All(vec![belongs.clone(), here]));
        }
        Entitlement {
            id: EntitlementId::Local(group.id.clone()),
            strength: Strength::LocalOffer(standing),
            met: belongs,
            ruled_out,
            set_aside: Condition::never(),
            steps,
            provisions: Vec::new(),
        }
    }

    /// Each place that has contacts of its own for this group, as a condition.
    fn contact_places(&self, group: &Group) -> Vec<Condition<Test>> {
        let mut places = Vec::new();
        for contact in if group.contacts.is_empty() { &self.contacts } else { &group.contacts } {
            if let (Some(place), Some(item)) = (&contact.place, place_id()) {
                places.push(Condition::Test(Test::chosen(ItemId::Local(item), OptionId::Local(place.clone()))));
            }
        }
        places
    }

    /// Whether anything is asked for the sake of its question `id`.
    pub(super) fn asks(&self, id: &ItemId) -> bool {
        self.groups.iter().any(|group| {
            let entitlement = self.entitlement(group, group.standing);
            let settled = matches!(group.standing, Standing::Stopped | Standing::RestatesRight);
            let met = Some(&entitlement.met).filter(|_| !settled);
            met.into_iter().chain(&entitlement.steps).any(|it| it.tests().iter().any(|test| test.item() == Some(id)))
        })
    }
}

/// What must hold of whoever belongs to a group, part by part, each with where in the pack it stands: the place in England
/// first, then the area, then the group's own.
pub fn belongs_parts(offer: &LocalOffer, group: &Group, at: &str) -> Vec<(String, Condition<Test>)> {
    let mut parts = vec![("residence".to_owned(), in_place())];
    parts.push(("area.conditions".to_owned(), offer.area.conditions.clone()));
    let (mut own, mut more) = (group.conditions.clone(), Vec::new());
    let places = usize::from(!group.said.list("places_in").is_empty());
    if places + group.said.list("exclusions").len() > 0
        && let Condition::All(all) = &group.conditions
    {
        own = all.first().cloned().unwrap_or_else(Condition::always);
        for (number, part) in all.iter().skip(1).enumerate() {
            let path = number.checked_sub(places).map(|number| format!("{at}.exclusions[{number}]"));
            more.push((path.unwrap_or_else(|| format!("{at}.places_in")), part.clone()));
        }
    }
    if let Condition::All(all) = own {
        for (number, part) in all.into_iter().enumerate() {
            parts.push((format!("{at}.conditions.all[{number}]"), part));
        }
    } else {
        parts.push((format!("{at}.conditions"), own));
    }
    parts.extend(more);
    parts
}
