//! Who can end up in a group, over every way of answering; and how its people stand to those who have a right.

use crate::logic::Condition;
use crate::offer::group::Group;
use crate::offer::join::belongs_parts;
use crate::offer::offer::LocalOffer;
use crate::questionnaire::ItemId;
use crate::questionnaire::Test;
use crate::rulebook::Entitlement;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Rulebook;
use crate::rulebook::Standing;
use crate::rulebook::Strength;
use crate::rulebook::Verdicts;

use super::Concern;
use super::Doubt;
use super::note;

/// A condition, and where in the pack it stands.
type Part = (String, Condition<Test>);

pub fn review(offer: &LocalOffer, national: &Rulebook, concerns: &mut Vec<Concern>) {
    // Also what a right would never ask about must have its levels: every group counts as offered here.
    let mut possible = Possible { verdicts: all_levels(offer, national) };
    for (number, group) in offer.groups().iter().enumerate() {
        let at = format!("groups[{number}]");
        let parts = belongs_parts(offer, group, &at);
        match group.standing {
            Standing::Stopped => {}
            Standing::RestatesRight => narrows(group, national, &mut possible, (&at, &parts), concerns),
            Standing::Offered | Standing::MayAsk | Standing::Pilot | Standing::Planned | Standing::Paused => {
                if let Some(parts) = possible.why_nobody(&parts) {
                    note(concerns, &at, Doubt::Unreachable { parts });
                } else if let Some(right) = covered(national, &mut possible, &parts) {
                    note(concerns, &format!("{at}.standing"), Doubt::RestatesRight(right));
                }
            }
        }
    }
}

/// The levels of the national rules and of all that the groups turn on.
pub fn all_levels(offer: &LocalOffer, national: &Rulebook) -> Verdicts {
    let mut items = Vec::new();
    let mut entitlements = Vec::new();
    for local in offer.items() {
        items.push(local.item.clone());
    }
    for group in offer.groups() {
        let parts = belongs_parts(offer, group, "").into_iter().map(|(_, condition)| condition).collect();
        entitlements.push(Entitlement {
            id: EntitlementId::Local(group.id.clone()),
            strength: Strength::LocalOffer(Standing::Offered),
            met: Condition::All(parts),
            ruled_out: Condition::never(),
            set_aside: Condition::never(),
            steps: Vec::new(),
            provisions: Vec::new(),
        });
    }
    national.clone().extended(items, entitlements).verdicts().clone()
}

struct Possible {
    verdicts: Verdicts,
}

impl Possible {
    /// Whether there can be somebody of whom all of this holds.
    fn is(&mut self, conditions: Vec<Condition<Test>>) -> bool {
        let node = self.verdicts.holds(&Condition::All(conditions));
        self.verdicts.forest().number(node) != Some(0)
    }

    /// The fewest parts that cannot be so at once; nothing where all can.
    fn why_nobody(&mut self, parts: &[Part]) -> Option<Vec<String>> {
        let conditions = |parts: &[Part]| parts.iter().map(|(_, condition)| condition.clone()).collect();
        if self.is(conditions(parts)) {
            return None;
        }
        let mut kept = parts.to_vec();
        let mut place = 0;
        while place < kept.len() {
            let part = kept.remove(place);
            if self.is(conditions(&kept)) {
                kept.insert(place, part);
                place += 1;
            }
        }
        Some(kept.into_iter().map(|(path, _)| path).collect())
    }
}

fn has(right: &Entitlement) -> Condition<Test> {
    Condition::All(vec![right.met.clone(), Condition::negate(right.ruled_out.clone())])
}

fn rights(national: &Rulebook) -> impl Iterator<Item = (NationalEntitlement, &Entitlement)> {
    national.entitlements().iter().filter_map(|entitlement| match (&entitlement.id, entitlement.strength) {
        (EntitlementId::National(id), Strength::RightToHave) => Some((*id, entitlement)),
        _ => None,
    })
}

/// The right that everybody in the group has.
fn covered(national: &Rulebook, possible: &mut Possible, parts: &[Part]) -> Option<NationalEntitlement> {
    let all: Vec<Condition<Test>> = parts.iter().map(|(_, condition)| condition.clone()).collect();
    let mut found = None;
    for (id, right) in rights(national) {
        let mut without = all.clone();
        without.push(Condition::negate(has(right)));
        if found.is_none() && !possible.is(without) {
            found = Some(id);
        }
    }
    found
}

/// Notes a right that the group restates for fewer people than have it, unless the pack says so itself.
fn narrows(
    group: &Group,
    national: &Rulebook,
    possible: &mut Possible,
    (at, parts): (&str, &[Part]),
    concerns: &mut Vec<Concern>,
) {
    let own: Vec<Condition<Test>> = parts.iter().skip(1).map(|(_, condition)| condition.clone()).collect();
    let asks: Vec<&ItemId> = own.iter().flat_map(Condition::tests).filter_map(Test::item).collect();
    if asks.is_empty() || group.said.field("narrower").is_some() {
        return;
    }
    for (id, right) in rights(national) {
        // It restates the right whose own questions it asks.
        let about =
            right.met.tests().into_iter().filter_map(Test::item).any(|item| asks.contains(&item) && is_own(item));
        let fewer = vec![has(right), Condition::negate(Condition::All(own.clone()))];
        if about && possible.is(fewer) {
            note(concerns, &format!("{at}.conditions"), Doubt::NarrowsRight(id));
        }
    }
}

/// Whether a question belongs to one right alone.
fn is_own(item: &ItemId) -> bool {
    use crate::questionnaire::NationalItem as N;
    let own =
        [N::Chc, N::ChcFunding, N::ChildPackage, N::Detained, N::AftercareEnded, N::AftercareFunder, N::Wheelchair];
    matches!(item, ItemId::National(item) if own.contains(item) || *item == N::WheelchairLength)
}
