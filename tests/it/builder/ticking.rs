//! Boxes and lists of words: what is ticked, and in which order it stands.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::at;
use phb_check::offer::Json;
use serde_json::json;

use super::desk::adds;
use super::desk::begun;
use super::desk::good;
use super::desk::opened;
use super::desk::sampleshire;
use super::desk::set;
use super::desk::stands;
use super::desk::value;

fn ticks(draft: &mut Draft, path: &str) {
    draft.apply(Event::Ticked(path.to_owned()));
}

fn lists(draft: &mut Draft, path: &str, words: &[&str]) {
    for word in words {
        draft.apply(Event::Listed(path.to_owned(), (*word).to_owned()));
    }
}

#[test]
fn a_box_is_ticked_and_unticked() {
    let mut draft = sampleshire();
    let before = draft.text();
    ticks(&mut draft, "items[1].sensitive");
    assert_eq!(value(&draft.text())["items"][1]["sensitive"], json!(true));
    ticks(&mut draft, "items[1].sensitive");
    assert_eq!(draft.text(), before);
    ticks(&mut draft, "items[4].sensitive");
    assert!(value(&draft.text())["items"][4].get("sensitive").is_none());
    let mut draft = opened(r#"{"format_version":"2","historical":false}"#);
    ticks(&mut draft, "historical");
    assert_eq!(stands(&draft, "historical"), json!(true), "what was false is ticked");
}

#[test]
fn words_stand_in_the_order_offered_whatever_the_order_of_ticking() {
    let path = "groups[0].paid_to";
    for words in
        [["person", "nominee", "supplier"], ["supplier", "nominee", "person"], ["nominee", "supplier", "person"]]
    {
        let mut draft = begun();
        lists(&mut draft, path, &words);
        assert_eq!(stands(&draft, path), json!(["person", "nominee", "supplier"]), "{words:?}");
    }
}

#[test]
fn codes_stand_in_the_order_of_what_they_name() {
    let mut draft = sampleshire();
    let path = "groups[6].sources";
    lists(&mut draft, path, &["wheelchair-leaflet", "offer-2026", "discharge-news"]);
    assert_eq!(stands(&draft, path), json!(["offer-2026", "policy", "discharge-news", "wheelchair-leaflet"]));
    lists(&mut draft, "support[0].groups", &["recovery", "long-term-condition", "education-plan"]);
    assert_eq!(stands(&draft, "support[0].groups"), json!(["long-term-condition", "education-plan", "recovery"]));
    lists(&mut draft, "groups[6].places_in", &["samplebury"]);
    assert_eq!(stands(&draft, "groups[6].places_in"), json!(["sampleton", "samplebury"]));
}

#[test]
fn ticking_a_word_twice_takes_it_out_and_leaves_the_others() {
    let mut draft = sampleshire();
    let path = "every_group.paid_to";
    let before = draft.text();
    lists(&mut draft, path, &["nominee"]);
    assert_eq!(stands(&draft, path), json!(["person", "representative", "supplier"]));
    lists(&mut draft, path, &["nominee"]);
    assert_eq!(draft.text(), before);
    lists(&mut draft, path, &["person", "representative", "nominee", "supplier"]);
    assert!(value(&draft.text())["every_group"].get("paid_to").is_none(), "an empty list says nothing");
    for _ in 0..4 {
        draft.apply(Event::Undone);
    }
    assert_eq!(draft.text(), before);
}

#[test]
fn a_word_that_nobody_offers_stays_until_it_is_taken_out() {
    let mut pack = value(&good("sampleshire"));
    set(&mut pack, "/groups/6/sources", Some(json!(["gone", "policy"])));
    let mut draft = opened(&pack.to_string());
    lists(&mut draft, "groups[6].sources", &["offer-2026"]);
    assert_eq!(stands(&draft, "groups[6].sources"), json!(["offer-2026", "policy", "gone"]));
    lists(&mut draft, "groups[6].sources", &["gone"]);
    assert!(draft.health().problems.is_empty());
}

#[test]
fn ticking_a_word_where_the_format_has_no_list_does_nothing() {
    let mut draft = sampleshire();
    let before = draft.clone();
    for path in ["publisher.kind", "groups[0]", "nowhere", ""] {
        assert_eq!(draft.apply(Event::Listed(path.to_owned(), "icb".to_owned())), [], "{path}");
        assert_eq!(draft.apply(Event::Added(path.to_owned())), [], "{path}");
    }
    assert!(draft == before);
}

#[test]
fn a_new_element_of_texts_is_empty_and_gets_the_keyboard() {
    let mut draft = sampleshire();
    let commands = adds(&mut draft, "groups[0].route.steps");
    let new = "groups[0].route.steps[4]";
    assert_eq!(commands, [Command::Guard(true), Command::FocusField(new.to_owned())]);
    assert_eq!(at(draft.pack(), new), Some(&Json::Text(String::new())));
}
