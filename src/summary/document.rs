//! A document independent of format: blocks that are kept together on a sheet, made of pieces.

use crate::content::Pictured;

use super::Table;

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Letters as in a letter.
    Normal,
    /// Larger letters, on as many sides as that takes.
    Large,
}

/// Whether anything is shaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tint {
    /// Heads of tables are, and small print is grey.
    Shaded,
    /// Nothing is: black on white.
    Plain,
}

/// How many sides a document may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// Two, for as long as its letters can be read.
    Two,
    /// As many as it takes.
    Any,
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
    /// Whether anything in it is shaded.
    pub tint: Tint,
    /// How many sides it may take.
    pub sides: Sides,
    /// What stands at the foot of every sheet.
    pub foot: String,
    /// `Page {0} of {1}`.
    pub page_of: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A text, and whose it is: what people write may run from right to left, and finds its own direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Ours, or a local offer's.
    Ours(String),
    /// What a person wrote.
    Theirs(String),
}

impl Words {
    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Ours(text) | Self::Theirs(text) => text,
        }
    }

    /// Another text by the same hand.
    #[must_use]
    pub fn same_hand(&self, text: &str) -> Self {
        match self {
            Self::Ours(_) => Self::Ours(text.to_owned()),
            Self::Theirs(_) => Self::Theirs(text.to_owned()),
        }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Ours(text)
    }
}

/// Something that is not split between two sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the document.
    Title(String),
    /// A note in small print.
    Note(String),
    /// Whom it is for.
    To(String),
    /// That it is nobody else's business.
    Private {
        /// The word for it.
        title: String,
        /// What follows from it.
        text: String,
        /// What the person calls these answers.
        label: Option<Words>,
    },
    /// What cannot wait.
    Urgent {
        /// Its heading.
        title: String,
        /// Its text.
        text: String,
    },
    /// A part under its heading, or its beginning.
    Part {
        /// The heading, numbered where it is one of the commissioner's heads.
        title: String,
        /// What stands in it.
        pieces: Vec<Piece>,
    },
    /// The part above goes on; here a sheet may end.
    More(Vec<Piece>),
    /// A code that opens the answers again.
    Code {
        /// The code in groups of letters, with blanks between them.
        text: String,
        /// Its dark squares, as the outline of a drawing whose units are squares.
        path: String,
        /// How many squares a side of the drawing has, with the white around the code.
        size: usize,
        /// What it is and what to do with it.
        note: String,
    },
}

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading within the part. It stays with what comes next.
    Head(String),
    /// A line that leads in what comes next, and stays with it.
    Lead(String),
    /// A paragraph.
    Text(Words),
    /// A paragraph that begins with a name for what it says.
    Said(String, Words),
    /// A few things in one line, after a name for them.
    Run(String, Vec<Words>),
    /// A list of points.
    List(Vec<Point>),
    /// Boxes to tick by hand.
    Ticks(Vec<(Mark, Point)>),
    /// Blanks to fill in by hand.
    Fields(Vec<Blank>),
    /// So many lines to write on.
    Lines(u8),
    /// A week, filled in or to be filled in by hand: the caption, the days, the parts of a day, the hours.
    Week {
        /// What it is.
        caption: String,
        /// The columns.
        days: Vec<String>,
        /// The rows.
        rows: Vec<String>,
        /// The hours of each row by day; none where they are to be filled in.
        cells: Vec<Vec<String>>,
    },
    /// A picture of sums, and under it what its patterns stand for. Its table stands by itself.
    Figure(Pictured),
    /// Boxes of which one is ticked, in a row after what they choose.
    Choice(String, Vec<(Mark, String)>),
    /// Rows and columns.
    Table(Table),
    /// Sources, in small print.
    Sources(Vec<String>),
}

/// A box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// To be ticked by hand.
    Open,
    /// Ticked already.
    Done,
}

/// A point of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The point.
    pub text: Words,
    /// Smaller lines under it.
    pub under: Vec<String>,
}

impl From<String> for Point {
    fn from(text: String) -> Self {
        Self { text: text.into(), under: Vec::new() }
    }
}

/// A blank to fill in by hand, or what was put in already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// What goes there.
    pub label: String,
    /// How wide it is.
    pub width: Width,
    /// What stands there already.
    pub filled: Option<Words>,
}
