//! Opening a file: what is a pack is taken with all it says, what is none changes nothing.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Place;
use phb_check::builder::Topic;
use phb_check::builder::changes;
use phb_check::builder::kind_at;
use phb_check::offer::Json;
use phb_check::offer::LocalOffer;
use phb_check::offer::PackProblem;
use phb_check::offer::Problem;
use phb_check::offer::ShapeProblem;
use phb_check::offer::ValueKind;
use phb_check::offer::parse;
use phb_check::offer::read;

use super::desk::begun;
use super::desk::broken;
use super::desk::files;
use super::desk::good;
use super::desk::lines;
use super::desk::opened;
use super::desk::sampleshire;
use super::desk::spoken;
use super::desk::spots;
use super::desk::stands;
use super::desk::types;
use super::desk::value;

/// The same with the fields of every object in the order of the alphabet, for an offer keeps the order they came in.
fn sorted(json: &Json) -> Json {
    match json {
        Json::Object(fields) => {
            let mut fields: Vec<(String, Json)> =
                fields.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            Json::Object(fields)
        }
        Json::List(list) => Json::List(list.iter().map(sorted).collect()),
        plain @ (Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_)) => plain.clone(),
    }
}

/// The offer that a text holds, whatever the order of its fields.
fn offer(text: &str) -> LocalOffer {
    read(&sorted(&parse(text).unwrap()).to_text()).unwrap_or_else(|problems| panic!("{}", lines(&problems)))
}

#[test]
fn every_good_and_every_old_pack_is_opened_whole() {
    let (good, old) = (files("good"), files("old"));
    assert_eq!((good.len(), old.len()), (18, 5));
    for (name, text) in good.iter().chain(&old) {
        let draft = opened(text);
        assert!(draft.health().problems.is_empty(), "{name}: {}", lines(&draft.health().problems));
        assert_eq!(offer(&draft.text()), offer(text), "{name}");
        assert_eq!(changes(draft.opened().unwrap(), draft.pack()), [], "{name}");
        assert_eq!(*draft.place(), Place::Overview, "{name}");
        assert!(draft.refused().is_none() && !draft.is_unsaved() && !draft.can_undo(), "{name}");
    }
}

#[test]
fn a_pack_that_was_opened_and_kept_says_what_its_file_said() {
    for (name, text) in files("good") {
        assert_eq!(value(&opened(&text).text()), value(&text), "{name}");
    }
}

#[test]
fn an_old_pack_is_kept_in_the_version_of_today() {
    for (name, text) in files("old") {
        assert_eq!(value(&text)["format_version"], "1", "{name}");
        let kept = opened(&text).text();
        assert_eq!(value(&kept)["format_version"], "2", "{name}");
        assert!(kept.starts_with("{\n  \"format_version\": \"2\",\n  \"language\": \"en\",\n"), "{name}");
    }
}

#[test]
fn what_is_kept_stands_in_the_order_of_the_format() {
    let text = sampleshire().text();
    let mut last = 0;
    for field in phb_check::offer::PACK.fields().filter(|field| value(&text).get(field.name).is_some()) {
        let place = text.find(&format!("\n  \"{}\": ", field.name)).unwrap();
        assert!(place > last, "{}", field.name);
        last = place;
    }
    assert!(text.ends_with("\n}\n"));
}

#[test]
fn what_is_kept_and_opened_again_is_the_same_even_where_it_is_unsound() {
    let mut count = 0;
    for (name, text) in broken().iter().filter(|(_, text)| parse(text).is_ok()) {
        let kept = opened(text).text();
        assert_eq!(opened(&kept).text(), kept, "{name}");
        assert_eq!(opened(&kept).health(), opened(text).health(), "{name}");
        count += 1;
    }
    assert!(count > 40, "{count}");
}

/// Whether two drafts are the same in all that is the editor's.
fn is_same(one: &Draft, other: &Draft) -> bool {
    let said = |draft: &Draft| (draft.pack().clone(), draft.opened().cloned(), draft.place().clone());
    let state = |draft: &Draft| (draft.is_unsaved(), draft.can_undo(), draft.has_file(), draft.tried());
    said(one) == said(other) && state(one) == state(other)
}

/// Texts that are no pack, each with the reason.
fn no_packs() -> Vec<(String, PackProblem)> {
    let problem = |path: &str, problem: ShapeProblem| PackProblem { path: path.to_owned(), problem: problem.into() };
    let large = good("sampleshire") + &" ".repeat(10_000_000);
    let bytes = large.len();
    let deep = format!(r#"{{"format_version":"2","groups":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    vec![
        ("Dear Sir or Madam".to_owned(), problem("", ShapeProblem::NotJson { line: 1, column: 1 })),
        (String::new(), problem("", ShapeProblem::NotJson { line: 1, column: 1 })),
        ("{\n  \"language\": }".to_owned(), problem("", ShapeProblem::NotJson { line: 2, column: 15 })),
        ("[]".to_owned(), problem("", ShapeProblem::WrongKind { wanted: ValueKind::Object })),
        ("{}".to_owned(), problem("format_version", ShapeProblem::MissingField)),
        (
            r#"{"format_version":"3"}"#.to_owned(),
            problem("format_version", ShapeProblem::UnknownVersion { found: "3".to_owned() }),
        ),
        (deep, problem("", ShapeProblem::NestedTooDeep)),
        (large, problem("", ShapeProblem::TooLarge { bytes })),
    ]
}

#[test]
fn what_is_no_pack_leaves_the_draft_as_it_is_and_says_why() {
    let mut busy = sampleshire();
    types(&mut busy, "conflict", "Something new.");
    busy.apply(Event::Went(Place::Topic(Topic::Notes)));
    for before in [Draft::new(crate::cases::today()), begun(), busy] {
        for (text, why) in no_packs() {
            let mut draft = before.clone();
            assert_eq!(draft.apply(Event::Opened(text)), [Command::FocusErrors], "{why}");
            assert!(is_same(&draft, &before), "{why}");
            assert_eq!(draft.refused(), Some(&why));
            assert!(draft.revision() > before.revision(), "{why}: it is shown");
        }
    }
}

#[test]
fn why_a_file_was_refused_is_forgotten_once_another_is_opened_or_the_page_is_left() {
    let mut draft = Draft::new(crate::cases::today());
    for next in [Event::Begun, Event::Opened(good("sampleshire")), Event::Went(Place::Overview)] {
        draft.apply(Event::Opened("[]".to_owned()));
        assert!(draft.refused().is_some());
        draft.apply(next);
        assert!(draft.refused().is_none());
    }
}

#[test]
fn a_pack_with_mistakes_is_opened_and_all_of_them_are_spoken_of() {
    for (name, text) in broken().iter().filter(|(_, text)| parse(text).is_ok()) {
        let draft = opened(text);
        let problems = draft.health().problems;
        let paths: Vec<String> = problems.iter().map(|problem| problem.path.clone()).collect();
        assert!(draft.refused().is_none() && spoken(&draft) == paths, "{name}");
        let is_known = |problem: &PackProblem| {
            !matches!(problem.problem, Problem::Shape(ShapeProblem::MissingField)) || kind_at(&problem.path).is_some()
        };
        assert!(problems.iter().all(is_known), "{name}: {}", lines(&problems));
    }
}

#[test]
fn a_field_that_the_format_does_not_know_is_not_lost_and_can_be_removed() {
    let mut pack = value(&good("sampleshire"));
    pack["surprise"] = 1.into();
    pack["groups"][2]["money"]["colour"] = "blue".into();
    let mut draft = opened(&pack.to_string());
    assert_eq!(value(&draft.text()), pack);
    assert_eq!(spoken(&draft), ["groups[2].money.colour", "surprise"]);
    for path in ["surprise", "groups[2].money.colour"] {
        draft.apply(Event::Removed(path.to_owned()));
    }
    assert_eq!(value(&draft.text()), value(&good("sampleshire")));
}

#[test]
fn what_stood_in_a_place_of_another_kind_gives_way_to_what_is_typed_there() {
    let mut pack = value(&good("sampleshire"));
    pack["publisher"] = "Healthwatch Sampleshire".into();
    pack["caveats"] = "Money is short.".into();
    let mut draft = opened(&pack.to_string());
    types(&mut draft, "publisher.name", "Healthwatch Sampleshire");
    types(&mut draft, "publisher.kind", "healthwatch");
    types(&mut draft, "caveats[0].words", "Money is short.");
    assert!(draft.health().problems.is_empty(), "{}", lines(&draft.health().problems));
    assert_eq!(stands(&draft, "caveats"), serde_json::json!([{ "words": "Money is short." }]));
}

#[test]
fn opening_a_pack_or_beginning_anew_lets_go_of_the_file_that_changes_were_written_to() {
    for next in [Event::Begun, Event::Opened(good("s5-bury"))] {
        let mut draft = sampleshire();
        draft.apply(Event::FileChosen);
        types(&mut draft, "conflict", "Something.");
        assert!(draft.has_file() && draft.can_undo());
        let begins = next == Event::Begun;
        draft.apply(next);
        assert!(!draft.has_file());
        // What was there before another pack was opened can be had back.
        assert_eq!(draft.can_undo(), !begins);
        assert_eq!(types(&mut draft, "conflict", "Else."), [Command::Guard(true)]);
    }
}

#[test]
fn every_place_of_a_good_pack_is_known_to_the_format() {
    for (name, text) in files("good") {
        let draft = opened(&text);
        for spot in spots(&value(&text)) {
            assert!(kind_at(&spot.path).is_some(), "{name}: {}", spot.path);
            assert_eq!(stands(&draft, &spot.path), spot.value, "{name}: {}", spot.path);
        }
    }
}
