//! Adult NHS Continuing Healthcare as a rule; source: the rule book, section 11.1 CHC.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::Asking;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::facts::Rule;
use super::facts::adult;
use super::facts::all;
use super::facts::any;
use super::facts::in_place;
use super::facts::is;
use super::facts::no_substantial_need;
use super::facts::not;

/// Met: 18 or over, and a completed Fast Track tool, or agreed after a full assessment and wholly paid by the NHS; in
/// any setting (a person still in hospital has it for the discharge package).
pub fn met() -> Rule {
    all([
        in_place(),
        adult(),
        any([is(N::Chc, C::ChcFastTrack), all([is(N::Chc, C::ChcAgreed), is(N::ChcFunding, C::WhollyNhs)])]),
    ])
}

/// Ruled out: under 18; a full assessment said no; a negative Checklist and no change; a joint package; never looked
/// at and no sign of substantial need.
pub fn ruled_out() -> Rule {
    any([
        not(in_place()),
        not(adult()),
        is(N::Chc, C::ChcAssessedNo),
        all([is(N::Chc, C::ChcChecklistNo), is(N::ChcChange, C::No)]),
        all([is(N::Chc, C::ChcAgreed), is(N::ChcFunding, C::NhsAndCouncil)]),
        all([is(N::Chc, C::ChcNever), any([is(N::CareFunding, C::NhsAndCouncil), no_substantial_need()])]),
    ])
}

/// The entitlement.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::Chc),
        strength: Strength::RightToHave,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: Rule::never(),
        asking: Asking::WhileOpen,
        provisions: vec![ProvisionId::ChcGroup, ProvisionId::RightToHave, ProvisionId::EligiblePerson],
    }
}
