//! The shapes of unfilled texts: what a language has to supply for each id; the marks in them are explained in `voice`.

/// A question before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawQuestion {
    /// The question.
    pub title: &'static str,
    /// What helps to answer it; may be empty.
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// Where to look when not sure.
    pub look: &'static str,
    /// The label of "I'm not sure".
    pub dont_know: &'static str,
    /// A few words that name the answer on "check your answers", without a question mark.
    pub label: &'static str,
}

/// An answer option before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawOption {
    /// The option.
    pub label: &'static str,
    /// A line under it; may be empty.
    pub hint: &'static str,
}

/// A piece of advice before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawAdvice {
    /// A short heading that says what to do or know.
    pub title: &'static str,
    /// Two to five sentences.
    pub body: &'static str,
    /// A sentence to put to the commissioner, printed on the summary; empty where there is none.
    pub ask: &'static str,
}

/// What to find out, before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawFindOut {
    /// The open point.
    pub about: &'static str,
    /// Whom to ask.
    pub from: &'static str,
    /// What to ask for.
    pub ask_for: &'static str,
}

/// A route's outcome in words, before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawOutcome {
    /// A short label.
    pub tag: &'static str,
    /// One or two sentences.
    pub body: &'static str,
}
