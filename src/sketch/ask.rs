//! What somebody should look at again, as questions and never as verdicts.

use crate::money::Money;
use crate::questionnaire::CivilDate;
use crate::rulebook::pay::AgeBand;
use crate::rulebook::pay::TaxYear;
use crate::rulebook::pay::least_pay;

use super::Kin;
use super::Plan;
use super::PostSum;
use super::Span;
use super::Support;
use super::When;
use super::Worker;

/// A week has no more hours than this, for one person.
const WEEK: u32 = 7 * 24 * 60;

/// Something to look at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The pay of a line is below the least that the law allows for this age on a day of the time.
    BelowLeastPay {
        /// Which line of support.
        line: usize,
        /// The least.
        least: Money,
        /// From when.
        from: CivilDate,
        /// The age it goes by.
        age: AgeBand,
    },
    /// A line that is paid for has no pay or price yet: it counts as nothing.
    NoRate {
        /// Which line of support.
        line: usize,
    },
    /// Nobody has said who gives the help of a line: it counts as nothing.
    NoWorker {
        /// Which line of support.
        line: usize,
    },
    /// Somebody counts as self-employed; whether they are is for the facts to say.
    SelfEmployed {
        /// Which line of support.
        line: usize,
    },
    /// Asleep, only the time awake and at work counts for the least pay; this line's pay is below it.
    SleepingPay {
        /// Which line of support.
        line: usize,
    },
    /// A relative or friend in the same household can be paid in some cases only.
    Household {
        /// Which line of support.
        line: usize,
    },
    /// One person would work more hours than a week has.
    TooManyHours {
        /// Which post.
        post: usize,
    },
    /// The figures of this tax year are not known here; those of another stand in.
    OldFigures(TaxYear),
}

impl Plan {
    /// All of them, line by line.
    pub(super) fn doubts(&self, posts: &[PostSum]) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        for (place, line) in self.support.iter().enumerate() {
            let is_priced = !matches!(line.worker, Worker::Unpaid | Worker::Unsaid);
            if line.worker == Worker::Unsaid {
                doubts.push(Doubt::NoWorker { line: place });
            } else if is_priced && line.rate.high() == Money::ZERO {
                doubts.push(Doubt::NoRate { line: place });
            } else {
                doubts.extend(self.pay_doubt(place, line));
            }
            if line.worker == Worker::SelfEmployed {
                doubts.push(Doubt::SelfEmployed { line: place });
            }
            if line.kin == Kin::SameHousehold && line.worker != Worker::Unpaid {
                doubts.push(Doubt::Household { line: place });
            }
        }
        for (place, post) in posts.iter().enumerate() {
            if self.hours_of(post) > WEEK {
                doubts.push(Doubt::TooManyHours { post: place });
            }
        }
        let unknown = self.span.parts().into_iter().filter(|part| !part.year.is_known());
        doubts.extend(unknown.map(|part| Doubt::OldFigures(part.year)));
        doubts
    }

    /// The hours of a week that one person of this post would work.
    fn hours_of(&self, post: &PostSum) -> u32 {
        let has = |line: &&Support| line.worker == Worker::Own(post.name.clone()) && post.number <= line.people;
        self.support.iter().filter(has).map(Support::minutes).sum()
    }

    /// Whether a line of pay is below the least on the first day of the time or on a later day in it.
    fn pay_doubt(&self, place: usize, line: &Support) -> Option<Doubt> {
        let Worker::Own(name) = &line.worker else { return None };
        let age = self.assistant(name).age;
        for day in self.days_of_change() {
            let figure = least_pay(age, day);
            let (least, from) = (figure.value, figure.from.unwrap_or(day));
            if line.rate.low() < least {
                return Some(match line.when {
                    When::SleepingNight => Doubt::SleepingPay { line: place },
                    When::Day | When::Evening | When::WakingNight | When::Weekend | When::BankHoliday => {
                        Doubt::BelowLeastPay { line: place, least, from, age }
                    }
                });
            }
        }
        None
    }

    /// The first day of the time, and each 1 April in it: on those the least pay may change.
    fn days_of_change(&self) -> Vec<CivilDate> {
        let (from, days) = match self.span {
            Span::Usual(year) => return CivilDate::new(year.known().begins(), 4, 6).into_iter().collect(),
            Span::Dated { from, days } => (from, days),
        };
        let mut changes = vec![from];
        let first = u16::try_from(from.year()).unwrap_or_default();
        for year in first..=first.saturating_add(10) {
            let change = CivilDate::new(year, 4, 1);
            changes.extend(change.filter(|day| day.days_since(from).is_some_and(|since| since < days)));
        }
        changes
    }
}
