//! The walls of the house: who may look at whom, how long things may be, and where words may stand.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// Every room with the rooms it may look at. Changing this is a design change.
const ROOMS: [(&str, &[&str]); 13] = [
    ("logic", &[]),
    ("money", &[]),
    ("questionnaire", &["logic", "money"]),
    ("rulebook", &["logic", "money", "questionnaire"]),
    ("offer", &["logic", "money", "questionnaire", "rulebook"]),
    ("folder", &["logic", "money", "questionnaire", "rulebook", "offer"]),
    ("sketch", &["logic", "money", "questionnaire", "rulebook", "offer", "folder"]),
    ("interview", &["logic", "money", "questionnaire", "rulebook", "offer", "folder", "sketch"]),
    ("builder", &["logic", "money", "questionnaire", "rulebook", "offer", "folder", "sketch", "interview"]),
    ("content", &["logic", "money", "questionnaire", "rulebook", "offer", "folder", "sketch", "interview", "builder"]),
    ("summary", &["logic", "money", "questionnaire", "rulebook", "offer", "folder", "sketch", "interview", "content"]),
    (
        "ui",
        &[
            "logic",
            "money",
            "questionnaire",
            "rulebook",
            "offer",
            "folder",
            "sketch",
            "interview",
            "builder",
            "content",
            "summary",
        ],
    ),
    (
        "host",
        &[
            "logic",
            "money",
            "questionnaire",
            "rulebook",
            "offer",
            "folder",
            "sketch",
            "interview",
            "builder",
            "content",
            "summary",
            "ui",
        ],
    ),
];

/// Every outside crate with the places that may use it.
const OUTSIDE: [(&str, &[&str]); 11] = [
    ("leptos", &["ui/", "host/mod.rs", "host/maker.rs"]),
    ("web_sys", &["host/"]),
    ("js_sys", &["host/"]),
    ("wasm_bindgen", &["host/"]),
    ("qrcodegen", &["summary/qr.rs"]),
    ("quircs", &["summary/photo.rs"]),
    ("rust_decimal", &["money/"]),
    ("serde", &[]),
    ("serde_json", &[]),
    ("time", &["questionnaire/date.rs"]),
    ("phb_check", &[]),
];

const LONGEST_FILE: usize = 300;
const LONGEST_FUNCTION: usize = 40;
const LONGEST_VIEW: usize = 80;
/// In `content` a function may be one long table of words, and so may a table of national values.
const TABLES: [&str; 6] = [
    "content/en/",
    "questionnaire/code.rs",
    "questionnaire/item.rs",
    "folder/paper.rs",
    "rulebook/advice.rs",
    "rulebook/national/provisions.rs",
];

struct File {
    /// The path below `src`, with slashes.
    path: String,
    text: String,
}

impl File {
    fn room(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    /// The lines of code: no comments, no doc examples.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

fn house() -> Vec<File> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    files_below(&src, &mut paths);
    paths.sort();
    let read = |path: PathBuf| File {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/"),
    };
    paths.into_iter().map(read).collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn rooms_look_only_down() {
    let mut faults = Vec::new();
    for file in house().iter().filter(|file| file.path != "lib.rs") {
        let (_, allowed) = ROOMS.iter().find(|(room, _)| *room == file.room()).expect("every file stands in a room");
        for (number, line) in file.code() {
            let seen = line.split("crate::").skip(1).filter_map(|rest| rest.split([':', ';', ' ', '{', ')']).next());
            for room in seen.filter(|room| ROOMS.iter().any(|(known, _)| known == room)) {
                if room != file.room() && !allowed.contains(&room) {
                    faults.push(format!("{}:{number}: `{}` may not look at `{room}`", file.path, file.room()));
                }
            }
            if line.contains("crate::{") {
                faults.push(format!("{}:{number}: write one `use crate::room::…` a line, no groups", file.path));
            }
        }
    }
    report(&faults);
}

#[test]
fn outside_crates_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for file in house().iter().filter(|file| file.path != "lib.rs") {
        for (number, line) in file.code() {
            for (name, places) in OUTSIDE {
                let used = line.contains(&format!("{name}::")) || line.contains(&format!("use {name};"));
                let own = line.contains(&format!("_{name}::")) || line.contains(&format!("crate::{name}"));
                if used && !own && !places.iter().any(|place| file.path.starts_with(place)) {
                    faults.push(format!("{}:{number}: `{name}` has no place here", file.path));
                }
            }
        }
    }
    report(&faults);
}

#[test]
fn every_file_says_first_what_it_is() {
    let silent = |file: &&File| !file.text.starts_with("//! ");
    report(
        &house()
            .iter()
            .filter(silent)
            .map(|file| format!("{}: begin with a line `//! …`", file.path))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn files_and_functions_are_short() {
    let mut faults = Vec::new();
    for file in house() {
        let table = TABLES.iter().any(|place| file.path.starts_with(place));
        let length = file.text.lines().count();
        if length > LONGEST_FILE && !table {
            faults.push(format!("{}: {length} lines, at most {LONGEST_FILE}", file.path));
        }
        let most = if file.path.starts_with("ui/") { LONGEST_VIEW } else { LONGEST_FUNCTION };
        for (name, lines, parameters) in functions(&file.text) {
            if lines > most && !table {
                faults.push(format!("{}: `{name}` has {lines} lines, at most {most}", file.path));
            }
            if parameters > 5 {
                faults.push(format!("{}: `{name}` has {parameters} parameters", file.path));
            }
        }
    }
    report(&faults);
}

/// Each function with its lines and its parameters, found by the layout that the formatter guarantees.
fn functions(text: &str) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let head =
            line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(super) ").trim_start_matches("const ");
        let Some(rest) = head.strip_prefix("fn ") else { continue };
        let close = format!("{}}}", " ".repeat(indent));
        let length = lines[start..].iter().position(|line| *line == close).map_or(1, |end| end + 1);
        // What is declared and written elsewhere ends where its line does.
        let ends = |line: &&&str| line.ends_with('{') || line.ends_with(';');
        let signature: String = lines[start..].iter().take_while(|line| !ends(line)).chain([line]).copied().collect();
        let name = rest.split(['(', '<']).next().unwrap().to_owned();
        let parameters = signature.split("->").next().unwrap().matches(": ").count();
        found.push((name, length, parameters));
    }
    found
}

#[test]
fn nothing_from_outside_is_set_as_html() {
    let mut faults = Vec::new();
    for file in house() {
        for (number, line) in file.code() {
            if ["set_inner_html", "inner_html", "set_outer_html", "insert_adjacent_html", "document.write"]
                .iter()
                .any(|call| line.contains(call))
            {
                faults.push(format!("{}:{number}: text is set as text, never as HTML", file.path));
            }
        }
    }
    report(&faults);
}

#[test]
fn components_hold_no_sentences() {
    let mut faults = Vec::new();
    for file in house().iter().filter(|file| file.path.starts_with("ui/") || file.path.starts_with("summary/")) {
        for (number, line) in file.code() {
            let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
            let attribute = [
                ".attr(\"",
                "class",
                "format!",
                "let ",
                "=>",
                "rel=",
                "static",
                "aria-describedby",
                "described",
                "heading(",
                "field(",
                "(Phrase::",
                "\"doc",
                "button(",
                "disclosure(",
            ]
            .iter()
            .any(|mark| line.contains(mark));
            let words =
                |text: &&&str| text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 1;
            for text in quoted.iter().filter(words).filter(|_| !attribute) {
                faults.push(format!("{}:{number}: `{text}` belongs in `content`", file.path));
            }
        }
    }
    report(&faults);
}

#[test]
fn every_phrase_is_used() {
    assert_eq!(idle("content/phrase.rs", "Phrase", &["content/say.rs", "content/reason.rs"]), [""; 0]);
}

#[test]
fn every_text_of_taking_away_is_used() {
    assert_eq!(idle("content/taking.rs", "Taking", &["content/say.rs"]), [""; 0]);
}

#[test]
fn every_text_of_the_sketch_is_used() {
    let inside =
        ["content/sketch.rs", "content/sketch/beside.rs", "content/sketch/lines.rs", "content/sketch/tables.rs"];
    assert_eq!(idle("content/costing.rs", "Costing", &inside), [""; 0]);
}

#[test]
fn every_phrase_of_the_maker_is_used() {
    let inside = ["content/maker.rs", "content/problem.rs", "content/reading.rs"];
    assert_eq!(idle("content/making.rs", "Making", &inside), [""; 0]);
}

/// The names in a list of texts that nothing uses: no file outside `content`, and none of these inside it.
fn idle(list: &str, list_name: &str, inside: &[&str]) -> Vec<String> {
    let house = house();
    let names = house.iter().find(|file| file.path == list).unwrap();
    let listed = names.code().filter_map(|(_, line)| line.strip_prefix("    ")?.strip_suffix(','));
    let listed = listed.filter(|name| name.chars().all(char::is_alphanumeric));
    let reads = |file: &&File| !file.path.starts_with("content/") || inside.contains(&&*file.path);
    let used: String = house.iter().filter(reads).map(|file| file.text.as_str()).collect();
    let is_used = |name: &str| {
        used.match_indices(&format!("{list_name}::{name}"))
            .any(|(at, found)| !used[at + found.len()..].starts_with(|letter: char| letter.is_alphanumeric()))
    };
    listed.filter(|name| !is_used(name)).map(str::to_owned).collect()
}
