//! Next steps as values: each with the circumstances in which it is said and its provisions; the words are elsewhere.

use crate::logic::Condition;
use crate::questionnaire::Test;

use super::provision::ProvisionId;

/// Where on the result a piece of advice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdvicePlace {
    /// What cannot wait.
    Urgent,
    /// The next step on a route.
    NextStep,
    /// Ways of holding the money, and whom it may pay.
    Holding,
    /// What the person asked to know.
    Topic,
    /// Neighbouring routes.
    Neighbour,
    /// What to do about a refusal.
    Challenge,
    /// Who can help.
    Help,
    /// The six parts of personalised care.
    Component,
}

/// One piece of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdviceId {
    /// Urgent: ask a clinician about the Fast Track tool today.
    FastTrackToday,
    /// Urgent: the Fast Track tool has been sent; the ICB must accept it; about 48 hours.
    FastTrackSent,
    /// Urgent: leaving hospital; screening usually after discharge, support meanwhile.
    LeavingHospital,
    /// Urgent, for a child: ask the team about a fast decision.
    UrgentChild,
    /// Ask for a CHC Checklist.
    AskChecklist,
    /// Ask for a new Checklist if needs have grown.
    AskChecklistAgain,
    /// A CHC decision is due within 28 days of a positive Checklist; a positive Checklist is not eligibility.
    ChcWaiting,
    /// A negative Checklist: ask the ICB to look again, then complain.
    ChecklistReconsider,
    /// CHC at home: national policy expects a PHB by default; often notional; ask the amount.
    HomeDefault,
    /// CHC in a care home: the right is not tied to the setting; notional is usual.
    CareHomePhb,
    /// Moving from a council direct payment to CHC: people and hours must not stop.
    KeepPeople,
    /// Adult joint package: no right, local discretion; ask for the funding split in writing.
    JointPackage,
    /// FNC is not CHC; the weekly rates.
    NursingContribution,
    /// Children's continuing care is being decided: six weeks.
    ChildWaiting,
    /// How to ask for children's continuing care.
    ChildAsk,
    /// Turning 18: 14, 16, 17, 18.
    Turning18,
    /// Section 117 right: ask in writing for needs, funders, NHS amount.
    AftercareRequest,
    /// Still in hospital after a qualifying detention: plan now.
    AftercarePlanNow,
    /// A section that does not bring section 117.
    SectionNotListed,
    /// After-care wholly paid by the council: its own direct payment.
    AftercareCouncil,
    /// After-care that was ended: who must have agreed; ask for the paper.
    AftercareStopped,
    /// Mental Health Act 2025: changes not in force.
    MentalHealthAct2025,
    /// Section 117 names no immigration or means condition.
    AftercareNoMeansTest,
    /// Personal wheelchair budget: the choices.
    WheelchairChoices,
    /// How to get referred or re-referred to the wheelchair service.
    WheelchairAsk,
    /// The present chair still meets the need: no right at present; ask for a review when needs change.
    WheelchairReview,
    /// A short-term need: loans; exceptions at the end of life.
    WheelchairShort,
    /// A wheelchair budget does not settle CHC.
    TwoRoutes,
    /// Asking under local discretion: what to ask, whom.
    LocalAsk,
    /// In custody now: ask before release.
    Custody,
    /// Lives in Wales.
    Wales,
    /// Lives in Scotland.
    Scotland,
    /// Lives in Northern Ireland.
    NorthernIreland,
    /// Lives outside the United Kingdom.
    Elsewhere,
    /// No fixed home: which ICB.
    NoFixedHome,
    /// Which ICB: by GP practice, whatever the nation of the GP.
    WhichIcb,
    /// Holding: the three ways, and mixes.
    ThreeWays,
    /// Holding: a court order bars only cash.
    OrderBarsCash,
    /// Holding: no consent to cash; notional or third party.
    NoCash,
    /// Holding: cannot decide and nobody to act; the ICB may appoint someone.
    NobodyToAct,
    /// Holding: a deputy or attorney; check the order or power.
    DeputyCheck,
    /// Holding: an appointed representative.
    AppointedActs,
    /// Holding: under 16, a person with parental responsibility.
    ParentActs,
    /// Holding: from 16 the young person's own consent counts.
    OwnConsentFrom16,
    /// Holding: a nominee may manage it, and becomes the employer.
    Nominee,
    /// Topic: assistants, cover when one is away, contingency.
    Assistants,
    /// Topic: paying someone who lives with the person, or does not.
    PayFamily,
    /// Topic: therapy.
    Therapy,
    /// Topic: equipment, technology, assistance animals.
    Equipment,
    /// Topic: transport.
    Transport,
    /// Topic: breaks.
    Respite,
    /// Topic: what may not be bought; local bans can be questioned.
    NotAllowed,
    /// Topic: help with dental and other NHS charges; emergency care.
    ChargesAndEmergency,
    /// Topic: is it enough; caps; breakdown in writing.
    Enough,
    /// Topic: money tied up in a contract.
    BlockContract,
    /// Topic: who decides; the ICB keeps responsibility.
    WhoDecides,
    /// Topic: benefits, means tests, work.
    BenefitsAndWork,
    /// Topic: advocacy.
    Advocacy,
    /// Topic: records.
    Records,
    /// Topic: stuck in hospital.
    StuckInHospital,
    /// Topic: evidence; pilot claims.
    Evidence,
    /// Free, optional, not means-tested; other care goes on.
    FreeAndOptional,
    /// What a plan has in it, and who signs it off.
    Plan,
    /// Neighbour: Care Act assessment, whatever the means.
    CareAct,
    /// Neighbour: carer's assessment; a carer has no PHB right of their own.
    Carers,
    /// Neighbour: EHC plan personal budget.
    EhcPlan,
    /// Neighbour: learning disability or autism, joint packages.
    LearningDisability,
    /// Neighbour: veterans.
    Veterans,
    /// Neighbour: serving.
    Serving,
    /// Neighbour: pregnancy.
    Maternity,
    /// Neighbour: one-off money at hospital discharge.
    DischargeOneOff,
    /// Neighbour: children in care and care leavers.
    LookedAfter,
    /// Neighbour: home adaptations.
    HomeAdaptations,
    /// Neighbour: work.
    AccessToWork,
    /// Challenge: CHC said no.
    ChallengeChc,
    /// Challenge: a PHB was refused.
    ChallengePhb,
    /// Challenge: a direct payment was refused.
    ChallengeDirectPayment,
    /// Challenge: the amount, a cap, a cut, a service left out.
    ChallengeAmount,
    /// Challenge: no answer yet.
    ChallengeDelay,
    /// Challenge: NHS complaint.
    Complaint,
    /// Challenge: Ombudsman.
    Ombudsman,
    /// Challenge: judicial review.
    JudicialReview,
    /// Help: Beacon.
    Beacon,
    /// Help: PALS.
    Pals,
    /// Help: local Healthwatch.
    Healthwatch,
    /// Help: NHS complaints advocacy.
    ComplaintsAdvocacy,
    /// Component: shared decision making.
    SharedDecisions,
    /// Component: personalised care and support planning.
    CarePlanning,
    /// Component: enabling choice.
    EnablingChoice,
    /// Component: social prescribing.
    SocialPrescribing,
    /// Component: supported self-management.
    SelfManagement,
    /// Component: personal health budgets and integrated budgets.
    Budgets,
}

/// One piece of advice as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Its id.
    pub id: AdviceId,
    /// Where it stands.
    pub place: AdvicePlace,
    /// It is said when this is true,
    pub when: Condition<Test>,
    /// … unless this is true. Here `Unknown` keeps nobody from hearing what may help them.
    pub unless: Condition<Test>,
    /// The provisions it rests on.
    pub provisions: Vec<ProvisionId>,
}

/// What to find out when a question was answered "I'm not sure": a row of section 11.2 of the rule book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindOut {
    /// Was CHC decided, and how.
    ChcDecided,
    /// FNC or CHC.
    FncOrChc,
    /// Joint or wholly NHS.
    JointOrSole,
    /// Which section of the Mental Health Act.
    MentalHealthSection,
    /// Whether section 117 after-care goes on.
    AftercareLive,
    /// Who funds section 117.
    AftercareFunder,
    /// What was agreed for the child.
    ChildPackage,
    /// Wheelchair: criteria, length of need.
    Wheelchair,
    /// A drug or alcohol order.
    CourtOrder,
    /// Capacity to consent to a direct payment.
    Capacity,
    /// A deputy's or attorney's powers.
    DeputyPowers,
    /// Which commissioner.
    Commissioner,
}
