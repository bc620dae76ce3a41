//! The document a person takes away: composed from a sitting, then written out; no format knows of another.

mod code;
mod compose;
mod discretion;
mod document;
mod file;
mod flow;
mod html;
mod markup;
mod starter;
mod table;

pub use compose::compose;
pub use document::Blank;
pub use document::Block;
pub use document::Document;
pub use document::Mark;
pub use document::Piece;
pub use document::Point;
pub use document::Sides;
pub use document::Size;
pub use document::Tint;
pub use document::Width;
pub use document::Words;
pub use file::File;
pub use file::file;
pub use flow::smaller;
pub use html::foot_markup;
pub use html::markup;
pub use html::to_html;
pub use markup::Content;
pub use markup::Markup;
pub use table::Columns;
pub use table::Row;
pub use table::Table;
