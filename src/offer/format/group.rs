//! What a pack says of one group of people, and of every group: who, how to ask, how long, how to disagree.

use crate::offer::pack::Field;
use crate::offer::pack::Kind;
use crate::offer::pack::Shape;
use crate::offer::pack::Target;
use crate::offer::pack::many;
use crate::offer::pack::open;
use crate::offer::pack::some;
use crate::offer::pack::wanted;
use crate::offer::words as w;

use super::CONTACT;
use super::DURATION;
use super::SAID;
use super::SOURCE_OF;
use super::terms::MONEY;
use super::terms::SPENDING;
use super::terms::WAY;

/// A group of people whom the commissioner names.
pub const GROUP: Shape = Shape {
    name: "group",
    own: &[
        wanted("id", Kind::Id),
        wanted("title", Kind::Title),
        wanted("summary", Kind::Text),
        wanted("standing", Kind::Word(&w::STANDINGS)),
        open("window", Kind::Object(&WINDOW)),
        open("conditions", Kind::Condition),
        open("exclusions", many(&Kind::Object(&EXCLUSION))),
        // Only in these places.
        open("places_in", many(&Kind::Ref(Target::Place))),
        open("delivered_by", Kind::Object(&DELIVERER)),
        open("covers", Kind::Object(&COVERS)),
        // Specially sought, and no condition.
        open("priority", Kind::Text),
        open("contacts", many(&Kind::Object(&CONTACT))),
        // Ids of the sources it rests on.
        wanted("sources", some(&Kind::Ref(Target::Source))),
        // Where its sources do not agree.
        open("conflict", Kind::Text),
        // Where the page reads narrower than the law; the right counts all the same.
        open("narrower", Kind::Text),
        // Numbers that are aimed at: background, and never near the verdict.
        open("targets", many(&SAID)),
    ],
    shared: COMMON_FIELDS,
};

const WINDOW: Shape = Shape::of(
    "window",
    &[
        open("from", Kind::Date),
        open("until", Kind::Date),
        open("starts", Kind::Word(&w::STARTS)),
        wanted("words", Kind::Text),
    ],
);

/// Who is left out, unless something else holds.
const EXCLUSION: Shape = Shape::of(
    "exclusion",
    &[wanted("when", Kind::Condition), open("unless", Kind::Condition), wanted("words", Kind::Text), SOURCE_OF],
);

const DELIVERER: Shape =
    Shape::of("deliverer", &[wanted("name", Kind::Title), open("url", Kind::Link), open("since", Kind::Date)]);

const COVERS: Shape = Shape::of("covers", &[wanted("part", Kind::Word(&w::PARTS)), open("words", Kind::Text)]);

const DISCRETION: Shape =
    Shape::of("discretion", &[wanted("how", Kind::Word(&w::DISCRETIONS)), open("words", Kind::Text), SOURCE_OF]);

const ROUTE: Shape = Shape::of(
    "route",
    &[
        open("who_starts", many(&Kind::Word(&w::STARTERS))),
        // Who may offer a budget, who asks for it and who refers on are three things.
        open("who_offers", Kind::Text),
        open("who_refers_on", Kind::Text),
        open("words", Kind::Text),
        open("steps", many(&Kind::Text)),
        open("by_state", many(&Kind::Object(&STATE_ROUTE))),
        open("channels", many(&Kind::Object(&CHANNEL))),
    ],
);

/// The route for one state of things: in words, and as a condition where answers can tell.
const STATE_ROUTE: Shape = Shape::of(
    "state_route",
    &[
        wanted("state", Kind::Title),
        open("when", Kind::Condition),
        wanted("words", Kind::Text),
        open("url", Kind::Link),
    ],
);

const CHANNEL: Shape = Shape::of(
    "channel",
    &[
        wanted("kind", Kind::Word(&w::CHANNELS)),
        open("what", Kind::Title),
        open("url", Kind::Link),
        open("hours", Kind::Title),
        SOURCE_OF,
    ],
);

const PAPER: Shape = Shape::of(
    "paper",
    &[
        wanted("what", Kind::Title),
        open("filled_by", Kind::Title),
        open("when", Kind::Title),
        // Only for these ways of holding the money.
        open("for_ways", many(&Kind::Word(&w::WAYS))),
        SOURCE_OF,
    ],
);

/// How long something takes, from what to what, or in words alone.
const PROMISE: Shape = Shape::of(
    "promise",
    &[
        open("from", Kind::Word(&w::MOMENTS)),
        open("to", Kind::Word(&w::MOMENTS)),
        open("count", Kind::Number),
        open("unit", Kind::Word(&w::TIME_UNITS)),
        open("firmness", Kind::Word(&w::FIRMNESSES)),
        open("words", Kind::Text),
        SOURCE_OF,
    ],
);

const REVIEW: Shape = Shape::of(
    "review",
    &[
        wanted("of", Kind::Word(&w::REVIEW_MATTERS)),
        open("first", Kind::Object(&DURATION)),
        open("then_every", Kind::Object(&DURATION)),
        open("who", Kind::Title),
        open("words", Kind::Text),
        SOURCE_OF,
    ],
);

const CHALLENGE: Shape = Shape::of(
    "challenge",
    &[
        wanted("kind", Kind::Word(&w::CHALLENGES)),
        wanted("words", Kind::Text),
        open("within", Kind::Object(&DURATION)),
        SOURCE_OF,
    ],
);

/// What may be said of one group, or of every group.
pub const COMMON_FIELDS: &[Field] = &[
    // What happens where the conditions do not decide.
    open("discretion", Kind::Object(&DISCRETION)),
    open("route", Kind::Object(&ROUTE)),
    open("endorsement", Kind::Text),
    open("papers_needed", many(&Kind::Object(&PAPER))),
    open("promises", many(&Kind::Object(&PROMISE))),
    open("reviews", many(&Kind::Object(&REVIEW))),
    open("ways", many(&Kind::Object(&WAY))),
    open("mix", Kind::Word(&w::MIXES)),
    open("paid_to", many(&Kind::Word(&w::PAYEES))),
    open("money", Kind::Object(&MONEY)),
    open("spending", Kind::Object(&SPENDING)),
    open("refusal_reasons", many(&SAID)),
    open("challenge", many(&Kind::Object(&CHALLENGE))),
];
