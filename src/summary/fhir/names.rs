//! The names that stand in the standard's files: of forms, questions, parts and codes; they never change meaning.
//!
//! A form is named by a UUID and not by an address: nothing is to be fetched, and no host has to answer for it. The UUIDs
//! are of version 8, whose bits are the maker's own: the front says that the form is ours, and the tail says whose local
//! questions are in it. So an answer to a local question is never taken for one to another area's question of that name.

use crate::interview::Interview;
use crate::offer::Json;
use crate::offer::LocalOffer;
use crate::questionnaire::ItemId;
use crate::questionnaire::OptionId;
use crate::questionnaire::Part;
use crate::rulebook::certificate;

/// The standard's code for "asked, and not known".
pub const ASKED_UNKNOWN: &str = "asked-unknown";
/// The system of that code.
pub const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// The front of every form's name.
const FORM: &str = "urn:uuid:1d9f666c-305c-84d3-";
/// The front of the names of the systems that our codes belong to.
const CODES: &str = "urn:uuid:34e8a2d6-05c4-8527-";
/// The tail of what is national.
const NATIONAL: &str = "8000-000000000000";
/// Stands before the names of local questions.
const LOCAL: &str = "local.";

/// Whose questions are in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner(String);

impl Owner {
    /// The nation alone.
    pub fn national() -> Self {
        Self(NATIONAL.to_owned())
    }

    /// Of this sitting: the nation, or the area whose pack is in use. What a local question means must not have changed:
    /// then it is another owner.
    pub fn of(interview: &Interview) -> Self {
        let offer = interview.local().offer().filter(|offer| !offer.items().is_empty());
        offer.map_or_else(Self::national, |offer| {
            let hash = hash(&meaning(offer));
            Self(format!("8{:03x}-{:012x}", hash >> 48 & 0xfff, hash & 0xffff_ffff_ffff))
        })
    }

    /// The owner of the form that a response names; nothing where that form is not ours.
    pub fn of_form(canonical: &str) -> Option<Self> {
        let url = canonical.split(['|', '#']).next()?;
        Some(Self(url.strip_prefix(FORM)?.to_owned()))
    }

    /// The owner of a system of codes; nothing where that is not ours.
    pub fn of_codes(system: &str) -> Option<Self> {
        Some(Self(system.strip_prefix(CODES)?.to_owned()))
    }

    /// Whether it is the nation alone.
    pub fn is_national(&self) -> bool {
        self.0 == NATIONAL
    }

    /// The form's canonical address.
    pub fn form(&self) -> String {
        format!("{FORM}{}", self.0)
    }

    /// The system of its codes.
    pub fn codes(&self) -> String {
        format!("{CODES}{}", self.0)
    }
}

/// The version of a form: of the program, of the rules, and a mark of all its items. So two forms of one name and version
/// ask the same, letter for letter, whosever grammar and whichever day's law they are in.
pub fn version(items: &Json) -> String {
    format!("{}+{}.{:016x}", env!("CARGO_PKG_VERSION"), certificate().hash, hash(&items.to_text()))
}

/// The name of a question.
pub fn link(item: &ItemId) -> String {
    match item {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(id) => format!("{LOCAL}{id}"),
    }
}

/// Whether this is the name of a local question, of whatever area.
pub fn is_local(link: &str) -> bool {
    link.starts_with(LOCAL)
}

/// The name of the item that takes "I'm not sure" beside a question which is no choice.
pub fn not_sure_link(item: &ItemId) -> String {
    format!("{}.not-sure", link(item))
}

/// The name of a part.
pub fn part_link(part: Part) -> &'static str {
    match part {
        Part::About => "part.about",
        Part::ContinuingCare => "part.continuing-care",
        Part::MentalHealth => "part.mental-health",
        Part::Wheelchair => "part.wheelchair",
        Part::Local => "part.local",
        Part::Money => "part.money",
        Part::SoFar => "part.so-far",
        Part::Private => "part.private",
    }
}

/// The system and the code of an option.
pub fn option_code(option: &OptionId, owner: &Owner) -> (String, String) {
    match option {
        OptionId::National(choice) => (Owner::national().codes(), choice.code().to_owned()),
        OptionId::Local(id) => (owner.codes(), id.to_string()),
    }
}

/// What the local questions mean: their names, what they ask, and their options.
fn meaning(offer: &LocalOffer) -> String {
    let mut meaning = String::new();
    let mut add = |json: &Json, names: &[&str]| {
        for name in names {
            meaning.push_str(json.text(name).unwrap_or_default());
            meaning.push('\n');
        }
    };
    for item in offer.said().list("items") {
        add(item, &["id", "kind", "title", "fact", "about"]);
        for option in item.list("options") {
            add(option, &["id", "label"]);
        }
    }
    for place in offer.said().list("places") {
        add(place, &["id", "name"]);
    }
    meaning
}

/// Fowler, Noll and Vo's hash of a text.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
