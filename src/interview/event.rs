//! Everything a person, or the browser on their behalf, can do.

use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;

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

/// What may be added to, or left off, the printed summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrintChoice {
    /// The sources of the rules.
    Sources,
    /// The answers to sensitive questions.
    Sensitive,
    /// Larger letters, on more sides.
    LargePrint,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// Wanted.
    On,
    /// Not wanted.
    Off,
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
    /// A print choice was ticked or unticked.
    PrintChosen(PrintChoice, Switch),
    /// Print was pressed.
    PrintAsked,
    /// "Clear everything" was pressed.
    Cleared,
}
