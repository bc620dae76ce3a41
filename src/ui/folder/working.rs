//! The working behind the sketch of costs: its lines, its posts, its figures.

use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::folder::Leaf;
use crate::money::Exact;
use crate::money::Minutes;
use crate::money::Money;
use crate::money::Range;
use crate::rulebook::pay::Amount;
use crate::rulebook::pay::PayFigure;
use crate::sketch::Claim;
use crate::sketch::PostSum;
use crate::sketch::Support;
use crate::sketch::Worker;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

use super::sketch::Sketch;

use PayFigure as F;

impl Sketch {
    /// Each line, to be opened: its sum, and how it comes about.
    pub fn lines(&self) -> Vec<AnyView> {
        let support = self.typed.plan.support.iter().zip(&self.sums.support).enumerate().map(|(place, (line, sum))| {
            let title = format!("{}: {}", self.support_name(place), content::range(sum.weekly));
            let whole = self.fill(Costing::WorkingWhole, &[&content::range(sum.whole)]);
            let mut steps = vec![self.hours(line, content::range(sum.weekly))];
            if !line.each.is_none() && line.times > 0 {
                steps.push(self.fill(Costing::WorkingTimes, &[&line.each.to_string(), &line.times.to_string()]));
            }
            if line.worker != Worker::Unpaid {
                steps.push(whole);
            }
            details(title, steps)
        });
        let costs = self.sums.costs.iter().enumerate().map(|(place, sum)| {
            let title =
                format!("{}: {}", self.name(Leaf::Costs, &self.typed.cost_rows, place), content::range(sum.whole));
            details(title, vec![self.fill(Costing::WorkingWhole, &[&content::range(sum.whole)])])
        });
        support.chain(costs).collect()
    }

    fn hours(&self, line: &Support, weekly: String) -> String {
        let hours = Minutes::written(line.minutes());
        if line.worker == Worker::Unpaid {
            return self.fill(Costing::WorkingFree, &[&hours]);
        }
        let rate = content::range(Range {
            low: Exact::of(line.rate.low()),
            likely: Exact::of(line.rate.likely()),
            high: Exact::of(line.rate.high()),
        });
        self.fill(Costing::WorkingHours, &[&hours, &line.people.to_string(), &rate, &weekly])
    }

    /// Each post, part by part and tax year by tax year.
    pub fn posts(&self) -> Vec<AnyView> {
        let mut views: Vec<AnyView> = self.sums.posts.iter().flat_map(|post| self.post(post)).collect();
        if views.is_empty() {
            return views;
        }
        if self.typed.plan.allowance == Claim::Yes {
            let taken = self.sums.allowance.rounded().to_string();
            views.push(text("p", "", self.fill(Costing::Allowance, &[&taken])));
        }
        views.push(text("p", "hint", self.say(Costing::Estimate)));
        views.extend(self.sums.agency.map(|agency| {
            text("p", "", self.fill(Costing::Agency, &[&content::range(agency), &content::range(self.sums.employing)]))
        }));
        views
    }

    fn post(&self, post: &PostSum) -> Vec<AnyView> {
        let twice = self.sums.posts.iter().filter(|other| other.name == post.name).count() > 1;
        let name = if twice {
            self.fill(Costing::PostOfNumber, &[&post.name, &post.number.to_string()])
        } else {
            self.fill(Costing::PostOf, &[&post.name])
        };
        let parts = post.parts.iter().map(|part| {
            let begins = part.part.year.begins();
            let year = self.fill(Costing::Year, &[&begins.to_string(), &(begins + 1).to_string()]);
            let rows =
                content::post_parts(&part.costs).map(|(name, sum)| (self.say(name), vec![sum.rounded().to_string()]));
            self.table(format!("{name}. {year}"), &[Costing::Sum], rows.into())
        });
        parts.collect()
    }

    /// The figures of each tax year in the time, with the day from which each holds.
    pub fn figures(&self) -> Vec<AnyView> {
        let shown = [
            (Costing::FigureWage, F::WageFrom21),
            (Costing::FigureInsurance, F::InsuranceFrom),
            (Costing::FigureAllowance, F::Allowance),
            (Costing::FigurePension, F::PensionTrigger),
            (Costing::FigureSick, F::SickWeek),
        ];
        let mut lines = Vec::new();
        for part in self.typed.plan.span.parts() {
            for (name, figure) in shown {
                let figure = part.year.figure(figure);
                let sum = if let Amount::Sum(sum) = figure.value { sum } else { Money::ZERO };
                let from = figure.from.map(content::date).unwrap_or_default();
                let row = self.fill(Costing::FigureRow, &[&self.say(name), &sum.to_string(), &from]);
                let source = part::link(figure.source.title(), figure.source.url());
                lines.push(el("li", "").text(format!("{row} ")).child(source).view());
            }
        }
        vec![el("ul", "").children(lines).view()]
    }
}

fn details(title: String, steps: Vec<String>) -> AnyView {
    let steps = steps.into_iter().map(|step| text("p", "", step));
    part::details(title, el("div", "").children(steps.collect::<Vec<_>>()).view())
}
