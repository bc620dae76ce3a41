//! What differs between two packs: each change is found in its own place, and nothing else is.

use phb_check::builder::Change;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Way;
use phb_check::builder::changes;
use phb_check::builder::kind_at;
use phb_check::builder::last_field;
use phb_check::builder::parent;
use phb_check::offer::Json;
use phb_check::offer::Kind;
use phb_check::offer::PACK;
use serde_json::Value;
use serde_json::json;

use super::desk::adds;
use super::desk::files;
use super::desk::good;
use super::desk::is_ref;
use super::desk::json;
use super::desk::opened;
use super::desk::sampleshire;
use super::desk::set;
use super::desk::spots;
use super::desk::types;
use super::desk::value;

fn change(was: Option<&str>, now: Option<&str>) -> Change {
    Change { was: was.map(str::to_owned), now: now.map(str::to_owned) }
}

fn found(draft: &Draft) -> Vec<Change> {
    changes(draft.opened().unwrap(), draft.pack())
}

/// The changes from sampleshire to the same with something else at a pointer.
fn with(pointer: &str, new: Option<Value>) -> Vec<Change> {
    let old = value(&good("sampleshire"));
    let mut pack = old.clone();
    set(&mut pack, pointer, new);
    changes(&json(&old), &json(&pack))
}

/// The place that is named for a change there: a condition is one place, and so is a list of words or texts.
fn named(path: &str) -> &str {
    let mut ends: Vec<&str> = vec![path];
    while let Some(holder) = parent(ends.last().unwrap()).filter(|holder| !holder.is_empty()) {
        ends.push(holder);
    }
    let is_whole = |path: &&str| match kind_at(path) {
        Some(Kind::List(element, ..)) => !matches!(element, Kind::Object(_)),
        Some(Kind::Condition) => true,
        _ => false,
    };
    ends.iter().rev().find(|path| is_whole(path)).unwrap_or(&path)
}

#[test]
fn every_single_value_that_differs_is_found_in_its_own_place_and_nothing_else() {
    let mut count = 0;
    for spot in spots(&value(&good("sampleshire"))) {
        let new = match &spot.value {
            Value::Array(_) | Value::Object(_) => continue,
            Value::Number(number) => json!(number.as_u64().unwrap() + 1),
            Value::Bool(_) => continue,
            text => json!(format!("{} else", text.as_str().unwrap())),
        };
        let place = named(&spot.path);
        let is_code = last_field(&spot.path) == "id" && place == spot.path;
        let holder = parent(&spot.path).unwrap();
        let expected = if is_code {
            // A thing with another code is another thing.
            vec![change(None, Some(holder)), change(Some(holder), None)]
        } else {
            vec![change(Some(place), Some(place))]
        };
        assert_eq!(with(&spot.pointer, Some(new)), expected, "{}", spot.path);
        count += 1;
    }
    assert!(count > 400, "{count}");
}

#[test]
fn every_field_that_is_gone_is_found_and_found_again_when_it_comes_back() {
    let old = value(&good("sampleshire"));
    for spot in spots(&old) {
        let holder = old.pointer(spot.pointer.rsplit_once('/').unwrap().0).unwrap();
        if named(&spot.path) != spot.path
            || last_field(&spot.path) == "id"
            // A list that is wanted is empty rather than gone: then each of its things has gone.
            || spot.path == "groups"
            || holder.as_object().is_none_or(|it| it.len() <= 1)
        {
            continue;
        }
        assert_eq!(with(&spot.pointer, None), [change(Some(&spot.path), None)]);
        let mut pack = old.clone();
        set(&mut pack, &spot.pointer, None);
        assert_eq!(changes(&json(&pack), &json(&old)), [change(None, Some(&spot.path))]);
    }
}

#[test]
fn every_thing_that_is_gone_from_a_list_is_found_and_the_others_are_not() {
    let old = value(&good("sampleshire"));
    let mut count = 0;
    for spot in spots(&old) {
        if !matches!(kind_at(&spot.path), Some(Kind::Object(_))) || phb_check::builder::number(&spot.path).is_none() {
            continue;
        }
        let mut draft = sampleshire();
        draft.apply(Event::Removed(spot.path.clone()));
        let list = parent(&spot.path).unwrap();
        let is_last = old.pointer(spot.pointer.rsplit_once('/').unwrap().0).unwrap().as_array().unwrap().len() == 1;
        // An empty list is none, unless there must be one.
        let gone = if is_last { list } else { &spot.path };
        assert_eq!(found(&draft), [change(Some(gone), None)]);
        assert_eq!(changes(draft.pack(), draft.opened().unwrap()), [change(None, Some(gone))]);
        count += 1;
    }
    assert!(count > 50, "{count}");
}

#[test]
fn another_order_of_things_with_codes_is_no_change_of_what_they_say() {
    let mut draft = sampleshire();
    for (path, way) in
        [("groups[0]", Way::Down), ("groups[6]", Way::Up), ("sources[3]", Way::Up), ("items[0]", Way::Down)]
    {
        draft.apply(Event::Moved(path.to_owned(), way));
    }
    assert_ne!(value(&draft.text()), value(&good("sampleshire")));
    assert_eq!(found(&draft), []);
    types(&mut draft, "groups[0].title", "Else");
    assert_eq!(found(&draft), [change(Some("groups[1].title"), Some("groups[0].title"))]);
    types(&mut draft, "groups[1].ways[2].note", "Else");
    let second = change(None, Some("groups[1].ways[2].note"));
    assert_eq!(found(&draft), [change(Some("groups[1].title"), Some("groups[0].title")), second]);
}

#[test]
fn another_order_of_things_without_codes_is_no_change_of_what_they_say() {
    let mut draft = sampleshire();
    for path in ["groups[0].ways[0]", "groups[0].money.rates[0]", "groups[0].papers_needed[1]", "contacts[0]"] {
        draft.apply(Event::Moved(path.to_owned(), Way::Down));
    }
    assert_eq!(found(&draft), []);
    draft.apply(Event::Moved("groups[0].route.steps[0]".to_owned(), Way::Down));
    let steps = "groups[0].route.steps";
    assert_eq!(found(&draft), [change(Some(steps), Some(steps))], "the order of steps is what they say");
}

#[test]
fn a_new_thing_is_found_whole_and_the_others_are_met_again() {
    let mut draft = sampleshire();
    adds(&mut draft, "groups");
    types(&mut draft, "groups[7].title", "One more");
    draft.apply(Event::Moved("groups[7]".to_owned(), Way::Up));
    assert_eq!(found(&draft), [change(None, Some("groups[6]"))]);
    adds(&mut draft, "groups[0].spending.examples");
    types(&mut draft, "groups[0].spending.examples[3].words", "A bus pass");
    draft.apply(Event::Moved("groups[0].spending.examples[3]".to_owned(), Way::Up));
    assert_eq!(found(&draft)[0], change(None, Some("groups[0].spending.examples[2]")));
}

#[test]
fn a_changed_code_is_another_thing_and_a_change_wherever_it_is_named() {
    let mut draft = sampleshire();
    types(&mut draft, "sources[1].id", "our-policy");
    let found = found(&draft);
    let old = value(&good("sampleshire"));
    let named: Vec<String> = spots(&old)
        .into_iter()
        .filter(|it| it.value == "policy" && is_ref(&it.path))
        .map(|it| named(&it.path).to_owned())
        .collect();
    assert_eq!(found.len(), named.len() + 2);
    for path in &named {
        assert!(found.contains(&change(Some(path), Some(path))), "{path}");
    }
    assert!(found.contains(&change(None, Some("sources[1]"))) && found.contains(&change(Some("sources[1]"), None)));
}

#[test]
fn what_an_editor_takes_back_is_no_change() {
    for (_, text) in files("good") {
        let mut draft = opened(&text);
        types(&mut draft, "conflict", "Something else.");
        types(&mut draft, "area.words", "Somewhere else.");
        assert_eq!(found(&draft).len(), 2);
        draft.apply(Event::Undone);
        draft.apply(Event::Undone);
        assert_eq!(found(&draft), []);
    }
}

#[test]
fn what_says_nothing_is_no_change() {
    let mut draft = sampleshire();
    for path in ["groups[1].money.kind", "groups[3].route.words", "groups[1].window.words", "historical_note"] {
        types(&mut draft, path, "Something.");
        assert_eq!(found(&draft).len(), 1, "{path}");
        types(&mut draft, path, "");
    }
    assert!(draft.pack() != sampleshire().pack(), "what held it is there and empty");
    draft.apply(Event::Ticked("items[0].sensitive".to_owned()));
    draft.apply(Event::Ticked("items[0].sensitive".to_owned()));
    adds(&mut draft, "groups[1].ways");
    draft.apply(Event::Removed("groups[1].ways[0]".to_owned()));
    assert_eq!(found(&draft), []);
}

#[test]
fn changes_are_told_in_the_order_of_the_format() {
    let mut draft = sampleshire();
    for path in ["glossary[0].local", "groups[2].title", "groups[1].endorsement", "valid_until", "publisher.name"] {
        types(&mut draft, path, "2027-04-01");
    }
    let now: Vec<String> = found(&draft).into_iter().filter_map(|change| change.now).collect();
    assert_eq!(now, ["publisher.name", "valid_until", "groups[1].endorsement", "groups[2].title", "glossary[0].local"]);
}

#[test]
fn between_nothing_and_a_pack_every_field_is_new() {
    for (name, text) in files("good") {
        let pack = json(&value(&text));
        let all = changes(&Json::Object(Vec::new()), &pack);
        let expected: Vec<Change> = PACK
            .fields()
            // A list that is wanted is empty where nothing was put on it.
            .filter(|field| pack.field(field.name).is_some_and(|it| *it != Json::List(Vec::new())))
            .flat_map(|field| match pack.list(field.name).len() {
                count if field.name == "groups" => (0..count).map(|it| format!("groups[{it}]")).collect(),
                _ => vec![field.name.to_owned()],
            })
            .map(|path| change(None, Some(&path)))
            .collect();
        assert_eq!(all, expected, "{name}");
    }
}
