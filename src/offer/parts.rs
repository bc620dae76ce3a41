//! The checked parts of a local offer besides its groups: who speaks, for whom, on what sources, with what questions.

use crate::logic::Condition;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::LocalId;
use crate::questionnaire::QuestionWording;
use crate::questionnaire::Test;

use super::address::Link;
use super::group::Contact;
use super::words::CommissionerKind;
use super::words::HelpKind;
use super::words::PublisherKind;
use super::words::SourceKind;

/// Who wrote the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: PublisherKind,
    /// Its site.
    pub link: Option<Link>,
}

/// The body that decides requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commissioner {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: CommissionerKind,
    /// Its site.
    pub link: Option<Link>,
    /// The bodies it replaced.
    pub predecessors: Vec<String>,
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
    /// What it is.
    pub kind: SourceKind,
    /// The day it bears.
    pub date: Option<CivilDate>,
}

/// A local question with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalItem {
    /// The question as the rules see it.
    pub item: Item,
    /// Its words; the label of "I'm not sure" is empty, for `content` has it.
    pub wording: QuestionWording,
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

/// An organisation that helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Its name.
    pub name: String,
    /// What it helps with; never empty.
    pub helps_with: Vec<HelpKind>,
    /// What the help costs, where that is said.
    pub cost: Option<String>,
    /// How to reach it.
    pub contact: Contact,
}

/// A local name for a standard thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalName {
    /// The usual name.
    pub standard: String,
    /// The name used here.
    pub local: String,
}
