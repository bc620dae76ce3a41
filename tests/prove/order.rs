//! The order of asking, weighed: no question would shorten the talk worth mentioning by standing elsewhere.

use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::Sensitivity;
use phb_check::rulebook::Rulebook;

use crate::person::Dice;
use crate::walks::everything;

fn questions(book: &Rulebook, people: &[Answers]) -> usize {
    people.iter().map(|answers| book.path(answers).len()).sum()
}

/// A move of one question to the place of another, in words, and the order that it makes.
type Move = (String, Vec<Item>);

/// Every move of one question over at most `far` others; what is asked for the sake of next steps follows from what was
/// said before it, and stays.
fn moves(book: &Rulebook, far: usize) -> Vec<Move> {
    let verdicts = book.verdicts();
    let level_of = |prompt: &(usize, _)| verdicts.space().level(prompt.0).unwrap().item().unwrap().clone();
    let prompted: Vec<ItemId> = verdicts.prompts().iter().map(level_of).collect();
    let mut moves = Vec::new();
    for (from, item) in book.items().iter().enumerate().filter(|(_, item)| !prompted.contains(&item.id)) {
        for (to, place) in book.items().iter().enumerate().filter(|(to, _)| (1..=far).contains(&to.abs_diff(from))) {
            let mut order = book.items().to_vec();
            let moved = order.remove(from);
            order.insert(to, moved);
            moves.push((format!("{:?} to the place of {:?}", item.id, place.id), order));
        }
    }
    moves
}

/// The moves that shorten the talk of these people by a tenth of a question or more.
fn better(book: &Rulebook, people: &[Answers], far: usize) -> Vec<String> {
    let now = questions(book, people);
    let shortens = |order: Vec<Item>| questions(&book.clone().asked_in_order(order), people) + people.len() / 10 <= now;
    moves(book, far).into_iter().filter_map(|(which, order)| shortens(order).then_some(which)).collect()
}

fn people(book: &Rulebook, count: usize) -> Vec<Answers> {
    let mut dice = Dice(9);
    (0..count).map(|_| everything(book, &mut dice)).collect()
}

#[test]
fn no_question_at_another_place_shortens_the_talk_by_a_tenth_of_a_question() {
    let book = Rulebook::national();
    let whole = std::env::var_os("PHB_PROVE").is_some();
    let (count, far) = if whole { (400, book.items().len()) } else { (200, 1) };
    let found = better(&book, &people(&book, count), far);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn an_order_turned_on_purpose_is_found_out() {
    let book = Rulebook::national();
    let mut order = book.items().to_vec();
    order.swap(1, 3);
    let turned = book.asked_in_order(order);
    assert!(!better(&turned, &people(&turned, 200), 1).is_empty());
}

#[test]
fn what_is_sensitive_is_asked_last() {
    let book = Rulebook::national();
    let (last, others) = book.items().split_last().unwrap();
    assert_eq!(last.sensitivity, Sensitivity::Sensitive);
    assert!(others.iter().all(|item| item.sensitivity == Sensitivity::Ordinary));
}
