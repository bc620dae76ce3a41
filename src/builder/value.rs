//! What is typed into a field as a value of its kind, and a value as a field shows it; whether it is sound, the check says.

use crate::offer::Json;
use crate::offer::Kind;
use crate::questionnaire::written_day;

use super::Draft;
use super::condition::formed;
use super::event::Form;
use super::path::at;
use super::path::text_at;

/// What was typed as a value of the kind; nothing where nothing was typed.
pub fn value(kind: &Kind, text: &str) -> Option<Json> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    // Before a port or a word of the address there may be a colon, but not before the first dot.
    let is_bare = !words.contains("://") && words.split(':').next().is_some_and(|host| host.contains('.'));
    Some(if matches!(kind, Kind::Number) {
        words.parse().map_or(Json::Text(words), |number| Json::Number(Some(number)))
    } else if matches!(kind, Kind::Date) {
        Json::Text(written_day(&words).map_or(words, |day| day.to_string()))
    } else if matches!(kind, Kind::Sum) {
        Json::Text(words.replace(['£', ',', ' '], ""))
    } else if matches!(kind, Kind::Link) && is_bare {
        Json::Text(format!("https://{words}"))
    } else {
        Json::Text(words)
    })
}

/// A new element of a list, before anything is said of it.
pub fn blank(kind: &Kind) -> Json {
    if matches!(kind, Kind::Condition) {
        formed(None, Form::Is)
    } else if matches!(kind, Kind::Object(_)) {
        Json::Object(Vec::new())
    } else {
        Json::Text(String::new())
    }
}

/// The words or codes that a list of this kind offers, in their order.
pub fn offered(pack: &Json, element: &Kind) -> Vec<String> {
    if let Kind::Word(words) = element {
        (0..).map_while(|place| words.word(place)).map(str::to_owned).collect()
    } else if let Kind::Ref(target) = element {
        pack.list(target.list()).iter().filter_map(|one| one.text("id")).map(str::to_owned).collect()
    } else {
        Vec::new()
    }
}

impl Draft {
    /// What a field shows: the text at its path, a number in digits.
    #[must_use]
    pub fn shown(&self, path: &str) -> String {
        match at(&self.pack, path) {
            Some(Json::Number(Some(number))) => number.to_string(),
            Some(_) | None => text_at(&self.pack, path).to_owned(),
        }
    }
}
