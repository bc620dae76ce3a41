//! What statements rest on: sources that nothing uses, statements that do not say which, bans called national that are not.

use crate::offer::format::PACK;
use crate::offer::json::Json;
use crate::offer::offer::LocalOffer;
use crate::offer::pack::Kind;
use crate::offer::pack::Shape;
use crate::offer::pack::Target;

use super::Concern;
use super::Doubt;
use super::note;

/// What no budget may buy anywhere, by words that name it in English: section 4.6 of the rule book.
const NATIONAL: [&str; 27] = [
    "alcohol",
    "tobacco",
    "smok",
    "gambl",
    "debt",
    "illegal",
    "against the law",
    "unlawful",
    "emergency",
    "urgent",
    "hospital",
    "gp",
    "doctor",
    "primary",
    "dent",
    "optic",
    "eye",
    "glasses",
    "medicine",
    "prescription",
    "surgery",
    "operation",
    "vaccin",
    "screening",
    "health check",
    "the plan",
    "breaks the",
];

/// Statements that people act on.
const WEIGHTY: [&str; 6] = ["rate", "promise", "ban", "challenge", "review", "amount"];

pub fn review(offer: &LocalOffer, concerns: &mut Vec<Concern>) {
    let mut used = Vec::new();
    walk(&Place { path: String::new(), several: false }, offer.said(), &PACK, &mut used, concerns);
    for (number, source) in offer.sources().iter().enumerate() {
        let at = format!("sources[{number}]");
        if !used.iter().any(|id| id == source.id.as_str()) {
            note(concerns, &at, Doubt::UnusedSource);
        }
        if source.link.is_none() {
            note(concerns, &at, Doubt::NoAddress);
        }
    }
}

struct Place {
    path: String,
    /// Whether the group this stands in rests on several sources.
    several: bool,
}

impl Place {
    fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

fn walk(at: &Place, object: &Json, shape: &Shape, used: &mut Vec<String>, concerns: &mut Vec<Concern>) {
    let several = at.several || shape.name == "group" && object.list("sources").len() > 1;
    let silent = object.field("source").is_none();
    // What is national rests on national sources.
    let national = object.text("origin") == Some("national");
    if several
        && silent
        && !national
        && WEIGHTY.contains(&shape.name)
        && shape.fields().any(|field| field.name == "source")
    {
        note(concerns, &at.path, Doubt::WhichSource);
    }
    if shape.name == "ban" && national {
        let what = object.text("what").unwrap_or_default().to_lowercase();
        if !NATIONAL.iter().any(|word| what.contains(word)) {
            note(concerns, &at.field("origin"), Doubt::NotNational);
        }
    }
    for field in shape.fields() {
        let Some(value) = object.field(field.name) else { continue };
        let path = at.field(field.name);
        match (&field.kind, value) {
            (Kind::Ref(Target::Source), Json::Text(id)) => used.push(id.clone()),
            (Kind::Object(inner), _) => walk(&Place { path, several }, value, inner, used, concerns),
            (Kind::List(inner, ..), Json::List(list)) => {
                for (number, one) in list.iter().enumerate() {
                    match (inner, one) {
                        (Kind::Ref(Target::Source), Json::Text(id)) => used.push(id.clone()),
                        (Kind::Object(inner), _) => {
                            walk(&Place { path: format!("{path}[{number}]"), several }, one, inner, used, concerns);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}
