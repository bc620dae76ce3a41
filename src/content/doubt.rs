//! A warning about a pack in words: what is doubtful, and what to do; whether it is doubtful is decided elsewhere.

use crate::offer::Doubt;
use crate::offer::Json;

use super::en;
use super::reading::named;
use super::reading::pack_place;
use super::say::date;
use super::say::fill_gaps;

/// What is doubtful of a pack, and what to do about it.
#[must_use]
pub fn doubt(doubt: &Doubt, pack: &Json) -> [String; 2] {
    let found: Vec<String> = match doubt {
        Doubt::Unreachable { parts } => {
            let names: Vec<String> = parts.iter().map(|part| pack_place(pack, part).join(" › ")).collect();
            vec![names.join("; ")]
        }
        Doubt::RestatesRight(id) | Doubt::NarrowsRight(id) => vec![en::entitlements::name(*id).to_owned()],
        Doubt::Overlaps { other } => vec![named(pack, "groups", other.as_str())],
        Doubt::NothingOpen { from } => vec![date(*from)],
        Doubt::PersonalName { found } | Doubt::Unexplained { found } => vec![found.clone()],
        Doubt::Promises { found } => vec![(*found).to_owned()],
        Doubt::HardToRead { age } => vec![age.to_string()],
        Doubt::OutsideThePack
        | Doubt::Expired
        | Doubt::ReviewOverdue
        | Doubt::NoEnd
        | Doubt::UnusedSource
        | Doubt::WhichSource
        | Doubt::NoAddress
        | Doubt::NotNational => Vec::new(),
    };
    let gaps: Vec<&str> = found.iter().map(String::as_str).collect();
    en::doubts::doubt(doubt).map(|words| fill_gaps(words, &gaps))
}
