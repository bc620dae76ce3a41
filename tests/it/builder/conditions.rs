//! Conditions: points in their forms, and what stays of them when a form changes.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Form;
use phb_check::builder::at;
use phb_check::builder::form_of;
use phb_check::builder::parts_path;
use phb_check::offer::Json;
use serde_json::Value;
use serde_json::json;

use super::desk::adds;
use super::desk::begun;
use super::desk::files;
use super::desk::sampleshire;
use super::desk::spots;
use super::desk::stands;
use super::desk::types;
use super::desk::value;

/// A condition of sampleshire with two points.
const PATH: &str = "groups[5].conditions";
/// The condition of a pack made from nothing.
const FRESH: &str = "groups[0].conditions";

fn form(draft: &mut Draft, path: &str, form: Form) -> Vec<Command> {
    draft.apply(Event::Formed(path.to_owned(), form))
}

/// A draft that holds a condition of this form, and nothing else.
fn fresh(wanted: Form) -> Draft {
    let mut draft = begun();
    form(&mut draft, FRESH, wanted);
    draft
}

fn condition(draft: &Draft) -> Value {
    stands(draft, FRESH)
}

#[test]
fn a_part_has_the_form_it_was_given() {
    for wanted in Form::ALL {
        let draft = fresh(wanted);
        let part = at(draft.pack(), FRESH).unwrap();
        assert_eq!(form_of(part), wanted);
    }
}

#[test]
fn each_form_begins_with_the_fields_it_has() {
    let point = json!({ "item": "", "is": "" });
    let begins = [
        (Form::All, json!({ "all": [] })),
        (Form::Any, json!({ "any": [] })),
        (Form::AtLeast, json!({ "at_least": 2, "of": [] })),
        (Form::Not, json!({ "not": point })),
        (Form::Is, point.clone()),
        (Form::AgeFrom, json!({ "item": "age", "at_least": 18 })),
        (Form::AgeUnder, json!({ "item": "age", "under": 18 })),
        (Form::Judgement, json!({ "judged_by": "professional", "words": "" })),
    ];
    for (form, expected) in begins {
        assert_eq!(condition(&fresh(form)), expected, "{form:?}");
    }
}

#[test]
fn every_part_of_every_good_pack_is_seen_in_its_form() {
    let mut met = Vec::new();
    for (_, text) in files("good") {
        for spot in spots(&value(&text)).iter().filter(|spot| spot.value.is_object()) {
            if !matches!(phb_check::builder::kind_at(&spot.path), Some(phb_check::offer::Kind::Condition)) {
                continue;
            }
            let has = |name: &str| spot.value.get(name).is_some();
            let expected = [
                (has("all"), Form::All),
                (has("any"), Form::Any),
                (has("of"), Form::AtLeast),
                (has("not"), Form::Not),
                (has("is"), Form::Is),
                (has("item") && has("at_least"), Form::AgeFrom),
                (has("under"), Form::AgeUnder),
                (has("words"), Form::Judgement),
            ];
            let expected = expected.iter().find(|(holds, _)| *holds).unwrap().1;
            assert_eq!(form_of(&Json::parse(&spot.value.to_string()).unwrap()), expected, "{}", spot.path);
            met.push(expected);
        }
    }
    assert!(Form::ALL.iter().all(|form| met.contains(form)));
}

#[test]
fn only_forms_with_points_have_a_list_of_them() {
    let lists = Form::ALL.map(|form| parts_path(FRESH, form));
    let named = |name: &str| Some(format!("{FRESH}.{name}"));
    assert_eq!(lists, [None, None, None, None, named("all"), named("any"), named("of"), None]);
}

#[test]
fn the_points_stay_between_all_any_and_so_many_of_them() {
    let mut draft = sampleshire();
    let points = stands(&draft, PATH)["all"].clone();
    assert_eq!(points.as_array().unwrap().len(), 2);
    let forms = [
        (Form::Any, json!({ "any": points })),
        (Form::AtLeast, json!({ "at_least": 2, "of": points })),
        (Form::All, json!({ "all": points })),
        (Form::AtLeast, json!({ "at_least": 2, "of": points })),
        (Form::Any, json!({ "any": points })),
        (Form::Not, json!({ "not": { "any": points } })),
    ];
    for (wanted, expected) in forms {
        let before = draft.pack().clone();
        let commands = form(&mut draft, PATH, wanted);
        assert_eq!(commands.last(), Some(&Command::FocusField(PATH.to_owned())));
        assert_eq!(stands(&draft, PATH), expected);
        let mut back = draft.clone();
        back.apply(Event::Undone);
        assert!(*back.pack() == before);
    }
}

#[test]
fn not_of_one_point_is_that_point_and_not_of_none_is_a_new_one() {
    let mut draft = sampleshire();
    let point = stands(&draft, PATH)["all"][1].clone();
    draft.apply(Event::Removed(format!("{PATH}.all[0]")));
    form(&mut draft, PATH, Form::Not);
    assert_eq!(stands(&draft, PATH), json!({ "not": point }));
    form(&mut draft, PATH, Form::All);
    assert_eq!(stands(&draft, PATH), json!({ "all": [point] }));
    draft.apply(Event::Removed(format!("{PATH}.all[0]")));
    form(&mut draft, PATH, Form::Not);
    assert_eq!(stands(&draft, PATH), json!({ "not": { "item": "", "is": "" } }));
}

#[test]
fn a_point_becomes_the_first_of_a_group_of_points_unless_it_says_nothing_yet() {
    for wanted in [Form::Is, Form::AgeFrom, Form::AgeUnder, Form::Judgement] {
        let mut draft = fresh(wanted);
        types(&mut draft, &format!("{FRESH}.item"), "chc");
        let point = condition(&draft);
        form(&mut draft, FRESH, Form::All);
        assert_eq!(condition(&draft), json!({ "all": [point] }), "{wanted:?}");
    }
    let mut draft = fresh(Form::Is);
    form(&mut draft, FRESH, Form::Any);
    assert_eq!(condition(&draft), json!({ "any": [] }));
}

#[test]
fn a_new_point_asks_for_an_answer_and_the_keyboard_is_put_on_it() {
    let mut draft = sampleshire();
    let commands = adds(&mut draft, &format!("{PATH}.all"));
    assert_eq!(commands.last(), Some(&Command::FocusField(format!("{PATH}.all[2]"))));
    assert_eq!(stands(&draft, PATH)["all"][2], json!({ "item": "", "is": "" }));
    assert_eq!(stands(&draft, PATH)["all"].as_array().unwrap().len(), 3);
}

#[test]
fn choosing_another_question_empties_the_answer_and_keeps_who_judges() {
    let mut draft = sampleshire();
    let path = "groups[0].conditions.all[1]";
    let before = draft.pack().clone();
    types(&mut draft, &format!("{path}.item"), "setting");
    assert_eq!(stands(&draft, path), json!({ "item": "setting", "is": "", "judged_by": "record" }));
    draft.apply(Event::Undone);
    assert!(*draft.pack() == before, "one step takes both back");
}

#[test]
fn choosing_the_same_question_again_keeps_the_answer() {
    let mut draft = sampleshire();
    let before = draft.clone();
    assert_eq!(types(&mut draft, "groups[0].conditions.all[1].item", "ongoing-need"), []);
    assert!(draft == before);
}

#[test]
fn an_emptied_question_or_answer_leaves_the_point_where_it_is() {
    let mut draft = sampleshire();
    types(&mut draft, &format!("{PATH}.all[1].is"), "");
    assert_eq!(stands(&draft, PATH)["all"][1], json!({ "item": "recovery-service", "is": "" }));
    types(&mut draft, &format!("{PATH}.all[1].item"), "");
    assert_eq!(stands(&draft, PATH)["all"][1], json!({ "item": "", "is": "" }));
}

// Once: without its number the point counts as an answer to a question, and its page has no field for an age.
#[test]
fn an_emptied_age_leaves_the_point_in_its_form() {
    for (wanted, field) in [(Form::AgeFrom, "at_least"), (Form::AgeUnder, "under")] {
        let mut draft = fresh(wanted);
        types(&mut draft, &format!("{FRESH}.{field}"), "");
        assert_eq!(form_of(at(draft.pack(), FRESH).unwrap()), wanted, "{field}");
    }
}

#[test]
fn a_condition_without_points_is_kept_for_it_says_that_anybody_may() {
    let draft = fresh(Form::All);
    assert_eq!(value(&draft.text())["groups"][0], json!({ "conditions": { "all": [] } }));
}

#[test]
fn the_whole_condition_can_be_removed_and_brought_back() {
    let mut draft = sampleshire();
    let before = draft.text();
    draft.apply(Event::Removed(PATH.to_owned()));
    assert_eq!(stands(&draft, PATH), Value::Null);
    draft.apply(Event::Undone);
    assert_eq!(draft.text(), before);
}
