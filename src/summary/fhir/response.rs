//! The filled form as the standard's QuestionnaireResponse: the answers, grouped as in the form, and nothing of who gave them.

use crate::content;
use crate::content::Language;
use crate::interview::Interview;
use crate::offer::Json;
use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Item;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;

use super::form::Form;
use super::names;
use super::names::Owner;
use super::shape::object;
use super::shape::shown_coding;
use super::shape::text;
use super::tree::Entry;
use super::tree::What;

impl Form<'_> {
    /// These answers as a QuestionnaireResponse to this form. It is for the caller to leave out what no longer matters.
    #[must_use]
    pub fn response(&self, answers: &Answers) -> Json {
        let filled = Filled { interview: self.interview, answers, owner: &self.owner };
        let items: Vec<Json> = self.tree.iter().filter_map(|entry| filled.entry(entry)).collect();
        let mut fields = vec![
            ("resourceType", text("QuestionnaireResponse")),
            ("language", text(Language::default().tag())),
            ("questionnaire", text(&self.canonical)),
            ("status", text(if filled.is_complete() { "completed" } else { "in-progress" })),
            ("authored", Json::Text(self.interview.as_at().to_string())),
        ];
        // The standard has no empty lists.
        if !items.is_empty() {
            fields.push(("item", Json::List(items)));
        }
        object(fields)
    }
}

struct Filled<'a> {
    interview: &'a Interview,
    answers: &'a Answers,
    owner: &'a Owner,
}

impl Filled<'_> {
    /// Whether every question that these answers lead to is answered.
    fn is_complete(&self) -> bool {
        let path = self.interview.rulebook().path(self.answers);
        path.last().is_none_or(|item| self.answers.answer(item).is_some())
    }

    /// The item as answered; nothing where nothing in it is.
    fn entry(&self, entry: &Entry) -> Option<Json> {
        let (words, name, content) = match &entry.what {
            What::Part(part, entries) => (content::part(*part).to_owned(), "item", self.entries(entries)),
            What::Round(item, entries) => {
                (content::item_label(&item.id, self.interview), "item", self.entries(entries))
            }
            What::Question(item) => (content::question(&item.id, self.interview).title, "answer", self.given(item)),
            What::NotSure(item) => (content::item_label(&item.id, self.interview), "answer", self.unsure(item)),
        };
        let fields = vec![("linkId", text(&entry.link)), ("text", Json::Text(words)), (name, Json::List(content?))];
        Some(object(fields))
    }

    fn entries(&self, entries: &[Entry]) -> Option<Vec<Json>> {
        let filled: Vec<Json> = entries.iter().filter_map(|entry| self.entry(entry)).collect();
        Some(filled).filter(|filled| !filled.is_empty())
    }

    fn given(&self, item: &Item) -> Option<Vec<Json>> {
        let answer = |name, value| object(vec![(name, value)]);
        let chosen = |option: &OptionId| {
            let (system, code) = names::option_code(option, self.owner);
            let label = content::option(&item.id, option, self.interview).label;
            answer("valueCoding", shown_coding(&system, &code, &label))
        };
        match self.answers.answer(&item.id)? {
            Answer::One(option) => Some(vec![chosen(option)]),
            Answer::Several(options) => Some(options.iter().map(chosen).collect()),
            Answer::Age(years) => Some(vec![answer("valueInteger", Json::Number(Some(u32::from(*years))))]),
            Answer::Date(day) => Some(vec![answer("valueDate", Json::Text(day.to_string()))]),
            Answer::DontKnow => match item.kind {
                ItemKind::One(_) | ItemKind::Several(_) => self.unsure(item),
                ItemKind::Age | ItemKind::PastDate => None,
            },
        }
    }

    fn unsure(&self, item: &Item) -> Option<Vec<Json>> {
        let words = || content::question(&item.id, self.interview).dont_know;
        let coding = || shown_coding(names::ABSENT, names::ASKED_UNKNOWN, &words());
        let unsure = self.answers.answer(&item.id) == Some(&Answer::DontKnow);
        unsure.then(|| vec![object(vec![("valueCoding", coding())])])
    }
}
