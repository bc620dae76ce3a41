//! The law as it stood on an earlier day.

use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice as C;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::NationalItem as N;
use phb_check::rulebook::NationalEntitlement as E;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;

use crate::person::Dice;
use crate::walks::everything;

fn day(year: u16, month: u8, day: u8) -> CivilDate {
    CivilDate::new(year, month, day).unwrap()
}

fn said(pairs: &[(N, C)]) -> Answers {
    let mut answers = Answers::default();
    let always = [(N::Residence, C::England), (N::Setting, C::Home), (N::Urgency, C::NoneOfThese)];
    for (item, choice) in always.iter().chain(pairs) {
        answers.insert((*item).into(), Answer::One((*choice).into()));
    }
    answers.insert(N::Age.into(), Answer::Age(50));
    answers
}

fn on(as_at: CivilDate, route: E, answers: &Answers) -> Outcome {
    Rulebook::national_as_at(as_at).determine_national(route, answers).unwrap().outcome
}

#[test]
fn chc_was_not_law_then_a_right_to_ask_then_a_right_to_have() {
    let agreed = said(&[(N::Chc, C::ChcAgreed), (N::ChcFunding, C::WhollyNhs)]);
    let expected = [
        (day(2014, 3, 31), Outcome::NotYetLaw),
        (day(2014, 4, 1), Outcome::RightToAsk),
        (day(2014, 9, 30), Outcome::RightToAsk),
        (day(2014, 10, 1), Outcome::RightAppears),
        (day(2026, 11, 22), Outcome::RightAppears),
    ];
    for (as_at, outcome) in expected {
        assert_eq!(on(as_at, E::Chc, &agreed), outcome, "{as_at}");
    }
    let mut child = said(&[(N::ChildPackage, C::ChildAgreed)]);
    child.insert(N::Age.into(), Answer::Age(9));
    assert_eq!(on(day(2014, 6, 1), E::ChildrensContinuingCare, &child), Outcome::RightToAsk);
    assert_eq!(on(day(2014, 6, 1), E::Chc, &child), Outcome::NotByThisRoute);
}

#[test]
fn after_care_and_wheelchairs_came_on_2_december_2019() {
    let aftercare = said(&[
        (N::Detained, C::DetainedQualifying),
        (N::LeftHospital, C::Left),
        (N::AftercareEnded, C::AftercareGoesOn),
        (N::AftercareFunder, C::AftercareNhs),
        (N::Chc, C::ChcNever),
        (N::SubstantialNeed, C::No),
        (N::OngoingNeed, C::Yes),
    ]);
    let chair = said(&[(N::Wheelchair, C::WheelchairAccepted), (N::WheelchairLength, C::LongTerm)]);
    let (before, after) = (day(2019, 12, 1), day(2019, 12, 2));
    assert_eq!(on(before, E::Section117, &aftercare), Outcome::NotYetLaw);
    assert_eq!(on(after, E::Section117, &aftercare), Outcome::RightAppears);
    assert_eq!(on(before, E::Wheelchair, &chair), Outcome::NotYetLaw);
    assert_eq!(on(after, E::Wheelchair, &chair), Outcome::RightAppears);
    // What was not a right yet covers nothing: one could ask.
    assert_eq!(on(before, E::LocalDiscretion, &aftercare), Outcome::MayAsk);
    assert_eq!(on(after, E::LocalDiscretion, &aftercare), Outcome::CoveredByRight);
}

#[test]
fn on_every_day_the_law_changed_the_checker_follows_and_nothing_is_asked_in_vain() {
    for as_at in [day(2013, 1, 1), day(2014, 4, 1), day(2014, 10, 1), day(2019, 12, 2), day(2022, 7, 1)] {
        let book = Rulebook::national_as_at(as_at);
        let mut dice = Dice(31);
        for _ in 0..60 {
            let answers = book.relevant(&everything(&book, &mut dice));
            assert!(book.determine(&answers).iter().all(|found| book.is_checked(found, &answers)), "{as_at}");
        }
    }
    // A sitting goes by the law of its own day.
    let sitting = Interview::new(&Supplied::Nothing, day(2014, 6, 1));
    assert_eq!(sitting.rulebook(), &Rulebook::national_as_at(day(2014, 6, 1)));
}
