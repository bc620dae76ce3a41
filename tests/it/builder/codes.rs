//! Short codes: made from titles, kept, and changed wherever they are used.

use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::code;
use phb_check::offer::Problem;
use phb_check::offer::SenseProblem;
use phb_check::questionnaire::LocalId;
use phb_check::questionnaire::NATIONAL_ITEMS;
use serde_json::Value;
use serde_json::json;

use super::desk::adds;
use super::desk::begun;
use super::desk::good;
use super::desk::lines;
use super::desk::opened;
use super::desk::sampleshire;
use super::desk::set;
use super::desk::stands;
use super::desk::types;
use super::desk::value;

/// Adds something to a list and gives it a name in the field; the code it gets.
fn named(draft: &mut Draft, list: &str, field: &str, words: &str) -> Value {
    let number = stands(draft, list).as_array().map_or(0, Vec::len);
    adds(draft, list);
    types(draft, &format!("{list}[{number}].{field}"), words);
    stands(draft, &format!("{list}[{number}].id"))
}

#[test]
fn a_code_is_made_from_a_title_when_there_is_none_yet() {
    let mut draft = begun();
    assert_eq!(named(&mut draft, "sources", "title", "Our offer, 2026–2027"), "our-offer-2026-2027");
    assert_eq!(named(&mut draft, "places", "name", "St. Mary’s Island"), "st-marys-island");
    assert_eq!(named(&mut draft, "items", "title", "Is it so?"), "is-it-so");
    assert_eq!(named(&mut draft, "items[0].options", "label", "A clinic"), "a-clinic");
    assert_eq!(named(&mut draft, "items", "fact", "patient_of"), "patient-of");
    assert_eq!(named(&mut draft, "groups", "title", "Adults"), "adults");
    draft.apply(Event::Formed("groups[0].conditions".to_owned(), phb_check::builder::Form::Judgement));
    types(&mut draft, "groups[0].conditions.words", "A nurse backs it.");
    assert_eq!(stands(&draft, "groups[0].conditions.id"), "a-nurse-backs-it");
}

#[test]
fn what_has_no_code_in_the_format_gets_none() {
    let mut draft = begun();
    for (list, field) in [("support", "name"), ("caveats", "words"), ("contacts", "purpose"), ("formats", "how")] {
        assert_eq!(named(&mut draft, list, field, "Some words"), Value::Null, "{list}");
    }
    types(&mut draft, "publisher.name", "Healthwatch");
    types(&mut draft, "groups[0].summary", "For all.");
    assert_eq!((stands(&draft, "publisher.id"), stands(&draft, "groups[0].id")), (Value::Null, Value::Null));
}

#[test]
fn a_code_is_short_and_well_formed_whatever_the_title() {
    let titles = [
        "A title that goes on and on until nobody can remember how it began, which was long ago",
        "100% “quoted” & <marked> — CAPITALS",
        "Café Łódź",
        "  --- a ---  ",
        "it's",
    ];
    for title in titles {
        let code = code(title);
        assert!(LocalId::parse(&code).is_some() && code.len() <= 40, "{title}: {code}");
    }
    assert_eq!(code(titles[0]), "a-title-that-goes-on-and-on-until-nobody");
    assert_eq!(code(titles[3]), "a");
}

#[test]
fn a_code_is_its_own_among_its_siblings() {
    let mut draft = begun();
    for list in ["sources", "groups", "items", "items[0].options"] {
        let field = if list.ends_with("options") { "label" } else { "title" };
        let codes = ["same-again", "same-again-2", "same-again-3"];
        for code in codes {
            assert_eq!(named(&mut draft, list, field, "Same again"), code, "{list}");
        }
    }
    let first = named(&mut draft, "items[1].options", "label", "Same again");
    assert_eq!(first, "same-again", "the options of another question are no siblings");
}

#[test]
fn a_code_is_never_that_of_a_national_question_or_of_the_question_of_places() {
    for item in NATIONAL_ITEMS {
        let mut draft = begun();
        let title = item.code().replace('-', " ");
        assert_eq!(named(&mut draft, "items", "title", &title), format!("{}-2", item.code()));
        assert_eq!(named(&mut draft, "items", "title", &title.to_uppercase()), format!("{}-3", item.code()));
    }
    assert_eq!(named(&mut begun(), "items", "title", "Age"), "age-2");
    assert_eq!(named(&mut begun(), "items", "title", "Place"), "place-2");
}

// Once: the check refuses `none-of-these` as the code of an option, and this very title makes it.
#[test]
fn the_code_of_an_option_is_never_that_of_the_national_one() {
    let mut draft = begun();
    adds(&mut draft, "items");
    assert_ne!(named(&mut draft, "items[0].options", "label", "None of these"), "none-of-these");
    let reserved = |problem: &Problem| matches!(problem, Problem::Sense(SenseProblem::ReservedId { .. }));
    let health = draft.health();
    assert!(!health.problems.iter().any(|it| reserved(&it.problem)), "{}", lines(&health.problems));
}

// Once: points that others judge must differ in the whole pack, but codes are compared within one list only.
#[test]
fn points_of_two_groups_that_begin_alike_get_codes_of_their_own() {
    let mut draft = sampleshire();
    for (group, words) in [
        (0, "A health professional who knows the person thinks it wise."),
        (1, "A health professional who knows the person is there."),
    ] {
        let list = format!("groups[{group}].conditions.all");
        let number = stands(&draft, &list).as_array().unwrap().len();
        adds(&mut draft, &list);
        let point = format!("{list}[{number}]");
        draft.apply(Event::Formed(point.clone(), phb_check::builder::Form::Judgement));
        types(&mut draft, &format!("{point}.words"), words);
    }
    assert!(draft.health().problems.is_empty(), "{}", lines(&draft.health().problems));
}

// Once: the first word is as long as a code may be, so nothing is left of it.
#[test]
fn a_title_of_one_long_word_gets_a_code_too() {
    let code = code("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
    assert!(LocalId::parse(&code).is_some(), "`{code}`");
}

#[test]
fn a_code_is_kept_when_the_title_changes_later() {
    let mut draft = begun();
    named(&mut draft, "groups", "title", "Adults");
    types(&mut draft, "groups[0].title", "Grown-ups");
    assert_eq!(stands(&draft, "groups[0].id"), "adults");
    types(&mut draft, "groups[0].title", "");
    types(&mut draft, "groups[0].title", "Everybody");
    assert_eq!(stands(&draft, "groups[0].id"), "adults");
    let mut draft = sampleshire();
    types(&mut draft, "items[0].title", "Another title?");
    assert_eq!(stands(&draft, "items[0].id"), "sampleshire-practice");
}

/// Changes a code of sampleshire, and expects the same as a change of every such text in the file, besides those texts
/// that are no code.
fn renames(path: &str, (old, new): (&str, &str), no_codes: &[&str]) {
    let mut draft = sampleshire();
    assert_eq!(stands(&draft, path), old);
    let before = draft.text();
    types(&mut draft, path, new);
    let mut expected = value(&good("sampleshire").replace(&format!("{old:?}"), &format!("{new:?}")));
    assert_ne!(expected, value(&before));
    for pointer in no_codes {
        assert_eq!(expected.pointer(pointer), Some(&json!(new)), "{pointer}");
        set(&mut expected, pointer, Some(json!(old)));
    }
    assert_eq!(value(&draft.text()), expected, "{path}");
    assert!(draft.health().problems.is_empty(), "{path}: {}", lines(&draft.health().problems));
    draft.apply(Event::Undone);
    assert_eq!(draft.text(), before, "{path}");
}

#[test]
fn changing_a_code_changes_every_reference_and_nothing_else_and_can_be_taken_back() {
    renames("sources[0].id", ("offer-2026", "our-offer"), &[]);
    renames("sources[1].id", ("policy", "our-policy"), &["/sources/1/kind"]);
    renames("sources[3].id", ("wheelchair-leaflet", "leaflet"), &[]);
    renames("places[0].id", ("sampleton", "the-town"), &[]);
    renames("places[1].id", ("samplebury", "the-west"), &[]);
    renames("groups[0].id", ("long-term-condition", "adults"), &[]);
    let option = ["/groups/1/conditions/all/1/is"];
    renames("groups[1].id", ("learning-disability-or-autism", "community"), &option);
    renames("items[0].id", ("sampleshire-practice", "our-practice"), &[]);
    renames("items[1].id", ("regular-care", "usual-care"), &[]);
    renames("items[5].id", ("under-discharge-team", "team"), &[]);
    renames("items[1].options[1].id", ("hospital-clinic", "clinic"), &[]);
    renames("items[2].options[0].id", ("sampleton-general", "general"), &[]);
    renames("groups[0].conditions.all[3].id", ("professional-backs-it", "backed"), &[]);
}

/// Sampleshire with one code for a place, a source, a group, a question, an option of two questions, and a judgement.
fn one_code_for_all() -> Value {
    let mut text = good("sampleshire");
    let codes =
        ["sampleton", "policy", "recovery", "which-hospital", "hospital-clinic", "another-hospital", "would-benefit"];
    for old in codes {
        text = text.replace(&format!("{old:?}"), "\"same\"");
    }
    let mut pack = value(&text);
    set(&mut pack, "/sources/1/kind", Some(json!("policy")));
    let point =
        json!({ "not": { "any": [{ "item": "same", "is": "same" }, { "item": "setting", "is": "hospital" }] } });
    set(&mut pack, "/groups/0/exclusions", Some(json!([{ "when": point, "words": "Those of another hospital." }])));
    pack
}

#[test]
fn a_code_that_stands_for_several_things_is_changed_for_one_of_them() {
    let pack = one_code_for_all();
    let changed = |path: &str| {
        let mut draft = opened(&pack.to_string());
        assert!(draft.health().problems.is_empty(), "{}", lines(&draft.health().problems));
        types(&mut draft, path, "other");
        assert!(draft.health().problems.is_empty(), "{path}: {}", lines(&draft.health().problems));
        let now = value(&draft.text());
        super::desk::spots(&now)
            .into_iter()
            .filter(|spot| spot.value == "other")
            .map(|spot| spot.path)
            .collect::<Vec<_>>()
    };
    assert_eq!(changed("places[0].id"), ["groups[6].places_in[0]", "places[0].id"]);
    assert_eq!(changed("groups[5].id"), ["groups[5].id"]);
    let of_question =
        ["groups[0].exclusions[0].when.not.any[0].item", "groups[2].conditions.all[1].item", "items[2].id"];
    assert_eq!(changed("items[2].id"), of_question);
    let of_one = ["groups[0].conditions.all[2].of[1].is", "items[1].options[1].id"];
    assert_eq!(changed("items[1].options[1].id"), of_one);
    let of_other = ["groups[0].exclusions[0].when.not.any[0].is", "items[2].options[1].id"];
    assert_eq!(changed("items[2].options[1].id"), of_other);
    assert_eq!(changed("groups[1].conditions.all[3].id"), ["groups[1].conditions.all[3].id"]);
    let sources = changed("sources[1].id");
    assert_eq!(sources.iter().filter(|path| !path.ends_with("source")).count(), 4, "{sources:?}");
    assert_eq!(sources.len(), 20, "{sources:?}");
}

// Once: the question of places is asked in conditions too, and there its answers are the codes of the places.
#[test]
fn changing_the_code_of_a_place_changes_it_in_conditions_that_ask_for_the_place() {
    let mut pack = value(&good("sampleshire"));
    set(&mut pack, "/groups/5/conditions/all/0", Some(json!({ "item": "place", "is": "samplebury" })));
    let mut draft = opened(&pack.to_string());
    assert!(draft.health().problems.is_empty());
    types(&mut draft, "places[1].id", "the-west");
    assert!(draft.health().problems.is_empty(), "{}", lines(&draft.health().problems));
    assert_eq!(stands(&draft, "groups[5].conditions.all[0].is"), "the-west");
}

// Once: `age` was refused as the code of this question; all conditions that ask for the age went with it.
#[test]
fn a_question_that_bore_a_national_code_by_mistake_takes_no_national_condition_along() {
    let mut draft = sampleshire();
    types(&mut draft, "items[2].id", "age");
    types(&mut draft, "items[2].id", "which-ward");
    assert_eq!(stands(&draft, "groups[0].conditions.all[0].item"), "age");
}

// Once: while both have one code, the references to the other follow the one that is mended.
#[test]
fn a_code_that_was_another_s_for_a_moment_takes_no_reference_to_the_other_along() {
    let mut draft = sampleshire();
    types(&mut draft, "sources[1].id", "offer-2026");
    types(&mut draft, "sources[1].id", "our-policy");
    assert_eq!(stands(&draft, "groups[1].sources"), json!(["offer-2026"]));
}

#[test]
fn an_emptied_code_is_made_anew_from_the_title_and_what_points_to_it_still_does() {
    let mut draft = begun();
    named(&mut draft, "groups", "title", "Adults");
    types(&mut draft, "groups[0].id", "");
    assert_eq!(stands(&draft, "groups[0].id"), "adults", "it was its own already");
    types(&mut draft, "groups[0].title", "Grown-ups");
    types(&mut draft, "groups[0].id", "");
    assert_eq!(stands(&draft, "groups[0].id"), "grown-ups");
    let mut draft = sampleshire();
    types(&mut draft, "sources[0].id", "");
    assert_eq!(stands(&draft, "sources[0].id"), stands(&draft, "groups[1].sources[0]"));
}

#[test]
fn making_a_code_is_taken_back_together_with_the_title() {
    let mut draft = begun();
    adds(&mut draft, "groups");
    types(&mut draft, "groups[0].title", "Adults");
    draft.apply(Event::Undone);
    assert_eq!(stands(&draft, "groups"), json!([{}]));
}
