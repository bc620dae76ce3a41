//! One page of the folder: its fields, in one row or in many, with a good and a poor example.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::content::LeafWording;
use crate::content::Taking;
use crate::folder::FolderEvent;
use crate::folder::Leaf;
use crate::folder::Rows;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::Interview;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::ending;
use super::field::fields;
use super::press;
use super::take;

/// The page.
pub fn leaf(sitting: Sitting, leaf: Leaf) -> AnyView {
    let wording = sitting.once(|interview| content::leaf(leaf, interview));
    let next = Leaf::ALL.into_iter().skip_while(|other| *other != leaf).nth(1).map(FolderPage::Leaf);
    let rows = match leaf.rows() {
        Rows::One => el("div", "").children(fields(sitting, leaf, 0)).view(),
        Rows::Many => many(sitting, leaf),
    };
    let form = el("form", "")
        .attr("autocomplete", "off")
        .attr("novalidate", "")
        .attr("data-leaf", leaf.code())
        .on("submit", |event: DomEvent| event.prevent_default())
        .child(rows);
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", wording.title.clone()))
        .child(text("p", "lede", wording.lede.clone()))
        .children((leaf == Leaf::Holding).then(|| part::ways(sitting)))
        .children(examples(sitting, wording))
        .child(form.view())
        .child(ending(sitting, next))
        .view()
}

fn examples(sitting: Sitting, wording: LeafWording) -> Vec<AnyView> {
    let pairs = [(Taking::GoodExample, wording.good), (Taking::PoorExample, wording.poor)];
    let shown = pairs.into_iter().filter(|(_, words)| !words.is_empty());
    shown.map(|(title, words)| part::details(take(sitting, title), text("p", "", words))).collect()
}

/// So many rows are drawn together: where somebody has hundreds, one more does not draw all of them anew.
const BATCH: usize = 16;

/// How many rows are shown: one to begin with.
fn count(interview: &Interview, leaf: Leaf) -> usize {
    interview.folder().rows(leaf).len().max(1)
}

/// All rows, drawn anew when one comes or goes, and not while somebody writes.
fn many(sitting: Sitting, leaf: Leaf) -> AnyView {
    let changes = RwSignal::new(0_usize);
    let add = press(
        sitting,
        "button button--secondary",
        take(sitting, Taking::AddRow),
        Event::Folder(FolderEvent::RowAdded(leaf)),
    );
    let batches = sitting.follow(move |interview| count(interview, leaf).div_ceil(BATCH));
    let rows = live(move || {
        let _ = changes.get();
        let batches = (0..batches.get()).map(|batch| {
            let first = batch * BATCH;
            // A batch follows its own rows alone: one more at the end leaves those before it as they are.
            let end = sitting.follow(move |interview| count(interview, leaf).clamp(first, first + BATCH));
            live(move || {
                let rows = (first..end.get()).map(|row| one_row(sitting, leaf, row, changes));
                el("div", "").children(rows).view()
            })
        });
        el("div", "").children(batches).view()
    });
    let group = el("div", "button-group").child(add.attr("data-phb", "add").view()).view();
    el("div", "").child(rows).child(undo(sitting, leaf, changes)).child(group).view()
}

/// Offers to undo, as soon as there is something that can be.
fn undo(sitting: Sitting, leaf: Leaf, changes: RwSignal<usize>) -> AnyView {
    let can = sitting.follow(move |interview| usize::from(interview.folder().can_undo(leaf)));
    let words = [Costing::Undoable, Costing::Undo].map(|words| sitting.once(|it| content::costing(words, it)));
    live(move || {
        let [said, pressed] = words.clone();
        let offer = (can.get() == 1).then(|| {
            let button = el("button", "link-button").attr("type", "button").text(pressed).on("click", move |_| {
                sitting.dispatch(Event::Folder(FolderEvent::Undone(leaf)));
                changes.update(|count| *count += 1);
            });
            el("p", "").text(format!("{said} ")).child(button.attr("data-phb", "undo").view()).view()
        });
        el("div", "").attr("role", "status").children(offer).view()
    })
}

fn one_row(sitting: Sitting, leaf: Leaf, row: usize, changes: RwSignal<usize>) -> AnyView {
    let name = content::fill_gaps(&take(sitting, Taking::Row), &[&(row + 1).to_string()]);
    let more = text("span", "visually-hidden", format!(" {name}"));
    let remove = el("button", "link-button")
        .attr("type", "button")
        .text(take(sitting, Taking::RemoveRow))
        .child(more)
        .on("click", move |_| {
            sitting.dispatch(Event::Folder(FolderEvent::RowRemoved(leaf, row)));
            // The count may stay, as where only one is left: the fields are drawn anew all the same.
            changes.update(|count| *count += 1);
        });
    el("fieldset", "fieldset fieldset--row")
        .child(text("legend", "row__legend", name))
        .children(fields(sitting, leaf, row))
        .child(remove.view())
        .view()
}
