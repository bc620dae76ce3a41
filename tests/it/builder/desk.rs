//! What the tests of this room share: packs from files, drafts, and what is said of them.

use std::fs;
use std::path::PathBuf;

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Place;
use phb_check::builder::Side;
use phb_check::builder::at;
use phb_check::builder::kind_at;
use phb_check::offer::Json;
use phb_check::offer::Kind;
use phb_check::offer::PACK;
use phb_check::offer::PackProblem;
use phb_check::offer::Shape;
use serde_json::Value;

use crate::cases::today;

/// A place of a pack: its JSON pointer, its path, and what stands there.
pub struct Spot {
    pub pointer: String,
    pub path: String,
    pub value: Value,
}

/// Every file of a folder of packs with its text, by name.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "packs", folder].iter().collect();
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<(String, String)> = entries
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// The text of a good pack.
pub fn good(name: &str) -> String {
    files("good").into_iter().find(|(file, _)| file == name).unwrap().1
}

/// The texts of the broken packs, by name: as the file has them, or a good pack with some places changed.
pub fn broken() -> Vec<(String, String)> {
    let text = |case: &Value| {
        if let Some(text) = case["text"].as_str() {
            return text.to_owned();
        }
        let mut pack = value(&good(case["base"].as_str().unwrap()));
        for (pointer, new) in case["set"].as_object().into_iter().flatten() {
            set(&mut pack, pointer, Some(new.clone()));
        }
        for pointer in case["remove"].as_array().into_iter().flatten() {
            set(&mut pack, pointer.as_str().unwrap(), None);
        }
        pack.to_string()
    };
    files("broken").into_iter().map(|(name, case)| (name, text(&value(&case)))).collect()
}

pub fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

pub fn json(value: &Value) -> Json {
    Json::parse(&value.to_string()).unwrap()
}

/// Puts something at a JSON pointer whose parent is there, or takes it away.
pub fn set(pack: &mut Value, pointer: &str, new: Option<Value>) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match (pack.pointer_mut(parent).unwrap(), new) {
        (Value::Object(fields), Some(new)) => drop(fields.insert(last.to_owned(), new)),
        (Value::Object(fields), None) => drop(fields.remove(last).unwrap()),
        (Value::Array(list), Some(new)) => list[last.parse::<usize>().unwrap()] = new,
        (other, new) => panic!("{other} takes no {new:?}"),
    }
}

/// Every place of a pack below the whole.
pub fn spots(value: &Value) -> Vec<Spot> {
    let mut found = Vec::new();
    walk(value, (String::new(), String::new()), &mut found);
    found.remove(0);
    found
}

fn walk(value: &Value, (pointer, path): (String, String), found: &mut Vec<Spot>) {
    found.push(Spot { pointer: pointer.clone(), path: path.clone(), value: value.clone() });
    for (name, field) in value.as_object().into_iter().flatten() {
        let dot = if path.is_empty() { "" } else { "." };
        walk(field, (format!("{pointer}/{name}"), format!("{path}{dot}{name}")), found);
    }
    for (number, element) in value.as_array().into_iter().flatten().enumerate() {
        walk(element, (format!("{pointer}/{number}"), format!("{path}[{number}]")), found);
    }
}

/// A draft that was begun with nothing.
pub fn begun() -> Draft {
    let mut draft = Draft::new(today());
    draft.apply(Event::Begun);
    draft
}

pub fn opened(text: &str) -> Draft {
    let mut draft = Draft::new(today());
    draft.apply(Event::Opened(text.to_owned()));
    draft
}

pub fn sampleshire() -> Draft {
    opened(&good("sampleshire"))
}

pub fn types(draft: &mut Draft, path: &str, text: &str) -> Vec<Command> {
    draft.apply(Event::Typed(path.to_owned(), text.to_owned()))
}

pub fn adds(draft: &mut Draft, path: &str) -> Vec<Command> {
    draft.apply(Event::Added(path.to_owned()))
}

/// What stands at a path of the draft, as JSON; `null` where there is nothing.
pub fn stands(draft: &Draft, path: &str) -> Value {
    at(draft.pack(), path).map_or(Value::Null, |json| value(&json.to_text()))
}

pub fn thing(path: &str, side: Side) -> Place {
    Place::Thing(path.to_owned(), side)
}

/// The lines of what is wrong.
pub fn lines(problems: &[PackProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The paths of the problems that are spoken of.
pub fn spoken(draft: &Draft) -> Vec<String> {
    let problems = draft.health().problems;
    problems.into_iter().filter(|problem| draft.speaks_of(problem)).map(|problem| problem.path).collect()
}

/// Every field of the format with its path, the first element standing for each list, points of points left out.
pub fn fields() -> Vec<(String, &'static Kind)> {
    let mut found = Vec::new();
    fields_of(&PACK, "", &mut found);
    found
}

fn fields_of(shape: &Shape, path: &str, found: &mut Vec<(String, &'static Kind)>) {
    for field in shape.fields() {
        let path = phb_check::builder::field_path(path, field.name);
        found.push((path.clone(), &field.kind));
        match &field.kind {
            Kind::Object(inner) => fields_of(inner, &path, found),
            Kind::List(Kind::Object(inner), ..) => fields_of(inner, &format!("{path}[0]"), found),
            _ => {}
        }
    }
}

/// Whether the format wants the code of something else at the path.
pub fn is_ref(path: &str) -> bool {
    matches!(kind_at(path), Some(Kind::Ref(_)))
}
