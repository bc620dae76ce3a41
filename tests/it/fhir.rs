//! The standard files: what is written is read back the same, and the form never hides what the widget asks.

mod opened;
mod paper;
mod walks;
mod written;
