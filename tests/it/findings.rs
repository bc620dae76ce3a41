//! What a result says beyond the outcome: what to find out first, what would change it, when age alone does.

use phb_check::interview::Event;
use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::interview::Page;
use phb_check::interview::PaperEvent;
use phb_check::interview::Portion;
use phb_check::interview::Route;
use phb_check::interview::Supplied;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::OptionId;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::FindOut;
use phb_check::rulebook::NationalEntitlement as E;
use phb_check::rulebook::Rulebook;

use crate::cases::all_stories;
use crate::cases::today;

fn typed(item: &ItemKind, said: Option<&str>) -> Typed {
    let option = |code: &str| Typed { options: vec![named(item, code)], ..Typed::default() };
    match (said, item) {
        (Some("not sure"), _) => Typed { dont_know: true, ..Typed::default() },
        (Some(age), ItemKind::Age) => Typed { text: vec![age.to_owned()], ..Typed::default() },
        (Some(code), _) => option(code),
        (None, ItemKind::One(options)) => {
            Typed { options: options.last().into_iter().cloned().collect(), ..Typed::default() }
        }
        (None, ItemKind::Several(_)) => option("none-of-these"),
        (None, ItemKind::Age | ItemKind::PastDate) => Typed { dont_know: true, ..Typed::default() },
    }
}

fn named(item: &ItemKind, code: &str) -> OptionId {
    let (ItemKind::One(options) | ItemKind::Several(options)) = item else { panic!("options") };
    let is = |option: &&OptionId| matches!(option, OptionId::National(choice) if choice.code() == code);
    options.iter().find(is).unwrap_or_else(|| panic!("{code}")).clone()
}

/// A whole sitting; what is not given is answered by the last option.
fn sitting(said: &[(&str, &str)]) -> Interview {
    play(Interview::new(&Supplied::Nothing, today()), said)
}

fn play(mut interview: Interview, said: &[(&str, &str)]) -> Interview {
    interview.apply(Event::Started(Some(Who::Myself)));
    for _ in 0..60 {
        match interview.page().clone() {
            Page::Question(item, _) => {
                let kind = interview.rulebook().item(&item).unwrap().kind.clone();
                let code = said.iter().find(|(name, _)| N::from_code(name).map(Into::into).as_ref() == Some(&item));
                interview.apply(Event::Answered { item, typed: typed(&kind, code.map(|(_, code)| *code)) });
            }
            Page::Urgent => drop(interview.apply(Event::QuestionsAsked)),
            _ => break,
        }
    }
    assert_eq!(*interview.page(), Page::CheckAnswers);
    interview
}

const AT_HOME: [(&str, &str); 2] = [("residence", "england"), ("setting", "home")];

fn found(more: &[(&str, &str)]) -> Findings {
    Findings::of(&sitting(&[more, &AT_HOME].concat()))
}

fn route(findings: &Findings, id: E) -> &Route {
    findings.national.iter().find(|route| route.determination.id == EntitlementId::National(id)).unwrap()
}

#[test]
fn every_result_of_every_story_is_checked_by_the_second_reader() {
    for story in all_stories() {
        let findings = Findings::of(&story.play(Who::Myself));
        assert!(findings.is_checked, "{}", story.id);
    }
}

#[test]
fn the_thing_most_worth_finding_out_comes_first() {
    let findings = found(&[
        ("age", "50"),
        ("detained", "not sure"),
        ("wheelchair", "wheelchair-accepted"),
        ("wheelchair-length", "not sure"),
    ]);
    let first = findings.most_worth().unwrap();
    assert_eq!(findings.worth[0].item, first.item);
    assert_eq!(findings.find_out[0], FindOut::Wheelchair, "{:?}", findings.worth);
    assert!(findings.find_out.contains(&FindOut::MentalHealthSection));
    assert_eq!(found(&[("age", "50")]).most_worth(), None);
}

#[test]
fn a_child_hears_by_when_age_alone_opens_the_adult_route() {
    let by = |age: &str| route(&found(&[("age", age)]), E::Chc).comes_of_age;
    assert_eq!(by("17"), CivilDate::new(2027, 11, 22));
    assert_eq!(by("0"), CivilDate::new(2044, 11, 22));
    assert_eq!(by("18"), None);
    assert_eq!(route(&found(&[("age", "17")]), E::Wheelchair).comes_of_age, None);
    let wales = Findings::of(&sitting(&[("residence", "wales"), ("age", "17")]));
    assert_eq!(route(&wales, E::Chc).comes_of_age, None);
}

#[test]
fn what_would_change_a_result_is_said_of_rights_alone() {
    let findings = found(&[("age", "50"), ("chc", "chc-waiting")]);
    let changes = &route(&findings, E::Chc).changes;
    let agreed = (N::Chc.into(), Answer::One(Choice::ChcAgreed.into()));
    let paid = (N::ChcFunding.into(), Answer::One(Choice::WhollyNhs.into()));
    assert_eq!(*changes, [vec![agreed, paid]]);
    assert!(route(&findings, E::LocalDiscretion).changes.is_empty());
    assert!(route(&findings, E::DirectPayment).changes.is_empty());
    let right = found(&[("age", "50"), ("chc", "chc-agreed"), ("chc-funding", "wholly-nhs")]);
    assert!(route(&right, E::Chc).changes.is_empty());
}

#[test]
fn a_sitting_knows_its_day_how_often_it_was_cleared_and_what_is_still_to_come() {
    let mut interview = sitting(&AT_HOME);
    assert_eq!((interview.as_at(), interview.sitting()), (today(), 0));
    assert_eq!(interview.questions_after(&N::Topics.into()), Some((0, 0)));
    assert_eq!(interview.questions_after(&N::CourtOrder.into()), None);
    for clearing in 1..=3 {
        interview.apply(Event::Cleared);
        assert_eq!(interview.sitting(), clearing);
    }
    let (least, most) = interview.questions_after(&N::Urgency.into()).unwrap();
    assert!(least >= 1 && most > 15 && most < 25, "{least} {most}");
}

#[test]
fn once_everything_is_answered_the_results_are_there_and_one_can_go_back() {
    let mut interview = Interview::new(&Supplied::Nothing, today());
    assert!(!interview.can_go_back() && !interview.is_complete());
    interview.apply(Event::Started(Some(Who::Myself)));
    assert!(interview.can_go_back());
    let mut interview = sitting(&AT_HOME);
    assert!(interview.is_complete());
    interview.apply(Event::ResultsAsked);
    assert_eq!(*interview.page(), Page::Results);
    interview.apply(Event::SummaryAsked);
    assert_eq!(*interview.page(), Page::Summary);
}

#[test]
fn what_could_not_be_taken_stays_in_its_own_fields_alone() {
    let mut interview = sitting(&AT_HOME);
    interview.apply(Event::ChangeAsked(N::Age.into()));
    let novel = Typed { text: vec!["old enough".to_owned()], ..Typed::default() };
    interview.apply(Event::Answered { item: N::Age.into(), typed: novel.clone() });
    assert_eq!(interview.typed(&N::Age.into()), novel);
    assert_eq!(interview.typed(&N::Setting.into()).options, [Choice::Home.into()]);
}

#[test]
fn where_engine_and_rules_disagree_nothing_is_said_and_nothing_is_printed() {
    // The engine has the law of today, the rules are those of 2014.
    let old = Rulebook::national_as_at(CivilDate::new(2014, 7, 1).unwrap());
    let broken = old.with_verdicts_of(&Rulebook::national());
    let said = [&AT_HOME[..], &[("age", "50"), ("chc", "chc-agreed"), ("chc-funding", "wholly-nhs")]].concat();
    let mut interview = play(Interview::over(broken, Local::None, today()), &said);
    assert!(!Findings::of(&interview).is_checked);
    interview.apply(Event::ResultsAsked);
    assert_eq!(*interview.page(), Page::Results);
    interview.apply(Event::SummaryAsked);
    assert_eq!(*interview.page(), Page::Results);
}

/// Somebody in Sampleshire with everything in place for the budget that only a recovery worker can ask for.
pub fn in_recovery() -> Interview {
    let pack = include_str!("../packs/good/sampleshire.json").to_owned();
    let mut interview = Interview::new(&Supplied::Text(pack), today());
    interview.apply(Event::Started(Some(Who::Myself)));
    let said = [&AT_HOME[..], &[("age", "40")]].concat();
    for _ in 0..60 {
        let Page::Question(item, _) = interview.page().clone() else { break };
        let kind = interview.rulebook().item(&item).unwrap().kind.clone();
        let yes =
            matches!(&item, ItemId::Local(id) if ["sampleshire-practice", "recovery-service"].contains(&id.as_str()));
        let code = said.iter().find(|(name, _)| N::from_code(name).map(Into::into).as_ref() == Some(&item));
        let typed = typed(&kind, if yes { Some("yes") } else { code.map(|(_, code)| *code) });
        interview.apply(Event::Answered { item, typed });
    }
    assert_eq!(*interview.page(), Page::CheckAnswers);
    interview
}

#[test]
fn the_paper_speaks_to_the_professional_where_only_they_can_start_and_tells_nothing_private_unasked() {
    let mut interview = in_recovery();
    let paper = |interview: &Interview| format!("{:?}", phb_check::summary::compose(interview));
    assert!(!paper(&interview).contains("For the professional"), "the group hangs on a private answer");
    interview.apply(Event::Paper(PaperEvent::PortionChosen(Portion::Sensitive, Switch::On)));
    let line = "For the professional: by this area’s own words, a clinician can start a request for “Help to stay well in recovery”.";
    assert!(paper(&interview).contains(line));
    assert!(!paper(&interview).contains("a request for “Adults with a long-term"), "those people can start themselves");
}
