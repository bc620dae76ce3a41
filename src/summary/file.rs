//! The files a person may save: name, kind and bytes of each; how they reach a disk is not known here.
//!
//! No name holds an answer, nor the label: it stands in lists of downloads, and on machines that others use.

use crate::content;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::interview::SaveAs;
use crate::questionnaire::written_day;

use super::calendar::Occasion;
use super::calendar::to_calendar;
use super::fhir;
use super::word::to_word;

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

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const FHIR: &str = "application/fhir+json";

/// The days to keep in mind: those that run from a letter, and those the person wrote down and that can be read.
fn occasions(interview: &Interview) -> Vec<Occasion> {
    let check = content::taking(Taking::CalendarNote, interview);
    let mut occasions = Vec::new();
    for deadline in Findings::of(interview).deadlines {
        let title = content::advice(deadline.advice, interview).title;
        occasions.push(Occasion { title, day: deadline.by, note: check.clone() });
    }
    for (row, _) in interview.folder().rows(Leaf::Dates).iter().enumerate() {
        let text = |code| interview.folder().text(Leaf::Dates, row, code).trim().to_owned();
        if let Some(day) = written_day(&text("day")) {
            occasions.push(Occasion { title: text("what"), day, note: String::new() });
        }
    }
    occasions
}

/// Whether there is a day to put into a calendar.
#[must_use]
pub fn has_dates(interview: &Interview) -> bool {
    !occasions(interview).is_empty()
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
        SaveAs::LetterWord(letter) => {
            let title = content::letter(*letter, interview).title;
            let text = content::letter_now(*letter, interview);
            let language = content::Language::default().tag();
            ("letter", WORD, to_word(&title, &text, language, interview.as_at()))
        }
        SaveAs::Calendar => {
            let calendar = to_calendar(&occasions(interview), interview.as_at());
            ("dates", "text/calendar;charset=utf-8", calendar.into_bytes())
        }
        SaveAs::Questionnaire => ("questions", FHIR, fhir::questionnaire(interview).to_text().into_bytes()),
        SaveAs::Response => {
            let response = fhir::response(interview, &interview.relevant_answers());
            ("fhir-answers", FHIR, response.to_text().into_bytes())
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
