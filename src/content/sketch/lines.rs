//! How each line of the sketch comes about, what is said of employing, and the figures behind it all.

use crate::money::Exact;
use crate::money::Holiday;
use crate::money::Method;
use crate::money::Minutes;
use crate::money::Range;
use crate::rulebook::pay::AgeBand;
use crate::rulebook::pay::Amount;
use crate::rulebook::pay::PayFigure as F;
use crate::sketch::Claim;
use crate::sketch::Guess;
use crate::sketch::LineSum;
use crate::sketch::Per;
use crate::sketch::PostPart;
use crate::sketch::PostSum;
use crate::sketch::Support;
use crate::sketch::Worker;

use crate::content::Costing;
use crate::content::folder::leaf_choice;
use crate::content::say::confidence;
use crate::content::say::date;

use super::FigureWording;
use super::Teller;
use super::range;

impl Teller<'_> {
    /// Each line: its sum, and how it comes about.
    pub(super) fn lines(&self) -> Vec<(String, Vec<String>)> {
        let support = self.typed.plan.support.iter().zip(&self.sums.support).enumerate().map(|(place, (line, sum))| {
            let name = self.support_name(place);
            let title = match line.worker {
                Worker::Unpaid => self.fill(Costing::LineFree, &[&name]),
                Worker::Unsaid => self.fill(Costing::LineUnsaid, &[&name]),
                Worker::Own(_) | Worker::SelfEmployed | Worker::Agency => {
                    self.fill(Costing::LineWeek, &[&name, &range(sum.weekly)])
                }
            };
            (title, self.hours(line, *sum))
        });
        let costs = self.sums.costs.iter().zip(&self.typed.plan.costs).enumerate().map(|(place, (sum, cost))| {
            let (name, amount, whole) = (self.cost_name(place), rate(cost.amount), range(sum.whole));
            let per = match cost.per {
                Per::Week => "week",
                Per::Month => "month",
                Per::Year => "year",
                Per::Once => return (self.fill(Costing::LineOnce, &[&name, &amount]), Vec::new()),
            };
            let title = self.fill(Costing::LineWeek, &[&name, &range(sum.weekly)]);
            let per = leaf_choice(per, self.interview).to_lowercase();
            (title, vec![self.fill(Costing::WorkingCost, &[&amount, &per, &whole])])
        });
        support.chain(costs).collect()
    }

    /// Each line in one sentence: its hours and its rate, where these are all of it, and what it comes to.
    pub(super) fn shortly(&self) -> Vec<String> {
        let titles = self.lines().into_iter().map(|(title, _)| title);
        let line = |(place, title): (usize, String)| {
            let Some((line, sum)) = self.typed.plan.support.get(place).zip(self.sums.support.get(place)) else {
                return title;
            };
            let is_all = line.times == 0 || line.each.is_none();
            if !is_all || matches!(line.worker, Worker::Unpaid | Worker::Unsaid) {
                return title;
            }
            let (hours, people) = (Minutes::written(line.minutes()), line.people.to_string());
            let gaps = [self.support_name(place), hours, people, rate(line.rate), range(sum.weekly)];
            self.fill(Costing::LineRate, &gaps.each_ref().map(String::as_str))
        };
        titles.enumerate().map(line).collect()
    }

    /// How the sum of a line comes about. Where hours come some times a year besides, the sum stands after those.
    fn hours(&self, line: &Support, sum: LineSum) -> Vec<String> {
        let (hours, people) = (Minutes::written(line.minutes()), line.people.to_string());
        let times = (!line.each.is_none() && line.times > 0).then(|| [line.each.to_string(), line.times.to_string()]);
        let is_priced = match line.worker {
            Worker::Unpaid | Worker::Unsaid => false,
            Worker::Own(_) | Worker::SelfEmployed | Worker::Agency => true,
        };
        let (rate, weekly) = (rate(line.rate), range(sum.weekly));
        let mut steps = Vec::new();
        if !is_priced {
            steps.push(self.fill(Costing::WorkingFree, &[&hours, &people]));
        } else if times.is_none() {
            steps.push(self.fill(Costing::WorkingHours, &[&hours, &people, &rate, &weekly]));
        } else {
            steps.push(self.fill(Costing::WorkingPart, &[&hours, &people, &rate]));
        }
        if let Some([each, count]) = times {
            let words = if is_priced { Costing::WorkingTimes } else { Costing::WorkingTimesFree };
            steps.push(self.fill(words, &[&each, &count, &people, &rate, &weekly]));
        }
        if is_priced {
            steps.push(self.fill(Costing::WorkingWhole, &[&range(sum.whole)]));
        }
        steps
    }

    /// The allowance, that the sums are estimates, and the same hours from an agency.
    pub(super) fn employing(&self) -> Vec<String> {
        if self.sums.posts.is_empty() {
            return Vec::new();
        }
        let mut notes = Vec::new();
        if self.typed.plan.allowance == Claim::Yes {
            notes.push(self.fill(Costing::Allowance, &[&self.sums.allowance.rounded().to_string()]));
        }
        notes.push(self.say(Costing::Estimate));
        notes.extend(
            self.sums.agency.map(|agency| self.fill(Costing::Agency, &[&range(agency), &range(self.sums.employing)])),
        );
        notes
    }

    /// The figures of each tax year in the time, with the day from which each holds, and where it can be read.
    pub(super) fn figures(&self) -> Vec<(String, Vec<FigureWording>)> {
        let shown = [
            (Costing::FigureWage, F::WageFrom21),
            (Costing::FigureWage18, F::Wage18To20),
            (Costing::FigureWageYoung, F::WageUnder18),
            (Costing::FigureInsurance, F::InsuranceFrom),
            (Costing::FigureShare, F::InsuranceShare),
            (Costing::FigureAllowance, F::Allowance),
            (Costing::FigurePension, F::PensionTrigger),
            (Costing::FigurePensionFrom, F::PensionFrom),
            (Costing::FigurePensionShare, F::PensionShare),
            (Costing::FigureSick, F::SickWeek),
            (Costing::FigureHoliday, F::HolidayWeeks),
        ];
        let mut years = Vec::new();
        for part in self.typed.plan.span.parts() {
            let begins = part.year.known().begins();
            let year = self.fill(Costing::Year, &[&begins.to_string(), &(begins + 1).to_string()]);
            if years.iter().any(|(name, _)| *name == year) {
                continue;
            }
            let lines = shown.into_iter().filter_map(|(name, figure)| {
                let figure = part.year.figure(figure);
                let value = told(figure.value)?;
                let from = figure.from.map(date).unwrap_or_default();
                let words = self.fill(Costing::FigureRow, &[&self.say(name), &value, &from]);
                let confidence = confidence(figure.confidence, self.interview);
                Some(FigureWording { words, source: figure.source, confidence })
            });
            years.push((year, lines.collect()));
        }
        years
    }

    /// How the sums of a post in one tax year come about.
    pub(super) fn post_steps(&self, post: &PostSum, part: &PostPart) -> Vec<String> {
        let year = part.part.year;
        let figure = |wanted| told(year.figure(wanted).value).unwrap_or_default();
        let assistant = self.typed.plan.assistant(&post.name);
        let weekly = post.weekly.rounded().to_string();
        let mut steps = vec![self.fill(Costing::StepPay, &[&weekly, &part.part.days.to_string()])];
        steps.push(match assistant.holiday {
            Holiday::Covered => self.fill(Costing::StepHolidayCovered, &[&figure(F::HolidayWeeks), &weekly]),
            Holiday::Uncovered => self.say(Costing::StepHolidayFree),
            Holiday::Accrued => self.fill(Costing::StepHolidayOnTop, &[&figure(F::HolidayAccrued)]),
        });
        let is_young = assistant.age != AgeBand::From21;
        let (from, words) = match (is_young, self.typed.plan.method) {
            (true, _) => (F::InsuranceFromYoung, Costing::StepInsuranceYoung),
            (false, Method::Yearly) => (F::InsuranceFrom, Costing::StepInsuranceYear),
            (false, Method::Payroll) => (F::InsuranceFromWeek, Costing::StepInsuranceWeek),
        };
        steps.push(self.fill(words, &[&figure(F::InsuranceShare), &figure(from)]));
        if part.costs.pension > Exact::ZERO {
            let gaps = [F::PensionShare, F::PensionFrom, F::PensionTo].map(figure);
            steps.push(self.fill(Costing::StepPension, &gaps.each_ref().map(String::as_str)));
        } else {
            steps.push(self.fill(Costing::StepNoPension, &[&figure(F::PensionTrigger)]));
        }
        if part.costs.sick > Exact::ZERO {
            let sick = year.terms().sick_pay(post.weekly).sum().rounded().to_string();
            steps.push(self.fill(Costing::StepSick, &[&sick]));
        }
        if part.part.days < 364 {
            steps.push(self.fill(Costing::StepPart, &[&part.part.days.to_string()]));
        }
        steps
    }
}

/// A rate for sure, or from the least to the most.
pub(super) fn rate(rate: Guess) -> String {
    let [low, likely, high] = [rate.low(), rate.likely(), rate.high()].map(Exact::of);
    range(Range { low, likely, high })
}

/// A figure as it is written.
fn told(amount: Amount) -> Option<String> {
    match amount {
        Amount::Sum(sum) => Some(sum.to_string()),
        Amount::Share(share) => Some(shared(share.ten_thousandths())),
        Amount::Days(_) | Amount::None => None,
    }
}

/// A share as so many of a hundred, or from one on as a plain number, such as weeks.
fn shared(count: u32) -> String {
    let is_plain = count >= 10_000;
    let (whole, rest) = if is_plain { (count / 10_000, count % 10_000 / 100) } else { (count / 100, count % 100) };
    let number = if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}") };
    let number = if rest == 0 { &number } else { number.trim_end_matches('0') };
    if is_plain { number.to_owned() } else { format!("{number}%") }
}
