//! What a local offer says, as headed lines: put together along the description of the format, from words that are
//! elsewhere.

use crate::interview::Interview;
use crate::offer::Field;
use crate::offer::GROUP;
use crate::offer::Group;
use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::LocalOffer;
use crate::offer::PACK;
use crate::offer::Shape;
use crate::offer::Target;
use crate::offer::sum;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;

use super::en;
use super::say::date;
use super::voice::put;

/// One thing a local offer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub words: String,
    /// A page on it.
    pub link: Option<String>,
}

/// Things a local offer says under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The field of the pack it comes from.
    pub field: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What is said.
    pub lines: Vec<Line>,
}

/// Everything the offer says of a group besides who belongs to it, whom to ask, and what it rests on.
#[must_use]
pub fn group_sections(group: &Group, interview: &Interview) -> Vec<Section> {
    interview.local().offer().map(|offer| sections(&Teller { offer }, &group.said, &GROUP)).unwrap_or_default()
}

/// What the offer says of the state of the page it comes from, where that is anything but up to date.
#[must_use]
pub fn page_state(offer: &LocalOffer) -> Option<&'static str> {
    offer.said().text("page_status").filter(|word| *word != "up_to_date").map(en::offer::word)
}

/// Who can start a request for a group, in words for the middle of a sentence.
#[must_use]
pub fn who_starts(group: &Group) -> String {
    let told: Vec<String> =
        group.who_starts.iter().map(|word| uncapitalised(en::offer::word(word).to_owned())).collect();
    told.join(", ")
}

/// Everything the offer says of itself.
#[must_use]
pub fn offer_sections(interview: &Interview) -> Vec<Section> {
    interview.local().offer().map(|offer| sections(&Teller { offer }, offer.said(), &PACK)).unwrap_or_default()
}

fn sections(teller: &Teller<'_>, json: &Json, shape: &Shape) -> Vec<Section> {
    let mut all = Vec::new();
    for field in shape.fields() {
        let Some(value) = json.field(field.name) else { continue };
        let title = en::offer::heading(field.name);
        if !title.is_empty() {
            let lines = teller.lines(value, field, json);
            if !lines.is_empty() {
                all.push(Section { field: field.name, title, lines });
            }
        } else if let Kind::Object(within @ Shape { name: "route" | "spending", .. }) = &field.kind {
            all.extend(sections(teller, value, within));
        }
    }
    all
}

/// Tells what stands in an offer.
struct Teller<'a> {
    offer: &'a LocalOffer,
}

impl Teller<'_> {
    /// A field as lines: one for every element of a list.
    fn lines(&self, value: &Json, field: &Field, within: &Json) -> Vec<Line> {
        let mut lines = Vec::new();
        match (value, &field.kind) {
            (Json::List(list), Kind::List(kind, ..)) => {
                for one in list {
                    self.line(one, kind, (field.name, within), &mut lines);
                }
            }
            (one, kind) => self.line(one, kind, (field.name, within), &mut lines),
        }
        lines
    }

    fn line(&self, value: &Json, kind: &Kind, place: (&str, &Json), lines: &mut Vec<Line>) {
        let told = self.tell(value, kind, place);
        for words in told.split('¶').map(trimmed).filter(|words| !words.is_empty()) {
            lines.push(Line { words: words.to_owned(), link: None });
        }
        if let (Some(last), Some(page)) =
            (lines.last_mut(), value.text("url").or_else(|| value.field("contact")?.text("url")))
        {
            last.link = Some(page.to_owned());
        }
    }

    /// A value in words; `place` is the name of its field and the object it stands in.
    fn tell(&self, value: &Json, kind: &Kind, (name, within): (&str, &Json)) -> String {
        match (kind, value) {
            (Kind::Object(shape), object) => {
                trimmed(&self.compose(en::offer::sentence(shape.name), object, shape)).to_owned()
            }
            (Kind::List(kind, ..), Json::List(list)) => {
                let within_a_line = !matches!(kind, Kind::Object(_));
                let word = matches!(kind, Kind::Word(_));
                let told: Vec<String> = list
                    .iter()
                    .map(|one| self.tell(one, kind, (name, within)))
                    .map(|told| if word { uncapitalised(told) } else { told })
                    .collect();
                told.join(if within_a_line { ", " } else { "¶" })
            }
            (Kind::Word(_), Json::Text(word)) => self.word(word, within),
            (Kind::Flag, Json::Flag(true)) => self.word(name, within),
            (Kind::Number, Json::Number(Some(number))) => number.to_string(),
            (Kind::Date, Json::Text(day)) => CivilDate::parse(day).map(date).unwrap_or_default(),
            (Kind::Sum, Json::Text(pounds)) => sum(pounds).map(|sum| sum.to_string()).unwrap_or_default(),
            (Kind::Ref(target), Json::Text(id)) => self.named(*target, id),
            (_, Json::Text(text)) => text.clone(),
            (_, Json::Null | Json::Flag(_) | Json::Number(_) | Json::List(_) | Json::Object(_)) => String::new(),
        }
    }

    /// A word of a closed list, which may itself speak of the object it stands in.
    fn word(&self, word: &str, within: &Json) -> String {
        let words = en::offer::word(word);
        match words.split_once('|') {
            Some((one, _)) if within.field("count") == Some(&Json::Number(Some(1))) => one.to_owned(),
            Some((_, several)) => several.to_owned(),
            None => put(words, &|mark| {
                let period = || within.text(mark).map_or(String::new(), |word| format!(" {}", en::offer::word(word)));
                Some(within.text(mark).and_then(sum).map_or_else(period, |sum| sum.to_string()))
            }),
        }
    }

    fn named(&self, target: Target, id: &str) -> String {
        let id = LocalId::parse(id);
        let offer = self.offer;
        let name = id.and_then(|id| match target {
            Target::Source => offer.source(&id).map(|source| source.title.clone()),
            Target::Place => offer.places().iter().find(|place| place.id == id).map(|place| place.label.clone()),
            Target::Group => offer.group(&id).map(|group| group.title.clone()),
        });
        name.unwrap_or_default()
    }

    /// A sentence with the fields of an object in their places.
    fn compose(&self, sentence: &str, object: &Json, shape: &Shape) -> String {
        let told = |mark: &str| -> Option<String> {
            let field = shape.fields().find(|field| field.name == mark)?;
            let told = self.tell(object.field(mark)?, &field.kind, (mark, object));
            (!told.is_empty()).then_some(told)
        };
        let mut whole = String::new();
        for (number, piece) in sentence.split(['[', ']']).enumerate() {
            // Every second piece stands in brackets.
            let missing = core::cell::Cell::new(false);
            let words = put(piece, &|mark| {
                let told = told(mark);
                missing.set(missing.get() || told.is_none());
                Some(told.unwrap_or_default())
            });
            if number.is_multiple_of(2) || !missing.get() {
                whole.push_str(&words);
            }
        }
        let source = object.text("source").and_then(LocalId::parse);
        if let Some(number) = source.and_then(|id| self.offer.source_number(&id)) {
            whole = format!("{} [{number}]", trimmed(&whole));
        }
        whole
    }
}

/// With a small letter in front, as in the middle of a sentence; "NHS" stays as it is.
fn uncapitalised(mut words: String) -> String {
    let name = words.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
    if let (Some(first), false) = (words.get_mut(..1), name) {
        first.make_ascii_lowercase();
    }
    words
}

/// Without what an empty field has left at the ends.
fn trimmed(words: &str) -> &str {
    words.trim_start_matches([' ', '.', ',', ':']).trim_end()
}
