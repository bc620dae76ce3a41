//! English, as text only.

pub mod advice;
pub mod entitlements;
mod later_phrases;
pub mod options;
pub mod phrases;
pub mod provisions;
pub mod questions;
