//! Packs with something wrong: each file says what, and the problems that must be found.

use std::fs;

use phb_check::offer::read;
use serde_json::Value;

use super::samples::folder;
use super::samples::lines;
use super::samples::remove;
use super::samples::set;
use super::samples::value;

/// The text of a broken pack: as the file has it, or a good pack with some places changed.
fn broken_text(case: &Value) -> String {
    if let Some(text) = case["text"].as_str() {
        return text.to_owned();
    }
    let mut pack = value(case["base"].as_str().unwrap());
    for (pointer, new) in case["set"].as_object().into_iter().flatten() {
        set(&mut pack, pointer, new.clone());
    }
    for pointer in case["remove"].as_array().into_iter().flatten() {
        remove(&mut pack, pointer.as_str().unwrap());
    }
    serde_json::to_string_pretty(&pack).unwrap()
}

#[test]
fn every_broken_pack_is_refused_with_all_its_problems_and_their_paths() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder("broken")).unwrap() {
        let file = entry.unwrap().path();
        let case: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let expected: Vec<&str> = case["problems"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let found = read(&broken_text(&case)).map_or_else(|problems| lines(&problems), |_| "it was read".to_owned());
        if found.lines().collect::<Vec<_>>() != expected {
            wrong.push(format!("{}:\n{found}\n", file.display()));
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
