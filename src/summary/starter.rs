//! Whom a request is for, where an area says that only others can start it: those who can, and for which group.

use crate::content;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::rulebook::EntitlementId;
use crate::rulebook::Outcome;

use super::discretion::Discretion;

/// A group that only others can start a request for.
pub struct Starter<'a> {
    /// Who can.
    pub who: String,
    /// What the group is called.
    pub group: &'a str,
}

/// One for each local group that may be the person's, and is for others to start.
pub fn starters<'a>(interview: &'a Interview, findings: &Findings, may: &Discretion<'_>) -> Vec<Starter<'a>> {
    let mut starters = Vec::new();
    let Some(offer) = interview.local().offer() else { return starters };
    for route in &findings.local {
        let found = &route.determination;
        let EntitlementId::Local(id) = &found.id else { continue };
        let open = matches!(found.outcome, Outcome::FitsOffer | Outcome::MayFitOffer | Outcome::OfferMayAsk);
        let told = open && may.may_tell(&found.id);
        if let Some(group) = offer.group(id).filter(|group| told && !group.can_be_started()) {
            starters.push(Starter { who: content::who_starts(group), group: &group.title });
        }
    }
    starters
}
