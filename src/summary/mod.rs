//! The document a person takes away: composed from a sitting, then written out; no format knows of another.

mod calendar;
mod compose;
mod discretion;
mod document;
pub mod fhir;
mod file;
mod html;
mod photo;
mod qr;
mod starter;
mod word;

pub use calendar::Occasion;
pub use calendar::to_calendar;
pub use compose::compose;
pub use document::Block;
pub use document::Document;
pub use document::Piece;
pub use document::Size;
pub use document::Width;
pub use file::File;
pub use file::file;
pub use html::Content;
pub use html::Markup;
pub use html::foot_markup;
pub use html::markup;
pub use html::to_html;
pub use photo::from_photo;
pub use qr::Qr;
pub use qr::to_qr;
pub use word::to_word;
