//! Making a pack, through the public face of the room.

mod astray;
mod codes;
mod comparing;
mod conditions;
mod desk;
mod editor;
mod fields;
mod from_nothing;
mod keeping;
mod lists;
mod opening;
mod places;
mod samples;
mod speaking;
mod ticking;
