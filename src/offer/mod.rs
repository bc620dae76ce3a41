//! A commissioner's local offer: from the text of a pack to checked questions and groups that join the rulebook.

mod address;
mod check;
mod group;
mod join;
mod json;
#[expect(clippy::module_inception, reason = "the room and its main type share the field's word")]
mod offer;
mod pack;
mod parts;
mod problem;
mod words;

pub use address::Email;
pub use address::Link;
pub use address::Phone;
pub use group::Ban;
pub use group::Contact;
pub use group::Deliverer;
pub use group::Group;
pub use group::MoneyTerms;
pub use group::Paper;
pub use group::Route;
pub use group::StateRoute;
pub use group::Sum;
pub use group::WayOffered;
pub use group::Window;
pub use offer::Dates;
pub use offer::LocalOffer;
pub use offer::OfferState;
pub use parts::Area;
pub use parts::Commissioner;
pub use parts::LocalItem;
pub use parts::LocalName;
pub use parts::LocalOption;
pub use parts::PackSource;
pub use parts::Publisher;
pub use parts::Support;
pub use problem::ConditionProblem;
pub use problem::PackProblem;
pub use problem::Problem;
pub use problem::SenseProblem;
pub use problem::ShapeProblem;
pub use problem::ValueKind;
pub use problem::ValueProblem;
pub use words::Availability;
pub use words::BanOrigin;
pub use words::CommissionerKind;
pub use words::HelpKind;
pub use words::MoneyKind;
pub use words::PublisherKind;
pub use words::SourceKind;
pub use words::Starter;
pub use words::Way;

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
