//! The figures of employing somebody, year by year: each with its unit, the day from which it holds, and its source.
//!
//! A new year is one more block in `pay/years.rs`; a test fails where a block lacks a figure or a figure lacks a date.

mod years;

use crate::money::Money;
use crate::money::Share;
use crate::money::Terms;
use crate::questionnaire::CivilDate;

use super::figures::Figure;
use super::figures::Unit;
use super::provision::Confidence;
use super::source::Source;

use PayFigure as F;
use years::Row;
use years::Written;
use years::YEARS;

/// A figure that changes from year to year, or may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayFigure {
    /// The least pay an hour from 21 years on: the National Living Wage.
    WageFrom21,
    /// The least pay an hour from 18 to 20 years.
    Wage18To20,
    /// The least pay an hour under 18 years, and of apprentices.
    WageUnder18,
    /// The employer's share of National Insurance.
    InsuranceShare,
    /// The yearly pay from which the employer pays National Insurance.
    InsuranceFrom,
    /// The same by the week.
    InsuranceFromWeek,
    /// The same by the year, for employees under 21.
    InsuranceFromYoung,
    /// The Employment Allowance.
    Allowance,
    /// The yearly pay above which an employer must pay into a pension unasked.
    PensionTrigger,
    /// The yearly pay from which pay counts for a pension.
    PensionFrom,
    /// The yearly pay up to which pay counts for a pension.
    PensionTo,
    /// The least share an employer pays of what counts.
    PensionShare,
    /// Statutory sick pay for a week.
    SickWeek,
    /// Sick pay is no more than this share of a week's pay.
    SickShare,
    /// There is no sick pay where a week's pay is below this.
    SickFrom,
    /// So many days are without sick pay at the beginning.
    SickWaiting,
    /// Weeks of paid holiday in a year.
    HolidayWeeks,
    /// The share of hours that somebody with irregular hours has as paid holiday.
    HolidayAccrued,
    /// The least that the insurance for employers has to cover.
    LiabilityCover,
}

impl PayFigure {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::WageFrom21,
        Self::Wage18To20,
        Self::WageUnder18,
        Self::InsuranceShare,
        Self::InsuranceFrom,
        Self::InsuranceFromWeek,
        Self::InsuranceFromYoung,
        Self::Allowance,
        Self::PensionTrigger,
        Self::PensionFrom,
        Self::PensionTo,
        Self::PensionShare,
        Self::SickWeek,
        Self::SickShare,
        Self::SickFrom,
        Self::SickWaiting,
        Self::HolidayWeeks,
        Self::HolidayAccrued,
        Self::LiabilityCover,
    ];
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// A sum.
    Sum(Money),
    /// A share, or a number with four places such as 5.6 weeks.
    Share(Share),
    /// A number of days.
    Days(u32),
    /// There is no such rule in that year.
    None,
}

/// A tax year whose figures are known.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::rulebook::pay::TaxYear;
/// let year = TaxYear::at(CivilDate::new(2026, 4, 5).unwrap());
/// assert_eq!((year.begins(), year.is_known()), (2025, true));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxYear(u16);

impl TaxYear {
    /// The tax year of a day: it begins on 6 April.
    #[must_use]
    pub fn at(day: CivilDate) -> Self {
        let year = u16::try_from(day.year()).unwrap_or_default();
        Self(if (day.month(), day.day()) < (4, 6) { year.saturating_sub(1) } else { year })
    }

    /// The newest year whose figures are known.
    #[must_use]
    pub fn newest() -> Self {
        let [.., newest] = &YEARS;
        Self(newest.from)
    }

    /// The year in whose April it begins.
    #[must_use]
    pub const fn begins(self) -> u16 {
        self.0
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Option<CivilDate> {
        CivilDate::new(self.0.saturating_add(1), 4, 5)
    }

    /// Whether its figures are known; those of the nearest year stand in for them otherwise.
    #[must_use]
    pub fn is_known(self) -> bool {
        YEARS.iter().any(|year| year.from == self.0)
    }

    /// The year whose figures are used for this one: itself, or the nearest that is known.
    #[must_use]
    pub fn known(self) -> Self {
        let [oldest, .., newest] = &YEARS;
        Self(self.0.clamp(oldest.from, newest.from))
    }

    fn rows(self) -> &'static [Row; 19] {
        let known = self.known();
        let [first, ..] = &YEARS;
        YEARS.iter().find(|year| year.from == known.0).unwrap_or(first).rows
    }

    /// One of its figures.
    #[must_use]
    pub fn figure(self, wanted: PayFigure) -> Figure<Amount> {
        let mut found = None;
        for row in self.rows() {
            if row.0 == wanted {
                found = Some(read(row));
            }
        }
        // The test of the table sees to it that every block has every figure.
        found.unwrap_or_else(|| {
            read(&(wanted, Written::None, Unit::Pounds, (0, 0, 0), Source::G70, Confidence::Recalled))
        })
    }

    fn sum(self, wanted: PayFigure) -> Money {
        if let Amount::Sum(sum) = self.figure(wanted).value { sum } else { Money::ZERO }
    }

    fn share(self, wanted: PayFigure) -> Option<Share> {
        if let Amount::Share(share) = self.figure(wanted).value { Some(share) } else { None }
    }

    /// What an employer's sums need of it.
    #[must_use]
    pub fn terms(self) -> Terms {
        let share = |wanted| self.share(wanted).unwrap_or_else(|| Share::of_ten_thousand(0));
        let sick_from = self.figure(F::SickFrom).value;
        let waiting = self.figure(F::SickWaiting).value;
        Terms {
            insurance_share: share(F::InsuranceShare),
            insurance_from: self.sum(F::InsuranceFrom),
            insurance_from_week: self.sum(F::InsuranceFromWeek),
            insurance_from_young: self.sum(F::InsuranceFromYoung),
            allowance: self.sum(F::Allowance),
            pension_trigger: self.sum(F::PensionTrigger),
            pension_from: self.sum(F::PensionFrom),
            pension_to: self.sum(F::PensionTo),
            pension_share: share(F::PensionShare),
            sick_week: self.sum(F::SickWeek),
            sick_share: self.share(F::SickShare),
            sick_from: if let Amount::Sum(sum) = sick_from { Some(sum) } else { None },
            sick_waiting: if let Amount::Days(days) = waiting { days } else { 0 },
            holiday: share(F::HolidayWeeks),
            holiday_accrued: share(F::HolidayAccrued),
        }
    }
}

fn read(&(_, written, unit, (year, month, day), source, confidence): &Row) -> Figure<Amount> {
    let value = match written {
        Written::Pence(pence) => Amount::Sum(Money::from_pence(pence)),
        Written::TenThousandths(count) => Amount::Share(Share::of_ten_thousand(count)),
        Written::Days(days) => Amount::Days(days),
        Written::None => Amount::None,
    };
    Figure { value, unit, from: CivilDate::new(year, month, day), source, confidence }
}

/// How old an assistant is, as far as the law of pay tells ages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// From 21 years on.
    From21,
    /// 18 to 20 years.
    From18To20,
    /// Under 18 years, and above school age.
    Under18,
}

/// The least that may be paid for an hour on a day, by age: the newest rates that held then, else the oldest known.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::rulebook::pay::{AgeBand, least_pay};
/// let pay = |day| least_pay(AgeBand::From21, CivilDate::new(2026, 4, day).unwrap()).value.to_string();
/// assert_eq!((CivilDate::new(2026, 3, 31).map(|day| least_pay(AgeBand::From21, day).value.to_string()), pay(1)),
///     (Some("£12.21".to_owned()), "£12.71".to_owned()));
/// ```
#[must_use]
pub fn least_pay(age: AgeBand, on: CivilDate) -> Figure<Money> {
    let wanted = match age {
        AgeBand::From21 => F::WageFrom21,
        AgeBand::From18To20 => F::Wage18To20,
        AgeBand::Under18 => F::WageUnder18,
    };
    let [oldest, ..] = &YEARS;
    let mut figure = TaxYear(oldest.from).figure(wanted);
    for year in &YEARS {
        let other = TaxYear(year.from).figure(wanted);
        if other.from.is_some_and(|from| from <= on) {
            figure = other;
        }
    }
    let value = if let Amount::Sum(sum) = figure.value { sum } else { Money::ZERO };
    let Figure { unit, from, source, confidence, .. } = figure;
    Figure { value, unit, from, source, confidence }
}

/// Whether the newest figures are old on this day: new rates of pay come with April.
#[must_use]
pub fn are_old(on: CivilDate) -> bool {
    CivilDate::new(TaxYear::newest().begins().saturating_add(1), 3, 31).is_some_and(|last| on > last)
}
