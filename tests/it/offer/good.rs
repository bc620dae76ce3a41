//! Sound packs: that they are read, what they say at a date, and how they join the rules.

use std::fs;
use std::path::Path;

use phb_check::offer::ItemWords;
use phb_check::offer::OfferState;
use phb_check::offer::read;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::OptionId;
use phb_check::questionnaire::Part;
use phb_check::questionnaire::Sensitivity;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::Standing;
use serde_json::Value;

use super::samples::REAL;
use super::samples::day;
use super::samples::determine;
use super::samples::folder;
use super::samples::good;
use super::samples::has;
use super::samples::lines;
use super::samples::local;
use super::samples::offer;
use super::samples::person;
use super::samples::says;
use super::samples::says_local;
use super::samples::text;

#[test]
fn every_good_pack_is_read() {
    for name in good() {
        assert!(!offer(name).commissioner().name.is_empty(), "{name}");
    }
}

/// Every text in a JSON value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| texts(one, found)),
        Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn every_pack_of_an_older_version_is_read_and_nothing_it_said_is_lost() {
    let mut count = 0;
    for entry in fs::read_dir(folder("old")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let offer = read(&text).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
        let said = format!("{:?}", offer.said());
        let mut before = Vec::new();
        texts(&serde_json::from_str(&text).unwrap(), &mut before);
        // The version itself, and words that became others.
        for text in
            before.iter().filter(|text| !["1", "combination", "not_yet", "managed_account"].contains(&text.as_str()))
        {
            assert!(said.contains(&format!("{text:?}")), "{text}");
        }
        count += 1;
    }
    assert_eq!(count, 5);
    let old = fs::read_to_string(folder("old").join("sampleshire-1.json")).unwrap();
    let recovery = read(&old).unwrap().group(&local("recovery")).unwrap().clone();
    assert_eq!(recovery.said.text("mix"), Some("cannot_mix"));
    assert_eq!(recovery.said.list("ways").len(), 2);
}

#[test]
fn a_pack_named_by_hand_is_read() {
    let Some(file) = std::env::var_os("PHB_PACK") else { return };
    let text = fs::read_to_string(&file).unwrap();
    if let Err(problems) = read(&text) {
        panic!("{}:\n{}", file.to_string_lossy(), lines(&problems));
    }
}

#[test]
fn a_byte_order_mark_in_front_is_passed_over() {
    assert!(read(&format!("\u{feff}{}", text("sampleshire"))).is_ok());
}

/// The quoted names in `file` of the room that follow `before`.
fn names(file: &str, before: &[&str]) -> Vec<String> {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/offer").join(file)).unwrap();
    let after =
        |it: &&str| source.split(*it).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    before.iter().flat_map(|it| -> Vec<String> { after(it) }).collect()
}

#[test]
fn every_field_of_the_format_stands_in_some_good_pack() {
    let packs: String = good().into_iter().map(text).collect();
    let files = ["format.rs", "format/group.rs", "format/terms.rs"];
    let fields: Vec<String> = files.into_iter().flat_map(|file| names(file, &["wanted(\"", "open(\""])).collect();
    assert!(fields.len() > 100, "{fields:?}");
    for field in fields {
        assert!(packs.contains(&format!("\"{field}\":")), "no good pack has `{field}`");
    }
}

#[test]
fn what_was_written_can_be_read_back() {
    let offer = offer("sampleshire");
    let (item, option) = (local("regular-care"), local("hospital-clinic"));
    let ItemWords::Own(words) = &offer.item(&item).unwrap().words else { panic!("it has words of its own") };
    assert_eq!(words.title, "Who gives regular care for the health condition now?");
    assert_eq!(offer.option_label(&item, &option), Some("A hospital clinic"));
    assert_eq!(offer.option_label(&item, &local("none-of-these")), None);
    assert_eq!(offer.item(&local("no-such-question")), None);
    let pilot = offer.group(&local("home-from-hospital")).unwrap();
    let money = pilot.said.field("money").and_then(|money| money.field("amount")).unwrap();
    assert_eq!((money.text("pounds"), money.text("up_to")), (Some("200"), Some("400.00")));
    let phones = |group: &str, answers: &Answers| -> Vec<String> {
        let contacts = offer.contacts_for(offer.group(&local(group)).unwrap(), answers);
        contacts.into_iter().filter_map(|it| it.phone.as_ref()).map(|it| it.as_str().to_owned()).collect()
    };
    let mut answers = Answers::default();
    assert_eq!(phones("home-from-hospital", &answers), ["01632 960002"]);
    assert_eq!(phones("recovery", &answers), ["01632 960001", "01632 960004"]);
    answers.insert(ItemId::Local(local("place")), Answer::One(OptionId::Local(local("samplebury"))));
    assert_eq!(phones("recovery", &answers), ["01632 960001", "01632 960004"]);
    answers.insert(ItemId::Local(local("place")), Answer::One(OptionId::Local(local("sampleton"))));
    assert_eq!(phones("recovery", &answers), ["01632 960001"]);
    assert_eq!(offer.source(&pilot.sources[0]).unwrap().title, "A trial that helps people home from hospital");
}

#[test]
fn an_offer_says_at_each_date_whether_it_may_be_relied_on() {
    let offer = offer("sampleshire");
    let states = [
        ("2026-03-31", OfferState::NotYet),
        ("2026-04-01", OfferState::Current),
        ("2027-02-01", OfferState::Current),
        ("2027-02-02", OfferState::ReviewOverdue { since: day("2027-02-01") }),
        ("2027-03-31", OfferState::ReviewOverdue { since: day("2027-02-01") }),
        ("2027-04-01", OfferState::Expired { since: day("2027-03-31") }),
    ];
    for (date, state) in states {
        assert_eq!(offer.state(day(date)), state, "{date}");
    }
}

#[test]
fn an_offer_that_is_not_live_adds_nothing() {
    let national = Rulebook::national();
    let offer = offer("sampleshire");
    for date in ["2026-03-31", "2027-04-01"] {
        assert_eq!(offer.join_as_at(national.clone(), day(date)), national, "{date}");
    }
    assert_ne!(offer.join_as_at(national.clone(), day("2026-11-22")), national);
}

#[test]
fn history_is_never_live_but_can_be_compared() {
    let national = Rulebook::national();
    for name in REAL {
        let offer = offer(name);
        assert_eq!(offer.state(day("2026-11-22")), OfferState::Historical, "{name}");
        assert!(offer.historical_note().is_some(), "{name}");
        assert_eq!(offer.join_as_at(national.clone(), day("2026-11-22")), national, "{name}");
        assert_ne!(offer.join(national.clone()), national, "{name}");
    }
}

#[test]
fn a_group_is_planned_before_its_window_and_stopped_after_it() {
    let offer = offer("sampleshire");
    let standing = |group: &str, date: &str| offer.group(&local(group)).unwrap().standing_as_at(day(date));
    assert_eq!(standing("home-from-hospital", "2026-05-31"), Standing::Planned);
    assert_eq!(standing("home-from-hospital", "2026-06-01"), Standing::Pilot);
    assert_eq!(standing("home-from-hospital", "2026-12-31"), Standing::Pilot);
    assert_eq!(standing("home-from-hospital", "2027-01-01"), Standing::Stopped);
    assert_eq!(standing("education-plan", "2027-02-01"), Standing::Planned, "a plan is not kept by its date");
    assert_eq!(standing("wheelchair-budget", "2040-01-01"), Standing::RestatesRight);
}

#[test]
fn nothing_beyond_the_rights_is_an_offer_and_not_silence() {
    let offer = offer("nothing-beyond-rights");
    assert!(offer.nothing_beyond_rights() && offer.groups().is_empty());
    let national = Rulebook::national();
    assert_eq!(offer.join(national.clone()), national);
}

#[test]
fn private_questions_come_last_and_the_others_after_the_national_ones_of_their_part() {
    let rulebook = offer("sampleshire").join(Rulebook::national());
    let places = |wanted: &str| rulebook.items().iter().position(|it| it.id == ItemId::Local(local(wanted))).unwrap();
    let last = rulebook.items().last().unwrap();
    assert_eq!((last.part, last.sensitivity), (Part::Private, Sensitivity::Sensitive));
    assert_eq!(places("recovery-service"), rulebook.items().len() - 1);
    let circumstances = rulebook.items().iter().position(|it| it.id == NationalItem::Circumstances.into()).unwrap();
    assert!(places("sampleshire-practice") > circumstances);
}

#[test]
fn a_stopped_group_asks_nothing_and_a_restated_right_asks_only_what_its_routes_turn_on() {
    let rulebook = offer("sampleshire").join(Rulebook::national());
    let mut answers = person(50);
    says_local(&mut answers, "sampleshire-practice", Choice::Yes);
    says(&mut answers, NationalItem::Wheelchair, Choice::WheelchairPending);
    says(&mut answers, NationalItem::WheelchairLength, Choice::LongTerm);
    assert_eq!(determine(&rulebook, "art-for-mental-health", &answers).outcome, Outcome::NotThisGroup);
    assert_eq!(determine(&rulebook, "wheelchair-budget", &answers).outcome, Outcome::SeeRight);
    let asked = |answers: &Answers| -> Vec<String> {
        let mut all = answers.clone();
        let mut asked = Vec::new();
        while let Some(item) = rulebook.next_item(&all) {
            all.insert(item.clone(), Answer::DontKnow);
            asked.extend(match item {
                ItemId::Local(id) => Some(id.to_string()),
                ItemId::National(_) => None,
            });
        }
        asked
    };
    assert!(asked(&answers).contains(&"known-to-wheelchair-service".to_owned()));
    says(&mut answers, NationalItem::Wheelchair, Choice::WheelchairNone);
    assert!(!asked(&answers).contains(&"known-to-wheelchair-service".to_owned()));
}

#[test]
fn sampleshire_reaches_every_outcome_a_local_group_can_have() {
    let rulebook = offer("sampleshire").join(Rulebook::national());
    let mut answers = person(40);
    says_local(&mut answers, "sampleshire-practice", Choice::Yes);
    says_local(&mut answers, "recovery-service", Choice::Yes);
    says_local(&mut answers, "which-hospital", Choice::Yes);
    says(&mut answers, NationalItem::OngoingNeed, Choice::Yes);
    has(&mut answers, Choice::LearningDisabilityOrAutism);
    let outcome = |group: &str, answers: &Answers| determine(&rulebook, group, answers).outcome;
    assert_eq!(outcome("recovery", &answers), Outcome::FitsOffer);
    assert_eq!(outcome("long-term-condition", &answers), Outcome::MayFitOffer);
    assert_eq!(outcome("learning-disability-or-autism", &answers), Outcome::OfferMayAsk);
    assert_eq!(outcome("education-plan", &answers), Outcome::NotThisGroup);
    assert_eq!(outcome("wheelchair-budget", &answers), Outcome::SeeRight);
    has(&mut answers, Choice::HospitalDischarge);
    assert_eq!(outcome("learning-disability-or-autism", &answers), Outcome::NotThisGroup);
    let mut young = person(20);
    says_local(&mut young, "sampleshire-practice", Choice::Yes);
    has(&mut young, Choice::EhcPlan);
    assert_eq!(outcome("education-plan", &young), Outcome::NotOpenYet);
    says_local(&mut young, "sampleshire-practice", Choice::No);
    assert_eq!(outcome("education-plan", &young), Outcome::NotThisGroup);
}
