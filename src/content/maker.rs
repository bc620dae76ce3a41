//! The words on the format of a pack, for people who make one and for the published schema.

use super::en;

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
