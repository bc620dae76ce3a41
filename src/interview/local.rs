//! What became of the local offer that the page supplied: in use, out of date, broken, missing, or none named.

use crate::offer::LocalOffer;
use crate::offer::OfferState;
use crate::offer::PackProblem;
use crate::offer::read;
use crate::questionnaire::CivilDate;
use crate::rulebook::Rulebook;

/// What the page supplied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Supplied {
    /// The page names no pack.
    Nothing,
    /// The page names a pack that could not be fetched.
    Unreachable,
    /// The pack as text, unread.
    Text(String),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Local {
    /// No pack was named: national rules only.
    None,
    /// A pack was named and did not come.
    Unreachable,
    /// The pack cannot be read; all its problems.
    Broken(Vec<PackProblem>),
    /// The pack is sound, but not to be relied on at this date: it is named and not used.
    Stale(Box<LocalOffer>, OfferState),
    /// The pack is in use; its state says whether a review is overdue.
    InUse(Box<LocalOffer>, OfferState),
}

impl Local {
    /// Reads what the page supplied, as on the day `as_at`.
    #[must_use]
    pub fn from_supplied(supplied: &Supplied, as_at: CivilDate) -> Self {
        let text = match supplied {
            Supplied::Nothing => return Self::None,
            Supplied::Unreachable => return Self::Unreachable,
            Supplied::Text(text) => text,
        };
        match read(text) {
            Err(problems) => Self::Broken(problems),
            Ok(offer) => match offer.state(as_at) {
                state @ (OfferState::Current | OfferState::ReviewOverdue { .. }) => Self::InUse(Box::new(offer), state),
                state @ (OfferState::NotYet | OfferState::Expired { .. } | OfferState::Historical) => {
                    Self::Stale(Box::new(offer), state)
                }
            },
        }
    }

    /// The rulebook with the pack's questions and groups, if it is in use.
    #[must_use]
    pub fn join(&self, rulebook: Rulebook, as_at: CivilDate) -> Rulebook {
        match self {
            Self::InUse(offer, _) => offer.join_as_at(rulebook, as_at),
            Self::None | Self::Unreachable | Self::Broken(_) | Self::Stale(..) => rulebook,
        }
    }

    /// The offer, if it is in use.
    #[must_use]
    pub fn offer(&self) -> Option<&LocalOffer> {
        match self {
            Self::InUse(offer, _) => Some(offer),
            Self::None | Self::Unreachable | Self::Broken(_) | Self::Stale(..) => None,
        }
    }
}
