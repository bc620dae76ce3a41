//! From the text of a pack to a local offer, or to all its problems.
//!
//! First the pack is walked along the description of the format, which finds all that is wrong with single values.
//! Then the offer is made, which finds all places that do not agree. What has a problem anywhere is not used.

mod agreement;
mod at;
mod body;
mod condition;
mod field;
mod group;
mod item;
mod walk;

use crate::questionnaire::Item;
use crate::questionnaire::Judgement;
use crate::questionnaire::LocalId;
use crate::rulebook::Rulebook;

use super::format::PACK;
use super::json::Fault;
use super::json::Json;
use super::offer::LocalOffer;
use super::pack;
use super::problem::PackProblem;
use super::problem::Problem;
use super::problem::SenseProblem;
use super::problem::ShapeProblem;
use super::problem::ValueKind;
use super::problem::short;
use super::upgrade::upgraded;
use at::At;

pub use field::pence;
pub use item::place_id;

/// The most problems that are noted. Nobody mends more at a time, and a pack made to do harm could have millions.
const PROBLEM_LIMIT: usize = 200;

/// Checks the text of a pack.
///
/// # Errors
/// Every problem found; where the text is no JSON or of an unknown version, that alone. Questions that nothing asks are
/// looked for when all else is right.
pub fn check(text: &str) -> Result<LocalOffer, Vec<PackProblem>> {
    let pack = parsed(text).map_err(|problem| vec![problem])?;
    let mut check = Check::default();
    let root = At::root();
    check.targets = ["sources", "places", "groups"].map(|list| ids(&pack, list));
    check.walk(&root, &pack, &pack::Kind::Object(&PACK));
    check.agreement(&root, &pack);
    match check.offer(&root, &pack) {
        Some(offer) if check.problems.is_empty() => {
            check.idle_items(&root, &offer);
            if check.problems.is_empty() && offer.join(Rulebook::questions_alone()).is_too_tangled() {
                check.problem(&root.field("groups"), SenseProblem::TooTangled);
            }
            if check.problems.is_empty() { Ok(offer) } else { Err(check.problems) }
        }
        Some(_) | None => Err(check.problems),
    }
}

/// The values of a text that says it is a pack of the version known here.
pub fn parsed(text: &str) -> Result<Json, PackProblem> {
    // A byte order mark, which some editors put in front, is no part of the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > pack::BYTE_LIMIT {
        return Err(PackProblem::new("", ShapeProblem::TooLarge { bytes: text.len() }));
    }
    let pack = Json::parse(text).map_err(|fault| match fault {
        Fault::NotJson { line, column } => PackProblem::new("", ShapeProblem::NotJson { line, column }),
        Fault::TooDeep => PackProblem::new("", ShapeProblem::NestedTooDeep),
    })?;
    match version_fault(&pack) {
        None => Ok(upgraded(pack)),
        Some(problem) if matches!(pack, Json::Object(_)) => Err(PackProblem::new("format_version", problem)),
        Some(_) => Err(PackProblem::new("", ShapeProblem::WrongKind { wanted: ValueKind::Object })),
    }
}

/// Why the version is not the one known here.
fn version_fault(pack: &Json) -> Option<ShapeProblem> {
    match (pack.text("format_version"), pack.field("format_version")) {
        (Some(pack::VERSION | "1"), _) => None,
        (Some(version), _) => Some(ShapeProblem::UnknownVersion { found: short(version) }),
        (None, Some(_)) => Some(ShapeProblem::WrongKind { wanted: ValueKind::Text }),
        (None, None) => Some(ShapeProblem::MissingField),
    }
}

/// The ids of a list, as written.
fn ids(pack: &Json, list: &str) -> Vec<String> {
    pack.list(list).iter().take(pack::LIST_LIMIT).filter_map(|one| one.text("id")).map(str::to_owned).collect()
}

/// A check under way: the problems so far, and what later places may point to.
#[derive(Default)]
struct Check {
    problems: Vec<PackProblem>,
    /// The ids that others may point to, well formed or not: of sources, places, groups.
    targets: [Vec<String>; 3],
    sources_met: Vec<String>,
    places_met: Vec<LocalId>,
    /// What goes for every group that does not say otherwise.
    common: Vec<(String, Json)>,
    items: Vec<Item>,
    /// The ids of questions that cannot be compared with, because something is wrong with them already.
    unclear: Vec<String>,
    groups: Vec<LocalId>,
    judgements: Vec<Judgement>,
    /// The tests met in the condition that is being looked at.
    tests: usize,
}

impl Check {
    fn problem(&mut self, at: &At<'_>, problem: impl Into<Problem>) {
        let problem = PackProblem::new(&at.to_string(), problem);
        // What goes for every group is looked at with each of them.
        if self.problems.len() < PROBLEM_LIMIT && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}
