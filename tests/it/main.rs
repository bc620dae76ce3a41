//! The native tests: one binary, whose modules mirror the rooms.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]

mod beside;
mod builder;
mod cases;
mod code;
mod content;
mod dice;
mod fhir;
mod files;
mod findings;
mod folder_words;
mod house;
mod interview;
mod logic;
mod money;
mod offer;
mod printed;
mod qr;
mod reading;
mod record;
mod rulebook;
mod sketch;
mod summary;
