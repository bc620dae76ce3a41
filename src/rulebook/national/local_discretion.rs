//! Asking the commissioner without a right, as a rule; source: the rule book, section 11.1 LO. It is never a right.

use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::ANY_RIGHT;
use super::facts::END_OF_LIFE;
use super::facts::IN_PLACE;
use super::facts::NO_SUBSTANTIAL_NEED;
use super::facts::OUTSIDE;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;
use super::rule::Rule::Not;

/// An ongoing or recurring health need, or one of the situations in which areas consider a request.
pub const NEEDS: Rule = Any(&[
    Is(N::SubstantialNeed, Choice::Yes),
    END_OF_LIFE,
    LEAVING_HOSPITAL,
    Is(N::OngoingNeed, Choice::Yes),
    Not(&Is(N::Circumstances, Choice::NoneOfThese)),
]);

const LEAVING_HOSPITAL: Rule = Is(N::Urgency, Choice::LeavingHospitalSoon);

/// Met: inside the gate, with such a need.
pub const MET: Rule = All(&[IN_PLACE, NEEDS]);

/// Ruled out: outside the gate, or no ongoing need and no such situation.
pub const RULED_OUT: Rule = Any(&[
    OUTSIDE,
    All(&[
        NO_SUBSTANTIAL_NEED,
        Not(&LEAVING_HOSPITAL),
        Is(N::OngoingNeed, Choice::No),
        Is(N::Circumstances, Choice::NoneOfThese),
    ]),
]);

/// The entitlement; set aside where a right already covers the need.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::LocalDiscretion,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: ANY_RIGHT,
    provisions: &[ProvisionId::LocalDiscretion],
};
