//! Neighbouring routes, the six parts of personalised care, and who can help; source: the rule book, sections 2.2, 8, 9.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Component;
use crate::rulebook::advice::AdvicePlace::Help;
use crate::rulebook::advice::AdvicePlace::Neighbour;
use crate::rulebook::national::facts::CHILD;
use crate::rulebook::national::facts::NO_SUBSTANTIAL_NEED;
use crate::rulebook::national::rule::Rule;
use crate::rulebook::national::rule::Rule::All;
use crate::rulebook::national::rule::Rule::Any;
use crate::rulebook::national::rule::Rule::Is;
use crate::rulebook::provision::ProvisionId as P;

use super::AdviceRule;
use super::say;

/// Neighbouring routes.
pub const NEIGHBOURS: &[AdviceRule] = &[
    near(A::CareAct, Rule::ALWAYS, &[P::CareAct]).unless(CHILD),
    near(A::Carers, CARED_FOR, &[P::Carers]),
    near(A::EhcPlan, circumstance(C::EhcPlan), &[P::EhcPlan]),
    near(A::LearningDisability, circumstance(C::LearningDisabilityOrAutism), &[P::LearningDisability]),
    near(A::Veterans, circumstance(C::Veteran), &[P::Veterans]),
    near(A::Serving, circumstance(C::Serving), &[P::ArmedForces, P::Veterans]),
    near(A::Maternity, circumstance(C::Pregnant), &[P::Maternity]),
    near(A::DischargeOneOff, LEAVING, &[P::DischargeBudgets]),
    near(A::LookedAfter, circumstance(C::LookedAfter), &[P::LookedAfter]),
    near(A::HomeAdaptations, Is(N::Topics, C::TopicEquipment), &[P::HomeAdaptations]),
    near(A::AccessToWork, WORK, &[P::AccessToWork]),
];

const fn circumstance(choice: C) -> Rule {
    Is(N::Circumstances, choice)
}

const fn near(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    say(id, Neighbour, when, provisions)
}

const CARED_FOR: Rule = Any(&[Is(N::SubstantialNeed, C::Yes), Is(N::Circumstances, C::UnpaidCarer)]);

const LEAVING: Rule = Any(&[circumstance(C::HospitalDischarge), Is(N::Urgency, C::LeavingHospitalSoon)]);

const WORK: Rule = Any(&[Is(N::Topics, C::TopicBenefits), Is(N::Circumstances, C::Veteran)]);

/// The six parts of personalised care.
pub const COMPONENTS: &[AdviceRule] = &[
    component(A::SharedDecisions),
    component(A::CarePlanning),
    component(A::EnablingChoice),
    component(A::SocialPrescribing),
    component(A::SelfManagement),
    component(A::Budgets),
];

const fn component(id: AdviceId) -> AdviceRule {
    say(id, Component, Rule::ALWAYS, &[P::SixComponents])
}

/// Who can help.
pub const HELP: &[AdviceRule] = &[
    say(A::Beacon, Help, Rule::ALWAYS, &[P::Beacon]).unless(Any(&[CHILD, NO_SIGN])),
    say(A::Pals, Help, Rule::ALWAYS, &[P::Pals]),
    say(A::ComplaintsAdvocacy, Help, Rule::ALWAYS, &[P::ComplaintsAdvocacy]),
    say(A::Healthwatch, Help, Rule::ALWAYS, &[P::Healthwatch]),
];

const NO_SIGN: Rule = All(&[Is(N::Chc, C::ChcNever), NO_SUBSTANTIAL_NEED]);
