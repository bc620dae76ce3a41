//! The empty form as the standard's Questionnaire: items, their words, their options, and when they are shown.

use crate::content;
use crate::content::Language;
use crate::content::Phrase;
use crate::content::Taking;
use crate::interview::Interview;
use crate::offer::Json;
use crate::questionnaire::Choice;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;
use crate::rulebook::checked_on;

use super::branching::Branching;
use super::gate::Gate;
use super::names;
use super::names::Owner;
use super::shape::coding;
use super::shape::extension;
use super::shape::object;
use super::shape::shown_coding;
use super::shape::text;
use super::tree::Entry;
use super::tree::What;
use super::tree::tree;
use super::when::when;

/// The name for programs.
const NAME: &str = "PersonalHealthBudgetCheck";
/// Who puts it out.
const PUBLISHER: &str = env!("CARGO_PKG_NAME");

const CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const CONTROLS: &str = "http://hl7.org/fhir/questionnaire-item-control";
const NOTE: &str = "http://hl7.org/fhir/StructureDefinition/designNote";
const ORIENTATION: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation";
const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
const LEAST: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MOST: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";

/// The form of a sitting. Working out when it shows what takes a while: whoever wants more than one thing of it keeps it.
pub struct Form<'a> {
    pub(super) interview: &'a Interview,
    pub(super) owner: Owner,
    pub(super) tree: Vec<Entry>,
    /// Its name and version, as a response cites them.
    pub(super) canonical: String,
    json: Json,
    unsaid: Vec<ItemId>,
}

impl<'a> Form<'a> {
    /// The form of this sitting: all its questions, the local ones too where a pack is in use.
    #[must_use]
    pub fn of(interview: &'a Interview) -> Self {
        let branching = Branching::of(interview.rulebook());
        let (tree, owner) = (tree(interview.rulebook(), &branching), Owner::of(interview));
        let draft = Draft { interview, owner: &owner };
        let items = Json::List(tree.iter().map(|entry| draft.entry(entry)).collect());
        let version = names::version(&items);
        let json = draft.head(&version, items, branching.unsaid());
        let canonical = format!("{}|{version}", owner.form());
        Self { interview, owner, tree, canonical, json, unsaid: branching.unsaid().to_vec() }
    }

    /// The empty form as a Questionnaire.
    #[must_use]
    pub fn questionnaire(&self) -> &Json {
        &self.json
    }

    /// The questions that the form shows to more people than the widget asks: what decides is more than the standard can
    /// say in two conditions.
    #[must_use]
    pub fn unsaid(&self) -> &[ItemId] {
        &self.unsaid
    }
}

type Fields = Vec<(&'static str, Json)>;

struct Draft<'a> {
    interview: &'a Interview,
    owner: &'a Owner,
}

impl Draft<'_> {
    fn head(&self, version: &str, items: Json, unsaid: &[ItemId]) -> Json {
        let say = |phrase| Json::Text(content::phrase(phrase, self.interview));
        let mut fields = vec![("resourceType", text("Questionnaire")), ("language", text(Language::default().tag()))];
        if !unsaid.is_empty() {
            fields.push(("extension", Json::List(vec![self.note(unsaid)])));
        }
        fields.extend([
            ("url", Json::Text(self.owner.form())),
            ("version", text(version)),
            ("name", text(NAME)),
            ("title", say(Phrase::ProductName)),
        ]);
        if !self.owner.is_national() {
            fields.push(("derivedFrom", Json::List(vec![Json::Text(Owner::national().form())])));
        }
        fields.extend([
            ("status", text("active")),
            ("experimental", Json::Flag(false)),
            ("subjectType", Json::List(vec![text("Patient")])),
            ("date", Json::Text(checked_on().unwrap_or_default().to_string())),
            ("publisher", text(PUBLISHER)),
            ("description", Json::Text(content::taking(Taking::DocNote, self.interview))),
            ("item", items),
        ]);
        object(fields)
    }

    /// Which questions are shown to more people than the widget asks: for those who use the form elsewhere.
    fn note(&self, unsaid: &[ItemId]) -> Json {
        let mut links = String::new();
        for item in unsaid {
            let sign = if links.is_empty() { "" } else { ", " };
            links.push_str(sign);
            links.push_str(&names::link(item));
        }
        let words = content::taking(Taking::FormNote, self.interview);
        extension(NOTE, "valueMarkdown", Json::Text(content::fill_gaps(&words, &[&links])))
    }

    fn entry(&self, entry: &Entry) -> Json {
        let label = |item: &Item| content::item_label(&item.id, self.interview);
        let mut fields = vec![("linkId", text(&entry.link))];
        fields.extend(match &entry.what {
            What::Part(part, entries) => self.group(content::part(*part).to_owned(), &entry.gate, entries),
            What::Round(item, entries) => self.group(label(item), &entry.gate, entries),
            What::Question(item) => self.question(entry, item),
            What::NotSure(item) => self.not_sure(label(item), &entry.gate, item),
        });
        object(fields)
    }

    fn group(&self, title: String, gate: &Gate, entries: &[Entry]) -> Fields {
        let mut fields = vec![("text", Json::Text(title)), ("type", text("group"))];
        fields.extend(when(gate, self.owner));
        fields.push(("item", Json::List(entries.iter().map(|entry| self.entry(entry)).collect())));
        fields
    }

    fn not_sure(&self, label: String, gate: &Gate, item: &Item) -> Fields {
        // A box, because what was ticked by mistake must come off again.
        let mut fields = vec![("extension", Json::List(vec![control("check-box")])), ("text", Json::Text(label))];
        fields.push(("type", text("choice")));
        fields.extend(when(gate, self.owner));
        fields.push(("repeats", Json::Flag(true)));
        fields.push(("answerOption", Json::List(vec![Beside::Others.option(self.dont_know(item))])));
        fields
    }

    fn question(&self, entry: &Entry, item: &Item) -> Fields {
        let title = content::question(&item.id, self.interview).title;
        let (kind, extensions) = kind(&item.kind);
        let mut fields = vec![("extension", Json::List(extensions)), ("text", Json::Text(title)), ("type", text(kind))];
        fields.extend(when(&entry.gate, self.owner));
        if let ItemKind::Several(_) = item.kind {
            fields.push(("repeats", Json::Flag(true)));
        }
        if let ItemKind::One(options) | ItemKind::Several(options) = &item.kind {
            fields.push(("answerOption", Json::List(self.options(item, options))));
        }
        let help = self.help(&entry.link, &item.id);
        if !help.is_empty() {
            fields.push(("item", Json::List(help)));
        }
        fields
    }

    fn options(&self, item: &Item, options: &[OptionId]) -> Vec<Json> {
        let alone = if let ItemKind::Several(_) = item.kind { Beside::Nothing } else { Beside::Others };
        let mut offered = Vec::new();
        for option in options {
            let none = *option == OptionId::National(Choice::NoneOfThese);
            let beside = if none { alone } else { Beside::Others };
            offered.push(beside.option(self.option(item, option)));
        }
        offered.push(alone.option(self.dont_know(item)));
        offered
    }

    /// An option with what helps to choose it.
    fn option(&self, item: &Item, option: &OptionId) -> Json {
        let words = content::option(&item.id, option, self.interview);
        let display = if words.hint.is_empty() { words.label } else { format!("{} – {}", words.label, words.hint) };
        let (system, code) = names::option_code(option, self.owner);
        shown_coding(&system, &code, &display)
    }

    fn dont_know(&self, item: &Item) -> Json {
        let words = content::question(&item.id, self.interview).dont_know;
        shown_coding(names::ABSENT, names::ASKED_UNKNOWN, &words)
    }

    /// What helps to answer, and why it is asked.
    fn help(&self, link: &str, id: &ItemId) -> Vec<Json> {
        let words = content::question(id, self.interview);
        let say = |phrase| content::phrase(phrase, self.interview);
        let asked_by = if let ItemId::Local(_) = id { say(Phrase::AskedByPack) } else { String::new() };
        let look =
            if words.look.is_empty() { String::new() } else { format!("{}: {}", say(Phrase::WhereToLook), words.look) };
        let why: Vec<String> = [asked_by, words.why, look].into_iter().filter(|text| !text.is_empty()).collect();
        let mut help = Vec::new();
        for (name, words, control) in [("hint", words.hint, None), ("help", why.join(" "), Some(control("help")))] {
            if !words.is_empty() {
                let mut fields = vec![("linkId", Json::Text(format!("{link}.{name}")))];
                fields.extend(control.map(|control| ("extension", Json::List(vec![control]))));
                fields.extend([("text", Json::Text(words)), ("type", text("display"))]);
                help.push(object(fields));
            }
        }
        help
    }
}

/// The type of a question, and what else is said of how it is answered.
fn kind(kind: &ItemKind) -> (&'static str, Vec<Json>) {
    let years = |url, years| extension(url, "valueInteger", Json::Number(Some(years)));
    match kind {
        ItemKind::One(_) => ("choice", vec![control("radio-button"), below_each_other()]),
        ItemKind::Several(_) => ("choice", vec![control("check-box"), below_each_other()]),
        ItemKind::Age => ("integer", vec![years(LEAST, 0), years(MOST, 120)]),
        ItemKind::PastDate => ("date", vec![extension(LEAST, "valueDate", text("1900-01-01"))]),
    }
}

/// What may be chosen beside an option.
#[derive(Debug, Clone, Copy)]
enum Beside {
    /// Whatever the question allows.
    Others,
    /// Nothing, though the question takes several.
    Nothing,
}

impl Beside {
    fn option(self, coding: Json) -> Json {
        match self {
            Self::Others => object(vec![("valueCoding", coding)]),
            Self::Nothing => {
                let alone = extension(EXCLUSIVE, "valueBoolean", Json::Flag(true));
                object(vec![("extension", Json::List(vec![alone])), ("valueCoding", coding)])
            }
        }
    }
}

/// That the options of an item stand in a column.
fn below_each_other() -> Json {
    extension(ORIENTATION, "valueCode", text("vertical"))
}

/// How an item is to be drawn.
fn control(code: &str) -> Json {
    let concept = object(vec![("coding", Json::List(vec![coding(CONTROLS, code)]))]);
    extension(CONTROL, "valueCodeableConcept", concept)
}
