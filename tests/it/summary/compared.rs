//! Sets of answers side by side: what each suggests, and where they differ.

use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::PaperEvent;
use phb_check::interview::Printout;
use phb_check::interview::ShelfEvent;
use phb_check::interview::Who;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::Typed;

use super::html;
use super::paper;
use super::story;
use super::words;

/// The story laid aside, and the same with another answer to one question.
fn compared(id: &str, item: NationalItem, choice: Choice) -> Interview {
    let mut interview = story(id, Who::Myself);
    interview.apply(Event::Shelf(ShelfEvent::LaidAside));
    interview.apply(Event::ChangeAsked(item.into()));
    interview.apply(Event::Answered {
        item: item.into(),
        typed: Typed { options: vec![choice.into()], ..Typed::default() },
    });
    assert!(interview.trouble().is_none());
    paper(&mut interview, PaperEvent::PrintoutChosen(Printout::Compared));
    interview
}

#[test]
fn each_route_stands_with_what_every_set_suggests_and_only_what_differs_is_told() {
    let text = words(&html(&compared("L01", NationalItem::Chc, Choice::ChcNever)));
    assert!(text.contains("Way to a budget Answers 1 Answers on the page now"), "{text}");
    let row = text.split("NHS Continuing Healthcare").nth(1).unwrap();
    assert!(row.contains("appear"), "{row}");
    let differ = text.split("Where the answers are different").nth(1).unwrap();
    assert!(differ.contains("NHS Continuing Healthcare"), "{differ}");
    assert!(!differ.contains("Where you live"), "the same in both: {differ}");
    assert!(differ.contains("not asked"), "{differ}");
}

#[test]
fn where_nothing_differs_that_is_said() {
    let mut interview = story("L01", Who::Myself);
    interview.apply(Event::Shelf(ShelfEvent::LaidAside));
    paper(&mut interview, PaperEvent::PrintoutChosen(Printout::Compared));
    assert!(html(&interview).contains("All answers are the same."));
    assert!(!html(&interview).contains("not asked"));
}

#[test]
fn nothing_private_is_compared() {
    let interview = compared("L40", NationalItem::CourtOrder, Choice::No);
    let text = words(&html(&interview)).to_lowercase();
    for word in ["court", "licence", "alcohol", "direct payment:"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains("all answers are the same."), "the one that differs is not told: {text}");
    let html = html(&interview);
    assert!(!html.contains("<th scope=\"row\">Direct payment"), "its outcome would tell");
}

#[test]
fn three_sets_stand_in_three_columns() {
    let mut interview = story("L01", Who::Myself);
    interview.apply(Event::Shelf(ShelfEvent::LaidAside));
    interview.apply(Event::Shelf(ShelfEvent::LaidAside));
    paper(&mut interview, PaperEvent::PrintoutChosen(Printout::Compared));
    assert!(words(&html(&interview)).contains("Answers 1 Answers 2 Answers on the page now"));
}
