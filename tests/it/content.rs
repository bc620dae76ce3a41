//! The words: complete in every voice, and none that the product never uses.

use std::fs;
use std::path::Path;

use phb_check::content;
use phb_check::content::Phrase;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::national_items;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::ProvisionId;
use phb_check::rulebook::Rulebook;

use crate::cases::today;

const OUTCOMES: [Outcome; 16] = [
    Outcome::RightAppears,
    Outcome::Open,
    Outcome::MayAsk,
    Outcome::NotByThisRoute,
    Outcome::CoveredByRight,
    Outcome::NothingBars,
    Outcome::OtherWaysOnly,
    Outcome::DoesNotArise,
    Outcome::FitsOffer,
    Outcome::MayFitOffer,
    Outcome::OfferMayAsk,
    Outcome::NotOpenYet,
    Outcome::NotThisGroup,
    Outcome::SeeRight,
    Outcome::RightToAsk,
    Outcome::NotYetLaw,
];

fn speaking(who: Who, as_at: CivilDate) -> Interview {
    let mut interview = Interview::new(&Supplied::Nothing, as_at);
    interview.apply(Event::Started(Some(who)));
    interview
}

/// Every text that depends on who is answering, with a name to find it by.
fn texts(who: Who) -> Vec<(String, String)> {
    texts_on(who, today())
}

fn texts_on(who: Who, as_at: CivilDate) -> Vec<(String, String)> {
    let interview = speaking(who, as_at);
    let mut all = Vec::new();
    for item in national_items() {
        let wording = content::question(&item.id, &interview);
        let parts = [wording.title, wording.hint, wording.why, wording.look, wording.dont_know];
        all.extend(parts.into_iter().map(|text| (format!("{:?}", item.id), text)));
        all.push((format!("{:?}", item.id), content::item_label(&item.id, &interview)));
        if let ItemKind::One(options) | ItemKind::Several(options) = &item.kind {
            for option in options {
                let wording = content::option(&item.id, option, &interview);
                all.push((format!("{option:?}"), wording.label));
                all.push((format!("{option:?}"), wording.hint));
            }
        }
    }
    for advice in Rulebook::national().all_advice() {
        let wording = content::advice(advice.id, &interview);
        assert!(!wording.title.is_empty() && !wording.body.is_empty(), "{:?}", advice.id);
        all.extend([wording.title, wording.body, wording.ask].map(|text| (format!("{:?}", advice.id), text)));
    }
    for id in NationalEntitlement::ALL {
        for outcome in OUTCOMES {
            let wording = content::outcome(Some(id), outcome, &interview);
            assert!(!wording.tag.is_empty() && !wording.body.is_empty());
            all.extend([wording.tag, wording.body].map(|text| (format!("{id:?} {outcome:?}"), text)));
        }
    }
    for id in NationalEntitlement::ALL {
        all.push((format!("{id:?}"), content::entitlement_name(id, &interview)));
        all.push((format!("{id:?}"), content::entitlement_about(id, &interview)));
    }
    let naming = [Phrase::StartWhat, Phrase::FailAsk, Phrase::UncheckedText, Phrase::EndStepAccept, Phrase::EndWords];
    all.extend(naming.map(|id| (format!("{id:?}"), content::phrase(id, &interview))));
    all.extend(ProvisionId::ALL.map(|id| (format!("{id:?}"), content::provision(id, &interview))));
    all
}

#[test]
fn no_mark_is_left_unfilled_in_any_voice() {
    for who in Who::ALL {
        let left: Vec<_> = texts(who).into_iter().filter(|(_, text)| text.contains(['{', '}'])).collect();
        assert!(left.is_empty(), "{who:?}: {left:#?}");
    }
}

#[test]
fn the_body_that_decides_is_named_as_it_was_on_the_day() {
    let on = |year: u16, month: u8, day: u8| texts_on(Who::Myself, CivilDate::new(year, month, day).unwrap());
    for (name, text) in on(2022, 6, 30) {
        assert!(!text.contains("ICB") && !text.contains("integrated care board"), "{name}: {text}");
    }
    for (name, text) in on(2022, 7, 1) {
        assert!(!text.replace("replaced your CCG in July 2022", "").contains("CCG"), "{name}: {text}");
    }
}

#[test]
fn every_voice_speaks_of_its_own_person() {
    let of = |who: Who| texts(who).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
    assert!(of(Who::MyChild).contains("your child"));
    assert!(of(Who::SomeoneICareFor).contains("the person you care for"));
    assert!(of(Who::Client).contains("your client"));
    for (name, text) in texts(Who::Client) {
        assert!(!text.contains("your client are ") && !text.contains("they is "), "{name}: {text}");
    }
}

/// The source files that hold words for people.
fn wording_files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/en")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files
}

#[test]
fn words_the_product_never_uses_are_not_there() {
    let never = ["eligible", "you will get", "apply here", "free money", "voucher", "phb-check.nhs"];
    for (path, text) in wording_files() {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let low = line.replace("P::EligiblePerson", "").to_lowercase();
            assert!(!never.iter().any(|word| low.contains(word)), "{path}: {line}");
        }
    }
}

#[test]
fn the_only_telephone_numbers_are_the_ombudsman_s_and_the_emergency_one() {
    for (path, text) in wording_files() {
        let bare = text.replace("0345 015 4033", "").replace("999", "");
        let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
        let number = bare.split(|letter: char| !letter.is_ascii_digit() && letter != ' ').find(|run| digits(run) >= 9);
        assert_eq!(number, None, "{path}");
    }
}

#[test]
fn a_right_is_always_said_with_its_only_exception() {
    let interview = speaking(Who::Myself, today());
    let rights = [
        NationalEntitlement::Chc,
        NationalEntitlement::ChildrensContinuingCare,
        NationalEntitlement::Section117,
        NationalEntitlement::Wheelchair,
    ];
    for id in rights {
        let wording = content::outcome(Some(id), Outcome::RightAppears, &interview);
        assert!(wording.body.contains("appear"), "{id:?}: {}", wording.body);
        assert!(wording.body.contains("refuse only if"), "{id:?}: {}", wording.body);
    }
}

#[test]
fn every_national_question_says_why_and_where_to_look() {
    let interview = speaking(Who::Myself, today());
    for item in national_items() {
        let wording = content::question(&item.id, &interview);
        assert!(!wording.why.is_empty() && !wording.look.is_empty() && !wording.dont_know.is_empty(), "{:?}", item.id);
        assert!(!phb_check::rulebook::grounds(&item.id).is_empty(), "{:?}", item.id);
        assert!(matches!(item.id, ItemId::National(_)));
    }
}
