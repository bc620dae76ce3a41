//! What of the sketch of costs goes on paper: the hours of a week, and on the own copy the sums.

use crate::content;
use crate::content::Costing;
use crate::folder::Leaf;
use crate::interview::Portion;
use crate::money::Exact;
use crate::money::Minutes;
use crate::sketch::PostSum;
use crate::sketch::Reckoning;
use crate::sketch::Span;
use crate::sketch::Typed;
use crate::sketch::When;
use crate::summary::Block;
use crate::summary::Columns;
use crate::summary::Piece;
use crate::summary::Row;
use crate::summary::Table;

use super::Draft;
use super::flow;

impl Draft<'_> {
    fn cost(&self, text: Costing) -> String {
        content::costing(text, self.interview)
    }

    fn cost_gaps(&self, text: Costing, gaps: &[&str]) -> String {
        content::fill_gaps(&self.cost(text), gaps)
    }

    fn typed(&self) -> Typed {
        Typed::of(self.interview.folder(), self.interview.as_at())
    }

    /// The hours of each part of each day, of all people together; empty where nothing is sketched or it is not ticked.
    pub fn week(&self) -> Vec<Vec<String>> {
        let plan = self.typed().plan;
        if plan.support.is_empty() || !self.interview.prints(Portion::Leaf(Leaf::Support)) {
            return Vec::new();
        }
        let rows: [&[When]; 4] = [
            &[When::Day, When::Weekend, When::BankHoliday],
            &[When::Evening],
            &[When::WakingNight],
            &[When::SleepingNight],
        ];
        let cell = |whens: &[When], day: usize| {
            let lines = plan.support.iter().filter(|line| whens.contains(&line.when));
            let minutes = |line: &crate::sketch::Support| line.days.get(day).map_or(0, |it| it.count() * line.people);
            let sum: u32 = lines.map(minutes).sum();
            if sum == 0 { String::new() } else { Minutes::written(sum) }
        };
        rows.into_iter().map(|whens| (0..7).map(|day| cell(whens, day)).collect()).collect()
    }

    /// What a week comes to by the person's own sketch, in one sentence.
    pub fn weekly(&self) -> Option<String> {
        if !self.interview.prints(Portion::Leaf(Leaf::Support)) {
            return None;
        }
        let sums = Reckoning::of(&self.typed().plan);
        (sums.weekly.high > Exact::ZERO).then(|| self.cost_gaps(Costing::OnPaper, &[&content::range(sums.weekly)]))
    }

    /// What the sketch comes to, where one of its pages is ticked and something stands in it.
    pub fn costs(&self) -> Vec<Block> {
        let typed = self.typed();
        let ticked = [Leaf::Support, Leaf::Costs].into_iter().any(|leaf| self.interview.prints(Portion::Leaf(leaf)));
        if !ticked || (typed.plan.support.is_empty() && typed.plan.costs.is_empty()) {
            return Vec::new();
        }
        let sums = Reckoning::of(&typed.plan);
        let mut pieces = vec![Piece::Text(self.cost(Costing::Lede).into()), self.totals(&typed, &sums)];
        pieces.push(Piece::Text(self.cost(Costing::Rounded).into()));
        pieces.extend(sums.posts.iter().flat_map(|post| self.post(post)));
        if !sums.posts.is_empty() {
            pieces.push(Piece::Text(self.cost(Costing::Estimate).into()));
        }
        flow(self.cost(Costing::Title), pieces)
    }

    fn totals(&self, typed: &Typed, sums: &Reckoning) -> Piece {
        let whole = match typed.plan.span {
            Span::Usual(_) => self.cost(Costing::UsualYear),
            Span::Dated { days, .. } => self.cost_gaps(Costing::Dated, &[&days.to_string()]),
        };
        let names = [self.cost(Costing::Week), whole, self.cost(Costing::Once), self.cost(Costing::Kept)];
        let ranges = [sums.weekly, sums.whole, sums.once, sums.contingency];
        let shown = names.into_iter().zip(ranges).filter(|(_, range)| range.high > Exact::ZERO);
        let rows = shown.map(|(name, range)| {
            let sums = [range.low, range.likely, range.high].map(|sum| sum.rounded().to_string().into());
            Row::Whole([name.into()].into_iter().chain(sums).collect())
        });
        let head = [String::new()].into_iter();
        let head = head.chain([Costing::Least, Costing::Likely, Costing::Most].map(|head| self.cost(head)));
        Piece::Table(Table { columns: Columns::Even, head: head.collect(), rows: rows.collect() })
    }

    fn post(&self, post: &PostSum) -> Vec<Piece> {
        let name = self.cost_gaps(Costing::PostOfNumber, &[&post.name, &post.number.to_string()]);
        let mut pieces = Vec::new();
        for part in &post.parts {
            let begins = part.part.year.begins();
            let year = self.cost_gaps(Costing::Year, &[&begins.to_string(), &(begins + 1).to_string()]);
            pieces.push(Piece::Head(format!("{name}. {year}")));
            let rows = content::post_parts(&part.costs)
                .map(|(name, sum)| Row::Whole(vec![self.cost(name).into(), sum.rounded().to_string().into()]));
            pieces.push(Piece::Table(Table { columns: Columns::Named, head: Vec::new(), rows: rows.into() }));
        }
        pieces
    }
}
