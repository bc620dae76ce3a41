//! Proofs over every combination of answers, by walking the diagrams; and an oracle that tries completions one by one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]

mod as_at;
mod change;
mod checked;
mod law;
mod oracle;
mod order;
mod person;
mod proof;
mod small;
mod walks;
