//! The closed lists of words that a pack may use, with what each stands for; `content` says them to people.

use crate::questionnaire::JudgedBy;
use crate::rulebook::Standing;

/// What kind of body the commissioner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommissionerKind {
    /// A clinical commissioning group, until June 2022.
    Ccg,
    /// An integrated care board, since July 2022.
    Icb,
}

/// What kind of body wrote the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublisherKind {
    /// The commissioner itself.
    Commissioner,
    /// A local Healthwatch.
    Healthwatch,
    /// A council.
    Council,
    /// A charity.
    Charity,
    /// A provider of services.
    Provider,
    /// Whoever made it as an example or from history.
    Example,
}

/// What kind of paper a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// A web page.
    Page,
    /// A policy.
    Policy,
    /// A form.
    Form,
    /// A leaflet.
    Leaflet,
    /// A paper or minutes of a meeting.
    Minutes,
    /// A news item.
    News,
    /// Anything else.
    Other,
}

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

/// A way of holding the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The commissioner holds it.
    Notional,
    /// Somebody independent holds it.
    ThirdParty,
    /// It is paid to the person or a representative.
    DirectPayment,
    /// It is paid into an account that an agency runs for the person.
    ManagedAccount,
    /// A card that is loaded with the money.
    PrepaidCard,
    /// An account that exists only on line.
    VirtualAccount,
    /// The supplier is paid.
    SupplierPaid,
    /// More than one of these at once.
    Combination,
    /// Wheelchairs: held by the service, with a contribution by the person.
    NotionalWithContribution,
}

/// Whether a way of holding the money can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Yes.
    Offered,
    /// It is what one gets who chooses nothing.
    Default,
    /// In some places only.
    SomePlaces,
    /// After some weeks or months.
    Later,
    /// If something else holds.
    OnCondition,
    /// Not yet.
    NotYet,
    /// No.
    NotOffered,
}

/// How the money comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyKind {
    /// Again and again.
    Ongoing,
    /// Once.
    OneOff,
    /// For a fixed time.
    Episode,
    /// Towards the price of one thing.
    ContributionToItem,
}

/// Whose rule it is that something may not be bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BanOrigin {
    /// The national rules.
    National,
    /// The commissioner's own: it can be questioned.
    Local,
}

/// Who can start a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Starter {
    /// The person.
    Person,
    /// Family, or a representative.
    Family,
    /// Any health or care worker.
    AnyWorker,
    /// A role that the route names.
    NamedRole,
    /// A clinician.
    Clinician,
    /// Staff of a hospital ward.
    WardStaff,
}

/// What an organisation helps with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpKind {
    /// Information.
    Information,
    /// Making a plan.
    Planning,
    /// Finding and arranging services.
    Brokerage,
    /// Paying wages.
    Payroll,
    /// Holding the money.
    ManagedAccount,
    /// Being an employer.
    Employment,
    /// Speaking up.
    Advocacy,
}

/// A closed list: each word with what it stands for.
pub(super) type Words<T> = &'static [(&'static str, T)];

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

/// What a word of a closed list stands for.
pub(super) fn meaning<T: Copy + Sync>(words: Words<T>, word: &str) -> Option<T> {
    words.get(place(&words, word)?).map(|(_, meaning)| *meaning)
}

/// The place of a word on its list.
fn place(words: &dyn WordList, word: &str) -> Option<usize> {
    (0..).map_while(|place| words.word(place)).position(|other| other == word)
}

pub(super) const COMMISSIONER_KINDS: Words<CommissionerKind> =
    &[("ccg", CommissionerKind::Ccg), ("icb", CommissionerKind::Icb)];

pub(super) const PUBLISHER_KINDS: Words<PublisherKind> = &[
    ("commissioner", PublisherKind::Commissioner),
    ("healthwatch", PublisherKind::Healthwatch),
    ("council", PublisherKind::Council),
    ("charity", PublisherKind::Charity),
    ("provider", PublisherKind::Provider),
    ("example", PublisherKind::Example),
];

pub(super) const SOURCE_KINDS: Words<SourceKind> = &[
    ("page", SourceKind::Page),
    ("policy", SourceKind::Policy),
    ("form", SourceKind::Form),
    ("leaflet", SourceKind::Leaflet),
    ("minutes", SourceKind::Minutes),
    ("news", SourceKind::News),
    ("other", SourceKind::Other),
];

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

pub(super) const WAYS: Words<Way> = &[
    ("notional", Way::Notional),
    ("third_party", Way::ThirdParty),
    ("direct_payment", Way::DirectPayment),
    ("managed_account", Way::ManagedAccount),
    ("prepaid_card", Way::PrepaidCard),
    ("virtual_account", Way::VirtualAccount),
    ("supplier_paid", Way::SupplierPaid),
    ("combination", Way::Combination),
    ("notional_with_contribution", Way::NotionalWithContribution),
];

pub(super) const AVAILABILITIES: Words<Availability> = &[
    ("offered", Availability::Offered),
    ("default", Availability::Default),
    ("some_places", Availability::SomePlaces),
    ("later", Availability::Later),
    ("on_condition", Availability::OnCondition),
    ("not_yet", Availability::NotYet),
    ("not_offered", Availability::NotOffered),
];

pub(super) const MONEY_KINDS: Words<MoneyKind> = &[
    ("ongoing", MoneyKind::Ongoing),
    ("one_off", MoneyKind::OneOff),
    ("episode", MoneyKind::Episode),
    ("contribution_to_item", MoneyKind::ContributionToItem),
];

pub(super) const BAN_ORIGINS: Words<BanOrigin> = &[("national", BanOrigin::National), ("local", BanOrigin::Local)];

pub(super) const STARTERS: Words<Starter> = &[
    ("self", Starter::Person),
    ("family", Starter::Family),
    ("any_worker", Starter::AnyWorker),
    ("named_role", Starter::NamedRole),
    ("clinician", Starter::Clinician),
    ("ward_staff", Starter::WardStaff),
];

pub(super) const HELP_KINDS: Words<HelpKind> = &[
    ("information", HelpKind::Information),
    ("planning", HelpKind::Planning),
    ("brokerage", HelpKind::Brokerage),
    ("payroll", HelpKind::Payroll),
    ("managed_account", HelpKind::ManagedAccount),
    ("employment", HelpKind::Employment),
    ("advocacy", HelpKind::Advocacy),
];
