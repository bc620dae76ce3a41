//! What the likely total is made of, what each outcome costs, and the hours of a week by their kind.

use crate::folder::Folder;
use crate::folder::Leaf;
use crate::money::Exact;
use crate::money::Range;

use super::LineSum;
use super::Plan;
use super::Reckoning;
use super::Typed;
use super::When;
use super::Worker;

/// A part of the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ingredient {
    /// Pay of own assistants.
    Pay,
    /// Their holidays.
    Holiday,
    /// The employer's National Insurance, after the allowance where that is claimed.
    Insurance,
    /// The employer's share of the pension.
    Pension,
    /// Sick pay.
    Sick,
    /// What an agency takes.
    Agency,
    /// What people take who work for themselves.
    SelfEmployed,
    /// All that is no help by people.
    Other,
}

/// How much of the likely total in the whole time a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub of: Ingredient,
    /// How much, not rounded.
    pub sum: Exact,
    /// How many of ten thousand parts of the total, to the nearest.
    pub of_ten_thousand: u32,
}

/// Whose hours of which kind a row of the week holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Hours that are paid for.
    Paid(When),
    /// Hours that are given freely.
    Freely,
}

impl Reckoning {
    /// What the likely total of the whole time is made of, without what comes to nothing. All parts together are the total.
    #[must_use]
    pub fn makeup(&self, plan: &Plan) -> Vec<Share> {
        let posts = || self.posts.iter().flat_map(|post| &post.parts).map(|part| part.costs);
        let all =
            |of: fn(&crate::money::OnCosts) -> Exact| posts().fold(Exact::ZERO, |sum, costs| sum.plus(of(&costs)));
        let lines = |worker: Worker| {
            let lines = plan.support.iter().zip(&self.support).filter(move |(line, _)| line.worker == worker);
            lines.fold(Exact::ZERO, |sum, (_, line)| sum.plus(line.whole.likely))
        };
        let lasting = self.costs.iter().zip(&plan.costs).filter(|(_, cost)| cost.per != super::Per::Once);
        let parts = [
            (Ingredient::Pay, all(|costs| costs.pay)),
            (Ingredient::Holiday, all(|costs| costs.holiday)),
            (Ingredient::Insurance, all(|costs| costs.insurance).minus(self.allowance)),
            (Ingredient::Pension, all(|costs| costs.pension)),
            (Ingredient::Sick, all(|costs| costs.sick)),
            (Ingredient::Agency, lines(Worker::Agency)),
            (Ingredient::SelfEmployed, lines(Worker::SelfEmployed)),
            (Ingredient::Other, lasting.fold(Exact::ZERO, |sum, (line, _)| sum.plus(line.whole.likely))),
        ];
        let shown = parts.into_iter().filter(|(_, sum)| *sum > Exact::ZERO);
        shown.map(|(of, sum)| Share { of, sum, of_ten_thousand: sum.of_ten_thousand(self.whole.likely) }).collect()
    }

    /// What each outcome costs in a week, in the order in which they first come up; at last what stands under none, and
    /// what employing adds to pay. Together they are what a week comes to.
    #[must_use]
    pub fn by_outcome(&self, typed: &Typed, folder: &Folder) -> Vec<(String, Range)> {
        let support = typed.support_rows.iter().map(|row| folder.text(Leaf::Support, *row, "outcome"));
        let costs = typed.cost_rows.iter().map(|row| folder.text(Leaf::Costs, *row, "outcome"));
        let sums = self.support.iter().zip(support).chain(self.costs.iter().zip(costs));
        let mut named: Vec<(String, Range)> = Vec::new();
        let mut nameless = Range::ZERO;
        for (LineSum { weekly, .. }, outcome) in sums {
            let outcome = outcome.trim();
            match named.iter_mut().find(|(name, _)| name == outcome) {
                _ if outcome.is_empty() => nameless = nameless.plus(*weekly),
                Some((_, sum)) => *sum = sum.plus(*weekly),
                None => named.push((outcome.to_owned(), *weekly)),
            }
        }
        named.push((String::new(), nameless));
        named
    }

    /// What employing costs in a week beyond the pay itself: holidays, National Insurance, pension, sick pay.
    #[must_use]
    pub fn beyond_pay(&self) -> Range {
        let lines = |end: fn(&Range) -> Exact| {
            let lines = self.support.iter().chain(&self.costs);
            let all = lines.fold(Exact::ZERO, |sum, line| sum.plus(end(&line.weekly)));
            end(&self.weekly).minus(all)
        };
        Range { low: lines(|it| it.low), likely: lines(|it| it.likely), high: lines(|it| it.high) }
    }
}

impl Plan {
    /// The minutes of each day of a week, of all people together, row by row; rows without any are left out.
    #[must_use]
    pub fn week(&self) -> Vec<(Slot, [u32; 7])> {
        let slots = When::ALL.map(Slot::Paid).into_iter().chain([Slot::Freely]);
        let row = |slot: Slot| {
            let mut days = [0_u32; 7];
            for line in self.support.iter().filter(|line| line.slot() == slot) {
                for (sum, day) in days.iter_mut().zip(line.days) {
                    *sum = sum.saturating_add(day.count().saturating_mul(line.people));
                }
            }
            (slot, days)
        };
        slots.map(row).filter(|(_, days)| days.iter().any(|day| *day > 0)).collect()
    }
}

impl super::Support {
    fn slot(&self) -> Slot {
        if self.worker == Worker::Unpaid { Slot::Freely } else { Slot::Paid(self.when) }
    }
}
