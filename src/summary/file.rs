//! The files a person may save: name, kind and bytes of each; how they reach a disk is not known here.
//!
//! No name holds an answer, nor the label: it stands in lists of downloads, and on machines that others use.

use crate::content;
use crate::interview::Interview;
use crate::interview::SaveAs;

/// A file to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its kind, as the web names kinds.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The file.
#[must_use]
pub fn file(what: &SaveAs, interview: &Interview) -> File {
    let (name, kind, bytes) = match what {
        SaveAs::Record(_) => ("answers", "application/json", interview.to_record().to_text().into_bytes()),
        SaveAs::LetterText(letter) => {
            // Old editors know by the mark of order that letters beyond the first hundred may come.
            let text = format!("\u{feff}{}\n", content::letter_now(*letter, interview)).replace('\n', "\r\n");
            ("letter", "text/plain;charset=utf-8", text.into_bytes())
        }
        SaveAs::LetterWord(_) | SaveAs::Calendar | SaveAs::Questionnaire | SaveAs::Response => {
            ("later", "text/plain", Vec::new())
        }
    };
    let ending = match what {
        SaveAs::Record(_) | SaveAs::Questionnaire | SaveAs::Response => "json",
        SaveAs::LetterText(_) => "txt",
        SaveAs::LetterWord(_) => "docx",
        SaveAs::Calendar => "ics",
    };
    File { name: format!("phb-check-{name}-{}.{ending}", interview.as_at()), kind, bytes }
}
