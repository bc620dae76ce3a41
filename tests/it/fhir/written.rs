//! What is written: everybody's answers come back the same, and the form is as kept.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::offer::Json;
use phb_check::questionnaire::Answers;
use phb_check::summary::fhir::Form;
use phb_check::summary::fhir::Opened;
use phb_check::summary::fhir::questionnaire;
use phb_check::summary::fhir::read_response;
use phb_check::summary::fhir::response;
use phb_check::summary::fhir::unsaid;

use super::paper::everything;
use super::paper::sittings;
use crate::cases::all_stories;
use crate::cases::today;
use crate::dice::Dice;
use crate::summary::keep;

/// Where the files stand that `cargo xtask fhir` shows to other programs.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fhir").join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn read_back(written: &Json, interview: &Interview) -> Opened {
    read_response(&Json::parse(&written.to_text()).unwrap(), interview).unwrap()
}

fn same(written: &Json, answers: &Answers, interview: &Interview, name: &str) {
    let opened = read_back(written, interview);
    assert_eq!((&opened.answers, opened.left_out.len()), (answers, 0), "{name}");
}

#[test]
fn everybody_of_the_answer_key_comes_back_the_same() {
    let folder = folder("response");
    let stories = all_stories();
    let first = stories[0].play(Who::Myself);
    let form = Form::of(&first);
    for story in &stories {
        let interview = story.play(Who::Myself);
        let answers = interview.relevant_answers();
        let written = form.response(&answers);
        assert_eq!(written.text("status"), Some("completed"), "{}", story.id);
        same(&written, &answers, &interview, &story.id);
        fs::write(folder.join(format!("{}.json", story.id)), written.to_text()).unwrap();
    }
}

#[test]
fn whatever_is_answered_comes_back_the_same_with_every_pack() {
    let (forms, people) = (folder("questionnaire"), folder("response"));
    for (name, interview) in sittings() {
        let form = Form::of(&interview);
        fs::write(forms.join(format!("{name}.json")), form.questionnaire().to_text()).unwrap();
        let mut dice = Dice(21);
        for number in 1..=if name == "national" { 5000 } else { 250 } {
            let full = everything(interview.rulebook(), &mut dice);
            // Some answer everything, some what they are asked, and some stop half-way.
            let answers = match number % 3 {
                0 => full,
                1 => interview.rulebook().relevant(&full),
                _ => first(&interview.rulebook().relevant(&full), dice.roll(10)),
            };
            let written = form.response(&answers);
            same(&written, &answers, &interview, &name);
            if name == "sampleshire" && number % 3 == 1 && number < 30 {
                fs::write(people.join(format!("{name}-{number}.json")), written.to_text()).unwrap();
            }
        }
    }
}

/// The first of the answers.
fn first(answers: &Answers, count: usize) -> Answers {
    let mut some = Answers::default();
    for (item, answer) in answers.iter().take(count) {
        some.insert(item.clone(), answer.clone());
    }
    some
}

#[test]
fn a_form_that_is_not_filled_in_to_the_end_says_so() {
    let interview = Interview::new(&Supplied::Nothing, today());
    let written = response(&interview, &Answers::default());
    assert_eq!(written.text("status"), Some("in-progress"));
    assert_eq!(written.field("item"), None);
    assert_eq!(read_back(&written, &interview), Opened::default());
}

#[test]
fn nothing_of_who_answered_stands_in_a_response() {
    let interview = all_stories()[0].play(Who::Myself);
    let written = response(&interview, &interview.relevant_answers());
    let Json::Object(fields) = &written else { panic!("it is an object") };
    let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["resourceType", "language", "questionnaire", "status", "authored", "item"]);
}

#[test]
fn a_form_has_a_name_of_its_own_for_each_area_and_a_version_for_everything_that_changes_it() {
    let mut seen: Vec<(String, String, String)> = Vec::new();
    for (name, interview) in sittings() {
        let form = questionnaire(&interview);
        let [url, version] = ["url", "version"].map(|field| form.text(field).unwrap().to_owned());
        let national = interview.local().offer().is_none_or(|offer| offer.items().is_empty());
        assert_eq!(url.ends_with("-8000-000000000000"), national, "{name}: {url}");
        assert!(url.starts_with("urn:uuid:1d9f666c-305c-84d3-8") && url.len() == 45, "{url}");
        let items = Json::List(form.list("item").to_vec()).to_text();
        for (other, its, text) in &seen {
            assert_eq!((&url, &version) == (other, its), items == *text, "{name}");
        }
        seen.push((url, version, items));
    }
    let child = questionnaire(&all_stories()[11].play(Who::MyChild));
    assert_ne!(child.text("version"), Some(seen[0].1.as_str()));
}

#[test]
fn the_form_has_no_name_that_is_not_ours_to_use() {
    for (name, interview) in sittings() {
        let form = questionnaire(&interview);
        for field in ["name", "title", "publisher"] {
            let text = form.text(field).unwrap();
            assert!(!text.contains("NHS") && !text.contains("Healthwatch"), "{name}: {text}");
        }
    }
}

#[test]
fn the_form_is_as_kept() {
    let interview = Interview::new(&Supplied::Nothing, today());
    let mut text = questionnaire(&interview).to_text();
    text.push('\n');
    keep("fhir-questionnaire.json", &text);
    let unsaid = unsaid(&interview);
    println!(
        "{} of {} questions are shown to more people than they are asked",
        unsaid.len(),
        interview.rulebook().items().len()
    );
}
