//! After-care under section 117 as a rule; source: the rule book, section 11.1 117.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::facts::IN_PLACE;
use super::facts::OUTSIDE;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;

/// Met: detained under section 3, 37, 45A, 47 or 48 at any time, has left hospital, after-care not ended, and the NHS
/// pays for all or part. Any age.
pub const MET: Rule = All(&[
    IN_PLACE,
    Is(N::Detained, C::DetainedQualifying),
    Is(N::LeftHospital, C::Left),
    Is(N::AftercareEnded, C::AftercareGoesOn),
    Any(&[Is(N::AftercareFunder, C::AftercareNhs), Is(N::AftercareFunder, C::AftercareBoth)]),
]);

/// Ruled out: no detention in the list; or, once out of hospital, after-care was ended or is paid by the council alone.
pub const RULED_OUT: Rule = Any(&[
    OUTSIDE,
    Is(N::Detained, C::DetainedOther),
    Is(N::Detained, C::DetainedNever),
    All(&[
        Is(N::LeftHospital, C::Left),
        Any(&[Is(N::AftercareEnded, C::AftercareStopped), Is(N::AftercareFunder, C::AftercareCouncil)]),
    ]),
]);

/// The entitlement.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::Section117,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: Rule::NEVER,
    provisions: &[ProvisionId::AftercareGroup, ProvisionId::AftercareDuty, ProvisionId::RightToHave],
};
