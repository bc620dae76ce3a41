//! Made-up people: each gets through any pack to the page of results, and stands for what their name says.

use std::sync::OnceLock;

use phb_check::builder::Draft;
use phb_check::builder::Locally;
use phb_check::builder::Sample;
use phb_check::builder::sitting;
use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::interview::Page;
use phb_check::interview::Who;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::LocalId;
use phb_check::rulebook::NationalEntitlement as E;
use phb_check::rulebook::Outcome;
use serde_json::json;

use crate::cases::today;

use super::desk::files;
use super::desk::good;
use super::desk::value;

/// The pack as if it were in use today, for what is history asks nothing.
fn live(text: &str) -> String {
    let mut pack = value(text);
    let fields = pack.as_object_mut().unwrap();
    for field in ["historical", "historical_note", "valid_until", "review_due"] {
        fields.remove(field);
    }
    fields["commissioner"]["kind"] = json!("icb");
    fields["valid_from"] = json!("2026-01-01");
    pack.to_string()
}

fn everybody() -> impl Iterator<Item = (Sample, Locally)> {
    Sample::ALL.into_iter().flat_map(|sample| Locally::ALL.map(|locally| (sample, locally)))
}

/// Everybody's sitting with sampleshire, played once for all tests.
fn sittings() -> &'static [((Sample, Locally), Interview)] {
    static SITTINGS: OnceLock<Vec<((Sample, Locally), Interview)>> = OnceLock::new();
    SITTINGS.get_or_init(|| {
        let text = good("sampleshire");
        everybody().map(|who| (who, sitting(&text, today(), who))).collect()
    })
}

fn sitting_of(sample: Sample, locally: Locally) -> &'static Interview {
    &sittings().iter().find(|(who, _)| *who == (sample, locally)).unwrap().1
}

/// The answers to the pack's own questions, by the code of the question.
fn local(interview: &Interview) -> Vec<(String, Answer)> {
    let answers = interview.relevant_answers();
    let own = answers.iter().filter_map(|(item, answer)| match item {
        ItemId::Local(id) => Some((id.to_string(), answer.clone())),
        ItemId::National(_) => None,
    });
    own.collect()
}

#[test]
fn everybody_gets_to_the_results_with_every_pack() {
    let mut asked = 0;
    for (name, text) in files("good") {
        let text = live(&text);
        for who in everybody() {
            let interview = sitting(&text, today(), who);
            assert!(matches!(interview.local(), Local::InUse(..)), "{name}: {:?}", interview.local());
            assert_eq!(*interview.page(), Page::Results, "{name}: {who:?}");
            assert!(interview.is_complete() && interview.trouble().is_none(), "{name}: {who:?}");
            asked += local(&interview).len();
        }
    }
    assert!(asked > 500, "the packs' own questions are asked: {asked}");
}

#[test]
fn everybody_gets_to_the_results_with_a_pack_that_is_history_or_broken() {
    for text in [&good("s1-derbyshire-2017"), "", &Draft::new(today()).text()] {
        for who in Sample::ALL.map(|sample| (sample, Locally::Yes)) {
            let interview = sitting(text, today(), who);
            assert_eq!(*interview.page(), Page::Results, "{who:?}");
            assert!(local(&interview).is_empty(), "{who:?}");
        }
    }
}

#[test]
fn each_has_the_rights_that_their_name_says() {
    for locally in Locally::ALL {
        let rights = |sample: Sample| Findings::of(sitting_of(sample, locally)).rights();
        assert_eq!(rights(Sample::LongTerm), []);
        assert_eq!(rights(Sample::ContinuingHealthcare), [E::Chc]);
        assert_eq!(rights(Sample::Aftercare), [E::Section117]);
        assert_eq!(rights(Sample::Wheelchair), []);
        assert_eq!(rights(Sample::YoungAdult), []);
        assert_eq!(rights(Sample::Child), []);
        assert_eq!(rights(Sample::Unsure), []);
    }
}

#[test]
fn whoever_waits_for_a_wheelchair_and_nobody_else_has_that_way_open() {
    for sample in Sample::ALL {
        let findings = Findings::of(sitting_of(sample, Locally::Yes));
        let is_open = findings.outcome(E::Wheelchair) == Some(Outcome::Open);
        assert_eq!(is_open, [Sample::Wheelchair, Sample::Unsure].contains(&sample), "{sample:?}");
    }
}

#[test]
fn a_parent_answers_for_the_child_and_the_others_for_themselves() {
    for (who, interview) in sittings() {
        let expected = if who.0 == Sample::Child { Who::MyChild } else { Who::Myself };
        assert_eq!(interview.who(), Some(expected), "{who:?}");
    }
}

#[test]
fn whoever_is_not_sure_is_not_sure_of_any_national_question() {
    let answers = sitting_of(Sample::Unsure, Locally::Yes).relevant_answers();
    let national: Vec<&Answer> =
        answers.iter().filter(|(item, _)| matches!(item, ItemId::National(_))).map(|(_, answer)| answer).collect();
    assert!(national.len() > 10 && national.iter().all(|answer| **answer == Answer::DontKnow), "{national:?}");
}

#[test]
fn nobody_else_is_unsure_of_a_national_question() {
    for (who, interview) in sittings().iter().filter(|((sample, _), _)| *sample != Sample::Unsure) {
        let answers = interview.relevant_answers();
        let unsure: Vec<String> = answers
            .iter()
            .filter(|(item, answer)| matches!(item, ItemId::National(_)) && **answer == Answer::DontKnow)
            .map(|(item, _)| format!("{item:?}"))
            .collect();
        assert!(unsure.is_empty(), "{who:?}: {unsure:?}");
    }
}

#[test]
fn the_pack_s_own_questions_are_answered_with_the_first_the_last_or_no_option() {
    let mut met: Vec<String> = Vec::new();
    for ((sample, locally), interview) in sittings() {
        for (code, answer) in local(interview) {
            let id = ItemId::Local(LocalId::parse(&code).unwrap());
            let item = interview.rulebook().item(&id).unwrap();
            let (options, several) = match &item.kind {
                ItemKind::One(options) => (options, false),
                ItemKind::Several(options) => (options, true),
                other @ (ItemKind::Age | ItemKind::PastDate) => panic!("{other:?}"),
            };
            let option = match locally {
                Locally::Yes => options.first(),
                Locally::No => options.last(),
                Locally::Unsure => None,
            };
            let expected = option.map_or(Answer::DontKnow, |option| match several {
                true => Answer::Several(vec![option.clone()]),
                false => Answer::One(option.clone()),
            });
            assert_eq!(answer, expected, "{sample:?} {locally:?} {code}");
            met.push(format!("{code} {locally:?}"));
        }
    }
    for met_one in ["sampleshire-practice Yes", "sampleshire-practice No", "regular-care Yes", "place Yes"] {
        assert!(met.iter().any(|one| one == met_one), "{met_one}: {met:?}");
    }
}

#[test]
fn yes_and_no_to_a_local_question_are_what_they_say() {
    let answer = |locally: Locally| {
        local(sitting_of(Sample::LongTerm, locally))
            .into_iter()
            .find(|(code, _)| code == "sampleshire-practice")
            .unwrap()
            .1
    };
    assert_eq!(answer(Locally::Yes), Answer::One(Choice::Yes.into()));
    assert_eq!(answer(Locally::No), Answer::One(Choice::No.into()));
    assert_eq!(answer(Locally::Unsure), Answer::DontKnow);
}
