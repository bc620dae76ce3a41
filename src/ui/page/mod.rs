//! The pages, one file each.

mod about;
mod check_answers;
mod question;
mod results;
mod start;
mod summary;
mod urgent;

pub use about::about;
pub use check_answers::check_answers;
pub use question::question;
pub use results::results;
pub use start::start;
pub use summary::summary;
pub use urgent::urgent;
