//! The form as a tree: parts, questions under their conditions, and the other way to answer beside some; no words.
//!
//! The standard lets one item say "all of these" or "any of these", and not both. Where a question needs two such
//! conditions, or cannot take the second of two ways to answer, a group round it says the outer one.

use crate::questionnaire::Item;
use crate::questionnaire::ItemKind;
use crate::questionnaire::Part;
use crate::rulebook::Rulebook;

use super::branching::Branching;
use super::comparison::Comparison;
use super::comparison::Says;
use super::gate::Gate;
use super::gate::Join;
use super::names;

/// An item of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub link: String,
    /// When it is shown, where what is round it is.
    pub gate: Gate,
    /// What it is.
    pub what: What,
}

/// What an item of the form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A part of the conversation.
    Part(Part, Vec<Entry>),
    /// What is round a question.
    Round(Item, Vec<Entry>),
    /// A question.
    Question(Item),
    /// "I'm not sure", beside a question that is no choice.
    NotSure(Item),
}

/// The form for this rulebook, with its conditions.
pub fn tree(rulebook: &Rulebook, branching: &Branching) -> Vec<Entry> {
    let mut parts: Vec<(Part, Vec<Entry>)> = Vec::new();
    for item in rulebook.items() {
        let entry = question(item, branching.item(&item.id));
        match parts.last_mut() {
            Some((part, entries)) if *part == item.part => entries.push(entry),
            Some(_) | None => parts.push((item.part, vec![entry])),
        }
    }
    let mut all = Vec::new();
    for (part, entries) in parts {
        let gate = branching.part(part);
        all.push(Entry { link: names::part_link(part).to_owned(), gate, what: What::Part(part, entries) });
    }
    all
}

fn question(item: &Item, mut gates: Vec<Gate>) -> Entry {
    let entry = |gate| Entry { link: names::link(&item.id), gate, what: What::Question(item.clone()) };
    let mut inner = match &item.kind {
        ItemKind::One(_) | ItemKind::Several(_) => entry(gates.pop().unwrap_or(Gate::open())),
        ItemKind::Age | ItemKind::PastDate => {
            let gate = gates.pop().unwrap_or(Gate::open());
            round(item, gate, vec![entry(Gate::open()), not_sure(item)])
        }
    };
    while let Some(gate) = gates.pop() {
        inner = round(item, gate, vec![inner]);
    }
    inner
}

fn round(item: &Item, gate: Gate, entries: Vec<Entry>) -> Entry {
    let inside = entries.first().map_or("", |entry| &entry.link);
    Entry { link: format!("round.{inside}"), gate, what: What::Round(item.clone(), entries) }
}

fn not_sure(item: &Item) -> Entry {
    let unanswered = Comparison { link: names::link(&item.id), says: Says::Unanswered };
    let gate = Gate { join: Join::All, comparisons: vec![unanswered] };
    Entry { link: names::not_sure_link(&item.id), gate, what: What::NotSure(item.clone()) }
}
