//! What stands beside the sketch's sums: a wheelchair, a budget before and now, what the total is made of, local rates,
//! pictures, and what can be undone.

use phb_check::content;
use phb_check::content::Pictured;
use phb_check::content::SumTable;
use phb_check::folder::CopyDays;
use phb_check::folder::Folder;
use phb_check::folder::FolderEvent;
use phb_check::folder::Leaf;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::money::AmountError;
use phb_check::money::Exact;
use phb_check::money::Money;
use phb_check::money::Range;
use phb_check::offer::LocalOffer;
use phb_check::offer::read as read_pack;
use phb_check::questionnaire::CivilDate;
use phb_check::sketch::Chair;
use phb_check::sketch::Cut;
use phb_check::sketch::CutSum;
use phb_check::sketch::Doubt;
use phb_check::sketch::Guess;
use phb_check::sketch::Ingredient;
use phb_check::sketch::LocalMoney;
use phb_check::sketch::Per;
use phb_check::sketch::Purse;
use phb_check::sketch::Reckoning;
use phb_check::sketch::Slot;
use phb_check::sketch::Turn;
use phb_check::sketch::Typed;
use phb_check::sketch::TypedError;
use phb_check::sketch::When;
use phb_check::summary::Content;
use phb_check::summary::Markup;
use phb_check::summary::figure;
use serde_json::Value;
use serde_json::json;

use crate::cases::today;
use crate::dice::Dice;
use crate::sketch::folder;
use crate::sketch::plans;
use crate::sketch::pounds;

fn typed(written: &[(Leaf, usize, &str, &str)]) -> Typed {
    Typed::of(&folder(written), today())
}

/// A sitting of somebody with these pages filled in.
fn sitting(written: &[(Leaf, usize, &str, &str)]) -> Interview {
    let mut interview = Interview::new(&Supplied::Nothing, today());
    interview.apply(Event::Started(Some(Who::Myself)));
    for (leaf, row, field, text) in written {
        let field = leaf.fields().iter().position(|one| one.code == *field).unwrap();
        interview.apply(Event::Folder(FolderEvent::Wrote { leaf: *leaf, row: *row, field, text: (*text).to_owned() }));
    }
    interview
}

#[test]
fn what_was_found_for_a_wheelchair_and_what_is_left_are_its_price() {
    let mut dice = Dice(41);
    let mut money = |most| Money::from_pence(u32::try_from(dice.roll(most)).unwrap());
    for _ in 0..500 {
        let mut ends = [money(900_000), money(900_000), money(900_000)];
        ends.sort();
        let price = Guess::new(Some(ends[0]), ends[1], Some(ends[2])).unwrap();
        let others = vec![(Purse::Work, money(300_000)), (Purse::Own, money(300_000))];
        let chair = Chair { price, budget: Some(money(400_000)), others, repairs: None };
        let sum = chair.sum();
        for (price, left) in [(sum.price.low, sum.left.low), (sum.price.likely, sum.left.likely)] {
            assert_eq!(price.min(sum.found).plus(left), price);
        }
        // Beyond the most it may cost there is something over, and then nothing is left to find.
        assert_eq!(sum.price.high.plus(sum.over), sum.left.high.plus(sum.found));
        assert!(sum.over == Exact::ZERO || sum.left == Range::ZERO);
    }
}

#[test]
fn a_wheelchair_is_read_purse_by_purse_and_tells_what_nobody_has_been_told() {
    let whole = [
        (Leaf::Chair, 0, "price", "4,200"),
        (Leaf::Chair, 0, "low", "3900"),
        (Leaf::Chair, 0, "work", "100"),
        (Leaf::Chair, 0, "school", "200"),
        (Leaf::Chair, 0, "council", "300"),
        (Leaf::Chair, 0, "charity", "400"),
        (Leaf::Chair, 0, "own", "500"),
        (Leaf::Chair, 0, "repairs", "120"),
        (Leaf::Chair, 0, "form", "nhs-chair"),
    ];
    let chair = typed(&whole).chair.unwrap();
    let purses = [Purse::Work, Purse::School, Purse::Council, Purse::Charity, Purse::Own];
    let given: Vec<_> = purses.into_iter().zip(["100", "200", "300", "400", "500"].map(pounds)).collect();
    assert_eq!((chair.budget, &chair.others, chair.repairs), (None, &given, Some(pounds("120"))));
    assert_eq!(chair.sum().left.likely.rounded(), pounds("2700"));
    let told = |written: &[(Leaf, usize, &str, &str)]| {
        let (table, notes) = content::sketch(&sitting(written)).chair.unwrap();
        format!("{:?} {}", table.rows, notes.join(" "))
    };
    let words = told(&whole);
    for wanted in [
        "not told yet",
        "Still to find, before the service’s part",
        "What is my wheelchair budget",
        "usually belongs to the NHS",
        "£120.00 a year",
        "£2,400.00 – £2,700.00",
    ] {
        assert!(words.contains(wanted), "{wanted}: {words}");
    }
    let known = told(&[&whole[..], &[(Leaf::Chair, 0, "nhs", "3000"), (Leaf::Chair, 0, "form", "own-chair")]].concat());
    assert!(!known.contains("not told yet") && !known.contains("What is my wheelchair budget"), "{known}");
    assert!(
        known.contains("£300.00 more than the price") && known.contains("would belong to you. Insurance and repairs"),
        "{known}"
    );
    let more = told(&[&whole[..], &[(Leaf::Chair, 0, "form", "nhs-chair-and-more")]].concat());
    assert!(more.contains("pays for the extras"), "{more}");
    // Without a price there is no sum, and what is wrong is told all the same.
    let none = typed(&[(Leaf::Chair, 0, "price", "dear"), (Leaf::Chair, 0, "nhs", "-5")]);
    assert_eq!(none.chair, None);
    assert_eq!(none.misread.iter().map(|one| one.field).collect::<Vec<_>>(), ["price", "nhs"]);
}

#[test]
fn what_became_of_a_budget_is_told_part_by_part_and_only_what_is_known_is_added_up() {
    let cut = |per, old: &str, new: &str| {
        let known = |text: &str| (!text.is_empty()).then(|| pounds(text));
        Cut { per, old: known(old), new: known(new) }
    };
    let turns = [
        (cut(Per::Week, "900", "600"), Turn::Less),
        (cut(Per::Year, "520", "0"), Turn::LeftOut),
        (cut(Per::Month, "52", "78"), Turn::More),
        (cut(Per::Week, "5", "5"), Turn::Same),
        (cut(Per::Week, "0", "0"), Turn::Same),
        (cut(Per::Week, "5", ""), Turn::Untold),
        (cut(Per::Week, "", "5"), Turn::Untold),
    ];
    for (cut, turn) in turns {
        assert_eq!(cut.turn(), turn, "{cut:?}");
    }
    let sum = CutSum::of(&turns.map(|(cut, _)| cut));
    // 900 and 10 and 12 and 5 in a week before; 600 and 18 and 5 now.
    assert_eq!(
        (sum.old.rounded(), sum.new.rounded(), sum.less().rounded()),
        (pounds("927"), pounds("623"), pounds("304"))
    );
    let more = CutSum::of(&[cut(Per::Week, "5", "6")]);
    assert_eq!(more.less(), Exact::ZERO);
    let read = typed(&[
        (Leaf::Cut, 0, "what", "Nights"),
        (Leaf::Cut, 1, "term", "month"),
        (Leaf::Cut, 1, "old", "52"),
        (Leaf::Cut, 2, "term", "year"),
        (Leaf::Cut, 2, "new", "0"),
        (Leaf::Cut, 3, "old", "1"),
        (Leaf::Cut, 4, "term", "week"),
        (Leaf::Cut, 4, "old", "1"),
    ]);
    assert_eq!((read.cuts.len(), read.cut_rows), (3, vec![1, 2, 4]));
    assert_eq!(read.cuts.iter().map(|cut| cut.per).collect::<Vec<_>>(), [Per::Month, Per::Year, Per::Week]);
    let untold: Vec<_> = read.misread.iter().map(|one| (one.row, one.field, one.error)).collect();
    assert_eq!(untold, [(3, "term", TypedError::NotChosen)], "a week's sum is fifty-two times a year's");
}

#[test]
fn a_cut_goes_into_its_letter_with_what_was_left_out_and_without_sums_there_are_brackets() {
    let letter = |written: &[(Leaf, usize, &str, &str)]| {
        content::letter_text(phb_check::folder::Letter::ReconsiderReduction, &sitting(written))
    };
    assert!(letter(&[]).contains("[from what to what, and from which day]"));
    let more = letter(&[(Leaf::Cut, 0, "term", "week"), (Leaf::Cut, 0, "old", "5"), (Leaf::Cut, 0, "new", "6")]);
    assert!(more.contains("[from what to what, and from which day]"), "a budget that grew was not cut");
    let written = [
        (Leaf::Cut, 0, "what", "Nights {you} <b>"),
        (Leaf::Cut, 0, "term", "week"),
        (Leaf::Cut, 0, "old", "900"),
        (Leaf::Cut, 0, "new", "0"),
        (Leaf::Cut, 1, "term", "week"),
        (Leaf::Cut, 1, "old", "100"),
        (Leaf::Cut, 1, "new", "50"),
    ];
    let cut = letter(&written);
    let told =
        "from £1,000.00 to £50.00 a week, which is £950.00 less, [from which day]. You left out: Nights {you} <b>.";
    assert!(cut.contains(told), "{cut}");
    // What nobody was told of is no part of the cut, and the letter does not speak for the whole.
    let parts = letter(&[&written[..], &[(Leaf::Cut, 2, "term", "week"), (Leaf::Cut, 2, "old", "70")]].concat());
    assert!(parts.contains("for the parts that I was told of, from £1,000.00 to £50.00 a week"), "{parts}");
}

#[test]
fn the_parts_of_the_total_are_the_total_and_so_is_what_each_change_costs() {
    for plan in plans() {
        let sums = Reckoning::of(&plan);
        let parts = sums.makeup(&plan);
        let all = parts.iter().fold(Exact::ZERO, |all, part| all.plus(part.sum));
        assert_eq!(all, sums.whole.likely, "{plan:?}");
        let shares: u32 = parts.iter().map(|part| part.of_ten_thousand).sum();
        assert!(parts.is_empty() || shares.abs_diff(10_000) <= 4, "{shares}");
        // Under which change a line stands is nothing to the sum.
        let (support_rows, cost_rows) = ((0..plan.support.len()).collect(), (0..plan.costs.len()).collect());
        let typed = Typed { support_rows, cost_rows, plan, ..typed(&[]) };
        let written: Vec<_> = (0..typed.plan.support.len())
            .map(|row| (Leaf::Support, row, "outcome", [" out ", "out", "", "sleep"][row % 4]))
            .collect();
        let named = sums.by_outcome(&typed, &folder(&written));
        let posts = sums.posts.iter().flat_map(|post| &post.parts);
        let beyond = posts.fold(Exact::ZERO, |sum, part| sum.plus(part.costs.total()).minus(part.costs.pay));
        let days = typed.plan.span.days();
        assert_eq!(sums.beyond_pay().likely.rounded(), beyond.minus(sums.allowance).in_a_week(days).rounded());
        let whole = named.iter().fold(sums.beyond_pay(), |all, (_, sum)| all.plus(*sum));
        let shown = |it: Range| [it.low, it.likely, it.high].map(Exact::rounded);
        assert_eq!(shown(whole), shown(sums.weekly));
        assert!(named.iter().filter(|(name, _)| name == "out").count() <= 1, "one change is named once");
        // What stands under no change is the last, and so are all other costs here.
        let nameless = |row: &usize| row % 4 == 2;
        let lines = (0..typed.plan.support.len()).filter(nameless).map(|row| sums.support[row].weekly);
        let costs = sums.costs.iter().map(|cost| cost.weekly);
        let wanted = lines.chain(costs).fold(Range::ZERO, Range::plus);
        assert_eq!(named.last(), Some(&(String::new(), wanted)));
        assert_eq!(named.iter().filter(|(name, _)| name.is_empty()).count(), 1);
    }
}

#[test]
fn each_ingredient_is_what_it_says() {
    let typed = typed(&[
        (Leaf::Support, 0, "who", "own-assistant"),
        (Leaf::Support, 0, "name", "A"),
        (Leaf::Support, 0, "mon", "15"),
        (Leaf::Support, 0, "tue", "15"),
        (Leaf::Support, 0, "rate", "12.71"),
        (Leaf::Support, 1, "who", "agency"),
        (Leaf::Support, 1, "when", "waking-night"),
        (Leaf::Support, 1, "people", "2"),
        (Leaf::Support, 1, "sun", "10"),
        (Leaf::Support, 1, "rate", "20"),
        (Leaf::Support, 2, "who", "self-employed"),
        (Leaf::Support, 2, "wed", "1:30"),
        (Leaf::Support, 2, "rate", "30"),
        (Leaf::Support, 3, "who", "given-freely"),
        (Leaf::Support, 3, "when", "evening"),
        (Leaf::Support, 3, "wed", "2"),
        (Leaf::Assistants, 0, "name", "A"),
        (Leaf::Assistants, 0, "sick", "7"),
        (Leaf::Costs, 0, "per", "week"),
        (Leaf::Costs, 0, "likely", "10"),
        (Leaf::Costs, 1, "per", "once"),
        (Leaf::Costs, 1, "likely", "999"),
        (Leaf::Reckoned, 0, "allowance", "claimed"),
    ]);
    let sums = Reckoning::of(&typed.plan);
    let parts: Vec<_> = sums.makeup(&typed.plan).iter().map(|part| (part.of, part.sum.rounded())).collect();
    let wanted = [
        (Ingredient::Pay, "19827.60"),
        (Ingredient::Holiday, "2135.28"),
        (Ingredient::Pension, "407.63"),
        (Ingredient::Sick, "123.25"),
        (Ingredient::Agency, "20800"),
        (Ingredient::SelfEmployed, "2340"),
        (Ingredient::Other, "520"),
    ];
    assert_eq!(parts, wanted.map(|(of, sum)| (of, pounds(sum))));
    let week = typed.plan.week();
    assert_eq!(week[0], (Slot::Paid(When::Day), [900, 900, 90, 0, 0, 0, 0]));
    assert_eq!(week[1], (Slot::Paid(When::WakingNight), [0, 0, 0, 0, 0, 0, 1200]));
    assert_eq!(week[2], (Slot::Freely, [0, 0, 120, 0, 0, 0, 0]));
    assert_eq!(week.len(), 3);
}

#[test]
fn a_price_without_hours_and_half_of_what_comes_now_and_then_are_told() {
    let told = |written: &[(Leaf, usize, &str, &str)]| {
        typed(written).misread.iter().map(|one| (one.field, one.error)).collect::<Vec<_>>()
    };
    let help = |field, text| (Leaf::Support, 0, field, text);
    assert_eq!(told(&[help("rate", "14")]), [("mon", TypedError::NoHours)]);
    assert_eq!(told(&[help("rate", "14"), help("mon", "2")]), []);
    assert_eq!(told(&[help("what", "Getting up")]), []);
    assert_eq!(told(&[help("mon", "2"), help("each", "3")]), [("times", TypedError::HalfSaid)]);
    assert_eq!(told(&[help("mon", "2"), help("times", "3")]), [("times", TypedError::HalfSaid)]);
    assert_eq!(told(&[help("each", "2"), help("times", "3"), help("rate", "14")]), []);
    // What could not be read says enough by itself.
    let many = told(&[help("mon", "lots"), help("rate", "14"), help("times", "x")]);
    assert_eq!(many.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["mon", "times"]);
}

/// Sampleshire's offer with other money for its first group.
fn offer(change: impl Fn(&mut Value)) -> LocalOffer {
    let text = include_str!("../packs/good/sampleshire.json");
    let mut pack: Value = serde_json::from_str(text).unwrap();
    change(&mut pack["groups"][0]["money"]);
    read_pack(&pack.to_string()).unwrap()
}

#[test]
fn a_local_rate_stands_beside_the_lines_that_it_fits_and_no_others() {
    let rate = |worker: &str, on: &str, sums: &[(&str, &str)]| {
        let mut rate =
            json!({ "what": format!("{worker} {on}"), "worker": worker, "per": "hour", "from": "2026-04-01" });
        if !on.is_empty() {
            rate["on"] = on.into();
        }
        sums.iter().for_each(|(name, sum)| rate[*name] = (*sum).into());
        rate
    };
    let rates = [
        rate("employed", "weekday", &[("to_worker", "13"), ("paid_in", "16")]),
        rate("employed", "weekend", &[("paid_in", "17")]),
        rate("agency", "", &[("ceiling", "24"), ("paid_in", "1")]),
        rate("self_employed", "night_time", &[("paid_in", "18"), ("to_worker", "1")]),
        rate("any_helper", "bank_holiday", &[("to_worker", "30"), ("paid_in", "33")]),
    ];
    let mut all = rates.to_vec();
    all.push(json!({ "what": "a night", "worker": "agency", "per": "night", "ceiling": "120", "from": "2026-04-01" }));
    all.push(json!({ "what": "old", "worker": "agency", "per": "hour", "ceiling": "9", "from": "2025-04-01", "until": "2026-03-31" }));
    all.push(json!({ "what": "to come", "worker": "agency", "per": "hour", "ceiling": "9", "from": "2027-04-01" }));
    let offer = offer(|money| money["rates"] = all.clone().into());
    let money = LocalMoney::of(&offer.groups()[0], today());
    let named: Vec<_> = money.rates.iter().map(|rate| (rate.what.as_str(), rate.pay, rate.price)).collect();
    let wanted = [
        ("employed weekday", Some(pounds("13")), None),
        ("agency ", None, Some(pounds("24"))),
        ("self_employed night_time", None, Some(pounds("18"))),
        ("any_helper bank_holiday", Some(pounds("30")), Some(pounds("33"))),
    ];
    // What goes into the budget for an employed weekend holds more than pay.
    assert_eq!(named, wanted);
    let whos = ["own-assistant", "agency", "self-employed", "given-freely"];
    let whens = ["day", "evening", "waking-night", "sleeping-night", "weekend", "bank-holiday"];
    let pairs: Vec<_> = whos.iter().flat_map(|who| whens.iter().map(move |when| (*who, *when))).collect();
    let lines = pairs.iter().enumerate().flat_map(|(row, (who, when))| {
        [
            (Leaf::Support, row, "who", *who),
            (Leaf::Support, row, "when", *when),
            (Leaf::Support, row, "mon", "1"),
            (Leaf::Support, row, "rate", "20"),
        ]
    });
    let typed = typed(&lines.collect::<Vec<_>>());
    let beside: Vec<_> = money.beside(&typed.plan).iter().map(|it| (pairs[it.line], it.what.clone())).collect();
    let fits = |who: &str, when: &str| {
        beside.iter().filter(|(pair, _)| *pair == (who, when)).map(|(_, what)| what.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(fits("own-assistant", "day"), ["employed weekday"]);
    assert_eq!(fits("own-assistant", "evening"), ["employed weekday"]);
    assert_eq!(fits("own-assistant", "weekend"), [""; 0]);
    assert_eq!(fits("own-assistant", "bank-holiday"), ["any_helper bank_holiday"]);
    for when in ["day", "evening", "waking-night", "sleeping-night", "weekend"] {
        assert_eq!(fits("agency", when), ["agency "]);
    }
    assert_eq!(fits("self-employed", "waking-night"), ["self_employed night_time"]);
    assert_eq!(fits("self-employed", "sleeping-night"), ["self_employed night_time"]);
    assert_eq!(fits("self-employed", "day"), [""; 0]);
    assert!(beside.iter().all(|((who, _), _)| *who != "given-freely"));
    assert_eq!(beside.len(), 2 + 3 + 5 + 1 + 2);
    // The own assistant's pay beside pay, the agency's price beside a price; without a rate there is nothing to compare.
    let local = |who: &str| {
        let line = [
            (Leaf::Support, 0, "who", who),
            (Leaf::Support, 0, "when", "bank-holiday"),
            (Leaf::Support, 0, "mon", "1"),
        ];
        let rated = [&line[..], &[(Leaf::Support, 0, "rate", "20")]].concat();
        let sums = |lines: &[(Leaf, usize, &str, &str)]| {
            let beside = money.beside(&self::typed(lines).plan);
            beside.iter().map(|it| it.local).collect::<Vec<_>>()
        };
        (sums(&rated), sums(&line))
    };
    assert_eq!(local("own-assistant"), (vec![pounds("30")], vec![]));
    assert_eq!(local("agency"), (vec![pounds("24"), pounds("33")], vec![]));
}

#[test]
fn a_local_limit_is_brought_to_the_week_and_what_is_no_limit_is_none() {
    let limit = |amount: Value| {
        let offer = offer(|money| money["amount"] = amount.clone());
        LocalMoney::of(&offer.groups()[0], today()).limit.map(|it| (it.pounds, it.weekly.rounded()))
    };
    let cap = |pounds: &str, per: &str| json!({ "shape": "cap", "pounds": pounds, "per": per });
    assert_eq!(limit(cap("60", "week")), Some((pounds("60"), pounds("60"))));
    assert_eq!(limit(cap("52", "month")), Some((pounds("52"), pounds("12"))));
    assert_eq!(limit(cap("520", "year")), Some((pounds("520"), pounds("10"))));
    assert_eq!(limit(cap("520", "once")), None);
    let with_more = json!({ "shape": "cap_with_exception", "pounds": "200", "up_to": "400", "per": "week" });
    assert_eq!(limit(with_more), Some((pounds("200"), pounds("200"))));
    assert_eq!(limit(json!({ "shape": "typical", "pounds": "60", "per": "week" })), None);
    assert_eq!(limit(json!({ "shape": "not_stated" })), None);
}

#[test]
fn a_row_taken_out_comes_back_where_it_was_and_so_do_days_that_were_copied() {
    let hours = |folder: &Folder, row: usize| {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            .map(|day| folder.text(Leaf::Support, row, day).to_owned())
            .join(",")
    };
    let mut it = folder(&[
        (Leaf::Support, 0, "what", "one"),
        (Leaf::Support, 1, "what", "two"),
        (Leaf::Support, 1, "mon", "2"),
        (Leaf::Support, 1, "wed", "5"),
        (Leaf::Support, 1, "sat", "9"),
        (Leaf::Support, 2, "what", "three"),
    ]);
    let before = it.clone();
    assert!(!it.can_undo(Leaf::Support));
    for (copy, wanted) in
        [(CopyDays::Workdays, "2,2,2,2,2,9,"), (CopyDays::All, "2,2,2,2,2,2,2"), (CopyDays::Weekend, "2,,5,,,9,9")]
    {
        it.apply(FolderEvent::DaysCopied(1, copy));
        assert_eq!(hours(&it, 1), wanted);
        assert!(it.can_undo(Leaf::Support) && !it.can_undo(Leaf::Costs));
        it.apply(FolderEvent::Undone(Leaf::Support));
        assert_eq!(it.rows(Leaf::Support), before.rows(Leaf::Support));
        assert!(!it.can_undo(Leaf::Support));
    }
    // What could be undone is no part of what a folder says.
    let mut copied = before.clone();
    copied.apply(FolderEvent::DaysCopied(1, CopyDays::Weekend));
    let mut written = before.clone();
    written.apply(FolderEvent::Wrote { leaf: Leaf::Support, row: 1, field: 11, text: "9".to_owned() });
    assert!(copied == written && copied.can_undo(Leaf::Support) && !written.can_undo(Leaf::Support));
    // What was written after a copy stays: the copy can no longer be undone.
    it.apply(FolderEvent::DaysCopied(1, CopyDays::Weekend));
    it.apply(FolderEvent::Wrote { leaf: Leaf::Support, row: 0, field: 0, text: "uno".to_owned() });
    assert!(it.can_undo(Leaf::Support), "another row");
    it.apply(FolderEvent::Wrote { leaf: Leaf::Support, row: 1, field: 0, text: "due".to_owned() });
    assert!(!it.can_undo(Leaf::Support));
    // Rows come back in the order in which they went, the last first, each to its place.
    let rows = it.rows(Leaf::Support).to_vec();
    it.apply(FolderEvent::RowRemoved(Leaf::Support, 0));
    it.apply(FolderEvent::RowRemoved(Leaf::Support, 1));
    it.apply(FolderEvent::RowRemoved(Leaf::Support, 7));
    assert_eq!(it.rows(Leaf::Support).len(), 1);
    it.apply(FolderEvent::Undone(Leaf::Support));
    it.apply(FolderEvent::Undone(Leaf::Support));
    it.apply(FolderEvent::Undone(Leaf::Support));
    assert_eq!(it.rows(Leaf::Support), rows);
    // A copy before a row went would come back onto another row: it is forgotten.
    it.apply(FolderEvent::DaysCopied(1, CopyDays::All));
    it.apply(FolderEvent::RowRemoved(Leaf::Support, 0));
    it.apply(FolderEvent::Undone(Leaf::Support));
    assert!(!it.can_undo(Leaf::Support));
    // An empty row that goes moves the others too.
    let mut other = folder(&[
        (Leaf::Support, 0, "what", "mornings"),
        (Leaf::Support, 2, "what", "nights"),
        (Leaf::Support, 2, "mon", "9"),
        (Leaf::Support, 3, "what", "weekend"),
    ]);
    other.apply(FolderEvent::DaysCopied(2, CopyDays::All));
    other.apply(FolderEvent::RowRemoved(Leaf::Support, 1));
    other.apply(FolderEvent::Undone(Leaf::Support));
    let names: Vec<&str> = (0..4).map(|row| other.text(Leaf::Support, row, "what")).collect();
    assert_eq!(names, ["mornings", "nights", "weekend", ""]);
    // A day without hours is copied to none.
    other.apply(FolderEvent::DaysCopied(2, CopyDays::All));
    assert!(!other.can_undo(Leaf::Support));
    // An empty row is no loss, and of a hundred steps the last twenty are kept.
    it.apply(FolderEvent::RowAdded(Leaf::Support));
    it.apply(FolderEvent::RowRemoved(Leaf::Support, 3));
    assert!(!it.can_undo(Leaf::Support));
    (0..100).for_each(|_| it.apply(FolderEvent::DaysCopied(1, CopyDays::All)));
    (0..19).for_each(|_| it.apply(FolderEvent::Undone(Leaf::Support)));
    assert!(it.can_undo(Leaf::Support));
    it.apply(FolderEvent::Undone(Leaf::Support));
    assert!(!it.can_undo(Leaf::Support));
    it.apply(FolderEvent::DaysCopied(99, CopyDays::All));
    assert!(!it.can_undo(Leaf::Support), "there is no such row");
}

/// The rectangles that a path outlines: left, top, right, bottom.
fn rectangles(path: &str) -> Vec<[u32; 4]> {
    let outline = |part: &str| {
        let numbers: Vec<u32> =
            part.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        (part.ends_with('Z') && numbers.len() == 5).then(|| [numbers[0], numbers[1], numbers[2], numbers[3]])
    };
    path.split('M').filter_map(outline).collect()
}

fn attribute<'a>(markup: &'a Markup, name: &str) -> &'a str {
    markup.attributes.iter().find(|(one, _)| *one == name).map_or("", |(_, value)| value)
}

fn children(markup: &Markup) -> Vec<&Markup> {
    markup
        .content
        .iter()
        .filter_map(|content| if let Content::Element(it) = content { Some(it) } else { None })
        .collect()
}

fn drawn(rows: &[&[u32]], heads: &[&str]) -> (Vec<[u32; 4]>, Markup) {
    let names = rows.iter().enumerate().map(|(row, _)| (format!("row {row} <i>"), Vec::new())).collect();
    let heads = heads.iter().map(|head| (*head).to_owned()).collect();
    let table = SumTable { caption: String::new(), heads, rows: names };
    let bars = rows.iter().map(|row| row.to_vec()).collect();
    let markup = figure(&Pictured { table, alt: "told".to_owned(), bars });
    let drawing = children(&markup)[0].clone();
    let lines = children(&drawing).into_iter().find(|it| it.class == "figure__lines").unwrap();
    (rectangles(attribute(lines, "d")), markup)
}

const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

#[test]
fn a_picture_of_a_week_has_a_bar_for_each_day_as_high_as_its_hours() {
    let rows: [&[u32]; 2] = [&[600, 0, 0, 0, 0, 0, 1200], &[600, 0, 0, 300, 0, 0, 0]];
    let (bars, markup) = drawn(&rows, &WEEK);
    // Monday's two parts stand on each other; the highest bars reach the top.
    assert_eq!(bars, [[18, 110, 82, 220], [18, 0, 82, 110], [318, 165, 382, 220], [618, 0, 682, 220]]);
    let drawing = children(&markup)[0];
    assert_eq!((attribute(drawing, "role"), attribute(drawing, "aria-label")), ("img", "told"));
    let names: Vec<_> =
        children(drawing).into_iter().filter(|it| it.tag == "text").map(|it| it.content.clone()).collect();
    assert_eq!(names.len(), 7);
    assert_eq!(names[2], [Content::Text("Wed".to_owned())]);
    let key = children(children(&markup)[1]);
    assert_eq!(key.len(), 2);
    assert_eq!(children(key[1])[1].content, [Content::Text("row 1 <i>".to_owned())]);
    // A light week is drawn as one: less than twelve hours do not reach the top.
    assert_eq!(drawn(&[&[360, 0, 0, 0, 0, 0, 0]], &WEEK).0, [[18, 110, 82, 220]]);
    // However many people there are at once, nothing sticks out.
    let (bars, _) = drawn(&[&[u32::MAX / 2; 7], &[u32::MAX / 2; 7]], &WEEK);
    assert!(
        bars.iter().all(|[left, top, right, bottom]| left < right && top < bottom && *bottom <= 220 && *right <= 700)
    );
}

#[test]
fn a_picture_of_a_total_has_its_parts_beside_each_other_in_patterns_of_their_own() {
    let rows: [&[u32]; 8] = [&[300], &[100], &[100], &[100], &[100], &[100], &[100], &[100]];
    let (parts, markup) = drawn(&rows, &["Sum", "Of every £100"]);
    let places: Vec<_> = parts.iter().map(|[left, _, right, _]| (*left, *right)).collect();
    assert_eq!((places[0], places[1], places[7]), ((2, 302), (302, 402), (902, 1002)));
    let drawing = children(&markup)[0];
    assert_eq!(attribute(drawing, "viewBox"), "0 0 1004 110");
    // No two patterns are the same.
    let swatch = |key: &Markup| format!("{:?}", children(key)[0].content);
    let mut swatches: Vec<String> = children(children(&markup)[1]).into_iter().map(swatch).collect();
    swatches.sort();
    swatches.dedup();
    assert_eq!(swatches.len(), 8);
}

#[test]
fn after_the_newest_figures_the_page_says_that_they_are_old_and_before_it_does_not() {
    let told = |day: CivilDate| {
        let mut interview = Interview::new(&Supplied::Nothing, day);
        interview.apply(Event::Started(Some(Who::Myself)));
        let empty = content::sketch(&interview).asked.join(" ");
        interview.apply(Event::Folder(FolderEvent::Wrote {
            leaf: Leaf::Support,
            row: 0,
            field: 5,
            text: "2".to_owned(),
        }));
        (empty, content::sketch(&interview).asked.join(" "))
    };
    let last = told(CivilDate::new(2027, 3, 31).unwrap());
    assert!(!last.1.contains("figures are old"), "{last:?}");
    let after = told(CivilDate::new(2027, 4, 1).unwrap());
    assert!(after.1.contains("These figures are old"), "{after:?}");
    assert_eq!(after.0, "", "nothing is old of a sketch that is empty");
}

#[test]
fn nobody_is_taken_for_another_and_nothing_that_was_not_chosen_is_taken_for_granted() {
    let help = |row, field, text| (Leaf::Support, row, field, text);
    let read = typed(&[
        help(0, "who", "own-assistant"),
        help(0, "mon", "15"),
        help(1, "who", "kin-elsewhere"),
        help(1, "mon", "15"),
        help(2, "who", "own-assistant"),
        help(2, "name", "A"),
        help(2, "mon", "1"),
        help(3, "who", "own-assistant"),
        help(3, "name", " assistant a "),
        help(3, "mon", "1"),
        help(4, "mon", "10"),
        help(4, "rate", "24"),
        help(4, "each", "13"),
        help(4, "times", "4"),
        (Leaf::Assistants, 0, "name", "a"),
        (Leaf::Assistants, 0, "age", "18-to-20"),
        (Leaf::Assistants, 1, "name", "B"),
        (Leaf::Assistants, 2, "sick", "3"),
        (Leaf::Assistants, 3, "name", "A"),
        (Leaf::Assistants, 3, "age", "under-18"),
        (Leaf::Assistants, 3, "pension", "enrolled"),
        (Leaf::Costs, 0, "what", "Training"),
        (Leaf::Costs, 0, "likely", "300"),
        (Leaf::Costs, 1, "what", "Travel"),
        (Leaf::Costs, 1, "per", "week"),
        (Leaf::Costs, 2, "per", "week"),
        (Leaf::Costs, 2, "low", "3"),
        (Leaf::Reckoned, 0, "to", "31 March 2027"),
    ]);
    let posts = Reckoning::of(&read.plan).posts;
    assert_eq!(posts.iter().map(|post| post.name.as_str()).collect::<Vec<_>>(), ["(1)", "(2)", "A"]);
    assert_eq!(read.plan.assistant("A").age, phb_check::rulebook::pay::AgeBand::From18To20);
    let told: Vec<_> = read.misread.iter().map(|one| (one.leaf, one.row, one.field, one.error)).collect();
    let wanted = [
        (Leaf::Reckoned, 0, "from", TypedError::Missing),
        (Leaf::Costs, 0, "per", TypedError::NotChosen),
        (Leaf::Costs, 1, "likely", TypedError::Missing),
        (Leaf::Costs, 2, "likely", TypedError::Missing),
        (Leaf::Assistants, 1, "name", TypedError::NoSuchAssistant),
        (Leaf::Assistants, 2, "name", TypedError::NoSuchAssistant),
        (Leaf::Assistants, 3, "pension", TypedError::NotEnrolled),
    ];
    assert_eq!(told, wanted);
    assert!(read.plan.costs.is_empty());
    // Nobody has said who: the hours are needed, and nothing is counted for them.
    let sums = Reckoning::of(&read.plan);
    assert!(sums.doubts.contains(&Doubt::NoWorker { line: 4 }), "{:?}", sums.doubts);
    assert_eq!((sums.support[4].weekly, sums.unpaid), (Range::ZERO, 0));
    assert_eq!(read.plan.week()[0].1[0], (15 + 15 + 1 + 1 + 10) * 60);
    let free = typed(&[
        help(0, "who", "given-freely"),
        help(0, "people", "2"),
        help(0, "mon", "3"),
        help(0, "each", "13"),
        help(0, "times", "4"),
    ]);
    assert_eq!(Reckoning::of(&free.plan).unpaid, 2 * (180 + 60), "four times thirteen hours a year are one in a week");
    let own = typed(&[help(0, "who", "self-employed"), help(0, "mon", "3"), help(0, "rate", "20")]);
    assert_eq!(Reckoning::of(&own.plan).doubts, [Doubt::SelfEmployed { line: 0 }]);
}

#[test]
fn two_ends_without_a_middle_have_one_and_one_end_alone_is_asked_for_the_likely_sum() {
    let cost = |written: &[(&str, &str)]| {
        let mut all = vec![(Leaf::Costs, 0, "per", "once")];
        all.extend(written.iter().map(|(field, text)| (Leaf::Costs, 0, *field, *text)));
        let read = typed(&all);
        let amounts = read.plan.costs.first().map(|cost| [cost.amount.low(), cost.amount.likely(), cost.amount.high()]);
        (amounts, read.misread.iter().map(|one| (one.field, one.error)).collect::<Vec<_>>())
    };
    let wrong = |field, error| vec![(field, TypedError::Amount(error))];
    assert_eq!(cost(&[("low", "12"), ("high", "18.01")]), (Some(["12", "15.01", "18.01"].map(pounds)), vec![]));
    assert_eq!(cost(&[("low", "12")]), (None, vec![("likely", TypedError::Missing)]));
    assert_eq!(cost(&[("high", "12")]), (None, vec![("likely", TypedError::Missing)]));
    assert_eq!(cost(&[("low", "18"), ("high", "12")]).1, wrong("low", AmountError::Order));
    // What cannot be read says enough by itself.
    assert_eq!(cost(&[("likely", "x"), ("low", "12")]), (None, wrong("likely", AmountError::NotANumber)));
    let most = "999999.99";
    assert_eq!(cost(&[("low", most), ("high", most)]).0, Some([most; 3].map(pounds)));
}

/// What the page says of local money to somebody with this line of help, by an offer with this limit of a week.
fn asked_beside(limit: &str, line: &[(&str, &str)]) -> String {
    let text = include_str!("../packs/good/sampleshire.json");
    let mut pack: Value = serde_json::from_str(text).unwrap();
    pack["groups"][0]["money"]["amount"] = json!({ "shape": "cap", "pounds": limit, "per": "week" });
    let mut interview = Interview::new(&Supplied::Text(pack.to_string()), today());
    interview.apply(Event::Started(Some(Who::MyChild)));
    for (code, text) in line {
        let field = Leaf::Support.fields().iter().position(|one| one.code == *code).unwrap();
        let text = (*text).to_owned();
        interview.apply(Event::Folder(FolderEvent::Wrote { leaf: Leaf::Support, row: 0, field, text }));
    }
    let local = content::sketch(&interview).local;
    local.into_iter().flat_map(|group| group.questions).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_rate_above_the_local_one_is_a_question_and_one_below_it_is_none() {
    let line = |rate, high| {
        [("what", "Up"), ("who", "own-assistant"), ("when", "day"), ("mon", "10"), ("rate", rate), ("high", high)]
    };
    let above = asked_beside("5000", &line("13", "14.50"));
    assert!(
        above.contains(
            "“Up”: the local page gives £13.20 an hour for “Personal assistant”, and here it is £13.00 – £14.50."
        ),
        "{above}"
    );
    assert!(above.contains("what happens if nobody can?") && !above.contains("is not more than that"), "{above}");
    let below = asked_beside("5000", &line("13", "13.20"));
    assert!(
        below.contains("The £13.00 – £13.20 here is not more than that.") && !below.contains("nobody can?"),
        "{below}"
    );
    assert!(!below.contains("limit of"), "{below}");
    // Ten hours at 13 to 14.50 with holidays and the rest come to more than the limit, and the question is the child's.
    let limited = asked_beside("120", &line("13", "14.50"));
    assert!(limited.contains("names a limit of £120.00, and that is £120.00 a week. The sum here is £1"), "{limited}");
    assert!(limited.contains("What happens if my child’s needs cost more?"), "{limited}");
}

#[test]
fn every_choice_of_every_list_is_read_as_what_it_says() {
    use phb_check::money::Holiday;
    use phb_check::money::Method;
    use phb_check::money::Pension;
    use phb_check::rulebook::pay::AgeBand;
    use phb_check::sketch::Claim;
    use phb_check::sketch::Kin;
    use phb_check::sketch::Worker;
    let plan = |leaf, field, text: &str| {
        typed(&[
            (Leaf::Support, 0, "who", "own-assistant"),
            (Leaf::Support, 0, "name", "A"),
            (Leaf::Support, 0, "mon", "1"),
            (Leaf::Assistants, 0, "name", "A"),
            (Leaf::Costs, 0, "likely", "1"),
            (leaf, 0, field, text),
        ])
        .plan
    };
    let line = |field, text| plan(Leaf::Support, field, text).support[0].clone();
    let whens = ["day", "evening", "waking-night", "sleeping-night", "weekend", "bank-holiday"];
    assert_eq!(whens.map(|when| line("when", when).when), When::ALL);
    let own = || Worker::Own("A".to_owned());
    let workers = [
        ("own-assistant", own(), Kin::No),
        ("kin-here", own(), Kin::SameHousehold),
        ("kin-elsewhere", own(), Kin::Elsewhere),
        ("agency", Worker::Agency, Kin::No),
        ("self-employed", Worker::SelfEmployed, Kin::No),
        ("given-freely", Worker::Unpaid, Kin::No),
        ("", Worker::Unsaid, Kin::No),
    ];
    for (code, worker, kin) in workers {
        let line = line("who", code);
        assert_eq!((line.worker, line.kin), (worker, kin), "{code}");
    }
    let one = |field, text| plan(Leaf::Assistants, field, text).assistants[0].clone();
    let ages = [("from-21", AgeBand::From21), ("18-to-20", AgeBand::From18To20), ("under-18", AgeBand::Under18)];
    ages.into_iter().for_each(|(code, age)| assert_eq!(one("age", code).age, age));
    let pensions = [("enrolled", Pension::Automatic), ("asked-to-join", Pension::Asked), ("no-pension", Pension::None)];
    pensions.into_iter().for_each(|(code, pension)| assert_eq!(one("pension", code).pension, pension));
    let holidays = [("cover-paid", Holiday::Covered), ("cover-free", Holiday::Uncovered), ("on-top", Holiday::Accrued)];
    holidays.into_iter().for_each(|(code, holiday)| assert_eq!(one("holiday", code).holiday, holiday));
    let pers = [("week", Per::Week), ("month", Per::Month), ("year", Per::Year), ("once", Per::Once)];
    pers.into_iter().for_each(|(code, per)| assert_eq!(plan(Leaf::Costs, "per", code).costs[0].per, per));
    let claims = [("claimed", Claim::Yes), ("not-claimed", Claim::No), ("not-sure", Claim::Unsure)];
    claims.into_iter().for_each(|(code, claim)| assert_eq!(plan(Leaf::Reckoned, "allowance", code).allowance, claim));
    let methods = [("by-year", Method::Yearly), ("by-week", Method::Payroll)];
    methods.into_iter().for_each(|(code, method)| assert_eq!(plan(Leaf::Reckoned, "method", code).method, method));
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    for (place, day) in days.into_iter().enumerate() {
        assert_eq!(line(day, "5").days[place].count(), 300);
    }
}
