//! The stories of `tests/cases`: each is played as an interview, and must come out as it says.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use phb_check::interview::Event;
use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Overall;
use phb_check::interview::Page;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::OptionId;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

const FILES: [&str; 8] = [
    "key_chc",
    "key_children",
    "key_aftercare",
    "key_wheelchair",
    "key_direct_payment",
    "key_place",
    "key_local",
    "seeds",
];

/// One story.
pub struct Story {
    pub id: String,
    value: Value,
}

/// The stories of one file.
pub fn stories(file: &str) -> Vec<Story> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{file}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let all: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    all.into_iter().map(|value| Story { id: value["id"].as_str().unwrap().to_owned(), value }).collect()
}

/// All stories.
pub fn all_stories() -> Vec<Story> {
    FILES.into_iter().flat_map(stories).collect()
}

/// The day on which the stories are told.
pub fn today() -> CivilDate {
    CivilDate::new(2026, 11, 22).unwrap()
}

fn default_answer(code: &str) -> Value {
    let defaults = json!({
        "urgency": "none-of-these", "residence": "england", "setting": "home", "age": 40, "chc": "chc-never",
        "chc-funding": "wholly-nhs", "chc-change": "no", "care-funding": "own-or-none", "substantial-need": "no",
        "child-package": "child-never", "detained": "detained-never", "left-hospital": "left",
        "aftercare-ended": "aftercare-goes-on", "aftercare-funder": "aftercare-nhs", "wheelchair": "wheelchair-none",
        "wheelchair-length": "long-term", "ongoing-need": "no", "circumstances": ["none-of-these"],
        "capacity": "yes", "direct-payment-wish": "wants-direct-payment", "representative": "nobody-yet",
        "refusals": ["none-of-these"], "decision-date": "2026-10-01", "topics": ["none-of-these"], "court-order": "no",
    });
    defaults[code].clone()
}

impl Story {
    fn answers(&self) -> &Map<String, Value> {
        self.value["answers"].as_object().unwrap()
    }

    fn words(&self, key: &str) -> BTreeSet<String> {
        let words = self.value[key].as_array().cloned().unwrap_or_default();
        words.into_iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    }

    /// Plays the story as a person would, page by page; every answer it gives must have been asked for.
    pub fn play(&self, who: Who) -> Interview {
        let mut interview = Interview::new(&Supplied::Nothing, today());
        interview.apply(Event::Started(Some(who)));
        let mut asked = BTreeSet::new();
        for _ in 0..60 {
            match interview.page().clone() {
                Page::Question(id, _) => {
                    let item = interview.rulebook().item(&id).unwrap().clone();
                    let code = code(&id);
                    let value = self.answers().get(&code).cloned().unwrap_or_else(|| default_answer(&code));
                    asked.insert(code.clone());
                    interview.apply(Event::Answered { item: id, typed: typed(&value, &item) });
                    assert!(interview.trouble().is_none(), "{}: `{value}` is no answer to `{code}`", self.id);
                }
                Page::Urgent => drop(interview.apply(Event::QuestionsAsked)),
                Page::CheckAnswers => break,
                page => panic!("{}: came to {page:?}", self.id),
            }
        }
        let unasked: Vec<_> = self.answers().keys().filter(|code| !asked.contains(*code)).collect();
        assert!(unasked.is_empty(), "{}: never asked for {unasked:?}; asked for {asked:?}", self.id);
        interview
    }
}

fn code(id: &ItemId) -> String {
    match id {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(id) => id.to_string(),
    }
}

fn typed(value: &Value, item: &Item) -> Typed {
    if *value == json!("not-sure") {
        return Typed { dont_know: true, ..Typed::default() };
    }
    let option = |value: &Value| {
        let options = match &item.kind {
            ItemKind::One(options) | ItemKind::Several(options) => options.clone(),
            ItemKind::Age | ItemKind::PastDate => Vec::new(),
        };
        let named = |option: &OptionId| match option {
            OptionId::National(choice) => *value == json!(choice.code()),
            OptionId::Local(id) => *value == json!(id.to_string()),
        };
        options.into_iter().find(named).unwrap_or_else(|| panic!("no option {value} in {:?}", item.id))
    };
    match &item.kind {
        ItemKind::One(_) => Typed { options: vec![option(value)], ..Typed::default() },
        ItemKind::Several(_) => {
            Typed { options: value.as_array().unwrap().iter().map(option).collect(), ..Typed::default() }
        }
        ItemKind::Age => Typed { text: vec![value.to_string()], ..Typed::default() },
        ItemKind::PastDate => {
            let parts = value.as_str().unwrap().split('-').rev().map(str::to_owned).collect();
            Typed { text: parts, ..Typed::default() }
        }
    }
}

/// The letter of the answer key for an outcome.
pub fn letter(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::RightAppears) => "R",
        Some(Outcome::Open | Outcome::MayAsk) => "P",
        Some(Outcome::NotByThisRoute | Outcome::OtherWaysOnly) => "N",
        Some(Outcome::CoveredByRight | Outcome::DoesNotArise) => "-",
        Some(Outcome::NothingBars) => "Y",
        other => panic!("no letter for {other:?}"),
    }
}

/// The seven columns.
fn columns(findings: &Findings) -> Value {
    let of = |id| letter(findings.outcome(id));
    let overall = match findings.overall {
        Overall::Right => "R",
        Overall::Open | Overall::MayAsk => "P",
        Overall::NotNow => "N",
    };
    json!({
        "chc": of(NationalEntitlement::Chc),
        "ccc": of(NationalEntitlement::ChildrensContinuingCare),
        "117": of(NationalEntitlement::Section117),
        "wch": of(NationalEntitlement::Wheelchair),
        "lo": of(NationalEntitlement::LocalDiscretion),
        "dp": of(NationalEntitlement::DirectPayment),
        "overall": overall,
    })
}

/// A variant's name as it stands in the stories: `FastTrackToday` is `fast-track-today`.
fn kebab(variant: impl Debug) -> String {
    let mut name = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// What is wrong with a story, if anything.
fn fault(story: &Story) -> Vec<String> {
    let mut faults = Vec::new();
    let findings = Findings::of(&story.play(Who::Myself));
    if let Some(expected) = story.value.get("expect") {
        let got = columns(&findings);
        if got != *expected {
            faults.push(format!("{}: expected {expected}, got {got}", story.id));
        }
    }
    let find_out: BTreeSet<String> = findings.find_out.iter().map(kebab).collect();
    if find_out != story.words("find_out") {
        faults.push(format!("{}: to find out {:?}, got {find_out:?}", story.id, story.words("find_out")));
    }
    let advice: BTreeSet<String> = findings.advice.iter().map(|advice| kebab(advice.id)).collect();
    let unsaid: Vec<_> = story.words("advice").difference(&advice).cloned().collect();
    let wrong: Vec<_> = story.words("not_advice").intersection(&advice).cloned().collect();
    if !unsaid.is_empty() || !wrong.is_empty() {
        faults.push(format!("{}: unsaid {unsaid:?}, wrongly said {wrong:?}", story.id));
    }
    faults
}

#[test]
fn every_story_comes_out_as_it_says() {
    let faults: Vec<String> = all_stories().iter().flat_map(fault).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_answer_key_is_whole() {
    let stories = all_stories();
    let ids: BTreeSet<&str> = stories.iter().map(|story| story.id.as_str()).collect();
    let key: Vec<String> = (1..=72).map(|number| format!("L{number:02}")).collect();
    let missing: Vec<_> = key.iter().filter(|id| !ids.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let bare = stories.iter().filter(|story| story.id.starts_with('L') && story.value.get("expect").is_none());
    assert_eq!(bare.map(|story| &story.id).collect::<Vec<_>>(), Vec::<&String>::new());
}
