//! The saved file: what a sitting keeps, as documented JSON of a version; how it reaches a disk is not known here.
//!
//! ```json
//! {
//!   "phb-check-answers": 1,
//!   "saved_on": "2026-11-22",
//!   "rules": { "checked_on": "2026-11-21", "hash": "51d081249bb7" },
//!   "label": "case 12",
//!   "who": "myself",
//!   "area": { "name": "NHS Sampleshire ICB", "last_checked": "2026-10-01" },
//!   "answers": { "age": 52, "chc": "chc-agreed", "refusals": ["refused-phb"], "decision-date": "2026-10-02" },
//!   "local_answers": { "known-to-the-team": "yes", "team": { "unsure": true } },
//!   "outcomes": { "chc": "right-appears" },
//!   "folder": { "works": [{ "works": "Mornings", "does-not": "" }] },
//!   "papers": { "care-plans": "here" },
//!   "letters": { "chase": "Dear team, …" }
//! }
//! ```
//!
//! "I'm not sure" is `{ "unsure": true }`, a question that was not answered is not there. `outcomes` are what the rules of
//! the day said: they are never read as facts, only compared, so that a later version can say what its rules changed.
//! A name that is not known is set aside and told; nothing is guessed.

mod read;
mod upgrade;
mod write;

pub use read::Opened;
pub use read::RecordError;
pub use read::SetAside;
pub use read::read_record;
pub use upgrade::RECORD_VERSION;
pub use write::outcome_code;

use crate::offer::Json;

use super::Who;

/// The field that says what the file is, and in which version.
const MARK: &str = "phb-check-answers";

/// The field by which a file under a password is known. Its inside is the browser's business.
pub const LOCKED_MARK: &str = "phb-check-locked";

/// The most bytes a saved file may have.
pub const RECORD_LIMIT: usize = 8 << 20;

impl Who {
    /// The name in saved files; never changes meaning.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::MyChild => "my-child",
            Self::SomeoneICareFor => "someone-i-care-for",
            Self::Client => "client",
        }
    }

    /// Who has that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|who| who.code() == code)
    }
}

/// Whether this is a file of ours under a password.
#[must_use]
pub fn is_locked(text: &str) -> bool {
    Json::parse(text).is_ok_and(|json| json.field(LOCKED_MARK).is_some())
}
