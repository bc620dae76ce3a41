//! Where the person is, and what comes next; it changes nothing.

use crate::folder::Leaf;
use crate::folder::Letter;
use crate::questionnaire::Answer;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;

use super::Findings;
use super::Interview;

/// Why a question is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It is its turn.
    Asking,
    /// Its answer is being changed: afterwards back to the check, or to what the change has opened.
    Changing,
}

/// A page of what a person may get ready besides the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderPage {
    /// What there is, and how far it has got.
    Overview,
    /// A page to fill in.
    Leaf(Leaf),
    /// The papers that show the facts.
    Papers,
    /// The letters.
    Letters,
    /// One letter.
    Letter(Letter),
    /// How to save.
    Files,
    /// How to open what was saved.
    Open,
    /// Sets of answers side by side.
    Cases,
    /// What the costs come to.
    Sketch,
}

/// A page of the widget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// What this is, and who is answering.
    Start,
    /// One question.
    Question(ItemId, Mode),
    /// What to do today, where something cannot wait.
    Urgent,
    /// The answers, with Change.
    CheckAnswers,
    /// What the answers suggest.
    Results,
    /// The printed summary, and what goes into it.
    Summary,
    /// What stands behind the rules.
    About,
    /// A page of what else can be got ready.
    Folder(FolderPage),
}

impl Page {
    /// The question on the page, if it is one.
    #[must_use]
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::Question(item, _) => Some(item),
            Self::Start
            | Self::Urgent
            | Self::CheckAnswers
            | Self::Results
            | Self::Summary
            | Self::About
            | Self::Folder(_) => None,
        }
    }
}

impl Interview {
    /// The page after `item` was answered.
    pub(super) fn page_after(&self, item: &ItemId, mode: Mode) -> Page {
        if *item == ItemId::National(NationalItem::Urgency) && self.is_urgent() {
            return Page::Urgent;
        }
        match mode {
            Mode::Asking => {
                let mut rest = self.path().into_iter().skip_while(|other| other != item).skip(1);
                rest.next().map_or(Page::CheckAnswers, |next| Page::Question(next, Mode::Asking))
            }
            Mode::Changing => self.next_open().map_or(Page::CheckAnswers, |next| Page::Question(next, Mode::Changing)),
        }
    }

    /// The page that goes on with the questions: the first one open, or the check.
    pub(super) fn page_to_go_on(&self) -> Page {
        self.next_open().map_or(Page::CheckAnswers, |next| Page::Question(next, Mode::Asking))
    }

    /// A page as it can be shown now: a question that no longer matters gives way to the one that does.
    pub(super) fn page_still_valid(&self, page: &Page) -> Page {
        match page {
            Page::Question(item, _) if !self.path().contains(item) => self.page_to_go_on(),
            Page::Results | Page::Summary | Page::CheckAnswers | Page::Folder(FolderPage::Cases)
                if !self.is_complete() =>
            {
                self.page_to_go_on()
            }
            // What could not be checked is not printed either.
            Page::Summary if !Findings::of(self).is_checked => Page::Results,
            Page::Start
            | Page::Question(..)
            | Page::Urgent
            | Page::CheckAnswers
            | Page::Results
            | Page::Summary
            | Page::About
            | Page::Folder(_) => page.clone(),
        }
    }

    fn next_open(&self) -> Option<ItemId> {
        self.path().into_iter().find(|item| self.answers.answer(item).is_none())
    }

    /// Whether something was said that cannot wait.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        let urgent = [Choice::EndOfLife, Choice::LeavingHospitalSoon].map(|it| Answer::One(OptionId::National(it)));
        self.answers.answer(&NationalItem::Urgency.into()).is_some_and(|answer| urgent.contains(answer))
    }
}
