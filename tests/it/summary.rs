//! The papers: what is on each, what stays off it, and that text stays text.

mod commissioner;
mod compared;
mod layout;
mod own;

use std::env;
use std::fs;
use std::path::Path;

use phb_check::content;
use phb_check::folder::FolderEvent;
use phb_check::folder::Held;
use phb_check::folder::Leaf;
use phb_check::folder::Paper;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::Look;
use phb_check::interview::PaperEvent;
use phb_check::interview::Portion;
use phb_check::interview::Printout;
use phb_check::interview::Supplied;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::NationalEntitlement;
use phb_check::summary::Size;
use phb_check::summary::Tint;
use phb_check::summary::compose;
use phb_check::summary::to_html;
use serde_json::Value;

use crate::cases::all_stories;
use crate::cases::today;

/// The papers of one person alone; the third needs a set of answers that lies aside.
const PAPERS: [Printout; 2] = [Printout::Commissioner, Printout::Own];

fn html(interview: &Interview) -> String {
    to_html(&compose(interview))
}

/// All text, with what separates words made one blank.
fn words(html: &str) -> String {
    let text: String = html
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
        .fold(String::new(), |all, piece| all + " " + piece);
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn story(id: &str, who: Who) -> Interview {
    all_stories().into_iter().find(|story| story.id == id).unwrap().play(who)
}

fn paper(interview: &mut Interview, event: PaperEvent) {
    interview.apply(Event::Paper(event));
}

fn print(interview: &mut Interview, printout: Printout) -> String {
    paper(interview, PaperEvent::PrintoutChosen(printout));
    html(interview)
}

fn tick(interview: &mut Interview, portion: Portion, switch: Switch) {
    paper(interview, PaperEvent::PortionChosen(portion, switch));
}

fn write(interview: &mut Interview, leaf: Leaf, row: usize, field: &str, text: &str) {
    let field = leaf.fields().iter().position(|it| it.code == field).unwrap();
    interview.apply(Event::Folder(FolderEvent::Wrote { leaf, row, field, text: text.to_owned() }));
}

/// A folder as people may fill it; the browser tests read the same file.
fn usual() -> Value {
    serde_json::from_str(include_str!("../folders/usual.json")).unwrap()
}

fn fill(interview: &mut Interview, folder: &Value) {
    interview.apply(Event::Folder(FolderEvent::Labelled(folder["label"].as_str().unwrap().to_owned())));
    for (code, rows) in folder["folder"].as_object().unwrap() {
        let leaf = Leaf::from_code(code).unwrap();
        for (row, fields) in rows.as_array().unwrap().iter().enumerate() {
            for (field, text) in fields.as_object().unwrap() {
                write(interview, leaf, row, field, text.as_str().unwrap());
            }
        }
    }
    for (code, held) in folder["papers"].as_object().unwrap() {
        let held = Held::from_code(held.as_str().unwrap());
        interview.apply(Event::Folder(FolderEvent::PaperMarked(Paper::from_code(code).unwrap(), held)));
    }
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
fn a_private_answer_is_on_a_paper_only_when_it_was_ticked_for_that_paper() {
    let mut interview = story("L40", Who::Myself);
    for printout in PAPERS {
        let quiet = print(&mut interview, printout);
        for word in ["court order", "drug", "alcohol", "licence"] {
            assert!(!quiet.to_lowercase().contains(word), "{printout:?}: {word}");
        }
    }
    tick(&mut interview, Portion::Sensitive, Switch::On);
    assert!(html(&interview).to_lowercase().contains("court order"), "on the own copy");
    assert!(!print(&mut interview, Printout::Commissioner).to_lowercase().contains("court"), "ticked for the other");
    tick(&mut interview, Portion::Sensitive, Switch::On);
    assert!(html(&interview).to_lowercase().contains("court order"));
}

#[test]
fn nobody_can_tell_from_a_paper_how_the_private_question_was_answered() {
    let mut yes = story("L40", Who::Myself);
    for answer in [Some(Choice::No), None] {
        let mut other = story("L40", Who::Myself);
        let item = NationalItem::CourtOrder;
        other.apply(Event::ChangeAsked(item.into()));
        let options = answer.into_iter().map(Into::into).collect();
        let typed = Typed { options, dont_know: answer.is_none(), ..Default::default() };
        other.apply(Event::Answered { item: item.into(), typed });
        assert!(other.trouble().is_none() && other.relevant_answers() != yes.relevant_answers());
        for printout in PAPERS {
            assert_eq!(print(&mut yes, printout), print(&mut other, printout), "{printout:?}");
        }
    }
}

#[test]
fn where_nothing_private_was_said_the_own_copy_tells_the_way_of_holding_too() {
    let mut asked = story("L40", Who::Myself);
    let mut never = story("L54", Who::Myself);
    assert!(never.relevant_answers().answer(&NationalItem::CourtOrder.into()).is_none());
    let line = format!("<li>{}: ", content::entitlement_name(NationalEntitlement::DirectPayment, &asked));
    assert!(!print(&mut asked, Printout::Own).contains(&line));
    assert!(print(&mut never, Printout::Own).contains(&line), "{}", html(&never));
}

#[test]
fn markup_in_a_pack_or_in_what_people_wrote_is_text_on_every_paper() {
    let bad = "<script>alert(1)</script> & <img src=x onerror=alert(2)>";
    let pack = include_str!("../packs/good/sampleshire.json").replace("Sampleshire Integrated Care Board", bad);
    let mut interview = Interview::new(&Supplied::Text(pack), today());
    interview.apply(Event::Started(Some(Who::Myself)));
    interview.apply(Event::Folder(FolderEvent::Labelled(bad.to_owned())));
    for leaf in Leaf::ALL {
        for field in leaf.fields() {
            write(&mut interview, leaf, 0, field.code, bad);
        }
    }
    for printout in PAPERS {
        let html = print(&mut interview, printout);
        assert!(html.contains("&lt;script&gt;alert(1)"), "{printout:?}");
        assert!(!html.contains("<script") && !html.contains("<img"), "{printout:?}");
    }
    assert!(compose(&interview).foot.contains("<script>") || interview.local().offer().is_none());
}

#[test]
fn large_print_and_black_on_white_are_said_of_every_paper() {
    let mut interview = story("L01", Who::Myself);
    for printout in [Printout::Commissioner, Printout::Own, Printout::Compared] {
        paper(&mut interview, PaperEvent::PrintoutChosen(printout));
        for (look, size, tint) in [
            (None, Size::Normal, Tint::Shaded),
            (Some(Look::LargePrint), Size::Large, Tint::Shaded),
            (Some(Look::Plain), Size::Normal, Tint::Plain),
        ] {
            look.into_iter().for_each(|look| paper(&mut interview, PaperEvent::LookChosen(look, Switch::On)));
            let document = compose(&interview);
            assert_eq!((document.size, document.tint), (size, tint), "{printout:?}, {look:?}");
            look.into_iter().for_each(|look| paper(&mut interview, PaperEvent::LookChosen(look, Switch::Off)));
        }
    }
}

#[test]
fn the_papers_of_three_people_are_as_kept_one_of_them_with_a_filled_folder() {
    for (id, who) in [("L01", Who::Myself), ("L12", Who::MyChild), ("L28", Who::Client)] {
        let mut interview = story(id, who);
        keep(&format!("summary-{id}.html"), &html(&interview));
        if id == "L01" {
            fill(&mut interview, &usual());
            keep("summary-L01-filled.html", &html(&interview));
        }
        keep(&format!("own-{id}.html"), &print(&mut interview, Printout::Own));
    }
}
