//! A pack made from nothing, event by event: the maker can express every field of the format.

use std::collections::BTreeSet;

use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::kind_at;
use phb_check::offer::Kind;
use phb_check::offer::read;
use serde_json::Value;
use serde_json::json;

use super::desk::begun;
use super::desk::files;
use super::desk::good;
use super::desk::json;
use super::desk::lines;
use super::desk::spots;
use super::desk::stands;
use super::desk::types;
use super::desk::value;
use super::editor::made;
use super::editor::made_under;

/// The places where two packs differ, with what stands there.
fn differing(made: &Value, target: &Value) -> Vec<String> {
    let told = |pack: &Value| -> BTreeSet<String> {
        let holds = |value: &Value| value.as_array().is_some_and(|it| !it.is_empty()) || value.is_object();
        let ends = spots(pack).into_iter().filter(|spot| !holds(&spot.value));
        ends.map(|spot| format!("{}: {}", spot.path, spot.value)).collect()
    };
    told(made).symmetric_difference(&told(target)).cloned().collect()
}

/// The pack with the words of each list in the order in which they are offered: a list that is ticked has no other.
fn in_order(mut pack: Value) -> Value {
    let whole = json(&pack);
    for spot in spots(&pack.clone()).into_iter().filter(|spot| spot.value.is_array()) {
        let offered: Vec<String> = match kind_at(&spot.path).unwrap() {
            Kind::List(Kind::Word(words), ..) => {
                (0..).map_while(|place| words.word(place)).map(str::to_owned).collect()
            }
            Kind::List(Kind::Ref(target), ..) => {
                whole.list(target.list()).iter().map(|one| one.text("id").unwrap().to_owned()).collect()
            }
            _ => continue,
        };
        let given = pack.pointer_mut(&spot.pointer).unwrap().as_array_mut().unwrap();
        given.sort_by_key(|word| offered.iter().position(|other| word == other).unwrap());
    }
    pack
}

/// Makes a pack again from nothing, and looks whether it says the same.
fn makes(name: &str, text: &str) {
    let target = in_order(value(text));
    let draft = made(&json(&target));
    let health = draft.health();
    assert!(health.problems.is_empty(), "{name}: {}", lines(&health.problems));
    assert_eq!(differing(&value(&draft.text()), &target), [""; 0], "{name}");
    assert_eq!(value(&draft.text()), target, "{name}");
    assert!(read(&draft.text()).is_ok(), "{name}");
    assert!(draft.is_unsaved() && draft.opened().is_none(), "{name}");
}

#[test]
fn the_offer_for_wheelchairs_in_kent_can_be_made_from_nothing() {
    makes("s9-kent-wheelchairs", &good("s9-kent-wheelchairs"));
}

#[test]
fn every_good_pack_with_groups_can_be_made_from_nothing() {
    let mut count = 0;
    for (name, text) in files("good").iter().filter(|(name, _)| name != "nothing-beyond-rights") {
        makes(name, text);
        count += 1;
    }
    assert_eq!(count, 17);
}

// Once: a draft has no `groups`, and only adding a group and removing it again makes an empty list of them.
#[test]
fn a_pack_that_says_that_there_is_nothing_beyond_the_rights_can_be_made_from_nothing() {
    makes("nothing-beyond-rights", &good("nothing-beyond-rights"));
}

/// Whatever was done, taking it back restores the pack exactly.
fn can_be_taken_back(before: &Draft, event: &Event, after: &Draft) {
    let mut back = after.clone();
    if before.pack() != after.pack() {
        back.apply(Event::Undone);
        assert!(back.pack() == before.pack(), "{event:?}");
        assert_eq!(back.text(), before.text(), "{event:?}");
        assert!(back.revision() > after.revision(), "{event:?}: the page is drawn anew");
    }
}

#[test]
fn everything_an_editor_does_on_the_way_to_a_pack_can_be_taken_back() {
    made_under(&json(&value(&good("s9-kent-wheelchairs"))), can_be_taken_back);
}

#[test]
fn the_last_hundred_changes_can_be_taken_back_and_no_more() {
    let mut draft = begun();
    for number in 0..120 {
        types(&mut draft, "conflict", &format!("Version {number}."));
    }
    for number in (19..119).rev() {
        draft.apply(Event::Undone);
        assert_eq!(stands(&draft, "conflict"), format!("Version {number}."));
    }
    assert!(!draft.can_undo());
    assert_eq!(draft.apply(Event::Undone), []);
    assert_eq!(stands(&draft, "conflict"), "Version 19.");
}

#[test]
fn a_fresh_pack_is_of_today_s_version_in_english_and_says_nothing_else() {
    let draft = begun();
    let said: Value = serde_json::from_str(&draft.text()).unwrap();
    let empty = json!({ "publisher": {}, "commissioner": {}, "area": {}, "groups": [] });
    let mut expected = json!({ "format_version": "2", "language": "en" });
    expected.as_object_mut().unwrap().extend(empty.as_object().unwrap().clone());
    assert_eq!(said, expected, "what is wanted is there and empty, so that what is missing in it is named");
    assert!(!draft.can_undo() && !draft.is_unsaved());
}
