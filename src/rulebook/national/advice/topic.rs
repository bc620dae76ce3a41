//! Advice on what the person asked to know; source: the rule book, sections 4.6, 4.7, 6, 8 and 12.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Topic;
use crate::rulebook::national::rule::Rule;
use crate::rulebook::national::rule::Rule::Any;
use crate::rulebook::national::rule::Rule::Is;
use crate::rulebook::provision::ProvisionId as P;

use super::AdviceRule;
use super::say;

/// All of it.
pub const ADVICE: &[AdviceRule] = &[
    topic(A::Enough, MONEY, &[P::Sufficient, P::FullCost, P::NoArbitraryCaps]),
    topic(A::BlockContract, Any(&[MONEY, Is(N::Refusals, C::RefusedPhb)]), &[P::NotAppropriate]),
    topic(A::Assistants, asked(C::TopicAssistants), &[P::Contingency, P::DirectPaymentReconsideration]),
    topic(A::PayFamily, asked(C::TopicPayFamily), &[P::SameHousehold]),
    topic(A::Therapy, asked(C::TopicTherapy), &[P::MayBuy, P::LocalBans, P::Choice]),
    topic(A::Equipment, asked(C::TopicEquipment), &[P::MayBuy]),
    topic(A::Transport, asked(C::TopicTransport), &[P::Transport]),
    topic(A::Respite, asked(C::TopicRespite), &[P::MayBuy]),
    topic(A::NotAllowed, asked(C::TopicNotAllowed), &[P::MayNotBuy, P::LocalBans]),
    topic(A::ChargesAndEmergency, asked(C::TopicNotAllowed), &[P::MayNotBuy, P::NhsCharges]),
    topic(A::WhoDecides, asked(C::TopicWhoDecides), &[P::Delegation]),
    topic(A::BenefitsAndWork, asked(C::TopicBenefits), &[P::NotMeansTested, P::AccessToWork]),
    topic(A::Advocacy, asked(C::TopicAdvocacy), &[P::StatutoryAdvocacy, P::ComplaintsAdvocacy]),
    topic(A::Records, asked(C::TopicRecords), &[P::SubjectAccess]),
    topic(A::StuckInHospital, asked(C::TopicStuckInHospital), &[P::Complaints, P::AftercareDuty, P::ChcTime]),
    topic(A::Evidence, asked(C::TopicEvidence), &[P::PilotClaims, P::Counts]),
    topic(A::Plan, Rule::ALWAYS, &[P::PlanContents]),
    topic(A::FreeAndOptional, Rule::ALWAYS, &[P::NotMeansTested, P::Optional]),
];

const fn asked(choice: C) -> Rule {
    Is(N::Topics, choice)
}

const MONEY: Rule = Any(&[asked(C::TopicEnough), Is(N::Refusals, C::DisputedAmount)]);

const fn topic(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    say(id, Topic, when, provisions)
}
