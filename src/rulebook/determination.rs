//! What the answers so far come to on one entitlement: the outcome and why; the page never calls it a determination.

use crate::logic::Explanation;
use crate::logic::Truth;
use crate::questionnaire::Test;

use super::advice::FindOut;
use super::entitlement::Entitlement;
use super::entitlement::EntitlementId;
use super::entitlement::Standing;
use super::entitlement::Strength;

/// What the page says of a route: one of a short closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// There appears to be a right; the body may refuse only if not appropriate in the case.
    RightAppears,
    /// Open: a fact or a decision is missing.
    Open,
    /// There is no right by this route, but one may ask; the body may say no.
    MayAsk,
    /// Not by this route, on what was said.
    NotByThisRoute,
    /// A right found elsewhere covers it already.
    CoveredByRight,
    /// Nothing said bars a direct payment.
    NothingBars,
    /// A direct payment cannot be made, or is not wanted; the other ways stay.
    OtherWaysOnly,
    /// There is no budget to hold, so the way of holding does not arise.
    DoesNotArise,
    /// The answers fit a group the commissioner offers now; the commissioner decides.
    FitsOffer,
    /// The answers may fit; only others can settle the rest.
    MayFitOffer,
    /// The commissioner says it will consider a request from this group.
    OfferMayAsk,
    /// Planned, a pilot or paused: not simply open.
    NotOpenYet,
    /// Not this group as published; one can still ask.
    NotThisGroup,
    /// The pack restates a national right: the national rules answer.
    SeeRight,
    /// On the day asked about there was a right to ask, and not yet one to have.
    RightToAsk,
    /// Not yet law on the day asked about.
    NotYetLaw,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::RightAppears,
        Self::Open,
        Self::MayAsk,
        Self::NotByThisRoute,
        Self::CoveredByRight,
        Self::NothingBars,
        Self::OtherWaysOnly,
        Self::DoesNotArise,
        Self::FitsOffer,
        Self::MayFitOffer,
        Self::OfferMayAsk,
        Self::NotOpenYet,
        Self::NotThisGroup,
        Self::SeeRight,
        Self::RightToAsk,
        Self::NotYetLaw,
    ];
}

/// What the answers come to on one entitlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determination {
    /// Which entitlement.
    pub id: EntitlementId,
    /// What the page says.
    pub outcome: Outcome,
    /// The outcomes it still has over all ways of filling in what is not known; one where all of them agree.
    pub possible: Vec<Outcome>,
    /// Why: the condition that decided, with a truth at every part.
    pub explanation: Explanation<Test>,
    /// What to find out, where an answer was "I'm not sure".
    pub find_out: Vec<FindOut>,
}

/// The one place where truth, strength and standing become an outcome.
///
/// A local standing can never reach the outcome of a right, and `Unknown` can never end as a no.
#[must_use]
pub fn outcome(entitlement: &Entitlement, met: Truth, ruled_out: Truth, set_aside: Truth) -> Outcome {
    match (entitlement.strength, set_aside, ruled_out, met) {
        (Strength::WayOfHolding, Truth::True, _, _) => Outcome::DoesNotArise,
        (Strength::WayOfHolding, _, Truth::True, _) => Outcome::OtherWaysOnly,
        (Strength::WayOfHolding, _, _, Truth::True) => Outcome::NothingBars,
        (Strength::LocalDiscretion, Truth::True, _, _) => Outcome::CoveredByRight,
        (Strength::NotInForce, ..) => Outcome::NotYetLaw,
        (Strength::LocalDiscretion | Strength::RightToHave | Strength::RightToAsk, _, Truth::True, _) => {
            Outcome::NotByThisRoute
        }
        (Strength::RightToAsk, _, _, Truth::True) => Outcome::RightToAsk,
        (Strength::LocalDiscretion, _, _, Truth::True) => Outcome::MayAsk,
        (Strength::RightToHave, _, _, Truth::True) => Outcome::RightAppears,
        (Strength::LocalOffer(Standing::RestatesRight), ..) => Outcome::SeeRight,
        (Strength::LocalOffer(Standing::Stopped), ..) | (Strength::LocalOffer(_), _, Truth::True, _) => {
            Outcome::NotThisGroup
        }
        (Strength::LocalOffer(Standing::Pilot | Standing::Planned | Standing::Paused), ..) => Outcome::NotOpenYet,
        (Strength::LocalOffer(Standing::MayAsk), ..) => Outcome::OfferMayAsk,
        (Strength::LocalOffer(Standing::Offered), _, _, Truth::True) => Outcome::FitsOffer,
        (Strength::LocalOffer(Standing::Offered), ..) => Outcome::MayFitOffer,
        (Strength::RightToHave | Strength::RightToAsk | Strength::LocalDiscretion | Strength::WayOfHolding, ..) => {
            Outcome::Open
        }
    }
}
