//! A document independent of format: blocks that are kept together on a sheet, made of pieces.

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Two sides of A4.
    Normal,
    /// Larger letters, on as many sides as that takes.
    Large,
}

/// How wide a blank to fill in by hand is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// Half a line.
    Half,
    /// A whole line.
    Whole,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Its language, such as `en`.
    pub language: &'static str,
    /// The size of its letters.
    pub size: Size,
    /// What stands at the foot of every sheet.
    pub foot: String,
    /// `Page {0} of {1}`.
    pub page_of: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// Something that is not split between two sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the document.
    Title(String),
    /// A note in small print.
    Note(String),
    /// What cannot wait.
    Urgent {
        /// Its heading.
        title: String,
        /// Its text.
        text: String,
    },
    /// A part under its heading.
    Part {
        /// The heading, numbered where it is one of the commissioner's heads.
        title: String,
        /// What stands in it.
        pieces: Vec<Piece>,
    },
}

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Text(String),
    /// A list of points.
    List(Vec<String>),
    /// Boxes to tick by hand.
    Ticks(Vec<String>),
    /// Blanks to fill in by hand.
    Fields(Vec<(String, Width)>),
    /// So many lines to write on.
    Lines(u8),
    /// An empty week to fill in: the caption, the days, the parts of a day.
    Week {
        /// What it is.
        caption: String,
        /// The columns.
        days: Vec<String>,
        /// The rows.
        rows: Vec<String>,
    },
    /// Boxes of which one is ticked by hand, in a row after what they choose.
    Choice(String, Vec<String>),
    /// Sources, in small print.
    Sources(Vec<String>),
}
