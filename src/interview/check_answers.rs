//! The rows of "check your answers", by part of the conversation; only answers that still count are there.

use crate::questionnaire::Answer;
use crate::questionnaire::Item;
use crate::questionnaire::Part;

use super::Interview;

/// One answer to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The question.
    pub item: Item,
    /// The answer.
    pub answer: Answer,
}

/// The answers that count, grouped by part, in the order of asking.
#[must_use]
pub fn rows(interview: &Interview) -> Vec<(Part, Vec<Row>)> {
    let answers = interview.relevant_answers();
    let mut groups: Vec<(Part, Vec<Row>)> = Vec::new();
    for item in interview.rulebook().items() {
        let Some(answer) = answers.answer(&item.id) else { continue };
        let row = Row { item: item.clone(), answer: answer.clone() };
        match groups.last_mut() {
            Some((part, rows)) if *part == item.part => rows.push(row),
            Some(_) | None => groups.push((item.part, vec![row])),
        }
    }
    groups
}
