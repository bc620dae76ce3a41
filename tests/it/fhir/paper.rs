//! A form of the standard, read from its text by other means than the product's, and filled in by the standard's rules.

use std::collections::BTreeMap;
use std::fs;

use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::interview::Supplied;
use phb_check::offer::OfferState;
use phb_check::offer::read;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::OptionId;
use phb_check::rulebook::Rulebook;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::cases::today;
use crate::dice::Dice;

/// The sitting without a pack, and one with each sound pack, in use whatever its dates.
pub fn sittings() -> Vec<(String, Interview)> {
    let mut all = vec![("national".to_owned(), Interview::new(&Supplied::Nothing, today()))];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let offer = read(&fs::read_to_string(&file).unwrap()).unwrap();
        let book = offer.join(Rulebook::national());
        let local = Local::InUse(Box::new(offer), OfferState::Current);
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        all.push((name, Interview::over(book, local, today())));
    }
    all
}

/// Some answer to every question.
pub fn everything(book: &Rulebook, dice: &mut Dice) -> Answers {
    let mut answers = Answers::default();
    for item in book.items() {
        answers.insert(item.id.clone(), some_answer(item, dice));
    }
    answers
}

pub fn some_answer(item: &Item, dice: &mut Dice) -> Answer {
    match &item.kind {
        _ if dice.roll(6) == 0 => Answer::DontKnow,
        ItemKind::One(options) => {
            // The first options lead furthest.
            let place = if dice.roll(2) == 0 { 0 } else { dice.roll(options.len()) };
            Answer::One(options[place].clone())
        }
        ItemKind::Age => Answer::Age([0, 13, 15, 16, 17, 18, 30, 90, 120][dice.roll(9)]),
        ItemKind::PastDate => {
            let day = CivilDate::new(
                2026,
                1 + u8::try_from(dice.roll(10)).unwrap(),
                1 + u8::try_from(dice.roll(28)).unwrap(),
            );
            Answer::Date(day.unwrap())
        }
        ItemKind::Several(options) => {
            let none = Choice::NoneOfThese.into();
            let ticked: Vec<_> = options.iter().filter(|it| **it != none && dice.roll(3) == 0).cloned().collect();
            Answer::Several(if ticked.is_empty() { vec![none] } else { ticked })
        }
    }
}

/// What no answer at all is to `!=`: the standard says that no answer equals the value, and some tools that none differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoAnswer {
    Differs,
    DoesNot,
}

/// One item of the form.
#[derive(Debug)]
pub struct Row {
    pub link: String,
    pub kind: String,
    parent: Option<usize>,
    all: bool,
    when: Vec<When>,
}

#[derive(Debug)]
struct When {
    question: usize,
    operator: String,
    value: Value,
}

/// The form: its items, every one after what it stands in.
#[derive(Debug)]
pub struct Paper {
    pub rows: Vec<Row>,
}

/// What was put down, by the place of the row.
pub type Filled = BTreeMap<usize, Vec<Value>>;

impl Paper {
    pub fn of(questionnaire: &Value) -> Self {
        let mut paper = Self { rows: Vec::new() };
        paper.add(&questionnaire["item"], None);
        paper
    }

    fn add(&mut self, items: &Value, parent: Option<usize>) {
        for item in items.as_array().into_iter().flatten() {
            let link = item["linkId"].as_str().unwrap().to_owned();
            assert!(self.place(&link).is_none(), "{link} is there twice");
            let mut when = Vec::new();
            for one in item["enableWhen"].as_array().into_iter().flatten() {
                let question =
                    self.place(one["question"].as_str().unwrap()).expect("it goes by earlier questions only");
                let value = one.as_object().unwrap().iter().find(|(name, _)| name.starts_with("answer")).unwrap().1;
                when.push(When {
                    question,
                    operator: one["operator"].as_str().unwrap().to_owned(),
                    value: value.clone(),
                });
            }
            assert!(when.len() < 2 || item["enableBehavior"].is_string(), "{link}: all of them, or any?");
            let kind = item["type"].as_str().unwrap().to_owned();
            self.rows.push(Row { link, kind, parent, all: item["enableBehavior"] == "all", when });
            let here = self.rows.len() - 1;
            self.add(&item["item"], Some(here));
        }
    }

    pub fn place(&self, link: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.link == link)
    }

    /// Whether each item is shown. An answer to a question that is not shown does not count, and a question goes by those
    /// before it alone.
    pub fn shown(&self, filled: &Filled, no_answer: NoAnswer) -> Vec<bool> {
        let mut shown: Vec<bool> = Vec::new();
        for row in &self.rows {
            let mut truths = row.when.iter().map(|when| {
                let given = filled.get(&when.question).filter(|_| shown[when.question]);
                when.holds(given.map_or(&[], Vec::as_slice), no_answer)
            });
            let own = if row.all || row.when.is_empty() { truths.all(|it| it) } else { truths.any(|it| it) };
            let round = row.parent.is_none_or(|parent| shown[parent]);
            shown.push(own && round);
        }
        shown
    }

    /// Puts an answer down where the form takes it.
    pub fn fill(&self, filled: &mut Filled, item: &ItemId, answer: &Answer) {
        let link = link(item);
        let place = self.place(&link).unwrap();
        let unsure = json!({ "code": "asked-unknown", "ours": false });
        let choice = self.rows[place].kind == "choice";
        let (place, values) = match answer {
            Answer::One(option) => (place, vec![code(option)]),
            Answer::Several(options) => (place, options.iter().map(code).collect()),
            Answer::Age(years) => (place, vec![json!(years)]),
            Answer::Date(day) => (place, vec![json!(day.to_string())]),
            Answer::DontKnow if choice => (place, vec![unsure]),
            Answer::DontKnow => (self.place(&format!("{link}.not-sure")).unwrap(), vec![unsure]),
        };
        filled.insert(place, values);
    }
}

impl When {
    /// As the standard's list of operators says.
    fn holds(&self, given: &[Value], no_answer: NoAnswer) -> bool {
        let equal = |value: &Value| match &self.value {
            // Other codes are local, each area's of a system of its own; it is enough that they are not the nation's.
            Value::Object(wanted) => value["code"] == wanted["code"] && value["ours"] == json!(is_ours(wanted)),
            other => value == other,
        };
        let number = |value: &Value| value.as_u64().unwrap();
        match self.operator.as_str() {
            "exists" => self.value == json!(!given.is_empty()),
            "=" => given.iter().any(equal),
            "!=" if given.is_empty() => no_answer == NoAnswer::Differs,
            "!=" => !given.iter().any(equal),
            ">=" => given.iter().any(|value| number(value) >= number(&self.value)),
            "<" => given.iter().any(|value| number(value) < number(&self.value)),
            other => panic!("{other} is not used"),
        }
    }
}

pub fn link(item: &ItemId) -> String {
    match item {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(id) => format!("local.{id}"),
    }
}

fn code(option: &OptionId) -> Value {
    match option {
        OptionId::National(choice) => json!({ "code": choice.code(), "ours": true }),
        OptionId::Local(id) => json!({ "code": id.to_string(), "ours": false }),
    }
}

/// Whether a code is the nation's.
fn is_ours(coding: &Map<String, Value>) -> bool {
    coding["system"].as_str().unwrap().ends_with("-8000-000000000000")
}
