//! From what was typed to a plan: every field that can be read counts, and each that cannot is named.

mod aside;

use crate::folder::Folder;
use crate::folder::Leaf;
use crate::money::Holiday;
use crate::money::Method;
use crate::money::Money;
use crate::money::Pension;
use crate::questionnaire::CivilDate;
use crate::questionnaire::written_day;
use crate::rulebook::pay::AgeBand;
use crate::rulebook::pay::TaxYear;

use super::Assistant;
use super::Chair;
use super::Claim;
use super::Cost;
use super::Cut;
use super::Guess;
use super::Kin;
use super::Misread;
use super::Per;
use super::Plan;
use super::Span;
use super::Support;
use super::TypedError;
use super::When;
use super::Worker;
use super::fault::MOST_PEOPLE;
use super::fault::count;
use super::fault::hours;

/// A sketch as typed: what could be read of it, the rows its lines come from, and what could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The plan.
    pub plan: Plan,
    /// The row of each line of support.
    pub support_rows: Vec<usize>,
    /// The row of each other cost.
    pub cost_rows: Vec<usize>,
    /// The wheelchair, where a price is known.
    pub chair: Option<Chair>,
    /// What a budget was before a change and after it.
    pub cuts: Vec<Cut>,
    /// The row of each of these.
    pub cut_rows: Vec<usize>,
    /// What could not be read.
    pub misread: Vec<Misread>,
}

struct Reader<'a> {
    folder: &'a Folder,
    leaf: Leaf,
    row: usize,
    /// The assistants whom the lines of help name.
    names: Vec<String>,
    misread: Vec<Misread>,
}

impl Reader<'_> {
    fn text(&self, field: &str) -> &str {
        self.folder.text(self.leaf, self.row, field).trim()
    }

    fn note(&mut self, field: &'static str, error: TypedError) {
        self.misread.push(Misread { leaf: self.leaf, row: self.row, field, error });
    }

    /// What a field says; nothing where it is empty or cannot be read.
    fn read<T, E: Into<TypedError>>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(field).to_owned();
        if text.is_empty() {
            return None;
        }
        read(&text).map_err(|error| self.note(field, error.into())).ok()
    }

    fn amount(&mut self, field: &'static str) -> Option<Money> {
        self.read(field, str::parse::<Money>)
    }

    /// The likely amount and its ends; where these are out of order, the likely one alone counts.
    fn guess(&mut self, field: &'static str) -> Option<Guess> {
        let [likely, low, high] = [field, "low", "high"].map(|field| self.amount(field));
        let (guess, instead) = match (low, likely, high) {
            (low, Some(likely), high) => (Guess::new(low, likely, high), likely),
            (Some(low), None, Some(high)) => (Guess::between(low, high), high),
            // One end alone says nothing of the other.
            (Some(_), None, None) | (None, None, Some(_)) => {
                if self.text(field).is_empty() {
                    self.note(field, TypedError::Missing);
                }
                return None;
            }
            (None, None, None) => return None,
        };
        guess.map_err(|error| self.note("low", TypedError::Amount(error))).ok().or(Some(Guess::sure(instead)))
    }

    fn day(&mut self, field: &'static str) -> Option<CivilDate> {
        let text = self.text(field).to_owned();
        let day = written_day(&text);
        if day.is_none() && !text.is_empty() {
            self.note(field, TypedError::NoDay);
        }
        day
    }

    fn support(&mut self) -> Option<Support> {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let days = days.map(|day| self.read(day, hours).unwrap_or_default());
        let each = self.read("each", hours).unwrap_or_default();
        let times = self.read("times", count).unwrap_or(0);
        let is_clear = self.misread.last().is_none_or(|one| (one.leaf, one.row) != (self.leaf, self.row));
        if is_clear && each.is_none() != (times == 0) {
            self.note("times", TypedError::HalfSaid);
        }
        let people = self.read("people", count);
        if people == Some(0) {
            self.note("people", TypedError::NotWhole);
        }
        let mut people = people.unwrap_or(1).max(1);
        if people > MOST_PEOPLE {
            self.note("people", TypedError::TooManyPeople);
            people = 1;
        }
        let rate = self.guess("rate").unwrap_or(Guess::sure(Money::ZERO));
        let (worker, kin) = self.worker();
        let when = match self.text("when") {
            "evening" => When::Evening,
            "waking-night" => When::WakingNight,
            "sleeping-night" => When::SleepingNight,
            "weekend" => When::Weekend,
            "bank-holiday" => When::BankHoliday,
            _ => When::Day,
        };
        let empty = days.iter().all(|day| day.is_none()) && (each.is_none() || times == 0);
        if is_clear && empty && rate.high() > Money::ZERO {
            self.note("mon", TypedError::NoHours);
        }
        (!empty).then_some(Support { worker, kin, when, people, days, each, times, rate })
    }

    fn worker(&mut self) -> (Worker, Kin) {
        let kin = match self.text("who") {
            "agency" => return (Worker::Agency, Kin::No),
            "self-employed" => return (Worker::SelfEmployed, Kin::No),
            "given-freely" => return (Worker::Unpaid, Kin::No),
            "own-assistant" => Kin::No,
            "kin-here" => Kin::SameHousehold,
            "kin-elsewhere" => Kin::Elsewhere,
            _ => return (Worker::Unsaid, Kin::No),
        };
        // Nobody is taken for the same person because nobody has a letter.
        let name = self.text("name").to_owned();
        let name = if name.is_empty() { format!("({})", self.row + 1) } else { self.same(&name) };
        (Worker::Own(name), kin)
    }

    /// The name as it was first written: "a" and "assistant A" are the same as "A".
    fn same(&mut self, name: &str) -> String {
        let bare = |name: &str| {
            let name = name.to_lowercase();
            name.strip_prefix("assistant ").unwrap_or(&name).trim().to_owned()
        };
        if let Some(known) = self.names.iter().find(|known| bare(known) == bare(name)) {
            return known.clone();
        }
        self.names.push(name.to_owned());
        name.to_owned()
    }

    fn assistant(&mut self) -> Assistant {
        let age = match self.text("age") {
            "18-to-20" => AgeBand::From18To20,
            "under-18" => AgeBand::Under18,
            _ => AgeBand::From21,
        };
        if self.text("pension") == "enrolled" && age != AgeBand::From21 {
            self.note("pension", TypedError::NotEnrolled);
        }
        let pension = match self.text("pension") {
            "asked-to-join" => Pension::Asked,
            "no-pension" => Pension::None,
            // Nobody under 22 is enrolled unasked; from 21 on the sketch takes the dearer case.
            _ if age != AgeBand::From21 => Pension::None,
            _ => Pension::Automatic,
        };
        let holiday = match self.text("holiday") {
            "cover-free" => Holiday::Uncovered,
            "on-top" => Holiday::Accrued,
            _ => Holiday::Covered,
        };
        let sick_days = self.read("sick", count).unwrap_or(0);
        let known = self.names.len();
        let name = self.text("name").to_owned();
        let name = self.same(&name);
        let is_blank = ["name", "age", "pension", "holiday", "sick"].iter().all(|field| self.text(field).is_empty());
        if !is_blank && (name.is_empty() || self.names.len() > known) {
            self.note("name", TypedError::NoSuchAssistant);
        }
        Assistant { name, age, pension, holiday, sick_days }
    }

    fn cost(&mut self) -> Option<Cost> {
        let (is_named, has_sum) = (!self.text("what").is_empty(), !self.text("likely").is_empty());
        let before = self.misread.len();
        let amount = self.guess("likely");
        if is_named && !has_sum && amount.is_none() && self.misread.len() == before {
            self.note("likely", TypedError::Missing);
        }
        let amount = amount?;
        let per = self.per("per")?;
        Some(Cost { amount, per })
    }

    /// How often something is paid. A week's sum is fifty-two times a year's: nothing is taken for granted.
    fn per(&mut self, field: &'static str) -> Option<Per> {
        let per = match self.text(field) {
            "week" => Per::Week,
            "month" => Per::Month,
            "year" => Per::Year,
            "once" => Per::Once,
            _ => {
                self.note(field, TypedError::NotChosen);
                return None;
            }
        };
        Some(per)
    }

    fn span(&mut self, as_at: CivilDate) -> Span {
        let usual = Span::Usual(TaxYear::at(as_at));
        match (self.day("from"), self.day("to")) {
            (Some(from), Some(to)) => Span::between(from, to).unwrap_or_else(|| {
                self.note("to", TypedError::EndBeforeStart);
                usual
            }),
            (Some(from), None) => Span::Dated { from, days: usual.days() },
            (None, to) => {
                if to.is_some() && self.text("from").is_empty() {
                    self.note("from", TypedError::Missing);
                }
                usual
            }
        }
    }
}

impl Typed {
    /// Reads the pages of the sketch. Where no time is given, it is a usual year by the figures of this day.
    #[must_use]
    pub fn of(folder: &Folder, as_at: CivilDate) -> Self {
        let mut reader = Reader { folder, leaf: Leaf::Reckoned, row: 0, names: Vec::new(), misread: Vec::new() };
        let span = reader.span(as_at);
        let contingency = reader.read("contingency", count).unwrap_or(0);
        let agency = reader.amount("agency").map(Guess::sure);
        let method = if reader.text("method") == "by-week" { Method::Payroll } else { Method::Yearly };
        let allowance = match reader.text("allowance") {
            "claimed" => Claim::Yes,
            "not-claimed" => Claim::No,
            _ => Claim::Unsure,
        };
        let (support, support_rows) = reader.lines(Leaf::Support, Reader::support);
        let (costs, cost_rows) = reader.lines(Leaf::Costs, Reader::cost);
        let (assistants, _) = reader.lines(Leaf::Assistants, |reader| Some(reader.assistant()));
        let (mut chair, _) = reader.lines(Leaf::Chair, Reader::chair);
        let (cuts, cut_rows) = reader.lines(Leaf::Cut, Reader::cut);
        let plan = Plan { span, support, assistants, costs, method, allowance, contingency, agency };
        Self { plan, support_rows, cost_rows, chair: chair.pop(), cuts, cut_rows, misread: reader.misread }
    }
}

impl Reader<'_> {
    /// What the rows of a page say, and which row each line comes from; rows that say nothing are left out.
    fn lines<T>(&mut self, leaf: Leaf, read: impl Fn(&mut Self) -> Option<T>) -> (Vec<T>, Vec<usize>) {
        self.leaf = leaf;
        let (mut lines, mut rows) = (Vec::new(), Vec::new());
        for row in 0..self.folder.rows(leaf).len() {
            self.row = row;
            if let Some(line) = read(self) {
                lines.push(line);
                rows.push(row);
            }
        }
        (lines, rows)
    }
}
