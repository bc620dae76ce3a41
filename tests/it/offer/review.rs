//! What is doubtful about a sound pack: every doubt on purpose, none in the full example.

use std::collections::BTreeMap;

use phb_check::content;
use phb_check::offer::Concern;
use phb_check::offer::Doubt;
use phb_check::offer::read;
use phb_check::offer::review;
use phb_check::rulebook::NationalEntitlement as E;
use serde_json::Value;
use serde_json::json;

use super::samples::day;
use super::samples::good;
use super::samples::local;
use super::samples::offer;
use super::samples::remove;
use super::samples::set;
use super::samples::value;

fn concerns(pack: &Value) -> Vec<Concern> {
    review(&read(&pack.to_string()).unwrap_or_else(|problems| panic!("{problems:?}")), day("2026-11-22"))
}

/// The doubts about a place of Sampleshire changed in some places.
fn doubts_at(path: &str, changes: &[(&str, Value)]) -> Vec<Doubt> {
    let mut pack = value("sampleshire");
    for (pointer, new) in changes {
        set(&mut pack, pointer, new.clone());
    }
    concerns(&pack).into_iter().filter(|concern| concern.path == path).map(|concern| concern.doubt).collect()
}

#[test]
fn the_full_example_raises_no_doubt_but_one_on_purpose() {
    let found = concerns(&value("sampleshire"));
    let told: Vec<String> = found
        .iter()
        .map(|it| format!("{}: {}", it.path, content::doubt(&it.doubt, offer("sampleshire").said())[0]))
        .collect();
    assert_eq!(told, ["sources[3]: This source has no web address to look it up by."]);
}

#[test]
fn a_group_that_nobody_can_belong_to_is_named_with_the_points_that_clash() {
    let under = json!({ "item": "age", "under": 16 });
    let clash = doubts_at("groups[0]", &[("/groups/0/conditions/all/1", under)]);
    let parts = vec!["groups[0].conditions.all[0]".to_owned(), "groups[0].conditions.all[1]".to_owned()];
    assert_eq!(clash, [Doubt::Unreachable { parts }]);
    let abroad = json!({ "item": "residence", "is": "wales" });
    let found = doubts_at("groups[5]", &[("/groups/5/conditions/all/0", abroad)]);
    let parts = vec!["residence".to_owned(), "groups[5].conditions.all[0]".to_owned()];
    assert_eq!(found, [Doubt::Unreachable { parts }]);
    // By the area, by a place, by an exclusion.
    let no_practice = json!({ "item": "sampleshire-practice", "is": "no" });
    let found = doubts_at("groups[5]", &[("/groups/5/conditions/all/0", no_practice)]);
    let parts = vec!["area.conditions".to_owned(), "groups[5].conditions.all[0]".to_owned()];
    assert_eq!(found, [Doubt::Unreachable { parts }]);
    let elsewhere = json!({ "all": [{ "item": "age", "at_least": 18 }, { "item": "place", "is": "samplebury" }] });
    let changes = [("/groups/1/conditions", elsewhere), ("/groups/1/places_in", json!(["sampleton"]))];
    let parts = vec!["groups[1].conditions.all[1]".to_owned(), "groups[1].places_in".to_owned()];
    assert_eq!(doubts_at("groups[1]", &changes), [Doubt::Unreachable { parts }]);
    let excluded = json!([{ "when": { "item": "age", "at_least": 18 }, "words": "Adults." }]);
    let parts = vec!["groups[5].conditions.all[0]".to_owned(), "groups[5].exclusions[0]".to_owned()];
    assert_eq!(doubts_at("groups[5]", &[("/groups/5/exclusions", excluded)]), [Doubt::Unreachable { parts }]);
}

#[test]
fn a_group_of_people_who_all_have_a_right_and_one_that_narrows_a_right_are_told() {
    let agreed = json!({ "all": [
        { "item": "age", "at_least": 18 }, { "item": "chc", "is": "chc-agreed" },
        { "item": "chc-funding", "is": "wholly-nhs" }, { "item": "setting", "is": "home" }
    ] });
    let found = doubts_at("groups[1].standing", &[("/groups/1/conditions", agreed)]);
    assert_eq!(found, [Doubt::RestatesRight(E::Chc)]);
    let mut pack = value("sampleshire");
    remove(&mut pack, "/groups/4/narrower");
    let narrowed = |pack: &Value| -> Vec<Doubt> {
        let all = concerns(pack).into_iter().filter(|concern| concern.path == "groups[4].conditions");
        all.map(|concern| concern.doubt).collect()
    };
    set(&mut pack, "/groups/4/conditions/all/0", json!({ "item": "age", "at_least": 18 }));
    assert_eq!(narrowed(&pack), [Doubt::NarrowsRight(E::Wheelchair)]);
    set(&mut pack, "/groups/4/narrower", json!("The leaflet speaks of adults only."));
    assert_eq!(narrowed(&pack), []);
}

#[test]
fn days_that_do_not_fit_are_told() {
    assert_eq!(doubts_at("valid_until", &[("/valid_until", json!("2026-11-21"))]), [Doubt::Expired]);
    assert_eq!(doubts_at("valid_until", &[("/valid_until", json!("2026-11-22"))]), []);
    assert_eq!(doubts_at("review_due", &[("/review_due", json!("2026-11-21"))]), [Doubt::ReviewOverdue]);
    assert_eq!(doubts_at("review_due", &[("/review_due", json!("2026-11-22"))]), []);
    let mut endless = value("sampleshire");
    remove(&mut endless, "/review_due");
    assert!(!concerns(&endless).iter().any(|it| it.doubt == Doubt::NoEnd));
    remove(&mut endless, "/valid_until");
    assert!(concerns(&endless).iter().any(|it| it.path == "review_due" && it.doubt == Doubt::NoEnd));
    let window = |from: &str, until: &str| json!({ "from": from, "until": until, "words": "Open then." });
    let at = |window: Value| doubts_at("groups[0].window", &[("/groups/0/window", window)]);
    assert_eq!(at(window("2027-04-01", "2027-05-01")), [Doubt::OutsideThePack]);
    assert_eq!(at(window("2027-03-31", "2027-05-01")), []);
    assert_eq!(at(window("2026-01-01", "2026-03-31")), [Doubt::OutsideThePack]);
    assert_eq!(at(window("2026-01-01", "2026-04-01")), []);
}

#[test]
fn two_groups_for_the_same_people_at_one_time_are_told() {
    let pack = value("sampleshire");
    let same = pack["groups"][0]["conditions"].clone();
    let window = |from: &str, until: &str| json!({ "from": from, "until": until, "words": "Open then." });
    let changes = |one: Value, other: Value| {
        vec![("/groups/1/conditions", same.clone()), ("/groups/0/window", one), ("/groups/1/window", other)]
    };
    let apart = changes(window("2026-04-01", "2026-06-30"), window("2026-07-01", "2026-12-31"));
    assert_eq!(doubts_at("groups[1]", &apart), []);
    let together = changes(window("2026-04-01", "2026-07-01"), window("2026-07-01", "2026-12-31"));
    assert_eq!(doubts_at("groups[1]", &together), [Doubt::Overlaps { other: local("long-term-condition") }]);
}

#[test]
fn a_time_in_which_nothing_is_open_any_more_is_told_by_its_first_day() {
    let mut pack = value("sampleshire");
    let window = json!({ "until": "2026-12-31", "words": "Until the end of the year." });
    for group in [0, 1, 5] {
        set(&mut pack, &format!("/groups/{group}/window"), window.clone());
    }
    let found: Vec<Doubt> = concerns(&pack).into_iter().filter(|it| it.path == "groups").map(|it| it.doubt).collect();
    assert_eq!(found, [Doubt::NothingOpen { from: day("2027-01-01") }]);
}

#[test]
fn sources_that_nothing_uses_and_lines_without_one_are_told() {
    let unused = json!({ "id": "old-page", "title": "An old page", "url": "https://board.sampleshire.example.org/old", "kind": "page" });
    let mut pack = value("sampleshire");
    pack["sources"].as_array_mut().unwrap().push(unused);
    let found = concerns(&pack);
    assert!(found.contains(&Concern { path: "sources[4]".to_owned(), doubt: Doubt::UnusedSource }));
    let mut pack = value("sampleshire");
    remove(&mut pack, "/groups/0/promises/0/source");
    let found = concerns(&pack);
    assert!(found.contains(&Concern { path: "groups[0].promises[0]".to_owned(), doubt: Doubt::WhichSource }));
    // With one source there is no question.
    set(&mut pack, "/groups/0/sources", json!(["policy"]));
    assert!(!concerns(&pack).iter().any(|it| it.doubt == Doubt::WhichSource));
}

#[test]
fn a_local_ban_that_is_called_national_is_told() {
    let at = |what: &str| {
        let path = "/groups/0/spending/not_allowed/0/what";
        doubts_at("groups[0].spending.not_allowed[0].origin", &[(path, json!(what))])
    };
    assert_eq!(at("Complementary therapy"), [Doubt::NotNational]);
    for national in ["Alcohol", "Paying off debts", "A planned operation", "NHS dental care", "Anything illegal"] {
        assert_eq!(at(national), [], "{national}");
    }
}

#[test]
fn names_of_persons_are_told_and_those_of_teams_are_not() {
    let role = |words: &str| doubts_at("contacts[0].role", &[("/contacts/0/role", json!(words))]);
    assert_eq!(role("Mrs Smith"), [Doubt::PersonalName { found: "Mrs Smith".to_owned() }]);
    assert_eq!(role("Ask for Dr. Jones"), [Doubt::PersonalName { found: "Dr. Jones".to_owned() }]);
    assert_eq!(role("Budgets team"), []);
    assert_eq!(role("The dr on duty"), []);
    let mail = |address: &str| doubts_at("contacts[0].email", &[("/contacts/0/email", json!(address))]);
    let jane = mail("jane.smith@board.sampleshire.example.org");
    assert_eq!(jane, [Doubt::PersonalName { found: "jane.smith".to_owned() }]);
    for team in ["budgets.team", "phb", "community.care", "b.w", "team2.north"] {
        assert_eq!(mail(&format!("{team}@board.sampleshire.example.org")), [], "{team}");
    }
}

#[test]
fn an_abbreviation_wants_its_words_once_anywhere() {
    let summary = |words: &str| doubts_at("groups[1].summary", &[("/groups/1/summary", json!(words))]);
    assert_eq!(summary("The CLDT looks at it."), [Doubt::Unexplained { found: "CLDT".to_owned() }]);
    assert_eq!(summary("Two CLDTs look at it."), [Doubt::Unexplained { found: "CLDT".to_owned() }]);
    assert_eq!(summary("The community learning disability team (CLDT) looks at it. Ask the CLDT."), []);
    assert_eq!(summary("The GP or another NHS worker."), []);
    assert_eq!(summary("A word like iPad is none."), []);
}

#[test]
fn a_text_that_is_hard_to_read_and_one_that_promises_are_told() {
    let summary = |words: &str| doubts_at("groups[1].summary", &[("/groups/1/summary", json!(words))]);
    let hard = "Individuals demonstrating sustained engagement with commissioned multidisciplinary interventions may \
        be considered, notwithstanding administrative prioritisation, for personalised resource allocation.";
    assert!(matches!(summary(hard)[..], [Doubt::HardToRead { age: 20.. }]), "{:?}", summary(hard));
    let plain = "You can ask for this if you get help from the team now. The team looks at what you ask for and tells \
        you what they think.";
    assert_eq!(summary(plain), []);
    assert_eq!(summary("Administrative prioritisation notwithstanding."), [], "too short to tell");
    assert_eq!(summary("You will get a budget."), [Doubt::Promises { found: "you will get" }]);
}

#[test]
fn no_sample_pack_has_a_doubt_of_the_grave_kinds() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in good() {
        for Concern { path, doubt } in review(&offer(name), day("2026-11-22")) {
            let grave =
                matches!(doubt, Doubt::Unreachable { .. } | Doubt::PersonalName { .. } | Doubt::Promises { .. });
            let [what, mend] = content::doubt(&doubt, offer("sampleshire").said());
            assert!(!what.is_empty() && !mend.is_empty() && !what.contains(['{', '}']));
            assert!(!grave, "{name}: {path}: {what}");
            *counts.entry(format!("{name}: {path}: {what}")).or_default() += 1;
        }
    }
    for line in counts.keys() {
        println!("{line}");
    }
}
