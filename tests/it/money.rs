//! Sums of money: exact until they are shown, and the same as another program works out.

use std::fs;
use std::path::Path;

use num_rational::Ratio;
use phb_check::money::AmountError;
use phb_check::money::Exact;
use phb_check::money::Holiday;
use phb_check::money::Method;
use phb_check::money::Minutes;
use phb_check::money::Money;
use phb_check::money::Pension;
use phb_check::money::Post;
use phb_check::money::Range;
use phb_check::money::Share;
use phb_check::money::SickPay;
use phb_check::questionnaire::CivilDate;
use phb_check::rulebook::pay::AgeBand;
use phb_check::rulebook::pay::Amount;
use phb_check::rulebook::pay::PayFigure;
use phb_check::rulebook::pay::TaxYear;
use phb_check::rulebook::pay::are_old;
use phb_check::rulebook::pay::least_pay;
use serde_json::Value;

use crate::dice::Dice;

fn day(year: u16, month: u8, day: u8) -> CivilDate {
    CivilDate::new(year, month, day).unwrap()
}

fn pounds(text: &str) -> Money {
    text.parse().unwrap()
}

/// The sum as a fraction, found by asking for it ever larger: nothing of it is hidden by rounding.
fn fraction(sum: Exact) -> Ratio<i128> {
    let pence = |money: Money| -> i128 {
        let digits: String = money.to_string().chars().filter(char::is_ascii_digit).collect();
        let pence = digits.parse::<i128>().unwrap();
        if money.is_negative() { -pence } else { pence }
    };
    // Times all its parts and six decimal places, any exact sum is whole pence.
    let parts = 3 * 7 * 7 * 13 * 13;
    let scale = i128::from(parts) * 1_000_000;
    Ratio::new(pence(sum.times(parts).times(1_000_000).rounded()), scale * 100)
}

#[test]
fn a_sum_is_shown_with_its_pence_its_thousands_and_its_sign() {
    let shown = |pence| Money::from_pence(pence).to_string();
    assert_eq!([0, 5, 100, 99_999, 100_000].map(shown), ["£0.00", "£0.05", "£1.00", "£999.99", "£1,000.00"]);
    assert_eq!(Money::from_pence(123_456_789).to_string(), "£1,234,567.89");
    let less = Exact::of(Money::from_pence(250)).minus(Exact::of(Money::from_pence(123_456))).rounded();
    assert_eq!((less.to_string(), less.is_negative()), ("\u{2212}£1,232.06".to_owned(), true));
    assert!(!Exact::ZERO.rounded().is_negative());
}

#[test]
fn what_is_typed_is_read_or_the_reason_is_told() {
    for (typed, pence) in [
        ("12.71", 1271),
        ("£12.71", 1271),
        (" £ 12.7 ", 1270),
        ("12", 1200),
        ("12.", 1200),
        (".5", 50),
        ("1,234.50", 123_450),
        ("1 234", 123_400),
        ("12,345,6", 0),
        ("0", 0),
        ("0012", 1200),
        ("999,999.99", 99_999_999),
    ] {
        if pence == 0 && typed != "0" {
            assert_eq!(typed.parse::<Money>(), Err(AmountError::Comma), "{typed}");
        } else {
            assert_eq!(typed.parse(), Ok(Money::from_pence(pence)), "{typed}");
        }
    }
    for (typed, error) in [
        ("", AmountError::Empty),
        ("  ", AmountError::Empty),
        ("-5", AmountError::Negative),
        ("\u{2212}£5", AmountError::Negative),
        ("£-5", AmountError::Negative),
        ("-.5", AmountError::Negative),
        ("-", AmountError::NotANumber),
        ("£12.71 per hour", AmountError::NotANumber),
        ("twelve", AmountError::NotANumber),
        ("10^30", AmountError::NotANumber),
        ("1e30", AmountError::NotANumber),
        ("NaN", AmountError::NotANumber),
        ("１２", AmountError::NotANumber),
        ("12.5.1", AmountError::NotANumber),
        (".", AmountError::NotANumber),
        ("£", AmountError::Empty),
        ("12.715", AmountError::TooFine),
        ("12.710", AmountError::TooFine),
        ("4.200", AmountError::TooFine),
        ("12,71", AmountError::Comma),
        ("1234,567", AmountError::Comma),
        (",123", AmountError::Comma),
        ("1,,234", AmountError::NotANumber),
        ("1000000", AmountError::TooLarge),
        ("1000000000000000000000000000000", AmountError::TooLarge),
    ] {
        assert_eq!(typed.parse::<Money>(), Err(error), "{typed}");
    }
}

#[test]
fn hours_are_read_as_people_write_them() {
    for (typed, minutes) in [
        ("7", 420),
        ("7.5", 450),
        ("7.50", 450),
        ("7.25", 435),
        ("7:30", 450),
        ("0:20", 20),
        ("7.33", 440),
        ("168", 10_080),
        ("0", 0),
    ] {
        assert_eq!(typed.parse(), Ok(Minutes::new(minutes)), "{typed}");
    }
    for (typed, error) in [
        ("169", AmountError::TooLarge),
        ("168:01", AmountError::TooLarge),
        ("-1", AmountError::Negative),
        ("7:60", AmountError::NotANumber),
        ("7:5", AmountError::NotANumber),
        ("7.5:30", AmountError::NotANumber),
        ("7:30:00", AmountError::NotANumber),
        ("9 to 5", AmountError::NotANumber),
        ("7.125", AmountError::TooFine),
        ("7.30", AmountError::MaybeMinutes),
        ("0.45", AmountError::MaybeMinutes),
        ("7.15", AmountError::MaybeMinutes),
        ("a.30", AmountError::NotANumber),
        ("", AmountError::Empty),
    ] {
        assert_eq!(typed.parse::<Minutes>(), Err(error), "{typed}");
    }
    assert_eq!([420, 440, 65].map(|count| Minutes::new(count).to_string()), ["7", "7:20", "1:05"]);
}

#[test]
fn half_a_penny_goes_up_and_less_goes_down() {
    let half = Exact::of(Money::from_pence(1)).share(Share::of_ten_thousand(5000));
    assert_eq!(half.rounded(), Money::from_pence(1));
    let less = half.minus(Exact::of(Money::from_pence(1)).share(Share::of_ten_thousand(1)));
    assert_eq!(less.rounded(), Money::ZERO);
    let third = Exact::of(Money::from_pence(1)).for_minutes(Minutes::new(20));
    assert_eq!((third.rounded(), third.times(3).rounded()), (Money::ZERO, Money::from_pence(1)));
}

fn post(it: &Value) -> (TaxYear, Post) {
    let number = |name: &str| u32::try_from(it[name].as_u64().unwrap()).unwrap();
    let rate = Exact::of(Money::from_pence(number("rate")));
    let year = TaxYear::at(day(u16::try_from(number("year")).unwrap(), 6, 1));
    let post = Post {
        weekly: rate.for_minutes(Minutes::new(number("minutes"))),
        days: number("days"),
        is_under_21: it["under_21"].as_bool().unwrap(),
        pension: match it["pension"].as_str().unwrap() {
            "automatic" => Pension::Automatic,
            "asked" => Pension::Asked,
            _ => Pension::None,
        },
        holiday: match it["holiday"].as_str().unwrap() {
            "covered" => Holiday::Covered,
            "accrued" => Holiday::Accrued,
            _ => Holiday::Uncovered,
        },
        sick_days: number("sick_days"),
    };
    (year, post)
}

#[test]
fn every_post_costs_to_the_penny_what_another_program_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/money/posts.json");
    let rows: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(rows.len() >= 44, "the four of the rule book, and forty more");
    for row in &rows {
        let (year, post) = post(&row["post"]);
        let terms = year.terms();
        let costs = terms.on_costs(&post, Method::Yearly);
        let payroll = terms.on_costs(&post, Method::Payroll);
        for (name, sum) in [
            ("pay", costs.pay),
            ("holiday", costs.holiday),
            ("ni_yearly", costs.insurance),
            ("ni_payroll", payroll.insurance),
            ("pension", costs.pension),
            ("sick", costs.sick),
            ("after_allowance", terms.after_allowance(costs.insurance).left),
            ("total", costs.total()),
        ] {
            let said = row["costs"][name].as_str().unwrap();
            assert_eq!(sum.rounded(), pounds(said), "{name} of {}", row["post"]);
        }
    }
    println!("{} posts", rows.len());
}

#[test]
fn the_other_vectors_of_the_rule_book() {
    let [before, now] = [2025, 2026].map(|year| TaxYear::at(day(year, 6, 1)).terms());
    let week = |text: &str| Exact::of(pounds(text));
    assert_eq!(now.sick_pay(week("100")), SickPay::Share(week("80")));
    assert_eq!(now.sick_pay(week("381.30")), SickPay::Flat(week("123.25")));
    let at_both = week("6162.50").share(Share::of_ten_thousand(250));
    assert_eq!(now.sick_pay(at_both), SickPay::Flat(week("123.25")), "four fifths of £154.0625");
    assert_eq!(before.sick_pay(week("124.99")), SickPay::TooLow);
    assert_eq!(before.sick_pay(week("125")), SickPay::Flat(week("118.75")));
    // A hundred irregular hours are 12.07 hours of holiday: at one pound, that many pounds.
    assert_eq!(week("100").share(now.holiday_accrued).rounded(), pounds("12.07"));
    // At the trigger itself nobody is enrolled unasked; a penny a year above, they are.
    let yearly = |pay: &str| Post {
        weekly: week(pay).a_week(),
        days: 364,
        is_under_21: false,
        pension: Pension::Automatic,
        holiday: Holiday::Uncovered,
        sick_days: 0,
    };
    let pension = |pay| now.on_costs(&yearly(pay), Method::Yearly).pension.rounded();
    assert_eq!([pension("10000"), pension("10000.01")], ["0", "112.80"].map(pounds));
    // With the allowance, none of the four posts of the rule book pays any insurance.
    let all = ["2224.14", "264", "836.21", "3774"].map(week).into_iter().fold(Exact::ZERO, Exact::plus);
    assert_eq!(now.after_allowance(all).left, Exact::ZERO);
    assert_eq!(now.after_allowance(week("10500.01")).left.rounded(), pounds("0.01"));
    assert_eq!(now.after_allowance(week("10500.01")).taken, week("10500"));
}

#[test]
fn no_sum_loses_anything_before_it_is_shown() {
    let mut dice = Dice(8);
    for _ in 0..5000 {
        let [rate, minutes, days, count] =
            [100_000_000, 10_080, 3660, 40].map(|most| u32::try_from(dice.roll(most)).unwrap());
        let weekly = Exact::of(Money::from_pence(rate)).for_minutes(Minutes::new(minutes)).times(count);
        let share = Share::of_ten_thousand(u32::try_from(dice.roll(10_000)).unwrap());
        let wide = |number: u32| Ratio::from(i128::from(number));
        let by_hand = wide(rate) / 100 * wide(minutes) / 60 * wide(count);
        assert_eq!(fraction(weekly), by_hand);
        assert_eq!(fraction(weekly.for_days(days)), by_hand * wide(days) / 7);
        assert_eq!(fraction(weekly.of_year(days)), by_hand * wide(days.min(364)) / 364);
        assert_eq!(fraction(weekly.a_week()), by_hand / 52);
        assert_eq!(fraction(weekly.share(share)), by_hand * wide(share.ten_thousandths()) / 10_000);
    }
}

#[test]
fn the_order_of_sums_never_matters_and_splitting_one_changes_nothing() {
    let mut dice = Dice(9);
    for _ in 0..500 {
        let mut sums: Vec<Exact> = (0..20)
            .map(|_| {
                Exact::of(Money::from_pence(u32::try_from(dice.roll(1_000_000)).unwrap()))
                    .for_days(1)
                    .share(Share::of_ten_thousand(1207))
            })
            .collect();
        let total = sums.iter().copied().fold(Exact::ZERO, Exact::plus);
        sums.reverse();
        let place = dice.roll(sums.len());
        let split = sums.remove(place);
        let part = split.share(Share::of_ten_thousand(u32::try_from(dice.roll(10_000)).unwrap()));
        sums.insert(dice.roll(sums.len()), split.minus(part));
        sums.insert(dice.roll(sums.len()), part);
        assert_eq!(sums.into_iter().fold(Exact::ZERO, Exact::plus), total);
    }
}

#[test]
fn a_range_holds_whatever_may_come_true() {
    let mut dice = Dice(10);
    let terms = TaxYear::at(day(2026, 6, 1)).terms();
    for _ in 0..2000 {
        let [a, b, c] = [0; 3].map(|_| Exact::of(Money::from_pence(u32::try_from(dice.roll(120_000)).unwrap())));
        let mut sums = [a, b, c];
        sums.sort();
        let [low, likely, high] = sums;
        let days = u32::try_from(dice.roll(400)).unwrap();
        let cost = |weekly: Exact| {
            let post = Post {
                weekly,
                days,
                is_under_21: false,
                pension: Pension::Automatic,
                holiday: Holiday::Covered,
                sick_days: 7,
            };
            terms.on_costs(&post, Method::Yearly).total()
        };
        let range = Range { low, likely, high }.each(cost);
        let step = high.minus(low).share(Share::of_ten_thousand(u32::try_from(dice.roll(10_000)).unwrap()));
        let true_one = cost(low.plus(step));
        assert!(range.low <= true_one && true_one <= range.high, "{low:?} {high:?} {days}");
        assert!(range.low <= range.likely && range.likely <= range.high);
        let two = range.plus(Range::sure(likely));
        assert_eq!((two.spread(), two.is_sure()), (range.spread(), range.low == range.high));
    }
}

#[test]
fn every_year_has_every_figure_with_its_day_and_its_source() {
    for year in [2025, 2026] {
        let tax_year = TaxYear::at(day(year, 4, 6));
        assert!(tax_year.is_known());
        for wanted in PayFigure::ALL {
            let figure = tax_year.figure(wanted);
            let from = figure.from.unwrap_or_else(|| panic!("{wanted:?} of {year} has no day"));
            assert!(from.year() <= i32::from(year) && from <= tax_year.last_day().unwrap(), "{wanted:?} of {year}");
            assert!(figure.source.url().starts_with("http"), "{wanted:?}");
            let may_lack = matches!(wanted, PayFigure::SickShare | PayFigure::SickFrom);
            assert!(figure.value != Amount::None || may_lack, "{wanted:?} of {year} is missing");
        }
    }
    assert_eq!(TaxYear::newest(), TaxYear::at(day(2027, 4, 5)));
    assert!(!TaxYear::at(day(2027, 4, 6)).is_known() && !TaxYear::at(day(2025, 4, 5)).is_known());
    assert_eq!(TaxYear::at(day(2031, 1, 1)).known(), TaxYear::newest());
    assert_eq!(TaxYear::at(day(2019, 1, 1)).known().begins(), 2025);
}

#[test]
fn the_least_pay_goes_by_age_and_day() {
    for (age, on, pay) in [
        (AgeBand::From21, day(2026, 3, 31), "12.21"),
        (AgeBand::From21, day(2026, 4, 1), "12.71"),
        (AgeBand::From18To20, day(2025, 4, 1), "10"),
        (AgeBand::From18To20, day(2026, 11, 22), "10.85"),
        (AgeBand::Under18, day(2026, 3, 31), "7.55"),
        (AgeBand::Under18, day(2028, 1, 1), "8"),
        (AgeBand::From21, day(2020, 1, 1), "12.21"),
    ] {
        assert_eq!(least_pay(age, on).value, pounds(pay), "{age:?} on {on}");
    }
    assert_eq!([day(2027, 3, 31), day(2027, 4, 1)].map(are_old), [false, true]);
}

#[test]
fn hours_are_written_as_they_can_be_typed() {
    let wanted = [(0, "0"), (60, "1"), (90, "1:30"), (605, "10:05"), (28 * 60, "28"), (61, "1:01")];
    for (minutes, text) in wanted {
        assert_eq!(Minutes::written(minutes), text);
        assert_eq!(Minutes::new(minutes).to_string(), text);
        assert_eq!(text.parse(), Ok(Minutes::new(minutes)));
    }
}
