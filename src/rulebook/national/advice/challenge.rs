//! What to do about each of the four kinds of refusal, and about silence; source: the rule book, sections 1.4, 4.3, 9.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Challenge;
use crate::rulebook::national::rule::Rule;
use crate::rulebook::national::rule::Rule::Any;
use crate::rulebook::national::rule::Rule::Is;
use crate::rulebook::provision::ProvisionId as P;

use super::AdviceRule;
use super::say;

/// All of it.
pub const ADVICE: &[AdviceRule] = &[
    challenge(A::ChallengeChc, CHC, &[P::ChcAppeals]).unless(NOT_ASSESSED),
    challenge(A::ChallengePhb, refused(C::RefusedPhb), &[P::ReasonsAndReconsideration, P::NotAppropriate]),
    challenge(A::ChallengeDirectPayment, refused(C::RefusedDirectPayment), &[P::DirectPaymentReconsideration]),
    challenge(A::ChallengeAmount, refused(C::DisputedAmount), &[P::DirectPaymentReconsideration, P::FullCost]),
    challenge(A::ChallengeDelay, refused(C::NoAnswerYet), &[P::ChcTime, P::Complaints]),
    challenge(A::Complaint, Rule::ALWAYS, &[P::Complaints]),
    challenge(A::Ombudsman, Rule::ALWAYS, &[P::Ombudsman]),
    challenge(A::JudicialReview, Rule::ALWAYS, &[P::JudicialReview]),
];

const fn refused(choice: C) -> Rule {
    Is(N::Refusals, choice)
}

const CHC: Rule = Any(&[Is(N::Chc, C::ChcAssessedNo), refused(C::RefusedChc)]);

const NOT_ASSESSED: Rule = Any(&[Is(N::Chc, C::ChcChecklistNo), Is(N::Chc, C::ChcNever)]);

const fn challenge(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    say(id, Challenge, when, provisions)
}
