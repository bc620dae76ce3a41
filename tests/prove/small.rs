//! The small parts that the proofs lean on, case by case: the second reader's own tables, the forest, the memo, the levels.

use phb_check::logic::Condition;
use phb_check::logic::Explanation;
use phb_check::logic::Forest;
use phb_check::logic::Memo;
use phb_check::logic::Truth;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::JudgedBy;
use phb_check::questionnaire::Judgement;
use phb_check::questionnaire::LocalId;
use phb_check::questionnaire::Matter;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::Test;
use phb_check::questionnaire::national_items;
use phb_check::rulebook::Case;
use phb_check::rulebook::Derivation;
use phb_check::rulebook::Determination;
use phb_check::rulebook::Entitlement;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::Level;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::Standing;
use phb_check::rulebook::Strength;
use phb_check::rulebook::checks;

use crate::person::Dice;

const STANDINGS: [Standing; 7] = [
    Standing::Offered,
    Standing::MayAsk,
    Standing::Pilot,
    Standing::Planned,
    Standing::Paused,
    Standing::Stopped,
    Standing::RestatesRight,
];

fn strengths() -> Vec<Strength> {
    let mut all = vec![Strength::RightToHave, Strength::RightToAsk, Strength::NotInForce];
    all.extend([Strength::LocalDiscretion, Strength::WayOfHolding]);
    all.extend(STANDINGS.map(Strength::LocalOffer));
    all
}

/// What a route comes to, as product.md and the rule book have it, written down once more.
fn said(strength: Strength, met: bool, ruled_out: bool, set_aside: bool) -> Outcome {
    use Outcome as O;
    match strength {
        Strength::NotInForce => O::NotYetLaw,
        Strength::RightToHave => {
            [O::Open, O::RightAppears, O::NotByThisRoute][if ruled_out { 2 } else { usize::from(met) }]
        }
        Strength::RightToAsk => {
            [O::Open, O::RightToAsk, O::NotByThisRoute][if ruled_out { 2 } else { usize::from(met) }]
        }
        Strength::LocalDiscretion if set_aside => O::CoveredByRight,
        Strength::LocalDiscretion => {
            [O::Open, O::MayAsk, O::NotByThisRoute][if ruled_out { 2 } else { usize::from(met) }]
        }
        Strength::WayOfHolding if set_aside => O::DoesNotArise,
        Strength::WayOfHolding => {
            [O::Open, O::NothingBars, O::OtherWaysOnly][if ruled_out { 2 } else { usize::from(met) }]
        }
        Strength::LocalOffer(Standing::RestatesRight) => O::SeeRight,
        Strength::LocalOffer(_) if ruled_out => O::NotThisGroup,
        Strength::LocalOffer(Standing::Offered) => [O::MayFitOffer, O::FitsOffer][usize::from(met)],
        Strength::LocalOffer(Standing::MayAsk) => O::OfferMayAsk,
        Strength::LocalOffer(Standing::Stopped) => O::NotThisGroup,
        Strength::LocalOffer(Standing::Pilot | Standing::Planned | Standing::Paused) => O::NotOpenYet,
    }
}

fn id() -> EntitlementId {
    EntitlementId::Local(LocalId::parse("made-up").unwrap())
}

fn entitlement(strength: Strength, [met, ruled_out, set_aside]: [Condition<Test>; 3]) -> Entitlement {
    Entitlement { id: id(), strength, met, ruled_out, set_aside, steps: Vec::new(), provisions: Vec::new() }
}

fn found(outcome: Outcome, possible: &[Outcome]) -> Determination {
    let explanation = Explanation::of(&Condition::always(), &|_: &Test| Truth::True);
    Determination { id: id(), outcome, possible: possible.to_vec(), explanation, find_out: Vec::new() }
}

fn settled(holds: bool) -> Condition<Test> {
    if holds { Condition::always() } else { Condition::never() }
}

/// Whether the second reader takes it from a derivation that this outcome is the only one.
fn takes(entitlement: &Entitlement, outcome: Outcome, derivation: &Derivation) -> bool {
    let items = national_items();
    checks(entitlement, (&items, &Answers::default()), &found(outcome, &[outcome]), derivation)
}

#[test]
fn the_second_reader_takes_settled_conditions_for_their_outcome_and_no_other() {
    for strength in strengths() {
        for way in 0..8 {
            let [met, ruled_out, set_aside] = [1, 2, 4].map(|bit| way & bit > 0);
            let own = entitlement(strength, [met, ruled_out, set_aside].map(settled));
            for outcome in Outcome::ALL {
                let right = outcome == said(strength, met, ruled_out, set_aside);
                assert_eq!(
                    takes(&own, outcome, &Derivation::Settled(outcome)),
                    right,
                    "{strength:?} {way} {outcome:?}"
                );
            }
        }
    }
}

fn chosen(choice: Choice) -> Condition<Test> {
    Condition::Test(Test::chosen(N::OngoingNeed, choice))
}

#[test]
fn what_is_not_known_settles_nothing_unless_it_comes_to_the_same() {
    for strength in strengths() {
        for way in 0..8 {
            let open = [1, 2, 4].map(|bit| way & bit > 0);
            for rest in 0..8 {
                let fixed = [1, 2, 4].map(|bit| rest & bit > 0);
                let condition = |place: usize| if open[place] { chosen(Choice::Yes) } else { settled(fixed[place]) };
                let own = entitlement(strength, [0, 1, 2].map(condition));
                let mut ends: Vec<Outcome> = Vec::new();
                // Each condition by itself could go either way.
                for turn in 0..8 {
                    let holds = |place: usize| if open[place] { turn & (1 << place) > 0 } else { fixed[place] };
                    let outcome = said(strength, holds(0), holds(1), holds(2));
                    if !ends.contains(&outcome) {
                        ends.push(outcome);
                    }
                }
                for outcome in Outcome::ALL {
                    let taken = takes(&own, outcome, &Derivation::Settled(outcome));
                    assert_eq!(taken, ends == [outcome], "{strength:?} {way} {rest} {outcome:?}");
                }
            }
        }
    }
}

/// Cases at a level, each with the outcome it ends in.
fn cases(level: Level, ends: &[(&[usize], Outcome)]) -> Derivation {
    let case =
        |(facts, outcome): &(&[usize], Outcome)| Case { facts: facts.to_vec(), then: Derivation::Settled(*outcome) };
    Derivation::Cases(level, ends.iter().map(case).collect())
}

/// Whether the second reader follows cases that end in these outcomes, at a route that is a right where `met`.
fn follows(met: Condition<Test>, level: Level, ends: &[(&[usize], Outcome)]) -> bool {
    let own = entitlement(Strength::RightToHave, [met, Condition::never(), Condition::never()]);
    let mut possible = Vec::new();
    for (_, outcome) in ends {
        if !possible.contains(outcome) {
            possible.push(*outcome);
        }
    }
    let outcome = if let [only] = possible[..] { only } else { Outcome::Open };
    let items = national_items();
    checks(&own, (&items, &Answers::default()), &found(outcome, &possible), &cases(level, ends))
}

const RIGHT: Outcome = Outcome::RightAppears;
const OPEN: Outcome = Outcome::Open;

#[test]
fn the_second_reader_knows_the_facts_of_each_kind_of_question() {
    let need = || Level::Chosen(N::OngoingNeed.into(), vec![Choice::Yes.into(), Choice::No.into()]);
    assert!(follows(chosen(Choice::Yes), need(), &[(&[0], RIGHT), (&[1], OPEN)]));
    assert!(!follows(chosen(Choice::Yes), need(), &[(&[0], OPEN), (&[1], RIGHT)]));
    assert!(!follows(chosen(Choice::Yes), need(), &[(&[0], RIGHT)]));
    assert!(!follows(chosen(Choice::Yes), need(), &[(&[0], RIGHT), (&[1], OPEN), (&[1], OPEN)]));
    assert!(!follows(chosen(Choice::Yes), need(), &[(&[0], RIGHT), (&[2], OPEN)]));
    assert!(!follows(chosen(Choice::Yes), need(), &[(&[0, 1], RIGHT)]));

    // One option twice in place of the other.
    let twice = Level::Chosen(N::OngoingNeed.into(), vec![Choice::Yes.into(), Choice::Yes.into()]);
    assert!(!follows(chosen(Choice::Yes), twice, &[(&[0], RIGHT), (&[1], RIGHT)]));

    // The same options of another question.
    let capacity = Level::Chosen(N::Capacity.into(), vec![Choice::Yes.into(), Choice::No.into()]);
    assert!(!follows(chosen(Choice::Yes), capacity, &[(&[0], RIGHT), (&[1], OPEN)]));

    let age = |from: &[u8]| Level::Age(N::Age.into(), from.to_vec());
    let adult = || Condition::Test(Test::age_from(N::Age, 18));
    assert!(follows(adult(), age(&[18]), &[(&[0], OPEN), (&[1], RIGHT)]));
    assert!(follows(adult(), age(&[16, 18, 25]), &[(&[0, 1], OPEN), (&[2, 3], RIGHT)]));
    assert!(!follows(adult(), age(&[16, 25]), &[(&[0], OPEN), (&[1, 2], RIGHT)]));
    // Spans of ages go up, and none is empty.
    assert!(!follows(adult(), age(&[18, 18]), &[(&[0], OPEN), (&[1, 2], RIGHT)]));
    assert!(!follows(adult(), age(&[18, 16]), &[(&[0], OPEN), (&[1, 2], RIGHT)]));

    let serving = || Condition::Test(Test::chosen(N::Circumstances, Choice::Serving));
    let ticked = |item: N, choice: Choice| Level::Ticked(item.into(), choice.into());
    assert!(follows(serving(), ticked(N::Circumstances, Choice::Serving), &[(&[0], OPEN), (&[1], RIGHT)]));
    // A box of another question, or of none, tells nothing, and is not looked at.
    assert!(!follows(serving(), ticked(N::Circumstances, Choice::RefusedChc), &[(&[0], OPEN), (&[1], RIGHT)]));
    let always = Condition::always();
    assert!(!follows(always.clone(), ticked(N::Circumstances, Choice::RefusedChc), &[(&[0], RIGHT), (&[1], RIGHT)]));
    assert!(!follows(always.clone(), ticked(N::Setting, Choice::Home), &[(&[0], RIGHT), (&[1], RIGHT)]));
    assert!(follows(always, ticked(N::Circumstances, Choice::Veteran), &[(&[0], RIGHT), (&[1], RIGHT)]));
}

fn judgement(name: &str) -> (LocalId, Condition<Test>) {
    let id = LocalId::parse(name).unwrap();
    let matter = Matter::Judgement(Judgement { id: id.clone(), words: "It would help".to_owned() });
    (id, Condition::Test(Test { matter, judged_by: JudgedBy::Commissioner }))
}

#[test]
fn one_judgement_tells_nothing_of_another() {
    let ((own, met), (other, _)) = (judgement("would-benefit"), judgement("is-suitable"));
    assert!(follows(met.clone(), Level::Judged(own), &[(&[0], OPEN), (&[1], RIGHT)]));
    assert!(!follows(met, Level::Judged(other), &[(&[0], OPEN), (&[1], RIGHT)]));
}

#[test]
fn none_of_these_holds_where_every_box_is_empty() {
    let none = Condition::Test(Test::chosen(N::Circumstances, Choice::NoneOfThese));
    let ticked = |choice: Choice| Level::Ticked(N::Circumstances.into(), choice.into());
    // One box that is not ticked says nothing of the others; one that is says all.
    assert!(
        follows(Condition::negate(none.clone()), ticked(Choice::Serving), &[(&[1], RIGHT), (&[0], OPEN)]).eq(&false)
    );
    let settle = |answer: Vec<Choice>| {
        let mut answers = Answers::default();
        answers.insert(N::Circumstances.into(), Answer::Several(answer.into_iter().map(Into::into).collect()));
        let own = entitlement(Strength::RightToHave, [none.clone(), Condition::never(), Condition::never()]);
        let items = national_items();
        let read =
            |outcome| checks(&own, (&items, &answers), &found(outcome, &[outcome]), &Derivation::Settled(outcome));
        (read(RIGHT), read(OPEN))
    };
    assert_eq!(settle(vec![Choice::NoneOfThese]), (true, false));
    assert_eq!(settle(vec![Choice::Serving]), (false, true));
}

#[test]
fn a_case_is_for_what_has_no_answer() {
    let own = entitlement(Strength::RightToHave, [chosen(Choice::Yes), Condition::never(), Condition::never()]);
    let level = Level::Chosen(N::OngoingNeed.into(), vec![Choice::Yes.into(), Choice::No.into()]);
    let derivation = cases(level, &[(&[0], RIGHT), (&[1], OPEN)]);
    let items = national_items();
    for (answer, taken) in [(Answer::DontKnow, true), (Answer::One(Choice::Yes.into()), false)] {
        let mut answers = Answers::default();
        answers.insert(N::OngoingNeed.into(), answer);
        assert_eq!(checks(&own, (&items, &answers), &found(OPEN, &[RIGHT, OPEN]), &derivation), taken);
    }
    // Also where every case would come to the same.
    let level = Level::Chosen(N::OngoingNeed.into(), vec![Choice::Yes.into(), Choice::No.into()]);
    let mut answers = Answers::default();
    answers.insert(N::OngoingNeed.into(), Answer::One(Choice::Yes.into()));
    let idle = cases(level, &[(&[0], RIGHT), (&[1], RIGHT)]);
    assert!(!checks(&own, (&items, &answers), &found(RIGHT, &[RIGHT]), &idle));
}

#[test]
fn a_forest_says_when_it_is_half_full_and_when_nothing_more_goes_in() {
    let mut forest = Forest::default();
    let mut number = 0;
    while forest.count() < 20_000 {
        forest.leaf(number);
        number += 1;
    }
    assert!(!forest.is_half_full());
    forest.leaf(number);
    assert!(forest.is_half_full() && !forest.is_full());
    while forest.count() < 40_000 {
        number += 1;
        forest.leaf(number);
    }
    assert!(!forest.is_full());
    forest.leaf(number + 1);
    assert!(forest.is_full() && forest.count() == 40_000);
}

#[test]
fn a_memo_keeps_the_value_of_every_list_apart() {
    let mut memo = Memo::default();
    let mut dice = Dice(21);
    let mut kept: Vec<(Vec<u32>, u32)> = Vec::new();
    assert_eq!(memo.value(&[]), None);
    for number in 0..2_000_u32 {
        let list: Vec<u32> = (0..dice.roll(6)).map(|_| u32::try_from(dice.roll(9)).unwrap()).collect();
        let before = kept.iter().find(|(other, _)| *other == list).map(|(_, value)| *value);
        assert_eq!(memo.value(&list), before, "{list:?}");
        let (place, found) = memo.find(&list);
        assert_eq!(found, before);
        memo.keep(place, number);
        kept.retain(|(other, _)| *other != list);
        kept.push((list, number));
        assert_eq!(memo.count(), kept.len());
    }
    assert!(kept.len() > 500);
    for (list, value) in &kept {
        assert_eq!(memo.value(list), Some(*value));
    }
    assert_eq!(memo.value(&[99]), None);
}

#[test]
fn the_levels_of_one_question_share_its_place_and_those_of_the_next_have_the_next() {
    for book in crate::walks::books() {
        let space = book.verdicts().space();
        let (mut place, mut before): (usize, Option<Option<ItemId>>) = (0, None);
        let mut number = 0;
        while let Some(level) = space.level(number) {
            let own = level.item().cloned();
            if before.as_ref().is_some_and(|before| *before != own) {
                place += 1;
            }
            assert_eq!(space.question(number), place, "{level:?}");
            (before, number) = (Some(own), number + 1);
        }
        assert!(place > 15 && number > place);
    }
}

#[test]
fn of_everything_there_is_the_widest_question_counts_its_not_sure() {
    let book = Rulebook::national();
    let space = book.verdicts().space();
    let number = space.position(|level| level.item() == Some(&N::Residence.into())).unwrap();
    assert_eq!((space.width(number), space.unsure(number)), (6, 5));
    assert_eq!(space.width(usize::MAX), 0);
}
