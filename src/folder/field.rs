//! What kinds of fields the pages of the folder have, and the lists to choose from; no words.

use Field as F;

/// What kind of thing a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A few words on one line.
    Line,
    /// As many words as it takes.
    Story,
    /// One of these; the text kept is its code.
    One(&'static [&'static str]),
    /// A day, as the person writes days.
    Day,
    /// An amount of money.
    Amount,
    /// Hours of a day or a night.
    Hours,
    /// A whole number.
    Count,
}

/// A field of a page: its name in files, and what kind of thing it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in saved files; never changes meaning.
    pub code: &'static str,
    /// What it holds.
    pub kind: FieldKind,
}

/// The ways to hold the money.
pub const WAYS: [&str; 5] = ["notional", "third-party", "direct-payment", "mix", "not-sure"];
/// How somebody's help is paid.
pub const PAID: [&str; 3] = ["paid", "unpaid", "not-sure"];
/// Whether the carer was asked.
pub const ASKED: [&str; 3] = ["asked", "not-yet", "no-carer"];
/// Who pays.
pub const PAYERS: [&str; 5] = ["nhs", "council", "both", "own", "not-sure"];
/// Whether something was said in writing.
pub const WRITTEN: [&str; 3] = ["in-writing", "not-in-writing", "promised"];

/// What kind of hours.
pub const WHENS: [&str; 6] = ["day", "evening", "waking-night", "sleeping-night", "weekend", "bank-holiday"];
/// Who gives help.
pub const WORKERS: [&str; 6] =
    ["own-assistant", "agency", "self-employed", "kin-here", "kin-elsewhere", "given-freely"];
/// How old an assistant is.
pub const AGES: [&str; 3] = ["from-21", "18-to-20", "under-18"];
/// Whether the employer pays into a pension.
pub const PENSIONS: [&str; 3] = ["enrolled", "asked-to-join", "no-pension"];
/// How holiday is paid.
pub const HOLIDAYS: [&str; 3] = ["cover-paid", "cover-free", "on-top"];
/// How often something is paid.
pub const PERS: [&str; 4] = ["week", "month", "year", "once"];
/// How National Insurance is estimated.
pub const METHODS: [&str; 2] = ["by-year", "by-week"];
/// Whether something is claimed.
pub const CLAIMS: [&str; 3] = ["claimed", "not-claimed", "not-sure"];

/// A line of help by people: what for, when, who, and how many at once; the hours of a week's days, and of what comes some
/// times a year; the pay or price of an hour.
pub const SUPPORT: [Field; 18] = [
    F::line("what"),
    F::one("who", &WORKERS),
    F::line("name"),
    F::one("when", &WHENS),
    F::count("people"),
    F::hours("mon"),
    F::hours("tue"),
    F::hours("wed"),
    F::hours("thu"),
    F::hours("fri"),
    F::hours("sat"),
    F::hours("sun"),
    F::hours("each"),
    F::count("times"),
    F::amount("rate"),
    F::amount("low"),
    F::amount("high"),
    F::line("outcome"),
];

/// What is known of an assistant.
pub const ASSISTANTS: [Field; 5] = [
    F::line("name"),
    F::one("age", &AGES),
    F::one("pension", &PENSIONS),
    F::one("holiday", &HOLIDAYS),
    F::count("sick"),
];

/// Something else that costs money.
pub const COSTS: [Field; 6] = [
    F::line("what"),
    F::one("per", &PERS),
    F::amount("likely"),
    F::amount("low"),
    F::amount("high"),
    F::line("outcome"),
];

/// How an NHS wheelchair budget is held.
pub const CHAIR_FORMS: [&str; 4] = ["nhs-chair", "nhs-chair-and-more", "own-chair", "not-sure"];
/// How often something is paid that goes on.
pub const TERMS: [&str; 3] = ["week", "month", "year"];

/// A wheelchair: its price, what the service would have spent, and who else gives how much.
pub const CHAIR: [Field; 11] = [
    F::one("form", &CHAIR_FORMS),
    F::amount("price"),
    F::amount("low"),
    F::amount("high"),
    F::amount("nhs"),
    F::amount("work"),
    F::amount("school"),
    F::amount("council"),
    F::amount("charity"),
    F::amount("own"),
    F::amount("repairs"),
];

/// A budget, or a part of one, before a change and after it.
pub const CUT: [Field; 4] = [F::line("what"), F::one("term", &TERMS), F::amount("old"), F::amount("new")];

/// The time a sketch is for, and how it is added up.
pub const RECKONED: [Field; 6] = [
    F::day("from"),
    F::day("to"),
    F::one("allowance", &CLAIMS),
    F::one("method", &METHODS),
    F::count("contingency"),
    F::amount("agency"),
];

impl Field {
    pub(super) const fn line(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Line }
    }

    pub(super) const fn story(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Story }
    }

    pub(super) const fn amount(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Amount }
    }

    pub(super) const fn hours(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Hours }
    }

    pub(super) const fn count(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Count }
    }

    pub(super) const fn day(code: &'static str) -> Self {
        Self { code, kind: FieldKind::Day }
    }

    pub(super) const fn one(code: &'static str, of: &'static [&'static str]) -> Self {
        Self { code, kind: FieldKind::One(of) }
    }
}
