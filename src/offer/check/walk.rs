//! The walk along the description of the format: what is wrong with single values, each looked at alone.

use crate::offer::address::Email;
use crate::offer::address::Link;
use crate::offer::address::Phone;
use crate::offer::format::BARS;
use crate::offer::format::CONDITION;
use crate::offer::format::DEMANDS;
use crate::offer::json::Json;
use crate::offer::pack::Kind;
use crate::offer::pack::Need;
use crate::offer::pack::Shape;
use crate::offer::pack::TEXT_LIMIT;
use crate::offer::pack::TITLE_LIMIT;
use crate::offer::pack::Target;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::ShapeProblem;
use crate::offer::problem::ValueKind;
use crate::offer::problem::ValueProblem;
use crate::offer::problem::short;
use crate::offer::words::WordList;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;

use super::At;
use super::Check;
use super::field::pence;

/// The most fields of an object that are looked at; no object of the format has as many.
const FIELD_LIMIT: usize = 40;

impl Check {
    /// Looks at a value of which the format wants `kind`.
    pub fn walk(&mut self, at: &At<'_>, value: &Json, kind: &Kind) {
        match kind {
            Kind::Object(shape) => self.object(at, value, shape),
            Kind::Condition => self.object(at, value, &CONDITION),
            Kind::List(element, least, most) => self.list(at, value, (element, *least, *most)),
            Kind::Flag => self.wants(at, matches!(value, Json::Flag(_)), ValueKind::Flag),
            Kind::Number => self.wants(at, matches!(value, Json::Number(Some(_))), ValueKind::Number),
            Kind::Ref(target) => self.reference(at, value, *target),
            Kind::Title
            | Kind::Text
            | Kind::Id
            | Kind::Date
            | Kind::Link
            | Kind::Email
            | Kind::Phone
            | Kind::Sum
            | Kind::Language
            | Kind::Word(_) => match value.as_text().map(|text| fault_of(text, kind)) {
                Some(Some(problem)) => self.problem(at, problem),
                Some(None) => {}
                None => self.wants(at, false, ValueKind::Text),
            },
        }
    }

    fn wants(&mut self, at: &At<'_>, met: bool, wanted: ValueKind) {
        if !met {
            self.problem(at, ShapeProblem::WrongKind { wanted });
        }
    }

    fn object(&mut self, at: &At<'_>, value: &Json, shape: &Shape) {
        let Json::Object(given) = value else { return self.wants(at, false, ValueKind::Object) };
        for (number, (name, value)) in given.iter().take(FIELD_LIMIT).enumerate() {
            let repeated = given.iter().take(number).any(|(earlier, _)| earlier == name);
            match shape.fields().find(|field| field.name == name) {
                None => self.problem(&at.field(&short(name)), ShapeProblem::UnknownField),
                Some(_) if repeated => self.problem(&at.field(name), ShapeProblem::RepeatedField),
                Some(field) => self.walk(&at.field(name), value, &field.kind),
            }
        }
        if given.len() > FIELD_LIMIT {
            self.problem(at, ValueProblem::TooMany { limit: FIELD_LIMIT });
        }
        for field in shape.fields().filter(|field| field.need == Need::Wanted && value.field(field.name).is_none()) {
            self.problem(&at.field(field.name), ShapeProblem::MissingField);
        }
        self.beside(at, value, shape);
    }

    /// What some words want beside them, and what they do not suffer.
    fn beside(&mut self, at: &At<'_>, value: &Json, shape: &Shape) {
        let stands = |(name, by, word, _): &&(&str, &str, &str, &[&str])| {
            *name == shape.name && value.field(by).is_some() && (word.is_empty() || value.text(by) == Some(*word))
        };
        for (_, by, _, wanted) in DEMANDS.iter().filter(stands) {
            if let (Some(first), true) = (wanted.first(), wanted.iter().all(|name| value.field(name).is_none())) {
                self.problem(&at.field(first), SenseProblem::Wanted { by });
            }
        }
        for (_, by, _, barred) in BARS.iter().filter(stands) {
            for name in barred.iter().filter(|name| value.field(name).is_some()) {
                self.problem(&at.field(name), SenseProblem::Contradicts { field: by });
            }
        }
    }

    /// An id that points to something else in the pack.
    fn reference(&mut self, at: &At<'_>, value: &Json, target: Target) {
        let Some(text) = value.as_text() else { return self.wants(at, false, ValueKind::Text) };
        let [sources, places, groups] = &self.targets;
        let known = match target {
            Target::Source => sources,
            Target::Place => places,
            Target::Group => groups,
        };
        if LocalId::parse(text).is_none() {
            self.problem(at, ValueProblem::BadId { found: short(text) });
        } else if !known.iter().any(|id| id == text) {
            self.problem(at, SenseProblem::UnknownTarget { target, found: short(text) });
        }
    }

    /// A list, with the kind of its elements and how many it may have.
    fn list(&mut self, at: &At<'_>, value: &Json, (element, least, most): (&Kind, usize, usize)) {
        let Json::List(list) = value else { return self.wants(at, false, ValueKind::List) };
        if list.len() < least {
            self.problem(at, ValueProblem::TooFew { least });
        } else if list.len() > most {
            self.problem(at, ValueProblem::TooMany { limit: most });
        }
        for (number, value) in list.iter().take(most).enumerate() {
            self.walk(&at.index(number), value, element);
        }
    }
}

/// What is wrong with a text of which the format wants `kind`.
fn fault_of(text: &str, kind: &Kind) -> Option<ValueProblem> {
    let unless = |sound: bool, problem: ValueProblem| if sound { None } else { Some(problem) };
    match kind {
        Kind::Title => fault_of_plain(text, TITLE_LIMIT),
        Kind::Text => fault_of_plain(text, TEXT_LIMIT),
        Kind::Id => unless(LocalId::parse(text).is_some(), ValueProblem::BadId { found: short(text) }),
        Kind::Date => unless(CivilDate::parse(text).is_some(), ValueProblem::BadDate),
        Kind::Link => unless(Link::parse(text).is_some(), ValueProblem::BadLink),
        Kind::Email => unless(Email::parse(text).is_some(), ValueProblem::BadEmail),
        Kind::Phone => unless(Phone::parse(text).is_some(), ValueProblem::BadPhone),
        Kind::Sum => unless(pence(text).is_some(), ValueProblem::BadSum),
        Kind::Language => unless(is_language_tag(text), ValueProblem::BadLanguage),
        Kind::Word(words) => fault_of_word(text, *words),
        Kind::Flag | Kind::Number | Kind::Ref(_) | Kind::Object(_) | Kind::Condition | Kind::List(..) => None,
    }
}

fn fault_of_plain(text: &str, limit: usize) -> Option<ValueProblem> {
    if let Some(letter) = text.chars().find(|letter| is_hidden(*letter)) {
        Some(ValueProblem::HiddenCharacter { code: u32::from(letter) })
    } else if let Some(word) = text.split_whitespace().find(|word| looks_alike(word)) {
        Some(ValueProblem::LookAlike { found: short(word) })
    } else if text.trim().is_empty() {
        Some(ValueProblem::Empty)
    } else if text.chars().count() > limit {
        Some(ValueProblem::TooLong { limit })
    } else {
        None
    }
}

fn fault_of_word(text: &str, words: &dyn WordList) -> Option<ValueProblem> {
    let allowed: Vec<&'static str> = (0..).map_while(|place| words.word(place)).collect();
    if allowed.contains(&text) { None } else { Some(ValueProblem::UnknownWord { found: short(text), allowed }) }
}

/// Control characters, and those of Unicode that cannot be seen or that turn the direction of writing.
fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a word mixes Latin letters with Greek, Cyrillic or wide ones, which pass for them.
fn looks_alike(word: &str) -> bool {
    let other = |letter: char| matches!(letter, '\u{370}'..='\u{52f}' | '\u{ff01}'..='\u{ff5e}');
    word.contains(other) && word.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// A language of two or three letters, then perhaps parts of up to eight letters or digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let known = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let fits = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text.len() <= 35 && known && parts.all(fits)
}
