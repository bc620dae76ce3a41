//! What a question is: its id, what kind of answer it takes, how private it is; not its words and not what follows from it.

use core::fmt;
use std::sync::Arc;

/// A question of the national rules. The order here is the order of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalItem {
    /// Whether something cannot wait: a quickly worsening illness, a hospital discharge.
    Urgency,
    /// The nation the person lives in.
    Residence,
    /// Where the person is staying now: home, care home, hospital, custody.
    Setting,
    /// Age in whole years.
    Age,
    /// What has been decided about adult NHS Continuing Healthcare.
    Chc,
    /// Whether the NHS pays for the whole of an agreed CHC package.
    ChcFunding,
    /// Whether anything has changed since a negative Checklist.
    ChcChange,
    /// Who pays for the care the person has now.
    CareFunding,
    /// Whether another person's help is needed on most days, or CHC has been mentioned.
    SubstantialNeed,
    /// What has been decided about children's continuing care.
    ChildPackage,
    /// Whether the person was ever detained under the Mental Health Act, and how.
    Detained,
    /// Whether the person has left that hospital.
    LeftHospital,
    /// Whether section 117 after-care was ended.
    AftercareEnded,
    /// Who pays for the section 117 after-care.
    AftercareFunder,
    /// Where the person stands with the NHS wheelchair service.
    Wheelchair,
    /// How long a wheelchair or buggy is needed.
    WheelchairLength,
    /// Whether there is a health need that lasts or comes back.
    OngoingNeed,
    /// Situations that open other doors: pregnancy, service, caring, an EHC plan.
    Circumstances,
    /// Whether the person, aged 16 or over, can decide about a direct payment.
    Capacity,
    /// Whether the person agrees to have money paid to them.
    DirectPaymentWish,
    /// Who can act where the person cannot decide.
    Representative,
    /// What has been refused so far.
    Refusals,
    /// The date of the letter that refused.
    DecisionDate,
    /// What the person would like to know more about.
    Topics,
    /// Whether a court or a licence orders drug or alcohol treatment, testing or a course.
    CourtOrder,
}

/// One answer option of the national questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// Yes, wherever a question has no more exact words for it.
    Yes,
    /// No, wherever a question has no more exact words for it.
    No,
    /// None of the other options.
    NoneOfThese,
    /// Urgency: rapidly worse, or may be near the end of life.
    EndOfLife,
    /// Urgency: leaving hospital soon.
    LeavingHospitalSoon,
    /// Residence.
    England,
    /// Residence.
    Wales,
    /// Residence.
    Scotland,
    /// Residence.
    NorthernIreland,
    /// Residence: outside the United Kingdom.
    Elsewhere,
    /// Setting: own or family home, supported living, sheltered housing.
    Home,
    /// Setting: a care home, with or without nursing.
    CareHome,
    /// Setting: a hospital ward.
    Hospital,
    /// Setting: a hospice bed.
    Hospice,
    /// Setting: prison, young offender institution or immigration removal centre.
    Custody,
    /// Setting: no fixed home.
    NoFixedHome,
    /// Chc: agreed after a full assessment.
    ChcAgreed,
    /// Chc: a clinician has completed the Fast Track tool.
    ChcFastTrack,
    /// Chc: screening, assessment or decision still to come.
    ChcWaiting,
    /// Chc: a full assessment said no.
    ChcAssessedNo,
    /// Chc: a Checklist said no full assessment is needed.
    ChcChecklistNo,
    /// Chc: never looked at.
    ChcNever,
    /// ChcFunding: the NHS pays for all of it.
    WhollyNhs,
    /// ChcFunding and CareFunding: the NHS and the council each pay a part.
    NhsAndCouncil,
    /// CareFunding: the council.
    CouncilOnly,
    /// CareFunding: the NHS pays a weekly nursing sum to a nursing home (FNC).
    NursingContribution,
    /// CareFunding: the NHS pays, but not under CHC as far as is known.
    NhsOtherwise,
    /// CareFunding: the person or family pays, or nobody is paid.
    OwnOrNone,
    /// ChildPackage: agreed, the NHS paying all or part.
    ChildAgreed,
    /// ChildPackage: referred or being assessed.
    ChildWaiting,
    /// ChildPackage: asked for and turned down.
    ChildTurnedDown,
    /// ChildPackage: nobody has looked at it.
    ChildNever,
    /// Detained: under section 3, 37, 45A, 47 or 48.
    DetainedQualifying,
    /// Detained: only under another section, or guardianship.
    DetainedOther,
    /// Detained: never, or only as a voluntary patient.
    DetainedNever,
    /// LeftHospital: yes.
    Left,
    /// LeftHospital: still there, or on leave from it.
    StillThere,
    /// AftercareEnded: it goes on, or nobody has ended it.
    AftercareGoesOn,
    /// AftercareEnded: NHS and council both ended it.
    AftercareStopped,
    /// AftercareFunder: the NHS.
    AftercareNhs,
    /// AftercareFunder: the NHS and the council.
    AftercareBoth,
    /// AftercareFunder: the council alone.
    AftercareCouncil,
    /// Wheelchair: no need of one.
    WheelchairNone,
    /// Wheelchair: newly accepted by the NHS wheelchair service.
    WheelchairAccepted,
    /// Wheelchair: the service agrees that a replacement is needed.
    WheelchairReplacement,
    /// Wheelchair: needed, but referral or assessment is waiting or not yet made.
    WheelchairPending,
    /// Wheelchair: the present chair still meets the need, or one was bought already.
    WheelchairStillFits,
    /// WheelchairLength: long-term, more than about six months.
    LongTerm,
    /// WheelchairLength: for a shorter time.
    ShortTerm,
    /// Circumstances: pregnant.
    Pregnant,
    /// Circumstances: leaving hospital, or just left.
    HospitalDischarge,
    /// Circumstances: serving in the armed forces.
    Serving,
    /// Circumstances: a veteran.
    Veteran,
    /// Circumstances: has or is getting an education, health and care plan.
    EhcPlan,
    /// Circumstances: looks after somebody unpaid.
    UnpaidCarer,
    /// Circumstances: a learning disability or autism.
    LearningDisabilityOrAutism,
    /// Circumstances: in care, or has left care.
    LookedAfter,
    /// DirectPaymentWish: yes, or willing to think about it.
    WantsDirectPayment,
    /// DirectPaymentWish: wants choice, but no handling of money.
    ChoiceWithoutMoney,
    /// Representative: a parent or other person with parental responsibility agrees.
    ParentAgrees,
    /// Representative: someone the ICB has appointed, or whose order names PHB direct payments.
    AppointedRepresentative,
    /// Representative: a deputy or attorney whose order or power was not checked for this.
    DeputyUnchecked,
    /// Representative: nobody yet.
    NobodyYet,
    /// Refusals: CHC, or a Checklist.
    RefusedChc,
    /// Refusals: a PHB.
    RefusedPhb,
    /// Refusals: a direct payment.
    RefusedDirectPayment,
    /// Refusals: the amount, a cap, a cut, or a service left out.
    DisputedAmount,
    /// Refusals: asked, no answer yet.
    NoAnswerYet,
    /// Topics: employing assistants, and cover when one is away.
    TopicAssistants,
    /// Topics: paying a relative or friend.
    TopicPayFamily,
    /// Topics: talking therapy or other therapies.
    TopicTherapy,
    /// Topics: equipment, technology, assistance animals.
    TopicEquipment,
    /// Topics: travel, transport, an adapted vehicle.
    TopicTransport,
    /// Topics: breaks for the family.
    TopicRespite,
    /// Topics: what it may not buy, dentist, GP and medicine among it.
    TopicNotAllowed,
    /// Topics: is the money enough; caps; costs of the present service.
    TopicEnough,
    /// Topics: who decides, when a trust, a council and the ICB each have a part.
    TopicWhoDecides,
    /// Topics: benefits, means tests, work.
    TopicBenefits,
    /// Topics: help to speak up.
    TopicAdvocacy,
    /// Topics: own health records.
    TopicRecords,
    /// Topics: a long stay in hospital, or a plan that is never finished.
    TopicStuckInHospital,
    /// Topics: turning 18.
    TopicTurning18,
    /// Topics: how well it works for others.
    TopicEvidence,
}

/// An id of something a pack brings: lower-case letters, digits and single hyphens, 1 to 60 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(Arc<str>);

impl LocalId {
    /// The id, or nothing where the text is not well formed.
    ///
    /// ```
    /// use phb_check::questionnaire::LocalId;
    /// assert!(LocalId::parse("known-to-the-team").is_some());
    /// assert!(LocalId::parse("Known to the team").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let part_fits = |part: &str| !part.is_empty() && part.bytes().all(plain);
        let fits = text.len() <= 60 && text.split('-').all(part_fits);
        fits.then(|| Self(text.into()))
    }

    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LocalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A question, national or from a pack. National ones come first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// A question of the national rules.
    National(NationalItem),
    /// A question that a pack brings.
    Local(LocalId),
}

/// An answer option, national or from a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptionId {
    /// An option of the national questions.
    National(Choice),
    /// An option that a pack brings.
    Local(LocalId),
}

impl From<NationalItem> for ItemId {
    fn from(item: NationalItem) -> Self {
        Self::National(item)
    }
}

impl From<Choice> for OptionId {
    fn from(choice: Choice) -> Self {
        Self::National(choice)
    }
}

/// What kind of answer a question takes. Every kind also takes "don't know".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// Exactly one of these.
    One(Vec<OptionId>),
    /// Any number of these; where the last is [`Choice::NoneOfThese`], it stands alone.
    Several(Vec<OptionId>),
    /// An age in whole years, 0 to 120.
    Age,
    /// A day that is past.
    PastDate,
}

/// Whether an answer is kept off the printed summary until the person ticks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    /// Printed with the others.
    Ordinary,
    /// Asked last, with the reason; not printed unless ticked.
    Sensitive,
}

/// The part of the conversation a question belongs to, in the order of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Where and how old.
    About,
    /// Adult CHC, or children's continuing care.
    ContinuingCare,
    /// Section 117.
    MentalHealth,
    /// Wheelchairs.
    Wheelchair,
    /// The local offer and other doors.
    Local,
    /// How the money could be held.
    Money,
    /// What has happened so far, and what else to explain.
    SoFar,
    /// What is asked last because it is private.
    Private,
}

/// A question, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// Whether the answer stays off the print by default.
    pub sensitivity: Sensitivity,
    /// Where in the conversation it belongs.
    pub part: Part,
}
