//! The file format of a local offer, version 2, as data: the fields of each object, with what each takes.
//!
//! This is the one description of the format: the reader, the published schema, the checker's messages and the maker's
//! form follow it. What fields have to do with each other is said in the check; what they are called, in `content`.

mod group;
mod terms;

use super::pack::Field;
use super::pack::Kind;
use super::pack::Shape;
use super::pack::Target;
use super::pack::many;
use super::pack::open;
use super::pack::some;
use super::pack::wanted;
use super::words as w;

use group::COMMON_FIELDS;

pub use group::GROUP;

/// A pack.
pub const PACK: Shape = Shape::of(
    "pack",
    &[
        wanted("format_version", Kind::Title),
        wanted("language", Kind::Language),
        wanted("publisher", Kind::Object(&PUBLISHER)),
        // The body that decides requests; may be another than the publisher.
        wanted("commissioner", Kind::Object(&COMMISSIONER)),
        wanted("area", Kind::Object(&AREA)),
        // Parts of the area with rules or contacts of their own. People are asked which of them is theirs.
        open("places", Kind::List(&Kind::Object(&PLACE), 0, 20)),
        // Kept as history, never to be shown as live; then with a note on what it is history of.
        open("historical", Kind::Flag),
        open("historical_note", Kind::Text),
        // First and last day it speaks for; the day a person compared it with its sources; the day to do so again.
        wanted("valid_from", Kind::Date),
        open("valid_until", Kind::Date),
        wanted("last_checked", Kind::Date),
        open("review_due", Kind::Date),
        open("page_status", Kind::Word(&w::PAGE_STATES)),
        wanted("sources", some(&Kind::Object(&SOURCE))),
        open("items", Kind::List(&Kind::Object(&ITEM), 0, 30)),
        wanted("groups", many(&Kind::Object(&GROUP))),
        // What goes for every group that does not say otherwise itself.
        open("every_group", Kind::Object(&COMMON)),
        // An offer with no groups must say so on purpose; the same for contacts.
        open("nothing_beyond_rights", Kind::Flag),
        open("caveats", many(&SAID)),
        open("conflict", Kind::Text),
        open("targets", many(&SAID)),
        open("contacts", many(&Kind::Object(&CONTACT))),
        open("contacts_not_published", Kind::Flag),
        open("support", many(&Kind::Object(&SUPPORT))),
        open("formats", many(&Kind::Object(&OTHER_FORMAT))),
        open("glossary", many(&Kind::Object(&LOCAL_NAME))),
    ],
);

/// A statement: plain words, and the source it rests on.
pub const SAID: Kind = Kind::Object(&STATEMENT);

pub const STATEMENT: Shape = Shape::of("statement", &[wanted("words", Kind::Text), SOURCE_OF]);

/// The source of one statement, where it is not that of the whole group.
pub const SOURCE_OF: Field = open("source", Kind::Ref(Target::Source));

const PUBLISHER: Shape = Shape::of(
    "publisher",
    &[wanted("name", Kind::Title), wanted("kind", Kind::Word(&w::PUBLISHER_KINDS)), open("url", Kind::Link)],
);

const COMMISSIONER: Shape = Shape::of(
    "commissioner",
    &[
        wanted("name", Kind::Title),
        wanted("kind", Kind::Word(&w::COMMISSIONER_KINDS)),
        open("url", Kind::Link),
        open("predecessors", many(&Kind::Title)),
    ],
);

/// Conditions on the area hold for every group.
const AREA: Shape = Shape::of("area", &[wanted("words", Kind::Text), open("conditions", Kind::Condition)]);

const PLACE: Shape =
    Shape::of("place", &[wanted("id", Kind::Id), wanted("name", Kind::Title), open("how_to_tell", Kind::Text)]);

const SOURCE: Shape = Shape::of(
    "source",
    &[
        wanted("id", Kind::Id),
        wanted("title", Kind::Title),
        open("url", Kind::Link),
        wanted("kind", Kind::Word(&w::SOURCE_KINDS)),
        open("date", Kind::Date),
        open("seen_on", Kind::Date),
    ],
);

/// A local question: one of the ready-made facts, perhaps about something with a name, or one with words of its own.
/// Options are for those that are neither ready-made nor `yes_no`.
const ITEM: Shape = Shape::of(
    "item",
    &[
        wanted("id", Kind::Id),
        open("fact", Kind::Word(&w::FACTS)),
        open("about", Kind::Title),
        open("kind", Kind::Word(&w::LOCAL_KINDS)),
        open("title", Kind::Title),
        open("hint", Kind::Text),
        open("why", Kind::Text),
        open("look", Kind::Text),
        open("options", many(&Kind::Object(&OPTION))),
        open("sensitive", Kind::Flag),
    ],
);

const OPTION: Shape = Shape::of("option", &[wanted("id", Kind::Id), wanted("label", Kind::Title)]);

const COMMON: Shape = Shape { name: "every_group", own: &[], shared: COMMON_FIELDS };

/// A part of a condition, in one of these forms: `all`, `any`, `not`; `at_least` with `of`; `item` with `is`,
/// `at_least` or `under`, and perhaps `judged_by`; `judged_by` with `id` and `words`.
pub const CONDITION: Shape = Shape::of(
    "condition",
    &[
        open("all", many(&Kind::Condition)),
        open("any", some(&Kind::Condition)),
        open("not", Kind::Condition),
        open("at_least", Kind::Number),
        open("of", some(&Kind::Condition)),
        open("item", Kind::Id),
        open("is", Kind::Id),
        open("under", Kind::Number),
        open("judged_by", Kind::Word(&w::JUDGES)),
        open("id", Kind::Id),
        open("words", Kind::Text),
    ],
);

/// A length of time, counted or in words.
pub const DURATION: Shape = Shape::of(
    "duration",
    &[open("count", Kind::Number), open("unit", Kind::Word(&w::TIME_UNITS)), open("words", Kind::Title)],
);

/// A role or team, never a person's name.
pub const CONTACT: Shape = Shape::of(
    "contact",
    &[
        wanted("purpose", Kind::Title),
        open("role", Kind::Title),
        open("place", Kind::Ref(Target::Place)),
        open("email", Kind::Email),
        open("phone", Kind::Phone),
        open("hours", Kind::Title),
        open("url", Kind::Link),
        open("post", Kind::Text),
    ],
);

const SUPPORT: Shape = Shape::of(
    "support",
    &[
        wanted("name", Kind::Title),
        wanted("helps_with", some(&Kind::Word(&w::HELP_KINDS))),
        open("cost", Kind::Text),
        // Only for these groups.
        open("groups", many(&Kind::Ref(Target::Group))),
        wanted("contact", Kind::Object(&CONTACT)),
    ],
);

/// Another form in which the offer can be had.
const OTHER_FORMAT: Shape = Shape::of(
    "format",
    &[
        wanted("format", Kind::Word(&w::FORMATS)),
        open("language", Kind::Language),
        open("url", Kind::Link),
        open("how", Kind::Text),
    ],
);

const LOCAL_NAME: Shape = Shape::of("local_name", &[wanted("standard", Kind::Title), wanted("local", Kind::Title)]);

/// Where a field of a shape holds a word, or anything where that is empty: one of these other fields is wanted too.
pub const DEMANDS: &[(&str, &str, &str, &[&str])] = &[
    ("way", "availability", "some_places", &["places", "note"]),
    ("way", "availability", "later", &["after", "note"]),
    ("way", "availability", "on_condition", &["if", "note"]),
    ("amount", "shape", "fixed", &["pounds"]),
    ("amount", "shape", "range", &["pounds"]),
    ("amount", "shape", "range", &["up_to"]),
    ("amount", "shape", "cap", &["pounds"]),
    ("amount", "shape", "cap_with_exception", &["pounds"]),
    ("amount", "shape", "cap_with_exception", &["up_to"]),
    ("amount", "shape", "typical", &["pounds"]),
    ("amount", "shape", "in_words", &["words"]),
    ("covers", "part", "part", &["words"]),
    ("channel", "kind", "form_online", &["url"]),
    ("channel", "kind", "form_to_print", &["url", "what"]),
    ("format", "format", "other_language", &["language"]),
    ("item", "fact", "gp_practice", &["about"]),
    ("item", "fact", "lives_in", &["about"]),
    ("item", "fact", "patient_of", &["about"]),
    ("item", "fact", "diagnosed_with", &["about"]),
    ("duration", "count", "", &["unit"]),
    ("duration", "unit", "", &["count"]),
    ("promise", "from", "", &["to"]),
    ("promise", "to", "", &["count"]),
    ("promise", "count", "", &["unit"]),
    ("promise", "unit", "", &["firmness"]),
    ("promise", "firmness", "", &["from"]),
];

/// Of a shape one of these sets of fields must be there whole.
pub const ALTERNATIVES: &[(&str, &[&[&str]])] = &[
    ("item", &[&["fact"], &["kind", "title", "why", "look"]]),
    ("contact", &[&["email"], &["phone"], &["url"], &["post"]]),
];

/// Where a field of a shape holds a word, or anything where that is empty: these other fields must not stand beside it.
pub const BARS: &[(&str, &str, &str, &[&str])] = &[
    ("amount", "shape", "not_stated", &["pounds", "up_to"]),
    ("amount", "shape", "cost_of_supply", &["pounds", "up_to"]),
    ("amount", "shape", "in_words", &["pounds", "up_to"]),
    ("amount", "shape", "fixed", &["up_to"]),
    ("amount", "shape", "cap", &["up_to"]),
    ("amount", "shape", "typical", &["up_to"]),
    ("item", "fact", "", &["kind", "title", "hint", "why", "look", "options", "sensitive"]),
];
