//! What somebody sketches: who helps when, for how much, and what else costs money.

use crate::money::AmountError;
use crate::money::Holiday;
use crate::money::Method;
use crate::money::Minutes;
use crate::money::Money;
use crate::money::Pension;
use crate::rulebook::pay::AgeBand;

use super::Span;

/// The whole sketch, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The time it is for.
    pub span: Span,
    /// Help by people.
    pub support: Vec<Support>,
    /// The assistants of whom something is known.
    pub assistants: Vec<Assistant>,
    /// Everything else that costs money.
    pub costs: Vec<Cost>,
    /// How National Insurance is estimated.
    pub method: Method,
    /// Whether the Employment Allowance is claimed.
    pub allowance: Claim,
    /// So many weeks' money are kept for bad days.
    pub contingency: u32,
    /// What an agency would take for an hour, to compare with.
    pub agency: Option<Guess>,
}

/// Help by somebody at certain times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Who gives it.
    pub worker: Worker,
    /// Whether that is a relative or a friend, and where they live.
    pub kin: Kin,
    /// What kind of hours.
    pub when: When,
    /// How many people at once.
    pub people: u32,
    /// The hours of each day, from Monday.
    pub days: [Minutes; 7],
    /// Hours that come so many times a year besides, such as on bank holidays.
    pub each: Minutes,
    /// How many times a year.
    pub times: u32,
    /// The pay or the price of an hour.
    pub rate: Guess,
}

/// Who gives help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worker {
    /// An assistant whom the person employs, by the name the sketch gives them.
    Own(String),
    /// Somebody who works for themselves.
    SelfEmployed,
    /// An agency.
    Agency,
    /// Somebody who takes no money.
    Unpaid,
    /// Nobody has said who: the hours are needed, and what they cost is not known.
    Unsaid,
}

/// Whether somebody is a relative or a friend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kin {
    /// Neither.
    No,
    /// One who lives in the same household.
    SameHousehold,
    /// One who lives elsewhere.
    Elsewhere,
}

/// What kind of hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// By day.
    Day,
    /// In the evening.
    Evening,
    /// At night, awake.
    WakingNight,
    /// At night, asleep unless called.
    SleepingNight,
    /// At the weekend.
    Weekend,
    /// On a bank holiday.
    BankHoliday,
}

impl When {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Day, Self::Evening, Self::WakingNight, Self::SleepingNight, Self::Weekend, Self::BankHoliday];
}

/// What is known of an assistant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assistant {
    /// The name the sketch gives them.
    pub name: String,
    /// How old, as the law of pay tells ages apart.
    pub age: AgeBand,
    /// Whether the employer pays into a pension.
    pub pension: Pension,
    /// How holiday is paid.
    pub holiday: Holiday,
    /// Days of sickness in the time, to plan for.
    pub sick_days: u32,
}

impl Assistant {
    /// Somebody of whom nothing is said: 21 or older, in a pension once pay is high enough, with holidays that are covered.
    #[must_use]
    pub fn usual(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            age: AgeBand::From21,
            pension: Pension::Automatic,
            holiday: Holiday::Covered,
            sick_days: 0,
        }
    }
}

/// Something else that costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// How much.
    pub amount: Guess,
    /// How often.
    pub per: Per,
}

/// How often something is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Per {
    /// Every week.
    Week,
    /// Every month.
    Month,
    /// Every year.
    Year,
    /// Once.
    Once,
}

/// Whether something is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Claim {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows yet: the most counts without it, and the least with it.
    Unsure,
}

/// The least, the likely and the most of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Guess {
    low: Money,
    likely: Money,
    high: Money,
}

impl Guess {
    /// An amount of which there is no doubt.
    #[must_use]
    pub const fn sure(amount: Money) -> Self {
        Self { low: amount, likely: amount, high: amount }
    }

    /// The three of them, where they stand in their order. What is not given is as the likely one.
    ///
    /// # Errors
    /// [`AmountError::Order`] where the least is above the likely one, or the most below it.
    pub fn new(low: Option<Money>, likely: Money, high: Option<Money>) -> Result<Self, AmountError> {
        let (low, high) = (low.unwrap_or(likely), high.unwrap_or(likely));
        if low <= likely && likely <= high { Ok(Self { low, likely, high }) } else { Err(AmountError::Order) }
    }

    /// Between two ends, with the middle as the likely one.
    ///
    /// # Errors
    /// [`AmountError::Order`] where the least is above the most.
    pub fn between(low: Money, high: Money) -> Result<Self, AmountError> {
        Self::new(Some(low), low.middle(high), Some(high))
    }

    /// The least.
    #[must_use]
    pub const fn low(self) -> Money {
        self.low
    }

    /// The likely one.
    #[must_use]
    pub const fn likely(self) -> Money {
        self.likely
    }

    /// The most.
    #[must_use]
    pub const fn high(self) -> Money {
        self.high
    }
}
