//! Packs made to do harm: whatever is put where, the answer is a list of problems or plain text, never a panic.

use std::thread;

use phb_check::offer::Problem;
use phb_check::offer::SenseProblem;
use phb_check::offer::ShapeProblem;
use phb_check::offer::ValueProblem;
use phb_check::offer::read;
use serde_json::Value;
use serde_json::json;

use super::samples::Place;
use super::samples::places;
use super::samples::set;
use super::samples::text;
use super::samples::value;

/// Every place of Sampleshire's pack that `wanted` picks, with the pack in which `change` was put there.
fn changed(wanted: fn(&Place) -> bool, change: impl Fn(&Place) -> Value) -> Vec<(Place, String)> {
    let pack = value("sampleshire");
    let altered = |place: Place| {
        let mut pack = pack.clone();
        set(&mut pack, &place.pointer, change(&place));
        (place, pack.to_string())
    };
    places(&pack).into_iter().filter(|place| !place.pointer.is_empty() && wanted(place)).map(altered).collect()
}

fn is_text(place: &Place) -> bool {
    place.value.is_string()
}

/// The problems found at `path`.
fn found_at(path: &str, pack: &str) -> Vec<Problem> {
    let problems = read(pack).err().unwrap_or_default();
    problems.into_iter().filter(|it| it.path == path).map(|it| it.problem).collect()
}

#[test]
fn markup_in_any_text_stays_text_or_is_refused() {
    const MARKUP: &str = "<script>alert(1)</script>{{you}} &amp; <img src=x onerror=alert(1)>";
    let (mut kept, mut refused) = (0, 0);
    for (place, pack) in changed(is_text, |_| json!(MARKUP)) {
        match read(&pack) {
            Ok(offer) => {
                kept += 1;
                assert!(format!("{offer:?}").contains(&format!("{MARKUP:?}")), "{}", place.path);
            }
            Err(_) => {
                refused += 1;
                assert!(!found_at(&place.path, &pack).is_empty(), "{}", place.path);
            }
        }
    }
    assert!(kept > 100 && refused > 100, "{kept} kept, {refused} refused");
}

#[test]
fn a_text_that_turns_the_writing_round_is_refused_wherever_it_stands() {
    for (place, pack) in changed(is_text, |place| json!(format!("{}\u{202e}", place.value.as_str().unwrap()))) {
        assert!(!found_at(&place.path, &pack).is_empty(), "{}", place.path);
    }
}

#[test]
fn an_empty_text_is_refused_wherever_it_stands() {
    for (place, pack) in changed(is_text, |_| json!("")) {
        assert!(!found_at(&place.path, &pack).is_empty(), "{}", place.path);
    }
}

#[test]
fn a_number_in_place_of_any_text_is_refused_with_its_path() {
    for (place, pack) in changed(is_text, |_| json!(7)) {
        let found = found_at(&place.path, &pack);
        assert!(matches!(found.as_slice(), [Problem::Shape(ShapeProblem::WrongKind { .. })]), "{}", place.path);
    }
}

#[test]
fn an_unknown_field_in_any_object_is_refused_by_its_name() {
    let surprise = |place: &Place| {
        let mut object = place.value.clone();
        set(&mut object, "/surprise", json!({ "more": [1, "2"] }));
        object
    };
    for (place, pack) in changed(|place| place.value.is_object(), surprise) {
        let found = found_at(&format!("{}.surprise", place.path), &pack);
        assert_eq!(found, [Problem::Shape(ShapeProblem::UnknownField)], "{}", place.path);
    }
}

#[test]
fn a_list_of_any_kind_that_is_too_long_is_refused() {
    let longer = |place: &Place| Value::Array(vec![place.value[0].clone(); 41]);
    for (place, pack) in changed(|place| place.value.get(0).is_some(), longer) {
        let found = found_at(&place.path, &pack);
        let too_many = |it: &Problem| matches!(it, Problem::Value(ValueProblem::TooMany { .. }));
        assert!(found.iter().any(too_many), "{}", place.path);
    }
}

#[test]
fn texts_are_measured_in_characters_and_kept_within_limits() {
    let mut pack = value("sampleshire");
    for (pointer, limit) in [("/groups/0/title", 120), ("/groups/0/summary", 600), ("/items/1/options/0/label", 120)] {
        set(&mut pack, pointer, json!("é".repeat(limit)));
        assert!(read(&pack.to_string()).is_ok(), "{pointer}");
        set(&mut pack, pointer, json!("é".repeat(limit + 1)));
        let problems = read(&pack.to_string()).unwrap_err();
        assert_eq!(problems.len(), 1, "{pointer}");
        assert_eq!(problems[0].problem, Problem::Value(ValueProblem::TooLong { limit }), "{pointer}");
        set(&mut pack, pointer, json!("shorter"));
    }
}

#[test]
fn a_pack_of_five_megabytes_is_refused_unread() {
    let mut pack = value("sampleshire");
    set(&mut pack, "/groups/0/summary", json!("a".repeat(5_000_000)));
    let problems = read(&pack.to_string()).unwrap_err();
    assert!(matches!(problems[0].problem, Problem::Shape(ShapeProblem::TooLarge { bytes }) if bytes > 5_000_000));
}

/// Runs on a stack far smaller than the one megabyte that a browser gives.
fn on_a_small_stack(pack: String) -> Vec<Problem> {
    let read_it = move || read(&pack).err().unwrap_or_default().into_iter().map(|it| it.problem).collect();
    thread::Builder::new().stack_size(256 * 1024).spawn(read_it).unwrap().join().unwrap()
}

#[test]
fn ten_thousand_levels_are_refused_on_a_small_stack() {
    let too_deep = [Problem::Shape(ShapeProblem::NestedTooDeep)];
    assert_eq!(on_a_small_stack("[".repeat(10_000)), too_deep);
    assert_eq!(on_a_small_stack(r#"{"not":"#.repeat(10_000)), too_deep);
    let within = format!(r#"{{"format_version":"1","groups":{}"#, r#"[{"conditions":{"all":"#.repeat(10_000));
    assert_eq!(on_a_small_stack(within), too_deep);
}

#[test]
fn brackets_inside_texts_are_no_levels() {
    let mut pack = value("sampleshire");
    set(&mut pack, "/groups/0/summary", json!("[{\"[{".repeat(99)));
    assert!(read(&pack.to_string()).is_ok());
}

/// Sampleshire with another condition on its first group.
fn with_condition(condition: Value) -> String {
    let mut pack = value("sampleshire");
    set(&mut pack, "/groups/0/conditions/all/1", condition);
    pack.to_string()
}

#[test]
fn a_condition_has_at_most_twelve_levels_and_sixty_four_tests() {
    let nested = |levels: usize| {
        let leaf = json!({ "item": "ongoing-need", "is": "yes" });
        with_condition((0..levels).fold(leaf, |inner, _| json!({ "not": inner })))
    };
    assert!(read(&nested(10)).is_ok());
    let deep = read(&nested(11)).unwrap_err();
    assert_eq!(deep[0].to_string().rsplit_once(": ").unwrap().1, "nested too deep, keep it to 12 levels");
    let wide = |tests: usize| {
        let leaf = json!({ "item": "ongoing-need", "is": "yes" });
        let half = json!({ "any": vec![leaf.clone(); 30] });
        with_condition(json!({ "any": [half, { "any": vec![leaf; tests - 30] }] }))
    };
    // Six of Sampleshire's own tests stand beside these.
    assert!(read(&wide(58)).is_ok());
    let many = read(&wide(59)).unwrap_err();
    assert_eq!(many[0].to_string(), "`groups[0].conditions`: too many tests, keep it to 64");
}

#[test]
fn a_pack_that_breaks_off_anywhere_is_refused() {
    let whole = text("sampleshire");
    let whole = whole.trim_end();
    for (end, _) in whole.char_indices().step_by(7) {
        assert!(read(whole.get(..end).unwrap()).is_err(), "cut at {end}");
    }
}

/// Whether the text was taken for JSON, whatever else was wrong with it.
fn is_json(pack: &str) -> bool {
    let problems = read(pack).err().unwrap_or_default();
    !problems.iter().any(|it| matches!(it.problem, Problem::Shape(ShapeProblem::NotJson { .. })))
}

#[test]
fn a_pack_with_any_byte_changed_is_read_or_refused_as_another_reader_of_json_would() {
    let whole = text("sampleshire").into_bytes();
    let mut seed = 1_u32;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % below
    };
    for _ in 0..3_000 {
        let mut bytes = whole.clone();
        for _ in 0..=random(3) {
            let place = random(bytes.len());
            bytes[place] = b"{}[]\",:0eE\\-\n \x00\xff"[random(16)];
        }
        let pack = String::from_utf8_lossy(&bytes);
        let other = serde_json::from_str::<Value>(&pack).map_err(|error| error.to_string());
        assert_eq!(is_json(&pack), other.is_ok(), "{other:?}");
    }
}

#[test]
fn json_is_read_by_the_letter() {
    let inside = |value: &str| is_json(&format!(r#"{{"format_version":"2","x":{value}}}"#));
    let good = ["0", "-0", "10", "1.5", "1e9", "1E-9", "-2.5e+10", "[]", "{}", "[ 1 , 2 ]", "null", "true", "false"];
    let good_texts = [r#""""#, r#""\"\\\/\b\f\n\r\t""#, r#""\u00e9\ud83d\ude00""#, "\"\u{7f}é😀\""];
    for value in good.into_iter().chain(good_texts) {
        assert!(inside(value), "{value}");
    }
    let bad = ["", "01", "1.", ".5", "1e", "+1", "--1", "- 1", "0x1", "NaN", "nul", "True", "[1,]", "[1 2]", "{,}"];
    let bad_texts =
        [r#""\x""#, r#""\u12""#, r#""\u12g4""#, r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\u0041""#, "\"\t\"", "'a'"];
    for value in bad.into_iter().chain(bad_texts).chain([r#"{"a" 1}"#, r#"{a:1}"#, r#"{"a":1,}"#, "\"open"]) {
        assert!(!inside(value), "{value}");
    }
}

#[test]
fn no_more_than_two_hundred_problems_are_noted() {
    let mut pack = value("sampleshire");
    let group = json!({ "contacts": vec![json!({ "purpose": "" }); 40] });
    set(&mut pack, "/groups", Value::Array(vec![group; 40]));
    assert_eq!(read(&pack.to_string()).unwrap_err().len(), 200);
}

#[test]
fn a_problem_quotes_no_more_than_sixty_characters_of_the_pack() {
    let mut pack = value("sampleshire");
    set(&mut pack, "/groups/0/sources/0", json!("x".repeat(9_999)));
    let problems = read(&pack.to_string()).unwrap_err();
    let expected = Problem::Value(ValueProblem::BadId { found: "x".repeat(60) });
    assert!(problems.iter().any(|it| it.problem == expected));
    assert!(problems.iter().all(|it| it.to_string().len() < 200));
}

/// A pack of yes-or-no questions, with one group that turns on all of them.
fn tangled(pairs: usize, condition: impl Fn(&str, &str) -> Value) -> String {
    let mut pack = value("nothing-beyond-rights");
    let question = |id: &str| {
        json!({ "id": id, "kind": "yes_no", "title": "Is it so?", "hint": "Say yes or no.", "why": "It is needed.",
                "look": "Look at the letter." })
    };
    let (first, second) = (|number| format!("first-{number}"), |number| format!("second-{number}"));
    // The order of asking is the worst there is: what belongs together stands far apart.
    let names = (0..pairs).map(first).chain((0..pairs).map(second));
    let parts: Vec<Value> = (0..pairs).map(|number| condition(&first(number), &second(number))).collect();
    set(&mut pack, "/nothing_beyond_rights", json!(false));
    pack["items"] = names.map(|name| question(&name)).collect();
    pack["groups"] = json!([{
        "id": "everything", "title": "Everything at once", "summary": "A group that turns on everything.",
        "standing": "offered", "conditions": { "any": parts }, "sources": ["page"],
        "route": { "who_starts": ["self"], "words": "Write to the budgets team." }
    }]);
    pack.to_string()
}

#[test]
fn a_group_that_turns_on_everything_at_once_is_refused_and_nobody_waits() {
    let both =
        |one: &str, other: &str| json!({ "all": [{ "item": one, "is": "yes" }, { "item": other, "is": "yes" }] });
    let few = read(&tangled(3, both));
    assert!(few.is_ok(), "{few:?}");
    let many = found_at("groups", &tangled(15, both));
    assert_eq!(many, [Problem::Sense(SenseProblem::TooTangled)]);
}

#[test]
fn a_group_whose_check_would_take_an_old_phone_too_long_is_refused_though_it_is_small() {
    let mut pack: Value = serde_json::from_str(&tangled(9, |one, other| {
        json!({ "all": [
        { "item": one, "is": "yes" }, { "item": other, "is": "yes" }
    ] })
    }))
    .unwrap();
    let items = pack["items"].as_array().unwrap();
    let tests: Vec<Value> = items.iter().map(|item| json!({ "item": item["id"], "is": "yes" })).collect();
    let count = |count: usize| json!({ "at_least": count, "of": tests });
    set(&mut pack, "/groups/0/conditions", count(1));
    assert!(read(&pack.to_string()).is_ok());
    set(&mut pack, "/groups/0/conditions", count(9));
    assert_eq!(found_at("groups", &pack.to_string()), [Problem::Sense(SenseProblem::TooTangled)]);
}
