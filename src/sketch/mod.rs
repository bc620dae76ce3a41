//! A person's own rough sum of what their support would cost: lines, posts, totals as ranges, and what moves them most.
//!
//! It is worked out from a [`Plan`] and never stored, and it knows no words. It is nobody's budget: the commissioner's
//! estimate is another thing, and what a person is owed follows from needs and not from this.

mod ask;
mod chair;
mod cut;
mod driver;
mod fault;
mod local;
mod makeup;
mod plan;
mod posts;
mod read;
mod reckon;
mod span;

pub use ask::Doubt;
pub use chair::Chair;
pub use chair::ChairSum;
pub use chair::Purse;
pub use cut::Cut;
pub use cut::CutSum;
pub use cut::Turn;
pub use driver::Driver;
pub use driver::Place;
pub use fault::Misread;
pub use fault::TypedError;
pub use fault::fault;
pub use local::Beside;
pub use local::Limit;
pub use local::LocalMoney;
pub use local::LocalRate;
pub use makeup::Ingredient;
pub use makeup::Share;
pub use makeup::Slot;
pub use plan::Assistant;
pub use plan::Claim;
pub use plan::Cost;
pub use plan::Guess;
pub use plan::Kin;
pub use plan::Per;
pub use plan::Plan;
pub use plan::Support;
pub use plan::When;
pub use plan::Worker;
pub use posts::PostPart;
pub use posts::PostSum;
pub use read::Typed;
pub use reckon::LineSum;
pub use reckon::Reckoning;
pub use span::Part;
pub use span::Span;
