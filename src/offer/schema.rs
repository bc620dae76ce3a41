//! The format of a pack as a JSON Schema (draft 2020-12), made from the description that the reader follows.
//!
//! A schema says what a pack may look like; what its parts have to do with each other only the check can say.

use super::format::ALTERNATIVES;
use super::format::BARS;
use super::format::CONDITION;
use super::format::DEMANDS;
use super::format::PACK;
use super::json::Json;
use super::pack::Field;
use super::pack::Kind;
use super::pack::Need;
use super::pack::Shape;
use super::pack::TEXT_LIMIT;
use super::pack::TITLE_LIMIT;
use super::pack::VERSION;

/// What a field of a shape is called and what goes into it: for people who read the schema.
pub type Describe<'a> = &'a dyn Fn(&str, &str) -> String;

/// The schema, with `describe` for the words on each field.
#[must_use]
pub fn schema(describe: Describe<'_>) -> Json {
    let mut making = Making { describe, met: Vec::new(), definitions: Vec::new() };
    making.define(&CONDITION);
    making.define(&PACK);
    object([
        ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", text(&format!("urn:phb-check:pack:{VERSION}"))),
        ("title", text("A local offer on personal health budgets")),
        ("$ref", text("#/$defs/pack")),
        ("$defs", Json::Object(making.definitions)),
    ])
}

struct Making<'a> {
    describe: Describe<'a>,
    met: Vec<&'static str>,
    definitions: Vec<(String, Json)>,
}

impl Making<'_> {
    /// Defines a shape, and those in it, unless that was done.
    fn define(&mut self, shape: &Shape) {
        if self.met.contains(&shape.name) {
            return;
        }
        self.met.push(shape.name);
        let (mut properties, mut wanted) = (Vec::new(), Vec::new());
        for field in shape.fields() {
            properties.push((field.name.to_owned(), self.property(shape, field)));
            if field.need == Need::Wanted {
                wanted.push(text(field.name));
            }
        }
        let mut parts = vec![
            ("type", text("object")),
            ("properties", Json::Object(properties)),
            ("required", Json::List(wanted)),
            ("additionalProperties", Json::Flag(false)),
        ];
        let beside = beside(shape);
        if !beside.is_empty() {
            parts.push(("allOf", Json::List(beside)));
        }
        self.definitions.push((shape.name.to_owned(), object(parts)));
    }

    fn property(&mut self, shape: &Shape, field: &Field) -> Json {
        let Json::Object(mut parts) = self.kind(&field.kind) else { return Json::Null };
        let words = (self.describe)(shape.name, field.name);
        if !words.is_empty() {
            parts.push(("description".to_owned(), Json::Text(words)));
        }
        if (shape.name, field.name) == ("pack", "format_version") {
            parts = vec![("const".to_owned(), text(VERSION))];
        }
        Json::Object(parts)
    }

    fn kind(&mut self, kind: &Kind) -> Json {
        let pattern = |pattern: &str| object([("type", text("string")), ("pattern", text(pattern))]);
        match kind {
            Kind::Title => plain(TITLE_LIMIT),
            Kind::Text => plain(TEXT_LIMIT),
            Kind::Id | Kind::Ref(_) => {
                let Json::Object(mut parts) = pattern("^[a-z0-9]+(-[a-z0-9]+)*$") else { return Json::Null };
                parts.push(("maxLength".to_owned(), number(60)));
                Json::Object(parts)
            }
            Kind::Date => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Kind::Link => pattern("^https://"),
            Kind::Email => pattern("^[^@ ]+@[^@ ]+$"),
            Kind::Phone => pattern("^[+]?[0-9() -]+$"),
            Kind::Sum => pattern("^[0-9]{1,7}([.][0-9]{2})?$"),
            Kind::Language => pattern("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            Kind::Word(words) => {
                let words = (0..).map_while(|place| words.word(place)).map(text).collect();
                object([("enum", Json::List(words))])
            }
            Kind::Flag => object([("type", text("boolean"))]),
            Kind::Number => object([("type", text("integer")), ("minimum", number(0))]),
            Kind::Object(shape) => {
                self.define(shape);
                reference(shape.name)
            }
            Kind::Condition => reference(CONDITION.name),
            Kind::List(element, least, most) => object([
                ("type", text("array")),
                ("items", self.kind(element)),
                ("minItems", number(*least)),
                ("maxItems", number(*most)),
            ]),
        }
    }
}

/// What some words of a shape want beside them, and what they do not suffer.
fn beside(shape: &Shape) -> Vec<Json> {
    let has = |names: &[&str]| {
        let each = names.iter().map(|name| object([("required", Json::List(vec![text(name)]))])).collect();
        object([("anyOf", Json::List(each))])
    };
    let stands = |by: &str, word: &str| {
        let mut parts = vec![("required", Json::List(vec![text(by)]))];
        if !word.is_empty() {
            parts.push(("properties", Json::Object(vec![(by.to_owned(), object([("const", text(word))]))])));
        }
        object(parts)
    };
    let rule = |by: &str, word: &str, then: Json| object([("if", stands(by, word)), ("then", then)]);
    let mut rules = Vec::new();
    for (_, by, word, wanted) in DEMANDS.iter().filter(|(name, ..)| *name == shape.name) {
        rules.push(rule(by, word, has(wanted)));
    }
    for (_, by, word, barred) in BARS.iter().filter(|(name, ..)| *name == shape.name) {
        rules.push(rule(by, word, object([("not", has(barred))])));
    }
    for (_, sets) in ALTERNATIVES.iter().filter(|(name, _)| *name == shape.name) {
        let whole = |set: &&[&str]| object([("required", Json::List(set.iter().map(|name| text(name)).collect()))]);
        rules.push(object([("anyOf", Json::List(sets.iter().map(whole).collect()))]));
    }
    rules
}

fn plain(limit: usize) -> Json {
    object([("type", text("string")), ("minLength", number(1)), ("maxLength", number(limit))])
}

fn reference(name: &str) -> Json {
    object([("$ref", text(&format!("#/$defs/{name}")))])
}

fn object<'a>(parts: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Object(parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn text(words: &str) -> Json {
    Json::Text(words.to_owned())
}

fn number(number: usize) -> Json {
    Json::Number(u32::try_from(number).ok())
}
