//! What a person may add to the answers: pages they fill in, letters they change, papers they have; no words, no rules.

mod apply;
mod field;
mod leaf;
mod letter;
mod paper;
mod past;
mod text;

pub use apply::CopyDays;
pub use apply::FolderEvent;
pub use field::Field;
pub use field::FieldKind;
pub use leaf::Leaf;
pub use leaf::Rows;
pub use letter::Clock;
pub use letter::HOPED_FOR;
pub use letter::Letter;
pub use paper::Held;
pub use paper::Paper;
pub use text::cleaned;
pub use text::paragraphs;
pub use text::shortened;

/// The folder of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folder {
    label: String,
    leaves: Vec<(Leaf, Vec<Vec<String>>)>,
    papers: Vec<(Paper, Held)>,
    letters: Vec<(Letter, String)>,
    past: past::Past,
}

impl Folder {
    /// What the person calls it: a case reference, never a name if they follow the advice. May be empty.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The rows of a page as put in; for a page that is filled in once, at most one.
    #[must_use]
    pub fn rows(&self, leaf: Leaf) -> &[Vec<String>] {
        self.leaves.iter().find(|(one, _)| *one == leaf).map_or(&[], |(_, rows)| rows)
    }

    /// The rows in which something stands.
    pub fn filled(&self, leaf: Leaf) -> impl Iterator<Item = &Vec<String>> {
        self.rows(leaf).iter().filter(|row| row.iter().any(|text| !text.trim().is_empty()))
    }

    /// What stands in a field; empty where nothing does.
    ///
    /// ```
    /// use phb_check::folder::{Folder, FolderEvent, Leaf};
    /// let mut folder = Folder::default();
    /// folder.apply(FolderEvent::Wrote { leaf: Leaf::Works, row: 0, field: 1, text: "Late visits".to_owned() });
    /// assert_eq!(folder.text(Leaf::Works, 0, "does-not"), "Late visits");
    /// assert_eq!(folder.text(Leaf::Works, 0, "works"), "");
    /// ```
    #[must_use]
    pub fn text(&self, leaf: Leaf, row: usize, code: &str) -> &str {
        let place = leaf.fields().iter().position(|field| field.code == code);
        let row = self.rows(leaf).get(row);
        place.zip(row).and_then(|(place, row)| row.get(place)).map_or("", String::as_str)
    }

    /// Whether nothing stands on a page.
    #[must_use]
    pub fn is_blank(&self, leaf: Leaf) -> bool {
        self.filled(leaf).next().is_none()
    }

    /// Whether something on this page can be undone.
    #[must_use]
    pub fn can_undo(&self, leaf: Leaf) -> bool {
        self.past.has(leaf)
    }

    /// Whether nothing at all was put in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let blank = Leaf::ALL.into_iter().all(|leaf| self.is_blank(leaf));
        blank && self.label.is_empty() && self.papers.is_empty() && self.letters.is_empty()
    }

    /// How far the person has got with a paper.
    #[must_use]
    pub fn held(&self, paper: Paper) -> Option<Held> {
        self.papers.iter().find(|(one, _)| *one == paper).map(|(_, held)| *held)
    }

    /// A letter as the person changed it; nothing where it was left as proposed.
    #[must_use]
    pub fn letter(&self, letter: Letter) -> Option<&str> {
        self.letters.iter().find(|(one, _)| *one == letter).map(|(_, text)| text.as_str())
    }
}
