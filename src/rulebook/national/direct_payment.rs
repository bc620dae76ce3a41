//! Whether the money could be paid as a direct payment, as a rule; source: the rule book, sections 4.1, 4.2, 11.1 DP.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::NO_RIGHT;
use super::RIGHT_TO_MORE_THAN_A_CHAIR;
use super::facts::CHILD;
use super::facts::NO_SUBSTANTIAL_NEED;
use super::local_discretion;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::AgedFrom;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;
use super::rule::Rule::Not;

/// Met, which means only that nothing said bars it: within reach, own consent or somebody who can act, and no court
/// order of the Schedule.
const MET: Rule = All(&[WITHIN_REACH, AGREED, Is(N::CourtOrder, C::No)]);

/// A right other than a wheelchair's alone, and not in a care home, hospital or hospice. Before that nobody is asked
/// about their mind, their wishes or a court: it could not yet change what is said.
const WITHIN_REACH: Rule = All(&[
    RIGHT_TO_MORE_THAN_A_CHAIR,
    Not(&Any(&[Is(N::Setting, C::CareHome), Is(N::Setting, C::Hospital), Is(N::Setting, C::Hospice)])),
]);

const AGREED: Rule = Any(&[CONSENTS, SOMEBODY_ACTS]);

/// Aged 16 or over, able to decide, and willing.
const CONSENTS: Rule = All(&[DECIDES, Is(N::DirectPaymentWish, C::WantsDirectPayment)]);

const DECIDES: Rule = All(&[AgedFrom(16), Is(N::Capacity, C::Yes)]);

/// A child under 16 or a person who cannot decide has a representative with the authority for it.
const SOMEBODY_ACTS: Rule = All(&[
    Any(&[Not(&AgedFrom(16)), Is(N::Capacity, C::No)]),
    Any(&[All(&[CHILD, Is(N::Representative, C::ParentAgrees)]), Is(N::Representative, C::AppointedRepresentative)]),
]);

/// Ruled out: an order of the Schedule; the person can decide and does not consent; pregnancy alone.
const RULED_OUT: Rule = Any(&[
    All(&[WITHIN_REACH, AGREED, Is(N::CourtOrder, C::Yes)]),
    All(&[
        WITHIN_REACH,
        DECIDES,
        Any(&[Is(N::DirectPaymentWish, C::ChoiceWithoutMoney), Is(N::DirectPaymentWish, C::No)]),
    ]),
    PREGNANCY_ONLY,
]);

/// The only door is a pregnancy: a personal maternity care budget is not cash.
const PREGNANCY_ONLY: Rule = All(&[
    NO_RIGHT,
    NO_SUBSTANTIAL_NEED,
    Not(&Is(N::Urgency, C::LeavingHospitalSoon)),
    Is(N::OngoingNeed, C::No),
    Is(N::Circumstances, C::Pregnant),
    Not(&OTHER_CIRCUMSTANCES),
]);

const OTHER_CIRCUMSTANCES: Rule = Any(&[
    Is(N::Circumstances, C::EhcPlan),
    Is(N::Circumstances, C::LearningDisabilityOrAutism),
    Is(N::Circumstances, C::UnpaidCarer),
    Is(N::Circumstances, C::LookedAfter),
    Is(N::Circumstances, C::HospitalDischarge),
    Is(N::Circumstances, C::Serving),
    Is(N::Circumstances, C::Veteran),
]);

/// The way of holding; set aside where no route to a budget is left.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::DirectPayment,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: All(&[NO_RIGHT, local_discretion::RULED_OUT]),
    provisions: &[
        ProvisionId::DirectPaymentPower,
        ProvisionId::ConsentAge,
        ProvisionId::Representatives,
        ProvisionId::ExcludedPersons,
    ],
};
