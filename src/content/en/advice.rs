//! Next steps in English; when each is said is decided in the rulebook.

mod aftercare;
mod challenge;
mod component;
mod help;
mod holding;
mod neighbour;
mod next_step;
mod place;
mod topic;
mod urgent;
mod wheelchair;

use crate::content::raw::RawAdvice;
use crate::rulebook::AdviceId;

/// The words of a piece of advice.
#[must_use]
pub fn advice(id: AdviceId) -> RawAdvice {
    match id {
        AdviceId::FastTrackToday => urgent::FAST_TRACK_TODAY,
        AdviceId::FastTrackSent => urgent::FAST_TRACK_SENT,
        AdviceId::LeavingHospital => urgent::LEAVING_HOSPITAL,
        AdviceId::UrgentChild => urgent::URGENT_CHILD,
        AdviceId::AskChecklist => next_step::ASK_CHECKLIST,
        AdviceId::AskChecklistAgain => next_step::ASK_CHECKLIST_AGAIN,
        AdviceId::ChcWaiting => next_step::CHC_WAITING,
        AdviceId::ChecklistReconsider => next_step::CHECKLIST_RECONSIDER,
        AdviceId::HomeDefault => next_step::HOME_DEFAULT,
        AdviceId::CareHomePhb => next_step::CARE_HOME_PHB,
        AdviceId::KeepPeople => next_step::KEEP_PEOPLE,
        AdviceId::JointPackage => next_step::JOINT_PACKAGE,
        AdviceId::NursingContribution => next_step::NURSING_CONTRIBUTION,
        AdviceId::ChildWaiting => next_step::CHILD_WAITING,
        AdviceId::ChildAsk => next_step::CHILD_ASK,
        AdviceId::Turning18 => next_step::TURNING_18,
        AdviceId::AftercareRequest => aftercare::AFTERCARE_REQUEST,
        AdviceId::AftercarePlanNow => aftercare::AFTERCARE_PLAN_NOW,
        AdviceId::SectionNotListed => aftercare::SECTION_NOT_LISTED,
        AdviceId::AftercareCouncil => aftercare::AFTERCARE_COUNCIL,
        AdviceId::AftercareStopped => aftercare::AFTERCARE_STOPPED,
        AdviceId::MentalHealthAct2025 => aftercare::MENTAL_HEALTH_ACT_2025,
        AdviceId::AftercareNoMeansTest => aftercare::AFTERCARE_NO_MEANS_TEST,
        AdviceId::WheelchairChoices => wheelchair::WHEELCHAIR_CHOICES,
        AdviceId::WheelchairAsk => wheelchair::WHEELCHAIR_ASK,
        AdviceId::WheelchairReview => wheelchair::WHEELCHAIR_REVIEW,
        AdviceId::WheelchairShort => wheelchair::WHEELCHAIR_SHORT,
        AdviceId::TwoRoutes => wheelchair::TWO_ROUTES,
        AdviceId::LocalAsk => place::LOCAL_ASK,
        AdviceId::Custody => place::CUSTODY,
        AdviceId::Wales => place::WALES,
        AdviceId::Scotland => place::SCOTLAND,
        AdviceId::NorthernIreland => place::NORTHERN_IRELAND,
        AdviceId::Elsewhere => place::ELSEWHERE,
        AdviceId::NoFixedHome => place::NO_FIXED_HOME,
        AdviceId::WhichIcb => place::WHICH_ICB,
        AdviceId::ThreeWays => holding::THREE_WAYS,
        AdviceId::OrderBarsCash => holding::ORDER_BARS_CASH,
        AdviceId::NoCash => holding::NO_CASH,
        AdviceId::NobodyToAct => holding::NOBODY_TO_ACT,
        AdviceId::DeputyCheck => holding::DEPUTY_CHECK,
        AdviceId::AppointedActs => holding::APPOINTED_ACTS,
        AdviceId::ParentActs => holding::PARENT_ACTS,
        AdviceId::OwnConsentFrom16 => holding::OWN_CONSENT_FROM_16,
        AdviceId::Nominee => holding::NOMINEE,
        AdviceId::Assistants => topic::ASSISTANTS,
        AdviceId::PayFamily => topic::PAY_FAMILY,
        AdviceId::Therapy => topic::THERAPY,
        AdviceId::Equipment => topic::EQUIPMENT,
        AdviceId::Transport => topic::TRANSPORT,
        AdviceId::Respite => topic::RESPITE,
        AdviceId::NotAllowed => topic::NOT_ALLOWED,
        AdviceId::ChargesAndEmergency => topic::CHARGES_AND_EMERGENCY,
        AdviceId::Enough => topic::ENOUGH,
        AdviceId::BlockContract => topic::BLOCK_CONTRACT,
        AdviceId::WhoDecides => topic::WHO_DECIDES,
        AdviceId::BenefitsAndWork => topic::BENEFITS_AND_WORK,
        AdviceId::Advocacy => topic::ADVOCACY,
        AdviceId::Records => topic::RECORDS,
        AdviceId::StuckInHospital => topic::STUCK_IN_HOSPITAL,
        AdviceId::Evidence => topic::EVIDENCE,
        AdviceId::FreeAndOptional => topic::FREE_AND_OPTIONAL,
        AdviceId::Plan => topic::PLAN,
        AdviceId::CareAct => neighbour::CARE_ACT,
        AdviceId::Carers => neighbour::CARERS,
        AdviceId::EhcPlan => neighbour::EHC_PLAN,
        AdviceId::LearningDisability => neighbour::LEARNING_DISABILITY,
        AdviceId::Veterans => neighbour::VETERANS,
        AdviceId::Serving => neighbour::SERVING,
        AdviceId::Maternity => neighbour::MATERNITY,
        AdviceId::DischargeOneOff => neighbour::DISCHARGE_ONE_OFF,
        AdviceId::LookedAfter => neighbour::LOOKED_AFTER,
        AdviceId::HomeAdaptations => neighbour::HOME_ADAPTATIONS,
        AdviceId::AccessToWork => neighbour::ACCESS_TO_WORK,
        AdviceId::ChallengeChc => challenge::CHALLENGE_CHC,
        AdviceId::ChallengePhb => challenge::CHALLENGE_PHB,
        AdviceId::ChallengeDirectPayment => challenge::CHALLENGE_DIRECT_PAYMENT,
        AdviceId::ChallengeAmount => challenge::CHALLENGE_AMOUNT,
        AdviceId::ChallengeDelay => challenge::CHALLENGE_DELAY,
        AdviceId::Complaint => challenge::COMPLAINT,
        AdviceId::Ombudsman => challenge::OMBUDSMAN,
        AdviceId::JudicialReview => challenge::JUDICIAL_REVIEW,
        AdviceId::Beacon => help::BEACON,
        AdviceId::Pals => help::PALS,
        AdviceId::Healthwatch => help::HEALTHWATCH,
        AdviceId::ComplaintsAdvocacy => help::COMPLAINTS_ADVOCACY,
        AdviceId::SharedDecisions => component::SHARED_DECISIONS,
        AdviceId::CarePlanning => component::CARE_PLANNING,
        AdviceId::EnablingChoice => component::ENABLING_CHOICE,
        AdviceId::SocialPrescribing => component::SOCIAL_PRESCRIBING,
        AdviceId::SelfManagement => component::SELF_MANAGEMENT,
        AdviceId::Budgets => component::BUDGETS,
    }
}
