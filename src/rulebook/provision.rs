//! One clause of law or guidance: where it is, how sure we are of it, since when; what it says in plain words is elsewhere.

use crate::questionnaire::CivilDate;

use super::source::Source;

/// How sure we are of a provision or figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the primary source.
    Verified,
    /// Read on a page that reports the rule.
    SecondHand,
    /// Known, but the text was not found: said softly.
    Recalled,
    /// Reasoned from verified facts: said softly.
    Inferred,
}

/// One clause of law or guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProvisionId {
    /// Who is an eligible person: someone for whom the body considers it necessary to arrange the service.
    EligiblePerson,
    /// The body must grant a request unless not appropriate in the person's case.
    RightToHave,
    /// "Not appropriate" is tested in the person's case; part is possible; a blanket policy is not enough.
    NotAppropriate,
    /// Duty to publicise, inform and support.
    DutyToInform,
    /// Written reasons and reconsideration on refusal of a PHB.
    ReasonsAndReconsideration,
    /// Adult CHC: 18 or over, wholly NHS.
    ChcGroup,
    /// Children's continuing care: 17 or under, the NHS part.
    ChildGroup,
    /// Section 117: any age, the NHS part.
    AftercareGroup,
    /// Wheelchairs: long-term need.
    WheelchairGroup,
    /// Wheelchairs: newly accepted, or replacement for clinical need or condition.
    WheelchairWhen,
    /// Wheelchairs: short-term need about six months; exceptions.
    WheelchairShortTerm,
    /// Wheelchairs: the forms a budget takes.
    WheelchairForms,
    /// Home CHC: PHB by default since 1 April 2019; not Fast Track, not children.
    HomeDefault,
    /// CHC right in a care home.
    AnySetting,
    /// Fast Track: test, who completes it, the ICB must accept.
    FastTrackTool,
    /// Fast Track: package ideally in 48 hours.
    FastTrackTime,
    /// Duty to assess where there may be a need for CHC.
    DutyToAssess,
    /// A positive Checklist is a full assessment, not eligibility.
    ChecklistMeaning,
    /// CHC decision in 28 days; refund from day 29.
    ChcTime,
    /// Not usually screened in an acute bed.
    HospitalScreening,
    /// An adult joint package is not solely NHS.
    JointPackage,
    /// FNC is a flat-rate contribution.
    NursingContribution,
    /// Children: assessment, decision, arrangement; six weeks.
    ChildTime,
    /// Turning 18.
    Transition,
    /// Section 117 duty.
    AftercareDuty,
    /// Section 117 is free.
    AftercareFree,
    /// Sections that do not bring section 117.
    SectionsNotListed,
    /// Mental Health Act 2025, not in force.
    MentalHealthAct2025,
    /// Local discretion.
    LocalDiscretion,
    /// Place: lives in England, whatever the GP's nation.
    CrossBorder,
    /// Which ICB.
    ResponsibleIcb,
    /// Custody: NHS England commissions.
    Custody,
    /// Armed forces: NHS England commissions most care.
    ArmedForces,
    /// Wales.
    Wales,
    /// Scotland and Northern Ireland.
    ScotlandAndNorthernIreland,
    /// Three ways of holding, and mixes.
    ThreeWays,
    /// The body decides which way is most appropriate.
    WayDecided,
    /// Direct payments: power and consent.
    DirectPaymentPower,
    /// Direct payments: child means under 16.
    ConsentAge,
    /// Direct payments: representatives.
    Representatives,
    /// Direct payments: nominees.
    Nominees,
    /// Direct payments: deputies, the Lumb case.
    DeputiesCase,
    /// Direct payments: excluded persons.
    ExcludedPersons,
    /// Direct payments: people in the same household.
    SameHousehold,
    /// Direct payments: reasons and reconsideration.
    DirectPaymentReconsideration,
    /// Direct payments: full cost of each service in the plan.
    FullCost,
    /// Direct payments: the body keeps responsibility.
    Delegation,
    /// The amount must be enough for assessed needs.
    Sufficient,
    /// No arbitrary caps on home care.
    NoArbitraryCaps,
    /// Not means-tested, not income.
    NotMeansTested,
    /// No top-up for assessed CHC needs; wheelchairs differ.
    TopUp,
    /// What may be bought.
    MayBuy,
    /// What may not be bought.
    MayNotBuy,
    /// Local bans are local.
    LocalBans,
    /// Transport in CHC.
    Transport,
    /// Contingency.
    Contingency,
    /// Plan and sign-off.
    PlanContents,
    /// PHB optional; other services stay.
    Optional,
    /// Care Act assessment.
    CareAct,
    /// Carers.
    Carers,
    /// EHC plan budgets.
    EhcPlan,
    /// Veterans.
    Veterans,
    /// Maternity budgets.
    Maternity,
    /// One-off discharge budgets.
    DischargeBudgets,
    /// Looked-after children and care leavers.
    LookedAfter,
    /// Learning disability and autism.
    LearningDisability,
    /// Disabled Facilities Grant.
    HomeAdaptations,
    /// Access to Work.
    AccessToWork,
    /// Help with NHS charges.
    NhsCharges,
    /// Choice of provider.
    Choice,
    /// CHC appeals.
    ChcAppeals,
    /// NHS complaints.
    Complaints,
    /// Ombudsman.
    Ombudsman,
    /// Judicial review.
    JudicialReview,
    /// Complaints advocacy.
    ComplaintsAdvocacy,
    /// IMHA, IMCA, Care Act advocates.
    StatutoryAdvocacy,
    /// Beacon.
    Beacon,
    /// PALS.
    Pals,
    /// Healthwatch.
    Healthwatch,
    /// Subject access.
    SubjectAccess,
    /// Six components.
    SixComponents,
    /// Evidence of pilots.
    PilotClaims,
    /// How PHBs are held, counts.
    Counts,
    /// Section 117 names no immigration or means condition.
    NoImmigrationTest,
}

/// Where a clause is and how sure we are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provision {
    /// Its id.
    pub id: ProvisionId,
    /// The place within the source, such as `reg 32B(4)`; empty where the whole source is meant.
    pub place: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it can be read.
    pub sources: &'static [Source],
    /// In force from, where a date is known.
    pub since: Option<CivilDate>,
}

impl ProvisionId {
    /// All of them, in the order of their declaration.
    pub const ALL: [Self; 84] = [
        Self::EligiblePerson,
        Self::RightToHave,
        Self::NotAppropriate,
        Self::DutyToInform,
        Self::ReasonsAndReconsideration,
        Self::ChcGroup,
        Self::ChildGroup,
        Self::AftercareGroup,
        Self::WheelchairGroup,
        Self::WheelchairWhen,
        Self::WheelchairShortTerm,
        Self::WheelchairForms,
        Self::HomeDefault,
        Self::AnySetting,
        Self::FastTrackTool,
        Self::FastTrackTime,
        Self::DutyToAssess,
        Self::ChecklistMeaning,
        Self::ChcTime,
        Self::HospitalScreening,
        Self::JointPackage,
        Self::NursingContribution,
        Self::ChildTime,
        Self::Transition,
        Self::AftercareDuty,
        Self::AftercareFree,
        Self::SectionsNotListed,
        Self::MentalHealthAct2025,
        Self::LocalDiscretion,
        Self::CrossBorder,
        Self::ResponsibleIcb,
        Self::Custody,
        Self::ArmedForces,
        Self::Wales,
        Self::ScotlandAndNorthernIreland,
        Self::ThreeWays,
        Self::WayDecided,
        Self::DirectPaymentPower,
        Self::ConsentAge,
        Self::Representatives,
        Self::Nominees,
        Self::DeputiesCase,
        Self::ExcludedPersons,
        Self::SameHousehold,
        Self::DirectPaymentReconsideration,
        Self::FullCost,
        Self::Delegation,
        Self::Sufficient,
        Self::NoArbitraryCaps,
        Self::NotMeansTested,
        Self::TopUp,
        Self::MayBuy,
        Self::MayNotBuy,
        Self::LocalBans,
        Self::Transport,
        Self::Contingency,
        Self::PlanContents,
        Self::Optional,
        Self::CareAct,
        Self::Carers,
        Self::EhcPlan,
        Self::Veterans,
        Self::Maternity,
        Self::DischargeBudgets,
        Self::LookedAfter,
        Self::LearningDisability,
        Self::HomeAdaptations,
        Self::AccessToWork,
        Self::NhsCharges,
        Self::Choice,
        Self::ChcAppeals,
        Self::Complaints,
        Self::Ombudsman,
        Self::JudicialReview,
        Self::ComplaintsAdvocacy,
        Self::StatutoryAdvocacy,
        Self::Beacon,
        Self::Pals,
        Self::Healthwatch,
        Self::SubjectAccess,
        Self::SixComponents,
        Self::PilotClaims,
        Self::Counts,
        Self::NoImmigrationTest,
    ];
}
