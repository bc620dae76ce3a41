//! The words for people who make a pack: on its format, which the published schema has too, and on the maker's pages.

use crate::builder::Form;
use crate::builder::Locally;
use crate::builder::Sample;
use crate::builder::Side;
use crate::builder::Topic;

use super::en;
use super::making::Making;

/// What stands above a field of a shape, and what to put in.
#[must_use]
pub fn pack_field(shape: &str, field: &str) -> (&'static str, &'static str) {
    en::maker::field(shape, field)
}

/// A word of a closed list.
#[must_use]
pub fn pack_word(word: &str) -> &'static str {
    en::maker::word(word)
}

/// One thing of this shape, and adding one.
#[must_use]
pub fn pack_shape(shape: &str) -> (&'static str, &'static str) {
    en::maker::shape(shape)
}

/// The words of the maker.
#[must_use]
pub fn making(words: Making) -> &'static str {
    en::making::making(words)
}

/// A part of the pack: its name, and what it holds.
#[must_use]
pub fn topic(topic: Topic) -> [&'static str; 2] {
    en::making::topic(topic)
}

/// A page of a group.
#[must_use]
pub fn side(side: Side) -> &'static str {
    making(match side {
        Side::Whom => Making::SideWhom,
        Side::Asking => Making::SideAsking,
        Side::Money => Making::SideMoney,
    })
}

/// A form that a part of a condition can have.
#[must_use]
pub fn form(form: Form) -> &'static str {
    making(match form {
        Form::All => Making::FormAll,
        Form::Any => Making::FormAny,
        Form::AtLeast => Making::FormAtLeast,
        Form::Not => Making::FormNot,
        Form::Is => Making::FormIs,
        Form::AgeFrom => Making::FormAgeFrom,
        Form::AgeUnder => Making::FormAgeUnder,
        Form::Judgement => Making::FormJudgement,
    })
}

/// A made-up person.
#[must_use]
pub fn sample(sample: Sample) -> &'static str {
    en::making::sample(sample)
}

/// How a made-up person answers the questions of the pack.
#[must_use]
pub fn locally(locally: Locally) -> &'static str {
    en::making::locally(locally)
}
