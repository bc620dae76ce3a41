//! Whether the money could be paid as a direct payment, as a rule; source: the rule book, sections 4.1, 4.2, 11.1 DP.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::Asking;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::chc;
use super::childrens_continuing_care;
use super::facts::Rule;
use super::facts::adult;
use super::facts::aged_from;
use super::facts::all;
use super::facts::any;
use super::facts::is;
use super::facts::no_substantial_need;
use super::facts::not;
use super::local_discretion;
use super::no_right;
use super::section117;

/// Met, which means only that nothing said bars it: a right other than a wheelchair's alone; not in a care home,
/// hospital or hospice; own consent, or somebody who can act; and no court order of the Schedule.
fn met() -> Rule {
    all([
        any([chc::met(), childrens_continuing_care::met(), section117::met()]),
        not(any([is(N::Setting, C::CareHome), is(N::Setting, C::Hospital), is(N::Setting, C::Hospice)])),
        any([consents(), somebody_acts()]),
        is(N::CourtOrder, C::No),
    ])
}

/// Aged 16 or over, able to decide, and willing.
fn consents() -> Rule {
    all([decides(), is(N::DirectPaymentWish, C::WantsDirectPayment)])
}

fn decides() -> Rule {
    all([aged_from(16), is(N::Capacity, C::Yes)])
}

/// A child under 16 or a person who cannot decide has a representative with the authority for it.
fn somebody_acts() -> Rule {
    all([
        any([not(aged_from(16)), is(N::Capacity, C::No)]),
        any([
            all([not(adult()), is(N::Representative, C::ParentAgrees)]),
            is(N::Representative, C::AppointedRepresentative),
        ]),
    ])
}

/// Ruled out: an order of the Schedule; the person can decide and does not consent; pregnancy alone.
fn ruled_out() -> Rule {
    any([
        is(N::CourtOrder, C::Yes),
        all([decides(), any([is(N::DirectPaymentWish, C::ChoiceWithoutMoney), is(N::DirectPaymentWish, C::No)])]),
        pregnancy_only(),
    ])
}

/// The only door is a pregnancy: a personal maternity care budget is not cash.
fn pregnancy_only() -> Rule {
    let others = [
        C::EhcPlan,
        C::LearningDisabilityOrAutism,
        C::UnpaidCarer,
        C::LookedAfter,
        C::HospitalDischarge,
        C::Serving,
        C::Veteran,
    ];
    all([
        no_right(),
        no_substantial_need(),
        not(is(N::Urgency, C::LeavingHospitalSoon)),
        is(N::OngoingNeed, C::No),
        is(N::Circumstances, C::Pregnant),
        not(Rule::Any(others.into_iter().map(|other| is(N::Circumstances, other)).collect())),
    ])
}

/// The way of holding; set aside where no route to a budget is left.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::DirectPayment),
        strength: Strength::WayOfHolding,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: all([no_right(), local_discretion::ruled_out()]),
        asking: Asking::WhileReachable,
        provisions: vec![
            ProvisionId::DirectPaymentPower,
            ProvisionId::ConsentAge,
            ProvisionId::Representatives,
            ProvisionId::ExcludedPersons,
        ],
    }
}
