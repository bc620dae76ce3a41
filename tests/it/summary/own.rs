//! The person's own copy: every answer and every note, whole; what is private to them; room for what comes next.

use phb_check::content;
use phb_check::folder::FieldKind;
use phb_check::folder::FolderEvent;
use phb_check::folder::Leaf;
use phb_check::folder::Paper;
use phb_check::folder::Rows;
use phb_check::folder::cleaned;
use phb_check::interview::Event;
use phb_check::interview::Findings;
use phb_check::interview::Portion;
use phb_check::interview::Printout;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::interview::rows;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::AdvicePlace;

use crate::cases::all_stories;

use super::fill;
use super::html;
use super::print;
use super::story;
use super::tick;
use super::usual;
use super::words;
use super::write;

/// A text without anything that a line break may take away.
fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn it_holds_every_answer_of_every_story_and_what_each_route_comes_to() {
    for one in all_stories() {
        let mut interview = one.play(Who::Client);
        let text = words(&print(&mut interview, Printout::Own));
        let has = |wanted: &str| assert!(text.contains(wanted), "{}: {wanted}", one.id);
        has("Private This paper holds facts about health.");
        has("This is for: A client of mine");
        for row in rows(&interview).into_iter().flat_map(|(_, rows)| rows) {
            if row.item.id != NationalItem::CourtOrder.into() {
                let question = content::item_label(&row.item.id, &interview);
                has(&format!("{question} {}", content::answer(&row.item.id, &row.answer, &interview)));
            }
        }
        let findings = Findings::of(&interview);
        for id in phb_check::rulebook::NationalEntitlement::ALL {
            if id != phb_check::rulebook::NationalEntitlement::DirectPayment {
                let outcome = content::outcome(Some(id), findings.outcome(id).unwrap(), &interview).tag;
                has(&format!("{}: {outcome}", content::entitlement_name(id, &interview)));
            }
        }
        for advice in findings.advice_in(AdvicePlace::Challenge).chain(findings.advice_in(AdvicePlace::NextStep)) {
            let wording = content::advice(advice.id, &interview);
            has(&wording.body);
            has(&wording.ask);
        }
        for deadline in &findings.deadlines {
            has(&format!("by {}", content::date(deadline.by)));
        }
    }
}

#[test]
fn it_holds_every_note_whole() {
    let texts = [
        "Up by 9 on college days",
        "“quotes”, \\ back, / and \"straight\"",
        "a tab\tin a line",
        "👩🏽‍🦽 e\u{301} שלום عربى",
        "<script>alert(1)</script> &amp; {you}",
        "a\u{0}b\u{202e}c\u{200d}d",
    ];
    let mut interview = story("L28", Who::Client);
    let mut written = Vec::new();
    for leaf in Leaf::ALL {
        let rows = if leaf.rows() == Rows::One { 1 } else { 3 };
        for row in 0..rows {
            for field in leaf.fields() {
                let text = match field.kind {
                    FieldKind::One(codes) => codes[row % codes.len()].to_owned(),
                    FieldKind::Line
                    | FieldKind::Story
                    | FieldKind::Day
                    | FieldKind::Amount
                    | FieldKind::Hours
                    | FieldKind::Count => {
                        format!("{} {}{row}{}", texts[written.len() % texts.len()], leaf.code(), field.code)
                    }
                };
                write(&mut interview, leaf, row, field.code, &text);
                if !matches!(field.kind, FieldKind::One(_)) {
                    written.push(squeezed(&cleaned(&text)));
                }
            }
        }
    }
    let paper = squeezed(&words(&print(&mut interview, Printout::Own)));
    let lost: Vec<_> = written.iter().filter(|text| !paper.contains(*text)).collect();
    assert!(lost.is_empty(), "{lost:?}\n{paper}");
    assert!(!paper.contains(['\0', '\u{202e}']));
}

#[test]
fn of_ten_thousand_words_in_any_field_not_one_is_lost() {
    for (leaf, field) in [(Leaf::GoodWeek, "text"), (Leaf::Log, "said"), (Leaf::Helpers, "who"), (Leaf::BackUp, "sick")]
    {
        let mut interview = story("L01", Who::Myself);
        let long: Vec<String> = (0..10_000).map(|number| format!("w{number}w")).collect();
        write(&mut interview, leaf, 0, field, &long.join(" "));
        let paper = words(&print(&mut interview, Printout::Own));
        let is_one = |word: &&str| word.ends_with('w') && word.starts_with('w') && word.len() > 2;
        assert!(paper.split(' ').filter(is_one).eq(long.iter().map(String::as_str)), "{leaf:?}");
    }
}

#[test]
fn two_hundred_helpers_are_all_there() {
    let mut interview = story("L01", Who::Myself);
    for row in 0..200 {
        write(&mut interview, Leaf::Helpers, row, "who", &format!("helper {row}."));
    }
    let paper = print(&mut interview, Printout::Own);
    assert!((0..200).all(|row| paper.contains(&format!("helper {row}."))));
}

#[test]
fn private_notes_the_log_and_the_label_are_on_it_and_go_when_unticked() {
    let mut interview = story("L01", Who::Myself);
    fill(&mut interview, &usual());
    let paper = print(&mut interview, Printout::Own);
    let notes = [
        (Leaf::Private, "how bad the nights are"),
        (Leaf::Log, "council goes on paying"),
        (Leaf::Dates, "Answer hoped for"),
    ];
    for (leaf, text) in notes {
        assert!(paper.contains(text), "{leaf:?}");
        tick(&mut interview, Portion::Leaf(leaf), Switch::Off);
        assert!(!html(&interview).contains(text), "{leaf:?}");
    }
    assert!(paper.contains("case 12"));
}

#[test]
fn each_portion_goes_when_it_is_unticked() {
    let mut interview = story("L28", Who::Client);
    print(&mut interview, Printout::Own);
    let marks = [
        (Portion::Answers, ">All answers<"),
        (Portion::NextSteps, ">What to do next<"),
        (Portion::Papers, ">Papers to have at hand<"),
        (Portion::Sources, "doc-sources"),
    ];
    for (portion, mark) in marks {
        assert!(html(&interview).contains(mark), "{portion:?}");
        tick(&mut interview, portion, Switch::Off);
        assert!(!html(&interview).contains(mark), "{portion:?}");
    }
    let mut refused = all_stories()
        .into_iter()
        .map(|it| it.play(Who::Myself))
        .find(|it| Findings::of(it).advice_in(AdvicePlace::Challenge).next().is_some());
    let refused = refused.as_mut().unwrap();
    assert!(print(refused, Printout::Own).contains(">If they say no, or do not answer<"));
    tick(refused, Portion::Challenge, Switch::Off);
    assert!(!html(refused).contains(">If they say no, or do not answer<"));
}

#[test]
fn there_is_room_to_write_ten_talks_and_three_days() {
    let mut interview = story("L01", Who::Myself);
    for filled in [false, true] {
        if filled {
            fill(&mut interview, &usual());
        }
        let paper = print(&mut interview, Printout::Own);
        let log = paper.split("doc-table--log").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(log.matches("doc-table__blank").count(), 10);
        assert_eq!(paper.matches("doc-table__blank").count(), 13);
        assert!(paper.contains("Asked on") && paper.contains("Reply due") && paper.contains("Chased on"));
    }
}

#[test]
fn a_paper_that_is_there_is_ticked_and_one_that_was_asked_for_says_so() {
    let mut interview = story("L01", Who::Myself);
    let before = print(&mut interview, Printout::Own);
    assert!(!before.contains("doc-ticks__done") && !before.contains("I asked for it"));
    for (paper, held) in [(Paper::Medicines, "here"), (Paper::Diary, "asked")] {
        let held = phb_check::folder::Held::from_code(held);
        interview.apply(Event::Folder(FolderEvent::PaperMarked(paper, held)));
    }
    let after = html(&interview);
    let name = |paper| content::paper(paper, &interview).name;
    assert!(after.contains(&format!("doc-ticks__done\">{}", name(Paper::Medicines))));
    assert!(after.contains(&format!("<span>{}</span><p class=\"doc-under\">I asked for it", name(Paper::Diary))));
    assert_eq!(after.matches("doc-ticks__done").count(), 1);
}

#[test]
fn what_has_no_words_has_no_heading() {
    let mut interview = story("L01", Who::Myself);
    let heading = content::leaf(Leaf::Works, &interview).heading;
    assert!(!print(&mut interview, Printout::Own).contains(&format!(">{heading}<")));
    write(&mut interview, Leaf::Works, 0, "does-not", "Late visits");
    assert!(html(&interview).contains(&format!(">{heading}<")));
}
