//! The papers that show what was said: who has each, what to ask for, and whether it is there.

use leptos::prelude::*;

use crate::content;
use crate::content::OptionWording;
use crate::content::Taking;
use crate::folder::FolderEvent;
use crate::folder::Held;
use crate::folder::Paper;
use crate::interview::Event;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::text;

use super::ending;
use super::take;

/// The page.
pub fn papers(sitting: Sitting) -> AnyView {
    let answers = sitting.once(|interview| interview.relevant_answers());
    let fitting = Paper::ALL.into_iter().filter(|paper| paper.fits(&answers));
    let (facts, always): (Vec<Paper>, Vec<Paper>) = fitting.partition(|paper| paper.shows_a_fact());
    let facts = (!facts.is_empty()).then(|| list(sitting, Taking::PapersFacts, facts));
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::PapersTitle)))
        .child(text("p", "lede", take(sitting, Taking::PapersText)))
        .children(facts)
        .child(list(sitting, Taking::PapersAlways, always))
        .child(ending(sitting, None))
        .view()
}

fn list(sitting: Sitting, title: Taking, papers: Vec<Paper>) -> AnyView {
    let rows = papers.into_iter().map(|paper| one(sitting, paper));
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", take(sitting, title)))
        .child(el("div", "").children(rows).view())
        .view()
}

fn one(sitting: Sitting, paper: Paper) -> AnyView {
    let wording = sitting.once(|interview| content::paper(paper, interview));
    let held_by = content::fill_gaps(&take(sitting, Taking::PaperHas), &[&wording.held_by]);
    let held_by = (!wording.held_by.is_empty()).then(|| text("p", "hint", held_by));
    let shows = shows(sitting, paper).map(|words| text("p", "hint", words));
    let ask = (!wording.ask_for.is_empty()).then(|| {
        let title = take(sitting, Taking::PaperAsk);
        part::details(title.trim_end_matches(':').to_owned(), text("p", "inset-text", wording.ask_for.clone()))
    });
    let states =
        [(Taking::PaperHere, Some(Held::Here)), (Taking::PaperAsked, Some(Held::Asked)), (Taking::PaperMissing, None)];
    let items = states.into_iter().enumerate().map(|(index, (label, held))| {
        let wording = OptionWording { label: take(sitting, label), hint: String::new() };
        let value = held.map_or("missing", Held::code).to_owned();
        let name = format!("paper-{}", paper.code());
        Choosable { kind: "radio", block: "radios", name, index, value, wording }.view(
            move || sitting.with(|interview| interview.folder().held(paper) == held),
            move || sitting.dispatch(Event::Folder(FolderEvent::PaperMarked(paper, held))),
        )
    });
    el("fieldset", "fieldset fieldset--row")
        .attr("data-paper", paper.code())
        .child(text("legend", "row__legend", wording.name))
        .children(shows)
        .children(held_by)
        .children(ask)
        .child(el("div", "radios radios--inline").children(items).view())
        .view()
}

/// The answers it shows, by the names of their questions.
fn shows(sitting: Sitting, paper: Paper) -> Option<String> {
    let names = sitting.once(|interview| {
        let answers = interview.relevant_answers();
        let given = paper.shows().iter().map(|item| (*item).into()).filter(|item| answers.answer(item).is_some());
        given.map(|item| content::item_label(&item, interview)).collect::<Vec<_>>()
    });
    (!names.is_empty()).then(|| content::fill_gaps(&take(sitting, Taking::PaperShows), &[&names.join("; ")]))
}
