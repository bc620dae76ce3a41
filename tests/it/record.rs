//! Saved files: what is saved comes back the same; what is not ours, damaged or newer is refused and changes nothing.

use std::fs;
use std::path::Path;

use phb_check::builder::Locally;
use phb_check::builder::Sample;
use phb_check::builder::sitting;
use phb_check::folder::FieldKind;
use phb_check::folder::FolderEvent;
use phb_check::folder::Held;
use phb_check::folder::Leaf;
use phb_check::folder::Letter;
use phb_check::folder::Paper;
use phb_check::folder::Rows;
use phb_check::interview::Command;
use phb_check::interview::Errand;
use phb_check::interview::Event;
use phb_check::interview::FocusTarget;
use phb_check::interview::Interview;
use phb_check::interview::OpenError;
use phb_check::interview::Opening;
use phb_check::interview::OpeningEvent;
use phb_check::interview::RECORD_VERSION;
use phb_check::interview::RecordError;
use phb_check::interview::SetAside;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::offer::Json;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;

use crate::cases::all_stories;
use crate::cases::today;

fn story(id: &str) -> Interview {
    all_stories().into_iter().find(|story| story.id == id).unwrap().play(Who::Myself)
}

fn opens(interview: &mut Interview, text: &str) -> Vec<Command> {
    interview.apply(Event::Opening(OpeningEvent::FileCame(text.to_owned())))
}

fn fresh() -> Interview {
    Interview::new(&Supplied::Nothing, today())
}

/// A folder with something nasty in every field, from a small generator of its own.
fn fill(interview: &mut Interview, seed: u64) {
    const TEXTS: [&str; 8] = [
        "Up by 9 on college days",
        "",
        "“quotes”, \\ back, / and \"straight\"",
        "two\nlines\tand a tab",
        "👩🏽‍🦽 e\u{301} שלום عربى",
        "<script>alert(1)</script> &amp; {you}",
        "   blanks   ",
        "a\u{200d}b",
    ];
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let mut events = vec![FolderEvent::Labelled(TEXTS[next(8)].to_owned())];
    for leaf in Leaf::ALL {
        let rows = if leaf.rows() == Rows::One { next(2) } else { next(4) };
        for row in 0..rows {
            for (field, known) in leaf.fields().iter().enumerate() {
                let text = match known.kind {
                    FieldKind::One(codes) => codes[next(codes.len())],
                    FieldKind::Line | FieldKind::Story | FieldKind::Day => TEXTS[next(8)],
                    FieldKind::Amount | FieldKind::Hours | FieldKind::Count => ["12.50", "x", "", "-1"][next(4)],
                };
                events.push(FolderEvent::Wrote { leaf, row, field, text: text.to_owned() });
            }
        }
    }
    for paper in Paper::ALL {
        events.push(FolderEvent::PaperMarked(paper, [None, Some(Held::Asked), Some(Held::Here)][next(3)]));
    }
    for letter in Letter::ALL {
        if next(3) == 0 {
            events.push(FolderEvent::LetterWritten(letter, TEXTS[next(8)].to_owned()));
        }
    }
    for event in events {
        interview.apply(Event::Folder(event));
    }
}

#[test]
fn what_is_saved_comes_back_the_same_for_everybody() {
    for (seed, story) in all_stories().into_iter().enumerate() {
        for who in Who::ALL {
            let mut saved = story.play(who);
            fill(&mut saved, u64::try_from(seed).unwrap() + 7);
            let text = saved.to_record().to_text();
            let mut opened = story.play(Who::Myself);
            opened.apply(Event::Cleared);
            opens(&mut opened, &text);
            let Opening::Done(arrival) = opened.opening() else { panic!("{}: not opened", story.id) };
            assert!(arrival.set_aside.is_empty(), "{}: {:?}", story.id, arrival.set_aside);
            assert!(arrival.altered.is_empty() && arrival.by_other_rules == Some(false), "{}", story.id);
            assert_eq!(opened.who(), Some(who));
            assert_eq!(opened.relevant_answers(), saved.relevant_answers(), "{}", story.id);
            // Empty rows at the end are not kept: they say nothing.
            assert_eq!(opened.to_record(), saved.to_record(), "{}", story.id);
            assert_eq!(opened.folder().label(), saved.folder().label());
        }
    }
}

#[test]
fn answers_to_a_local_offer_come_back_with_that_offer_and_are_told_without_it() {
    let pack = include_str!("../packs/good/sampleshire.json");
    let mut told = 0;
    for sample in Sample::ALL {
        let saved = sitting(pack, today(), (sample, Locally::Yes));
        let text = saved.to_record().to_text();
        let mut there = Interview::new(&Supplied::Text(pack.to_owned()), today());
        opens(&mut there, &text);
        assert_eq!(there.relevant_answers(), saved.relevant_answers());
        let mut elsewhere = fresh();
        opens(&mut elsewhere, &text);
        let Opening::Done(arrival) = elsewhere.opening() else { panic!("not opened") };
        let local = saved.relevant_answers().iter().filter(|(item, _)| matches!(item, ItemId::Local(_))).count();
        let aside = arrival.set_aside.iter().filter(|it| matches!(it, SetAside::OtherArea(_))).count();
        assert_eq!((aside, arrival.set_aside.len()), (local, local));
        told += local;
    }
    assert!(told > 0);
}

#[test]
fn what_is_not_ours_damaged_newer_or_huge_is_refused_and_changes_nothing() {
    let text = story("L01").to_record().to_text();
    let cut = &text[..text.len() / 2];
    let newer = text.replacen("\"phb-check-answers\": 1", "\"phb-check-answers\": 2", 1);
    let huge = format!("{}{text}", " ".repeat(9 << 20));
    let wrong = [
        ("", "empty"),
        (cut, "cut"),
        ("{}", "empty object"),
        ("[1, 2]", "list"),
        ("{\"resourceType\": \"Patient\"}", "another tool's"),
        ("{\"format_version\": 2}", "a pack"),
        ("\u{0}\u{1}\u{2}", "bytes"),
        (newer.as_str(), "newer"),
        (huge.as_str(), "huge"),
    ];
    for (file, name) in wrong {
        let mut interview = story("L12");
        fill(&mut interview, 3);
        let before = interview.to_record();
        let commands = opens(&mut interview, file);
        assert!(matches!(interview.opening(), Opening::Failed(OpenError::Record(_))), "{name}");
        assert_eq!(commands, [Command::Focus(FocusTarget::ErrorSummary)], "{name}");
        assert_eq!(interview.to_record(), before, "{name}");
    }
    let mut interview = fresh();
    opens(&mut interview, &newer);
    let newer = OpenError::Record(RecordError::TooNew { version: 2 });
    assert_eq!(*interview.opening(), Opening::Failed(newer));
    opens(&mut interview, cut);
    assert!(matches!(interview.opening(), Opening::Failed(OpenError::Record(RecordError::Damaged { line: 2.. }))));
}

#[test]
fn a_changed_file_never_puts_in_what_the_page_would_not_take() {
    let text = story("L52").to_record().to_text();
    for (from, to) in
        [("72", "172"), ("72", "\"old\""), ("\"england\"", "\"france\""), ("\"chc-agreed\"", "[\"no\", \"no\"]")]
    {
        let mut interview = fresh();
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        opens(&mut interview, &changed);
        let Opening::Done(arrival) = interview.opening() else { panic!("not opened") };
        assert_eq!(arrival.set_aside.len(), 1, "{from} as {to}");
    }
}

#[test]
fn asking_for_a_file_a_photo_the_camera_or_a_password_leaves_the_page_as_it_is() {
    let mut interview = fresh();
    let before = interview.turn();
    let unlock = OpeningEvent::PasswordGiven("tea".to_owned());
    for asked in [OpeningEvent::FileAsked, OpeningEvent::PhotoAsked, OpeningEvent::CameraAsked, unlock] {
        interview.apply(Event::Opening(asked));
    }
    assert_eq!(interview.turn(), before, "the page is drawn anew, and the keyboard or the camera's place is lost");
    interview.apply(Event::Opening(OpeningEvent::Failed(OpenError::NoCamera)));
    assert_ne!(interview.turn(), before, "what went wrong is not shown");
}

#[test]
fn a_file_of_other_rules_says_what_is_otherwise_now() {
    let text = story("L01").to_record().to_text();
    let hash = phb_check::rulebook::certificate().hash;
    let older = text.replacen(hash, "0123456789ab", 1).replacen("\"right-appears\"", "\"may-ask\"", 1);
    let mut interview = fresh();
    opens(&mut interview, &older);
    let Opening::Done(arrival) = interview.opening() else { panic!("not opened") };
    assert_eq!(arrival.by_other_rules, Some(true));
    let [altered] = arrival.altered.as_slice() else { panic!("{:?}", arrival.altered) };
    assert_eq!(altered.route, NationalEntitlement::Chc);
    assert_eq!((altered.before, altered.now), (Some(Outcome::MayAsk), Outcome::RightAppears));
}

#[test]
fn a_file_under_a_password_waits_for_it_and_says_when_it_was_wrong() {
    let mut interview = story("L12");
    let before = interview.to_record();
    let locked = "{ \"phb-check-locked\": 1, \"data\": \"…\" }";
    assert_eq!(opens(&mut interview, locked), [Command::Focus(FocusTarget::Field)]);
    let asked = interview.apply(Event::Opening(OpeningEvent::PasswordGiven("tea".to_owned())));
    assert_eq!(asked, [Command::Run(Errand::Unlock { text: locked.to_owned(), password: "tea".to_owned() })]);
    let failed = interview.apply(Event::Opening(OpeningEvent::Failed(OpenError::Password)));
    assert_eq!(failed, [Command::Focus(FocusTarget::ErrorSummary)]);
    assert!(matches!(interview.opening(), Opening::Locked { error: Some(OpenError::Password), .. }));
    assert_eq!(interview.to_record(), before);
}

/// Every file ever kept opens, with every answer; `PHB_UPDATE=1` keeps one of today's version.
#[test]
fn every_file_that_was_ever_saved_still_opens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    if std::env::var_os("PHB_UPDATE").is_some() {
        for id in ["L12", "L41", "L68"] {
            let mut interview = story(id);
            fill(&mut interview, 5);
            let text = interview.to_record().to_text() + "\n";
            fs::write(folder.join(format!("v{RECORD_VERSION}/{id}.json")), text).unwrap();
        }
    }
    let mut count = 0;
    for version in 1..=RECORD_VERSION {
        for entry in fs::read_dir(folder.join(format!("v{version}"))).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let mut interview = fresh();
            opens(&mut interview, &text);
            let Opening::Done(arrival) = interview.opening() else {
                panic!("{}: {:?}", path.display(), interview.opening())
            };
            assert!(arrival.set_aside.is_empty(), "{}: {:?}", path.display(), arrival.set_aside);
            let Json::Object(answers) = Json::parse(&text).unwrap().field("answers").unwrap().clone() else { panic!() };
            let kept = interview.relevant_answers();
            for (name, _) in &answers {
                let item = NationalItem::from_code(name).unwrap();
                assert!(kept.answer(&item.into()).is_some(), "{}: {name}", path.display());
            }
            count += 1;
        }
    }
    assert!(count >= 3);
}

#[test]
fn a_private_answer_is_saved_because_the_person_asked_for_the_file() {
    let record = story("L40").to_record();
    assert_eq!(record.field("answers").and_then(|it| it.text("court-order")), Some("yes"));
    let yes = Some(&Answer::One(Choice::Yes.into()));
    assert_eq!(story("L40").relevant_answers().answer(&NationalItem::CourtOrder.into()), yes);
}
