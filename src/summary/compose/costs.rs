//! What of the sketch of costs goes on paper: the hours of a week, and on the own copy the sums.

use crate::content;
use crate::content::Costing;
use crate::content::SketchWording;
use crate::content::SumTable;
use crate::folder::Leaf;
use crate::interview::Portion;
use crate::money::Exact;
use crate::money::Minutes;
use crate::rulebook::Source;
use crate::sketch::Chair;
use crate::sketch::Reckoning;
use crate::sketch::Typed;
use crate::sketch::When;
use crate::summary::Block;
use crate::summary::Columns;
use crate::summary::Piece;
use crate::summary::Point;
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

    /// What is known of a wheelchair's price and of who pays, in one sentence.
    pub fn chair(&self) -> Option<String> {
        let chair = self.typed().chair.filter(|_| self.interview.prints(Portion::Leaf(Leaf::Chair)))?;
        let sum = chair.sum();
        let others = Chair { budget: None, ..chair }.sum().found.rounded().to_string();
        Some(self.cost_gaps(Costing::ChairOnPaper, &[&content::range(sum.price), &others]))
    }

    /// What the sketch comes to, where one of its pages is ticked and something stands in it.
    pub fn costs(&self) -> Vec<Block> {
        let is_on = |leaf: Leaf| self.interview.prints(Portion::Leaf(leaf));
        let words = content::sketch(self.interview);
        let mut blocks = Vec::new();
        if let Some(totals) = words.totals.as_ref().filter(|_| is_on(Leaf::Support) || is_on(Leaf::Costs)) {
            blocks.extend(flow(self.cost(Costing::Title), self.sums(totals, &words)));
        }
        let aside = [
            (Leaf::Chair, Costing::ChairTitle, words.chair.as_ref()),
            (Leaf::Cut, Costing::CutTitle, words.cut.as_ref()),
        ];
        for (leaf, title, sums) in aside {
            if let Some((table, notes)) = sums.filter(|_| is_on(leaf)) {
                let notes = notes.iter().map(|note| Piece::Text(note.clone().into()));
                blocks.extend(flow(self.cost(title), [table_of(table)].into_iter().chain(notes).collect()));
            }
        }
        blocks
    }

    fn sums(&self, totals: &SumTable, words: &SketchWording) -> Vec<Piece> {
        let said = |texts: &[String]| texts.iter().map(|text| Piece::Text(text.clone().into())).collect::<Vec<_>>();
        let mut pieces = vec![Piece::Text(self.cost(Costing::Lede).into()), table_of(totals)];
        pieces.extend(said(&words.notes));
        if !words.asked.is_empty() {
            pieces.push(Piece::Head(self.cost(Costing::Ask)));
            pieces.push(Piece::List(words.asked.iter().map(|line| line.clone().into()).collect()));
        }
        if let Some(week) = &words.week {
            pieces.extend([Piece::Head(self.cost(Costing::WeekTitle)), Piece::Figure(week.clone()), grid(&week.table)]);
        }
        if let Some(makeup) = &words.makeup {
            let head = Piece::Head(self.cost(Costing::MakeupTitle));
            pieces.extend([head, Piece::Figure(makeup.clone()), table_of(&makeup.table)]);
        }
        if let Some(outcomes) = &words.outcomes {
            pieces.extend([Piece::Head(self.cost(Costing::OutcomeTitle)), table_of(outcomes)]);
        }
        pieces.push(Piece::Head(self.cost(Costing::Working)));
        let line = |(title, steps): &(String, Vec<String>)| Point { text: title.clone().into(), under: steps.clone() };
        pieces.push(Piece::List(words.lines.iter().map(line).collect()));
        for (post, steps) in &words.posts {
            pieces.extend([Piece::Head(post.caption.clone()), table_of(post)]);
            pieces.push(Piece::List(steps.iter().map(|step| step.clone().into()).collect()));
        }
        pieces.extend(said(&words.employing));
        for (year, figures) in &words.figures {
            pieces.push(Piece::Head(format!("{}. {year}", self.cost(Costing::Figures))));
            let line = |(figure, source): &(String, Source)| self.cost_gaps(Costing::Source, &[figure, source.title()]);
            pieces.push(Piece::Sources(figures.iter().map(line).collect()));
        }
        pieces
    }
}

/// A week as a grid.
fn grid(table: &SumTable) -> Piece {
    let (rows, cells) = table.rows.iter().cloned().unzip();
    Piece::Week { caption: table.caption.clone(), days: table.heads.clone(), rows, cells }
}

/// A table of sums; with one column of them, names and sums stand side by side.
fn table_of(table: &SumTable) -> Piece {
    let row = |(name, cells): &(String, Vec<String>)| {
        Row::Whole([name].into_iter().chain(cells).map(|cell| cell.clone().into()).collect())
    };
    let alone = table.heads.len() == 1;
    let head = [String::new()].into_iter().chain(table.heads.iter().cloned());
    Piece::Table(Table {
        columns: if alone { Columns::Named } else { Columns::Even },
        head: if alone { Vec::new() } else { head.collect() },
        rows: table.rows.iter().map(row).collect(),
    })
}
