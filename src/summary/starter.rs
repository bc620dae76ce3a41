//! Whom the paper is for, where an area says that only others can start a request: then it speaks to them.

use crate::content;
use crate::content::Phrase;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::rulebook::EntitlementId;
use crate::rulebook::Outcome;

use super::discretion::may_tell;

/// A line to the professional for each local group that may be theirs to start.
pub fn to_starters(interview: &Interview, findings: &Findings) -> Vec<String> {
    let mut lines = Vec::new();
    let Some(offer) = interview.local().offer() else { return lines };
    for route in &findings.local {
        let found = &route.determination;
        let EntitlementId::Local(id) = &found.id else { continue };
        let open = matches!(found.outcome, Outcome::FitsOffer | Outcome::MayFitOffer | Outcome::OfferMayAsk);
        let told = open && may_tell(interview, &found.id);
        if let Some(group) = offer.group(id).filter(|group| told && !group.can_be_started()) {
            let words = content::phrase(Phrase::DocStarter, interview);
            lines.push(content::fill_gaps(&words, &[&content::who_starts(group), &group.title]));
        }
    }
    lines
}
