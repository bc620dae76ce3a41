//! One sitting, event by event: what is kept, what is asked, what the browser is told to do.

use phb_check::interview::Command;
use phb_check::interview::Event;
use phb_check::interview::Findings;
use phb_check::interview::FocusTarget;
use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::interview::Look;
use phb_check::interview::Mode;
use phb_check::interview::Page;
use phb_check::interview::PaperEvent;
use phb_check::interview::Portion;
use phb_check::interview::Printout;
use phb_check::interview::Supplied;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::interview::rows;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::AnswerError;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::AdviceId;

use crate::cases::all_stories;
use crate::cases::today;

fn fresh() -> Interview {
    Interview::new(&Supplied::Nothing, today())
}

fn story(id: &str) -> Interview {
    all_stories().into_iter().find(|story| story.id == id).unwrap().play(Who::Myself)
}

fn asking(item: N) -> Page {
    Page::Question(item.into(), Mode::Asking)
}

fn choose(interview: &mut Interview, item: N, choice: Choice) -> Vec<Command> {
    let typed = Typed { options: vec![choice.into()], ..Typed::default() };
    interview.apply(Event::Answered { item: item.into(), typed })
}

fn write(interview: &mut Interview, item: N, text: &[&str]) -> Option<AnswerError> {
    let typed = Typed { text: text.iter().map(ToString::to_string).collect(), ..Typed::default() };
    interview.apply(Event::Answered { item: item.into(), typed });
    interview.trouble().map(|trouble| trouble.error)
}

#[test]
fn starting_without_saying_for_whom_is_refused_kindly() {
    let mut interview = fresh();
    assert_eq!(interview.apply(Event::Started(None)), [Command::Focus(FocusTarget::ErrorSummary)]);
    assert_eq!(*interview.page(), Page::Start);
    let commands = interview.apply(Event::Started(Some(Who::Client)));
    assert_eq!(*interview.page(), asking(N::Urgency));
    assert_eq!(commands, [Command::Remember { sitting: 0, step: 1 }, Command::Focus(FocusTarget::Heading)]);
}

#[test]
fn something_urgent_leads_to_what_to_do_before_any_other_question() {
    for choice in [Choice::EndOfLife, Choice::LeavingHospitalSoon] {
        let mut interview = fresh();
        interview.apply(Event::Started(Some(Who::Myself)));
        choose(&mut interview, N::Urgency, choice);
        assert_eq!(*interview.page(), Page::Urgent);
        interview.apply(Event::QuestionsAsked);
        assert_eq!(*interview.page(), asking(N::Residence));
    }
}

#[test]
fn outside_england_nothing_more_is_asked() {
    let mut interview = fresh();
    interview.apply(Event::Started(Some(Who::Myself)));
    choose(&mut interview, N::Urgency, Choice::NoneOfThese);
    choose(&mut interview, N::Residence, Choice::Scotland);
    assert_eq!(*interview.page(), Page::CheckAnswers);
    let said: Vec<AdviceId> = Findings::of(&interview).advice.iter().map(|advice| advice.id).collect();
    assert_eq!(said, [AdviceId::Scotland]);
}

#[test]
fn a_bad_age_stays_in_its_field_with_its_reason() {
    for bad in ["-1", "121", "1e3", "12.5", "０12", "forty", &"9".repeat(100_000)] {
        let mut interview = fresh();
        interview.apply(Event::Started(Some(Who::Myself)));
        choose(&mut interview, N::Urgency, Choice::NoneOfThese);
        choose(&mut interview, N::Residence, Choice::England);
        choose(&mut interview, N::Setting, Choice::Home);
        assert_eq!(write(&mut interview, N::Age, &[bad]), Some(AnswerError::BadAge));
        assert_eq!(interview.typed(&N::Age.into()).text, [bad]);
        assert_eq!(write(&mut interview, N::Age, &[""]), Some(AnswerError::Empty));
        assert_eq!(write(&mut interview, N::Age, &[" 0 "]), None);
    }
}

#[test]
fn a_day_that_does_not_exist_or_has_not_come_is_refused_by_name() {
    let mut interview = story("L68");
    interview.apply(Event::ChangeAsked(N::DecisionDate.into()));
    let cases: [(&[&str], Option<AnswerError>); 9] = [
        (&["31", "2", "2026"], Some(AnswerError::NoSuchDay)),
        (&["29", "2", "2026"], Some(AnswerError::NoSuchDay)),
        (&["32", "13", "2026"], Some(AnswerError::NoSuchDay)),
        (&["1", "1", "99999"], Some(AnswerError::NoSuchDay)),
        (&["1", "1", "1899"], Some(AnswerError::NoSuchDay)),
        (&["23", "11", "2026"], Some(AnswerError::FutureDate)),
        (&["3", "", "2026"], Some(AnswerError::IncompleteDate)),
        (&["", "", ""], Some(AnswerError::Empty)),
        (&["22", "11", "2026"], None),
    ];
    for (text, error) in cases {
        assert_eq!(write(&mut interview, N::DecisionDate, text), error, "{text:?}");
    }
    assert_eq!(*interview.page(), Page::CheckAnswers);
}

#[test]
fn an_empty_continue_and_two_answers_at_once_are_refused() {
    let mut interview = fresh();
    interview.apply(Event::Started(Some(Who::Myself)));
    assert_eq!(write(&mut interview, N::Urgency, &[]), Some(AnswerError::Empty));
    let both = Typed { options: vec![Choice::EndOfLife.into()], dont_know: true, text: Vec::new() };
    interview.apply(Event::Answered { item: N::Urgency.into(), typed: both });
    assert_eq!(interview.trouble().unwrap().error, AnswerError::Clash);
    choose(&mut interview, N::Urgency, Choice::England);
    assert_eq!(interview.trouble().unwrap().error, AnswerError::UnknownOption);
}

#[test]
fn a_click_that_comes_late_changes_nothing() {
    let mut interview = story("L01");
    let before = interview.clone();
    assert_eq!(choose(&mut interview, N::Residence, Choice::Wales), []);
    assert_eq!(interview, before);
}

#[test]
fn back_and_the_browser_s_back_lead_the_same_way_and_keep_the_answer() {
    let mut interview = fresh();
    interview.apply(Event::Started(Some(Who::Myself)));
    choose(&mut interview, N::Urgency, Choice::NoneOfThese);
    choose(&mut interview, N::Residence, Choice::England);
    let mut other = interview.clone();
    assert_eq!(interview.apply(Event::BackAsked), [Command::StepBack, Command::Focus(FocusTarget::Heading)]);
    other.apply(Event::Returned { sitting: 0, step: 2 });
    assert_eq!(interview, other);
    assert_eq!(*interview.page(), asking(N::Residence));
    assert_eq!(interview.typed(&N::Residence.into()).options, [Choice::England.into()]);
    // The browser reports the step just taken: nothing more happens.
    assert_eq!(interview.apply(Event::Returned { sitting: 0, step: 2 }), []);
    interview.apply(Event::Returned { sitting: 0, step: 3 });
    assert_eq!(*interview.page(), asking(N::Setting));
}

#[test]
fn changing_an_early_answer_makes_later_ones_unreadable_and_asks_only_what_it_touches() {
    let mut interview = story("L01");
    interview.apply(Event::ChangeAsked(N::Residence.into()));
    choose(&mut interview, N::Residence, Choice::Wales);
    assert_eq!(*interview.page(), Page::CheckAnswers);
    let shown: Vec<ItemId> = rows(&interview).into_iter().flat_map(|(_, rows)| rows).map(|row| row.item.id).collect();
    assert_eq!(shown, [N::Urgency.into(), N::Residence.into()]);
    interview.apply(Event::ChangeAsked(N::Residence.into()));
    choose(&mut interview, N::Residence, Choice::England);
    // Kept, and read again: nothing has to be said twice.
    assert_eq!(*interview.page(), Page::CheckAnswers);
    assert_eq!(interview.relevant_answers(), story("L01").relevant_answers());
}

#[test]
fn a_change_that_opens_new_questions_asks_those_and_returns_to_the_check() {
    let mut interview = story("L01");
    interview.apply(Event::ChangeAsked(N::Detained.into()));
    choose(&mut interview, N::Detained, Choice::DetainedQualifying);
    assert_eq!(*interview.page(), Page::Question(N::LeftHospital.into(), Mode::Changing));
    choose(&mut interview, N::LeftHospital, Choice::StillThere);
    assert_eq!(*interview.page(), Page::CheckAnswers);
}

#[test]
fn clearing_forgets_everything_and_old_steps_lead_nowhere() {
    let mut interview = story("L40");
    interview.apply(Event::ResultsAsked);
    interview.apply(Event::Paper(PaperEvent::PortionChosen(Portion::Sensitive, Switch::On)));
    let steps = interview.apply(Event::Cleared);
    assert!(matches!(steps.as_slice(), [Command::Forget { steps: 1.. }, Command::Focus(FocusTarget::Heading)]));
    assert!(interview.relevant_answers().is_empty() && interview.who().is_none());
    assert!(!interview.prints(Portion::Sensitive));
    assert_eq!(interview.apply(Event::Returned { sitting: 0, step: 3 }), []);
    assert_eq!(*interview.page(), Page::Start);
    assert!(!interview.can_go_back());
}

#[test]
fn results_are_not_shown_while_something_that_matters_is_open() {
    let mut interview = fresh();
    interview.apply(Event::Started(Some(Who::Myself)));
    interview.apply(Event::ResultsAsked);
    assert_eq!(*interview.page(), asking(N::Urgency));
}

#[test]
fn deadlines_are_worked_out_from_the_letter_s_date() {
    let findings = Findings::of(&story("L68"));
    let by = |id| findings.deadlines.iter().find(|it| it.advice == id).map(|it| it.by.to_string());
    // The story's letter is of 20 September 2026; six, twelve and three months are counted from it.
    assert_eq!(by(AdviceId::ChallengeChc).as_deref(), Some("2027-03-20"));
    assert_eq!(by(AdviceId::Complaint).as_deref(), Some("2027-09-20"));
    assert_eq!(by(AdviceId::JudicialReview).as_deref(), Some("2026-12-20"));
}

#[test]
fn a_pack_that_is_broken_missing_expired_or_historical_leaves_the_national_rules_as_they_are() {
    let good = include_str!("../packs/good/sampleshire.json");
    let historical = include_str!("../packs/good/s1-derbyshire-2017.json");
    let expired = good.replace("2027-03-31", "2026-10-31").replace("2027-01-31", "2026-10-30");
    let supplied = [
        Supplied::Nothing,
        Supplied::Unreachable,
        Supplied::Text("{".into()),
        Supplied::Text(historical.into()),
        Supplied::Text(expired),
    ];
    for one in &supplied {
        let interview = Interview::new(one, today());
        assert_eq!(interview.rulebook(), fresh().rulebook());
        assert!(interview.local().offer().is_none(), "{:?}", interview.local());
    }
    let live = Interview::new(&Supplied::Text(good.into()), today());
    assert!(matches!(live.local(), Local::InUse(..)));
    assert!(live.rulebook().entitlements().len() > fresh().rulebook().entitlements().len());
}

#[test]
fn a_check_set_to_an_earlier_day_says_so() {
    let on =
        |year: u16, month: u8, day: u8| Interview::new(&Supplied::Nothing, CivilDate::new(year, month, day).unwrap());
    let paper = |interview: &Interview| format!("{:?}", phb_check::summary::compose(interview));
    let earlier = on(2019, 3, 1);
    assert!(earlier.looks_back() && paper(&earlier).contains("This check is set to 1 March 2019."));
    assert!(!paper(&earlier).contains("ICB"));
    let checked = phb_check::rulebook::checked_on().unwrap();
    assert!(!Interview::new(&Supplied::Nothing, checked).looks_back());
    let now = Interview::new(&Supplied::Nothing, today());
    assert!(!now.looks_back() && !paper(&now).contains("This check is set to"));
}

#[test]
fn an_answer_to_another_question_than_the_one_on_the_page_is_not_taken() {
    let mut interview = story("L01");
    interview.apply(Event::ChangeAsked(N::Setting.into()));
    let before = interview.clone();
    assert_eq!(choose(&mut interview, N::Residence, Choice::Wales), []);
    assert_eq!(interview, before);
}

#[test]
fn a_step_back_to_a_question_that_no_longer_matters_goes_on_where_the_talk_is() {
    let mut interview = story("L01");
    let step = |interview: &Interview, item: N| {
        let mut other = interview.clone();
        (0..40).find(|step| {
            other.apply(Event::Returned { sitting: 0, step: *step });
            *other.page() == asking(item)
        })
    };
    let before = step(&interview, N::ChcFunding).unwrap();
    interview.apply(Event::ChangeAsked(N::Residence.into()));
    choose(&mut interview, N::Residence, Choice::Wales);
    interview.apply(Event::Returned { sitting: 0, step: before });
    assert_eq!(*interview.page(), Page::CheckAnswers);
}

#[test]
fn what_is_to_be_printed_is_switched_one_by_one() {
    let mut interview = story("L01");
    let portions = [Portion::Sensitive, Portion::Sources, Portion::Code];
    let now = |interview: &Interview| portions.map(|portion| interview.prints(portion));
    let mut switch = |event| assert_eq!(interview.apply(Event::Paper(event)), [Command::Preview]);
    switch(PaperEvent::PortionChosen(Portion::Sensitive, Switch::On));
    switch(PaperEvent::PortionChosen(Portion::Sensitive, Switch::On));
    switch(PaperEvent::PortionChosen(Portion::Sources, Switch::Off));
    switch(PaperEvent::LookChosen(Look::LargePrint, Switch::On));
    assert_eq!(now(&interview), [true, false, false]);
    assert!(interview.looks(Look::LargePrint) && !interview.looks(Look::Plain));
    // Each paper is ticked by itself: what is private on one is not on the other.
    interview.apply(Event::Paper(PaperEvent::PrintoutChosen(Printout::Own)));
    assert_eq!(now(&interview), [false, true, false]);
    interview.apply(Event::Paper(PaperEvent::PrintoutChosen(Printout::Commissioner)));
    assert_eq!(now(&interview), [true, false, false]);
    interview.apply(Event::Paper(PaperEvent::PortionChosen(Portion::Sensitive, Switch::Off)));
    assert_eq!(now(&interview), [false, false, false]);
}

#[test]
fn the_rights_that_appear_are_those_and_no_others() {
    use phb_check::rulebook::NationalEntitlement as E;
    let rights = |id: &str| Findings::of(&story(id)).rights();
    assert_eq!(rights("L01"), [E::Chc]);
    assert_eq!(rights("L03"), []);
    let both = all_stories().into_iter().map(|story| Findings::of(&story.play(Who::Myself)));
    for findings in both {
        for id in E::ALL {
            let appears = findings.outcome(id) == Some(phb_check::rulebook::Outcome::RightAppears);
            assert_eq!(findings.rights().contains(&id), appears);
        }
    }
}

#[test]
fn a_pack_in_use_is_there_to_speak_and_one_that_is_not_in_use_is_silent() {
    let text = include_str!("../packs/good/sampleshire.json").to_owned();
    let with = Interview::new(&Supplied::Text(text.clone()), today());
    assert!(with.local().offer().is_some());
    let group = with.rulebook().entitlements().last().unwrap();
    let words = phb_check::content::would_mean(&group.id, phb_check::rulebook::Outcome::FitsOffer, &with);
    let title = &with.local().offer().unwrap().groups().last().unwrap().title;
    assert!(words.starts_with(title.as_str()), "{words}");
    let expired = Interview::new(&Supplied::Text(text), CivilDate::new(2027, 4, 1).unwrap());
    assert!(expired.local().offer().is_none());
}

#[test]
fn the_answers_to_check_stand_once_each_under_the_part_they_belong_to() {
    for id in ["L01", "L12", "L40"] {
        let rows = rows(&story(id));
        let parts: Vec<_> = rows.iter().map(|(part, _)| *part).collect();
        assert!(parts.len() > 2 && parts.windows(2).all(|pair| pair[0] < pair[1]), "{id}: {parts:?}");
        for (part, rows) in &rows {
            assert!(!rows.is_empty() && rows.iter().all(|row| row.item.part == *part), "{id}");
        }
        assert!(rows.iter().any(|(_, rows)| rows.len() > 1), "{id}");
    }
}

#[test]
fn only_the_clocks_that_advice_speaks_of_are_worked_out() {
    let mut some = 0;
    for story in all_stories() {
        let findings = Findings::of(&story.play(Who::Myself));
        let dated = findings.answers.answer(&N::DecisionDate.into()).is_some_and(|it| *it != Answer::DontKnow);
        let clocks = [AdviceId::ChallengeChc, AdviceId::JudicialReview, AdviceId::Complaint];
        let said = clocks.into_iter().filter(|id| dated && findings.advice.iter().any(|advice| advice.id == *id));
        let worked_out: Vec<AdviceId> = findings.deadlines.iter().map(|deadline| deadline.advice).collect();
        assert_eq!(worked_out, said.collect::<Vec<_>>(), "{}", story.id);
        some += worked_out.len();
    }
    assert!(some > 0);
}

#[test]
fn a_way_of_holding_that_is_open_opens_no_route() {
    use phb_check::interview::Overall;
    use phb_check::rulebook::NationalEntitlement as E;
    use phb_check::rulebook::Outcome;
    let mut some = 0;
    for story in all_stories() {
        let findings = Findings::of(&story.play(Who::Myself));
        let outcome = |id: E| findings.outcome(id).unwrap();
        let routes =
            [E::Chc, E::ChildrensContinuingCare, E::Section117, E::Wheelchair, E::LocalDiscretion].map(outcome);
        let expected = if routes.contains(&Outcome::RightAppears) {
            Overall::Right
        } else if routes.contains(&Outcome::Open) {
            Overall::Open
        } else if routes.contains(&Outcome::MayAsk) {
            Overall::MayAsk
        } else {
            Overall::NotNow
        };
        assert_eq!(findings.overall, expected, "{}", story.id);
        some += usize::from(outcome(E::DirectPayment) == Outcome::Open && expected == Overall::MayAsk);
    }
    assert!(some > 0, "somebody for whom only the way of holding is open");
}

#[test]
fn a_step_that_was_never_taken_leads_nowhere() {
    let mut interview = fresh();
    interview.apply(Event::Started(Some(Who::Myself)));
    let before = interview.clone();
    for step in [2, 3, usize::MAX] {
        assert_eq!(interview.apply(Event::Returned { sitting: 0, step }), [], "{step}");
        assert_eq!(interview, before);
    }
}
