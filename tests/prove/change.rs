//! The smallest honest change, and the one thing most worth finding out.

use phb_check::content;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice as C;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::OptionId;
use phb_check::rulebook::Change;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::NationalEntitlement as E;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;

use crate::person::Dice;
use crate::person::in_words;
use crate::person::today;
use crate::walks::books;
use crate::walks::everything;

fn said(pairs: &[(N, C)]) -> Answers {
    let mut answers = Answers::default();
    answers.insert(N::Residence.into(), Answer::One(C::England.into()));
    answers.insert(N::Setting.into(), Answer::One(C::Home.into()));
    answers.insert(N::Urgency.into(), Answer::One(C::NoneOfThese.into()));
    answers.insert(N::Age.into(), Answer::Age(40));
    for (item, choice) in pairs {
        answers.insert((*item).into(), Answer::One((*choice).into()));
    }
    answers
}

fn in_lines(changes: &[Change]) -> Vec<String> {
    let sitting = Interview::new(&Supplied::Nothing, today());
    let line = |change: &Change| {
        change.iter().map(|(item, answer)| content::because(item, answer, &sitting)).collect::<Vec<_>>().join(" + ")
    };
    changes.iter().map(line).collect()
}

fn to_a_right(route: E, answers: &Answers) -> Vec<String> {
    in_lines(&Rulebook::national().changes_to(Outcome::RightAppears, &EntitlementId::National(route), answers))
}

#[test]
fn a_change_is_smallest_brings_the_right_and_names_nothing_that_is_not_to_be_changed() {
    let book = Rulebook::national();
    let mut dice = Dice(21);
    let (mut some, fixed) =
        (0, [N::Residence, N::Setting, N::Age, N::SubstantialNeed, N::OngoingNeed, N::Circumstances, N::CourtOrder]);
    for _ in 0..400 {
        let answers = book.relevant(&everything(&book, &mut dice));
        for (number, route) in E::ALL.into_iter().enumerate().take(4) {
            let changes = book.changes_to(Outcome::RightAppears, &EntitlementId::National(route), &answers);
            for change in &changes {
                some += 1;
                assert!(!change.iter().any(|(item, _)| fixed.map(ItemId::National).contains(item)));
                // With all of it the right is there, whatever else is not known; with one less it is not.
                for left_out in 0..=change.len() {
                    let mut told = answers.clone();
                    for (place, (item, answer)) in change.iter().enumerate() {
                        if place != left_out {
                            told.insert(item.clone(), answer.clone());
                        }
                    }
                    let right = book.verdicts().possible(number, &told) == [Outcome::RightAppears];
                    assert_eq!(right, left_out == change.len(), "{route:?} {change:?} {}", in_words(&answers));
                }
            }
        }
    }
    assert!(some > 200, "{some}");
}

#[test]
fn changes_of_people_of_the_key() {
    // L07: the full assessment is next week.
    let waiting = said(&[(N::Chc, C::ChcWaiting)]);
    assert_eq!(
        to_a_right(E::Chc, &waiting),
        [
            "NHS Continuing Healthcare: It was agreed after a full assessment + Who pays for the agreed care: The NHS pays for all of it"
        ]
    );
    // L10: the council pays a part.
    let joint = said(&[(N::Chc, C::ChcAgreed), (N::ChcFunding, C::NhsAndCouncil)]);
    assert_eq!(to_a_right(E::Chc, &joint), ["Who pays for the agreed care: The NHS pays for all of it"]);
    // L20: still on the ward.
    let ward = said(&[(N::Detained, C::DetainedQualifying), (N::LeftHospital, C::StillThere)]);
    let changes = to_a_right(E::Section117, &ward);
    assert!(changes.iter().all(|change| change.contains("Left that hospital: Yes, that stay is over")), "{changes:?}");
    // L33: the present chair still fits; L35: no need of one.
    let fits = said(&[(N::Wheelchair, C::WheelchairStillFits), (N::WheelchairLength, C::LongTerm)]);
    assert_eq!(to_a_right(E::Wheelchair, &fits).len(), 2);
    let none = said(&[(N::Wheelchair, C::WheelchairNone)]);
    assert_eq!(to_a_right(E::Wheelchair, &none), Vec::<String>::new());
    // Nobody is told that they could have been detained, or be of another age, or live elsewhere.
    let never = said(&[(N::Detained, C::DetainedNever), (N::Chc, C::ChcNever), (N::SubstantialNeed, C::No)]);
    assert_eq!(to_a_right(E::Section117, &never), Vec::<String>::new());
    assert_eq!(to_a_right(E::Chc, &never), Vec::<String>::new());
    assert_eq!(to_a_right(E::ChildrensContinuingCare, &never), Vec::<String>::new());
    let mut wales = waiting.clone();
    wales.insert(N::Residence.into(), Answer::One(C::Wales.into()));
    assert_eq!(to_a_right(E::Chc, &wales), Vec::<String>::new());
}

#[test]
fn what_is_most_worth_finding_out_comes_first_with_what_each_answer_would_mean() {
    let book = Rulebook::national();
    let mut answers = said(&[(N::Detained, C::DetainedNever), (N::Wheelchair, C::WheelchairAccepted)]);
    for item in [N::WheelchairLength, N::Residence, N::Chc] {
        answers.insert(item.into(), Answer::DontKnow);
    }
    let ranked = book.worth_finding_out(&answers);
    // Where the person lives bears on every route, so an answer there settles the most.
    assert_eq!(ranked[0].item, N::Residence.into());
    assert!(ranked.windows(2).all(|pair| pair[0].settles >= pair[1].settles));
    let length = ranked.iter().find(|worth| worth.item == N::WheelchairLength.into()).unwrap();
    assert!(!length.meanings.is_empty());
    for book in books() {
        let mut dice = Dice(22);
        for _ in 0..60 {
            let answers = book.relevant(&everything(&book, &mut dice));
            for worth in book.worth_finding_out(&answers) {
                assert_eq!(answers.answer(&worth.item), Some(&Answer::DontKnow));
                for (answer, seen) in worth.meanings {
                    let mut told = answers.clone();
                    told.insert(worth.item.clone(), answer);
                    for (id, outcome) in seen {
                        let number = book.entitlements().iter().position(|it| it.id == id).unwrap();
                        assert_eq!(book.verdicts().seen(number, &told), outcome);
                        assert_ne!(book.verdicts().seen(number, &answers), outcome);
                    }
                }
            }
        }
    }
}

#[test]
fn what_others_decide_can_come_about_and_nothing_else() {
    let still = said(&[
        (N::Detained, C::DetainedQualifying),
        (N::LeftHospital, C::StillThere),
        (N::AftercareFunder, C::AftercareNhs),
    ]);
    let leaving = to_a_right(E::Section117, &still);
    assert!(leaving.iter().any(|change| change.contains("that stay is over")), "{leaving:?}");
    let mut child = said(&[(N::ChildPackage, C::ChildNever)]);
    child.insert(N::Age.into(), Answer::Age(9));
    let options = [C::ChildAgreed, C::ChildWaiting, C::ChildTurnedDown].map(|choice| (N::ChildPackage, choice));
    let book = Rulebook::national();
    let to = |route: E, wanted: Outcome, answers: &Answers| {
        book.changes_to(wanted, &EntitlementId::National(route), answers)
    };
    let named = |changes: &[Change]| -> Vec<(N, C)> {
        let each = changes.iter().flatten().filter_map(|(item, answer)| match (item, answer) {
            (ItemId::National(item), Answer::One(OptionId::National(choice))) => Some((*item, *choice)),
            _ => None,
        });
        each.collect()
    };
    assert_eq!(named(&to(E::ChildrensContinuingCare, Outcome::RightAppears, &child)), options[..1]);
    // The Fast Track tool is for the end of life alone.
    let mut waiting = said(&[(N::Chc, C::ChcWaiting)]);
    let fast =
        |answers: &Answers| named(&to(E::Chc, Outcome::RightAppears, answers)).contains(&(N::Chc, C::ChcFastTrack));
    assert!(!fast(&waiting));
    waiting.insert(N::Urgency.into(), Answer::One(C::EndOfLife.into()));
    assert!(fast(&waiting));
}

#[test]
fn a_direct_payment_can_come_about_by_a_wish_or_by_somebody_who_may_act() {
    let book = Rulebook::national();
    let holder = [(N::Chc, C::ChcAgreed), (N::ChcFunding, C::WhollyNhs), (N::CourtOrder, C::No)];
    let to_cash = |more: &[(N, C)]| {
        let answers = said(&[&holder[..], more].concat());
        let id = EntitlementId::National(E::DirectPayment);
        book.changes_to(Outcome::NothingBars, &id, &answers)
    };
    let one = |item: N, choice: C| vec![(ItemId::National(item), Answer::One(choice.into()))];
    let unwanted = to_cash(&[(N::Capacity, C::Yes), (N::DirectPaymentWish, C::ChoiceWithoutMoney)]);
    assert_eq!(unwanted, [one(N::DirectPaymentWish, C::WantsDirectPayment)]);
    let nobody =
        [(N::Capacity, C::No), (N::DirectPaymentWish, C::WantsDirectPayment), (N::Representative, C::NobodyYet)];
    assert_eq!(to_cash(&nobody), [one(N::Representative, C::AppointedRepresentative)]);
}

#[test]
fn what_a_thing_could_settle_is_counted_once_for_each_route() {
    for book in books() {
        let mut dice = Dice(31);
        for _ in 0..60 {
            let answers = book.relevant(&everything(&book, &mut dice));
            for worth in book.worth_finding_out(&answers) {
                let settles = |id: &EntitlementId, number: usize| {
                    worth.meanings.iter().any(|(answer, seen)| {
                        let mut told = answers.clone();
                        told.insert(worth.item.clone(), answer.clone());
                        seen.iter().any(|(other, _)| other == id) && book.verdicts().possible(number, &told).len() == 1
                    })
                };
                let all = book.entitlements().iter().enumerate();
                let counted = all.filter(|(number, entitlement)| settles(&entitlement.id, *number)).count();
                assert_eq!(worth.settles, counted, "{:?} for {}", worth.item, in_words(&answers));
            }
        }
    }
}
