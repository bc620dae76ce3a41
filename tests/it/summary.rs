//! The printed summary: its order, what stays off it, and that text stays text.

use std::env;
use std::fs;
use std::path::Path;

use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::PaperEvent;
use phb_check::interview::Portion;
use phb_check::interview::Supplied;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::summary::compose;
use phb_check::summary::to_html;

use crate::cases::all_stories;
use crate::cases::today;

fn html(interview: &Interview) -> String {
    to_html(&compose(interview))
}

fn story(id: &str, who: Who) -> Interview {
    all_stories().into_iter().find(|story| story.id == id).unwrap().play(who)
}

/// Compares with what is kept; `PHB_UPDATE=1` keeps what is there now, to be read as a change.
pub fn keep(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if env::var_os("PHB_UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{name} has changed: run with PHB_UPDATE=1 and read the difference");
}

#[test]
fn the_heads_stand_in_the_order_a_budget_team_reads_them() {
    for story in all_stories() {
        let html = html(&story.play(Who::Myself));
        let mut rest = html.as_str();
        for number in 1..=11 {
            let head = format!("doc-part__title\">{number}. ");
            rest = rest.split_once(&head).unwrap_or_else(|| panic!("{}: no head {number}", story.id)).1;
        }
        for must in ["not a decision and not a national tool", "Date of birth", "NHS number"] {
            assert!(html.contains(must), "{}: {must}", story.id);
        }
    }
}

#[test]
fn a_private_answer_is_on_paper_only_when_it_was_ticked() {
    let mut interview = story("L40", Who::Myself);
    let quiet = html(&interview);
    for word in ["court", "drug", "alcohol", "licence", "order "] {
        assert!(!quiet.to_lowercase().contains(word), "{word}");
    }
    interview.apply(Event::Paper(PaperEvent::PortionChosen(Portion::Sensitive, Switch::On)));
    assert!(html(&interview).to_lowercase().contains("court order"));
}

#[test]
fn nobody_can_tell_from_the_paper_whether_the_private_question_was_answered_yes() {
    let yes = html(&story("L40", Who::Myself));
    let mut same = story("L40", Who::Myself);
    let no = phb_check::questionnaire::NationalItem::CourtOrder;
    same.apply(Event::ChangeAsked(no.into()));
    let typed = phb_check::questionnaire::Typed {
        options: vec![phb_check::questionnaire::Choice::No.into()],
        ..Default::default()
    };
    same.apply(Event::Answered { item: no.into(), typed });
    assert_eq!(yes, html(&same));
}

#[test]
fn markup_in_a_pack_is_text_on_the_paper() {
    let pack = include_str!("../packs/good/sampleshire.json")
        .replace("Sampleshire Integrated Care Board", "<script>alert(1)</script> & <img src=x onerror=alert(2)>");
    let mut interview = Interview::new(&Supplied::Text(pack), today());
    interview.apply(Event::Started(Some(Who::Myself)));
    let document = compose(&interview);
    assert!(document.foot.contains("<script>") || interview.local().offer().is_none());
    assert!(!html(&interview).contains("<script"));
}

#[test]
fn three_people_s_summaries_are_as_kept() {
    for (id, who) in [("L01", Who::Myself), ("L12", Who::MyChild), ("L28", Who::Client)] {
        keep(&format!("summary-{id}.html"), &html(&story(id, who)));
    }
}
