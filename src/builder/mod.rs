//! Making a pack: the draft, everything an editor can do to it, and what is wrong with it; it knows no words and no page.

mod apply;
mod compare;
mod condition;
mod edit;
mod event;
mod naming;
mod pair;
mod path;
mod place;
mod sample;
mod tidy;
mod value;

pub use compare::Change;
pub use compare::changes;
pub use condition::form_of;
pub use condition::parts_path;
pub use event::Command;
pub use event::Event;
pub use event::Form;
pub use event::Place;
pub use event::Side;
pub use event::Topic;
pub use event::Way;
pub use naming::code;
pub use pair::Half;
pub use pair::Opened;
pub use pair::Pair;
pub use pair::PairCommand;
pub use pair::PairEvent;
pub use pair::carried;
pub use path::at;
pub use path::element_path;
pub use path::field_at;
pub use path::field_path;
pub use path::last_field;
pub use path::number;
pub use path::text_at;
pub use place::is_flat;
pub use place::place_of;
pub use place::up;
pub use sample::Locally;
pub use sample::Sample;
pub use sample::sitting;
pub use tidy::tidy;

pub use crate::offer::Step;
pub use crate::offer::kind_at;
pub use crate::offer::parent;
pub use crate::offer::shape_at;
pub use crate::offer::shape_of;
pub use crate::offer::steps;

use crate::offer::Concern;
use crate::offer::ConditionProblem;
use crate::offer::Json;
use crate::offer::PackProblem;
use crate::offer::Problem;
use crate::offer::ShapeProblem;
use crate::offer::ValueProblem;
use crate::offer::read;
use crate::offer::review;
use crate::questionnaire::CivilDate;

/// A pack in the making, and where its editor is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pack: Json,
    /// The pack that was opened, as it was then.
    opened: Option<Json>,
    place: Place,
    /// The pages the editor has been on: what is missing on others is not spoken of yet.
    seen: Vec<Place>,
    /// The packs before the last changes, each with the one it was compared with.
    before: Vec<(Json, Option<Json>)>,
    /// Counts changes after which a page must be drawn anew.
    revision: u32,
    /// Whether something would be lost now.
    is_unsaved: bool,
    /// Whether every change goes to a file.
    has_file: bool,
    /// Whether that file could not be written to.
    lost_file: bool,
    /// Whether it was downloaded.
    is_downloaded: bool,
    /// What parts of a condition were in other forms, as long as nothing else changes.
    forms: Vec<(String, Form, Json)>,
    /// The answers that points had with other questions, by the path of the point, as long as the page is the same.
    answered: Vec<(String, String, String)>,
    /// Why the file chosen last could not be opened.
    refused: Option<PackProblem>,
    tried: (Sample, Locally),
    as_at: CivilDate,
}

/// What is wrong with a draft, and what is doubtful once nothing is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Health {
    /// What keeps it from being used.
    pub problems: Vec<PackProblem>,
    /// What is doubtful; only looked for where there is no problem.
    pub concerns: Vec<Concern>,
}

impl Draft {
    /// Nothing yet, on the day `as_at`.
    #[must_use]
    pub fn new(as_at: CivilDate) -> Self {
        Self {
            pack: Json::Object(Vec::new()),
            opened: None,
            place: Place::Start,
            seen: Vec::new(),
            before: Vec::new(),
            revision: 0,
            is_unsaved: false,
            has_file: false,
            lost_file: false,
            is_downloaded: false,
            forms: Vec::new(),
            answered: Vec::new(),
            refused: None,
            tried: (Sample::LongTerm, Locally::Yes),
            as_at,
        }
    }

    /// The draft as it stands.
    #[must_use]
    pub fn pack(&self) -> &Json {
        &self.pack
    }

    /// The pack that was opened, as it was then.
    #[must_use]
    pub fn opened(&self) -> Option<&Json> {
        self.opened.as_ref()
    }

    /// Where the editor is.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Changes whenever the page must be drawn anew although the editor is where they were.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Whether something would be lost if the page were left now.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.is_unsaved
    }

    /// Whether every change goes to a file that the editor chose.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.has_file
    }

    /// Whether the file that every change went to could not be written to.
    #[must_use]
    pub fn has_lost_file(&self) -> bool {
        self.lost_file
    }

    /// Whether it was downloaded at least once.
    #[must_use]
    pub fn is_downloaded(&self) -> bool {
        self.is_downloaded
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Why the file chosen last could not be opened.
    #[must_use]
    pub fn refused(&self) -> Option<&PackProblem> {
        self.refused.as_ref()
    }

    /// The made-up person being looked at.
    #[must_use]
    pub fn tried(&self) -> (Sample, Locally) {
        self.tried
    }

    /// The day.
    #[must_use]
    pub fn as_at(&self) -> CivilDate {
        self.as_at
    }

    /// The pack as a file holds it.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = tidy(&self.pack).to_text();
        text.push('\n');
        text
    }

    /// A name for its file: the commissioner's, and a plain one where that is not said yet.
    #[must_use]
    pub fn file_name(&self) -> String {
        let code = code(text_at(&self.pack, "commissioner.name"));
        if code.is_empty() { "local-offer.json".to_owned() } else { format!("{code}.json") }
    }

    /// What is wrong with it, and what is doubtful.
    #[must_use]
    pub fn health(&self) -> Health {
        match read(&self.text()) {
            Ok(offer) => Health { problems: Vec::new(), concerns: review(&offer, self.as_at) },
            Err(problems) => Health { problems, concerns: Vec::new() },
        }
    }

    /// Whether a problem is spoken of beside its place already: what is only missing is not, before its page was left.
    #[must_use]
    pub fn speaks_of(&self, problem: &PackProblem) -> bool {
        let is_missing = match &problem.problem {
            Problem::Shape(ShapeProblem::MissingField) | Problem::Sense(_) => true,
            Problem::Value(ValueProblem::TooFew { .. } | ValueProblem::Empty) => true,
            Problem::Value(ValueProblem::BadId { found } | ValueProblem::UnknownWord { found, .. }) => found.is_empty(),
            Problem::Condition(ConditionProblem::UnknownItem { found } | ConditionProblem::UnknownOption { found }) => {
                found.is_empty()
            }
            Problem::Condition(ConditionProblem::BadForm | ConditionProblem::BadCount { .. }) => true,
            Problem::Condition(_) | Problem::Shape(_) | Problem::Value(_) => false,
        };
        !is_missing || self.seen.contains(&Place::Check) || self.seen.contains(&place_of(&problem.path))
    }
}
