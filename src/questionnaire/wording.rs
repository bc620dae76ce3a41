//! The shape of a question's words; the words themselves are in `content`, or in the pack.

/// The words of one question, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionWording {
    /// The question.
    pub title: String,
    /// What helps to answer it; may be empty.
    pub hint: String,
    /// Why it is asked.
    pub why: String,
    /// Where to look when not sure.
    pub look: String,
    /// The label of "I'm not sure".
    pub dont_know: String,
}
