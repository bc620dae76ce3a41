//! Fields: what is typed, as a pack holds it.

use phb_check::builder::Event;
use phb_check::offer::Problem;
use phb_check::offer::ValueProblem;
use phb_check::questionnaire::written_day as day;
use serde_json::Value;
use serde_json::json;

use super::desk::adds;
use super::desk::begun;
use super::desk::sampleshire;
use super::desk::spoken;
use super::desk::stands;
use super::desk::types;
use super::desk::value;

fn typed(path: &str, text: &str) -> Value {
    let mut draft = begun();
    types(&mut draft, path, text);
    stands(&draft, path)
}

#[test]
fn a_day_can_be_typed_in_three_forms() {
    let forms = [
        "2026-04-01",
        "1/4/2026",
        "01/04/2026",
        "1.4.2026",
        "01-04-2026",
        "1 April 2026",
        "1st April 2026",
        "1 apr 2026",
        " 1  APRIL,\n2026 ",
    ];
    for text in forms {
        assert_eq!(typed("valid_from", text), "2026-04-01", "{text}");
    }
    assert_eq!(typed("sources[0].seen_on", "22 November 2026"), "2026-11-22");
    assert_eq!(typed("groups[0].money.rates[0].from", "29/2/2028"), "2028-02-29");
}

#[test]
fn every_month_is_known_by_its_name() {
    let months = "January February March April May June July August September October November December";
    for (number, month) in (1..).zip(months.split(' ')) {
        for name in [month, &month[..3], &month.to_uppercase()] {
            assert_eq!(day(&format!("9 {name} 2026")), day(&format!("2026-{number:02}-09")), "{name}");
            assert!(day(&format!("9 {name} 2026")).is_some(), "{name}");
        }
    }
}

#[test]
fn what_is_no_day_stays_as_it_was_typed_and_is_spoken_of_at_once() {
    let no_days = [
        "31/2/2026",
        "29 February 2026",
        "4/22/2026",
        "2026/4/1",
        "1/4/26",
        "April 2026",
        "1 Foo 2026",
        "1/4/2026/1",
        "soon",
        "1 4th 2026",
    ];
    for text in no_days {
        let mut draft = begun();
        types(&mut draft, "valid_from", text);
        assert_eq!(stands(&draft, "valid_from"), text);
        let problems = draft.health().problems;
        let found = problems.iter().find(|problem| problem.path == "valid_from").unwrap();
        assert_eq!(found.problem, Problem::Value(ValueProblem::BadDate), "{text}");
        assert!(draft.speaks_of(found), "{text}");
    }
}

#[test]
fn a_sum_can_be_typed_with_its_sign_and_commas() {
    let path = "groups[0].money.amount.pounds";
    let forms = [
        ("200", "200"),
        ("£200", "200"),
        ("£ 5,000", "5000"),
        ("1,250,000.50", "1250000.50"),
        (" £11.75 ", "11.75"),
        ("5 000", "5000"),
    ];
    for (text, sum) in forms {
        assert_eq!(typed(path, text), sum, "{text}");
    }
    for text in ["11.7", "about 200", "200-300"] {
        let mut draft = begun();
        types(&mut draft, path, text);
        let problems = draft.health().problems;
        assert!(
            problems.iter().any(|it| it.path == path && it.problem == Problem::Value(ValueProblem::BadSum)),
            "{text}"
        );
    }
    assert_eq!(typed("conflict", "It is £5,000."), "It is £5,000.", "in a text they stay");
}

#[test]
fn a_bare_web_address_gets_its_start() {
    for path in ["publisher.url", "sources[0].url", "groups[0].route.channels[0].url", "support[0].contact.url"] {
        assert_eq!(typed(path, "www.example.org/budgets"), "https://www.example.org/budgets", "{path}");
    }
    for text in
        ["https://example.org/", "http://example.org/", "ftp://example.org", "mailto:someone@example.org", "example"]
    {
        assert_eq!(typed("publisher.url", text), text);
    }
    assert_eq!(typed("publisher.name", "www.example.org"), "www.example.org", "a name is no address");
    assert_eq!(typed("contacts[0].email", "someone@example.org"), "someone@example.org");
}

#[test]
fn line_breaks_become_blanks_and_the_ends_are_cut() {
    for path in ["conflict", "publisher.name", "groups[0].summary", "groups[0].route.steps[0]", "area.words"] {
        assert_eq!(typed(path, " One\r\ntwo\n\n\tthree  four \n"), "One two three four", "{path}");
    }
}

#[test]
fn a_number_is_kept_as_one_and_words_in_its_place_are_spoken_of() {
    let path = "groups[0].promises[0].count";
    let mut draft = sampleshire();
    assert_eq!(draft.shown(path), "20");
    types(&mut draft, path, " 15 ");
    assert_eq!((stands(&draft, path), draft.shown(path).as_str()), (json!(15), "15"));
    types(&mut draft, path, "twenty");
    assert_eq!((stands(&draft, path), draft.shown(path).as_str()), (json!("twenty"), "twenty"));
    assert_eq!(spoken(&draft), [path]);
    types(&mut draft, path, "");
    assert_eq!((stands(&draft, path), draft.shown(path).as_str()), (Value::Null, ""));
}

#[test]
fn an_emptied_field_that_may_be_left_out_vanishes_and_what_held_it_alone_too() {
    let mut draft = sampleshire();
    types(&mut draft, "review_due", "  ");
    assert!(value(&draft.text()).get("review_due").is_none());
    for field in ["name", "url", "since"] {
        types(&mut draft, &format!("groups[4].delivered_by.{field}"), "");
    }
    assert!(value(&draft.text())["groups"][4].get("delivered_by").is_none());
    assert!(draft.health().problems.is_empty());
}

#[test]
fn an_emptied_field_that_is_wanted_is_missed() {
    let mut draft = sampleshire();
    types(&mut draft, "groups[2].summary", "");
    types(&mut draft, "publisher.name", "");
    types(&mut draft, "publisher.kind", "");
    types(&mut draft, "publisher.url", "");
    assert_eq!(value(&draft.text())["publisher"], json!({}));
    assert_eq!(spoken(&draft), ["publisher.name", "publisher.kind", "groups[2].summary"]);
}

#[test]
fn an_emptied_element_of_a_list_stays_in_its_place() {
    let mut draft = sampleshire();
    types(&mut draft, "groups[0].route.steps[1]", "");
    let steps = value(&draft.text())["groups"][0]["route"]["steps"].clone();
    assert_eq!((steps.as_array().unwrap().len(), &steps[1]), (4, &json!("")));
    assert_eq!(spoken(&draft), ["groups[0].route.steps[1]"]);
    types(&mut draft, "groups[0].route.steps[1]", "Fill in the form.");
    assert!(draft.health().problems.is_empty());
}

#[test]
fn a_list_from_which_everything_was_removed_vanishes_unless_it_is_wanted() {
    let mut draft = sampleshire();
    for _ in 0..2 {
        draft.apply(Event::Removed("commissioner.predecessors[0]".to_owned()));
        draft.apply(Event::Removed("places[0]".to_owned()));
        draft.apply(Event::Removed("groups[0].sources[0]".to_owned()));
    }
    let pack = value(&draft.text());
    assert!(pack["commissioner"].get("predecessors").is_none() && pack.get("places").is_none());
    assert_eq!(pack["groups"][0]["sources"], json!([]));
}

#[test]
fn typing_what_stands_there_already_is_no_change() {
    let mut draft = sampleshire();
    let before = draft.clone();
    let same = [
        ("valid_from", "1 April 2026"),
        ("groups[2].money.amount.pounds", "£200"),
        ("publisher.url", "healthwatch.sampleshire.example.org/"),
        ("groups[0].title", " Adults with a long-term\nhealth condition"),
        ("groups[0].id", "long-term-condition"),
        ("groups[0].promises[0].count", "20"),
        ("historical_note", " "),
        ("groups[0].window.words", ""),
    ];
    for (path, text) in same {
        assert_eq!(types(&mut draft, path, text), [], "{path}");
        assert!(draft == before, "{path}");
    }
}

// Once: it counts as a change, which is to be saved and can be taken back.
#[test]
fn typing_nothing_into_an_empty_element_is_no_change() {
    let mut draft = begun();
    adds(&mut draft, "groups[0].route.steps");
    let before = draft.clone();
    assert_eq!(types(&mut draft, "groups[0].route.steps[0]", " "), []);
    assert!(draft == before);
}
