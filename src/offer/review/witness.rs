//! Somebody who can end up in a group: the fewest answers that lead there. Who that is makes no difference to any verdict.

use crate::logic::Condition;
use crate::logic::Node;
use crate::logic::Step;
use crate::offer::join::belongs_parts;
use crate::offer::offer::LocalOffer;
use crate::questionnaire::Answer;
use crate::questionnaire::ItemId;
use crate::questionnaire::LocalId;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;
use crate::rulebook::Level;
use crate::rulebook::Rulebook;
use crate::rulebook::Standing;
use crate::rulebook::Verdicts;

use super::reach::all_levels;

/// Who can end up in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Witness {
    /// The group has ended.
    Stopped,
    /// Whoever answers so, and of whom others say so.
    Somebody {
        /// The fewest answers that lead there.
        answers: Vec<(ItemId, Answer)>,
        /// What only others can settle, in the pack's words.
        judged: Vec<String>,
    },
    /// Nobody.
    Nobody,
}

/// For each group, in order, somebody who can end up in it.
#[must_use]
pub fn witnesses(offer: &LocalOffer) -> Vec<Witness> {
    let mut verdicts = all_levels(offer, &Rulebook::national());
    let groups = offer.groups().iter().map(|group| {
        let parts: Vec<Condition<Test>> =
            belongs_parts(offer, group, "").into_iter().map(|(_, condition)| condition).collect();
        match group.standing {
            Standing::Stopped => Witness::Stopped,
            Standing::Offered
            | Standing::MayAsk
            | Standing::Pilot
            | Standing::Planned
            | Standing::Paused
            | Standing::RestatesRight => witness(&mut verdicts, parts),
        }
    });
    groups.collect()
}

/// A choice made at a level.
type Made = (usize, usize);

fn witness(verdicts: &mut Verdicts, parts: Vec<Condition<Test>>) -> Witness {
    let whole = Condition::All(parts);
    let node = verdicts.holds(&whole);
    match fewest(verdicts, node) {
        None => Witness::Nobody,
        Some(made) => said(verdicts, &whole, &made),
    }
}

/// The fewest choices that lead from `start` to where all of it holds: the first found when going out level by level.
fn fewest(verdicts: &Verdicts, start: Node) -> Option<Vec<Made>> {
    let mut reached: Vec<(Node, Option<(usize, Made)>)> = vec![(start, None)];
    let mut place = 0;
    while let Some((node, _)) = reached.get(place).cloned() {
        match verdicts.forest().step(node) {
            Step::Leaf(0) => {}
            Step::Leaf(_) => return Some(back(&reached, place)),
            Step::Branch(level, children) => {
                let facts = verdicts.space().level(level).map_or(0, Level::facts);
                for (choice, child) in children.iter().enumerate().take(facts) {
                    if reached.iter().all(|(other, _)| *other != child) {
                        reached.push((child, Some((place, (level, choice)))));
                    }
                }
            }
        }
        place += 1;
    }
    None
}

fn back(reached: &[(Node, Option<(usize, Made)>)], end: usize) -> Vec<Made> {
    let mut made = Vec::new();
    let mut place = end;
    while let Some((_, Some((before, choice)))) = reached.get(place) {
        made.insert(0, *choice);
        place = *before;
    }
    made
}

/// The choices as answers, and as what others would say.
fn said(verdicts: &Verdicts, whole: &Condition<Test>, made: &[Made]) -> Witness {
    let (mut answers, mut judged): (Vec<(ItemId, Answer)>, Vec<String>) = (Vec::new(), Vec::new());
    for (number, choice) in made {
        match verdicts.space().level(*number) {
            Some(Level::Chosen(item, options)) => {
                answers.extend(options.get(*choice).map(|option| (item.clone(), Answer::One(option.clone()))));
            }
            Some(Level::Age(item, from)) => answers.push((item.clone(), Answer::Age(age(from, *choice)))),
            Some(Level::Ticked(item, option)) if *choice == 1 => tick(&mut answers, item, option),
            Some(Level::Judged(id)) if *choice == 1 => judged.extend(words(whole, id)),
            Some(Level::Ticked(..) | Level::Judged(_) | Level::Known(_)) | None => {}
        }
    }
    Witness::Somebody { answers, judged }
}

/// An age in the span of that number.
fn age(from: &[u8], span: usize) -> u8 {
    match span.checked_sub(1) {
        Some(below) => from.get(below).copied().unwrap_or_default(),
        None => from.first().map_or(0, |first| first.saturating_sub(1)),
    }
}

fn tick(answers: &mut Vec<(ItemId, Answer)>, item: &ItemId, option: &OptionId) {
    let before = answers.iter_mut().find(|(other, _)| other == item).map(|(_, answer)| answer);
    match before {
        Some(Answer::Several(ticked)) => ticked.push(option.clone()),
        Some(Answer::One(_) | Answer::Age(_) | Answer::Date(_) | Answer::DontKnow) => {}
        None => answers.push((item.clone(), Answer::Several(vec![option.clone()]))),
    }
}

fn words(whole: &Condition<Test>, id: &LocalId) -> Option<String> {
    whole.tests().into_iter().find_map(|test| match &test.matter {
        Matter::Judgement(judgement) if judgement.id == *id => Some(judgement.words.clone()),
        Matter::Judgement(_) | Matter::Chosen(..) | Matter::AgeFrom(..) | Matter::NotSure(_) => None,
    })
}
