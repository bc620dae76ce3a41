//! The words of the folder: its pages, papers and letters, in the grammar of who is answering; what fits is not decided here.

use crate::folder::Leaf;
use crate::folder::Letter;
use crate::folder::Paper;
use crate::interview::Interview;

use super::en;
use super::letter::letter_text;
use super::voice::fill;

/// A page of the folder, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafWording {
    /// Its title, as something to do or to say.
    pub title: String,
    /// One to three sentences: what goes here, and why it helps.
    pub lede: String,
    /// A good example.
    pub good: String,
    /// A poor example, and why it is one.
    pub poor: String,
    /// The heading on paper.
    pub heading: String,
}

/// A paper, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperWording {
    /// What it is called.
    pub name: String,
    /// Who has it.
    pub held_by: String,
    /// What to ask for, as a sentence to say.
    pub ask_for: String,
}

/// A letter, ready to show on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterWording {
    /// What it asks.
    pub title: String,
    /// When it is the right one, in one or two sentences.
    pub when: String,
}

/// The words of a page.
#[must_use]
pub fn leaf(leaf: Leaf, interview: &Interview) -> LeafWording {
    let [title, lede, good, poor, heading] = en::leaves::leaf(leaf).map(|text| fill(text, interview));
    LeafWording { title, lede, good, poor, heading }
}

/// The label of a field of a page, and a line under it; that may be empty.
#[must_use]
pub fn leaf_field(leaf: Leaf, field: usize, interview: &Interview) -> (String, String) {
    let words = en::leaves::fields(leaf).get(field).copied().unwrap_or_default();
    let [label, hint] = words.map(|text| fill(text, interview));
    (label, hint)
}

/// The label of a choice by its code.
#[must_use]
pub fn leaf_choice(code: &str, interview: &Interview) -> String {
    fill(en::leaves::choice(code), interview)
}

/// The words of a paper.
#[must_use]
pub fn paper(paper: Paper, interview: &Interview) -> PaperWording {
    let [name, held_by, ask_for] = en::papers::paper(paper).map(|text| fill(text, interview));
    PaperWording { name, held_by, ask_for }
}

/// The words of a letter on a list.
#[must_use]
pub fn letter(letter: Letter, interview: &Interview) -> LetterWording {
    let [title, when] = en::letters::about(letter).map(|text| fill(text, interview));
    LetterWording { title, when }
}

/// A letter as it stands now: as the person changed it, or as we propose it.
#[must_use]
pub fn letter_now(letter: Letter, interview: &Interview) -> String {
    interview.folder().letter(letter).map_or_else(|| letter_text(letter, interview), str::to_owned)
}
