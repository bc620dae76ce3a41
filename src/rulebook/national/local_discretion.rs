//! Asking the commissioner without a right, as a rule; source: the rule book, section 11.1 LO. It is never a right.

use crate::questionnaire::Choice;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::Asking;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::any_right;
use super::facts::Rule;
use super::facts::all;
use super::facts::any;
use super::facts::end_of_life;
use super::facts::in_place;
use super::facts::is;
use super::facts::no_substantial_need;
use super::facts::not;

/// An ongoing or recurring health need, or one of the situations in which areas consider a request.
pub fn needs() -> Rule {
    any([
        is(N::SubstantialNeed, Choice::Yes),
        end_of_life(),
        leaving_hospital(),
        is(N::OngoingNeed, Choice::Yes),
        not(is(N::Circumstances, Choice::NoneOfThese)),
    ])
}

fn leaving_hospital() -> Rule {
    is(N::Urgency, Choice::LeavingHospitalSoon)
}

/// Met: inside the gate, with such a need.
pub fn met() -> Rule {
    all([in_place(), needs()])
}

/// Ruled out: outside the gate, or no ongoing need and no such situation.
pub fn ruled_out() -> Rule {
    any([
        not(in_place()),
        all([
            no_substantial_need(),
            not(leaving_hospital()),
            is(N::OngoingNeed, Choice::No),
            is(N::Circumstances, Choice::NoneOfThese),
        ]),
    ])
}

/// The entitlement; set aside where a right already covers the need.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::LocalDiscretion),
        strength: Strength::LocalDiscretion,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: any_right(),
        asking: Asking::WhileOpen,
        provisions: vec![ProvisionId::LocalDiscretion],
    }
}
