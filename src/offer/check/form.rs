//! Which of the known forms one part of a condition has as written; what it points to is not looked up here.

use crate::offer::pack::Node;

/// A part of a condition in one of its known forms.
pub enum Form {
    /// Every one of these.
    All(Vec<Node>),
    /// One of these.
    Any(Vec<Node>),
    /// The opposite of this.
    Not(Box<Node>),
    /// At least so many of these.
    AtLeast(u64, Vec<Node>),
    /// A test of a question.
    Test(Asked),
    /// A judgement that only others can make.
    Judgement(Judged),
}

/// A test of a question, as written.
pub struct Asked {
    /// The question's id.
    pub item: String,
    /// What its answer is compared with.
    pub comparison: Comparison,
    /// Who can settle it; the person, where that is left out.
    pub judged_by: Option<String>,
}

/// What an answer is compared with.
pub enum Comparison {
    /// An option, by its id.
    Is(String),
    /// The lowest age.
    AtLeast(u64),
    /// The first age that is too old.
    Under(u64),
}

/// A judgement, as written.
pub struct Judged {
    /// Who judges.
    pub judged_by: String,
    /// Its id.
    pub id: String,
    /// What is to be judged.
    pub words: String,
}

/// The form of a part; nothing where it has none of the known forms, or two at once.
pub fn form(node: Node) -> Option<Form> {
    let Node { all, any, not, at_least, of, item, is, under, judged_by, id, words } = node;
    let test = |item, comparison, judged_by| Some(Form::Test(Asked { item, comparison, judged_by }));
    match ((all, any, not, of), (item, id, words), (at_least, is, under, judged_by)) {
        ((Some(parts), None, None, None), (None, None, None), (None, None, None, None)) => Some(Form::All(parts)),
        ((None, Some(parts), None, None), (None, None, None), (None, None, None, None)) => Some(Form::Any(parts)),
        ((None, None, Some(part), None), (None, None, None), (None, None, None, None)) => Some(Form::Not(part)),
        ((None, None, None, Some(parts)), (None, None, None), (Some(count), None, None, None)) => {
            Some(Form::AtLeast(count, parts))
        }
        ((None, None, None, None), (Some(item), None, None), (None, Some(option), None, judge)) => {
            test(item, Comparison::Is(option), judge)
        }
        ((None, None, None, None), (Some(item), None, None), (Some(years), None, None, judge)) => {
            test(item, Comparison::AtLeast(years), judge)
        }
        ((None, None, None, None), (Some(item), None, None), (None, None, Some(years), judge)) => {
            test(item, Comparison::Under(years), judge)
        }
        ((None, None, None, None), (None, Some(id), Some(words)), (None, None, None, Some(judged_by))) => {
            Some(Form::Judgement(Judged { judged_by, id, words }))
        }
        _ => None,
    }
}
