//! Three-valued logic over a tree of tests; knows nothing of health, questions or money.

mod condition;
mod explanation;
mod relevance;
mod truth;

pub use condition::Condition;
pub use explanation::Explanation;
pub use explanation::Shape;
pub use relevance::Knowledge;
pub use relevance::reachable;
pub use relevance::worth_asking;
pub use truth::Truth;
