//! The optional pages a person may fill in after the result: which there are and what fields each has, no words.

use Field as F;

/// A page of the folder. The order here is the order offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leaf {
    /// What a good week looks like.
    GoodWeek,
    /// What should be different, each so that one can see whether it came about.
    Outcomes,
    /// What works now, and what does not.
    Works,
    /// Who helps now, paid and unpaid.
    Helpers,
    /// What the unpaid carer is willing and able to do, asked of the carer.
    Carer,
    /// Who pays for what now.
    WhoPays,
    /// People and hours that must not be lost.
    Keep,
    /// What the budget is for, each thing against an outcome.
    Items,
    /// How to hold the money: first and second choice.
    Holding,
    /// What happens when help is away.
    BackUp,
    /// What is urgent, and what is at risk.
    AtRisk,
    /// Who supports the request.
    Supporter,
    /// What was asked and answered so far, and every talk after it.
    Log,
    /// Days to keep in mind.
    Dates,
    /// Notes for the person's own copy alone.
    Private,
}

/// What kind of thing a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A few words on one line.
    Line,
    /// As many words as it takes.
    Story,
    /// One of these; the text kept is its code.
    One(&'static [&'static str]),
    /// A day, as the person writes days.
    Day,
}

/// A field of a page: its name in files, and what kind of thing it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in saved files; never changes meaning.
    pub code: &'static str,
    /// What it holds.
    pub kind: FieldKind,
}

/// Whether a page is filled in once, or as often as there are things to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Once.
    One,
    /// Any number of times.
    Many,
}

/// The ways to hold the money.
pub const WAYS: [&str; 5] = ["notional", "third-party", "direct-payment", "mix", "not-sure"];
/// How somebody's help is paid.
pub const PAID: [&str; 3] = ["paid", "unpaid", "not-sure"];
/// Whether the carer was asked.
pub const ASKED: [&str; 3] = ["asked", "not-yet", "no-carer"];
/// Who pays.
pub const PAYERS: [&str; 5] = ["nhs", "council", "both", "own", "not-sure"];
/// Whether something was said in writing.
pub const WRITTEN: [&str; 3] = ["in-writing", "not-in-writing", "promised"];

impl Leaf {
    /// All of them, in the order offered.
    pub const ALL: [Self; 15] = [
        Self::GoodWeek,
        Self::Outcomes,
        Self::Works,
        Self::Helpers,
        Self::Carer,
        Self::WhoPays,
        Self::Keep,
        Self::Items,
        Self::Holding,
        Self::BackUp,
        Self::AtRisk,
        Self::Supporter,
        Self::Log,
        Self::Dates,
        Self::Private,
    ];

    /// Its name in saved files; never changes meaning.
    ///
    /// ```
    /// use phb_check::folder::Leaf;
    /// assert_eq!(Leaf::GoodWeek.code(), "good-week");
    /// assert_eq!(Leaf::from_code("back-up"), Some(Leaf::BackUp));
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::GoodWeek => "good-week",
            Self::Outcomes => "outcomes",
            Self::Works => "works",
            Self::Helpers => "helpers",
            Self::Carer => "carer",
            Self::WhoPays => "who-pays",
            Self::Keep => "keep",
            Self::Items => "items",
            Self::Holding => "holding",
            Self::BackUp => "back-up",
            Self::AtRisk => "at-risk",
            Self::Supporter => "supporter",
            Self::Log => "log",
            Self::Dates => "dates",
            Self::Private => "private",
        }
    }

    /// The page of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|leaf| leaf.code() == code)
    }

    /// How often it is filled in.
    #[must_use]
    pub fn rows(self) -> Rows {
        match self {
            Self::Outcomes | Self::Helpers | Self::WhoPays | Self::Keep | Self::Items | Self::Log | Self::Dates => {
                Rows::Many
            }
            Self::GoodWeek
            | Self::Works
            | Self::Carer
            | Self::Holding
            | Self::BackUp
            | Self::AtRisk
            | Self::Supporter
            | Self::Private => Rows::One,
        }
    }

    /// Its fields.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::GoodWeek | Self::Private => const { &[F::story("text")] },
            Self::Outcomes => const { &[F::line("outcome"), F::line("sign")] },
            Self::Works => const { &[F::story("works"), F::story("does-not")] },
            Self::Helpers => const { &[F::line("who"), F::one("paid", &PAID), F::line("does")] },
            Self::Carer => const { &[F::one("asked", &ASKED), F::story("willing"), F::story("not-able")] },
            Self::WhoPays => const { &[F::line("service"), F::one("payer", &PAYERS)] },
            Self::Keep => const { &[F::line("who"), F::line("hours")] },
            Self::Items => const { &[F::line("what"), F::line("outcome"), F::line("instead")] },
            Self::Holding => const { &[F::one("first", &WAYS), F::one("second", &WAYS), F::story("help")] },
            Self::BackUp => const { &[F::line("sick"), F::line("holidays"), F::line("emergency")] },
            Self::AtRisk => const { &[F::story("what"), F::line("by")] },
            Self::Supporter => const { &[F::line("role"), F::line("team")] },
            Self::Log => const { &[F::day("day"), F::line("whom"), F::story("said"), F::one("written", &WRITTEN)] },
            Self::Dates => const { &[F::line("what"), F::day("day")] },
        }
    }
}

impl Field {
    const fn line(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Line }
    }

    const fn story(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Story }
    }

    const fn day(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Day }
    }

    const fn one(code: &'static str, of: &'static [&'static str]) -> Self {
        Self { code, kind: FieldKind::One(of) }
    }
}
