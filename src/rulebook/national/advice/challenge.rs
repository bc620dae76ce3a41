//! What to do about each of the four kinds of refusal, and about silence; source: the rule book, sections 1.4, 4.3, 9.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Challenge;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::is;
use crate::rulebook::provision::ProvisionId as P;

use super::say;

/// All of it.
pub fn advice() -> Vec<Advice> {
    let refused = |choice: C| is(N::Refusals, choice);
    let chc = any([is(N::Chc, C::ChcAssessedNo), refused(C::RefusedChc)]);
    let not_assessed = any([is(N::Chc, C::ChcChecklistNo), is(N::Chc, C::ChcNever)]);
    let challenge = |id: AdviceId, when: Rule, provisions: &[P]| say(id, Challenge, when, provisions);
    vec![
        challenge(A::ChallengeChc, chc, &[P::ChcAppeals]).unless(not_assessed),
        challenge(A::ChallengePhb, refused(C::RefusedPhb), &[P::ReasonsAndReconsideration, P::NotAppropriate]),
        challenge(A::ChallengeDirectPayment, refused(C::RefusedDirectPayment), &[P::DirectPaymentReconsideration]),
        challenge(A::ChallengeAmount, refused(C::DisputedAmount), &[P::DirectPaymentReconsideration, P::FullCost]),
        challenge(A::ChallengeDelay, refused(C::NoAnswerYet), &[P::ChcTime, P::Complaints]),
        challenge(A::Complaint, Rule::always(), &[P::Complaints]),
        challenge(A::Ombudsman, Rule::always(), &[P::Ombudsman]),
        challenge(A::JudicialReview, Rule::always(), &[P::JudicialReview]),
    ]
}
