//! Everything a person, or the browser on their behalf, can do.

use crate::folder::FolderEvent;
use crate::folder::Letter;
use crate::questionnaire::Answers;
use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;

use super::Idle;
use super::opening::OpenError;
use super::page::FolderPage;
use super::printout::Look;
use super::printout::Portion;
use super::printout::Printout;
use super::record::SetAside;

/// Who is answering, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The person answers for themselves.
    Myself,
    /// A parent answers for a child.
    MyChild,
    /// Someone answers for a person they care for.
    SomeoneICareFor,
    /// An advocate answers for a client.
    Client,
}

impl Who {
    /// All of them, in the order offered.
    pub const ALL: [Self; 4] = [Self::Myself, Self::MyChild, Self::SomeoneICareFor, Self::Client];
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// Wanted.
    On,
    /// Not wanted.
    Off,
}

/// Something chosen about the papers to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperEvent {
    /// Another paper is to be made.
    PrintoutChosen(Printout),
    /// A part of the paper was ticked or unticked.
    PortionChosen(Portion, Switch),
    /// How the papers look was changed.
    LookChosen(Look, Switch),
}

/// Something done about opening what was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpeningEvent {
    /// A saved file is to be chosen.
    FileAsked,
    /// A file came: its text.
    FileCame(String),
    /// A form came that was filled in by the standard of health records: its answers, and what could not be taken over.
    FormCame {
        /// The answers, checked.
        answers: Answers,
        /// What could not be taken over.
        set_aside: Vec<SetAside>,
    },
    /// A code was typed, or read in a picture.
    CodeGiven(String),
    /// A picture of the paper is to be chosen.
    PhotoAsked,
    /// The camera is to look at the paper.
    CameraAsked,
    /// The password for the file that waits for it.
    PasswordGiven(String),
    /// The browser could not open it.
    Failed(OpenError),
}

/// Something done with sets of answers laid aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShelfEvent {
    /// The answers are to be laid aside, to compare with.
    LaidAside,
    /// A set that lies aside is to be taken up.
    TakenUp(usize),
    /// A set that lies aside is to be forgotten.
    Dropped(usize),
}

/// What can be saved as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveAs {
    /// The sitting, to be opened again; under a password where one is given.
    Record(Option<String>),
    /// A letter as plain text.
    LetterText(Letter),
    /// A letter for a word processor.
    LetterWord(Letter),
    /// The days, for a calendar.
    Calendar,
    /// The questions, in the standard of health records.
    Questionnaire,
    /// The answers, in the same standard.
    Response,
}

/// Everything that can happen in a sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Start was pressed, with who is answering if that was chosen.
    Started(Option<Who>),
    /// Continue was pressed on a question.
    Answered {
        /// The question.
        item: ItemId,
        /// What its fields held.
        typed: Typed,
    },
    /// The link in the error summary was pressed.
    FieldAsked,
    /// The Back link was pressed.
    BackAsked,
    /// The browser's Back or Forward led to a step remembered earlier.
    Returned {
        /// The sitting in which it was remembered.
        sitting: u32,
        /// The step.
        step: usize,
    },
    /// Change was pressed beside an answer.
    ChangeAsked(ItemId),
    /// Change was pressed beside who is answering.
    StartAsked,
    /// Go on with the questions.
    QuestionsAsked,
    /// Show the answers for checking.
    CheckAsked,
    /// Show the result.
    ResultsAsked,
    /// Show the summary and what goes into it.
    SummaryAsked,
    /// Show what stands behind the rules.
    AboutAsked,
    /// Show a page of what else can be got ready.
    FolderAsked(FolderPage),
    /// Something was done to the folder.
    Folder(FolderEvent),
    /// Something was chosen about the papers to print.
    Paper(PaperEvent),
    /// Print was pressed.
    PrintAsked,
    /// Something is to be saved as a file.
    SaveAsked(SaveAs),
    /// A letter is to be copied, for pasting elsewhere.
    CopyAsked(Letter),
    /// Something was done about opening what was saved.
    Opening(OpeningEvent),
    /// Something was done with sets of answers laid aside.
    Shelf(ShelfEvent),
    /// Whether somebody is there was noticed.
    Noticed(Idle),
    /// "Clear everything" was pressed.
    Cleared,
}
