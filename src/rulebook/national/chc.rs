//! Adult NHS Continuing Healthcare as a rule; source: the rule book, section 11.1 CHC.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::facts::ADULT;
use super::facts::CHILD;
use super::facts::IN_PLACE;
use super::facts::NO_SUBSTANTIAL_NEED;
use super::facts::OUTSIDE;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;

/// Met: 18 or over, and a completed Fast Track tool, or agreed after a full assessment and wholly paid by the NHS; in
/// any setting (a person still in hospital has it for the discharge package).
pub const MET: Rule = All(&[
    IN_PLACE,
    ADULT,
    Any(&[Is(N::Chc, C::ChcFastTrack), All(&[Is(N::Chc, C::ChcAgreed), Is(N::ChcFunding, C::WhollyNhs)])]),
]);

/// Ruled out: under 18; a full assessment said no; a negative Checklist and no change; a joint package; never looked
/// at and no sign of substantial need.
pub const RULED_OUT: Rule = Any(&[
    OUTSIDE,
    CHILD,
    Is(N::Chc, C::ChcAssessedNo),
    All(&[Is(N::Chc, C::ChcChecklistNo), Is(N::ChcChange, C::No)]),
    All(&[Is(N::Chc, C::ChcAgreed), Is(N::ChcFunding, C::NhsAndCouncil)]),
    All(&[Is(N::Chc, C::ChcNever), Any(&[Is(N::CareFunding, C::NhsAndCouncil), NO_SUBSTANTIAL_NEED])]),
]);

/// The entitlement.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::Chc,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: Rule::NEVER,
    provisions: &[ProvisionId::ChcGroup, ProvisionId::RightToHave, ProvisionId::EligiblePerson],
};
