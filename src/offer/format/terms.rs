//! The terms of a budget: ways of holding it, its amount and rates, what it may and may not be spent on.

use crate::offer::pack::Kind;
use crate::offer::pack::Shape;
use crate::offer::pack::many;
use crate::offer::pack::open;
use crate::offer::pack::wanted;
use crate::offer::words as w;

use super::DURATION;
use super::SAID;
use super::SOURCE_OF;
use super::STATEMENT;
use crate::offer::pack::Target;

pub const WAY: Shape = Shape::of(
    "way",
    &[
        wanted("way", Kind::Word(&w::WAYS)),
        wanted("availability", Kind::Word(&w::AVAILABILITIES)),
        open("local_name", Kind::Title),
        open("places", many(&Kind::Ref(Target::Place))),
        open("after", Kind::Object(&DURATION)),
        open("if", Kind::Text),
        open("note", Kind::Text),
        // What the way brings with it, such as who can be an employer.
        open("means", Kind::Text),
        SOURCE_OF,
    ],
);

pub const MONEY: Shape = Shape::of(
    "money",
    &[
        wanted("kind", Kind::Word(&w::MONEY_KINDS)),
        wanted("amount", Kind::Object(&AMOUNT)),
        open("sums", many(&Kind::Object(&SUM))),
        open("lasts", Kind::Object(&DURATION)),
        open("approval", many(&Kind::Object(&APPROVAL))),
        open("rates", many(&Kind::Object(&RATE))),
        open("contingency", Kind::Object(&CONTINGENCY)),
        open("unspent", Kind::Object(&STATEMENT)),
        open("top_up", Kind::Object(&TOP_UP)),
        SOURCE_OF,
    ],
);

/// How the amount is set. A cap is not an entitlement.
const AMOUNT: Shape = Shape::of(
    "amount",
    &[
        wanted("shape", Kind::Word(&w::AMOUNT_SHAPES)),
        open("pounds", Kind::Sum),
        // The upper end of a range; the limit for a special reason.
        open("up_to", Kind::Sum),
        open("per", Kind::Word(&w::PERIODS)),
        open("as_at", Kind::Date),
        open("words", Kind::Text),
    ],
);

const APPROVAL: Shape = Shape::of("approval", &[open("over", Kind::Sum), wanted("by", Kind::Title)]);

/// What is paid to the worker and what is paid into the budget are two numbers.
const RATE: Shape = Shape::of(
    "rate",
    &[
        wanted("what", Kind::Title),
        wanted("worker", Kind::Word(&w::WORKERS)),
        open("to_worker", Kind::Sum),
        open("paid_in", Kind::Sum),
        open("ceiling", Kind::Sum),
        wanted("per", Kind::Word(&w::PERIODS)),
        open("on", Kind::Word(&w::RATE_DAYS)),
        open("includes", Kind::Text),
        wanted("from", Kind::Date),
        open("until", Kind::Date),
        SOURCE_OF,
    ],
);

const CONTINGENCY: Shape = Shape::of("contingency", &[wanted("words", Kind::Text), open("goes_back", Kind::Flag)]);

const TOP_UP: Shape = Shape::of("top_up", &[wanted("allowed", Kind::Word(&w::PERMISSIONS)), open("words", Kind::Text)]);

pub const SPENDING: Shape = Shape::of(
    "spending",
    &[
        open("examples", many(&SAID)),
        open("allowed_if", many(&Kind::Object(&ALLOWED_IF))),
        open("not_allowed", many(&Kind::Object(&BAN))),
        open("ask_elsewhere", many(&Kind::Object(&ELSEWHERE))),
    ],
);

const ALLOWED_IF: Shape = Shape::of("allowed_if", &[wanted("what", Kind::Title), wanted("if", Kind::Text), SOURCE_OF]);

const BAN: Shape =
    Shape::of("ban", &[wanted("what", Kind::Text), wanted("origin", Kind::Word(&w::BAN_ORIGINS)), SOURCE_OF]);

const ELSEWHERE: Shape = Shape::of(
    "ask_elsewhere",
    &[wanted("what", Kind::Title), wanted("who", Kind::Title), open("url", Kind::Link), SOURCE_OF],
);

/// A sum that the sources name, besides the amount.
const SUM: Shape = Shape::of("sum", &[wanted("what", Kind::Title), wanted("pounds", Kind::Sum)]);
