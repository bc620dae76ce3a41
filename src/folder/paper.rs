//! The papers that show what a person relies on, and those a family wishes it had brought: which fit the answers, no words.

use crate::questionnaire::Answers;
use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;

/// A paper. Those that show a fact come first, then those for any meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    /// The letter that agreed or refused CHC.
    ChcDecision,
    /// Copies of Checklist and Decision Support Tool.
    ChecklistAndTool,
    /// The completed Fast Track tool.
    FastTrackTool,
    /// How NHS and council share the cost.
    FundingSplit,
    /// Who pays the nursing home: the whole fee, or the weekly nursing sum.
    NursingFunding,
    /// The decision about a child's continuing care, with the NHS part.
    ChildDecision,
    /// Which sections of the Mental Health Act, with dates.
    HospitalSections,
    /// That section 117 after-care goes on.
    AftercareConfirmed,
    /// Who funds the after-care.
    AftercareFunding,
    /// What the wheelchair service decided.
    WheelchairDecision,
    /// Proof of who may act: order, power, parental responsibility.
    Authority,
    /// The education, health and care plan.
    EhcPlan,
    /// The letter that refused, cut or left something out.
    Refusal,
    /// What was asked for, and when.
    OwnRequest,
    /// Which ICB the GP practice belongs to.
    GpPractice,
    /// A signed consent.
    Consent,
    /// One page of medical history.
    MedicalHistory,
    /// The medicines.
    Medicines,
    /// The latest care plan, risk assessment, therapy and hospital letters.
    CarePlans,
    /// A diary of an ordinary week, nights too.
    Diary,
    /// A log of falls, fits, infections, admissions.
    Incidents,
    /// Who does what each day, and for how long.
    WhoDoesWhat,
    /// Names and roles of everybody involved.
    NamesAndRoles,
    /// Reports in which professionals disagree.
    Disagreements,
    /// The own questions, written down.
    Questions,
    /// Somebody to take notes.
    NoteTaker,
}

/// How far somebody has got with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It was asked for.
    Asked,
    /// It is there.
    Here,
}

impl Held {
    /// Its name in saved files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Here => "here",
        }
    }

    /// The state of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Asked, Self::Here].into_iter().find(|held| held.code() == code)
    }
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 26] = [
        Self::ChcDecision,
        Self::ChecklistAndTool,
        Self::FastTrackTool,
        Self::FundingSplit,
        Self::NursingFunding,
        Self::ChildDecision,
        Self::HospitalSections,
        Self::AftercareConfirmed,
        Self::AftercareFunding,
        Self::WheelchairDecision,
        Self::Authority,
        Self::EhcPlan,
        Self::Refusal,
        Self::OwnRequest,
        Self::GpPractice,
        Self::Consent,
        Self::MedicalHistory,
        Self::Medicines,
        Self::CarePlans,
        Self::Diary,
        Self::Incidents,
        Self::WhoDoesWhat,
        Self::NamesAndRoles,
        Self::Disagreements,
        Self::Questions,
        Self::NoteTaker,
    ];

    /// Its name in saved files; never changes meaning.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ChcDecision => "chc-decision",
            Self::ChecklistAndTool => "checklist-and-tool",
            Self::FastTrackTool => "fast-track-tool",
            Self::FundingSplit => "funding-split",
            Self::NursingFunding => "nursing-funding",
            Self::ChildDecision => "child-decision",
            Self::HospitalSections => "hospital-sections",
            Self::AftercareConfirmed => "aftercare-confirmed",
            Self::AftercareFunding => "aftercare-funding",
            Self::WheelchairDecision => "wheelchair-decision",
            Self::Authority => "authority",
            Self::EhcPlan => "ehc-plan",
            Self::Refusal => "refusal",
            Self::OwnRequest => "own-request",
            Self::GpPractice => "gp-practice",
            Self::Consent => "consent",
            Self::MedicalHistory => "medical-history",
            Self::Medicines => "medicines",
            Self::CarePlans => "care-plans",
            Self::Diary => "diary",
            Self::Incidents => "incidents",
            Self::WhoDoesWhat => "who-does-what",
            Self::NamesAndRoles => "names-and-roles",
            Self::Disagreements => "disagreements",
            Self::Questions => "questions",
            Self::NoteTaker => "note-taker",
        }
    }

    /// The paper of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// Whether it shows a fact, and is not only good to have at any meeting.
    #[must_use]
    pub fn shows_a_fact(self) -> bool {
        self <= Self::OwnRequest
    }

    /// The questions whose answers it shows. Where none is named, it is good to have whatever was said.
    #[must_use]
    pub fn shows(self) -> &'static [N] {
        match self {
            Self::ChcDecision => &[N::Chc, N::ChcFunding],
            Self::ChecklistAndTool => &[N::Chc, N::ChcChange],
            Self::FastTrackTool => &[N::Chc, N::Urgency],
            Self::FundingSplit => &[N::ChcFunding, N::CareFunding],
            Self::NursingFunding => &[N::CareFunding],
            Self::ChildDecision => &[N::ChildPackage],
            Self::HospitalSections => &[N::Detained, N::LeftHospital],
            Self::AftercareConfirmed => &[N::AftercareEnded],
            Self::AftercareFunding => &[N::AftercareFunder],
            Self::WheelchairDecision => &[N::Wheelchair, N::WheelchairLength],
            Self::Authority => &[N::Representative, N::Capacity],
            Self::EhcPlan => &[N::Circumstances],
            Self::Refusal => &[N::Refusals, N::DecisionDate],
            Self::OwnRequest => &[N::Refusals],
            Self::GpPractice => &[N::Residence],
            Self::Consent
            | Self::MedicalHistory
            | Self::Medicines
            | Self::CarePlans
            | Self::Diary
            | Self::Incidents
            | Self::WhoDoesWhat
            | Self::NamesAndRoles
            | Self::Disagreements
            | Self::Questions
            | Self::NoteTaker => &[],
        }
    }

    /// Whether these answers call for it.
    #[must_use]
    pub fn fits(self, answers: &Answers) -> bool {
        let says = |item, choices: &[C]| choices.iter().any(|choice| answers.says(item, *choice));
        let unsure = |item: N| answers.is_unsure(item);
        match self {
            Self::ChcDecision => says(N::Chc, &[C::ChcAgreed, C::ChcAssessedNo]) || unsure(N::Chc),
            Self::ChecklistAndTool => {
                says(N::Chc, &[C::ChcWaiting, C::ChcAssessedNo, C::ChcChecklistNo]) || unsure(N::Chc)
            }
            Self::FastTrackTool => says(N::Chc, &[C::ChcFastTrack]) || says(N::Urgency, &[C::EndOfLife]),
            Self::FundingSplit => {
                says(N::ChcFunding, &[C::NhsAndCouncil])
                    || says(N::CareFunding, &[C::NhsAndCouncil])
                    || unsure(N::ChcFunding)
                    || unsure(N::CareFunding)
            }
            Self::NursingFunding => {
                says(N::CareFunding, &[C::NursingContribution])
                    || says(N::Setting, &[C::CareHome]) && unsure(N::CareFunding)
            }
            Self::ChildDecision => {
                says(N::ChildPackage, &[C::ChildAgreed, C::ChildWaiting, C::ChildTurnedDown]) || unsure(N::ChildPackage)
            }
            Self::HospitalSections => says(N::Detained, &[C::DetainedQualifying]) || unsure(N::Detained),
            Self::AftercareConfirmed => says(N::AftercareEnded, &[C::AftercareGoesOn]) || unsure(N::AftercareEnded),
            Self::AftercareFunding => {
                says(N::AftercareFunder, &[C::AftercareNhs, C::AftercareBoth]) || unsure(N::AftercareFunder)
            }
            Self::WheelchairDecision => {
                says(N::Wheelchair, &[C::WheelchairAccepted, C::WheelchairReplacement, C::WheelchairPending])
                    || unsure(N::Wheelchair)
            }
            Self::Authority => {
                says(N::Representative, &[C::ParentAgrees, C::AppointedRepresentative, C::DeputyUnchecked])
                    || unsure(N::Representative)
            }
            Self::EhcPlan => says(N::Circumstances, &[C::EhcPlan]),
            Self::Refusal => {
                says(N::Refusals, &[C::RefusedChc, C::RefusedPhb, C::RefusedDirectPayment, C::DisputedAmount])
            }
            Self::OwnRequest => says(N::Refusals, &[C::NoAnswerYet]),
            Self::GpPractice
            | Self::Consent
            | Self::MedicalHistory
            | Self::Medicines
            | Self::CarePlans
            | Self::Diary
            | Self::Incidents
            | Self::WhoDoesWhat
            | Self::NamesAndRoles
            | Self::Disagreements
            | Self::Questions
            | Self::NoteTaker => true,
        }
    }
}
