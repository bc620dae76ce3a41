//! After-care under section 117 as a rule; source: the rule book, section 11.1 117.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::Asking;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::facts::Rule;
use super::facts::all;
use super::facts::any;
use super::facts::in_place;
use super::facts::is;
use super::facts::not;

/// Met: detained under section 3, 37, 45A, 47 or 48 at any time, has left hospital, after-care not ended, and the NHS
/// pays for all or part. Any age.
pub fn met() -> Rule {
    all([
        in_place(),
        is(N::Detained, C::DetainedQualifying),
        is(N::LeftHospital, C::Left),
        is(N::AftercareEnded, C::AftercareGoesOn),
        any([is(N::AftercareFunder, C::AftercareNhs), is(N::AftercareFunder, C::AftercareBoth)]),
    ])
}

/// Ruled out: no detention in the list; or, once out of hospital, after-care was ended or is paid by the council alone.
pub fn ruled_out() -> Rule {
    any([
        not(in_place()),
        is(N::Detained, C::DetainedOther),
        is(N::Detained, C::DetainedNever),
        all([
            is(N::LeftHospital, C::Left),
            any([is(N::AftercareEnded, C::AftercareStopped), is(N::AftercareFunder, C::AftercareCouncil)]),
        ]),
    ])
}

/// The entitlement.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::Section117),
        strength: Strength::RightToHave,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: Rule::never(),
        asking: Asking::WhileOpen,
        provisions: vec![ProvisionId::AftercareGroup, ProvisionId::AftercareDuty, ProvisionId::RightToHave],
    }
}
