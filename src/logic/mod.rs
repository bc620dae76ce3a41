//! Three-valued logic over a tree of tests; knows nothing of health, questions or money.

mod condition;
mod diagram;
mod explanation;
mod lists;
mod truth;

pub use condition::Condition;
pub use diagram::Children;
pub use diagram::Forest;
pub use diagram::Memo;
pub use diagram::Node;
pub use diagram::Step;
pub use explanation::Explanation;
pub use explanation::Shape;
pub use truth::Truth;
