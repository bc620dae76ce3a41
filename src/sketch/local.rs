//! What a local offer says of money, as far as it can be laid beside the person's figures. It answers nothing: whether a
//! local rate gets anybody through the door is a question to the commissioner.

use crate::money::Exact;
use crate::money::Money;
use crate::offer::Group;
use crate::offer::Json;
use crate::offer::sum;
use crate::questionnaire::CivilDate;

use super::Guess;
use super::Plan;
use super::Support;
use super::When;
use super::Worker;

/// The rates and the limit that one group of an offer names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalMoney {
    /// Rates for an hour that hold on the day asked about.
    pub rates: Vec<LocalRate>,
    /// The limit of the whole budget.
    pub limit: Option<Limit>,
}

/// A local rate for an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalRate {
    /// What it is for, as the offer says it.
    pub what: String,
    /// What an own assistant is paid for an hour.
    pub pay: Option<Money>,
    /// What others may charge for an hour.
    pub price: Option<Money>,
    worker: String,
    on: String,
}

/// A limit, brought to the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The limit as the offer names it.
    pub pounds: Money,
    /// What that is in a week.
    pub weekly: Exact,
}

/// A line of the sketch beside a local rate that fits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Which line of support.
    pub line: usize,
    /// What the local rate is for.
    pub what: String,
    /// The local rate.
    pub local: Money,
    /// The person's own figure.
    pub own: Guess,
}

impl LocalMoney {
    /// What the group says of money on this day.
    ///
    /// ```
    /// use phb_check::offer::read;
    /// use phb_check::questionnaire::{CivilDate, LocalId};
    /// use phb_check::sketch::LocalMoney;
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let offer = read(text).unwrap();
    /// let on = |month| CivilDate::new(2026, month, 22).unwrap();
    /// let count = |month| offer.groups().iter().map(|group| LocalMoney::of(group, on(month)).rates.len()).sum::<usize>();
    /// assert_eq!([count(3), count(11)], [0, 2]);
    /// ```
    #[must_use]
    pub fn of(group: &Group, as_at: CivilDate) -> Self {
        let nothing = Json::Null;
        let money = group.said.field("money").unwrap_or(&nothing);
        let rates = money.list("rates").iter().filter_map(|rate| LocalRate::of(rate, as_at));
        Self { rates: rates.collect(), limit: Limit::of(money) }
    }

    /// The lines of the sketch that one of these rates fits, each beside it.
    #[must_use]
    pub fn beside(&self, plan: &Plan) -> Vec<Beside> {
        let mut pairs = Vec::new();
        for (line, support) in plan.support.iter().enumerate() {
            // A line without a rate has nothing to lay beside another.
            let fits = |rate: &&LocalRate| support.rate.high() > Money::ZERO && rate.fits(support);
            for rate in self.rates.iter().filter(fits) {
                let local = if matches!(support.worker, Worker::Own(_)) { rate.pay } else { rate.price };
                let beside = |local| Beside { line, what: rate.what.clone(), local, own: support.rate };
                pairs.extend(local.map(beside));
            }
        }
        pairs
    }
}

impl LocalRate {
    fn of(rate: &Json, as_at: CivilDate) -> Option<Self> {
        let day = |name| rate.text(name).and_then(CivilDate::parse);
        let holds = day("from").is_none_or(|from| from <= as_at) && day("until").is_none_or(|until| as_at <= until);
        let pounds = |name| rate.text(name).and_then(sum);
        let worker = rate.text("worker")?.to_owned();
        let what = rate.text("what").unwrap_or_default().to_owned();
        let on = rate.text("on").unwrap_or("any_day").to_owned();
        // What goes into the budget for an own assistant holds more than pay: no figure of the sketch stands beside it.
        let pay = pounds("to_worker").filter(|_| ["employed", "any_helper"].contains(&worker.as_str()));
        let price = pounds("ceiling").or_else(|| pounds("paid_in")).or_else(|| pounds("to_worker"));
        let price = price.filter(|_| worker != "employed");
        let is_hourly = rate.text("per") == Some("hour");
        (holds && is_hourly && (pay.is_some() || price.is_some())).then_some(Self { what, pay, price, worker, on })
    }

    fn fits(&self, line: &Support) -> bool {
        let worker = match line.worker {
            Worker::Own(_) => ["employed", "any_helper"],
            Worker::SelfEmployed => ["self_employed", "any_helper"],
            Worker::Agency => ["agency", "any_helper"],
            Worker::Unpaid | Worker::Unsaid => return false,
        };
        let on = match line.when {
            When::Day | When::Evening => "weekday",
            When::Weekend => "weekend",
            When::BankHoliday => "bank_holiday",
            When::WakingNight | When::SleepingNight => "night_time",
        };
        worker.contains(&self.worker.as_str()) && (self.on == "any_day" || self.on == on)
    }
}

impl Limit {
    fn of(money: &Json) -> Option<Self> {
        let amount = money.field("amount")?;
        let is_limit = matches!(amount.text("shape"), Some("cap" | "cap_with_exception"));
        let pounds = amount.text("pounds").and_then(sum).filter(|_| is_limit)?;
        let weekly = match amount.text("per")? {
            "week" => Exact::of(pounds),
            "month" => Exact::of(pounds).times(12).a_week(),
            "year" => Exact::of(pounds).a_week(),
            _ => return None,
        };
        Some(Self { pounds, weekly })
    }
}
