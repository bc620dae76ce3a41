//! Fields of a pack as checked values. Where one is unsound it comes back empty, and the walk has said so.

use crate::offer::address::Link;
use crate::offer::json::Json;
use crate::offer::words::Words;
use crate::offer::words::meaning;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;

/// A text that must be there.
pub fn text(json: &Json, name: &str) -> String {
    json.text(name).unwrap_or_default().to_owned()
}

/// A text that may be left out.
pub fn open_text(json: &Json, name: &str) -> Option<String> {
    json.text(name).map(str::to_owned)
}

/// A list of texts.
pub fn texts(json: &Json, name: &str) -> Vec<String> {
    all(json, name, |text| text.as_text().map(str::to_owned))
}

/// An id.
pub fn id(json: &Json, name: &str) -> Option<LocalId> {
    json.text(name).and_then(LocalId::parse)
}

/// A day.
pub fn date(json: &Json, name: &str) -> Option<CivilDate> {
    json.text(name).and_then(CivilDate::parse)
}

/// A link.
pub fn link(json: &Json, name: &str) -> Option<Link> {
    json.text(name).and_then(Link::parse)
}

/// A word of a closed list.
pub fn word<T: Copy + Sync>(json: &Json, name: &str, words: Words<T>) -> Option<T> {
    json.text(name).and_then(|word| meaning(words, word))
}

/// A list, each element made by `one`.
pub fn all<T>(json: &Json, name: &str, one: fn(&Json) -> Option<T>) -> Vec<T> {
    let mut made = Vec::new();
    for element in json.list(name) {
        if let Some(value) = one(element) {
            made.push(value);
        }
    }
    made
}

/// Pence of `200` or `11.75`; up to seven digits before the point, two after it.
pub fn pence(text: &str) -> Option<u32> {
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=7).contains(&pounds.len()) && pence.len() == 2 && digits(pounds) && digits(pence);
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| fits);
    Some(number(pounds)? * 100 + number(pence)?)
}
