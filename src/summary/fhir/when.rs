//! A condition in the standard's words: `enableWhen` and `enableBehavior`; how it came about is not known here.

use crate::offer::Json;

use super::comparison::Comparison;
use super::comparison::Said;
use super::comparison::Says;
use super::gate::Gate;
use super::gate::Join;
use super::names;
use super::names::Owner;
use super::shape::coding;
use super::shape::object;
use super::shape::text;

/// The fields of an item that say when it is shown; none where it always is.
pub fn when(gate: &Gate, owner: &Owner) -> Vec<(&'static str, Json)> {
    let mut fields = Vec::new();
    let all: Vec<Json> = gate.comparisons.iter().map(|comparison| compared(comparison, owner)).collect();
    let joined = all.len() > 1;
    if !all.is_empty() {
        fields.push(("enableWhen", Json::List(all)));
    }
    if joined {
        let join = match gate.join {
            Join::All => "all",
            Join::Any => "any",
        };
        fields.push(("enableBehavior", text(join)));
    }
    fields
}

fn compared(Comparison { link, says }: &Comparison, owner: &Owner) -> Json {
    let age = |years: &u8| Json::Number(Some(u32::from(*years)));
    let (operator, name, value) = match says {
        Says::Answered => ("exists", "answerBoolean", Json::Flag(true)),
        Says::Unanswered => ("exists", "answerBoolean", Json::Flag(false)),
        Says::Is(said) => ("=", "answerCoding", code(said, owner)),
        Says::IsNot(said) => ("!=", "answerCoding", code(said, owner)),
        Says::AgeFrom(years) => (">=", "answerInteger", age(years)),
        Says::AgeBelow(years) => ("<", "answerInteger", age(years)),
    };
    object(vec![("question", text(link)), ("operator", text(operator)), (name, value)])
}

fn code(said: &Said, owner: &Owner) -> Json {
    match said {
        Said::Option(option) => {
            let (system, code) = names::option_code(option, owner);
            coding(&system, &code)
        }
        Said::DontKnow => coding(names::ABSENT, names::ASKED_UNKNOWN),
    }
}
