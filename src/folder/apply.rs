//! What a person can do to their folder; the one place where it changes.

use super::Folder;
use super::Held;
use super::Leaf;
use super::Letter;
use super::Paper;
use super::Rows;
use super::cleaned;
use super::past::Step;

/// Something a person did to their folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderEvent {
    /// Something was written into a field. The row is made where there is none yet.
    Wrote {
        /// The page.
        leaf: Leaf,
        /// The row, from 0.
        row: usize,
        /// The field, from 0.
        field: usize,
        /// What stands there now.
        text: String,
    },
    /// One more row was asked for.
    RowAdded(Leaf),
    /// A row was taken out.
    RowRemoved(Leaf, usize),
    /// The hours of one day are those of others too, on a line of help.
    DaysCopied(usize, CopyDays),
    /// The last row that was taken out of a page, or whose days were copied, comes back as it was.
    Undone(Leaf),
    /// A paper was ticked, or unticked.
    PaperMarked(Paper, Option<Held>),
    /// A letter was changed.
    LetterWritten(Letter, String),
    /// A letter goes back to what was proposed.
    LetterReset(Letter),
    /// The folder was given a label.
    Labelled(String),
}

/// Which days take whose hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyDays {
    /// Tuesday to Friday take Monday's.
    Workdays,
    /// All days take Monday's.
    All,
    /// Sunday takes Saturday's.
    Weekend,
}

impl CopyDays {
    /// The field of the day that is copied, and those of the days that take its hours.
    fn fields(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Workdays => ("mon", &["tue", "wed", "thu", "fri"]),
            Self::All => ("mon", &["tue", "wed", "thu", "fri", "sat", "sun"]),
            Self::Weekend => ("sat", &["sun"]),
        }
    }
}

/// The most rows of one page. Nobody has so many; a file made by a machine might.
const MOST_ROWS: usize = 1000;

impl Folder {
    /// Takes an event and changes the folder.
    pub fn apply(&mut self, event: FolderEvent) {
        match event {
            FolderEvent::Wrote { leaf, row, field, text } => self.write(leaf, row, field, cleaned(&text)),
            FolderEvent::RowAdded(leaf) => self.add(leaf),
            FolderEvent::RowRemoved(leaf, row) => self.remove(leaf, row),
            FolderEvent::DaysCopied(row, days) => self.copy_days(row, days),
            FolderEvent::Undone(leaf) => self.undo(leaf),
            FolderEvent::PaperMarked(paper, held) => {
                self.papers.retain(|(one, _)| *one != paper);
                self.papers.extend(held.map(|held| (paper, held)));
            }
            FolderEvent::LetterWritten(letter, text) => {
                self.letters.retain(|(one, _)| *one != letter);
                self.letters.push((letter, cleaned(&text)));
            }
            FolderEvent::LetterReset(letter) => self.letters.retain(|(one, _)| *one != letter),
            FolderEvent::Labelled(text) => self.label = cleaned(&text),
        }
    }

    fn write(&mut self, leaf: Leaf, row: usize, field: usize, text: String) {
        let most = match leaf.rows() {
            Rows::One => 1,
            Rows::Many => MOST_ROWS,
        };
        let width = leaf.fields().len();
        if row >= most || field >= width {
            return;
        }
        // What is written now must not be lost by undoing something older on the same row.
        self.past.forget_copies(leaf, row);
        self.with_rows(leaf, |rows| {
            while rows.len() <= row {
                rows.push(vec![String::new(); width]);
            }
            if let Some(place) = rows.get_mut(row).and_then(|row| row.get_mut(field)) {
                *place = text;
            }
        });
    }

    /// One empty row more than there is; the first stands there by itself.
    fn add(&mut self, leaf: Leaf) {
        let (count, width) = (self.rows(leaf).len(), leaf.fields().len());
        if leaf.rows() == Rows::Many && count < MOST_ROWS {
            let missing = if count == 0 { 2 } else { 1 };
            self.with_rows(leaf, |rows| {
                rows.extend(std::iter::repeat_n(vec![String::new(); width], missing));
            });
        }
    }

    fn remove(&mut self, leaf: Leaf, row: usize) {
        let Some(texts) = self.rows(leaf).get(row).cloned() else { return };
        self.with_rows(leaf, |rows| {
            rows.remove(row);
        });
        // The rows after it move up: an older copy would come back onto another row.
        self.past.forget_all_copies(leaf);
        if texts.iter().any(|text| !text.trim().is_empty()) {
            self.past.push(leaf, Step::Removed { row, texts });
        }
    }

    fn copy_days(&mut self, row: usize, days: CopyDays) {
        let leaf = Leaf::Support;
        let Some(texts) = self.rows(leaf).get(row).cloned() else { return };
        let (from, to) = days.fields();
        let hours = self.text(leaf, row, from).to_owned();
        if hours.trim().is_empty() {
            return;
        }
        self.with_rows(leaf, |rows| {
            let places = rows.get_mut(row).into_iter().flatten().zip(leaf.fields());
            places.filter(|(_, field)| to.contains(&field.code)).for_each(|(place, _)| place.clone_from(&hours));
        });
        self.past.push(leaf, Step::Copied { row, texts });
    }

    fn undo(&mut self, leaf: Leaf) {
        let step = self.past.pop(leaf);
        self.with_rows(leaf, |rows| match step {
            Some(Step::Removed { row, texts }) => rows.insert(row.min(rows.len()), texts),
            Some(Step::Copied { row, texts }) => {
                if let Some(place) = rows.get_mut(row) {
                    *place = texts;
                }
            }
            None => {}
        });
    }

    /// Does something to the rows of a page.
    fn with_rows(&mut self, leaf: Leaf, change: impl FnOnce(&mut Vec<Vec<String>>)) {
        match self.leaves.iter_mut().find(|(one, _)| *one == leaf) {
            Some((_, rows)) => change(rows),
            None => {
                let mut rows = Vec::new();
                change(&mut rows);
                self.leaves.push((leaf, rows));
            }
        }
    }
}
