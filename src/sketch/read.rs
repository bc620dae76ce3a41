//! From what was typed to a plan: every field that can be read counts, and each that cannot is named.

use core::str::FromStr;

use crate::folder::FieldKind;
use crate::folder::Folder;
use crate::folder::Leaf;
use crate::money::AmountError;
use crate::money::Holiday;
use crate::money::Method;
use crate::money::Minutes;
use crate::money::Money;
use crate::money::Pension;
use crate::questionnaire::CivilDate;
use crate::questionnaire::written_day;
use crate::rulebook::pay::AgeBand;
use crate::rulebook::pay::TaxYear;

use super::Assistant;
use super::Claim;
use super::Cost;
use super::Guess;
use super::Kin;
use super::Per;
use super::Plan;
use super::Span;
use super::Support;
use super::When;
use super::Worker;

/// The most people at once, days of sickness, times a year or weeks that a count may say.
const MOST: u32 = 366;
/// The most people at once.
const MOST_PEOPLE: u32 = 20;

/// A field that cannot be read; the sum does without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misread {
    /// The page.
    pub leaf: Leaf,
    /// The row, from 0.
    pub row: usize,
    /// The field's name.
    pub field: &'static str,
    /// Why.
    pub error: TypedError,
}

/// Why a field cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedError {
    /// It is no amount, no hours or no number.
    Amount(AmountError),
    /// It is no day.
    NoDay,
    /// The end stands before the start, or more than ten years after it.
    EndBeforeStart,
    /// More people at once than can be.
    TooManyPeople,
    /// There is a part of one where only whole ones count.
    NotWhole,
}

impl From<AmountError> for TypedError {
    fn from(error: AmountError) -> Self {
        Self::Amount(error)
    }
}

/// A sketch as typed: what could be read of it, the rows its lines come from, and what could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The plan.
    pub plan: Plan,
    /// The row of each line of support.
    pub support_rows: Vec<usize>,
    /// The row of each other cost.
    pub cost_rows: Vec<usize>,
    /// What could not be read.
    pub misread: Vec<Misread>,
}

/// What is wrong with a field of this kind; an empty one is left out, and not wrong.
#[must_use]
pub fn fault(kind: FieldKind, code: &str, text: &str) -> Option<TypedError> {
    if text.trim().is_empty() {
        return None;
    }
    match kind {
        FieldKind::Amount => text.parse::<Money>().err().map(TypedError::Amount),
        FieldKind::Hours => hours(text).err().map(TypedError::Amount),
        FieldKind::Count => match count(text) {
            Ok(people) if code == "people" && people > MOST_PEOPLE => Some(TypedError::TooManyPeople),
            Ok(_) => None,
            Err(error) => Some(error),
        },
        FieldKind::Day => written_day(text).is_none().then_some(TypedError::NoDay),
        FieldKind::Line | FieldKind::Story | FieldKind::One(_) => None,
    }
}

/// Hours of one day.
fn hours(text: &str) -> Result<Minutes, AmountError> {
    let minutes: Minutes = text.parse()?;
    if minutes.count() > 24 * 60 { Err(AmountError::TooLarge) } else { Ok(minutes) }
}

/// A whole number.
fn count(text: &str) -> Result<u32, TypedError> {
    let number = Money::from_str(text)?;
    if number > Money::from_pence(MOST * 100) {
        return Err(AmountError::TooLarge.into());
    }
    (0..=MOST).find(|count| Money::from_pence(count * 100) == number).ok_or(TypedError::NotWhole)
}

struct Reader<'a> {
    folder: &'a Folder,
    leaf: Leaf,
    row: usize,
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
    fn guess(&mut self, likely: &'static str) -> Option<Guess> {
        let [likely, low, high] = [likely, "low", "high"].map(|field| self.amount(field));
        let likely = likely.or(low).or(high)?;
        match Guess::new(low, likely, high) {
            Ok(guess) => Some(guess),
            Err(error) => {
                self.note("low", TypedError::Amount(error));
                Some(Guess::sure(likely))
            }
        }
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
        let mut people = self.read("people", count).unwrap_or(1).max(1);
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
        (!empty).then_some(Support { worker, kin, when, people, days, each, times, rate })
    }

    fn worker(&self) -> (Worker, Kin) {
        let own = || Worker::Own(self.text("name").to_owned());
        match self.text("who") {
            "agency" => (Worker::Agency, Kin::No),
            "self-employed" => (Worker::SelfEmployed, Kin::No),
            "kin-here" => (own(), Kin::SameHousehold),
            "kin-elsewhere" => (own(), Kin::Elsewhere),
            "given-freely" => (Worker::Unpaid, Kin::No),
            _ => (own(), Kin::No),
        }
    }

    fn assistant(&mut self) -> Assistant {
        let age = match self.text("age") {
            "18-to-20" => AgeBand::From18To20,
            "under-18" => AgeBand::Under18,
            _ => AgeBand::From21,
        };
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
        Assistant { name: self.text("name").to_owned(), age, pension, holiday, sick_days }
    }

    fn cost(&mut self) -> Option<Cost> {
        let amount = self.guess("likely")?;
        let per = match self.text("per") {
            "month" => Per::Month,
            "year" => Per::Year,
            "once" => Per::Once,
            _ => Per::Week,
        };
        Some(Cost { amount, per })
    }

    fn span(&mut self, as_at: CivilDate) -> Span {
        let usual = Span::Usual(TaxYear::at(as_at));
        match (self.day("from"), self.day("to")) {
            (Some(from), Some(to)) => Span::between(from, to).unwrap_or_else(|| {
                self.note("to", TypedError::EndBeforeStart);
                usual
            }),
            (Some(from), None) => Span::Dated { from, days: usual.days() },
            (None, _) => usual,
        }
    }
}

impl Typed {
    /// Reads the pages of the sketch. Where no time is given, it is a usual year by the figures of this day.
    #[must_use]
    pub fn of(folder: &Folder, as_at: CivilDate) -> Self {
        let mut reader = Reader { folder, leaf: Leaf::Reckoned, row: 0, misread: Vec::new() };
        let span = reader.span(as_at);
        let contingency = reader.read("contingency", count).unwrap_or(0);
        let agency = reader.amount("agency").map(Guess::sure);
        let method = if reader.text("method") == "by-week" { Method::Payroll } else { Method::Yearly };
        let allowance = match reader.text("allowance") {
            "claimed" => Claim::Yes,
            "not-claimed" => Claim::No,
            _ => Claim::Unsure,
        };
        let (mut support, mut support_rows) = (Vec::new(), Vec::new());
        for row in reader.rows(Leaf::Support) {
            reader.row = row;
            if let Some(line) = reader.support() {
                support.push(line);
                support_rows.push(row);
            }
        }
        let (mut costs, mut cost_rows) = (Vec::new(), Vec::new());
        for row in reader.rows(Leaf::Costs) {
            reader.row = row;
            if let Some(cost) = reader.cost() {
                costs.push(cost);
                cost_rows.push(row);
            }
        }
        let mut assistants = Vec::new();
        for row in reader.rows(Leaf::Assistants) {
            reader.row = row;
            assistants.push(reader.assistant());
        }
        let plan = Plan { span, support, assistants, costs, method, allowance, contingency, agency };
        Self { plan, support_rows, cost_rows, misread: reader.misread }
    }
}

impl Reader<'_> {
    /// Turns to another page; its rows.
    fn rows(&mut self, leaf: Leaf) -> core::ops::Range<usize> {
        self.leaf = leaf;
        0..self.folder.rows(leaf).len()
    }
}
