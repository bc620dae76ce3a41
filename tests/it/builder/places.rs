//! Where a place of the pack is filled in: one page for each, and a way up from each.

use std::collections::BTreeSet;

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Place;
use phb_check::builder::Side;
use phb_check::builder::Topic;
use phb_check::builder::element_path;
use phb_check::builder::field_at;
use phb_check::builder::field_path;
use phb_check::builder::kind_at;
use phb_check::builder::last_field;
use phb_check::builder::number;
use phb_check::builder::parent;
use phb_check::builder::place_of;
use phb_check::builder::steps;
use phb_check::builder::up;
use phb_check::offer::GROUP;
use phb_check::offer::Kind;
use phb_check::offer::PACK;
use phb_check::offer::read;

use super::desk::begun;
use super::desk::broken;
use super::desk::fields;
use super::desk::files;
use super::desk::good;
use super::desk::opened;
use super::desk::spots;
use super::desk::thing;
use super::desk::value;

/// Every path of a good pack, and every path of a problem of a broken one.
fn paths() -> BTreeSet<String> {
    let good = files("good").into_iter().flat_map(|(_, text)| spots(&value(&text))).map(|spot| spot.path);
    let problems = broken().into_iter().filter_map(|(_, text)| read(&text).err()).flatten().map(|problem| problem.path);
    let paths: BTreeSet<String> = good.chain(problems).chain(fields().into_iter().map(|(path, _)| path)).collect();
    assert!(paths.len() > 1000 && paths.contains("") && paths.contains("surprise"));
    paths
}

#[test]
fn the_field_of_every_problem_has_a_page() {
    let mut count = 0;
    for (name, text) in broken() {
        for problem in read(&text).unwrap_err() {
            let path = problem.path;
            for mut draft in [begun(), opened(&text), Draft::new(crate::cases::today())] {
                let commands = draft.apply(Event::FieldAsked(path.clone()));
                assert_ne!(*draft.place(), Place::Start, "{name}: {path}");
                assert_eq!(*draft.place(), place_of(&path), "{name}: {path}");
                assert_eq!(commands, [Command::FocusField(path.clone())], "{name}: {path}");
                let before = draft.clone();
                assert_eq!(draft.apply(Event::FieldAsked(path.clone())), commands, "{name}: {path}");
                assert!(draft == before, "{name}: {path}: the editor is there already");
            }
            count += 1;
        }
    }
    assert!(count > 150, "{count}");
}

#[test]
fn a_page_holds_the_field_that_leads_to_it() {
    for path in paths() {
        match place_of(&path) {
            Place::Topic(topic) => {
                let first = path.split(['.', '[']).next().unwrap();
                assert!(topic.fields().contains(&first), "{path}: {topic:?}");
            }
            Place::Thing(object, side) => {
                assert!(
                    path.starts_with(&object) && matches!(kind_at(&object), Some(Kind::Object(_))),
                    "{path}: {object}"
                );
                let rest = path[object.len()..].trim_start_matches('.').split(['.', '[']).next().unwrap();
                let is_group = object == "every_group" || parent(&object) == Some("groups");
                let is_known = kind_at(&field_path(&object, rest)).is_some() && !rest.is_empty();
                assert!(!is_group || !is_known || side.fields().contains(&rest), "{path}: {side:?}");
                assert!(is_group || side == Side::Whom, "{path}: {side:?}");
            }
            Place::Overview => {
                assert!(["", "format_version", "surprise"].contains(&&*path) || kind_at(&path).is_none(), "{path}")
            }
            Place::Start | Place::Check | Place::Try | Place::Keep | Place::Leaving => panic!("{path}"),
        }
    }
}

#[test]
fn what_stands_on_a_page_of_something_leads_there_again() {
    for path in paths() {
        let place = place_of(&path);
        assert_eq!(place, place_of(&path));
        if let Place::Thing(object, _) = &place {
            assert!(matches!(place_of(object), Place::Thing(again, _) if again == *object), "{path}");
            // The field that holds it stands on the page above.
            assert_eq!(up(&place), place_of_holder(object), "{path}");
        }
    }
}

/// The page on which what has this page of its own is named.
fn place_of_holder(object: &str) -> Place {
    match (object, place_of(parent(object).unwrap())) {
        ("every_group", _) => Place::Overview,
        (_, Place::Thing(holder, _)) => {
            let below = &object[holder.len()..];
            let name = below.trim_start_matches('.').split(['.', '[']).next().unwrap();
            let is_group = holder == "every_group" || parent(&holder) == Some("groups");
            let side = Side::ALL.into_iter().find(|side| side.fields().contains(&name)).filter(|_| is_group);
            thing(&holder, side.unwrap_or(Side::Whom))
        }
        (_, other) => other,
    }
}

#[test]
fn from_every_page_the_way_up_ends_at_the_list_of_all_parts() {
    for path in paths() {
        let mut place = place_of(&path);
        for _ in 0..6 {
            place = up(&place);
        }
        assert_eq!(place, Place::Overview, "{path}");
    }
    for place in [Place::Check, Place::Try, Place::Keep, Place::Leaving, Place::Overview, Place::Topic(Topic::Help)] {
        assert_eq!(up(&place), Place::Overview);
    }
    assert_eq!(up(&Place::Start), Place::Start);
}

#[test]
fn every_field_of_a_pack_stands_on_the_page_of_one_topic() {
    let listed: Vec<&str> = Topic::ALL.into_iter().flat_map(Topic::fields).copied().collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    let known: BTreeSet<&str> =
        PACK.fields().map(|field| field.name).filter(|name| *name != "format_version").collect();
    assert_eq!(listed.len(), unique.len());
    assert_eq!(unique, known);
}

#[test]
fn every_field_of_a_group_stands_on_one_of_its_pages() {
    let listed: Vec<&str> = Side::ALL.into_iter().flat_map(Side::fields).copied().collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    let known: BTreeSet<&str> = GROUP.fields().map(|field| field.name).collect();
    assert_eq!(listed.len(), unique.len());
    assert_eq!(unique, known);
}

#[test]
fn fields_stand_where_an_editor_looks_for_them() {
    let places = [
        ("publisher.name", Place::Topic(Topic::Who)),
        ("commissioner.predecessors[1]", Place::Topic(Topic::Who)),
        ("area.conditions.all[0].item", Place::Topic(Topic::Who)),
        ("valid_from", Place::Topic(Topic::Days)),
        ("sources", Place::Topic(Topic::Sources)),
        ("sources[2].url", thing("sources[2]", Side::Whom)),
        ("items[1].options[0].label", thing("items[1].options[0]", Side::Whom)),
        ("groups", Place::Topic(Topic::Groups)),
        ("groups[3]", thing("groups[3]", Side::Whom)),
        ("groups[3].conditions.all[1].is", thing("groups[3]", Side::Whom)),
        ("groups[3].covers.words", thing("groups[3]", Side::Whom)),
        ("groups[3].discretion.how", thing("groups[3]", Side::Asking)),
        ("groups[3].route.steps[1]", thing("groups[3].route", Side::Whom)),
        ("groups[3].paid_to[0]", thing("groups[3]", Side::Money)),
        ("groups[12].ways[10].after.count", thing("groups[12].ways[10]", Side::Whom)),
        ("groups[3].money.amount.pounds", thing("groups[3].money", Side::Whom)),
        ("groups[3].exclusions[0].when.not.item", thing("groups[3].exclusions[0]", Side::Whom)),
        ("every_group", thing("every_group", Side::Asking)),
        ("every_group.mix", thing("every_group", Side::Money)),
        ("every_group.challenge[1].within.unit", thing("every_group.challenge[1]", Side::Whom)),
        ("support[0].contact.email", thing("support[0]", Side::Whom)),
        ("contacts_not_published", Place::Topic(Topic::Help)),
        ("glossary[0].local", thing("glossary[0]", Side::Whom)),
    ];
    for (path, place) in places {
        assert_eq!(place_of(path), place, "{path}");
    }
}

#[test]
fn what_goes_for_every_group_has_its_pages_at_once() {
    let mut draft = begun();
    draft.apply(Event::Went(Place::Topic(Topic::EveryGroup)));
    assert_eq!(*draft.place(), thing("every_group", Side::Asking));
    draft.apply(Event::Went(thing("every_group", Side::Money)));
    assert_eq!(*draft.place(), thing("every_group", Side::Money));
}

#[test]
fn going_somewhere_draws_the_page_anew_and_puts_the_keyboard_on_its_heading() {
    let mut draft = opened(&good("sampleshire"));
    for place in [Place::Start, Place::Check, Place::Topic(Topic::Who), place_of("groups[0]"), Place::Keep] {
        let revision = draft.revision();
        assert_eq!(draft.apply(Event::Went(place.clone())), [Command::FocusHeading]);
        assert_eq!(*draft.place(), place);
        assert!(draft.revision() > revision);
    }
}

#[test]
fn a_path_is_taken_apart_and_put_together_again() {
    for path in paths().into_iter().filter(|path| !path.is_empty()) {
        let up = parent(&path).unwrap();
        let again = match number(&path) {
            Some(number) => element_path(up, number),
            None => field_path(up, last_field(&path)),
        };
        assert_eq!(again, path);
        assert_eq!(steps(&path).len(), steps(up).len() + 1, "{path}");
        if kind_at(&path).is_some() {
            let (shape, field) = field_at(&path).unwrap();
            assert_eq!(field.name, last_field(&path));
            assert!(shape.fields().any(|other| other.name == field.name), "{path}");
        }
    }
    assert_eq!((parent(""), number("groups"), last_field("groups[2].ways[0]")), (None, None, "ways"));
}
