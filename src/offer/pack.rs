//! The file format of a local offer, version 1, as data: the fields of each object, with what each takes.
//!
//! This is the one description of the format. What fields have to do with each other is said in the check.

use super::words::AVAILABILITIES;
use super::words::BAN_ORIGINS;
use super::words::COMMISSIONER_KINDS;
use super::words::HELP_KINDS;
use super::words::JUDGES;
use super::words::LOCAL_KINDS;
use super::words::MONEY_KINDS;
use super::words::PUBLISHER_KINDS;
use super::words::SOURCE_KINDS;
use super::words::STANDINGS;
use super::words::STARTERS;
use super::words::WAYS;
use super::words::WordList;

/// The longest pack that is read, in bytes.
pub const BYTE_LIMIT: usize = 512 * 1024;

/// The version of the format described here.
pub const VERSION: &str = "1";

/// A field of an object.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What kind of value it takes.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
}

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Wanted,
    /// It may be left out.
    Open,
}

/// What kind of value a field takes.
pub enum Kind {
    /// A plain text of up to 120 characters.
    Title,
    /// A plain text of up to 600 characters.
    Text,
    /// An id: lower-case letters, digits, single hyphens.
    Id,
    /// A day, as `2026-11-22`.
    Date,
    /// A plain `https` address.
    Link,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Pounds, or pounds and pence, as a text: `"200"`, `"11.75"`.
    Sum,
    /// A language tag.
    Language,
    /// A word of a closed list.
    Word(&'static dyn WordList),
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// An object with these fields and no others.
    Object(&'static [Field]),
    /// A condition: an object with the fields of [`CONDITION`].
    Condition,
    /// A list of so many to so many values of one kind.
    List(&'static Kind, usize, usize),
}

const fn wanted(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Wanted }
}

const fn open(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Open }
}

/// The most values of any list. Whoever goes through a list of a pack that was not walked yet stops there.
pub const LIST_LIMIT: usize = 40;

/// A list that may be empty.
const fn many(kind: &'static Kind) -> Kind {
    Kind::List(kind, 0, LIST_LIMIT)
}

/// A list that may not.
const fn some(kind: &'static Kind) -> Kind {
    Kind::List(kind, 1, LIST_LIMIT)
}

/// A pack.
pub const PACK: &[Field] = &[
    wanted("format_version", Kind::Title),
    wanted("language", Kind::Language),
    wanted("publisher", Kind::Object(PUBLISHER)),
    // The body that decides requests; may be another than the publisher.
    wanted("commissioner", Kind::Object(COMMISSIONER)),
    wanted("area", Kind::Object(AREA)),
    // Kept as history, never to be shown as live; then with a note on what it is history of.
    open("historical", Kind::Flag),
    open("historical_note", Kind::Text),
    // First and last day it speaks for; the day a person compared it with its sources; the day to do so again.
    wanted("valid_from", Kind::Date),
    open("valid_until", Kind::Date),
    wanted("last_checked", Kind::Date),
    open("review_due", Kind::Date),
    wanted("sources", some(&Kind::Object(SOURCE))),
    open("items", Kind::List(&Kind::Object(ITEM), 0, 30)),
    wanted("groups", many(&Kind::Object(GROUP))),
    // An offer with no groups must say so on purpose; the same for contacts.
    open("nothing_beyond_rights", Kind::Flag),
    open("contacts", many(&Kind::Object(CONTACT))),
    open("contacts_not_published", Kind::Flag),
    open("support", many(&Kind::Object(SUPPORT))),
    open("glossary", many(&Kind::Object(LOCAL_NAME))),
];

const PUBLISHER: &[Field] =
    &[wanted("name", Kind::Title), wanted("kind", Kind::Word(&PUBLISHER_KINDS)), open("url", Kind::Link)];

const COMMISSIONER: &[Field] = &[
    wanted("name", Kind::Title),
    wanted("kind", Kind::Word(&COMMISSIONER_KINDS)),
    open("url", Kind::Link),
    open("predecessors", many(&Kind::Title)),
];

/// Conditions on the area hold for every group.
const AREA: &[Field] = &[wanted("words", Kind::Text), open("conditions", Kind::Condition)];

const SOURCE: &[Field] = &[
    wanted("id", Kind::Id),
    wanted("title", Kind::Title),
    open("url", Kind::Link),
    wanted("kind", Kind::Word(&SOURCE_KINDS)),
    open("date", Kind::Date),
];

/// A local question; options are for those that are not `yes_no`.
const ITEM: &[Field] = &[
    wanted("id", Kind::Id),
    wanted("kind", Kind::Word(&LOCAL_KINDS)),
    wanted("title", Kind::Title),
    open("hint", Kind::Text),
    wanted("why", Kind::Text),
    wanted("look", Kind::Text),
    open("options", many(&Kind::Object(OPTION))),
    open("sensitive", Kind::Flag),
];

const OPTION: &[Field] = &[wanted("id", Kind::Id), wanted("label", Kind::Title)];

/// A group of people whom the commissioner names.
const GROUP: &[Field] = &[
    wanted("id", Kind::Id),
    wanted("title", Kind::Title),
    wanted("summary", Kind::Text),
    wanted("standing", Kind::Word(&STANDINGS)),
    open("window", Kind::Object(WINDOW)),
    open("conditions", Kind::Condition),
    open("delivered_by", Kind::Object(DELIVERER)),
    open("covers_part", Kind::Text),
    // What happens where the conditions do not decide.
    open("discretion", Kind::Text),
    open("ways", many(&Kind::Object(WAY))),
    open("money", Kind::Object(MONEY)),
    open("spending", Kind::Object(SPENDING)),
    open("route", Kind::Object(ROUTE)),
    open("papers_needed", many(&Kind::Object(PAPER))),
    open("endorsement", Kind::Text),
    open("clock", many(&Kind::Text)),
    open("contacts", many(&Kind::Object(CONTACT))),
    open("challenge", many(&Kind::Text)),
    // Ids of the sources it rests on.
    wanted("sources", some(&Kind::Id)),
    // Where its sources do not agree.
    open("conflict", Kind::Text),
];

const WINDOW: &[Field] = &[open("from", Kind::Date), open("until", Kind::Date), wanted("words", Kind::Text)];

/// A part of a condition, in one of these forms: `all`, `any`, `not`; `at_least` with `of`; `item` with `is`,
/// `at_least` or `under`, and perhaps `judged_by`; `judged_by` with `id` and `words`.
pub const CONDITION: &[Field] = &[
    open("all", many(&Kind::Condition)),
    open("any", some(&Kind::Condition)),
    open("not", Kind::Condition),
    open("at_least", Kind::Number),
    open("of", some(&Kind::Condition)),
    open("item", Kind::Id),
    open("is", Kind::Id),
    open("under", Kind::Number),
    open("judged_by", Kind::Word(&JUDGES)),
    open("id", Kind::Id),
    open("words", Kind::Text),
];

const DELIVERER: &[Field] = &[wanted("name", Kind::Title), open("url", Kind::Link)];

const WAY: &[Field] =
    &[wanted("way", Kind::Word(&WAYS)), wanted("availability", Kind::Word(&AVAILABILITIES)), open("note", Kind::Text)];

const MONEY: &[Field] = &[
    wanted("kind", Kind::Word(&MONEY_KINDS)),
    // How the amount is set, in plain words.
    wanted("amount", Kind::Text),
    open("sums", many(&Kind::Object(SUM))),
    open("lasts", Kind::Text),
    open("contingency", Kind::Text),
    open("unspent", Kind::Text),
];

const SUM: &[Field] = &[wanted("what", Kind::Title), wanted("pounds", Kind::Sum)];

const SPENDING: &[Field] = &[open("examples", many(&Kind::Text)), open("not_allowed", many(&Kind::Object(BAN)))];

const BAN: &[Field] = &[wanted("what", Kind::Text), wanted("origin", Kind::Word(&BAN_ORIGINS))];

const ROUTE: &[Field] = &[
    open("who_starts", many(&Kind::Word(&STARTERS))),
    open("words", Kind::Text),
    open("steps", many(&Kind::Text)),
    open("by_state", many(&Kind::Object(STATE_ROUTE))),
];

/// The route for one state of things: in words, and as a condition where answers can tell.
const STATE_ROUTE: &[Field] =
    &[wanted("state", Kind::Title), open("when", Kind::Condition), wanted("words", Kind::Text)];

const PAPER: &[Field] = &[wanted("what", Kind::Title), open("filled_by", Kind::Title)];

/// A role or team, never a person's name.
const CONTACT: &[Field] = &[
    wanted("purpose", Kind::Title),
    open("role", Kind::Title),
    open("email", Kind::Email),
    open("phone", Kind::Phone),
    open("url", Kind::Link),
    open("post", Kind::Text),
];

const SUPPORT: &[Field] = &[
    wanted("name", Kind::Title),
    wanted("helps_with", some(&Kind::Word(&HELP_KINDS))),
    open("cost", Kind::Text),
    wanted("contact", Kind::Object(CONTACT)),
];

const LOCAL_NAME: &[Field] = &[wanted("standard", Kind::Title), wanted("local", Kind::Title)];
