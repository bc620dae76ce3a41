//! The closed lists of words that a pack may use, with what some of them stand for; `content` says them to people.

use crate::questionnaire::JudgedBy;
use crate::rulebook::Standing;

/// What kind of answer a local question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalKind {
    /// Yes or no.
    YesNo,
    /// One of its options.
    One,
    /// Any number of its options, or none of them.
    Several,
}

/// A question that many offers ask, so that its words are ready: yes or no, perhaps about something with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// Registered with a family doctor’s practice of the named area.
    GpPractice,
    /// Lives in the named area.
    LivesIn,
    /// In touch with the named service, or on its list.
    PatientOf,
    /// A doctor has named this condition.
    DiagnosedWith,
    /// A doctor has named a condition that lasts.
    LongTermCondition,
    /// Two or more of them.
    SeveralConditions,
    /// The NHS gives regular care for the condition now.
    UsualCare,
    /// A learning disability.
    LearningDisability,
    /// Autism.
    Autism,
    /// Behaviour that others find hard to deal with, as a professional has said.
    ChallengingBehaviour,
    /// Care from a mental health team, outside section 117.
    MentalHealthCare,
    /// Equipment that takes special skill.
    ComplexEquipment,
    /// Lives in supported living.
    SupportedLiving,
    /// The care is given at home.
    CareAtHome,
    /// Hospital care is likely soon without more help.
    RiskOfAdmission,
    /// A ward says that the person is well enough to leave.
    ReadyToLeave,
    /// Left hospital in the last weeks.
    LeftLately,
    /// Palliative care.
    EndOfLifeCare,
    /// The education, health and care plan has a health part.
    HealthPartOfPlan,
    /// Such a plan is being made.
    PlanBeingMade,
    /// A goal for better health, agreed with a professional.
    GoalAgreed,
    /// A professional supports the request.
    ProfessionalSupports,
    /// Immigration papers say "no recourse to public funds". Private.
    NoPublicFunds,
}

impl Fact {
    /// Whether the question is about something with a name.
    #[must_use]
    pub fn wants_name(self) -> bool {
        matches!(self, Self::GpPractice | Self::LivesIn | Self::PatientOf | Self::DiagnosedWith)
    }

    /// Whether it is private: asked last, and not printed unless ticked.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self == Self::NoPublicFunds
    }
}

/// A closed list: each word with what it stands for.
pub(super) type Words<T> = &'static [(&'static str, T)];

/// A closed list of words that are only shown.
pub(super) type Plain = &'static [&'static str];

/// A closed list of words, whatever they stand for.
pub trait WordList: Sync {
    /// The word at a place of the list.
    fn word(&self, place: usize) -> Option<&'static str>;
}

impl<T: Sync> WordList for Words<T> {
    fn word(&self, place: usize) -> Option<&'static str> {
        self.get(place).map(|(word, _)| *word)
    }
}

impl WordList for Plain {
    fn word(&self, place: usize) -> Option<&'static str> {
        self.get(place).copied()
    }
}

/// What a word of a closed list stands for.
pub(super) fn meaning<T: Copy + Sync>(words: Words<T>, word: &str) -> Option<T> {
    words.get(place(&words, word)?).map(|(_, meaning)| *meaning)
}

/// The place of a word on its list.
fn place(words: &dyn WordList, word: &str) -> Option<usize> {
    (0..).map_while(|place| words.word(place)).position(|other| other == word)
}

pub(super) const LOCAL_KINDS: Words<LocalKind> =
    &[("yes_no", LocalKind::YesNo), ("one", LocalKind::One), ("several", LocalKind::Several)];

pub(super) const STANDINGS: Words<Standing> = &[
    ("offered", Standing::Offered),
    ("may_ask", Standing::MayAsk),
    ("pilot", Standing::Pilot),
    ("planned", Standing::Planned),
    ("paused", Standing::Paused),
    ("stopped", Standing::Stopped),
    ("restates_legal_right", Standing::RestatesRight),
];

pub(super) const JUDGES: Words<JudgedBy> = &[
    ("self", JudgedBy::Person),
    ("record", JudgedBy::Record),
    ("professional", JudgedBy::Professional),
    ("commissioner", JudgedBy::Commissioner),
];

pub(super) const FACTS: Words<Fact> = &[
    ("gp_practice", Fact::GpPractice),
    ("lives_in", Fact::LivesIn),
    ("patient_of", Fact::PatientOf),
    ("diagnosed_with", Fact::DiagnosedWith),
    ("long_term_condition", Fact::LongTermCondition),
    ("several_conditions", Fact::SeveralConditions),
    ("usual_care", Fact::UsualCare),
    ("learning_disability", Fact::LearningDisability),
    ("autism", Fact::Autism),
    ("challenging_behaviour", Fact::ChallengingBehaviour),
    ("mental_health_care", Fact::MentalHealthCare),
    ("complex_equipment", Fact::ComplexEquipment),
    ("supported_living", Fact::SupportedLiving),
    ("care_at_home", Fact::CareAtHome),
    ("risk_of_admission", Fact::RiskOfAdmission),
    ("ready_to_leave", Fact::ReadyToLeave),
    ("left_lately", Fact::LeftLately),
    ("end_of_life_care", Fact::EndOfLifeCare),
    ("health_part_of_plan", Fact::HealthPartOfPlan),
    ("plan_being_made", Fact::PlanBeingMade),
    ("goal_agreed", Fact::GoalAgreed),
    ("professional_supports", Fact::ProfessionalSupports),
    ("no_public_funds", Fact::NoPublicFunds),
];

pub(super) const PUBLISHER_KINDS: Plain = &["commissioner", "healthwatch", "council", "charity", "provider", "example"];

pub(super) const COMMISSIONER_KINDS: Plain = &["ccg", "icb"];

pub(super) const PAGE_STATES: Plain = &["up_to_date", "under_review", "overdue", "replaced", "gone"];

pub(super) const SOURCE_KINDS: Plain = &["page", "policy", "form", "leaflet", "minutes", "news", "other"];

pub(super) const STARTS: Plain = &["on_the_date", "at_next_review", "not_announced"];

pub(super) const PARTS: Plain = &["whole", "part"];

pub(super) const DISCRETIONS: Plain = &["none", "case_by_case", "clinician_recommends", "panel"];

pub(super) const STARTERS: Plain =
    &["self", "family", "any_worker", "named_role", "clinician", "ward_staff", "approached"];

pub(super) const CHANNELS: Plain = &["form_online", "form_to_print", "email", "phone", "post", "in_person"];

pub(super) const WAYS: Plain = &[
    "notional",
    "third_party",
    "direct_payment",
    "managed_account",
    "to_representative",
    "prepaid_card",
    "virtual_account",
    "supplier_paid",
    "notional_with_contribution",
];

pub(super) const AVAILABILITIES: Plain =
    &["offered", "default", "some_places", "later", "on_condition", "not_yet", "not_offered"];

pub(super) const MIXES: Plain = &["can_mix", "can_mix_sometimes", "cannot_mix"];

pub(super) const PAYEES: Plain = &["person", "representative", "nominee", "supplier", "organisation"];

pub(super) const MONEY_KINDS: Plain = &["ongoing", "one_off", "episode", "contribution_to_item"];

pub(super) const AMOUNT_SHAPES: Plain =
    &["in_words", "not_stated", "fixed", "range", "cap", "cap_with_exception", "cost_of_supply", "typical"];

pub(super) const PERIODS: Plain = &["once", "hour", "night", "day", "week", "month", "year", "mile"];

pub(super) const WORKERS: Plain = &["employed", "self_employed", "agency", "any_helper"];

pub(super) const RATE_DAYS: Plain = &["any_day", "weekday", "weekend", "bank_holiday", "night_time"];

pub(super) const PERMISSIONS: Plain = &["yes", "sometimes", "no"];

pub(super) const BAN_ORIGINS: Plain = &["national", "local"];

pub(super) const TIME_UNITS: Plain = &["hours", "days", "working_days", "weeks", "months", "years"];

pub(super) const FIRMNESSES: Plain = &["firm", "usual"];

pub(super) const MOMENTS: Plain = &[
    "first_contact",
    "request",
    "referral",
    "all_papers",
    "assessment",
    "decision",
    "plan",
    "agreement",
    "payment",
    "start",
    "discharge",
    "review",
    "letter",
];

pub(super) const REVIEW_MATTERS: Plain = &["care", "spending", "care_and_spending"];

pub(super) const CHALLENGES: Plain = &["reconsider", "appeal", "complaint", "pals", "ombudsman", "another_way"];

pub(super) const HELP_KINDS: Plain =
    &["information", "planning", "brokerage", "payroll", "holding", "employment", "advocacy"];

pub(super) const FORMATS: Plain =
    &["easy_read", "large_print", "braille", "audio", "sign_language", "on_paper", "by_email", "other_language"];
