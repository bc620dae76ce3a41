//! What can be got ready, and how far it has got.

use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::content::Phrase;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::PaperEvent;
use crate::interview::Printout;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

use super::press;
use super::take;

/// The page.
pub fn overview(sitting: Sitting) -> AnyView {
    let (sums, others): (Vec<Leaf>, Vec<Leaf>) = Leaf::ALL.into_iter().partition(|leaf| leaf.is_of_the_sketch());
    let (track, matters): (Vec<Leaf>, Vec<Leaf>) =
        others.into_iter().partition(|leaf| matches!(leaf, Leaf::Log | Leaf::Dates));
    let leaf = |leaf: Leaf| {
        let title = sitting.once(|interview| content::leaf(leaf, interview).title);
        let blank = sitting.once(|interview| interview.folder().is_blank(leaf));
        let state = if blank { Taking::Blank } else { Taking::Filled };
        row(sitting, title, Some((take(sitting, state), blank)), Event::FolderAsked(FolderPage::Leaf(leaf)))
    };
    let link = |words: Taking, page: FolderPage| row(sitting, take(sitting, words), None, Event::FolderAsked(page));
    let ask = [link(Taking::LettersTitle, FolderPage::Letters), link(Taking::PapersTitle, FolderPage::Papers)];
    let ask: Vec<AnyView> = ask.into_iter().chain(track.into_iter().map(leaf)).collect();
    let keep = vec![
        paper(sitting, Taking::PrintoutCommissioner, Printout::Commissioner),
        paper(sitting, Taking::PrintoutOwn, Printout::Own),
        link(Taking::FilesLink, FolderPage::Files),
        link(Taking::OpenLink, FolderPage::Open),
        link(Taking::CasesLink, FolderPage::Cases),
    ];
    let back = part::button(sitting, "button button--secondary", Phrase::BackToResults, Event::ResultsAsked);
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::FolderTitle)))
        .child(text("p", "lede", take(sitting, Taking::FolderText)))
        .child(group(sitting, Taking::MattersTitle, Some(Taking::MattersText), matters.into_iter().map(leaf).collect()))
        .child(costs(sitting, sums.into_iter().map(leaf).collect()))
        .child(group(sitting, Taking::AskTitle, None, ask))
        .child(group(sitting, Taking::KeepTitle, None, keep))
        .child(el("div", "button-group").child(back.view()).view())
        .view()
}

/// The pages of the sketch of costs, and what they come to.
fn costs(sitting: Sitting, mut rows: Vec<AnyView>) -> AnyView {
    let say = |words: Costing| sitting.once(|interview| content::costing(words, interview));
    rows.push(row(sitting, say(Costing::Link), None, Event::FolderAsked(FolderPage::Sketch)));
    list(sitting, say(Costing::Group), Some(say(Costing::GroupText)), rows)
}

fn group(sitting: Sitting, title: Taking, lede: Option<Taking>, rows: Vec<AnyView>) -> AnyView {
    list(sitting, take(sitting, title), lede.map(|words| take(sitting, words)), rows)
}

fn list(sitting: Sitting, title: String, lede: Option<String>, rows: Vec<AnyView>) -> AnyView {
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", title))
        .children(lede.map(|words| text("p", "", words)))
        .child(el("ul", "task-list").attr("role", "list").children(rows).view())
        .view()
}

fn row(sitting: Sitting, title: String, state: Option<(String, bool)>, event: Event) -> AnyView {
    let state = state.map(|(words, blank)| text("span", if blank { "tag tag--quiet" } else { "tag tag--met" }, words));
    el("li", "task-list__item").child(press(sitting, "link-button", title, event).view()).children(state).view()
}

/// A paper to print: it is chosen first, then shown.
fn paper(sitting: Sitting, words: Taking, printout: Printout) -> AnyView {
    let button = el("button", "link-button").attr("type", "button").text(take(sitting, words)).on("click", move |_| {
        sitting.dispatch(Event::Paper(PaperEvent::PrintoutChosen(printout)));
        sitting.dispatch(Event::SummaryAsked);
    });
    el("li", "task-list__item").child(button.view()).view()
}
