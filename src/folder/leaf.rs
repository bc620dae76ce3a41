//! The optional pages a person may fill in after the result: which there are and what fields each has, no words.

use super::field;
use super::field::ASKED;
use super::field::Field;
use super::field::PAID;
use super::field::PAYERS;
use super::field::WAYS;
use super::field::WRITTEN;

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
    /// Help by people, as lines of the sketch of costs.
    Support,
    /// Assistants whom the person employs, for the sketch.
    Assistants,
    /// What else costs money, as lines of the sketch.
    Costs,
    /// The time the sketch is for, and how it reckons.
    Reckoned,
    /// A wheelchair, and who pays how much of it.
    Chair,
    /// A budget before a change and after it.
    Cut,
}

/// Whether a page is filled in once, or as often as there are things to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Once.
    One,
    /// Any number of times.
    Many,
}

impl Leaf {
    /// All of them, in the order offered.
    pub const ALL: [Self; 21] = [
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
        Self::Support,
        Self::Assistants,
        Self::Costs,
        Self::Reckoned,
        Self::Chair,
        Self::Cut,
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
            Self::Support => "support",
            Self::Assistants => "assistants",
            Self::Costs => "costs",
            Self::Reckoned => "reckoned",
            Self::Chair => "chair",
            Self::Cut => "cut",
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
            Self::Outcomes
            | Self::Helpers
            | Self::WhoPays
            | Self::Keep
            | Self::Items
            | Self::Log
            | Self::Dates
            | Self::Support
            | Self::Assistants
            | Self::Costs
            | Self::Cut => Rows::Many,
            Self::GoodWeek
            | Self::Works
            | Self::Carer
            | Self::Holding
            | Self::BackUp
            | Self::AtRisk
            | Self::Supporter
            | Self::Private
            | Self::Reckoned
            | Self::Chair => Rows::One,
        }
    }

    /// Whether it belongs to the sketch of costs, and not to what matters.
    #[must_use]
    pub fn is_of_the_sketch(self) -> bool {
        matches!(self, Self::Support | Self::Assistants | Self::Costs | Self::Reckoned | Self::Chair | Self::Cut)
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
            Self::Support => &field::SUPPORT,
            Self::Assistants => &field::ASSISTANTS,
            Self::Costs => &field::COSTS,
            Self::Reckoned => &field::RECKONED,
            Self::Chair => &field::CHAIR,
            Self::Cut => &field::CUT,
        }
    }
}
