//! What must hold of the national rules for everybody, tried on thousands of made-up people.

use std::collections::BTreeMap;

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::national_items;
use phb_check::rulebook::Confidence;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::ProvisionId;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::figures;
use phb_check::rulebook::provision;

use NationalEntitlement as E;
use NationalItem as N;

/// A small generator: the same people every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// How often a person says "I'm not sure".
#[derive(Clone, Copy, PartialEq)]
enum Unsure {
    Never,
    OneInFour,
}

fn any_answer(kind: &ItemKind, dice: &mut Dice, unsure: Unsure) -> Answer {
    if unsure == Unsure::OneInFour && dice.roll(4) == 0 {
        return Answer::DontKnow;
    }
    match kind {
        ItemKind::One(options) => Answer::One(options[dice.roll(options.len())].clone()),
        ItemKind::Several(options) => {
            let picked: Vec<_> = options.iter().filter(|_| dice.roll(4) == 0).cloned().collect();
            let none = Choice::NoneOfThese.into();
            if picked.is_empty() || picked.contains(&none) {
                Answer::Several(vec![none])
            } else {
                Answer::Several(picked)
            }
        }
        ItemKind::Age => Answer::Age([0, 9, 15, 16, 17, 18, 19, 40, 81, 120][dice.roll(10)]),
        ItemKind::PastDate => Answer::Date(CivilDate::new(2026, 9, 14).unwrap()),
    }
}

/// A person with an answer to every question, the most usual answers made likely enough to reach every rule.
fn person(dice: &mut Dice, unsure: Unsure) -> Answers {
    let mut answers = Answers::default();
    for item in national_items() {
        answers.insert(item.id.clone(), any_answer(&item.kind, dice, unsure));
    }
    if dice.roll(4) > 0 {
        answers.insert(N::Residence.into(), Answer::One(Choice::England.into()));
    }
    answers
}

fn people(count: usize, unsure: Unsure) -> impl Iterator<Item = Answers> {
    let mut dice = Dice(2026);
    (0..count).map(move |_| person(&mut dice, unsure))
}

fn with(answers: &Answers, item: NationalItem, answer: Answer) -> Answers {
    let mut changed = answers.clone();
    changed.insert(item.into(), answer);
    changed
}

fn one(choice: Choice) -> Answer {
    Answer::One(choice.into())
}

fn outcomes(rulebook: &Rulebook, answers: &Answers) -> Vec<Outcome> {
    let read = rulebook.relevant(answers);
    rulebook.determine(&read).into_iter().map(|it| it.outcome).collect()
}

fn outcome(rulebook: &Rulebook, answers: &Answers, id: NationalEntitlement) -> Outcome {
    rulebook.determine_national(id, &rulebook.relevant(answers)).unwrap().outcome
}

const BUDGETS: [E; 5] = [E::Chc, E::ChildrensContinuingCare, E::Section117, E::Wheelchair, E::LocalDiscretion];

fn budgets(rulebook: &Rulebook, answers: &Answers) -> Vec<Outcome> {
    BUDGETS.iter().map(|id| outcome(rulebook, answers, *id)).collect()
}

/// Whatever `changed` does to a person, no budget column moves.
fn budgets_never_move(changed: impl Fn(&Answers) -> Answers) {
    let rulebook = Rulebook::national();
    for answers in people(300, Unsure::OneInFour) {
        assert_eq!(budgets(&rulebook, &answers), budgets(&rulebook, &changed(&answers)), "{answers:?}");
    }
}

#[test]
fn trap_1_age_17_is_never_chc_and_age_18_never_children_s_care() {
    let rulebook = Rulebook::national();
    for answers in people(400, Unsure::OneInFour) {
        let at = |years| with(&answers, N::Age, Answer::Age(years));
        assert_ne!(outcome(&rulebook, &at(17), E::Chc), Outcome::RightAppears);
        assert_ne!(outcome(&rulebook, &at(18), E::ChildrensContinuingCare), Outcome::RightAppears);
    }
}

#[test]
fn trap_2_a_court_order_never_changes_a_budget_column() {
    budgets_never_move(|answers| with(answers, N::CourtOrder, one(Choice::Yes)));
}

#[test]
fn trap_3_local_discretion_is_never_a_right() {
    let rulebook = Rulebook::national();
    for answers in people(120, Unsure::OneInFour) {
        assert_ne!(outcome(&rulebook, &answers, E::LocalDiscretion), Outcome::RightAppears);
    }
}

#[test]
fn trap_4_not_sure_never_makes_a_no_that_some_answer_would_undo() {
    let rulebook = Rulebook::national();
    let items = national_items();
    for answers in people(120, Unsure::OneInFour) {
        let read = rulebook.relevant(&answers);
        for (item, _) in read.iter().filter(|(_, answer)| **answer == Answer::DontKnow) {
            let kind = &items.iter().find(|it| it.id == *item).unwrap().kind;
            let mut dice = Dice(7);
            for _ in 0..6 {
                let mut told = read.clone();
                told.insert(item.clone(), any_answer(kind, &mut dice, Unsure::Never));
                for (before, after) in rulebook.determine(&read).iter().zip(rulebook.determine(&told)) {
                    let local = before.id == EntitlementId::National(E::LocalDiscretion);
                    let no = before.outcome == Outcome::NotByThisRoute || before.outcome == Outcome::OtherWaysOnly;
                    // A right that turns up covers the local route: that is no loss.
                    let same = before.outcome == after.outcome || local && after.outcome == Outcome::CoveredByRight;
                    assert!(!no || same, "{read:?} then {item:?}: {before:?}");
                }
            }
        }
    }
}

#[test]
fn a_settled_outcome_is_that_of_every_answer_to_what_was_not_sure() {
    let rulebook = Rulebook::national();
    let items = national_items();
    let mut dice = Dice(99);
    for answers in people(120, Unsure::OneInFour) {
        let read = rulebook.relevant(&answers);
        let before = rulebook.determine(&read);
        for _ in 0..12 {
            let mut told = read.clone();
            for (item, _) in read.iter().filter(|(_, answer)| **answer == Answer::DontKnow) {
                let kind = &items.iter().find(|it| it.id == *item).unwrap().kind;
                told.insert(item.clone(), any_answer(kind, &mut dice, Unsure::Never));
            }
            for (before, after) in before.iter().zip(rulebook.determine(&told)) {
                let right = before.outcome == Outcome::RightAppears || before.outcome == Outcome::NothingBars;
                assert!(!right || before.outcome == after.outcome, "{read:?}: {before:?}");
            }
        }
    }
}

#[test]
fn trap_5_fnc_alone_is_never_chc() {
    let rulebook = Rulebook::national();
    for answers in people(400, Unsure::OneInFour) {
        let never = with(&answers, N::Chc, one(Choice::ChcNever));
        let fnc = with(&never, N::CareFunding, one(Choice::NursingContribution));
        assert_ne!(outcome(&rulebook, &fnc, E::Chc), Outcome::RightAppears);
    }
}

#[test]
fn trap_6_a_section_not_listed_is_never_117() {
    let rulebook = Rulebook::national();
    for answers in people(400, Unsure::OneInFour) {
        let other = with(&answers, N::Detained, one(Choice::DetainedOther));
        assert_ne!(outcome(&rulebook, &other, E::Section117), Outcome::RightAppears);
    }
}

#[test]
fn trap_7_and_12_chc_in_a_care_home_and_fast_track_bring_the_right() {
    let rulebook = Rulebook::national();
    for answers in people(120, Unsure::Never) {
        let here = with(&answers, N::Residence, one(Choice::England));
        let grown = with(&here, N::Age, Answer::Age(70));
        let home = with(&grown, N::Setting, one(Choice::CareHome));
        let fast = with(&home, N::Chc, one(Choice::ChcFastTrack));
        assert_eq!(outcome(&rulebook, &fast, E::Chc), Outcome::RightAppears);
        let agreed = with(&home, N::Chc, one(Choice::ChcAgreed));
        let agreed = with(&agreed, N::ChcFunding, one(Choice::WhollyNhs));
        assert_eq!(outcome(&rulebook, &agreed, E::Chc), Outcome::RightAppears);
    }
}

#[test]
fn trap_8_lack_of_capacity_never_changes_a_budget_column() {
    budgets_never_move(|answers| with(answers, N::Capacity, one(Choice::No)));
}

#[test]
fn trap_9_a_council_s_money_neither_makes_nor_unmakes_a_right() {
    let rulebook = Rulebook::national();
    for answers in people(300, Unsure::OneInFour) {
        let council = with(&answers, N::CareFunding, one(Choice::CouncilOnly));
        let nobody = with(&answers, N::CareFunding, one(Choice::OwnOrNone));
        assert_eq!(budgets(&rulebook, &council), budgets(&rulebook, &nobody));
    }
}

#[test]
fn trap_10_nothing_asks_for_income_or_savings() {
    let asked: Vec<&str> = phb_check::questionnaire::NATIONAL_ITEMS.iter().map(|item| item.code()).collect();
    assert!(!asked.iter().any(|code| code.contains("income") || code.contains("saving")), "{asked:?}");
}

#[test]
fn trap_11_no_circumstance_alone_brings_a_right() {
    budgets_never_move_right(|answers| {
        let every = [Choice::Veteran, Choice::Pregnant, Choice::EhcPlan, Choice::LearningDisabilityOrAutism];
        with(answers, N::Circumstances, Answer::Several(every.map(Into::into).into()))
    });
}

fn budgets_never_move_right(changed: impl Fn(&Answers) -> Answers) {
    let rulebook = Rulebook::national();
    for answers in people(300, Unsure::OneInFour) {
        let rights = |answers: &Answers| outcomes(&rulebook, answers).into_iter().take(4).collect::<Vec<_>>();
        assert_eq!(rights(&answers), rights(&changed(&answers)));
    }
}

#[test]
fn no_route_is_met_and_ruled_out_at_once() {
    let rulebook = Rulebook::national();
    for answers in people(600, Unsure::Never) {
        for entitlement in rulebook.entitlements() {
            let of = |test: &phb_check::questionnaire::Test| test.truth(&answers);
            let both = entitlement.met.truth(&of).is_true() && entitlement.ruled_out.truth(&of).is_true();
            assert!(!both, "{:?}: {answers:?}", entitlement.id);
        }
    }
}

#[test]
fn an_answer_off_the_path_changes_nothing() {
    let rulebook = Rulebook::national();
    for answers in people(250, Unsure::OneInFour) {
        let read = rulebook.relevant(&answers);
        assert_eq!(rulebook.relevant(&read), read);
        assert_eq!(rulebook.path(&read), rulebook.path(&answers));
    }
}

#[test]
fn private_questions_come_last_and_only_where_a_direct_payment_is_within_reach() {
    let rulebook = Rulebook::national();
    for answers in people(400, Unsure::OneInFour) {
        let path = rulebook.path(&answers);
        if let Some(place) = path.iter().position(|item| *item == ItemId::National(N::CourtOrder)) {
            assert_eq!(place + 1, path.len());
            let without = with(&answers, N::CourtOrder, one(Choice::No));
            let found = rulebook.determine_national(E::DirectPayment, &without).unwrap();
            assert!(found.possible.contains(&Outcome::NothingBars), "{answers:?}");
        }
    }
}

#[test]
fn whoever_was_refused_is_asked_for_the_day_whatever_was_not_asked_before() {
    let refused = [Choice::RefusedChc, Choice::RefusedPhb, Choice::RefusedDirectPayment, Choice::DisputedAmount];
    let rulebook = Rulebook::national();
    let mut children = 0;
    for answers in people(2000, Unsure::OneInFour) {
        let path = rulebook.path(&answers);
        let said_no = path.contains(&N::Refusals.into()) && refused.iter().any(|it| answers.says(N::Refusals, *it));
        if said_no {
            children += usize::from(!path.contains(&N::Chc.into()));
            assert!(path.contains(&N::DecisionDate.into()), "{path:?}");
        }
    }
    assert!(children > 50, "{children} who are not asked about continuing care for adults");
}

#[test]
fn every_provision_can_be_read_somewhere_unless_the_rule_book_names_no_place() {
    for id in ProvisionId::ALL {
        let provision = provision(id);
        assert_eq!(provision.id, id);
        let nowhere = provision.sources.is_empty();
        assert_eq!(nowhere, matches!(id, ProvisionId::Pals | ProvisionId::SubjectAccess), "{id:?}");
        assert!(!nowhere || provision.confidence == Confidence::Recalled);
        assert!(provision.sources.iter().all(|source| source.url().starts_with("http")));
    }
}

#[test]
fn every_figure_has_a_date_or_a_clock_and_a_source() {
    let day = |year: u16, month: u8, day: u8| CivilDate::new(year, month, day).unwrap();
    let earlier = ("£254.06".to_owned(), "£349.50".to_owned(), day(2025, 4, 1));
    let later = ("£267.68".to_owned(), "£368.24".to_owned(), day(2026, 4, 1));
    for (as_at, expected) in [
        (day(2018, 1, 1), &earlier),
        (day(2026, 3, 31), &earlier),
        (day(2026, 4, 1), &later),
        (day(2026, 11, 22), &later),
    ] {
        let nursing = figures::nursing(as_at);
        let [standard, higher] = nursing.value.map(|rate| rate.to_string());
        assert_eq!((standard, higher, nursing.from.unwrap()), *expected, "{as_at}");
    }
    assert_eq!(
        [figures::chc_local_resolution(), figures::complaint(), figures::judicial_review()].map(|it| it.value),
        [6, 12, 3]
    );
    assert_eq!(figures::ways_held().value.iter().sum::<u8>(), 100);
}

#[test]
fn every_provision_says_since_when_it_is_in_force_where_the_rule_book_does() {
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    for id in ProvisionId::ALL {
        if let Some(day) = provision(id).since {
            *days.entry(day.to_string()).or_default() += 1;
        }
    }
    let days: Vec<String> = days.into_iter().map(|(day, count)| format!("{day}: {count}")).collect();
    let expected = [
        "2013-08-01: 6",
        "2014-04-01: 1",
        "2014-10-01: 5",
        "2017-04-01: 1",
        "2019-04-01: 1",
        "2019-12-02: 2",
        "2024-04-01: 1",
        "2024-10-11: 1",
        "2026-04-01: 1",
    ];
    assert_eq!(days, expected);
}
