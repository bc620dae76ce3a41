//! Laws of a talk: what is asked matters, what is not asked does not, and it is never longer or shorter than was said.

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::NationalItem as N;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;

use crate::person::Dice;
use crate::person::in_words;

pub fn books() -> [Rulebook; 2] {
    let sampleshire = include_str!("../packs/good/sampleshire.json");
    [Rulebook::national(), phb_check::offer::read(sampleshire).unwrap().join(Rulebook::national())]
}

fn some_answer(item: &Item, dice: &mut Dice) -> Answer {
    match &item.kind {
        _ if dice.roll(5) == 0 => Answer::DontKnow,
        ItemKind::One(options) => {
            // The first options lead furthest.
            let place = if dice.roll(2) == 0 { 0 } else { dice.roll(options.len()) };
            Answer::One(options[place].clone())
        }
        ItemKind::Age => Answer::Age([0, 13, 15, 16, 17, 18, 30, 90][dice.roll(8)]),
        ItemKind::PastDate => Answer::Date(CivilDate::new(2026, 9, 14).unwrap()),
        ItemKind::Several(options) => {
            let ticked: Vec<_> = options.iter().filter(|_| dice.roll(3) == 0).cloned().collect();
            let none = Choice::NoneOfThese.into();
            Answer::Several(if ticked.is_empty() || ticked.contains(&none) { vec![none] } else { ticked })
        }
    }
}

pub fn everything(book: &Rulebook, dice: &mut Dice) -> Answers {
    let mut answers = Answers::default();
    for item in book.items() {
        answers.insert(item.id.clone(), some_answer(item, dice));
    }
    answers
}

fn seen(book: &Rulebook, answers: &Answers) -> Vec<Outcome> {
    (0..book.entitlements().len()).map(|route| book.verdicts().seen(route, answers)).collect()
}

#[test]
fn the_talk_is_as_long_as_was_said_at_every_step() {
    for book in books() {
        let mut dice = Dice(1);
        for _ in 0..200 {
            let answers = everything(&book, &mut dice);
            let path = book.path(&answers);
            let mut read = Answers::default();
            for (done, item) in path.iter().enumerate() {
                let (least, most) = book.questions_left(&read).unwrap();
                let left = u32::try_from(path.len() - done).unwrap();
                assert!((least..=most).contains(&left), "{left} of {least} to {most}: {}", in_words(&read));
                read.insert(item.clone(), answers.answer(item).unwrap().clone());
            }
            assert_eq!(book.questions_left(&read), Some((0, 0)));
        }
    }
}

/// Every answer that a diagram can tell from another.
fn telling_answers(item: &Item) -> Vec<Answer> {
    let mut all = vec![Answer::DontKnow];
    match &item.kind {
        ItemKind::One(options) => all.extend(options.iter().cloned().map(Answer::One)),
        ItemKind::Age => all.extend([0, 13, 14, 15, 16, 17, 18, 19, 25, 65, 120].map(Answer::Age)),
        ItemKind::PastDate => all.push(Answer::Date(CivilDate::new(2026, 9, 14).unwrap())),
        ItemKind::Several(options) => all.extend(options.iter().map(|option| Answer::Several(vec![option.clone()]))),
    }
    all
}

#[test]
fn the_fewest_and_the_most_are_those_of_some_answer() {
    for book in books() {
        let mut dice = Dice(2);
        for _ in 0..40 {
            let answers = everything(&book, &mut dice);
            let mut read = Answers::default();
            for item in book.path(&answers) {
                let (least, most) = book.questions_left(&read).unwrap();
                let question = book.item(&item).unwrap();
                // Of several boxes only single ones are tried here, so the ends may lie beyond: they are never exceeded.
                let after: Vec<(u32, u32)> = telling_answers(question)
                    .into_iter()
                    .map(|answer| {
                        let mut told = read.clone();
                        told.insert(item.clone(), answer);
                        book.questions_left(&told).unwrap()
                    })
                    .collect();
                let fewest = after.iter().map(|(least, _)| least + 1).min().unwrap();
                let greatest = after.iter().map(|(_, most)| most + 1).max().unwrap();
                let boxes = matches!(question.kind, ItemKind::Several(_));
                assert!(if boxes { least <= fewest && greatest <= most } else { (least, most) == (fewest, greatest) });
                read.insert(item.clone(), answers.answer(&item).unwrap().clone());
            }
        }
    }
}

#[test]
fn a_question_that_was_not_asked_changes_nothing_that_is_seen() {
    for book in books() {
        let mut dice = Dice(3);
        for _ in 0..120 {
            let answers = everything(&book, &mut dice);
            let read = book.relevant(&answers);
            // What an area offers beyond the rights is not asked where time is short.
            let hurried = read.answer(&N::Urgency.into()) == Some(&Answer::One(Choice::EndOfLife.into()));
            let counted = if hurried { 6 } else { usize::MAX };
            let before: Vec<Outcome> = seen(&book, &read).into_iter().take(counted).collect();
            for item in book.items().iter().filter(|item| read.answer(&item.id).is_none()) {
                for answer in telling_answers(item) {
                    let mut told = read.clone();
                    told.insert(item.id.clone(), answer);
                    let after: Vec<Outcome> = seen(&book, &told).into_iter().take(counted).collect();
                    assert_eq!(after, before, "{:?} after {}", item.id, in_words(&read));
                }
            }
        }
    }
}

#[test]
fn whatever_is_asked_can_change_something_that_is_seen() {
    // For a route: some way of going on in which two answers to it are told apart; it holds by the shape of the diagrams.
    // For a prompt: it is due. So: the next question is one whose level is in what is left of some function.
    let book = Rulebook::national();
    let mut dice = Dice(4);
    for _ in 0..200 {
        let answers = everything(&book, &mut dice);
        let mut read = Answers::default();
        for item in book.path(&answers) {
            let prompted = [ItemId::National(N::Urgency)].contains(&item);
            let differs = telling_answers(book.item(&item).unwrap()).into_iter().map(|answer| {
                let mut told = read.clone();
                told.insert(item.clone(), answer);
                (book.questions_left(&told), book.verdicts().left(&told))
            });
            let all: Vec<_> = differs.collect();
            assert!(prompted || all.iter().any(|other| *other != all[0]), "{item:?} after {}", in_words(&read));
            read.insert(item.clone(), answers.answer(&item).unwrap().clone());
        }
    }
}

#[test]
fn one_more_answer_never_turns_what_was_settled() {
    for book in books() {
        let mut dice = Dice(5);
        for _ in 0..150 {
            let mut answers = Answers::default();
            let full = everything(&book, &mut dice);
            for item in book.items() {
                let before: Vec<Vec<Outcome>> =
                    (0..book.entitlements().len()).map(|route| book.verdicts().possible(route, &answers)).collect();
                answers.insert(item.id.clone(), full.answer(&item.id).unwrap().clone());
                for (route, before) in before.into_iter().enumerate() {
                    let after = book.verdicts().possible(route, &answers);
                    assert!(!after.is_empty() && after.iter().all(|outcome| before.contains(outcome)));
                }
            }
        }
    }
}

#[test]
fn the_order_in_which_answers_were_given_changes_nothing() {
    for book in books() {
        let mut dice = Dice(6);
        for _ in 0..100 {
            let answers = everything(&book, &mut dice);
            let mut given: Vec<_> = answers.iter().map(|(item, answer)| (item.clone(), answer.clone())).collect();
            for place in 0..given.len() {
                let other = dice.roll(given.len());
                given.swap(place, other);
            }
            let mut shuffled = Answers::default();
            for (item, answer) in given {
                shuffled.insert(item, answer);
            }
            assert_eq!(book.path(&shuffled), book.path(&answers));
            assert_eq!(seen(&book, &shuffled), seen(&book, &answers));
        }
    }
}

#[test]
fn every_shipped_pack_can_say_from_the_start_how_many_questions_are_to_come() {
    for (name, offer) in crate::proof::packs() {
        let book = offer.join(Rulebook::national());
        let left = book.questions_left(&Answers::default());
        assert!(left.is_some_and(|(least, most)| 1 <= least && least < most && most < 60), "{name}: {left:?}");
    }
}
