//! From a QuestionnaireResponse, ours or filled in with another tool, to checked answers and a list of what was left out.

use crate::interview::FormError;
use crate::interview::Interview;
use crate::offer::Json;
use crate::questionnaire::Answer;
use crate::questionnaire::AnswerError;
use crate::questionnaire::Answers;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;

use super::names;
use super::names::Owner;

/// What a response held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// The answers that could be read, in the order of asking.
    pub answers: Answers,
    /// What could not be read, in the order of the file.
    pub left_out: Vec<LeftOut>,
}

/// An answer that could not be read. Nothing else is lost by it: the question is asked again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The name of its item, as the file has it: text from outside.
    pub link: String,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why an answer could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// There is no such question here. Say: the file answers a question that this check does not ask.
    NoSuchQuestion,
    /// It is a local question of another area, or of an earlier local offer. Say: local questions are asked anew.
    OtherArea,
    /// It is no answer to its question. Say what is wrong with it, as beside a field.
    NoAnswer(AnswerError),
}

/// Reads a response.
///
/// # Errors
/// Where it is not a response to this form.
pub fn read_response(json: &Json, interview: &Interview) -> Result<Opened, FormError> {
    match json.text("resourceType") {
        Some("QuestionnaireResponse") => {}
        Some("Questionnaire") => return Err(FormError::EmptyForm),
        Some(other) => return Err(FormError::OtherResource(other.to_owned())),
        None => return Err(FormError::NoResource),
    }
    if json.text("status") == Some("entered-in-error") {
        return Err(FormError::EnteredInError);
    }
    let mut given = Vec::new();
    gather(json, &mut given);
    let owner = owner(json, &given).ok_or(FormError::OtherForm)?;
    let reader = Reader { interview, own: Owner::of(interview), owner };
    Ok(reader.read(&given))
}

/// What stands under one name: the elements of every list of answers.
struct Given<'a> {
    link: &'a str,
    answers: Vec<&'a Json>,
}

/// Every answer, however deep it lies: under groups, or under answers.
fn gather<'a>(json: &'a Json, given: &mut Vec<Given<'a>>) {
    for item in json.list("item") {
        let (link, answers) = (item.text("linkId").unwrap_or_default(), item.list("answer"));
        if !answers.is_empty() {
            // A tool may write an item anew for each of several answers.
            match given.iter_mut().find(|other| other.link == link) {
                Some(same) => same.answers.extend(answers),
                None => given.push(Given { link, answers: answers.iter().collect() }),
            }
        }
        gather(item, given);
        for answer in answers {
            gather(answer, given);
        }
    }
}

/// Whose questions were answered, by the form that is named or else by the codes; nothing where it is not our form.
fn owner(json: &Json, given: &[Given<'_>]) -> Option<Owner> {
    let named = json.text("questionnaire").and_then(Owner::of_form);
    let systems = given.iter().flat_map(|item| &item.answers).filter_map(|answer| coding(answer)?.text("system"));
    let mut by_codes: Option<Owner> = None;
    for owner in systems.filter_map(Owner::of_codes) {
        by_codes = Some(by_codes.filter(|_| owner.is_national()).unwrap_or(owner));
    }
    named.or(by_codes)
}

fn coding(answer: &Json) -> Option<&Json> {
    answer.field("valueCoding")
}

struct Reader<'a> {
    interview: &'a Interview,
    /// Whose questions are asked here.
    own: Owner,
    /// Whose questions were answered.
    owner: Owner,
}

impl Reader<'_> {
    fn read(&self, given: &[Given<'_>]) -> Opened {
        let (mut opened, mut known) = (Opened::default(), Vec::new());
        for item in self.interview.rulebook().items() {
            let links = [names::link(&item.id), names::not_sure_link(&item.id)];
            let here: Vec<&Given<'_>> =
                given.iter().filter(|given| links.iter().any(|link| link == given.link)).collect();
            let Some(first) = here.first() else { continue };
            let answers: Vec<&Json> = here.iter().flat_map(|given| &given.answers).copied().collect();
            match self.answer(item, &answers) {
                Ok(answer) => opened.answers.insert(item.id.clone(), answer),
                Err(why) => opened.left_out.push(LeftOut { link: first.link.to_owned(), why }),
            }
            known.extend(here.iter().map(|given| given.link));
        }
        for Given { link, .. } in given.iter().filter(|given| !known.contains(&given.link)) {
            let why = if names::is_local(link) { WhyLeftOut::OtherArea } else { WhyLeftOut::NoSuchQuestion };
            opened.left_out.push(LeftOut { link: (*link).to_owned(), why });
        }
        opened
    }

    fn answer(&self, item: &Item, answers: &[&Json]) -> Result<Answer, WhyLeftOut> {
        if matches!(item.id, ItemId::Local(_)) && self.own != self.owner {
            return Err(WhyLeftOut::OtherArea);
        }
        let typed = answers.iter().try_fold(Typed::default(), |typed, answer| self.typed(item, answer, typed));
        typed.and_then(|typed| Answer::check(&typed, item, self.interview.as_at())).map_err(WhyLeftOut::NoAnswer)
    }

    /// What was put in, with one more element.
    fn typed(&self, item: &Item, answer: &Json, mut typed: Typed) -> Result<Typed, AnswerError> {
        let coding = coding(answer);
        let is = |name, wanted: &str| coding.and_then(|coding| coding.text(name)).is_none_or(|found| found == wanted);
        if coding.is_some() && is("code", names::ASKED_UNKNOWN) && is("system", names::ABSENT) {
            typed.dont_know = true;
            return Ok(typed);
        }
        let mut fields = match &item.kind {
            ItemKind::One(options) | ItemKind::Several(options) => {
                let same = |option: &&OptionId| {
                    let (system, code) = names::option_code(option, &self.own);
                    coding.is_some() && is("code", &code) && is("system", &system)
                };
                typed.options.push(options.iter().find(same).cloned().ok_or(AnswerError::UnknownOption)?);
                Vec::new()
            }
            ItemKind::Age => vec![years(answer).ok_or(AnswerError::BadAge)?],
            ItemKind::PastDate => day(answer).ok_or(AnswerError::NoSuchDay)?,
        };
        if !fields.is_empty() && !typed.text.is_empty() {
            return Err(AnswerError::Clash);
        }
        typed.text.append(&mut fields);
        Ok(typed)
    }
}

fn years(answer: &Json) -> Option<String> {
    match answer.field("valueInteger")? {
        Json::Number(years) => years.map(|years| years.to_string()),
        Json::Null | Json::Flag(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => None,
    }
}

/// Day, month and year; empty what a date of the standard may leave out.
fn day(answer: &Json) -> Option<Vec<String>> {
    let text = answer.text("valueDate").or_else(|| answer.text("valueDateTime"))?;
    let mut parts = text.split('T').next()?.split('-').map(str::to_owned);
    let [year, month, day] = [0; 3].map(|_| parts.next().unwrap_or_default());
    Some(vec![day, month, year])
}
