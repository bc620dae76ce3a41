//! What is opened.
