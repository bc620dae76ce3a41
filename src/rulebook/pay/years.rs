//! The table of the figures of pay, a block for each tax year; what is done with them is said above.

use crate::rulebook::figures::Unit;
use crate::rulebook::provision::Confidence;
use crate::rulebook::source::Source;

use super::PayFigure;

use Confidence::SecondHand;
use Confidence::Verified;
use PayFigure as F;
use Written::Days;
use Written::Pence;
use Written::TenThousandths;

/// How a figure is written in the table below.
#[derive(Debug, Clone, Copy)]
pub enum Written {
    Pence(u32),
    TenThousandths(u32),
    Days(u32),
    None,
}

/// A figure: what it is, how much, by what unit, from which day, and where it can be read.
pub type Row = (PayFigure, Written, Unit, (u16, u8, u8), Source, Confidence);

/// The figures of one tax year.
pub struct Year {
    /// The year in whose April it begins.
    pub from: u16,
    pub rows: &'static [Row; 19],
}

/// All years, from the oldest to the newest.
pub const YEARS: [Year; 2] = [
    Year {
        from: 2025,
        rows: &[
            (F::WageFrom21, Pence(1221), Unit::PoundsAnHour, (2025, 4, 1), Source::G70, Verified),
            (F::Wage18To20, Pence(1000), Unit::PoundsAnHour, (2025, 4, 1), Source::G70, Verified),
            (F::WageUnder18, Pence(755), Unit::PoundsAnHour, (2025, 4, 1), Source::G70, Verified),
            (F::InsuranceShare, TenThousandths(1500), Unit::Share, (2025, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFrom, Pence(500_000), Unit::PoundsAYear, (2025, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFromWeek, Pence(9600), Unit::PoundsAWeek, (2025, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFromYoung, Pence(5_027_000), Unit::PoundsAYear, (2025, 4, 6), Source::G71, SecondHand),
            (F::Allowance, Pence(1_050_000), Unit::PoundsAYear, (2025, 4, 6), Source::G72, Verified),
            (F::PensionTrigger, Pence(1_000_000), Unit::PoundsAYear, (2025, 4, 6), Source::G73, SecondHand),
            (F::PensionFrom, Pence(624_000), Unit::PoundsAYear, (2025, 4, 6), Source::G73, SecondHand),
            (F::PensionTo, Pence(5_027_000), Unit::PoundsAYear, (2025, 4, 6), Source::G73, SecondHand),
            (F::PensionShare, TenThousandths(300), Unit::Share, (2025, 4, 6), Source::G73, SecondHand),
            (F::SickWeek, Pence(11_875), Unit::PoundsAWeek, (2025, 4, 6), Source::G74, Verified),
            (F::SickShare, Written::None, Unit::Share, (2025, 4, 6), Source::G74, Verified),
            (F::SickFrom, Pence(12_500), Unit::PoundsAWeek, (2025, 4, 6), Source::G74, Verified),
            (F::SickWaiting, Days(3), Unit::Days, (2025, 4, 6), Source::G74, Verified),
            (F::HolidayWeeks, TenThousandths(56_000), Unit::Weeks, (2024, 4, 1), Source::G75, Verified),
            (F::HolidayAccrued, TenThousandths(1207), Unit::Share, (2024, 4, 1), Source::G75, Verified),
            (F::LiabilityCover, Pence(500_000_000), Unit::Pounds, (2025, 4, 6), Source::G76, SecondHand),
        ],
    },
    Year {
        from: 2026,
        rows: &[
            (F::WageFrom21, Pence(1271), Unit::PoundsAnHour, (2026, 4, 1), Source::G70, Verified),
            (F::Wage18To20, Pence(1085), Unit::PoundsAnHour, (2026, 4, 1), Source::G70, Verified),
            (F::WageUnder18, Pence(800), Unit::PoundsAnHour, (2026, 4, 1), Source::G70, Verified),
            (F::InsuranceShare, TenThousandths(1500), Unit::Share, (2026, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFrom, Pence(500_000), Unit::PoundsAYear, (2026, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFromWeek, Pence(9600), Unit::PoundsAWeek, (2026, 4, 6), Source::G71, SecondHand),
            (F::InsuranceFromYoung, Pence(5_027_000), Unit::PoundsAYear, (2026, 4, 6), Source::G71, SecondHand),
            (F::Allowance, Pence(1_050_000), Unit::PoundsAYear, (2026, 4, 6), Source::G72, Verified),
            (F::PensionTrigger, Pence(1_000_000), Unit::PoundsAYear, (2026, 4, 6), Source::G73, SecondHand),
            (F::PensionFrom, Pence(624_000), Unit::PoundsAYear, (2026, 4, 6), Source::G73, SecondHand),
            (F::PensionTo, Pence(5_027_000), Unit::PoundsAYear, (2026, 4, 6), Source::G73, SecondHand),
            (F::PensionShare, TenThousandths(300), Unit::Share, (2026, 4, 6), Source::G73, SecondHand),
            (F::SickWeek, Pence(12_325), Unit::PoundsAWeek, (2026, 4, 6), Source::G74, Verified),
            (F::SickShare, TenThousandths(8000), Unit::Share, (2026, 4, 6), Source::G74, Verified),
            (F::SickFrom, Written::None, Unit::PoundsAWeek, (2026, 4, 6), Source::G74, Verified),
            (F::SickWaiting, Days(0), Unit::Days, (2026, 4, 6), Source::G74, Verified),
            (F::HolidayWeeks, TenThousandths(56_000), Unit::Weeks, (2024, 4, 1), Source::G75, Verified),
            (F::HolidayAccrued, TenThousandths(1207), Unit::Share, (2024, 4, 1), Source::G75, Verified),
            (F::LiabilityCover, Pence(500_000_000), Unit::Pounds, (2026, 4, 6), Source::G76, SecondHand),
        ],
    },
];
