//! The code that opens the answers again, as a block of a paper; how answers become a code is not known here.

use crate::content;
use crate::content::Taking;
use crate::interview::Interview;
use crate::interview::to_code;
use crate::questionnaire::Answers;

use super::Block;
use super::discretion::Discretion;
use super::qr::Qr;
use super::qr::to_qr;

/// The block: it holds those answers that may stand on the paper, and no others. Nothing where they are too many to draw.
pub fn block(interview: &Interview) -> Option<Block> {
    let answers = interview.relevant_answers();
    let may = Discretion::of(interview, &answers);
    let mut told = Answers::default();
    for (item, answer) in answers.iter() {
        if may.may_print(item) {
            told.insert(item.clone(), answer.clone());
        }
    }
    let code = to_code(interview.who(), &told, interview.rulebook(), interview.local());
    let drawing = to_qr(code.signs())?;
    Some(Block::Code {
        text: code.groups().collect::<Vec<_>>().join(" "),
        path: drawing.path(Qr::QUIET),
        size: drawing.size() + 2 * Qr::QUIET,
        note: content::taking(Taking::PaperCode, interview),
    })
}
