//! Two packs side by side: which are open, and one person's answers taken from the one area to the other.

use crate::interview::Event as Asked;
use crate::interview::Interview;
use crate::interview::Page;
use crate::interview::Supplied;
use crate::offer::Json;
use crate::offer::LocalOffer;
use crate::offer::PackProblem;
use crate::offer::parse;
use crate::offer::read;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;

/// One of the two areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The one on the left.
    First,
    /// The one on the right.
    Second,
}

impl Half {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];
}

/// A sound pack that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its text.
    pub text: String,
    /// Its values, in the version of today.
    pub pack: Json,
    /// What it offers.
    pub offer: LocalOffer,
}

/// Two areas to compare, as far as their packs are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    first: Option<Opened>,
    second: Option<Opened>,
    refused: Option<(Half, PackProblem)>,
    /// How many packs were opened for each area.
    opened: [u32; 2],
    as_at: CivilDate,
}

/// What can happen while two areas are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairEvent {
    /// Choose a file for this area.
    OpenAsked(Half),
    /// A file was read: its text.
    Opened(Half, String),
    /// Ask one person the questions of this area.
    Asked(Half),
}

/// What the browser should do then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairCommand {
    /// Let the person choose a file, and read it.
    Open(Half),
    /// Start a sitting in this area.
    Ask(Half),
    /// Put the keyboard on the heading of the page.
    FocusHeading,
    /// Put the keyboard on the word why a file could not be used.
    FocusErrors,
    /// What was said in this area was said of another pack: let go of it.
    Unseat(Half),
}

impl Pair {
    /// No area yet, on the day `as_at`.
    #[must_use]
    pub fn new(as_at: CivilDate) -> Self {
        Self { first: None, second: None, refused: None, opened: [0; 2], as_at }
    }

    /// The pack of an area.
    #[must_use]
    pub fn half(&self, half: Half) -> Option<&Opened> {
        match half {
            Half::First => self.first.as_ref(),
            Half::Second => self.second.as_ref(),
        }
    }

    /// Why the file chosen last could not be used, and for which area it was.
    #[must_use]
    pub fn refused(&self) -> Option<&(Half, PackProblem)> {
        self.refused.as_ref()
    }

    /// How many packs were opened for each area: changes when there is another.
    #[must_use]
    pub fn versions(&self) -> [u32; 2] {
        self.opened
    }

    /// The day.
    #[must_use]
    pub fn as_at(&self) -> CivilDate {
        self.as_at
    }

    /// Takes an event, and returns what the browser should do. A pack that is not sound changes nothing.
    pub fn apply(&mut self, event: PairEvent) -> Vec<PairCommand> {
        match event {
            PairEvent::OpenAsked(half) => vec![PairCommand::Open(half)],
            PairEvent::Asked(half) => vec![PairCommand::Ask(half)],
            PairEvent::Opened(half, text) => match opened(text) {
                Err(problem) => {
                    self.refused = Some((half, problem));
                    vec![PairCommand::FocusErrors]
                }
                Ok(opened) => self.open(half, opened),
            },
        }
    }

    fn open(&mut self, half: Half, opened: Opened) -> Vec<PairCommand> {
        let [first, second] = &mut self.opened;
        match half {
            Half::First => (self.first, *first) = (Some(opened), *first + 1),
            Half::Second => (self.second, *second) = (Some(opened), *second + 1),
        }
        // Why the other area's file was refused still stands.
        self.refused = self.refused.take().filter(|(other, _)| *other != half);
        vec![PairCommand::Unseat(half), PairCommand::FocusHeading]
    }
}

/// A sound pack; else the first thing that is wrong with it.
fn opened(text: String) -> Result<Opened, PackProblem> {
    let pack = parse(&text)?;
    match read(&text) {
        Ok(offer) => Ok(Opened { text, pack, offer }),
        Err(problems) => Err(problems.into_iter().next().unwrap_or_else(PackProblem::whole)),
    }
}

/// More questions than any sitting has.
const PATIENCE: usize = 80;

/// The sitting of the same person in another area: what was said to questions that everybody is asked is said there too;
/// it stands at the first question that is still open, or at the results.
#[must_use]
pub fn carried(from: &Interview, text: &str, as_at: CivilDate) -> Interview {
    let mut interview = Interview::new(&Supplied::Text(text.to_owned()), as_at);
    let answers = from.relevant_answers();
    if from.who().is_none() {
        return interview;
    }
    interview.apply(Asked::Started(from.who()));
    for _ in 0..PATIENCE {
        let event = match interview.page().clone() {
            Page::Question(item @ ItemId::National(_), _) => match answers.answer(&item) {
                Some(answer) => Asked::Answered { typed: answer.to_typed(), item },
                None => break,
            },
            Page::Urgent => Asked::QuestionsAsked,
            Page::CheckAnswers => Asked::ResultsAsked,
            Page::Question(ItemId::Local(_), _)
            | Page::Start
            | Page::Results
            | Page::Summary
            | Page::About
            | Page::Folder(_) => break,
        };
        interview.apply(event);
    }
    interview
}
