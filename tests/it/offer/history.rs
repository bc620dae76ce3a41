//! What three real offers of the past come to, as the study of offers says a right reader must find.

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::JudgedBy;
use phb_check::questionnaire::Matter;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::Determination;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::Standing;

use super::samples::determine;
use super::samples::has;
use super::samples::local;
use super::samples::offer;
use super::samples::person;
use super::samples::says;
use super::samples::says_local;

fn joined(name: &str) -> Rulebook {
    offer(name).join(Rulebook::national())
}

/// The judgements that are open, with who can make them.
fn judgements(determination: &Determination) -> Vec<(String, JudgedBy)> {
    let named = |matter: &Matter| match matter {
        Matter::Judgement(judgement) => judgement.id.to_string(),
        Matter::Chosen(..) | Matter::AgeFrom(..) | Matter::NotSure(_) => "something else".to_owned(),
    };
    determination.explanation.deciding().into_iter().map(|test| (named(&test.matter), test.judged_by)).collect()
}

/// Somebody with diabetes who has all that S1(b) wants, as far as answers can tell.
fn diabetic() -> Answers {
    let mut answers = person(58);
    for item in ["diagnosed-condition", "derbyshire-practice", "usual-care", "takes-part", "goals-agreed"] {
        says_local(&mut answers, item, Choice::Yes);
    }
    answers
}

#[test]
fn in_derbyshire_2017_only_the_professionals_backing_is_missing_and_that_is_no_no() {
    let found = determine(&joined("s1-derbyshire-2017"), "long-term-condition", &diabetic());
    assert_eq!(found.outcome, Outcome::MayFitOffer);
    assert_eq!(judgements(&found), [("professional-backs-it".to_owned(), JudgedBy::Professional)]);
}

#[test]
fn in_derbyshire_2017_each_of_the_five_answers_is_needed_and_none_may_be_guessed() {
    let rulebook = joined("s1-derbyshire-2017");
    for item in ["diagnosed-condition", "derbyshire-practice", "usual-care", "takes-part", "goals-agreed"] {
        let mut answers = diabetic();
        says_local(&mut answers, item, Choice::No);
        assert_eq!(determine(&rulebook, "long-term-condition", &answers).outcome, Outcome::NotThisGroup, "{item}");
        answers.insert(phb_check::questionnaire::ItemId::Local(local(item)), Answer::DontKnow);
        assert_eq!(determine(&rulebook, "long-term-condition", &answers).outcome, Outcome::MayFitOffer, "{item}");
    }
}

#[test]
fn in_derbyshire_2017_continuing_care_is_left_to_the_national_rules() {
    let rulebook = joined("s1-derbyshire-2017");
    assert_eq!(determine(&rulebook, "continuing-care", &diabetic()).outcome, Outcome::SeeRight);
}

#[test]
fn in_derbyshire_2024_a_young_adult_with_an_education_plan_may_ask_for_the_health_part() {
    let rulebook = joined("s2-derbyshire-2024");
    let mut answers = person(20);
    says(&mut answers, NationalItem::Chc, Choice::ChcNever);
    has(&mut answers, Choice::EhcPlan);
    let found = determine(&rulebook, "education-plan", &answers);
    assert_eq!(found.outcome, Outcome::OfferMayAsk);
    assert!(found.explanation.truth.is_true(), "nothing is left open");
    let offer = offer("s2-derbyshire-2024");
    let group = offer.group(&local("education-plan")).unwrap();
    assert_eq!(group.said.field("covers").and_then(|covers| covers.text("part")), Some("part"));
}

#[test]
fn in_derbyshire_2024_an_adult_is_not_asked_about_a_childs_package() {
    let rulebook = joined("s2-derbyshire-2024");
    let mut answers = person(20);
    while let Some(item) = rulebook.next_item(&answers) {
        assert_ne!(item, NationalItem::ChildPackage.into());
        answers.insert(item, Answer::DontKnow);
    }
}

#[test]
fn in_derbyshire_2024_the_group_of_26_and_of_those_with_continuing_healthcare_is_another() {
    let rulebook = joined("s2-derbyshire-2024");
    for (age, chc, outcome) in [
        (25, Choice::ChcNever, Outcome::OfferMayAsk),
        (26, Choice::ChcNever, Outcome::NotThisGroup),
        (20, Choice::ChcAgreed, Outcome::NotThisGroup),
    ] {
        let mut answers = person(age);
        says(&mut answers, NationalItem::Chc, chc);
        has(&mut answers, Choice::EhcPlan);
        assert_eq!(determine(&rulebook, "education-plan", &answers).outcome, outcome, "{age}");
    }
}

#[test]
fn in_derbyshire_2024_what_the_board_and_a_professional_judge_stays_open() {
    let rulebook = joined("s2-derbyshire-2024");
    let mut answers = person(44);
    has(&mut answers, Choice::LearningDisabilityOrAutism);
    let found = determine(&rulebook, "adults-in-the-community", &answers);
    assert_eq!(found.outcome, Outcome::OfferMayAsk);
    let expected = [
        ("challenging-behaviour".to_owned(), JudgedBy::Professional),
        ("would-benefit".to_owned(), JudgedBy::Commissioner),
    ];
    assert_eq!(judgements(&found), expected);
}

#[test]
fn in_derbyshire_2024_the_group_nobody_mentions_any_more_is_stopped() {
    let offer = offer("s2-derbyshire-2024");
    assert_eq!(offer.group(&local("long-term-condition")).unwrap().standing, Standing::Stopped);
    assert!(offer.group(&local("after-care")).unwrap().said.field("conflict").is_some());
}

/// Somebody in Kent whose wheelchair is worn out, and what they are told to do.
fn told(known: Option<Choice>) -> Vec<String> {
    let mut answers = person(70);
    says(&mut answers, NationalItem::Wheelchair, Choice::WheelchairPending);
    says(&mut answers, NationalItem::WheelchairLength, Choice::LongTerm);
    if let Some(known) = known {
        says_local(&mut answers, "known-to-service", known);
    }
    let found = determine(&joined("s9-kent-wheelchairs"), "wheelchair-budget", &answers);
    assert_eq!(found.outcome, Outcome::SeeRight);
    let offer = offer("s9-kent-wheelchairs");
    let route = offer.group(&local("wheelchair-budget")).unwrap();
    route.routes_for(&answers).into_iter().map(|route| route.words.clone()).collect()
}

#[test]
fn in_kent_a_known_user_with_a_worn_out_chair_rings_and_a_new_one_is_referred() {
    let ring = "Ring the wheelchair service. No new referral is needed.";
    let refer = "Ask the family doctor, or a professional such as an occupational therapist, for a referral.";
    assert_eq!(told(Some(Choice::Yes)), [ring]);
    assert_eq!(told(Some(Choice::No)), [refer]);
    assert_eq!(told(None), [ring, refer], "not known: both, each with its state");
}

#[test]
fn in_kent_the_service_question_is_asked_of_those_who_need_a_wheelchair_alone() {
    let rulebook = joined("s9-kent-wheelchairs");
    for (wheelchair, wanted) in [(Choice::WheelchairPending, true), (Choice::WheelchairStillFits, false)] {
        let mut answers = person(70);
        says(&mut answers, NationalItem::Wheelchair, wheelchair);
        let mut asked = Vec::new();
        while let Some(item) = rulebook.next_item(&answers) {
            asked.push(item.clone());
            let length = item == NationalItem::WheelchairLength.into();
            answers.insert(item, if length { Answer::One(Choice::LongTerm.into()) } else { Answer::DontKnow });
        }
        let id = phb_check::questionnaire::ItemId::Local(local("known-to-service"));
        assert_eq!(asked.contains(&id), wanted, "{wheelchair:?}");
    }
}
