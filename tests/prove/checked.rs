//! The second checker: it follows everything the engine derives, and nothing that was tampered with.

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::NationalItem as N;
use phb_check::rulebook::Case;
use phb_check::rulebook::Derivation;
use phb_check::rulebook::Determination;
use phb_check::rulebook::Level;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::checks;

use crate::person::Dice;
use crate::person::in_words;
use crate::walks::books;
use crate::walks::everything;

/// What the engine says of one entitlement, and how it found it.
type Found = (Determination, Derivation);

fn found(book: &Rulebook, answers: &Answers) -> Vec<Found> {
    let derive = |entitlement| book.derive(entitlement, answers).unwrap();
    book.determine(answers).into_iter().zip(book.entitlements().iter().map(derive)).collect()
}

fn follows(book: &Rulebook, answers: &Answers, (found, derivation): &Found) -> bool {
    let entitlement = book.entitlements().iter().find(|it| it.id == found.id).unwrap();
    checks(entitlement, (book.items(), answers), found, derivation)
}

fn unsure_of_everything(book: &Rulebook) -> Answers {
    let mut answers = Answers::default();
    for item in book.items() {
        answers.insert(item.id.clone(), Answer::DontKnow);
    }
    answers
}

#[test]
fn what_the_engine_derives_the_checker_follows() {
    for book in books() {
        let mut dice = Dice(11);
        let mut people = vec![Answers::default(), unsure_of_everything(&book)];
        people.extend((0..150).map(|_| everything(&book, &mut dice)));
        people.extend((0..150).map(|_| book.relevant(&everything(&book, &mut dice))));
        for answers in people {
            for found in found(&book, &answers) {
                assert!(follows(&book, &answers, &found), "{:?}: {}", found.0.id, in_words(&answers));
                assert!(book.is_checked(&found.0, &answers));
            }
        }
    }
}

/// Somebody's derivation, tampered with in one place.
fn tampered(found: &Found, dice: &mut Dice) -> Option<Found> {
    let mut wrong = found.clone();
    match dice.roll(8) {
        0 => wrong.0.outcome = Outcome::ALL[dice.roll(Outcome::ALL.len())],
        1 => wrong.0.possible.push(Outcome::ALL[dice.roll(Outcome::ALL.len())]),
        2 => drop(wrong.0.possible.pop()),
        3 => turn_an_end(&mut wrong.1, dice),
        4 => lose_a_case(&mut wrong.1, dice),
        5 => ask_of_nothing(&mut wrong.1, dice),
        6 => miscount(&mut wrong.1, dice),
        _ => coarsen(&mut wrong.1, dice),
    }
    (wrong != *found).then_some(wrong)
}

fn turn_an_end(derivation: &mut Derivation, dice: &mut Dice) {
    match derivation {
        Derivation::Settled(outcome) => *outcome = Outcome::ALL[dice.roll(Outcome::ALL.len())],
        Derivation::Cases(_, cases) => {
            let place = dice.roll(cases.len());
            turn_an_end(&mut cases[place].then, dice);
        }
    }
}

fn lose_a_case(derivation: &mut Derivation, dice: &mut Dice) {
    let Derivation::Cases(_, cases) = derivation else { return };
    let place = dice.roll(cases.len());
    match &mut cases[place] {
        Case { then: then @ Derivation::Cases(..), .. } if dice.roll(2) == 0 => lose_a_case(then, dice),
        Case { facts, .. } if facts.len() > 1 => drop(facts.pop()),
        _ => drop(cases.remove(place)),
    }
}

/// A case that turns on something which has no facts at all.
fn ask_of_nothing(derivation: &mut Derivation, dice: &mut Dice) {
    let Derivation::Cases(_, cases) = derivation else { return };
    let place = dice.roll(cases.len());
    match &mut cases[place].then {
        then @ Derivation::Cases(..) if dice.roll(2) == 0 => ask_of_nothing(then, dice),
        then => *then = Derivation::Cases(Level::Known(N::Topics.into()), Vec::new()),
    }
}

/// A case for a fact that there is not, in place of one that there is.
fn miscount(derivation: &mut Derivation, dice: &mut Dice) {
    let Derivation::Cases(level, cases) = derivation else { return };
    let place = dice.roll(cases.len());
    match &mut cases[place] {
        Case { then: then @ Derivation::Cases(..), .. } if dice.roll(2) == 0 => miscount(then, dice),
        Case { facts, .. } => facts[0] = level.facts(),
    }
}

/// A question with one option less than there are, forgotten with its case; or spans of ages out of order.
fn coarsen(derivation: &mut Derivation, dice: &mut Dice) {
    let Derivation::Cases(level, cases) = derivation else { return };
    let place = dice.roll(cases.len());
    if dice.roll(2) == 0 {
        return coarsen(&mut cases[place].then, dice);
    }
    let last = level.facts() - 1;
    match level {
        Level::Chosen(_, options) => drop(options.pop()),
        Level::Age(_, from) => return from.reverse(),
        Level::Known(_) | Level::Ticked(..) | Level::Judged(_) => return,
    }
    for case in cases.iter_mut() {
        case.facts.retain(|fact| *fact != last);
    }
    cases.retain(|case| !case.facts.is_empty());
}

#[test]
fn what_was_tampered_with_the_checker_does_not_follow() {
    let mut tried = 0;
    for book in books() {
        let mut dice = Dice(12);
        for _ in 0..300 {
            let answers = book.relevant(&everything(&book, &mut dice));
            for found in found(&book, &answers) {
                let Some(wrong) = tampered(&found, &mut dice) else { continue };
                assert!(wrong.0 == found.0 || !book.is_checked(&wrong.0, &answers));
                assert!(!follows(&book, &answers, &wrong), "{wrong:?} for {}", in_words(&answers));
                tried += 1;
            }
        }
    }
    println!("tampered derivations: {tried}, none followed");
}

#[test]
fn a_derivation_of_other_answers_is_not_followed() {
    let (mut same, mut other) = (0, 0);
    for book in books() {
        let mut dice = Dice(13);
        for _ in 0..200 {
            let (one, two) =
                (book.relevant(&everything(&book, &mut dice)), book.relevant(&everything(&book, &mut dice)));
            for (found, own) in found(&book, &one).into_iter().zip(book.determine(&two)) {
                if found.0.outcome != own.outcome {
                    assert!(!follows(&book, &two, &found), "{:?}: {}", found.0.id, in_words(&two));
                    other += 1;
                } else {
                    same += 1;
                }
            }
        }
    }
    assert!(other > 300, "{other} of {}", same + other);
}

fn ends(derivation: &Derivation) -> usize {
    match derivation {
        Derivation::Settled(_) => 1,
        Derivation::Cases(_, cases) => cases.iter().map(|case| ends(&case.then)).sum(),
    }
}

#[test]
fn the_longest_derivation_is_short_enough_to_follow_on_every_page() {
    for book in books() {
        let answers = unsure_of_everything(&book);
        let start = std::time::Instant::now();
        let found = found(&book, &answers);
        let (derived, start) = (start.elapsed(), std::time::Instant::now());
        assert!(found.iter().all(|found| follows(&book, &answers, found)));
        let longest = found.iter().map(|found| ends(&found.1)).max().unwrap();
        println!("sure of nothing: {longest} ends, derived in {derived:?}, checked in {:?}", start.elapsed());
        assert!(longest < 4_000, "{longest}");
    }
}
