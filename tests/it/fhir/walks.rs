//! The form shows whatever the widget asks, to everybody, by either reading of what no answer is; and how much it shows in vain.

use std::collections::BTreeMap;

use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::interview::Who;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::national_items;
use phb_check::rulebook::Rulebook;
use phb_check::summary::fhir::Form;

use super::paper::Filled;
use super::paper::NoAnswer;
use super::paper::Paper;
use super::paper::everything;
use super::paper::link;
use super::paper::sittings;
use crate::cases::all_stories;
use crate::cases::today;
use crate::dice::Dice;

/// What of the other questions, those that the form shows and the widget does not ask, somebody answers.
#[derive(Clone, Copy)]
enum Others {
    None,
    Some,
    All,
}

fn paper(form: &Form<'_>) -> Paper {
    Paper::of(&serde_json::from_str(&form.questionnaire().to_text()).unwrap())
}

/// The form as somebody fills it in from the top, answering what the widget asks, and some of what else is shown.
fn filled(paper: &Paper, full: &Answers, path: &[ItemId], others: (Others, &mut Dice)) -> Filled {
    let mut filled = Filled::new();
    for (item, answer) in full.iter() {
        let asked = path.contains(item);
        let wanted = match others.0 {
            Others::None => asked,
            Others::Some => asked || others.1.roll(2) == 0,
            Others::All => true,
        };
        if wanted {
            paper.fill(&mut filled, item, answer);
        }
    }
    filled
}

/// Checks one person. What is shown goes by earlier questions alone, and an answer where nothing is shown does not count; so
/// it makes no difference that all answers are put down at once.
fn check(name: &str, paper: &Paper, (full, path): (&Answers, &[ItemId]), dice: &mut Dice) {
    for others in [Others::None, Others::Some, Others::All] {
        let filled = filled(paper, full, path, (others, dice));
        for no_answer in [NoAnswer::Differs, NoAnswer::DoesNot] {
            let shown = paper.shown(&filled, no_answer);
            for item in path {
                let place = paper.place(&link(item)).unwrap();
                assert!(shown[place], "{name}: {} is hidden from {full:?}", paper.rows[place].link);
            }
        }
    }
}

/// Counts, for each question, to how many it is shown in vain.
fn count(paper: &Paper, full: &Answers, path: &[ItemId], vain: &mut BTreeMap<String, usize>) {
    let shown = paper.shown(&filled(paper, full, path, (Others::All, &mut Dice(0))), NoAnswer::Differs);
    for (item, _) in full.iter().filter(|(item, _)| !path.contains(item)) {
        let link = link(item);
        if shown[paper.place(&link).unwrap()] {
            *vain.entry(link).or_default() += 1;
        }
    }
}

#[test]
fn nothing_that_the_widget_asks_is_hidden_and_what_is_shown_in_vain_is_named() {
    for (name, sitting) in sittings() {
        let form = Form::of(&sitting);
        let (paper, book, mut dice) = (paper(&form), sitting.rulebook(), Dice(11));
        let people = if name == "national" { 20_000 } else { 500 };
        let (mut asked, mut vain) = (0, BTreeMap::new());
        for _ in 0..people {
            let full = everything(book, &mut dice);
            let path = book.path(&full);
            check(&name, &paper, (&full, &path), &mut dice);
            count(&paper, &full, &path, &mut vain);
            asked += path.len();
        }
        let shown: usize = vain.values().sum();
        let named: Vec<String> = form.unsaid().iter().map(link).collect();
        println!(
            "{name}: {} questions asked per 1000 people, {} more shown",
            asked * 1000 / people,
            shown * 1000 / people
        );
        if name == "national" {
            println!("  of {people}: {vain:?}");
        }
        let silent: Vec<&String> = vain.keys().filter(|link| !named.contains(link)).collect();
        assert!(silent.is_empty(), "{name}: {silent:?} is shown in vain, and not named");
    }
}

/// The national questions with their parts, and the questions in each, in another order.
fn shuffled(dice: &mut Dice) -> Vec<Item> {
    let mut parts: Vec<Vec<Item>> = Vec::new();
    for item in national_items() {
        match parts.last_mut() {
            Some(part) if part[0].part == item.part => part.push(item),
            _ => parts.push(vec![item]),
        }
    }
    parts.iter_mut().for_each(|part| shuffle(part, dice));
    shuffle(&mut parts, dice);
    parts.into_iter().flatten().collect()
}

fn shuffle<T>(list: &mut [T], dice: &mut Dice) {
    for place in 0..list.len() {
        let other = dice.roll(list.len());
        list.swap(place, other);
    }
}

#[test]
fn nothing_is_hidden_in_whatever_order_the_questions_are_asked() {
    let mut dice = Dice(13);
    for round in 0..12 {
        let book = Rulebook::national().asked_in_order(shuffled(&mut dice));
        let sitting = Interview::over(book, Local::None, today());
        let form = Form::of(&sitting);
        let paper = paper(&form);
        for _ in 0..400 {
            let full = everything(sitting.rulebook(), &mut dice);
            let path = sitting.rulebook().path(&full);
            check(&format!("order {round}"), &paper, (&full, &path), &mut dice);
        }
    }
}

#[test]
fn everybody_of_the_answer_key_is_shown_what_the_widget_asks_them() {
    let (mut asked, mut vain, mut untouched) = (0, BTreeMap::new(), 0);
    let sitting: Interview = all_stories()[0].play(Who::Myself);
    let form = Form::of(&sitting);
    let (paper, mut dice) = (paper(&form), Dice(12));
    for story in all_stories() {
        let interview = story.play(Who::Myself);
        let (path, given) = (interview.path(), interview.relevant_answers());
        let before = vain.values().sum::<usize>();
        // What they would say to other questions is not told: whatever they say, nothing is hidden.
        for _ in 0..20 {
            let mut full = everything(interview.rulebook(), &mut dice);
            for (item, answer) in given.iter() {
                full.insert(item.clone(), answer.clone());
            }
            check(&story.id, &paper, (&full, &path), &mut dice);
        }
        asked += path.len();
        count(&paper, &everything_but(&given, &interview), &path, &mut vain);
        untouched += usize::from(vain.values().sum::<usize>() == before);
    }
    println!(
        "answer key: {asked} asked, shown in vain {vain:?}; {untouched} of {} see nothing in vain",
        all_stories().len()
    );
}

/// The answers with "I'm not sure" to everything else.
fn everything_but(given: &Answers, interview: &Interview) -> Answers {
    let mut full = Answers::default();
    for item in interview.rulebook().items() {
        let answer = given.answer(&item.id).cloned().unwrap_or(phb_check::questionnaire::Answer::DontKnow);
        full.insert(item.id.clone(), answer);
    }
    full
}
