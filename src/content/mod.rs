//! All national wording: one function per kind of text, from an id to its words in the grammar of who is answering.

mod en;
mod language;
mod phrase;
mod raw;
mod reason;
mod say;
mod voice;

pub use language::Language;
pub use phrase::Phrase;
pub use reason::change;
pub use reason::possible;
pub use reason::test;
pub use reason::would_mean;
pub use say::AdviceWording;
pub use say::FindOutWording;
pub use say::OptionWording;
pub use say::OutcomeWording;
pub use say::advice;
pub use say::answer;
pub use say::because;
pub use say::confidence;
pub use say::date;
pub use say::entitlement_about;
pub use say::entitlement_name;
pub use say::error;
pub use say::fill_gaps;
pub use say::find_out;
pub use say::grouped;
pub use say::item_label;
pub use say::option;
pub use say::outcome;
pub use say::part;
pub use say::phrase;
pub use say::provision;
pub use say::question;
pub use say::who;
