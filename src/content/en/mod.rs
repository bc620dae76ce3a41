//! English, as text only.

pub mod advice;
pub mod entitlements;
pub mod options;
pub mod phrases;
pub mod provisions;
pub mod questions;
