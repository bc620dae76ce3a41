//! Children's continuing care as a rule; source: the rule book, section 11.1 CCC.

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
use super::facts::not;

/// Met: 17 or under, and a package is agreed that the NHS pays for, in whole or in part.
pub fn met() -> Rule {
    all([in_place(), not(adult()), is(N::ChildPackage, C::ChildAgreed)])
}

/// Ruled out: 18 or over; no package, and none sought or it was turned down.
pub fn ruled_out() -> Rule {
    any([not(in_place()), adult(), is(N::ChildPackage, C::ChildNever), is(N::ChildPackage, C::ChildTurnedDown)])
}

/// The entitlement.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::ChildrensContinuingCare),
        strength: Strength::RightToHave,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: Rule::never(),
        asking: Asking::WhileOpen,
        provisions: vec![ProvisionId::ChildGroup, ProvisionId::RightToHave, ProvisionId::EligiblePerson],
    }
}
