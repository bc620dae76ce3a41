//! What it costs to employ somebody beyond the pay itself, by the figures of one tax year; the figures come from outside.
//!
//! All of this is an estimate: pay is worked out week by week in truth, and nobody earns the same in each. Two methods are
//! shown for that reason. Beyond a year of fifty-two weeks no more than a year's thresholds count.

use super::Exact;
use super::Money;
use super::Share;

/// The figures of one tax year that an employer's sums need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The employer's share of National Insurance, of what lies above the threshold.
    pub insurance_share: Share,
    /// The yearly threshold.
    pub insurance_from: Money,
    /// The weekly threshold.
    pub insurance_from_week: Money,
    /// The yearly threshold for somebody under 21.
    pub insurance_from_young: Money,
    /// The Employment Allowance of a year.
    pub allowance: Money,
    /// The yearly pay above which an employer has to pay into a pension unasked.
    pub pension_trigger: Money,
    /// Yearly pay below this does not count for a pension.
    pub pension_from: Money,
    /// Yearly pay above this does not count for a pension.
    pub pension_to: Money,
    /// The employer's share of what counts.
    pub pension_share: Share,
    /// Sick pay for a week.
    pub sick_week: Money,
    /// Sick pay is no more than this share of a week's pay, where there is such a rule.
    pub sick_share: Option<Share>,
    /// Nobody has sick pay whose week's pay is below this, where there is such a rule.
    pub sick_from: Option<Money>,
    /// For so many days at the beginning there is no sick pay.
    pub sick_waiting: u32,
    /// The weeks of paid holiday in a year.
    pub holiday: Share,
    /// The share of hours worked that somebody with irregular hours has as paid holiday.
    pub holiday_accrued: Share,
}

/// By which method National Insurance is estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// The year's pay against the year's threshold.
    Yearly,
    /// Each week's pay against the week's threshold, as a payroll does.
    Payroll,
}

/// Whether an employer pays into a pension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pension {
    /// By age the employer must, once the pay is high enough.
    Automatic,
    /// The assistant asked to join: then lower pay is enough.
    Asked,
    /// Not by age, or the assistant opted out.
    None,
}

/// How holiday is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// Regular hours: paid weeks off, and somebody else is paid for the same time.
    Covered,
    /// Regular hours, and nobody is paid in those weeks.
    Uncovered,
    /// Irregular hours: a share of the pay on top.
    Accrued,
}

/// One assistant's post, or the part of it that lies in one tax year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post {
    /// The pay of a week.
    pub weekly: Exact,
    /// How many days it lasts.
    pub days: u32,
    /// Whether the assistant is under 21.
    pub is_under_21: bool,
    /// Whether the employer pays into a pension.
    pub pension: Pension,
    /// How holiday is paid.
    pub holiday: Holiday,
    /// How many days of sickness are planned for, all in one go.
    pub sick_days: u32,
}

/// What one post costs, part by part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OnCosts {
    /// The pay for the hours.
    pub pay: Exact,
    /// Holiday: what somebody else is paid meanwhile, or what is paid on top.
    pub holiday: Exact,
    /// The employer's National Insurance, before any allowance.
    pub insurance: Exact,
    /// The employer's share of the pension.
    pub pension: Exact,
    /// Sick pay, while the pay itself goes to whoever stands in.
    pub sick: Exact,
}

impl OnCosts {
    /// All parts together.
    #[must_use]
    pub fn total(&self) -> Exact {
        [self.holiday, self.insurance, self.pension, self.sick].into_iter().fold(self.pay, Exact::plus)
    }
}

/// The allowance of one employer in one year, and what it leaves to pay of the insurance of all posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Allowance {
    /// What it takes off.
    pub taken: Exact,
    /// What is left to pay.
    pub left: Exact,
}

/// Sick pay for a week, and why it is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SickPay {
    /// The pay is too low for any.
    TooLow,
    /// The flat sum.
    Flat(Exact),
    /// The share of the week's pay, which is less.
    Share(Exact),
}

impl SickPay {
    /// The sum for a week.
    #[must_use]
    pub const fn sum(self) -> Exact {
        match self {
            Self::TooLow => Exact::ZERO,
            Self::Flat(sum) | Self::Share(sum) => sum,
        }
    }
}

impl Terms {
    /// What a post costs.
    #[must_use]
    pub fn on_costs(&self, post: &Post, method: Method) -> OnCosts {
        let pay = post.weekly.for_days(post.days);
        let holiday = match post.holiday {
            Holiday::Covered => post.weekly.share(self.holiday).of_year(post.days),
            Holiday::Uncovered => Exact::ZERO,
            Holiday::Accrued => pay.share(self.holiday_accrued),
        };
        // What is paid on top is the assistant's own pay; what is paid to somebody else meanwhile is not.
        let weekly = match post.holiday {
            Holiday::Covered | Holiday::Uncovered => post.weekly,
            Holiday::Accrued => post.weekly.plus(post.weekly.share(self.holiday_accrued)),
        };
        let paid = Post { weekly, ..*post };
        OnCosts {
            pay,
            holiday,
            insurance: self.insurance(&paid, method),
            pension: self.pension(&paid),
            sick: self.sick_pay(post.weekly).sum().for_days(post.sick_days.saturating_sub(self.sick_waiting)),
        }
    }

    /// The employer's National Insurance on a post, before any allowance.
    fn insurance(&self, post: &Post, method: Method) -> Exact {
        let year = if post.is_under_21 { self.insurance_from_young } else { self.insurance_from };
        let week = if post.is_under_21 { Exact::of(year).a_week() } else { Exact::of(self.insurance_from_week) };
        let above = match method {
            Method::Yearly => post.weekly.for_days(post.days).above(Exact::of(year).of_year(post.days)),
            Method::Payroll => post.weekly.above(week).for_days(post.days),
        };
        above.share(self.insurance_share)
    }

    /// The employer's share of the pension of a post.
    fn pension(&self, post: &Post) -> Exact {
        let yearly = post.weekly.times(52);
        let pays = match post.pension {
            Pension::Automatic => yearly > Exact::of(self.pension_trigger),
            Pension::Asked => yearly >= Exact::of(self.pension_from),
            Pension::None => false,
        };
        if !pays {
            return Exact::ZERO;
        }
        let [from, to] = [self.pension_from, self.pension_to].map(|limit| Exact::of(limit).of_year(post.days));
        post.weekly.for_days(post.days).min(to).above(from).share(self.pension_share)
    }

    /// Sick pay for a week at this pay.
    #[must_use]
    pub fn sick_pay(&self, weekly: Exact) -> SickPay {
        let flat = Exact::of(self.sick_week);
        if self.sick_from.is_some_and(|from| weekly < Exact::of(from)) {
            return SickPay::TooLow;
        }
        match self.sick_share.map(|share| weekly.share(share)) {
            Some(share) if share < flat => SickPay::Share(share),
            Some(_) | None => SickPay::Flat(flat),
        }
    }

    /// What the allowance takes off the insurance of all posts together.
    #[must_use]
    pub fn after_allowance(&self, insurance: Exact) -> Allowance {
        let allowance = Exact::of(self.allowance);
        Allowance { taken: insurance.min(allowance), left: insurance.above(allowance) }
    }
}
