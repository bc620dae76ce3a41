//! A person's own sketch of costs: whole plans against another program, and what must hold of every plan.

use std::fs;
use std::path::Path;

use phb_check::folder::Folder;
use phb_check::folder::FolderEvent;
use phb_check::folder::Leaf;
use phb_check::money::AmountError;
use phb_check::money::Exact;
use phb_check::money::Holiday;
use phb_check::money::Method;
use phb_check::money::Minutes;
use phb_check::money::Money;
use phb_check::money::Pension;
use phb_check::money::Range;
use phb_check::questionnaire::CivilDate;
use phb_check::rulebook::pay::AgeBand;
use phb_check::rulebook::pay::TaxYear;
use phb_check::sketch::Assistant;
use phb_check::sketch::Claim;
use phb_check::sketch::Cost;
use phb_check::sketch::Doubt;
use phb_check::sketch::Guess;
use phb_check::sketch::Kin;
use phb_check::sketch::Per;
use phb_check::sketch::Place;
use phb_check::sketch::Plan;
use phb_check::sketch::Reckoning;
use phb_check::sketch::Span;
use phb_check::sketch::Support;
use phb_check::sketch::Typed;
use phb_check::sketch::TypedError;
use phb_check::sketch::When;
use phb_check::sketch::Worker;
use phb_check::sketch::fault;
use serde_json::Value;

use crate::dice::Dice;

fn day(year: u16, month: u8, day: u8) -> CivilDate {
    CivilDate::new(year, month, day).unwrap()
}

pub fn pounds(text: &str) -> Money {
    text.parse().unwrap()
}

fn this_year() -> Span {
    Span::Usual(TaxYear::at(day(2026, 11, 22)))
}

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

fn guess(value: &Value) -> Guess {
    let [low, likely, high] = [0, 1, 2].map(|end| Money::from_pence(number(&value[end])));
    Guess::new(Some(low), likely, Some(high)).unwrap()
}

/// So many hours a week, spread over its days, by an assistant of this name.
fn own(name: &str, hours: u32, rate: &str) -> Support {
    let mut days = [Minutes::new(hours * 60 / 7); 7];
    days[0] = Minutes::new(hours * 60 - 6 * (hours * 60 / 7));
    Support {
        worker: Worker::Own(name.to_owned()),
        kin: Kin::No,
        when: When::Day,
        people: 1,
        days,
        each: Minutes::default(),
        times: 0,
        rate: Guess::sure(pounds(rate)),
    }
}

fn plan(support: Vec<Support>) -> Plan {
    Plan {
        span: this_year(),
        support,
        assistants: Vec::new(),
        costs: Vec::new(),
        method: Method::Yearly,
        allowance: Claim::Yes,
        contingency: 0,
        agency: None,
    }
}

fn read(it: &Value) -> Plan {
    let span = match it["span"]["from"].as_str() {
        None => this_year(),
        Some(from) => {
            let from = CivilDate::parse(from).unwrap();
            Span::Dated { from, days: number(&it["span"]["days"]) }
        }
    };
    let line = |it: &Value| Support {
        worker: match it["worker"].as_str().unwrap() {
            "own" => Worker::Own(it["name"].as_str().unwrap().to_owned()),
            "self-employed" => Worker::SelfEmployed,
            "agency" => Worker::Agency,
            _ => Worker::Unpaid,
        },
        kin: Kin::No,
        when: When::Day,
        people: number(&it["people"]),
        days: [0, 1, 2, 3, 4, 5, 6].map(|place| Minutes::new(number(&it["days"][place]))),
        each: Minutes::new(number(&it["each"])),
        times: number(&it["times"]),
        rate: guess(&it["rate"]),
    };
    let assistant = |(name, it): (&String, &Value)| Assistant {
        age: if it["under_21"].as_bool().unwrap() { AgeBand::From18To20 } else { AgeBand::From21 },
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
        ..Assistant::usual(name)
    };
    let cost = |it: &Value| Cost {
        amount: guess(&it["amount"]),
        per: match it["per"].as_str().unwrap() {
            "week" => Per::Week,
            "month" => Per::Month,
            "year" => Per::Year,
            _ => Per::Once,
        },
    };
    Plan {
        span,
        assistants: it["assistants"].as_object().unwrap().iter().map(assistant).collect(),
        costs: it["costs"].as_array().unwrap().iter().map(cost).collect(),
        allowance: match it["allowance"].as_str().unwrap() {
            "yes" => Claim::Yes,
            "no" => Claim::No,
            _ => Claim::Unsure,
        },
        ..plan(it["lines"].as_array().unwrap().iter().map(line).collect())
    }
}

fn rows() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/money/plans.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The sixty plans of the other program, and each with the other method and days of sickness besides.
pub fn plans() -> Vec<Plan> {
    let plans: Vec<Plan> = rows().iter().map(|row| read(&row["plan"])).collect();
    let other = |(place, plan): (usize, &Plan)| {
        let mut plan = Plan { method: Method::Payroll, ..plan.clone() };
        plan.assistants.iter_mut().for_each(|one| one.sick_days = u32::try_from(place % 30).unwrap());
        plan
    };
    plans.iter().cloned().chain(plans.iter().enumerate().map(other)).collect()
}

#[test]
fn every_plan_comes_to_the_penny_to_what_another_program_says() {
    for row in rows() {
        let whole = Reckoning::of(&read(&row["plan"])).whole;
        for (sum, said) in [whole.low, whole.likely, whole.high].into_iter().zip(row["whole"].as_array().unwrap()) {
            let shown = sum.rounded().to_string().replace(['£', ','], "");
            assert_eq!(shown, said.as_str().unwrap(), "{}", row["plan"]);
        }
    }
}

#[test]
fn one_assistant_for_thirty_hours() {
    let mut plan = plan(vec![own("A", 30, "12.71")]);
    let sums = Reckoning::of(&plan);
    let [post] = sums.posts.as_slice() else { panic!("one post") };
    let [part] = post.parts.as_slice() else { panic!("one tax year") };
    let shown = [part.costs.pay, part.costs.holiday, part.costs.insurance, part.costs.pension].map(Exact::rounded);
    assert_eq!(shown, ["19827.60", "2135.28", "2224.14", "407.63"].map(pounds));
    assert_eq!(sums.allowance.rounded(), pounds("2224.14"));
    assert_eq!(sums.whole.likely.rounded(), pounds("22370.51"));
    assert_eq!((sums.whole.is_sure(), sums.driver, sums.doubts.as_slice()), (true, None, [].as_slice()));
    // Whether the allowance is claimed is the only thing that is open then.
    plan.allowance = Claim::Unsure;
    let sums = Reckoning::of(&plan);
    assert_eq!((sums.whole.low.rounded(), sums.whole.high.rounded()), (pounds("22370.51"), pounds("24594.65")));
    assert_eq!(
        sums.driver.map(|driver| (driver.place, driver.spread.rounded())),
        Some((Place::Allowance, pounds("2224.14")))
    );
    // The same hours from an agency.
    plan.agency = Some(Guess::new(Some(pounds("22")), pounds("24.10"), Some(pounds("26"))).unwrap());
    let agency = Reckoning::of(&plan).agency.unwrap();
    assert_eq!([agency.low, agency.likely, agency.high].map(Exact::rounded), ["34320", "37596", "40560"].map(pounds));
}

#[test]
fn two_people_at_once_are_two_posts_and_a_freely_given_hour_takes_nothing_off() {
    let nights = Support { people: 2, when: When::WakingNight, ..own("night", 40, "14.50") };
    let mother = Support { worker: Worker::Unpaid, people: 1, ..own("", 20, "0") };
    let sums = Reckoning::of(&plan(vec![nights.clone(), mother]));
    assert_eq!(sums.posts.iter().map(|post| post.number).collect::<Vec<_>>(), [1, 2]);
    // Each post has a threshold of its own; the two have one allowance.
    let one = Reckoning::of(&plan(vec![Support { people: 1, ..nights }]));
    assert_eq!(sums.whole.likely.rounded(), one.whole.likely.times(2).rounded(), "both are below the allowance");
    assert_eq!(sums.unpaid, 20 * 60);
    let lines: Vec<Money> = sums.support.iter().map(|line| line.whole.likely.rounded()).collect();
    assert_eq!(lines, [pounds("60320"), Money::ZERO]);
}

#[test]
fn a_year_that_crosses_april_goes_by_the_figures_of_both() {
    let span = Span::between(day(2026, 3, 23), day(2026, 4, 19)).unwrap();
    let parts: Vec<(u16, u32)> = span.parts().iter().map(|part| (part.year.begins(), part.days)).collect();
    assert_eq!(parts, [(2025, 14), (2026, 14)]);
    let sums = Reckoning::of(&Plan { span, ..plan(vec![own("A", 10, "12.50")]) });
    // Enough until the end of March, and not from the first of April.
    assert_eq!(
        sums.doubts,
        [Doubt::BelowLeastPay { line: 0, least: pounds("12.71"), from: day(2026, 4, 1), age: AgeBand::From21 }]
    );
    // The new rate does not matter to a time that ends the day before.
    let until =
        |last| Plan { span: Span::between(day(2026, 3, 23), last).unwrap(), ..plan(vec![own("A", 10, "12.50")]) };
    assert_eq!(Reckoning::of(&until(day(2026, 3, 31))).doubts, []);
    assert_ne!(Reckoning::of(&until(day(2026, 4, 1))).doubts, []);
    // Sickness is planned for once, however many tax years there are.
    let mut sick = Plan { span, ..plan(vec![own("A", 30, "13")]) };
    sick.assistants = vec![Assistant { sick_days: 17, ..Assistant::usual("A") }];
    let sums = Reckoning::of(&sick);
    let paid = |place: usize| sums.posts[0].parts[place].costs.sick.rounded();
    // Eleven of fourteen days at £118.75 a week, then three at £123.25.
    assert_eq!([paid(0), paid(1)], ["186.61", "52.82"].map(pounds));
    let after = Span::between(day(2027, 3, 1), day(2027, 5, 1)).unwrap();
    let old = Reckoning::of(&Plan { span: after, ..plan(vec![own("A", 10, "13")]) }).doubts;
    assert_eq!(old, [Doubt::OldFigures(TaxYear::at(day(2027, 4, 6)))]);
    assert_eq!(Span::between(day(2026, 4, 2), day(2026, 4, 1)), None);
    assert_eq!(Span::between(day(2026, 4, 2), day(2036, 12, 1)), None, "ten years are enough");
    let one_day = Span::between(day(2026, 4, 5), day(2026, 4, 5)).unwrap();
    assert_eq!((one_day.days(), one_day.parts().len()), (1, 1));
}

#[test]
fn what_somebody_should_look_at_again_is_told_by_its_line() {
    let sleeping = Support { when: When::SleepingNight, ..own("A", 56, "6") };
    let brother = Support { kin: Kin::SameHousehold, ..own("B", 10, "13") };
    let given = Support { kin: Kin::SameHousehold, worker: Worker::Unpaid, ..own("", 10, "0") };
    let elsewhere = Support { kin: Kin::Elsewhere, ..own("C", 10, "13") };
    let agency = Support { worker: Worker::Agency, ..own("", 10, "5") };
    let too_many = own("A", 113, "13");
    let young = own("D", 10, "10.85");
    let mut plan = plan(vec![sleeping, brother, given, elsewhere, agency, too_many, young]);
    let least = pounds("12.71");
    let told = [
        Doubt::SleepingPay { line: 0 },
        Doubt::Household { line: 1 },
        Doubt::BelowLeastPay { line: 6, least, from: day(2026, 4, 1), age: AgeBand::From21 },
        Doubt::TooManyHours { post: 0 },
    ];
    assert_eq!(Reckoning::of(&plan).doubts, told);
    plan.assistants = vec![Assistant { age: AgeBand::From18To20, ..Assistant::usual("D") }];
    assert!(!Reckoning::of(&plan).doubts.contains(&told[2]));
    plan.support[5] = own("A", 112, "13");
    assert!(!Reckoning::of(&plan).doubts.contains(&told[3]), "a week has 168 hours");
    // What may be paid at the least counts: a rate that may be too low is told.
    plan.support[6].rate = Guess::new(Some(pounds("10.84")), pounds("12"), None).unwrap();
    let doubt =
        Doubt::BelowLeastPay { line: 6, least: pounds("10.85"), from: day(2026, 4, 1), age: AgeBand::From18To20 };
    assert!(Reckoning::of(&plan).doubts.contains(&doubt));
}

#[test]
fn what_is_paid_once_or_kept_for_bad_days_stands_apart() {
    let cost = |amount: &str, per| Cost { amount: Guess::sure(pounds(amount)), per };
    let vehicle = Cost { amount: Guess::new(Some(pounds("18000")), pounds("21000"), None).unwrap(), per: Per::Once };
    let costs = vec![cost("7", Per::Week), cost("30", Per::Month), cost("61", Per::Year), vehicle];
    let sums = Reckoning::of(&Plan { costs, contingency: 2, ..plan(Vec::new()) });
    assert_eq!(sums.whole.likely.rounded(), pounds("785"), "364 and 360 and 61");
    assert_eq!(sums.weekly.likely.rounded(), pounds("15.10"));
    assert_eq!((sums.once.low.rounded(), sums.once.high.rounded()), (pounds("18000"), pounds("21000")));
    assert_eq!(sums.contingency.likely.rounded(), pounds("30.19"), "rounded once, at the end");
    assert_eq!(sums.driver.map(|driver| driver.place), Some(Place::Cost(3)));
    let weekly: Vec<Money> = sums.costs.iter().map(|line| line.weekly.likely.rounded()).collect();
    assert_eq!(weekly, ["7", "6.92", "1.17", "0"].map(pounds));
}

#[test]
fn the_order_of_lines_never_matters_and_splitting_a_line_changes_no_total() {
    let mut dice = Dice(31);
    for plan in plans() {
        let before = Reckoning::of(&plan);
        let mut other = plan.clone();
        other.support.reverse();
        other.costs.reverse();
        other.assistants.reverse();
        let place = dice.roll(other.support.len());
        let line = other.support[place].clone();
        let (mut first, mut second) = (line.clone(), line);
        for (one, two) in first.days.iter_mut().zip(&mut second.days) {
            let part = u32::try_from(dice.roll(usize::try_from(one.count()).unwrap() + 1)).unwrap();
            *one = Minutes::new(one.count() - part);
            *two = Minutes::new(part);
        }
        second.times = 0;
        other.support[place] = first;
        other.support.push(second);
        let after = Reckoning::of(&other);
        let sums = |it: &Reckoning| (it.whole, it.weekly, it.once, it.employing, it.unpaid, it.allowance);
        assert_eq!(sums(&before), sums(&after), "{plan:?}");
    }
}

#[test]
fn the_range_holds_every_plan_that_may_come_true_and_weeks_make_the_whole() {
    let mut dice = Dice(32);
    for plan in plans() {
        let sums = Reckoning::of(&plan);
        for _ in 0..20 {
            let mut settled = plan.clone();
            let mut between = |guess: Guess| {
                let pence = |money: Money| -> usize {
                    money.to_string().chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
                };
                let (low, high) = (pence(guess.low()), pence(guess.high()));
                Guess::sure(Money::from_pence(u32::try_from(low + dice.roll(high - low + 1)).unwrap()))
            };
            settled.support.iter_mut().for_each(|line| line.rate = between(line.rate));
            settled.costs.iter_mut().for_each(|cost| cost.amount = between(cost.amount));
            if settled.allowance == Claim::Unsure {
                settled.allowance = if dice.roll(2) == 0 { Claim::Yes } else { Claim::No };
            }
            let one = Reckoning::of(&settled);
            assert!(one.whole.is_sure());
            assert!(sums.whole.low <= one.whole.likely && one.whole.likely <= sums.whole.high, "{plan:?}");
            assert!(sums.once.low <= one.once.likely && one.once.likely <= sums.once.high);
        }
        // The weeks times what a week comes to, rounded once, is the whole within half a penny a week.
        let weeks = plan.span.days().div_ceil(7);
        let penny = Exact::of(Money::from_pence(1)).times(weeks);
        let from_weeks = Exact::of(sums.weekly.likely.rounded()).for_days(plan.span.days());
        let apart = from_weeks.minus(sums.whole.likely).max(sums.whole.likely.minus(from_weeks));
        assert!(apart.times(2) <= penny, "{plan:?}");
    }
}

#[test]
fn the_driver_is_the_line_between_whose_ends_the_total_moves_furthest() {
    let open = |low: &str, likely: &str, high: &str| {
        Guess::new(Some(pounds(low)), pounds(likely), Some(pounds(high))).unwrap()
    };
    let agency = |hours, rate| Support { worker: Worker::Agency, rate, ..own("", hours, "0") };
    let mut plan = plan(vec![agency(10, open("20", "22", "25")), agency(40, open("24", "25", "25.50"))]);
    // Ten hours at five pounds more or less, against forty at one and a half.
    assert_eq!(Reckoning::of(&plan).driver.map(|driver| driver.place), Some(Place::Support(1)));
    plan.support[1].rate = open("24.50", "25", "25.50");
    let driver = Reckoning::of(&plan).driver.unwrap();
    assert_eq!((driver.place, driver.spread.rounded()), (Place::Support(0), pounds("2600")));
    assert_eq!(Guess::new(Some(pounds("3")), pounds("2"), None), Err(AmountError::Order));
    assert_eq!(Guess::new(None, pounds("2"), Some(pounds("1.99"))), Err(AmountError::Order));
}

/// A place, and which end it has.
type Moved = (Place, fn(Guess) -> Money);

/// The plan with every rate and amount settled at its likely sum, but for one place, which has this end.
fn settled(plan: &Plan, at: Option<Moved>) -> Plan {
    let mut plan = plan.clone();
    let end = |place: Place, guess: Guess| match at {
        Some((moved, end)) if moved == place => Guess::sure(end(guess)),
        _ => Guess::sure(guess.likely()),
    };
    for (place, line) in plan.support.iter_mut().enumerate() {
        line.rate = end(Place::Support(place), line.rate);
    }
    for (place, cost) in plan.costs.iter_mut().enumerate() {
        cost.amount = end(Place::Cost(place), cost.amount);
    }
    if plan.allowance == Claim::Unsure {
        let open = Guess::new(None, pounds("1"), Some(pounds("2"))).unwrap();
        let is_claimed = at.is_some_and(|(place, end)| place == Place::Allowance && end(open) == open.low());
        plan.allowance = if is_claimed { Claim::Yes } else { Claim::No };
    }
    plan
}

#[test]
fn what_moves_the_total_most_is_what_moves_it_most_when_each_is_tried_alone() {
    for plan in plans() {
        let support = (0..plan.support.len()).map(Place::Support);
        let places = support.chain((0..plan.costs.len()).map(Place::Cost)).chain([Place::Allowance]);
        let total = |place, end: fn(Guess) -> Money| {
            let sums = Reckoning::of(&settled(&plan, Some((place, end))));
            sums.whole.likely.plus(sums.once.likely)
        };
        let spread = |place| total(place, Guess::high).minus(total(place, Guess::low));
        let most = places.map(|place| (spread(place), place)).fold(None, |most: Option<(Exact, Place)>, one| {
            if one.0 > most.map_or(Exact::ZERO, |(most, _)| most) { Some(one) } else { most }
        });
        let driver = Reckoning::of(&plan).driver.map(|driver| (driver.spread, driver.place));
        assert_eq!(driver, most, "{plan:?}");
    }
}

#[test]
fn the_largest_plan_that_can_be_typed_neither_breaks_nor_stops_at_a_limit() {
    let most = pounds("999999.99");
    let line = Support {
        people: 20,
        days: [Minutes::new(1440); 7],
        each: Minutes::new(10_080),
        times: 366,
        rate: Guess::sure(most),
        ..own("A", 1, "1")
    };
    let cost = Cost { amount: Guess::sure(most), per: Per::Week };
    let span = Span::Dated { from: day(2025, 4, 6), days: 3660 };
    let plan = Plan { span, costs: vec![cost; 200], contingency: 52, ..plan(vec![line.clone(); 200]) };
    let sums = Reckoning::of(&plan);
    let one = Reckoning::of(&Plan { support: vec![line], costs: vec![cost], ..plan.clone() });
    let weekly = |it: &Reckoning| it.support[0].weekly.likely;
    assert_eq!(weekly(&sums), weekly(&one));
    assert!(sums.whole.likely > one.whole.likely.times(199), "{:?} {:?}", sums.whole.likely, one.whole.likely);
    assert!(sums.doubts.contains(&Doubt::TooManyHours { post: 0 }));
    println!("{}", sums.whole.likely.rounded());
}

/// A folder in which these stand: page, row, field, text.
pub fn folder(written: &[(Leaf, usize, &str, &str)]) -> Folder {
    let mut folder = Folder::default();
    for (leaf, row, field, text) in written {
        let field = leaf.fields().iter().position(|one| one.code == *field).unwrap();
        folder.apply(FolderEvent::Wrote { leaf: *leaf, row: *row, field, text: (*text).to_owned() });
    }
    folder
}

#[test]
fn what_is_typed_becomes_a_plan_and_what_cannot_be_read_is_named_by_its_place() {
    use Leaf::Assistants;
    use Leaf::Costs;
    use Leaf::Reckoned;
    use Leaf::Support as Help;
    let folder = folder(&[
        (Help, 0, "what", "Getting up"),
        (Help, 0, "who", "own-assistant"),
        (Help, 0, "name", "A"),
        (Help, 0, "mon", "7:30"),
        (Help, 0, "tue", "25"),
        (Help, 0, "wed", "a lot"),
        (Help, 0, "rate", "£12.71 per hour"),
        (Help, 0, "low", "12.80"),
        (Help, 0, "high", "13.20"),
        (Help, 2, "who", "agency"),
        (Help, 2, "when", "waking-night"),
        (Help, 2, "people", "40"),
        (Help, 2, "sun", "10"),
        (Help, 2, "rate", "24.10"),
        (Help, 2, "low", "25"),
        (Help, 3, "who", "kin-here"),
        (Help, 3, "each", "12"),
        (Help, 3, "times", "8"),
        (Help, 4, "people", "2.5"),
        (Assistants, 0, "name", "A"),
        (Assistants, 0, "age", "18-to-20"),
        (Assistants, 0, "sick", "-3"),
        (Costs, 0, "what", "Payroll"),
        (Costs, 0, "per", "month"),
        (Costs, 0, "likely", "8"),
        (Costs, 1, "likely", "12.715"),
        (Reckoned, 0, "from", "1 January 2027"),
        (Reckoned, 0, "to", "31 December 2026"),
        (Reckoned, 0, "allowance", "claimed"),
        (Reckoned, 0, "contingency", "2"),
        (Reckoned, 0, "agency", "24,10"),
    ]);
    let typed = Typed::of(&folder, day(2026, 11, 22));
    let places: Vec<(Leaf, usize, &str, TypedError)> =
        typed.misread.iter().map(|one| (one.leaf, one.row, one.field, one.error)).collect();
    let amount = TypedError::Amount;
    assert_eq!(
        places,
        [
            (Reckoned, 0, "to", TypedError::EndBeforeStart),
            (Reckoned, 0, "agency", amount(AmountError::Comma)),
            (Help, 0, "tue", amount(AmountError::TooLarge)),
            (Help, 0, "wed", amount(AmountError::NotANumber)),
            (Help, 0, "rate", amount(AmountError::NotANumber)),
            (Help, 2, "people", TypedError::TooManyPeople),
            (Help, 2, "low", amount(AmountError::Order)),
            (Help, 4, "people", TypedError::NotWhole),
            (Costs, 1, "likely", amount(AmountError::TooFine)),
            (Assistants, 0, "sick", amount(AmountError::Negative)),
        ]
    );
    let plan = &typed.plan;
    assert_eq!((typed.support_rows.as_slice(), typed.cost_rows.as_slice()), ([0, 2, 3].as_slice(), [0].as_slice()));
    assert_eq!((plan.span, plan.allowance, plan.contingency, plan.agency), (this_year(), Claim::Yes, 2, None));
    let [getting_up, night, brother] = plan.support.as_slice() else { panic!("{:?}", plan.support) };
    assert_eq!(
        // Between its two ends, where the likely rate cannot be read.
        (getting_up.minutes(), getting_up.rate.low(), getting_up.rate.likely(), getting_up.rate.high()),
        (450, pounds("12.80"), pounds("13.00"), pounds("13.20"))
    );
    assert_eq!(
        (&night.worker, night.when, night.people, night.rate),
        (&Worker::Agency, When::WakingNight, 1, Guess::sure(pounds("24.10")))
    );
    assert_eq!((brother.kin, brother.each.count(), brother.times), (Kin::SameHousehold, 720, 8));
    assert_eq!((plan.assistants[0].age, plan.assistants[0].pension), (AgeBand::From18To20, Pension::None));
    assert_eq!((plan.costs[0].per, plan.costs[0].amount), (Per::Month, Guess::sure(pounds("8"))));
    // Each of them is told beside its field too.
    for one in typed.misread.iter().filter(|one| !matches!(one.field, "to")) {
        let field = one.leaf.fields().iter().find(|field| field.code == one.field).unwrap();
        let told = fault(field.kind, field.code, folder.text(one.leaf, one.row, one.field));
        assert!(told == Some(one.error) || one.error == amount(AmountError::Order), "{one:?}: {told:?}");
    }
    // The relative's line has no rate: it is told, and not taken for pay below the least.
    let doubts = Reckoning::of(plan).doubts;
    assert!(
        doubts.contains(&Doubt::NoRate { line: 2 }) && doubts.contains(&Doubt::Household { line: 2 }),
        "{doubts:?}"
    );
    assert!(!doubts.iter().any(|doubt| matches!(doubt, Doubt::BelowLeastPay { line: 2, .. })));
}

#[test]
fn nothing_typed_is_nothing_to_pay_and_no_complaint() {
    let typed = Typed::of(&Folder::default(), day(2026, 11, 22));
    let sums = Reckoning::of(&typed.plan);
    assert_eq!((typed.misread.len(), sums.whole, sums.once, sums.driver), (0, Range::ZERO, Range::ZERO, None));
    let dated = folder(&[(Leaf::Reckoned, 0, "from", "1 4 2026")]);
    assert_eq!(Typed::of(&dated, day(2026, 11, 22)).plan.span, Span::Dated { from: day(2026, 4, 1), days: 364 });
}

#[test]
fn a_number_is_refused_from_the_first_that_cannot_be() {
    use phb_check::folder::FieldKind as Kind;
    let amount = |error| Some(TypedError::Amount(error));
    assert_eq!(fault(Kind::Hours, "mon", "24"), None);
    assert_eq!(fault(Kind::Hours, "mon", "24:01"), amount(AmountError::TooLarge));
    assert_eq!(fault(Kind::Count, "people", "20"), None);
    assert_eq!(fault(Kind::Count, "people", "21"), Some(TypedError::TooManyPeople));
    assert_eq!(fault(Kind::Count, "times", "21"), None);
    assert_eq!(fault(Kind::Count, "times", "366"), None);
    assert_eq!(fault(Kind::Count, "times", "367"), amount(AmountError::TooLarge));
    assert_eq!(fault(Kind::Count, "times", "0"), None);
    assert_eq!(fault(Kind::Count, "times", "1.5"), Some(TypedError::NotWhole));
    assert_eq!(fault(Kind::Amount, "rate", "999999.99"), None);
    assert_eq!(fault(Kind::Amount, "rate", "1000000"), amount(AmountError::TooLarge));
    assert_eq!(fault(Kind::Day, "from", "3 May 2027"), None);
    assert_eq!(fault(Kind::Day, "from", "soon"), Some(TypedError::NoDay));
    for (kind, code) in [(Kind::Line, "what"), (Kind::Story, "text"), (Kind::One(&["a"]), "who"), (Kind::Hours, "mon")]
    {
        assert_eq!(fault(kind, code, " "), None);
    }
    assert_eq!(fault(Kind::Line, "what", "367 people"), None);
    let typed = |field, text| {
        Typed::of(&folder(&[(Leaf::Support, 0, "mon", "1"), (Leaf::Support, 0, field, text)]), day(2026, 11, 22))
    };
    assert_eq!(typed("people", "20").plan.support[0].people, 20);
    assert_eq!(typed("people", "21").plan.support[0].people, 1);
    let nobody = typed("people", "0");
    assert_eq!((nobody.plan.support[0].people, nobody.misread[0].error), (1, TypedError::NotWhole));
}
