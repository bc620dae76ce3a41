//! Which facts a decision, an assessment or time can bring about; what they would change is worked out elsewhere.
//!
//! Only these are ever named as "what would change this". A person's health, needs, past or home is never among them: no
//! page here hints that anybody should say something else than what is so.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;

/// Whether something that others decide, or the person is free to choose, can make this the answer for somebody who said
/// what they said.
#[must_use]
pub fn may_come_about(item: N, choice: C, answers: &Answers) -> bool {
    let said = |item: N, choice: C| answers.answer(&item.into()) == Some(&Answer::One(choice.into()));
    match item {
        // A full assessment, for who may need one; the Fast Track tool is for the end of life alone.
        N::Chc if choice == C::ChcFastTrack => said(N::Urgency, C::EndOfLife),
        N::Chc => choice == C::ChcAgreed && !(said(N::Chc, C::ChcNever) && said(N::SubstantialNeed, C::No)),
        // A decision on who pays.
        N::ChcFunding => choice == C::WhollyNhs,
        N::AftercareFunder => matches!(choice, C::AftercareNhs | C::AftercareBoth),
        // A decision on a referral.
        N::ChildPackage => choice == C::ChildAgreed,
        N::Wheelchair if said(N::Wheelchair, C::WheelchairNone) => false,
        N::Wheelchair => matches!(choice, C::WheelchairAccepted | C::WheelchairReplacement),
        // Leaving hospital.
        N::LeftHospital => choice == C::Left,
        // The person's own wish, and somebody who may act.
        N::DirectPaymentWish => choice == C::WantsDirectPayment,
        N::Representative => choice == C::AppointedRepresentative,
        N::Urgency
        | N::Residence
        | N::Setting
        | N::Age
        | N::ChcChange
        | N::CareFunding
        | N::SubstantialNeed
        | N::Detained
        | N::AftercareEnded
        | N::WheelchairLength
        | N::OngoingNeed
        | N::Circumstances
        | N::Capacity
        | N::Refusals
        | N::DecisionDate
        | N::Topics
        | N::CourtOrder => false,
    }
}

/// Whether a paper, or somebody who knows, can tell what is not known here; what is private is left to the person.
#[must_use]
pub fn can_be_told(item: N) -> bool {
    matches!(
        item,
        N::Chc
            | N::ChcFunding
            | N::ChildPackage
            | N::Detained
            | N::LeftHospital
            | N::AftercareEnded
            | N::AftercareFunder
            | N::Wheelchair
            | N::WheelchairLength
    )
}
