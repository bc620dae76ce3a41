//! The checks of part 3 of the study of offers, on the offers that were real once and were not looked at in `history`.

use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::offer::OfferState;
use phb_check::offer::read;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::OptionId;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;

use super::samples::REAL;
use super::samples::day;
use super::samples::determine;
use super::samples::has;
use super::samples::local;
use super::samples::offer;
use super::samples::person;
use super::samples::remove;
use super::samples::says;
use super::samples::says_local;
use super::samples::value;

fn joined(name: &str) -> Rulebook {
    offer(name).join(Rulebook::national())
}

fn lives_in(answers: &mut Answers, place: &str) {
    answers.insert(ItemId::Local(local("place")), Answer::One(OptionId::Local(local(place))));
}

/// Somebody in Newham whom ELFT looks after.
fn newham(public_funds: Choice) -> Answers {
    let mut answers = person(40);
    lives_in(&mut answers, "newham");
    says_local(&mut answers, "trust-patient", Choice::Yes);
    says_local(&mut answers, "public-funds", public_funds);
    answers
}

#[test]
fn in_newham_no_public_funds_leaves_out_unless_there_is_after_care() {
    let rulebook = joined("s3-north-east-london");
    let outcome = |answers: &Answers| determine(&rulebook, "mental-health-recovery", answers).outcome;
    let mut answers = newham(Choice::Yes);
    says(&mut answers, N::Detained, Choice::DetainedNever);
    assert_eq!(outcome(&answers), Outcome::NotThisGroup);
    for (item, choice) in [
        (N::Detained, Choice::DetainedQualifying),
        (N::LeftHospital, Choice::Left),
        (N::AftercareEnded, Choice::AftercareGoesOn),
    ] {
        says(&mut answers, item, choice);
    }
    assert_eq!(outcome(&answers), Outcome::MayFitOffer, "the exception inside the exclusion");
    assert_eq!(outcome(&newham(Choice::No)), Outcome::MayFitOffer);
    let mut elsewhere = newham(Choice::No);
    elsewhere.insert(ItemId::Local(local("place")), Answer::One(Choice::NoneOfThese.into()));
    assert_eq!(outcome(&elsewhere), Outcome::NotThisGroup);
}

#[test]
fn in_newham_immigration_is_asked_last_and_only_of_those_it_could_matter_to() {
    let rulebook = joined("s3-north-east-london");
    let asked = |known: &[(&str, Choice)]| {
        let mut answers = person(40);
        lives_in(&mut answers, "newham");
        says(&mut answers, N::Detained, Choice::DetainedNever);
        for (item, choice) in known {
            says_local(&mut answers, item, *choice);
        }
        let mut asked = Vec::new();
        while let Some(item) = rulebook.next_item(&answers) {
            answers.insert(item.clone(), Answer::DontKnow);
            asked.push(item);
        }
        asked
    };
    let funds = ItemId::Local(local("public-funds"));
    assert!(asked(&[("trust-patient", Choice::Yes)]).contains(&funds));
    assert_eq!(asked(&[("trust-patient", Choice::Yes)]).last(), Some(&funds));
    assert!(!asked(&[("trust-patient", Choice::No)]).contains(&funds));
}

#[test]
fn in_newcastle_a_care_home_leaves_the_right_alone_and_the_page_is_told_of() {
    let offer = offer("s12-newcastle-gateshead");
    let rulebook = offer.join(Rulebook::national());
    let mut answers = person(80);
    says(&mut answers, N::Setting, Choice::CareHome);
    says(&mut answers, N::Chc, Choice::ChcAgreed);
    says(&mut answers, N::ChcFunding, Choice::WhollyNhs);
    let right = rulebook.determine_national(NationalEntitlement::Chc, &answers).unwrap();
    assert_eq!(right.outcome, Outcome::RightAppears);
    assert_eq!(determine(&rulebook, "continuing-care", &answers).outcome, Outcome::SeeRight);
    assert!(offer.group(&local("continuing-care")).unwrap().said.text("narrower").is_some());
}

#[test]
fn in_bury_a_young_adult_with_an_education_plan_hears_of_a_plan_and_no_more() {
    let mut answers = person(20);
    has(&mut answers, Choice::EhcPlan);
    assert_eq!(determine(&joined("s5-bury"), "education-plan", &answers).outcome, Outcome::NotOpenYet);
}

#[test]
fn in_surrey_the_page_is_overdue_from_the_day_after_it_said_it_would_be_looked_at() {
    let mut pack = value("s14-surrey-heartlands");
    remove(&mut pack, "/historical");
    remove(&mut pack, "/historical_note");
    let offer = read(&pack.to_string()).unwrap();
    assert_eq!(offer.state(day("2024-10-31")), OfferState::Current);
    assert_eq!(offer.state(day("2024-11-01")), OfferState::ReviewOverdue { since: day("2024-10-31") });
}

#[test]
fn in_trafford_the_team_decides() {
    let rulebook = joined("s16-trafford");
    let group = "neuro-rehabilitation-team";
    let mut answers = person(45);
    says_local(&mut answers, group, Choice::Yes);
    assert_eq!(determine(&rulebook, group, &answers).outcome, Outcome::FitsOffer);
    says_local(&mut answers, group, Choice::No);
    assert_eq!(determine(&rulebook, group, &answers).outcome, Outcome::NotThisGroup);
    answers.insert(ItemId::Local(local(group)), Answer::DontKnow);
    assert_eq!(determine(&rulebook, group, &answers).outcome, Outcome::MayFitOffer);
    let offer = offer("s16-trafford");
    assert!(!offer.group(&local(group)).unwrap().can_be_started(), "a member of the team starts it");
}

#[test]
fn in_staffordshire_a_no_to_chc_is_what_opens_the_joint_package() {
    let rulebook = joined("s13-staffordshire");
    let outcome = |chc: Choice| {
        let mut answers = person(60);
        says(&mut answers, N::Chc, chc);
        says(&mut answers, N::CareFunding, Choice::NhsAndCouncil);
        determine(&rulebook, "joint-after-chc", &answers).outcome
    };
    assert_eq!(outcome(Choice::ChcAssessedNo), Outcome::MayFitOffer, "whether it is individually funded, they know");
    assert_eq!(outcome(Choice::ChcNever), Outcome::NotThisGroup);
}

#[test]
fn in_bath_the_hospital_decides_what_is_a_trial_and_what_is_only_planned() {
    let rulebook = joined("s15-bath-swindon-wiltshire");
    let mut answers = person(70);
    says(&mut answers, N::Setting, Choice::Hospital);
    says_local(&mut answers, "ready-to-leave", Choice::Yes);
    answers.insert(ItemId::Local(local("which-hospital")), Answer::One(OptionId::Local(local("first-hospital"))));
    assert_eq!(determine(&rulebook, "discharge-grant", &answers).outcome, Outcome::NotOpenYet);
    assert_eq!(determine(&rulebook, "discharge-grant-later", &answers).outcome, Outcome::NotThisGroup);
}

#[test]
fn every_result_under_a_real_offer_is_checked_by_the_second_reader() {
    for name in REAL {
        let offer = offer(name);
        let book = offer.join(Rulebook::national());
        let today = day("2026-11-22");
        let state = offer.state(today);
        let interview = Interview::over(book, Local::InUse(Box::new(offer), state), today);
        assert!(Findings::of(&interview).is_checked, "{name}");
    }
}

#[test]
fn everything_a_real_offer_says_is_told_in_words_without_a_gap() {
    for name in REAL {
        let offer = offer(name);
        let today = day("2026-11-22");
        let (book, state) = (offer.join(Rulebook::national()), offer.state(today));
        let interview = Interview::over(book, Local::InUse(Box::new(offer.clone()), state), today);
        let groups = offer.groups().iter().flat_map(|group| phb_check::content::group_sections(group, &interview));
        for section in groups.chain(phb_check::content::offer_sections(&interview)) {
            for line in &section.lines {
                let words = &line.words;
                let gap = ["{", "}", "¶", "  ", " ,", " .", "()", ": :", ".."].iter().any(|gap| words.contains(gap));
                assert!(!gap && words.len() > 1, "{name}: {}: {words:?}", section.title);
            }
        }
    }
}
