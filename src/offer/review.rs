//! What is doubtful about a sound pack: warnings for whoever makes one, apart from the problems that keep it from use.
//!
//! Each names its place. How people are told, and what to do about it, is in `content`. Nothing in a sitting asks for this.

mod dates;
mod reach;
mod said;
mod texts;
mod witness;

pub use witness::Witness;
pub use witness::witnesses;

use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Rulebook;

use super::offer::LocalOffer;

/// A warning about a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// Where, as in [`super::PackProblem`].
    pub path: String,
    /// What.
    pub doubt: Doubt,
}

/// What is doubtful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// Nobody can ever belong to the group: these parts cannot all be so at once.
    Unreachable {
        /// The paths of the parts; the fewest that do not go together.
        parts: Vec<String>,
    },
    /// Whoever belongs to the group has this right already.
    RestatesRight(NationalEntitlement),
    /// The group restates a right for fewer people than have it.
    NarrowsRight(NationalEntitlement),
    /// Another group is open to the same people at the same time.
    Overlaps {
        /// The other group.
        other: LocalId,
    },
    /// The window lies outside the time the pack speaks for.
    OutsideThePack,
    /// From this day on, while the pack still speaks, no group is open that was.
    NothingOpen {
        /// The first such day.
        from: CivilDate,
    },
    /// The pack's last day is past.
    Expired,
    /// The day to look at it again is past.
    ReviewOverdue,
    /// The pack has no last day and no day to look at it again.
    NoEnd,
    /// Nothing that is said rests on this source.
    UnusedSource,
    /// The group rests on several sources, and this statement does not say on which.
    WhichSource,
    /// Nobody can look the source up: it has no address.
    NoAddress,
    /// The ban is called national, and is not among those that are.
    NotNational,
    /// This looks like a person's name.
    PersonalName {
        /// What looks like it.
        found: String,
    },
    /// An abbreviation that nothing in the pack explains.
    Unexplained {
        /// The abbreviation.
        found: String,
    },
    /// The text is hard to read.
    HardToRead {
        /// The age at which most can read it.
        age: u8,
    },
    /// A word that promises or judges more than anybody may.
    Promises {
        /// The word.
        found: &'static str,
    },
}

/// Everything doubtful about the offer on the day `as_at`.
#[must_use]
pub fn review(offer: &LocalOffer, as_at: CivilDate) -> Vec<Concern> {
    let mut concerns = Vec::new();
    reach::review(offer, &Rulebook::national(), &mut concerns);
    dates::review(offer, as_at, &mut concerns);
    said::review(offer, &mut concerns);
    texts::review(offer, &mut concerns);
    concerns
}

/// Notes a doubt about a place.
fn note(concerns: &mut Vec<Concern>, path: &str, doubt: Doubt) {
    concerns.push(Concern { path: path.to_owned(), doubt });
}
