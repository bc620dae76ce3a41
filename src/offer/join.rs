//! How a local offer joins the rulebook: beside the national questions and entitlements, which stay as they are.

use crate::logic::Condition;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::Test;
use crate::rulebook::Asking;
use crate::rulebook::Entitlement;
use crate::rulebook::EntitlementId;
use crate::rulebook::Rulebook;
use crate::rulebook::Standing;
use crate::rulebook::Strength;
use crate::rulebook::in_place;

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

    fn join_with(&self, mut rulebook: Rulebook, standing: &dyn Fn(&Group) -> Standing) -> Rulebook {
        let mut items = Vec::new();
        for local in &self.items {
            items.push(local.item.clone());
        }
        let mut entitlements = Vec::new();
        for group in &self.groups {
            entitlements.push(self.entitlement(group, standing(group)));
        }
        rulebook.extend(items, entitlements);
        rulebook
    }

    fn entitlement(&self, group: &Group, standing: Standing) -> Entitlement {
        let belongs = Condition::All(vec![in_place(), self.area.conditions.clone(), group.conditions.clone()]);
        let ruled_out = Condition::negate(belongs.clone());
        let (met, set_aside) = match standing {
            Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused => {
                (belongs, Condition::never())
            }
            // Nothing is asked for the sake of what is gone.
            Standing::Stopped => (belongs, Condition::always()),
            Standing::RestatesRight => restated(belongs, group),
        };
        Entitlement {
            id: EntitlementId::Local(group.id.clone()),
            strength: Strength::LocalOffer(standing),
            met,
            ruled_out,
            set_aside,
            asking: Asking::WhileOpen,
            provisions: Vec::new(),
        }
    }

    /// Whether anything is asked for the sake of its question `id`.
    pub(super) fn asks(&self, id: &ItemId) -> bool {
        self.groups.iter().any(|group| {
            let entitlement = self.entitlement(group, group.standing);
            let asking = !entitlement.set_aside.is_always();
            asking && entitlement.met.tests().iter().any(|test| test.item() == Some(id))
        })
    }
}

/// Whether somebody has the right is for the national rules to say. All that is asked here, of those who may have it,
/// is what tells one local route from another.
fn restated(belongs: Condition<Test>, group: &Group) -> (Condition<Test>, Condition<Test>) {
    let mut states = Vec::new();
    for route in &group.route.by_state {
        if let Some(when) = &route.when {
            states.push(when.clone());
        }
    }
    let set_aside = if states.is_empty() { Condition::always() } else { Condition::never() };
    (Condition::All(vec![belongs, Condition::Any(states)]), set_aside)
}
