//! The checked parts of a local offer besides its groups: who speaks, for whom, on what sources, with what questions.

use crate::logic::Condition;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::LocalId;
use crate::questionnaire::QuestionWording;
use crate::questionnaire::Test;

use super::address::Link;
use super::words::Fact;

/// A body: who wrote the pack, or who decides requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// Its site.
    pub link: Option<Link>,
}

/// Which people and places the offer speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The area in plain words.
    pub words: String,
    /// What must hold for every group.
    pub conditions: Condition<Test>,
}

/// What a statement of the offer rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackSource {
    /// Its id.
    pub id: LocalId,
    /// Its title.
    pub title: String,
    /// Where it can, or could, be read.
    pub link: Option<Link>,
    /// The day it bears.
    pub date: Option<CivilDate>,
}

/// Whose words a local question has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemWords {
    /// The pack's own; the label of "I'm not sure" is empty, for `content` has it.
    Own(QuestionWording),
    /// Those of a ready-made question, about something of this name; empty where it wants none.
    Fact(Fact, String),
    /// Those of the question which of the offer's places is the person's, with how to tell them.
    Place(String),
}

/// A local question with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalItem {
    /// The question as the rules see it.
    pub item: Item,
    /// Its words.
    pub words: ItemWords,
    /// Its own options; those of a yes-or-no question, and "none of these", are national.
    pub options: Vec<LocalOption>,
}

/// An option of a local question with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalOption {
    /// Its id.
    pub id: LocalId,
    /// Its label.
    pub label: String,
}
