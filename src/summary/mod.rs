//! The document a person takes away: composed from a sitting, then written out; no format knows of another.

mod compose;
mod discretion;
mod document;
pub mod fhir;
mod html;
mod starter;

pub use compose::compose;
pub use document::Block;
pub use document::Document;
pub use document::Piece;
pub use document::Size;
pub use document::Width;
pub use html::Content;
pub use html::Markup;
pub use html::foot_markup;
pub use html::markup;
pub use html::to_html;
