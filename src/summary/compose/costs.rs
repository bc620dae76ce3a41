//! What of the sketch of costs goes on paper: the hours of a week, and on the own copy the sums.

use crate::content;
use crate::content::Costing;
use crate::content::FigureWording;
use crate::content::SketchWording;
use crate::content::SumTable;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::interview::Portion;
use crate::money::Exact;
use crate::money::Minutes;
use crate::sketch::Purse;
use crate::sketch::Reckoning;
use crate::sketch::Slot;
use crate::sketch::Typed;
use crate::sketch::When;
use crate::summary::Block;
use crate::summary::Columns;
use crate::summary::Piece;
use crate::summary::Point;
use crate::summary::Row;
use crate::summary::Table;
use crate::summary::Words;

use super::Draft;
use super::flow;

/// How many lines the commissioner's paper has room for, and how many letters of each.
const LINES: usize = 8;
const LINE: usize = 140;

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

    /// The hours of each part of each day, of all people together, and at last those given freely, where there are any.
    /// Empty where nothing is sketched or it is not ticked.
    pub fn week(&self) -> Vec<Vec<String>> {
        let plan = self.typed().plan;
        if plan.support.is_empty() || !self.interview.prints(Portion::Leaf(Leaf::Support)) {
            return Vec::new();
        }
        let mut rows = [[0_u32; 7]; 5];
        for (slot, days) in plan.week() {
            let [by_day, evening, awake, asleep, free] = &mut rows;
            let row = match slot {
                Slot::Paid(When::Day | When::Weekend | When::BankHoliday) => by_day,
                Slot::Paid(When::Evening) => evening,
                Slot::Paid(When::WakingNight) => awake,
                Slot::Paid(When::SleepingNight) => asleep,
                Slot::Freely => free,
            };
            row.iter_mut().zip(days).for_each(|(sum, day)| *sum = sum.saturating_add(day));
        }
        let told = |minutes: u32| if minutes == 0 { String::new() } else { Minutes::written(minutes) };
        let is_free = rows.last().is_some_and(|free| free.iter().any(|day| *day > 0));
        rows.into_iter().take(if is_free { 5 } else { 4 }).map(|days| days.map(told).to_vec()).collect()
    }

    /// What a week comes to by the person's own sketch, and what it is made of.
    pub fn weekly(&self) -> Vec<Piece> {
        if !self.interview.prints(Portion::Leaf(Leaf::Support)) {
            return Vec::new();
        }
        let typed = self.typed();
        let mut pieces = Vec::new();
        let lines = typed.plan.support.iter().zip(&typed.support_rows);
        for (line, row) in lines.filter(|(line, _)| line.times > 0 && !line.each.is_none()).take(LINES) {
            let name = self.interview.folder().text(Leaf::Support, *row, "what");
            let gaps = [line.each.to_string(), line.times.to_string(), name.to_owned()];
            let words = self.cost_gaps(Costing::OnPaperTimes, &gaps.each_ref().map(String::as_str));
            pieces.push(Piece::Text(self.short(&words, LINE)));
        }
        let sums = Reckoning::of(&typed.plan);
        let words = content::sketch(self.interview);
        let [week, once] = [sums.weekly, sums.once].map(content::range);
        if sums.weekly.high > Exact::ZERO || sums.once.high > Exact::ZERO {
            let said = if sums.once.high > Exact::ZERO {
                self.cost_gaps(Costing::OnPaperOnce, &[&week, &once])
            } else {
                self.cost_gaps(Costing::OnPaper, &[&week])
            };
            let short = words.is_short.then(|| self.cost(Costing::OnPaperShort));
            let said: Vec<String> = core::iter::once(said).chain(short).collect();
            pieces.push(Piece::Text(said.join(" ").into()));
            let lines = words.shortly.iter().take(LINES).map(|line| self.short(line, LINE));
            let beyond = words.beyond_pay.map(Words::Ours);
            let left = words.shortly.len().saturating_sub(LINES);
            let more = (left > 0).then(|| self.gaps(Taking::DocMoreRows, &[&left.to_string()]).into());
            pieces.push(Piece::Run(self.cost(Costing::LineByLine), lines.chain(more).chain(beyond).collect()));
        }
        pieces
    }

    /// What is known of a wheelchair's price and of who pays.
    pub fn chair(&self) -> Option<String> {
        let chair = self.typed().chair.filter(|_| self.interview.prints(Portion::Leaf(Leaf::Chair)))?;
        let mut said = vec![self.cost_gaps(Costing::ChairOnPaper, &[&content::range(chair.sum().price)])];
        match chair.budget {
            Some(budget) => said.push(self.cost_gaps(Costing::ChairNhsOnPaper, &[&budget.to_string()])),
            None => said.push(self.cost(Costing::ChairAskOnPaper)),
        }
        let others = chair.others.iter().filter(|(purse, _)| *purse != Purse::Own);
        let others = others.fold(Exact::ZERO, |sum, (_, given)| sum.plus(Exact::of(*given)));
        if others > Exact::ZERO {
            said.push(self.cost_gaps(Costing::ChairOthersOnPaper, &[&others.rounded().to_string()]));
        }
        Some(said.join(" "))
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
            let line =
                |it: &FigureWording| self.cost_gaps(Costing::Source, &[&it.words, it.source.title(), &it.confidence]);
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
