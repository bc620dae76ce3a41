//! What is said beside the fields: what is wrong at once, what is only missing when its page was left.

use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Form;
use phb_check::builder::Place;
use phb_check::builder::Topic;
use phb_check::builder::place_of;
use phb_check::offer::Kind;

use super::desk::adds;
use super::desk::begun;
use super::desk::broken;
use super::desk::fields;
use super::desk::good;
use super::desk::json;
use super::desk::opened;
use super::desk::spoken;
use super::desk::types;
use super::desk::value;
use super::editor::made_under;

fn goes(draft: &mut Draft, place: Place) {
    draft.apply(Event::Went(place));
}

fn paths(draft: &Draft) -> Vec<String> {
    draft.health().problems.into_iter().map(|problem| problem.path).collect()
}

#[test]
fn of_a_fresh_pack_nothing_is_spoken_of() {
    let mut draft = begun();
    assert!(paths(&draft).len() >= 8, "{:?}", paths(&draft));
    assert_eq!(spoken(&draft), [""; 0]);
    for topic in Topic::ALL {
        let mut draft = begun();
        goes(&mut draft, Place::Topic(topic));
        assert_eq!(spoken(&draft), [""; 0], "{topic:?}");
    }
    goes(&mut draft, Place::Try);
    goes(&mut draft, Place::Keep);
    assert_eq!(spoken(&draft), [""; 0]);
}

#[test]
fn on_the_page_of_checks_everything_is_spoken_of_and_from_then_on() {
    let mut draft = begun();
    goes(&mut draft, Place::Check);
    assert!(spoken(&draft).len() >= 8);
    assert_eq!(spoken(&draft), paths(&draft));
    goes(&mut draft, Place::Overview);
    adds(&mut draft, "groups");
    assert!(spoken(&draft).contains(&"groups[0].title".to_owned()));
    assert_eq!(spoken(&draft), paths(&draft));
}

/// What is missing of who it is from, and of days, when only the first day is there.
const WHO_AND_DAYS: [&str; 6] =
    ["publisher.name", "publisher.kind", "commissioner.name", "commissioner.kind", "area.words", "last_checked"];

#[test]
fn what_is_missing_on_a_page_is_spoken_of_once_it_was_left() {
    let mut draft = begun();
    goes(&mut draft, Place::Topic(Topic::Days));
    types(&mut draft, "valid_from", "1/4/2026");
    assert_eq!(spoken(&draft), [""; 0]);
    goes(&mut draft, Place::Topic(Topic::Who));
    assert_eq!(spoken(&draft), ["last_checked"]);
    goes(&mut draft, Place::Overview);
    assert_eq!(spoken(&draft), WHO_AND_DAYS);
    goes(&mut draft, place_of("sources"));
    adds(&mut draft, "sources");
    assert_eq!(spoken(&draft).len(), WHO_AND_DAYS.len(), "a new thing is not spoken of");
    goes(&mut draft, place_of("sources"));
    assert!(spoken(&draft).contains(&"sources[0].title".to_owned()));
}

#[test]
fn going_to_a_field_from_another_page_leaves_that_page() {
    let mut draft = begun();
    goes(&mut draft, Place::Topic(Topic::Days));
    draft.apply(Event::FieldAsked("last_checked".to_owned()));
    assert_eq!(spoken(&draft), [""; 0], "it is still the same page");
    draft.apply(Event::FieldAsked("area".to_owned()));
    assert_eq!(spoken(&draft), ["valid_from", "last_checked"]);
}

#[test]
fn what_is_wrong_is_spoken_of_at_once() {
    let wrong = [
        ("valid_from", "soon"),
        ("publisher.url", "http://example.org"),
        ("language", "English"),
        ("sources[0].id", "Not A Code"),
        ("groups[0].money.amount.pounds", "much"),
        ("groups[0].promises[0].count", "few"),
        ("contacts[0].email", "nobody"),
        ("contacts[0].phone", "none"),
        ("conflict", "a\u{200b}b"),
        ("sources[0].title", &"long ".repeat(40)),
    ];
    for (path, text) in wrong {
        let mut draft = begun();
        types(&mut draft, path, text);
        assert_eq!(spoken(&draft), [path]);
    }
}

#[test]
fn of_a_new_thing_nothing_is_spoken_of_before_its_page_was_left() {
    for (path, _) in fields().iter().filter(|(_, kind)| matches!(kind, Kind::List(..))) {
        let mut draft = begun();
        adds(&mut draft, path);
        assert_eq!(spoken(&draft), [""; 0], "{path}");
    }
}

// Once: the two empty fields are tidied away, and what is left is refused as a part of no known form.
#[test]
fn of_a_new_point_of_a_condition_nothing_is_spoken_of_before_its_page_was_left() {
    for form in Form::ALL {
        let mut draft = begun();
        adds(&mut draft, "groups");
        draft.apply(Event::Formed("groups[0].conditions".to_owned(), Form::All));
        adds(&mut draft, "groups[0].conditions.all");
        assert_eq!(spoken(&draft), [""; 0]);
        draft.apply(Event::Formed("groups[0].conditions.all[0]".to_owned(), form));
        assert_eq!(spoken(&draft), [""; 0], "{form:?}");
    }
}

// Once: pages are remembered by their paths, and the page of the one removed had this path.
#[test]
fn of_a_thing_that_is_new_where_another_was_removed_nothing_is_spoken_of() {
    let mut draft = begun();
    adds(&mut draft, "sources");
    goes(&mut draft, place_of("sources"));
    draft.apply(Event::Removed("sources[0]".to_owned()));
    adds(&mut draft, "sources");
    assert_eq!(spoken(&draft), [""; 0]);
}

#[test]
fn of_an_opened_pack_everything_is_spoken_of_at_once() {
    let (_, text) = broken().into_iter().find(|(name, _)| name == "many-at-once").unwrap();
    assert_eq!(spoken(&opened(&text)).len(), 7);
    let mut draft = opened(&good("sampleshire"));
    types(&mut draft, "groups[3].title", "");
    assert_eq!(spoken(&draft), ["groups[3].title"]);
}

#[test]
fn beginning_anew_forgets_what_was_looked_at() {
    let mut draft = opened(&good("sampleshire"));
    draft.apply(Event::Begun);
    assert_eq!(spoken(&draft), [""; 0]);
}

#[test]
fn doubts_are_looked_for_only_where_nothing_is_wrong() {
    let mut draft = opened(&good("sampleshire"));
    let sound = draft.health();
    types(&mut draft, "valid_until", "2026-11-01");
    assert!(!draft.health().concerns.is_empty(), "{sound:?}");
    types(&mut draft, "valid_from", "");
    assert!(draft.health().concerns.is_empty() && draft.health().problems.len() == 1);
    draft.apply(Event::Undone);
    draft.apply(Event::Undone);
    assert_eq!(draft.health(), sound);
}

#[test]
fn on_the_way_to_a_sound_pack_nothing_that_was_typed_is_called_wrong() {
    made_under(&json(&value(&good("s9-kent-wheelchairs"))), |_, event, after| {
        let Event::Typed(path, _) = event else { return };
        assert!(!spoken(after).contains(path), "{path}");
    });
}
