//! Things in lists: added, removed, moved, and every step taken back.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Place;
use phb_check::builder::Side;
use phb_check::builder::Topic;
use phb_check::builder::Way;
use phb_check::builder::place_of;
use phb_check::builder::up;
use serde_json::Value;
use serde_json::json;

use super::desk::adds;
use super::desk::begun;
use super::desk::fields;
use super::desk::sampleshire;
use super::desk::stands;
use super::desk::thing;
use super::desk::types;

fn removes(draft: &mut Draft, path: &str) -> Vec<Command> {
    draft.apply(Event::Removed(path.to_owned()))
}

fn moves(draft: &mut Draft, path: &str, way: Way) -> Vec<Command> {
    draft.apply(Event::Moved(path.to_owned(), way))
}

fn goes(draft: &mut Draft, place: &Place) {
    draft.apply(Event::Went(place.clone()));
}

/// The codes or words of a list, in order.
fn order(draft: &Draft, list: &str) -> Vec<String> {
    let named = |one: &Value| one.get("id").or(one.get("way")).unwrap_or(one).as_str().unwrap().to_owned();
    stands(draft, list).as_array().unwrap().iter().map(named).collect()
}

#[test]
fn a_new_thing_leads_to_its_page_and_a_new_text_to_its_field() {
    let mut some = 0;
    for (path, kind) in fields() {
        let phb_check::offer::Kind::List(element, ..) = kind else { continue };
        let mut draft = begun();
        let new = format!("{path}[0]");
        let commands = adds(&mut draft, &path);
        if matches!(element, phb_check::offer::Kind::Object(_)) {
            assert_eq!(commands, [Command::Guard(true), Command::FocusHeading], "{path}");
            assert_eq!((draft.place(), stands(&draft, &new)), (&thing(&new, Side::Whom), json!({})));
            some += 1;
        } else {
            assert_eq!(commands, [Command::Guard(true), Command::FocusField(new.clone())], "{path}");
            assert_eq!((draft.place(), stands(&draft, &new)), (&Place::Overview, json!("")));
        }
        assert!(draft.can_undo());
        draft.apply(Event::Undone);
        assert!(draft.pack() == begun().pack(), "{path}");
    }
    assert!(some > 20, "{some}");
}

#[test]
fn a_new_thing_stands_last() {
    let mut draft = sampleshire();
    adds(&mut draft, "groups");
    assert_eq!(*draft.place(), thing("groups[7]", Side::Whom));
    types(&mut draft, "groups[7].title", "One more");
    assert_eq!(order(&draft, "groups")[6..], ["art-for-mental-health", "one-more"]);
    adds(&mut draft, "groups[7].ways");
    assert_eq!(*draft.place(), thing("groups[7].ways[0]", Side::Whom));
}

#[test]
fn removing_what_the_page_is_about_leads_to_the_page_above() {
    let above = [
        ("groups[0]", Place::Topic(Topic::Groups)),
        ("groups[0].ways[1]", thing("groups[0]", Side::Money)),
        ("groups[0].money", thing("groups[0]", Side::Money)),
        ("groups[0].money.rates[1]", thing("groups[0].money", Side::Whom)),
        ("groups[0].spending.examples[0]", thing("groups[0].spending", Side::Whom)),
        ("groups[0].route", thing("groups[0]", Side::Asking)),
        ("groups[0].route.channels[1]", thing("groups[0].route", Side::Whom)),
        ("groups[0].papers_needed[2]", thing("groups[0]", Side::Asking)),
        ("groups[0].reviews[0]", thing("groups[0]", Side::Money)),
        ("groups[0].targets[0]", thing("groups[0]", Side::Whom)),
        ("groups[2].exclusions[0]", thing("groups[2]", Side::Whom)),
        ("groups[2].contacts[0]", thing("groups[2]", Side::Asking)),
        ("every_group", Place::Overview),
        ("every_group.challenge[1]", thing("every_group", Side::Asking)),
        ("items[1]", Place::Topic(Topic::Questions)),
        ("items[1].options[2]", thing("items[1]", Side::Whom)),
        ("sources[3]", Place::Topic(Topic::Sources)),
        ("places[1]", Place::Topic(Topic::Who)),
        ("support[1]", Place::Topic(Topic::Help)),
        ("contacts[0]", Place::Topic(Topic::Help)),
        ("caveats[0]", Place::Topic(Topic::Notes)),
        ("glossary[0]", Place::Topic(Topic::Notes)),
    ];
    for (path, expected) in above {
        let mut draft = sampleshire();
        let before = draft.text();
        let place = place_of(path);
        assert!(matches!(&place, Place::Thing(here, _) if here == path), "{path}: {place:?}");
        goes(&mut draft, &place);
        let commands = removes(&mut draft, path);
        assert_eq!(*draft.place(), expected, "{path}");
        assert_eq!(*draft.place(), up(&place), "{path}");
        assert_eq!(commands, [Command::Guard(true), Command::FocusHeading], "{path}");
        assert_ne!(draft.text(), before, "{path}");
        draft.apply(Event::Undone);
        assert_eq!(draft.text(), before, "{path}");
        assert!(draft.pack() == sampleshire().pack(), "{path}");
    }
}

#[test]
fn removing_something_of_a_page_leaves_the_editor_there_and_draws_it_anew() {
    let mut draft = sampleshire();
    goes(&mut draft, &Place::Topic(Topic::Groups));
    let (before, revision) = (draft.text(), draft.revision());
    removes(&mut draft, "groups[2]");
    assert_eq!(order(&draft, "groups")[1..3], ["learning-disability-or-autism", "education-plan"]);
    assert_eq!(*draft.place(), Place::Topic(Topic::Groups));
    assert!(draft.revision() > revision);
    draft.apply(Event::Undone);
    assert_eq!(draft.text(), before);
    removes(&mut draft, "groups[0].route.steps[3]");
    assert_eq!(stands(&draft, "groups[0].route.steps").as_array().unwrap().len(), 3);
}

#[test]
fn an_element_is_moved_up_and_down_and_the_keyboard_goes_with_it() {
    let mut draft = sampleshire();
    let before = draft.pack().clone();
    let revision = draft.revision();
    let commands = moves(&mut draft, "sources[2]", Way::Up);
    assert_eq!(order(&draft, "sources"), ["offer-2026", "discharge-news", "policy", "wheelchair-leaflet"]);
    assert_eq!(commands, [Command::Guard(true), Command::FocusField("sources[1]".to_owned())]);
    assert!(draft.revision() > revision);
    let commands = moves(&mut draft, "sources[1]", Way::Down);
    assert_eq!(commands.last(), Some(&Command::FocusField("sources[2]".to_owned())));
    assert!(*draft.pack() == before);
    moves(&mut draft, "groups[0].ways[0]", Way::Down);
    assert_eq!(order(&draft, "groups[0].ways")[..2], ["third_party", "notional"]);
    draft.apply(Event::Undone);
    assert!(*draft.pack() == before);
    moves(&mut draft, "groups[0].route.steps[3]", Way::Up);
    assert_eq!(order(&draft, "groups[0].route.steps")[2], "A panel looks at the plan and writes.");
}

#[test]
fn moving_beyond_either_end_of_a_list_does_nothing() {
    let mut draft = sampleshire();
    let before = draft.clone();
    let ends = [
        ("groups[0]", Way::Up),
        ("groups[6]", Way::Down),
        ("groups[7]", Way::Down),
        ("groups[0].route.steps[0]", Way::Up),
        ("groups[0].route.steps[3]", Way::Down),
        ("glossary[0]", Way::Up),
        ("glossary[0]", Way::Down),
        ("groups", Way::Up),
        ("publisher", Way::Down),
        ("nowhere[1]", Way::Up),
    ];
    for (path, way) in ends {
        assert_eq!(moves(&mut draft, path, way), [], "{path} {way:?}");
        assert!(draft == before, "{path} {way:?}");
    }
}

// Once: a second press on a button of a row that has gone would end the maker.
#[test]
fn moving_what_is_not_there_does_nothing() {
    let mut draft = sampleshire();
    let before = draft.clone();
    for path in ["groups[8]", "groups[9]", "groups[7]"] {
        assert_eq!(moves(&mut draft, path, Way::Up), [], "{path}");
        assert!(draft == before, "{path}");
    }
}

#[test]
fn taking_an_addition_back_leads_away_from_the_page_of_what_is_gone() {
    for (list, above) in [
        ("groups", Place::Topic(Topic::Groups)),
        ("groups[0].ways", thing("groups[0]", Side::Money)),
        ("items[1].options", thing("items[1]", Side::Whom)),
    ] {
        let mut draft = sampleshire();
        adds(&mut draft, list);
        let commands = draft.apply(Event::Undone);
        assert_eq!(*draft.place(), above, "{list}");
        assert_eq!(commands, [Command::Guard(true), Command::FocusHeading], "{list}");
    }
}

// Once: the page of the route of a group that is no more stays open, and what is typed there makes half a group.
#[test]
fn taking_an_addition_back_leads_away_from_every_page_below_what_is_gone() {
    for below in ["route", "money", "spending"] {
        let mut draft = sampleshire();
        adds(&mut draft, "groups");
        goes(&mut draft, &place_of(&format!("groups[7].{below}")));
        draft.apply(Event::Undone);
        assert_eq!(*draft.place(), Place::Topic(Topic::Groups), "{below}");
    }
}

#[test]
fn taking_back_what_was_typed_leaves_the_editor_on_the_page() {
    let mut draft = sampleshire();
    goes(&mut draft, &thing("groups[1]", Side::Asking));
    types(&mut draft, "groups[1].endorsement", "A nurse.");
    let revision = draft.revision();
    draft.apply(Event::Undone);
    assert_eq!(*draft.place(), thing("groups[1]", Side::Asking));
    assert_eq!(stands(&draft, "groups[1].endorsement"), Value::Null);
    assert!(draft.revision() > revision, "the field is drawn anew");
    // A page of its own that has not been filled in yet is no page of something gone.
    goes(&mut draft, &place_of("groups[1].money"));
    types(&mut draft, "groups[1].money.kind", "one_off");
    draft.apply(Event::Undone);
    assert_eq!(*draft.place(), place_of("groups[1].money"));
}
