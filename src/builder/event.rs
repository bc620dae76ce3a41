//! What an editor can do, where they can be, and what the browser should do then.

use super::sample::Locally;
use super::sample::Sample;

/// Where the editor is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Before there is a pack.
    Start,
    /// The list of all parts.
    Overview,
    /// A part of the pack.
    Topic(Topic),
    /// One thing of a list, or something that has a page of its own, by its path; a group has several pages.
    Thing(String, Side),
    /// What is wrong, what is doubtful, who can be in a group, what has changed.
    Check,
    /// What made-up people see.
    Try,
    /// Keeping the pack.
    Keep,
    /// About to open another pack while this one is not saved.
    Leaving,
}

/// The parts of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Who writes, who decides, for whom.
    Who,
    /// Days, and what state it is in.
    Days,
    /// Pages and papers.
    Sources,
    /// Its own questions.
    Questions,
    /// Groups of people.
    Groups,
    /// What goes for every group.
    EveryGroup,
    /// Whom to ask, who helps.
    Help,
    /// What else to say.
    Notes,
}

impl Topic {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 8] = [
        Self::Who,
        Self::Days,
        Self::Sources,
        Self::Questions,
        Self::Groups,
        Self::EveryGroup,
        Self::Help,
        Self::Notes,
    ];

    /// The fields of the pack on its page. The version of the form is nobody's to fill in.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Who => &["publisher", "commissioner", "area", "places", "language"],
            Self::Days => &[
                "valid_from",
                "valid_until",
                "last_checked",
                "review_due",
                "page_status",
                "historical",
                "historical_note",
            ],
            Self::Sources => &["sources"],
            Self::Questions => &["items"],
            Self::Groups => &["groups", "nothing_beyond_rights"],
            Self::EveryGroup => &["every_group"],
            Self::Help => &["contacts", "contacts_not_published", "support", "formats"],
            Self::Notes => &["caveats", "conflict", "glossary", "targets"],
        }
    }
}

/// The pages of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Who it is for; of anything else, all there is.
    Whom,
    /// How to ask, and what happens then.
    Asking,
    /// Money: how it is held, how much, for what.
    Money,
}

impl Side {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Whom, Self::Asking, Self::Money];

    /// The fields of a group on this page.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Whom => &[
                "title",
                "summary",
                "standing",
                "sources",
                "conditions",
                "exclusions",
                "places_in",
                "window",
                "delivered_by",
                "covers",
                "priority",
                "narrower",
                "conflict",
                "targets",
                "id",
            ],
            Self::Asking => &[
                "route",
                "contacts",
                "endorsement",
                "papers_needed",
                "promises",
                "discretion",
                "refusal_reasons",
                "challenge",
            ],
            Self::Money => &["ways", "mix", "paid_to", "money", "spending", "reviews"],
        }
    }
}

/// Up or down a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards its start.
    Up,
    /// Towards its end.
    Down,
}

/// One of the forms that a part of a condition can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// All of its points.
    All,
    /// Any of its points.
    Any,
    /// So many of its points.
    AtLeast,
    /// Not so.
    Not,
    /// An answer to a question.
    Is,
    /// So old or older.
    AgeFrom,
    /// Younger.
    AgeUnder,
    /// Something only others can settle.
    Judgement,
}

impl Form {
    /// All of them, in the order offered.
    pub const ALL: [Self; 8] =
        [Self::Is, Self::AgeFrom, Self::AgeUnder, Self::Judgement, Self::All, Self::Any, Self::AtLeast, Self::Not];
}

/// Everything that can happen while a pack is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Begin with nothing.
    Begun,
    /// Choose a file to open.
    OpenAsked,
    /// The same although this pack is not saved.
    OpenInstead,
    /// A file was read: its text.
    Opened(String),
    /// Choose the file of an earlier pack to compare with.
    LastAsked,
    /// It was read: its text.
    LastOpened(String),
    /// Go somewhere.
    Went(Place),
    /// Go to the field with this path.
    FieldAsked(String),
    /// A field was filled in, or emptied: its path and what was put in.
    Typed(String, String),
    /// A box was ticked or unticked.
    Ticked(String),
    /// A word or code was ticked or unticked on a list: the path of the list, and the word.
    Listed(String, String),
    /// Add an empty element to the list with this path.
    Added(String),
    /// Take out what stands at this path.
    Removed(String),
    /// Take out all that the format does not know.
    Cleaned,
    /// Something is being typed that is not put in yet.
    Touched,
    /// Move an element of a list.
    Moved(String, Way),
    /// Give the part of a condition at this path another form.
    Formed(String, Form),
    /// Take the last change back.
    Undone,
    /// Look at a made-up person.
    Tried(Sample, Locally),
    /// Download the pack.
    SaveAsked,
    /// Choose a file that every change is written to.
    FileAsked,
    /// Such a file was chosen; every change goes there from now on.
    FileChosen,
    /// Writing there failed.
    FileLost,
}

/// What the browser should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Put the keyboard on the heading of the page.
    FocusHeading,
    /// Put the keyboard on the word why a file could not be opened.
    FocusErrors,
    /// Put the keyboard on the field with this path; where there is none, on what holds it.
    FocusField(String),
    /// Let the editor choose a file, and read it.
    Open,
    /// The same for an earlier pack to compare with.
    OpenLast,
    /// Offer the text as a download.
    Save(String),
    /// Let the editor choose a file to write to.
    ChooseFile,
    /// Write the text to the chosen file.
    Write(String),
    /// Warn before the page is left, or no longer.
    Guard(bool),
    /// Show the made-up person's page.
    Show,
}
