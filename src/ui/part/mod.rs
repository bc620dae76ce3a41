//! The parts that pages are put together from, each under the name it has in `style/part`.

mod advice;
mod button;
mod choices;
mod details;
mod error_summary;
mod heading;
mod input;
mod local_group;
mod notice;
mod progress;
mod route;
mod source;

pub use advice::advice_expanders;
pub use advice::advice_steps;
pub use button::back_link;
pub use button::button;
pub use button::link_button;
pub use choices::choices;
pub use choices::Marks;
pub use details::details;
pub use details::expander;
pub use error_summary::error_message;
pub use error_summary::error_summary;
pub use heading::Focus;
pub use heading::heading;
pub use input::age_input;
pub use input::date_input;
pub use notice::local_notice;
pub use progress::progress;
pub use route::local_route;
pub use route::national_route;
pub use source::sources;
