//! A table of a document: its rows can stand on several sheets, and a row too long for one is several rows; no markup.

use crate::folder;

use super::Words;

/// Rows and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// How wide its columns are.
    pub columns: Columns,
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// How wide the columns of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// All the same.
    Even,
    /// The last is narrow: a day, or who pays.
    LastNarrow,
    /// The last is wide, the one before it narrow: who, whether paid, and what they do.
    LastWide,
    /// A day, with whom, what was said, whether in writing.
    Log,
    /// The first names its row.
    Named,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A row.
    Whole(Vec<Words>),
    /// The row above goes on.
    GoesOn(Vec<Words>),
    /// A row to write in by hand, with so many cells.
    Blank(usize),
}

impl Row {
    /// The row as rows in no cell of which stand more than about `most` letters.
    pub fn split(self, most: usize) -> Vec<Self> {
        let (cells, first): (_, fn(Vec<Words>) -> Self) = match self {
            Self::Whole(cells) => (cells, Self::Whole),
            Self::GoesOn(cells) => (cells, Self::GoesOn),
            Self::Blank(_) => return vec![self],
        };
        let parts: Vec<Vec<&str>> = cells.iter().map(|cell| folder::paragraphs(cell.text(), most)).collect();
        let count = parts.iter().map(Vec::len).max().unwrap_or_default().max(1);
        let row = |place: usize| {
            let pairs = cells.iter().zip(&parts);
            pairs.map(|(cell, parts)| cell.same_hand(parts.get(place).copied().unwrap_or_default())).collect()
        };
        (0..count).map(|place| if place == 0 { first(row(place)) } else { Self::GoesOn(row(place)) }).collect()
    }
}
