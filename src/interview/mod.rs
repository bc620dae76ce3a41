//! The state of one sitting, and the only way to change it.

mod apply;
mod check_answers;
mod code;
mod command;
mod event;
mod findings;
mod local;
mod opening;
mod page;
mod printout;
mod record;
mod shelf;

pub use check_answers::Row;
pub use check_answers::rows;
pub use code::CODE_LAYOUT;
pub use code::CODE_MARK;
pub use code::Code;
pub use code::CodeError;
pub use code::Opened as CodeOpened;
pub use code::PaperLocal;
pub use code::PaperRules;
pub use code::Slip;
pub use code::from_code;
pub use code::to_code;
pub use command::Command;
pub use command::Errand;
pub use command::FocusTarget;
pub use event::Event;
pub use event::OpeningEvent;
pub use event::PaperEvent;
pub use event::SaveAs;
pub use event::ShelfEvent;
pub use event::Switch;
pub use event::Who;
pub use findings::Deadline;
pub use findings::Findings;
pub use findings::Overall;
pub use findings::Route;
pub use findings::said;
pub use local::Local;
pub use local::Supplied;
pub use opening::Altered;
pub use opening::Arrival;
pub use opening::FormError;
pub use opening::OpenError;
pub use opening::Opening;
pub use page::FolderPage;
pub use page::Mode;
pub use page::Page;
pub use printout::Look;
pub use printout::Portion;
pub use printout::Printout;
pub use record::LOCKED_MARK;
pub use record::Opened;
pub use record::RECORD_LIMIT;
pub use record::RECORD_VERSION;
pub use record::RecordError;
pub use record::SetAside;
pub use record::outcome_code;
pub use record::read_record;
pub use shelf::Aside;
pub use shelf::MOST_ASIDE;

use std::sync::Arc;

use crate::folder::Folder;
use crate::questionnaire::AnswerError;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;
use crate::rulebook::Rulebook;
use crate::rulebook::checked_on;

/// One sitting: what is fixed from the start, and what the person has said and where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    rulebook: Arc<Rulebook>,
    local: Arc<Local>,
    as_at: CivilDate,
    /// Counts "Clear everything", so that a step remembered before it means nothing after it.
    sitting: u32,
    who: Option<Who>,
    answers: Answers,
    /// The pages visited, the first always the start; `at` is where the person is.
    trail: Vec<Page>,
    at: usize,
    trouble: Option<Trouble>,
    folder: Folder,
    printout: Printout,
    /// What was ticked otherwise than it is by itself.
    flipped: Vec<(Printout, Portion)>,
    looks: Vec<Look>,
    opening: Opening,
    /// Other sets of answers, laid aside.
    shelf: Vec<Aside>,
    idle: Idle,
    /// Counts what came of opening and of laying aside, so that a page can tell that it has to be drawn anew.
    turn: usize,
}

/// Whether anybody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// Somebody is, as far as is known.
    Here,
    /// Nobody did anything for long: everything will be cleared soon.
    Warned,
}

/// What was put into the fields of a page that could not be taken as an answer. It stays in the fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What is wrong.
    pub error: AnswerError,
    /// What was put in.
    pub typed: Typed,
}

impl Interview {
    /// A fresh sitting on the day `as_at`, with what the page supplied as a local offer.
    #[must_use]
    pub fn new(supplied: &Supplied, as_at: CivilDate) -> Self {
        let local = Local::from_supplied(supplied, as_at);
        let rulebook = local.join(Rulebook::national_as_at(as_at), as_at);
        Self::over(rulebook, local, as_at)
    }

    /// A fresh sitting over these rules.
    #[must_use]
    pub fn over(rulebook: Rulebook, local: Local, as_at: CivilDate) -> Self {
        Self {
            rulebook: Arc::new(rulebook),
            local: Arc::new(local),
            as_at,
            sitting: 0,
            who: None,
            answers: Answers::default(),
            trail: vec![Page::Start],
            at: 0,
            trouble: None,
            folder: Folder::default(),
            printout: Printout::Commissioner,
            flipped: Vec::new(),
            looks: Vec::new(),
            opening: Opening::Idle,
            shelf: Vec::new(),
            idle: Idle::Here,
            turn: 0,
        }
    }

    /// The rules in force for this sitting.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// What became of the local offer.
    #[must_use]
    pub fn local(&self) -> &Local {
        &self.local
    }

    /// The day of the sitting.
    #[must_use]
    pub fn as_at(&self) -> CivilDate {
        self.as_at
    }

    /// Whether the day of the sitting is before the rules were checked: because the page asks for the law of an earlier
    /// day, or because the clock is wrong.
    #[must_use]
    pub fn looks_back(&self) -> bool {
        checked_on().is_some_and(|checked| self.as_at < checked)
    }

    /// Which clearing this sitting follows.
    #[must_use]
    pub fn sitting(&self) -> u32 {
        self.sitting
    }

    /// Who is answering; nothing before the start page is done.
    #[must_use]
    pub fn who(&self) -> Option<Who> {
        self.who
    }

    /// The page the person is on.
    #[must_use]
    pub fn page(&self) -> &Page {
        self.trail.get(self.at).unwrap_or(&Page::Start)
    }

    /// Whether there is a page to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.at > 0
    }

    /// The answers that may be read: those whose questions still matter.
    #[must_use]
    pub fn relevant_answers(&self) -> Answers {
        self.rulebook.relevant(&self.answers)
    }

    /// The questions these answers lead to, up to and with the first one unanswered.
    #[must_use]
    pub fn path(&self) -> Vec<ItemId> {
        self.rulebook.path(&self.answers)
    }

    /// Whether every question that matters has an answer.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.path().last().is_none_or(|item| self.answers.answer(item).is_some())
    }

    /// The fewest and the most questions that come after `item`, whatever is answered to it and to them; nothing where
    /// nobody could count them, or where `item` is not on the way.
    #[must_use]
    pub fn questions_after(&self, item: &ItemId) -> Option<(u32, u32)> {
        let mut read = Answers::default();
        for id in self.path() {
            if id == *item {
                let (least, most) = self.rulebook.questions_left(&read)?;
                return Some((least.checked_sub(1)?, most.checked_sub(1)?));
            }
            read.insert(id.clone(), self.answers.answer(&id)?.clone());
        }
        None
    }

    /// What the fields of `item` show: what was put in last and could not be taken, or else the answer given.
    #[must_use]
    pub fn typed(&self, item: &ItemId) -> Typed {
        let here = self.page().item() == Some(item);
        match &self.trouble {
            Some(trouble) if here => trouble.typed.clone(),
            Some(_) | None => self.answers.answer(item).map(crate::questionnaire::Answer::to_typed).unwrap_or_default(),
        }
    }

    /// What is wrong with what was put in on this page.
    #[must_use]
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// What the person added to the answers.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Changes with everything that comes of opening what was saved, and of laying answers aside.
    #[must_use]
    pub fn turn(&self) -> usize {
        self.turn
    }

    /// Whether anybody is there.
    #[must_use]
    pub fn idle(&self) -> Idle {
        self.idle
    }

    /// Whether everything is cleared when nobody touches the page for long: where somebody answers for clients, one after
    /// another. To anybody else the loss would do more harm.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.who == Some(Who::Client) && self.holds_anything()
    }

    /// Whether anything was said that would be lost by clearing.
    #[must_use]
    pub fn holds_anything(&self) -> bool {
        !self.answers.is_empty() || !self.folder.is_empty() || !self.shelf.is_empty()
    }
}
