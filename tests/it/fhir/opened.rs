//! What is opened: files of other tools, files that are bent or broken, and files that are not ours at all.

use std::fs;
use std::path::Path;

use phb_check::interview::Event;
use phb_check::interview::FormError;
use phb_check::interview::Interview;
use phb_check::interview::OpenError;
use phb_check::interview::Opening;
use phb_check::interview::RecordError;
use phb_check::interview::SetAside;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::offer::Json;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::AnswerError;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::summary::fhir::Opened;
use phb_check::summary::fhir::WhyLeftOut;
use phb_check::summary::fhir::questionnaire;
use phb_check::summary::fhir::read_response;
use phb_check::summary::fhir::response;
use phb_check::summary::fhir::unsaid;
use phb_check::summary::receive;
use serde_json::Value;
use serde_json::json;

use super::paper::everything;
use super::paper::sittings;
use crate::cases::all_stories;
use crate::cases::today;
use crate::dice::Dice;

fn national() -> Interview {
    Interview::new(&Supplied::Nothing, today())
}

fn open(value: &Value, interview: &Interview) -> Result<Opened, FormError> {
    read_response(&Json::parse(&value.to_string()).unwrap(), interview)
}

fn with_pack(wanted: &str) -> Interview {
    sittings().into_iter().find(|(name, _)| name == wanted).unwrap().1
}

/// A response of ours to the national form, with these items.
fn ours(items: &Value) -> Value {
    let form: Value = serde_json::from_str(&questionnaire(&national()).to_text()).unwrap();
    json!({
        "resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": form["url"], "item": items,
    })
}

fn coded(link: &str, codes: &[&str]) -> Value {
    let answers: Vec<Value> = codes.iter().map(|code| json!({ "valueCoding": { "code": code } })).collect();
    json!({ "linkId": link, "answer": answers })
}

/// What is wrong with one item, or what was answered.
fn one(item: &Value) -> Result<Answer, WhyLeftOut> {
    let opened = open(&ours(&json!([item])), &national()).unwrap();
    match opened.left_out.first() {
        Some(left_out) => Err(left_out.why),
        None => Ok(opened.answers.iter().next().unwrap().1.clone()),
    }
}

fn no(error: AnswerError) -> Result<Answer, WhyLeftOut> {
    Err(WhyLeftOut::NoAnswer(error))
}

#[test]
fn what_another_tool_saved_holds_the_same_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fhir");
    let text = |name: &str| fs::read_to_string(folder.join(format!("lhc-forms-{name}.json"))).unwrap();
    for id in ["L68", "seed-14a"] {
        let interview = all_stories().into_iter().find(|story| story.id == id).unwrap().play(Who::Myself);
        let opened = read_response(&Json::parse(&text(id)).unwrap(), &interview).unwrap();
        assert_eq!((opened.answers, opened.left_out.len()), (interview.relevant_answers(), 0), "{id}");
    }
    // The first person of the test that writes them.
    let sampleshire = with_pack("sampleshire");
    let full = everything(sampleshire.rulebook(), &mut Dice(21));
    let opened = read_response(&Json::parse(&text("sampleshire-1")).unwrap(), &sampleshire).unwrap();
    assert_eq!((opened.answers, opened.left_out.len()), (sampleshire.rulebook().relevant(&full), 0));
}

/// The items without what is round them, and without the words.
fn flat(items: &Value, found: &mut Vec<Value>) {
    for item in items.as_array().into_iter().flatten() {
        if item["answer"].is_array() {
            let mut bare = json!({ "linkId": item["linkId"], "answer": item["answer"] });
            for answer in bare["answer"].as_array_mut().unwrap() {
                if let Some(coding) = answer.get_mut("valueCoding").and_then(Value::as_object_mut) {
                    coding.remove("display");
                    coding.insert("extension".to_owned(), json!([{ "url": "urn:x", "valueDecimal": 1.5 }]));
                }
            }
            found.push(bare);
        }
        flat(&item["item"], found);
    }
}

#[test]
fn how_a_tool_nests_what_it_saves_makes_no_difference() {
    for story in all_stories().iter().step_by(9) {
        let interview = story.play(Who::Myself);
        let answers = interview.relevant_answers();
        let written: Value = serde_json::from_str(&response(&interview, &answers).to_text()).unwrap();
        let mut items = Vec::new();
        flat(&written["item"], &mut items);
        let same = |items: Value| {
            let opened = open(&ours(&items), &interview).unwrap();
            assert_eq!((&opened.answers, opened.left_out), (&answers, Vec::new()), "{}", story.id);
        };
        same(json!(items));
        items.reverse();
        same(json!(items));
        // Each question under the answer to the one before it, three deep.
        let under = |three: &[Value]| {
            let nest = |inner: Value, mut outer: Value| {
                outer["answer"][0]["item"] = json!([inner]);
                outer
            };
            three.iter().cloned().reduce(nest).unwrap()
        };
        same(items.chunks(3).map(under).collect());
        // Each of several answers in an item of its own.
        let apart: Vec<Value> = items
            .iter()
            .flat_map(|item| {
                let answers = item["answer"].as_array().unwrap();
                answers.iter().map(|answer| json!({ "linkId": item["linkId"], "answer": [answer] })).collect::<Vec<_>>()
            })
            .collect();
        same(json!(apart));
    }
}

#[test]
fn every_answer_is_checked_as_on_the_page() {
    assert_eq!(one(&coded("residence", &["england"])), Ok(Answer::One(Choice::England.into())));
    assert_eq!(one(&coded("residence", &["asked-unknown"])), Ok(Answer::DontKnow));
    assert_eq!(one(&coded("residence", &["atlantis"])), no(AnswerError::UnknownOption));
    assert_eq!(one(&coded("residence", &["home"])), no(AnswerError::UnknownOption));
    assert_eq!(one(&coded("residence", &["england", "wales"])), no(AnswerError::Clash));
    assert_eq!(one(&coded("residence", &["england", "asked-unknown"])), no(AnswerError::Clash));
    assert_eq!(one(&coded("refusals", &["refused-phb", "none-of-these"])), no(AnswerError::Clash));
    let foreign =
        json!({ "linkId": "residence", "answer": [{ "valueCoding": { "system": "urn:x", "code": "england" } }] });
    assert_eq!(one(&foreign), no(AnswerError::UnknownOption));
    let text = json!({ "linkId": "residence", "answer": [{ "valueString": "England" }] });
    assert_eq!(one(&text), no(AnswerError::UnknownOption));
    let age = |value: Value| one(&json!({ "linkId": "age", "answer": [{ "valueInteger": value }] }));
    assert_eq!(age(json!(52)), Ok(Answer::Age(52)));
    for wrong in [json!(121), json!(-1), json!(5.5), json!("52"), json!(4_294_967_296_u64), json!(null)] {
        assert_eq!(age(wrong), no(AnswerError::BadAge));
    }
    assert_eq!(
        one(&json!({ "linkId": "age", "answer": [{ "valueInteger": 1 }, { "valueInteger": 2 }] })),
        no(AnswerError::Clash)
    );
    assert_eq!(one(&coded("age.not-sure", &["asked-unknown"])), Ok(Answer::DontKnow));
    assert_eq!(one(&coded("age", &["asked-unknown"])), Ok(Answer::DontKnow));
    let both =
        json!([{ "linkId": "age", "answer": [{ "valueInteger": 52 }] }, coded("age.not-sure", &["asked-unknown"])]);
    let opened = open(&ours(&both), &national()).unwrap();
    assert_eq!(opened.left_out[0].why, WhyLeftOut::NoAnswer(AnswerError::Clash));
    let day = |name: &str, text: &str| one(&json!({ "linkId": "decision-date", "answer": [{ name: text }] }));
    assert!(matches!(day("valueDate", "2026-09-14"), Ok(Answer::Date(_))));
    assert!(matches!(day("valueDateTime", "2026-09-14T10:00:00Z"), Ok(Answer::Date(_))));
    assert_eq!(day("valueDate", "2026-09"), no(AnswerError::IncompleteDate));
    assert_eq!(day("valueDate", "2026-02-30"), no(AnswerError::NoSuchDay));
    assert_eq!(day("valueDate", "2026-11-23"), no(AnswerError::FutureDate));
    assert_eq!(day("valueDate", "soon"), no(AnswerError::IncompleteDate));
    assert_eq!(day("valueString", "2026-09-14"), no(AnswerError::NoSuchDay));
}

#[test]
fn what_is_not_asked_here_is_told_and_the_rest_is_read() {
    let items = json!([
        coded("residence", &["england"]),
        { "linkId": "shoe-size", "answer": [{ "valueInteger": 44 }] },
        { "linkId": "part.elsewhere", "item": [coded("local.clinic", &["yes"])] },
        { "answer": [{ "valueBoolean": true }] },
        { "linkId": "setting" },
    ]);
    let opened = open(&ours(&items), &national()).unwrap();
    assert_eq!(opened.answers.iter().count(), 1);
    let told: Vec<(&str, WhyLeftOut)> = opened.left_out.iter().map(|it| (it.link.as_str(), it.why)).collect();
    let other = WhyLeftOut::NoSuchQuestion;
    assert_eq!(told, [("shoe-size", other), ("local.clinic", WhyLeftOut::OtherArea), ("", other)]);
}

#[test]
fn a_local_answer_is_read_only_where_the_local_questions_are_the_same() {
    let here = with_pack("sampleshire");
    let full = everything(here.rulebook(), &mut Dice(3));
    let written = response(&here, &full);
    for (name, there) in sittings() {
        let opened = read_response(&written, &there).unwrap();
        let local = |item: &ItemId| matches!(item, ItemId::Local(_));
        let read = opened.answers.iter().filter(|(item, _)| local(item)).count();
        let told = opened.left_out.iter().filter(|it| it.why == WhyLeftOut::OtherArea).count();
        let locals = full.iter().filter(|(item, _)| local(item)).count();
        assert_eq!((read, told), if name == "sampleshire" { (locals, 0) } else { (0, locals) }, "{name}");
        for (item, answer) in full.iter().filter(|(item, _)| !local(item)) {
            assert_eq!(opened.answers.answer(item), Some(answer), "{name}");
        }
    }
}

#[test]
fn a_file_that_is_no_answer_to_this_form_is_refused_by_its_kind() {
    let here = national();
    let refused = |value: Value| open(&value, &here).unwrap_err();
    assert_eq!(read_response(&questionnaire(&here), &here), Err(FormError::EmptyForm));
    assert_eq!(refused(json!({ "resourceType": "Patient" })), FormError::OtherResource("Patient".to_owned()));
    assert_eq!(refused(json!({ "answers": {} })), FormError::NoResource);
    assert_eq!(refused(json!([])), FormError::NoResource);
    let mut other = ours(&json!([coded("residence", &["england"])]));
    other["questionnaire"] = json!("urn:uuid:00000000-0000-4000-8000-000000000000");
    assert_eq!(refused(other.clone()), FormError::OtherForm);
    other.as_object_mut().unwrap().remove("questionnaire");
    assert_eq!(refused(other), FormError::OtherForm);
    let mut mistake = ours(&json!([]));
    mistake["status"] = json!("entered-in-error");
    assert_eq!(refused(mistake), FormError::EnteredInError);
}

/// What comes of a file of this text when it is chosen in a sitting.
fn chosen(text: &str, interview: &mut Interview) -> Opening {
    let event = receive(text.to_owned(), interview);
    interview.apply(Event::Opening(event));
    interview.opening().clone()
}

#[test]
fn a_chosen_file_of_the_standard_is_opened_as_one_of_ours_is() {
    let there = with_pack("sampleshire");
    let full = everything(there.rulebook(), &mut Dice(6));
    let written = response(&there, &full).to_text();
    let mut here = all_stories()[0].play(Who::Client);
    let local = SetAside::LocalAnswers;
    let Opening::Done(arrival) = chosen(&format!("\u{feff}{written}"), &mut here) else { panic!("not opened") };
    assert_eq!((arrival.set_aside, arrival.by_other_rules), (vec![local], None));
    assert_eq!(here.relevant_answers(), here.rulebook().relevant(&full));
    assert_eq!(here.who(), Some(Who::Client), "the file does not say who answers");

    let before = here.relevant_answers();
    let empty = Opening::Failed(OpenError::Form(FormError::EmptyForm));
    assert_eq!(chosen(&questionnaire(&here).to_text(), &mut here), empty);
    let patient = FormError::OtherResource("Patient".to_owned());
    assert_eq!(chosen("{\"resourceType\":\"Patient\"}", &mut here), Opening::Failed(OpenError::Form(patient)));
    for (text, error) in [("[]", RecordError::NotOurs), ("{", RecordError::Damaged { line: 1 })] {
        assert_eq!(chosen(text, &mut here), Opening::Failed(OpenError::Record(error)));
    }
    assert_eq!(here.relevant_answers(), before, "what does not open loses nothing");
    let odd = ours(&json!([coded("residence", &["england"]), coded("chc", &["of-old"]), coded("gone", &["x"])]));
    let Opening::Done(arrival) = chosen(&odd.to_string(), &mut here) else { panic!("not opened") };
    assert_eq!(arrival.set_aside, [SetAside::NoAnswer("chc".to_owned()), SetAside::Unknown("gone".to_owned())]);
}

#[test]
fn the_form_lists_the_questions_that_it_shows_to_more_people() {
    let here = national();
    let form = questionnaire(&here);
    let [note] = form.list("extension") else { panic!("one note") };
    let words = note.text("valueMarkdown").unwrap();
    let listed = words.rsplit(": ").next().unwrap().split(", ").collect::<Vec<_>>();
    let code = |item: &ItemId| if let ItemId::National(item) = item { item.code() } else { "" };
    assert_eq!(listed, unsaid(&here).iter().map(code).collect::<Vec<_>>());
}

#[test]
fn a_tool_that_names_the_form_in_its_own_way_is_known_by_our_codes() {
    let interview = with_pack("sampleshire");
    let full = everything(interview.rulebook(), &mut Dice(4));
    let mut written: Value = serde_json::from_str(&response(&interview, &full).to_text()).unwrap();
    for name in [json!("Questionnaire/17"), json!(null)] {
        written["questionnaire"] = name;
        assert_eq!(open(&written, &interview).unwrap().answers, full);
    }
}

#[test]
fn a_file_with_anything_in_any_place_of_it_is_opened_or_refused_and_never_worse() {
    let interview = all_stories()[7].play(Who::Myself);
    let given = interview.relevant_answers();
    let text = response(&interview, &given).to_text();
    let mut dice = Dice(5);
    let odd = ["null", "{}", "[]", "\"\"", "-1", "1e9", "[[]]", "{\"item\":[{}]}", "\"asked-unknown\"", "true"];
    for _ in 0..2000 {
        let mut value: Value = serde_json::from_str(&text).unwrap();
        let places = places(&value, &mut dice);
        if let Some(place) = value.pointer_mut(&places) {
            *place = serde_json::from_str(odd[dice.roll(odd.len())]).unwrap();
        }
        if let Ok(opened) = open(&value, &interview) {
            // Nothing but what was said can come of it.
            for (item, answer) in opened.answers.iter() {
                let said = given.answer(item) == Some(answer);
                assert!(said || *answer == Answer::DontKnow, "{item:?}: {answer:?}");
            }
        }
    }
}

/// A way into the value, as a pointer.
fn places(value: &Value, dice: &mut Dice) -> String {
    let deeper = |name: String, inner: &Value, dice: &mut Dice| format!("/{name}{}", places(inner, dice));
    match value {
        _ if dice.roll(6) == 0 => String::new(),
        Value::Object(fields) if !fields.is_empty() => {
            let (name, inner) = fields.iter().nth(dice.roll(fields.len())).unwrap();
            deeper(name.clone(), inner, dice)
        }
        Value::Array(list) if !list.is_empty() => {
            let place = dice.roll(list.len());
            deeper(place.to_string(), &list[place], dice)
        }
        _ => String::new(),
    }
}

#[test]
fn an_answer_is_read_whether_or_not_its_question_still_matters() {
    // Which answers may be read is for the rules to say, as after any other change.
    let items = json!([coded("residence", &["wales"]), coded("chc", &["chc-agreed"])]);
    let opened = open(&ours(&items), &national()).unwrap();
    assert_eq!(opened.answers.iter().count(), 2);
    assert_eq!(national().rulebook().relevant(&opened.answers).answer(&N::Chc.into()), None);
}
