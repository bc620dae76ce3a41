//! The names by which packs, cases and saved files call the national questions and options; they never change meaning.

use super::Choice;
use super::NationalItem;
use super::national::NATIONAL_ITEMS;

impl NationalItem {
    /// The question's name in files.
    ///
    /// ```
    /// use phb_check::questionnaire::NationalItem;
    /// assert_eq!(NationalItem::OngoingNeed.code(), "ongoing-need");
    /// assert_eq!(NationalItem::from_code("ongoing-need"), Some(NationalItem::OngoingNeed));
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Residence => "residence",
            Self::Setting => "setting",
            Self::Age => "age",
            Self::Chc => "chc",
            Self::ChcFunding => "chc-funding",
            Self::ChcChange => "chc-change",
            Self::CareFunding => "care-funding",
            Self::SubstantialNeed => "substantial-need",
            Self::ChildPackage => "child-package",
            Self::Detained => "detained",
            Self::LeftHospital => "left-hospital",
            Self::AftercareEnded => "aftercare-ended",
            Self::AftercareFunder => "aftercare-funder",
            Self::Wheelchair => "wheelchair",
            Self::WheelchairLength => "wheelchair-length",
            Self::OngoingNeed => "ongoing-need",
            Self::Circumstances => "circumstances",
            Self::Capacity => "capacity",
            Self::DirectPaymentWish => "direct-payment-wish",
            Self::Representative => "representative",
            Self::Refusals => "refusals",
            Self::DecisionDate => "decision-date",
            Self::Topics => "topics",
            Self::CourtOrder => "court-order",
        }
    }

    /// The question of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        NATIONAL_ITEMS.into_iter().find(|item| item.code() == code)
    }
}

impl Choice {
    /// The option's name in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NoneOfThese => "none-of-these",
            Self::EndOfLife => "end-of-life",
            Self::LeavingHospitalSoon => "leaving-hospital-soon",
            Self::England => "england",
            Self::Wales => "wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
            Self::Elsewhere => "elsewhere",
            Self::Home => "home",
            Self::CareHome => "care-home",
            Self::Hospital => "hospital",
            Self::Hospice => "hospice",
            Self::Custody => "custody",
            Self::NoFixedHome => "no-fixed-home",
            Self::ChcAgreed => "chc-agreed",
            Self::ChcFastTrack => "chc-fast-track",
            Self::ChcWaiting => "chc-waiting",
            Self::ChcAssessedNo => "chc-assessed-no",
            Self::ChcChecklistNo => "chc-checklist-no",
            Self::ChcNever => "chc-never",
            Self::WhollyNhs => "wholly-nhs",
            Self::NhsAndCouncil => "nhs-and-council",
            Self::CouncilOnly => "council-only",
            Self::NursingContribution => "nursing-contribution",
            Self::NhsOtherwise => "nhs-otherwise",
            Self::OwnOrNone => "own-or-none",
            Self::ChildAgreed => "child-agreed",
            Self::ChildWaiting => "child-waiting",
            Self::ChildTurnedDown => "child-turned-down",
            Self::ChildNever => "child-never",
            Self::DetainedQualifying => "detained-qualifying",
            Self::DetainedOther => "detained-other",
            Self::DetainedNever => "detained-never",
            Self::Left => "left",
            Self::StillThere => "still-there",
            Self::AftercareGoesOn => "aftercare-goes-on",
            Self::AftercareStopped => "aftercare-stopped",
            Self::AftercareNhs => "aftercare-nhs",
            Self::AftercareBoth => "aftercare-both",
            Self::AftercareCouncil => "aftercare-council",
            Self::WheelchairNone => "wheelchair-none",
            Self::WheelchairAccepted => "wheelchair-accepted",
            Self::WheelchairReplacement => "wheelchair-replacement",
            Self::WheelchairPending => "wheelchair-pending",
            Self::WheelchairStillFits => "wheelchair-still-fits",
            Self::LongTerm => "long-term",
            Self::ShortTerm => "short-term",
            Self::Pregnant => "pregnant",
            Self::HospitalDischarge => "hospital-discharge",
            Self::Serving => "serving",
            Self::Veteran => "veteran",
            Self::EhcPlan => "ehc-plan",
            Self::UnpaidCarer => "unpaid-carer",
            Self::LearningDisabilityOrAutism => "learning-disability-or-autism",
            Self::LookedAfter => "looked-after",
            Self::WantsDirectPayment => "wants-direct-payment",
            Self::ChoiceWithoutMoney => "choice-without-money",
            Self::ParentAgrees => "parent-agrees",
            Self::AppointedRepresentative => "appointed-representative",
            Self::DeputyUnchecked => "deputy-unchecked",
            Self::NobodyYet => "nobody-yet",
            Self::RefusedChc => "refused-chc",
            Self::RefusedPhb => "refused-phb",
            Self::RefusedDirectPayment => "refused-direct-payment",
            Self::DisputedAmount => "disputed-amount",
            Self::NoAnswerYet => "no-answer-yet",
            Self::TopicAssistants => "topic-assistants",
            Self::TopicPayFamily => "topic-pay-family",
            Self::TopicTherapy => "topic-therapy",
            Self::TopicEquipment => "topic-equipment",
            Self::TopicTransport => "topic-transport",
            Self::TopicRespite => "topic-respite",
            Self::TopicNotAllowed => "topic-not-allowed",
            Self::TopicEnough => "topic-enough",
            Self::TopicWhoDecides => "topic-who-decides",
            Self::TopicBenefits => "topic-benefits",
            Self::TopicAdvocacy => "topic-advocacy",
            Self::TopicRecords => "topic-records",
            Self::TopicStuckInHospital => "topic-stuck-in-hospital",
            Self::TopicTurning18 => "topic-turning-18",
            Self::TopicEvidence => "topic-evidence",
        }
    }
}
