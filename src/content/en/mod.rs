//! English, as text only.

pub mod advice;
pub mod costing;
pub mod doubts;
pub mod entitlements;
pub mod facts;
mod later_phrases;
pub mod leaves;
pub mod letters;
pub mod maker;
pub mod making;
pub mod offer;
pub mod options;
pub mod papers;
pub mod phrases;
pub mod problems;
pub mod provisions;
pub mod questions;
pub mod sketch;
pub mod taking;
