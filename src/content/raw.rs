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

/// An answer option before its marks are filled: the option, then the line under it, if there is one.
///
/// It is one text of two lines, because each text on its own costs the module an address and a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawOption(&'static str);

impl RawOption {
    /// The option whose lines these are.
    pub const fn of_lines(lines: &'static str) -> Self {
        Self(lines)
    }

    /// The option, and the line under it, which may be empty.
    pub fn parts(self) -> [&'static str; 2] {
        lines(self.0)
    }
}

/// An option with a line under it.
macro_rules! hinted {
    ($label:literal, $hint:literal $(,)?) => {
        RawOption::of_lines(concat!($label, "\n", $hint))
    };
}

/// A piece of advice before its marks are filled: heading, body and request, one text of three lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawAdvice(&'static str);

impl RawAdvice {
    /// The advice whose lines these are.
    pub const fn of_lines(lines: &'static str) -> Self {
        Self(lines)
    }

    /// A short heading that says what to do or know; two to five sentences; a sentence to put to the commissioner,
    /// printed on the summary and empty where there is none.
    pub fn parts(self) -> [&'static str; 3] {
        lines(self.0)
    }
}

/// A piece of advice by the names of its lines.
macro_rules! raw_advice {
    (title: $title:literal, body: $body:literal, ask: $ask:literal $(,)?) => {
        RawAdvice::of_lines(concat!($title, "\n", $body, "\n", $ask))
    };
}

pub(super) use hinted;
pub(super) use raw_advice;

fn lines<const N: usize>(text: &'static str) -> [&'static str; N] {
    let mut lines = text.split('\n');
    [(); N].map(|()| lines.next().unwrap_or_default())
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
