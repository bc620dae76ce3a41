//! From a saved file to a sitting: every answer is checked as if it were typed now; what cannot be read is told.

use crate::folder::Folder;
use crate::folder::FolderEvent;
use crate::folder::Held;
use crate::folder::Leaf;
use crate::folder::Letter;
use crate::folder::Paper;
use crate::interview::Interview;
use crate::interview::Who;
use crate::offer::Fault;
use crate::offer::Json;
use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::LocalId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;
use crate::rulebook::Rulebook;

use super::MARK;
use super::RECORD_LIMIT;
use super::RECORD_VERSION;
use super::upgrade::upgraded;

/// Why a file is not opened. The answers on the page stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordError {
    /// It has more bytes than any file of ours.
    TooLarge,
    /// It is no JSON: cut off, changed by hand, or something else altogether.
    Damaged {
        /// The line where that shows, from 1.
        line: usize,
    },
    /// It is JSON, and not a file of this check.
    NotOurs,
    /// A newer version of this check wrote it.
    TooNew {
        /// The version it names.
        version: u32,
    },
}

/// Something in the file that could not be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetAside {
    /// The answer to a question of another local offer.
    OtherArea(String),
    /// All answers to the questions of another local offer.
    LocalAnswers,
    /// The answer to a question of this name: it is none that the question has.
    NoAnswer(String),
    /// A question, an answer or a part that this version does not know.
    Unknown(String),
}

/// A file that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who answered.
    pub who: Option<Who>,
    /// The answers, checked.
    pub answers: Answers,
    /// The folder.
    pub folder: Folder,
    /// The day it was saved, where it says one.
    pub saved_on: Option<CivilDate>,
    /// The hash of the rules by which it was saved.
    pub hash: String,
    /// What the rules said then, by the names of files: route and outcome.
    pub outcomes: Vec<(String, String)>,
    /// What could not be taken over.
    pub set_aside: Vec<SetAside>,
}

/// Reads a saved file for a sitting over these rules.
///
/// # Errors
/// Why it cannot be opened.
pub fn read_record(text: &str, rulebook: &Rulebook, as_at: CivilDate) -> Result<Opened, RecordError> {
    if text.len() > RECORD_LIMIT {
        return Err(RecordError::TooLarge);
    }
    // Some programs put a mark of order before a text.
    let json = Json::parse(text.trim_start_matches('\u{feff}')).map_err(|fault| match fault {
        Fault::NotJson { line, .. } => RecordError::Damaged { line },
        Fault::TooDeep => RecordError::NotOurs,
    })?;
    let version = match json.field(MARK) {
        Some(Json::Number(Some(version))) if *version > 0 => *version,
        Some(_) | None => return Err(RecordError::NotOurs),
    };
    if version > RECORD_VERSION {
        return Err(RecordError::TooNew { version });
    }
    let json = upgraded(json, version);
    let mut reader = Reader { rulebook, as_at, set_aside: Vec::new() };
    let answers = reader.answers(&json);
    let folder = reader.folder(&json);
    let outcomes =
        fields(&json, "outcomes").iter().filter_map(|(route, it)| Some((route.clone(), it.as_text()?.into())));
    Ok(Opened {
        who: json.text("who").and_then(Who::from_code),
        answers,
        folder,
        saved_on: json.text("saved_on").and_then(CivilDate::parse),
        hash: json.field("rules").and_then(|rules| rules.text("hash")).unwrap_or_default().to_owned(),
        outcomes: outcomes.collect(),
        set_aside: reader.set_aside,
    })
}

fn fields<'a>(json: &'a Json, name: &str) -> &'a [(String, Json)] {
    match json.field(name) {
        Some(Json::Object(fields)) => fields,
        Some(_) | None => &[],
    }
}

struct Reader<'a> {
    rulebook: &'a Rulebook,
    as_at: CivilDate,
    set_aside: Vec<SetAside>,
}

impl Reader<'_> {
    fn answers(&mut self, json: &Json) -> Answers {
        let mut answers = Answers::default();
        for (name, value) in fields(json, "answers") {
            let item = NationalItem::from_code(name).and_then(|id| self.rulebook.item(&id.into()));
            match item.and_then(|item| self.answer(item, value)) {
                Some((id, answer)) => answers.insert(id, answer),
                None => self.set_aside.push(SetAside::Unknown(name.clone())),
            }
        }
        for (name, value) in fields(json, "local_answers") {
            let item = LocalId::parse(name).and_then(|id| self.rulebook.item(&ItemId::Local(id)));
            match item.and_then(|item| self.answer(item, value)) {
                Some((id, answer)) => answers.insert(id, answer),
                None => self.set_aside.push(SetAside::OtherArea(name.clone())),
            }
        }
        answers
    }

    fn answer(&self, item: &Item, value: &Json) -> Option<(ItemId, Answer)> {
        let mut typed = Typed::default();
        match value {
            Json::Object(_) => typed.dont_know = value.flag("unsure"),
            Json::Number(Some(years)) => typed.text = vec![years.to_string()],
            Json::Text(text) if item.kind == ItemKind::PastDate => {
                let day = CivilDate::parse(text)?;
                typed.text = vec![day.day().to_string(), day.month().to_string(), day.year().to_string()];
            }
            Json::Text(text) => typed.options = vec![option(item, text)?],
            Json::List(list) => {
                for one in list {
                    typed.options.push(option(item, one.as_text()?)?);
                }
            }
            Json::Null | Json::Flag(_) | Json::Number(None) => return None,
        }
        let answer = Answer::check(&typed, item, self.as_at).ok()?;
        Some((item.id.clone(), answer))
    }

    fn folder(&mut self, json: &Json) -> Folder {
        let mut folder = Folder::default();
        folder.apply(FolderEvent::Labelled(json.text("label").unwrap_or_default().to_owned()));
        for (name, rows) in fields(json, "folder") {
            match (Leaf::from_code(name), rows) {
                (Some(leaf), Json::List(rows)) => write_rows(&mut folder, leaf, rows),
                _ => self.set_aside.push(SetAside::Unknown(name.clone())),
            }
        }
        for (name, held) in fields(json, "papers") {
            match Paper::from_code(name).zip(held.as_text().and_then(Held::from_code)) {
                Some((paper, held)) => folder.apply(FolderEvent::PaperMarked(paper, Some(held))),
                None => self.set_aside.push(SetAside::Unknown(name.clone())),
            }
        }
        for (name, text) in fields(json, "letters") {
            match Letter::from_code(name).zip(text.as_text()) {
                Some((letter, text)) => folder.apply(FolderEvent::LetterWritten(letter, text.to_owned())),
                None => self.set_aside.push(SetAside::Unknown(name.clone())),
            }
        }
        folder
    }
}

fn write_rows(folder: &mut Folder, leaf: Leaf, rows: &[Json]) {
    for (row, json) in rows.iter().enumerate() {
        for (field, known) in leaf.fields().iter().enumerate() {
            if let Some(text) = json.text(known.code) {
                folder.apply(FolderEvent::Wrote { leaf, row, field, text: text.to_owned() });
            }
        }
    }
}

/// The option of this name among those of the question.
fn option(item: &Item, name: &str) -> Option<OptionId> {
    let options = match &item.kind {
        ItemKind::One(options) | ItemKind::Several(options) => options,
        ItemKind::Age | ItemKind::PastDate => return None,
    };
    let is_named = |option: &&OptionId| match option {
        OptionId::National(choice) => Choice::code(*choice) == name,
        OptionId::Local(id) => id.as_str() == name,
    };
    options.iter().find(is_named).cloned()
}

impl Interview {
    /// Takes over a file that was opened.
    pub(in crate::interview) fn take_over(&mut self, opened: &Opened) {
        self.who = opened.who;
        self.answers = opened.answers.clone();
        self.folder = opened.folder.clone();
    }
}
