//! A checked local offer and whether it may be relied on at a date; how it joins the rules is elsewhere.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::LocalId;
use crate::questionnaire::OptionId;

use super::check::place_id;
use super::group::Contact;
use super::group::Group;
use super::json::Json;
use super::parts::Area;
use super::parts::Body;
use super::parts::LocalItem;
use super::parts::LocalOption;
use super::parts::PackSource;

/// What one commissioner adds to the national rights. Made only by [`super::read`]; every text in it is plain text.
///
/// ```
/// use phb_check::offer::{OfferState, read};
/// use phb_check::questionnaire::CivilDate;
/// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
/// let offer = read(text).unwrap();
/// let day = |text| CivilDate::parse(text).unwrap();
/// assert_eq!(offer.state(day("2026-11-22")), OfferState::Current);
/// assert_eq!(offer.state(day("2027-04-01")), OfferState::Expired { since: day("2027-03-31") });
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalOffer {
    pub(super) language: String,
    pub(super) publisher: Body,
    pub(super) commissioner: Body,
    pub(super) area: Area,
    pub(super) places: Vec<LocalOption>,
    pub(super) historical_note: Option<String>,
    pub(super) dates: Dates,
    pub(super) sources: Vec<PackSource>,
    pub(super) items: Vec<LocalItem>,
    pub(super) groups: Vec<Group>,
    pub(super) nothing_beyond_rights: bool,
    pub(super) contacts: Vec<Contact>,
    pub(super) said: Json,
}

/// The days that bound an offer; a last day is inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// The first day it speaks for.
    pub valid_from: CivilDate,
    /// The last day it speaks for; nothing where it is open.
    pub valid_until: Option<CivilDate>,
    /// The day a person last compared it with its sources.
    pub last_checked: CivilDate,
    /// The day by which somebody should have looked at it again.
    pub review_due: Option<CivilDate>,
}

/// Whether an offer may be relied on at a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferState {
    /// It speaks for this day.
    Current,
    /// It speaks for this day, but somebody should have looked at it again.
    ReviewOverdue {
        /// The day the review was due.
        since: CivilDate,
    },
    /// It speaks for later days only.
    NotYet,
    /// Its last day is past.
    Expired {
        /// The last day it spoke for.
        since: CivilDate,
    },
    /// It is kept as history and was never meant to be live.
    Historical,
}

impl OfferState {
    /// Whether the offer may be shown as what is offered now.
    #[must_use]
    pub fn is_live(self) -> bool {
        match self {
            Self::Current | Self::ReviewOverdue { .. } => true,
            Self::NotYet | Self::Expired { .. } | Self::Historical => false,
        }
    }
}

impl LocalOffer {
    /// Whether the offer may be relied on at the day `as_at`. What is historical is so at every date.
    #[must_use]
    pub fn state(&self, as_at: CivilDate) -> OfferState {
        let Dates { valid_from, valid_until, review_due, .. } = self.dates;
        if self.historical_note.is_some() {
            OfferState::Historical
        } else if as_at < valid_from {
            OfferState::NotYet
        } else if let Some(since) = valid_until.filter(|last| as_at > *last) {
            OfferState::Expired { since }
        } else if let Some(since) = review_due.filter(|due| as_at > *due) {
            OfferState::ReviewOverdue { since }
        } else {
            OfferState::Current
        }
    }

    /// The language of its texts, as a language tag such as `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Who wrote it; may be another than the commissioner.
    #[must_use]
    pub fn publisher(&self) -> &Body {
        &self.publisher
    }

    /// The body that decides requests.
    #[must_use]
    pub fn commissioner(&self) -> &Body {
        &self.commissioner
    }

    /// Which people and places it speaks for.
    #[must_use]
    pub fn area(&self) -> &Area {
        &self.area
    }

    /// What it is history of; nothing where it is not history.
    #[must_use]
    pub fn historical_note(&self) -> Option<&str> {
        self.historical_note.as_deref()
    }

    /// The days that bound it.
    #[must_use]
    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// Everything it rests on.
    #[must_use]
    pub fn sources(&self) -> &[PackSource] {
        &self.sources
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &LocalId) -> Option<&PackSource> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The number by which a source is cited, from 1.
    #[must_use]
    pub fn source_number(&self, id: &LocalId) -> Option<usize> {
        self.sources.iter().position(|source| source.id == *id).map(|place| place + 1)
    }

    /// Its own questions, in its own order.
    #[must_use]
    pub fn items(&self) -> &[LocalItem] {
        &self.items
    }

    /// Its parts with rules or contacts of their own.
    #[must_use]
    pub fn places(&self) -> &[LocalOption] {
        &self.places
    }

    /// Its question with this id.
    ///
    /// ```
    /// use phb_check::offer::{ItemWords, read};
    /// use phb_check::questionnaire::LocalId;
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good/sampleshire.json"));
    /// let offer = read(text).unwrap();
    /// let [question, option] = ["which-hospital", "another-hospital"].map(|id| LocalId::parse(id).unwrap());
    /// let ItemWords::Own(words) = &offer.item(&question).unwrap().words else { panic!("words of its own") };
    /// assert_eq!(words.title, "Which hospital is the stay in?");
    /// assert_eq!(offer.option_label(&question, &option), Some("Another hospital"));
    /// ```
    #[must_use]
    pub fn item(&self, id: &LocalId) -> Option<&LocalItem> {
        self.items.iter().find(|it| matches!(&it.item.id, ItemId::Local(local) if local == id))
    }

    /// The label of an option that its question `item` brings.
    #[must_use]
    pub fn option_label(&self, item: &LocalId, option: &LocalId) -> Option<&str> {
        let option = self.item(item)?.options.iter().find(|it| it.id == *option)?;
        Some(&option.label)
    }

    /// Its groups, in its own order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The group with this id.
    #[must_use]
    pub fn group(&self, id: &LocalId) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// Whether the commissioner says that it offers nothing beyond the national rights.
    #[must_use]
    pub fn nothing_beyond_rights(&self) -> bool {
        self.nothing_beyond_rights
    }

    /// Whom to ask in general; empty where the sources name nobody.
    #[must_use]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// Whom to ask about `group`: its own contacts, or else those of the whole offer; where the answers tell which of its
    /// places is the person's, without those for other places.
    #[must_use]
    pub fn contacts_for<'a>(&'a self, group: &'a Group, answers: &Answers) -> Vec<&'a Contact> {
        let all = if group.contacts.is_empty() { &self.contacts } else { &group.contacts };
        let place = place_id().and_then(|id| answers.answer(&ItemId::Local(id)));
        let mut fitting = Vec::new();
        for contact in all {
            let elsewhere = match (place, &contact.place) {
                (Some(Answer::One(OptionId::Local(here))), Some(own)) => own != here,
                _ => false,
            };
            if !elsewhere {
                fitting.push(contact);
            }
        }
        fitting
    }

    /// Everything the pack says, as checked.
    #[must_use]
    pub fn said(&self) -> &Json {
        &self.said
    }
}
