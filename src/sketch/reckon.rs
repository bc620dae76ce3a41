//! From a plan to its sums: each line, each post, all of it by the week, by the time and once, and what moves it most.

use crate::money::Exact;
use crate::money::Money;
use crate::money::Range;

use super::Claim;
use super::Cost;
use super::Doubt;
use super::Driver;
use super::Guess;
use super::Per;
use super::Place;
use super::Plan;
use super::PostSum;
use super::Support;
use super::Worker;

/// All sums of a sketch. Nothing of it is rounded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoning {
    /// What each line of support comes to, in its order; nothing for help that is freely given.
    pub support: Vec<LineSum>,
    /// What each other cost comes to, in its order.
    pub costs: Vec<LineSum>,
    /// The posts of own assistants, at the likely rates.
    pub posts: Vec<PostSum>,
    /// All posts together: pay, holiday, insurance after the allowance, pension, sick pay.
    pub employing: Range,
    /// What the Employment Allowance takes off at the likely rates, in all tax years.
    pub allowance: Exact,
    /// The hours of own assistants at the agency's price, where that is given.
    pub agency: Option<Range>,
    /// In a week, without what is paid once and without what is kept for bad days.
    pub weekly: Range,
    /// In the whole time, without what is paid once and without what is kept for bad days.
    pub whole: Range,
    /// Paid once.
    pub once: Range,
    /// Kept for bad days.
    pub contingency: Range,
    /// Minutes of a week that people give freely. They take nothing off.
    pub unpaid: u32,
    /// The assumption that moves the total most; none where all is sure.
    pub driver: Option<Driver>,
    /// What somebody should look at again.
    pub doubts: Vec<Doubt>,
}

/// What a line comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineSum {
    /// In a week; for what is paid once, nothing.
    pub weekly: Range,
    /// In the whole time, or once.
    pub whole: Range,
}

/// Which of three amounts is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Low,
    Likely,
    High,
}

impl End {
    fn of(self, guess: Guess) -> Money {
        match self {
            Self::Low => guess.low(),
            Self::Likely => guess.likely(),
            Self::High => guess.high(),
        }
    }
}

/// Does the same at each end.
fn range(work: impl Fn(End) -> Exact) -> Range {
    Range { low: work(End::Low), likely: work(End::Likely), high: work(End::High) }
}

impl Reckoning {
    /// Works a plan out.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let days = plan.span.days();
        let whole = range(|end| plan.whole(&|_| end));
        let weekly = whole.each(|sum| sum.in_a_week(days));
        let likely: &dyn Fn(usize, Guess) -> Money = &|_, guess| guess.likely();
        let posts = plan.posts(likely);
        Self {
            support: plan.support_sums(),
            costs: plan.costs.iter().map(|cost| cost.sum(days)).collect(),
            employing: range(|end| plan.employing(&|_| end)),
            allowance: if plan.allowance == Claim::Yes { plan.taken(&plan.insurance(&posts)) } else { Exact::ZERO },
            agency: plan.agency.map(|price| plan.at_agency(price)),
            weekly,
            whole,
            once: plan.once(),
            contingency: weekly.each(|sum| sum.times(plan.contingency)),
            unpaid: plan.unpaid(),
            driver: plan.driver(&posts),
            doubts: plan.doubts(&posts),
            posts,
        }
    }
}

impl Plan {
    /// All that is paid again and again, in the whole time, at the ends chosen for each line.
    fn whole(&self, end: &dyn Fn(Place) -> End) -> Exact {
        let mut sum = self.employing(end);
        for (place, line) in self.support.iter().enumerate() {
            if matches!(line.worker, Worker::SelfEmployed | Worker::Agency) {
                let rate = end(Place::Support(place)).of(line.rate);
                sum = sum.plus(line.weekly(rate).times(line.people).for_days(self.span.days()));
            }
        }
        for (place, cost) in self.costs.iter().enumerate() {
            if cost.per != Per::Once {
                sum = sum.plus(cost.of(end(Place::Cost(place)).of(cost.amount), self.span.days()));
            }
        }
        sum
    }

    /// All posts together. The allowance counts once in each tax year.
    fn employing(&self, end: &dyn Fn(Place) -> End) -> Exact {
        let posts = self.posts(&|place, guess| end(Place::Support(place)).of(guess));
        let mut sum = Exact::ZERO;
        for post in &posts {
            for part in &post.parts {
                sum = sum.plus(part.costs.total());
            }
        }
        let claimed = match (self.allowance, end(Place::Allowance)) {
            (Claim::Yes, _) | (Claim::Unsure, End::Low) => true,
            (Claim::No, _) | (Claim::Unsure, End::Likely | End::High) => false,
        };
        if claimed { sum.minus(self.taken(&self.insurance(&posts))) } else { sum }
    }

    fn support_sums(&self) -> Vec<LineSum> {
        let sum = |line: &Support| {
            if matches!(line.worker, Worker::Unpaid | Worker::Unsaid) {
                return LineSum { weekly: Range::ZERO, whole: Range::ZERO };
            }
            let weekly = range(|end| line.weekly(end.of(line.rate)).times(line.people));
            LineSum { weekly, whole: weekly.each(|sum| sum.for_days(self.span.days())) }
        };
        self.support.iter().map(sum).collect()
    }

    /// The hours of own assistants at an agency's price.
    fn at_agency(&self, price: Guess) -> Range {
        range(|end| {
            let own = self.support.iter().filter(|line| matches!(line.worker, Worker::Own(_)));
            let week = |line: &Support| line.weekly(end.of(price)).times(line.people);
            own.fold(Exact::ZERO, |sum, line| sum.plus(week(line).for_days(self.span.days())))
        })
    }

    fn once(&self) -> Range {
        let once = self.costs.iter().filter(|cost| cost.per == Per::Once);
        range(|end| once.clone().fold(Exact::ZERO, |sum, cost| sum.plus(Exact::of(end.of(cost.amount)))))
    }

    fn unpaid(&self) -> u32 {
        let unpaid = self.support.iter().filter(|line| line.worker == Worker::Unpaid);
        // What comes some times a year counts for its share of each week.
        let week = |line: &Support| line.minutes() + line.each.count() * line.times / 52;
        unpaid.map(|line| week(line).saturating_mul(line.people)).sum()
    }
}

impl Cost {
    /// What an amount of it comes to in so many days, or once.
    pub(super) fn of(&self, amount: Money, days: u32) -> Exact {
        let amount = Exact::of(amount);
        match self.per {
            Per::Week => amount.for_days(days),
            Per::Month => amount.times(12).a_week().for_days(days),
            Per::Year => amount.a_week().for_days(days),
            Per::Once => amount,
        }
    }

    fn sum(&self, days: u32) -> LineSum {
        let weekly = range(|end| if self.per == Per::Once { Exact::ZERO } else { self.of(end.of(self.amount), 7) });
        LineSum { weekly, whole: range(|end| self.of(end.of(self.amount), days)) }
    }
}
