//! Children's continuing care as a rule; source: the rule book, section 11.1 CCC.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::facts::ADULT;
use super::facts::CHILD;
use super::facts::IN_PLACE;
use super::facts::OUTSIDE;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;

/// Met: 17 or under, and a package is agreed that the NHS pays for, in whole or in part.
pub const MET: Rule = All(&[IN_PLACE, CHILD, Is(N::ChildPackage, C::ChildAgreed)]);

/// Ruled out: 18 or over; no package, and none sought or it was turned down.
pub const RULED_OUT: Rule =
    Any(&[OUTSIDE, ADULT, Is(N::ChildPackage, C::ChildNever), Is(N::ChildPackage, C::ChildTurnedDown)]);

/// The entitlement.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::ChildrensContinuingCare,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: Rule::NEVER,
    provisions: &[ProvisionId::ChildGroup, ProvisionId::RightToHave, ProvisionId::EligiblePerson],
};
