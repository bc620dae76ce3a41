//! The sketch of costs in words, ready to show on a page or on paper: its sums as tables, and what is said beside them.
//! Nothing is reckoned here.

mod beside;
mod lines;
mod tables;

use crate::folder::Leaf;
use crate::interview::Interview;
use crate::money::AmountError;
use crate::money::Exact;
use crate::money::Minutes;
use crate::money::Range;
use crate::rulebook::Source;
use crate::rulebook::pay::AgeBand;
use crate::rulebook::pay::are_old;
use crate::sketch::Claim;
use crate::sketch::Doubt;
use crate::sketch::Misread;
use crate::sketch::Place;
use crate::sketch::Reckoning;
use crate::sketch::Typed;
use crate::sketch::TypedError;

use super::Costing;
use super::folder::leaf;
use super::folder::leaf_choice;
use super::folder::leaf_field;
use super::say;
use super::say::date;
use super::say::fill_gaps;

pub use beside::LocalWording;
pub(super) use tables::has_untold;

/// The whole sketch, ready to show. What there is nothing to say about is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SketchWording {
    /// By the week, by the whole time, once, and for bad days.
    pub totals: Option<SumTable>,
    /// What is said of them: how they are rounded, what moves them most, what is given freely.
    pub notes: Vec<String>,
    /// What could not be read, and what to look at again.
    pub asked: Vec<String>,
    /// The hours of a week.
    pub week: Option<Pictured>,
    /// What the likely sum is made of.
    pub makeup: Option<Pictured>,
    /// What each outcome costs.
    pub outcomes: Option<SumTable>,
    /// Each line with its sum, and the steps to it.
    pub lines: Vec<(String, Vec<String>)>,
    /// Each line in one sentence, with its hours and its rate where that is all of it.
    pub shortly: Vec<String>,
    /// Each post, year by year, with how its sums come about.
    pub posts: Vec<(SumTable, Vec<String>)>,
    /// What employing adds to pay in a week, where anybody is employed.
    pub beyond_pay: Option<String>,
    /// What is said of the posts: the allowance, that they are estimates, and what an agency would take.
    pub employing: Vec<String>,
    /// A wheelchair.
    pub chair: Option<(SumTable, Vec<String>)>,
    /// A budget before and now.
    pub cut: Option<(SumTable, Vec<String>)>,
    /// What local offers say of money, and what to ask.
    pub local: Vec<LocalWording>,
    /// Whether a line has no price yet, so that the sums are too low.
    pub is_short: bool,
    /// The figures behind it, tax year by tax year, each with where it can be read and how sure we are.
    pub figures: Vec<(String, Vec<FigureWording>)>,
}

/// Sums under their headings; the first column names the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumTable {
    /// What it is.
    pub caption: String,
    /// The names of the columns after the first.
    pub heads: Vec<String>,
    /// The rows, each with its name.
    pub rows: Vec<(String, Vec<String>)>,
}

/// A figure, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureWording {
    /// What it is, how much, and since when.
    pub words: String,
    /// Where it can be read.
    pub source: Source,
    /// How sure we are of it.
    pub confidence: String,
}

/// A table that can be drawn as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictured {
    /// The table.
    pub table: SumTable,
    /// What the picture shows, for whoever does not see it.
    pub alt: String,
    /// How long the bars are, row by row of the table as far as they go: of each day in minutes, or of all in a thousand.
    pub bars: Vec<Vec<u32>>,
}

/// The sketch as the folder has it now.
#[must_use]
pub fn sketch(interview: &Interview) -> SketchWording {
    let typed = Typed::of(interview.folder(), interview.as_at());
    let sums = Reckoning::of(&typed.plan);
    let it = Teller { interview, typed, sums };
    let asked = it.asked();
    let chair = it.chair();
    let cut = it.cut();
    let blank = it.typed.plan.support.is_empty() && it.typed.plan.costs.is_empty();
    if blank {
        return SketchWording { asked, chair, cut, ..SketchWording::default() };
    }
    SketchWording {
        totals: Some(it.totals()),
        notes: it.notes(),
        asked,
        week: it.week(),
        makeup: it.makeup(),
        outcomes: it.outcomes(),
        lines: it.lines(),
        shortly: it.shortly(),
        posts: it.posts(),
        beyond_pay: it.beyond_pay(),
        employing: it.employing(),
        chair,
        cut,
        local: it.local(),
        is_short: it.is_short(),
        figures: it.figures(),
    }
}

/// A sum for sure, or from the least to the most.
#[must_use]
pub fn range(range: Range) -> String {
    let [low, high] = [range.low, range.high].map(|sum| sum.rounded().to_string());
    if range.is_sure() { low } else { format!("{low} – {high}") }
}

/// What is wrong with a field of the sketch.
#[must_use]
pub fn typed_error(error: TypedError, interview: &Interview) -> String {
    let words = match error {
        TypedError::Amount(AmountError::NotANumber | AmountError::Empty) => Costing::NotANumber,
        TypedError::Amount(AmountError::Negative) => Costing::Negative,
        TypedError::Amount(AmountError::TooFine) => Costing::TooFine,
        TypedError::Amount(AmountError::Comma) => Costing::Comma,
        TypedError::Amount(AmountError::TooLarge) => Costing::TooLarge,
        TypedError::Amount(AmountError::Order) => Costing::Order,
        TypedError::NoDay => Costing::NoDay,
        TypedError::EndBeforeStart => Costing::EndBeforeStart,
        TypedError::TooManyPeople => Costing::TooManyPeople,
        TypedError::NotWhole => Costing::NotWhole,
        TypedError::NoHours => Costing::NoHours,
        TypedError::HalfSaid => Costing::HalfSaid,
        TypedError::Amount(AmountError::MaybeMinutes) => Costing::MaybeMinutes,
        TypedError::NotChosen => Costing::NotChosen,
        TypedError::Missing => Costing::Missing,
        TypedError::NoSuchAssistant => Costing::NoSuchAssistant,
        TypedError::NotEnrolled => Costing::NotEnrolled,
    };
    say::costing(words, interview)
}

/// The sketch, read and reckoned, and who is answering.
struct Teller<'a> {
    interview: &'a Interview,
    typed: Typed,
    sums: Reckoning,
}

impl Teller<'_> {
    fn say(&self, words: Costing) -> String {
        say::costing(words, self.interview)
    }

    fn fill(&self, words: Costing, gaps: &[&str]) -> String {
        fill_gaps(&self.say(words), gaps)
    }

    fn table<const N: usize>(
        &self,
        caption: String,
        heads: [Costing; N],
        rows: Vec<(String, Vec<String>)>,
    ) -> SumTable {
        SumTable { caption, heads: heads.map(|head| self.say(head)).into(), rows }
    }

    /// What the person calls a line, or its number.
    fn name(&self, leaf: Leaf, rows: &[usize], place: usize) -> String {
        let row = rows.get(place).copied().unwrap_or(place);
        let name = self.interview.folder().text(leaf, row, "what").trim();
        if name.is_empty() { self.fill(Costing::LineOf, &[&(row + 1).to_string()]) } else { name.to_owned() }
    }

    fn support_name(&self, place: usize) -> String {
        self.name(Leaf::Support, &self.typed.support_rows, place)
    }

    fn cost_name(&self, place: usize) -> String {
        self.name(Leaf::Costs, &self.typed.cost_rows, place)
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![self.say(Costing::Rounded)];
        notes.extend(self.sums.driver.map(|driver| {
            let name = match driver.place {
                Place::Support(place) => self.support_name(place),
                Place::Cost(place) => self.cost_name(place),
                Place::Allowance => self.say(Costing::DriverAllowance),
            };
            self.fill(Costing::Driver, &[&name, &driver.spread.rounded().to_string()])
        }));
        let insured = self.sums.posts.iter().flat_map(|post| &post.parts).any(|it| it.costs.insurance > Exact::ZERO);
        if self.typed.plan.allowance == Claim::Unsure && insured {
            notes.push(self.say(Costing::Unclaimed));
        }
        if self.sums.unpaid > 0 {
            notes.push(self.fill(Costing::Freely, &[&Minutes::written(self.sums.unpaid)]));
        }
        notes
    }

    /// What could not be read, and what to look at again.
    fn asked(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.typed.misread.iter().map(|one| self.misread(one)).collect();
        let blank = Leaf::ALL.into_iter().filter(|leaf| leaf.is_of_the_sketch());
        let blank = blank.into_iter().all(|leaf| self.interview.folder().is_blank(leaf));
        if !blank && are_old(self.interview.as_at()) {
            lines.push(self.say(Costing::AllOld));
        }
        lines.extend(self.sums.doubts.iter().map(|doubt| self.doubt(*doubt)));
        lines
    }

    fn beyond_pay(&self) -> Option<String> {
        let sum = range(self.sums.beyond_pay());
        (!self.sums.posts.is_empty())
            .then(|| self.fill(Costing::LineWeek, &[&self.say(Costing::OutcomeEmploying), &sum]))
    }

    /// Whether hours are there that nothing is counted for yet.
    fn is_short(&self) -> bool {
        let open = |doubt: &Doubt| matches!(doubt, Doubt::NoRate { .. } | Doubt::NoWorker { .. });
        !self.typed.misread.is_empty() || self.sums.doubts.iter().any(open)
    }

    fn misread(&self, one: &Misread) -> String {
        let place = one.leaf.fields().iter().position(|field| field.code == one.field).unwrap_or(0);
        let (label, _) = leaf_field(one.leaf, place, self.interview);
        let page = leaf(one.leaf, self.interview).title;
        let what = self.fill(Costing::Misread, &[&label, &page, &(one.row + 1).to_string()]);
        [what, typed_error(one.error, self.interview)].join(" ")
    }

    fn doubt(&self, doubt: Doubt) -> String {
        match doubt {
            Doubt::BelowLeastPay { line, least, from, age } => {
                let age = match age {
                    AgeBand::From21 => "from-21",
                    AgeBand::From18To20 => "18-to-20",
                    AgeBand::Under18 => "under-18",
                };
                let age = leaf_choice(age, self.interview).to_lowercase();
                self.fill(Costing::BelowLeast, &[&self.support_name(line), &least.to_string(), &date(from), &age])
            }
            Doubt::NoWorker { line } => self.fill(Costing::NoWorker, &[&self.support_name(line)]),
            Doubt::SelfEmployed { line } => self.fill(Costing::MaybeEmployed, &[&self.support_name(line)]),
            Doubt::NoRate { line } => self.fill(Costing::NoRate, &[&self.support_name(line)]),
            Doubt::SleepingPay { line } => self.fill(Costing::Sleeping, &[&self.support_name(line)]),
            Doubt::Household { line } => self.fill(Costing::Household, &[&self.support_name(line)]),
            Doubt::TooManyHours { post } => {
                let name = self.sums.posts.get(post).map_or("", |post| &post.name);
                self.fill(Costing::TooMany, &[name])
            }
            Doubt::OldFigures(year) => self.fill(Costing::OldFigures, &[&year.begins().to_string()]),
        }
    }
}
