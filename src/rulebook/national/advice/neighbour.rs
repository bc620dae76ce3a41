//! Neighbouring routes, the six parts of personalised care, and who can help; source: the rule book, sections 2.2, 8, 9.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Component;
use crate::rulebook::advice::AdvicePlace::Help;
use crate::rulebook::advice::AdvicePlace::Neighbour;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::adult;
use crate::rulebook::national::facts::all;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::is;
use crate::rulebook::national::facts::no_substantial_need;
use crate::rulebook::national::facts::not;
use crate::rulebook::provision::ProvisionId as P;

use super::say;

/// All of it.
pub fn advice() -> Vec<Advice> {
    [neighbours(), components(), help()].concat()
}

fn neighbours() -> Vec<Advice> {
    let circumstance = |choice: C| is(N::Circumstances, choice);
    let near = |id: AdviceId, when: Rule, provisions: &[P]| say(id, Neighbour, when, provisions);
    let cared_for = any([is(N::SubstantialNeed, C::Yes), is(N::Circumstances, C::UnpaidCarer)]);
    let leaving = any([circumstance(C::HospitalDischarge), is(N::Urgency, C::LeavingHospitalSoon)]);
    let work = any([is(N::Topics, C::TopicBenefits), is(N::Circumstances, C::Veteran)]);
    vec![
        near(A::CareAct, Rule::always(), &[P::CareAct]).unless(not(adult())),
        near(A::Carers, cared_for, &[P::Carers]),
        near(A::EhcPlan, circumstance(C::EhcPlan), &[P::EhcPlan]),
        near(A::LearningDisability, circumstance(C::LearningDisabilityOrAutism), &[P::LearningDisability]),
        near(A::Veterans, circumstance(C::Veteran), &[P::Veterans]),
        near(A::Serving, circumstance(C::Serving), &[P::ArmedForces, P::Veterans]),
        near(A::Maternity, circumstance(C::Pregnant), &[P::Maternity]),
        near(A::DischargeOneOff, leaving, &[P::DischargeBudgets]),
        near(A::LookedAfter, circumstance(C::LookedAfter), &[P::LookedAfter]),
        near(A::HomeAdaptations, is(N::Topics, C::TopicEquipment), &[P::HomeAdaptations]),
        near(A::AccessToWork, work, &[P::AccessToWork]),
    ]
}

fn components() -> Vec<Advice> {
    [A::SharedDecisions, A::CarePlanning, A::EnablingChoice, A::SocialPrescribing, A::SelfManagement, A::Budgets]
        .map(|id| say(id, Component, Rule::always(), &[P::SixComponents]))
        .into()
}

fn help() -> Vec<Advice> {
    let no_sign = all([is(N::Chc, C::ChcNever), no_substantial_need()]);
    vec![
        say(A::Beacon, Help, Rule::always(), &[P::Beacon]).unless(any([not(adult()), no_sign])),
        say(A::Pals, Help, Rule::always(), &[P::Pals]),
        say(A::ComplaintsAdvocacy, Help, Rule::always(), &[P::ComplaintsAdvocacy]),
        say(A::Healthwatch, Help, Rule::always(), &[P::Healthwatch]),
    ]
}
