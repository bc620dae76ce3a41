//! The packs the tests of this room share, and how to change them.

use std::fs;
use std::path::PathBuf;

use phb_check::offer::LocalOffer;
use phb_check::offer::read;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::LocalId;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::Determination;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::Rulebook;
use serde_json::Value;

/// The offers that were real once, kept as history.
pub const REAL: [&str; 16] = [
    "s1-derbyshire-2017",
    "s2-derbyshire-2024",
    "s3-north-east-london",
    "s4-north-central-london",
    "s5-bury",
    "s6-swindon",
    "s7-basildon-brentwood",
    "s8-hull",
    "s9-kent-wheelchairs",
    "s10-warwickshire-north",
    "s11-hertfordshire-west-essex",
    "s12-newcastle-gateshead",
    "s13-staffordshire",
    "s14-surrey-heartlands",
    "s15-bath-swindon-wiltshire",
    "s16-trafford",
];

/// Every sound pack.
pub fn good() -> Vec<&'static str> {
    [&REAL[..], &["nothing-beyond-rights", "sampleshire"]].concat()
}

pub fn folder(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "packs", name].iter().collect()
}

pub fn text(name: &str) -> String {
    fs::read_to_string(folder("good").join(format!("{name}.json"))).unwrap()
}

pub fn value(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap()
}

pub fn offer(name: &str) -> LocalOffer {
    read(&text(name)).unwrap_or_else(|problems| panic!("{name}: {}", lines(&problems)))
}

pub fn lines<T: ToString>(problems: &[T]) -> String {
    problems.iter().map(T::to_string).collect::<Vec<_>>().join("\n")
}

/// Puts `new` at a JSON pointer; the field may be new, its parent must be there.
pub fn set(pack: &mut Value, pointer: &str, new: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match pack.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
        Value::Object(fields) => drop(fields.insert(last.to_owned(), new)),
        Value::Array(list) => list[last.parse::<usize>().unwrap()] = new,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => panic!("{parent} holds nothing"),
    }
}

pub fn remove(pack: &mut Value, pointer: &str) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let fields = pack.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
    assert!(fields.remove(last).is_some(), "nothing at {pointer}");
}

/// A place in a pack with its JSON pointer, its path as problems write it, and what stands there.
pub struct Place {
    pub pointer: String,
    pub path: String,
    pub value: Value,
}

/// Every place of a pack, the whole first.
pub fn places(value: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(value, String::new(), String::new(), &mut found);
    found
}

fn walk(value: &Value, pointer: String, path: String, found: &mut Vec<Place>) {
    found.push(Place { pointer: pointer.clone(), path: path.clone(), value: value.clone() });
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                walk(field, format!("{pointer}/{name}"), format!("{path}{dot}{name}"), found);
            }
        }
        Value::Array(list) => {
            for (number, element) in list.iter().enumerate() {
                walk(element, format!("{pointer}/{number}"), format!("{path}[{number}]"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

pub fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

pub fn local(id: &str) -> LocalId {
    LocalId::parse(id).unwrap()
}

/// Answers of somebody in England, at home, of this age; the rest is added.
pub fn person(age: u8) -> Answers {
    let mut answers = Answers::default();
    answers.insert(NationalItem::Residence.into(), Answer::One(Choice::England.into()));
    answers.insert(NationalItem::Setting.into(), Answer::One(Choice::Home.into()));
    answers.insert(NationalItem::Age.into(), Answer::Age(age));
    answers
}

pub fn says(answers: &mut Answers, item: NationalItem, choice: Choice) {
    answers.insert(item.into(), Answer::One(choice.into()));
}

pub fn says_local(answers: &mut Answers, item: &str, choice: Choice) {
    answers.insert(ItemId::Local(local(item)), Answer::One(choice.into()));
}

pub fn has(answers: &mut Answers, circumstance: Choice) {
    answers.insert(NationalItem::Circumstances.into(), Answer::Several([circumstance.into()].into()));
}

/// What the answers come to on one group of a rulebook that an offer joined.
pub fn determine(rulebook: &Rulebook, group: &str, answers: &Answers) -> Determination {
    let id = EntitlementId::Local(local(group));
    rulebook.determine(answers).into_iter().find(|it| it.id == id).unwrap()
}
