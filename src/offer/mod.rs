//! A commissioner's local offer: from the text of a pack to checked questions and groups that join the rulebook.

mod address;
mod along;
mod check;
mod format;
mod group;
mod join;
mod json;
#[expect(clippy::module_inception, reason = "the room and its main type share the field's word")]
mod offer;
mod pack;
mod parts;
mod problem;
mod review;
mod schema;
mod upgrade;
mod words;

pub use address::Email;
pub use address::Link;
pub use address::Phone;
pub use along::Step;
pub use along::holder;
pub use along::kind_at;
pub use along::nearest;
pub use along::parent;
pub use along::shape_at;
pub use along::shape_of;
pub use along::steps;
pub use format::ALTERNATIVES;
pub use format::BARS;
pub use format::CONDITION;
pub use format::DEMANDS;
pub use format::GROUP;
pub use format::PACK;
pub use group::Contact;
pub use group::Group;
pub use group::StateRoute;
pub use group::Window;
pub use json::Fault;
pub use json::Json;
pub use offer::Dates;
pub use offer::LocalOffer;
pub use offer::OfferState;
pub use pack::Field;
pub use pack::Kind;
pub use pack::LIST_LIMIT;
pub use pack::Need;
pub use pack::Shape;
pub use pack::Target;
pub use parts::Area;
pub use parts::Body;
pub use parts::ItemWords;
pub use parts::LocalItem;
pub use parts::LocalOption;
pub use parts::PackSource;
pub use problem::ConditionProblem;
pub use problem::PackProblem;
pub use problem::Problem;
pub use problem::SenseProblem;
pub use problem::ShapeProblem;
pub use problem::ValueKind;
pub use problem::ValueProblem;
pub use review::Concern;
pub use review::Doubt;
pub use review::Witness;
pub use review::review;
pub use review::witnesses;
pub use schema::schema;
pub use words::Fact;
pub use words::WordList;

use crate::money::Money;

/// Pounds as a pack writes them: `200`, or `11.75`.
///
/// ```
/// assert_eq!(phb_check::offer::sum("11.75").unwrap().to_string(), "£11.75");
/// assert_eq!(phb_check::offer::sum("11.7"), None);
/// ```
#[must_use]
pub fn sum(pounds: &str) -> Option<Money> {
    check::pence(pounds).map(Money::from_pence)
}

/// The values of a text that says it is a pack, brought up to the version of today; they may still be unsound.
///
/// # Errors
/// Where it is no JSON, or of an unknown version.
pub fn parse(text: &str) -> Result<Json, PackProblem> {
    check::parsed(text)
}

/// Reads the text of a pack.
///
/// ```
/// use phb_check::offer::read;
/// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
/// let offer = read(text).unwrap();
/// assert_eq!(offer.commissioner().name, "Sampleshire Integrated Care Board");
/// assert_eq!(read("").unwrap_err()[0].to_string(), "`the pack`: not JSON at line 1, column 1, mend it there");
/// ```
///
/// # Errors
/// Everything that is wrong with it, each with its path. Where it is no JSON or of an unknown version, that alone.
pub fn read(text: &str) -> Result<LocalOffer, Vec<PackProblem>> {
    check::check(text)
}
