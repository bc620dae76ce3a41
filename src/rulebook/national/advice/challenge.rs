//! What to do about each of the four kinds of refusal, and about silence; source: the rule book, sections 1.4, 4.3, 9.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Challenge;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::all;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::in_place;
use crate::rulebook::national::facts::is;
use crate::rulebook::national::facts::not;
use crate::rulebook::provision::ProvisionId as P;

use super::say;

/// All of it.
pub fn advice() -> Vec<Advice> {
    let refused = |choice: C| all([in_place(), is(N::Refusals, choice)]);
    let chc = any([is(N::Chc, C::ChcAssessedNo), is(N::Refusals, C::RefusedChc)]);
    let challenge = |id: AdviceId, when: Rule, provisions: &[P]| say(id, Challenge, when, provisions);
    vec![
        challenge(A::ChallengeChc, all([in_place(), chc, not(is(N::Chc, C::ChcChecklistNo))]), &[P::ChcAppeals]),
        challenge(A::ChallengePhb, refused(C::RefusedPhb), &[P::ReasonsAndReconsideration, P::NotAppropriate]),
        challenge(A::ChallengeDirectPayment, refused(C::RefusedDirectPayment), &[P::DirectPaymentReconsideration]),
        challenge(A::ChallengeAmount, refused(C::DisputedAmount), &[P::DirectPaymentReconsideration, P::FullCost]),
        challenge(A::ChallengeDelay, refused(C::NoAnswerYet), &[P::ChcTime, P::Complaints]),
        challenge(A::Complaint, in_place(), &[P::Complaints]),
        challenge(A::Ombudsman, in_place(), &[P::Ombudsman]),
        challenge(A::JudicialReview, in_place(), &[P::JudicialReview]),
    ]
}
