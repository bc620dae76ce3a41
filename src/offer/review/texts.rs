//! The words of a pack: names of persons, abbreviations nobody explains, sentences that are hard to read, promises.

use crate::offer::json::Json;
use crate::offer::offer::LocalOffer;

use super::Concern;
use super::Doubt;
use super::note;

/// Abbreviations that need no explanation.
const KNOWN: [&str; 5] = ["GP", "NHS", "UK", "TV", "OK"];

/// Fields that hold codes and addresses, or names as they are.
const NO_PROSE: [&str; 12] =
    ["id", "url", "email", "phone", "post", "language", "format_version", "pounds", "source", "item", "is", "about"];

/// Most people of this age can read what a text should be written for.
const READING_AGE: u8 = 13;

/// Words that promise or judge more than anybody may.
const PROMISES: [&str; 6] =
    ["you will get", "you are eligible", "not eligible", "ineligible", "guaranteed", "entitled to a budget"];

const TITLES: [&str; 7] = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor"];

/// What a mailbox of a team is called.
const TEAM_WORDS: [&str; 16] = [
    "team",
    "phb",
    "budget",
    "health",
    "care",
    "info",
    "enquiries",
    "contact",
    "office",
    "chc",
    "nhs",
    "board",
    "help",
    "advice",
    "support",
    "hello",
];

pub fn review(offer: &LocalOffer, concerns: &mut Vec<Concern>) {
    let mut texts = Vec::new();
    gather("", "", offer.said(), &mut texts);
    let all: Vec<&str> = texts.iter().map(|(_, _, text)| text.as_str()).collect();
    for (path, field, text) in &texts {
        if let Some(found) = personal_name(field, text) {
            note(concerns, path, Doubt::PersonalName { found });
        }
        if NO_PROSE.contains(&field.as_str()) {
            continue;
        }
        for found in abbreviations(text) {
            let explained =
                |other: &&str| other.contains(&format!("({found}")) || other.contains(&format!("{found} ("));
            if !all.iter().any(explained) {
                note(concerns, path, Doubt::Unexplained { found: found.to_owned() });
            }
        }
        if let Some(age) = reading_age(text).filter(|age| *age > READING_AGE) {
            note(concerns, path, Doubt::HardToRead { age });
        }
        let lower = text.to_lowercase();
        if let Some(found) = PROMISES.iter().find(|words| lower.contains(*words)) {
            note(concerns, path, Doubt::Promises { found });
        }
    }
}

/// Every text with its path and the field it stands in; not the historical note, which is for us.
fn gather(path: &str, field: &str, value: &Json, texts: &mut Vec<(String, String, String)>) {
    match value {
        Json::Text(text) => texts.push((path.to_owned(), field.to_owned(), text.clone())),
        Json::List(list) => {
            for (number, one) in list.iter().enumerate() {
                gather(&format!("{path}[{number}]"), field, one, texts);
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                gather(&path, name, value, texts);
            }
        }
        Json::Null | Json::Flag(_) | Json::Number(_) => {}
    }
}

/// What looks like a person: a title before a capital letter, or a mailbox of two names.
fn personal_name(field: &str, text: &str) -> Option<String> {
    if field == "email" {
        let mailbox = text.split('@').next()?;
        let (first, second) = mailbox.split_once('.')?;
        let name = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let team = TEAM_WORDS.iter().any(|word| mailbox.contains(word));
        return (name(first) && name(second) && !team).then(|| mailbox.to_owned());
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let pair = words.windows(2).find(|pair| match pair {
        [title, name] => TITLES.contains(&title.trim_end_matches('.')) && name.starts_with(char::is_uppercase),
        _ => false,
    });
    pair.map(|pair| pair.join(" "))
}

/// Two capital letters or more in a row, digits aside.
fn abbreviations(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let short = |word: &&str| {
        let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
        let plural = word.strip_suffix('s').unwrap_or(word);
        capitals > 1 && plural.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit())
    };
    let mut found: Vec<&str> = Vec::new();
    for word in words.filter(short).map(|word| word.strip_suffix('s').unwrap_or(word)) {
        if !KNOWN.contains(&word) && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// The age at which most can read a text, by the length of its sentences and words (Flesch and Kincaid); nothing where it
/// is too short to tell.
fn reading_age(text: &str) -> Option<u8> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    if words.len() < 15 {
        return None;
    }
    let count = i64::try_from(words.len()).ok()?;
    let ends = text.split(['.', '!', '?', ':', ';']).filter(|part| part.split_whitespace().count() > 1).count();
    let sentences = i64::try_from(ends.max(1)).ok()?;
    // A name is no harder for being long.
    let weight = |word: &&str| if word.starts_with(char::is_uppercase) { 1 } else { syllables(word) };
    let syllables: i64 = words.iter().map(weight).sum();
    // In hundredths of a school year; a child starts at five.
    let grade = 39 * count / sentences + 1180 * syllables / count - 1559;
    u8::try_from((grade + 550) / 100).ok()
}

fn syllables(word: &str) -> i64 {
    let lower = word.to_lowercase();
    let (mut count, mut before) = (0, false);
    for letter in lower.chars() {
        let vowel = "aeiouy".contains(letter);
        count += i64::from(vowel && !before);
        before = vowel;
    }
    let silent =
        lower.trim_end_matches(|letter: char| !letter.is_alphabetic()).ends_with('e') && !lower.ends_with("le");
    (count - i64::from(silent && count > 1)).max(1)
}
