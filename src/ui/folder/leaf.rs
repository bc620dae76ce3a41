//! One page of the folder: its fields, in one row or in many, with a good and a poor example.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::LeafWording;
use crate::content::OptionWording;
use crate::content::Taking;
use crate::folder::Field;
use crate::folder::FieldKind;
use crate::folder::FolderEvent;
use crate::folder::Leaf;
use crate::folder::Rows;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::Interview;
use crate::questionnaire::written_day;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::ending;
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
    el("div", "").child(rows).child(add.attr("data-phb", "add").view()).view()
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

fn fields(sitting: Sitting, leaf: Leaf, row: usize) -> Vec<AnyView> {
    let fields = leaf.fields().iter().enumerate();
    fields.map(|(place, field)| one_field(sitting, leaf, (row, place), field)).collect()
}

fn one_field(sitting: Sitting, leaf: Leaf, place: (usize, usize), field: &Field) -> AnyView {
    let (row, column) = place;
    let (label, hint) = sitting.once(|interview| content::leaf_field(leaf, column, interview));
    let value = sitting.once(|interview| interview.folder().text(leaf, row, field.code).to_owned());
    let write = move |text: String| {
        sitting.dispatch(Event::Folder(FolderEvent::Wrote { leaf, row, field: column, text }));
    };
    match field.kind {
        FieldKind::One(codes) => options(sitting, (leaf, row, column), codes, (label, hint)),
        FieldKind::Line | FieldKind::Story | FieldKind::Day => {
            let id = format!("leaf-{row}-{column}");
            let hint_id = format!("{id}-hint");
            let day = field.kind == FieldKind::Day;
            let hint = if day && hint.is_empty() { take(sitting, Taking::DayHint) } else { hint };
            let input = match field.kind {
                FieldKind::Story => el("textarea", "textarea").attr("rows", "6").text(value.clone()),
                FieldKind::Line | FieldKind::Day | FieldKind::One(_) => {
                    el("input", "input").attr("type", "text").attr("value", value.clone())
                }
            };
            let input = input
                .attr("id", id.clone())
                .attr("dir", "auto")
                .attr("autocomplete", "off")
                .attr_if("aria-describedby", (!hint.is_empty()).then(|| hint_id.clone()))
                .attr_if("data-phb", (column == 0).then(|| "field".to_owned()))
                .on("input", move |event: DomEvent| {
                    write(event_target_value(&event));
                });
            let unread = day.then(|| unread_day(sitting, (leaf, row, field.code)));
            el("div", "form-group")
                .child(el("label", "label").attr("for", id).text(label).view())
                .children((!hint.is_empty()).then(|| el("p", "hint").attr("id", hint_id).text(hint).view()))
                .child(input.view())
                .children(unread)
                .view()
        }
    }
}

/// Says where a day cannot be read: it stays as it was written, and is in no calendar.
fn unread_day(sitting: Sitting, (leaf, row, code): (Leaf, usize, &'static str)) -> AnyView {
    let unread = sitting.follow(move |interview| {
        let text = interview.folder().text(leaf, row, code).trim();
        usize::from(!text.is_empty() && written_day(text).is_none())
    });
    let words = take(sitting, Taking::DayUnread);
    live(move || {
        let words = (unread.get() == 1).then(|| text("p", "hint", words.clone()));
        el("div", "").attr("role", "status").children(words).view()
    })
}

fn options(
    sitting: Sitting,
    (leaf, row, column): (Leaf, usize, usize),
    codes: &'static [&'static str],
    (label, hint): (String, String),
) -> AnyView {
    let field = leaf.fields().get(column).map_or("", |field| field.code);
    let chosen = move || sitting.with(|interview| interview.folder().text(leaf, row, field).to_owned());
    let items = codes.iter().enumerate().map(|(index, code)| {
        let wording = OptionWording {
            label: sitting.once(|interview| content::leaf_choice(code, interview)),
            hint: String::new(),
        };
        let name = format!("leaf-{row}-{column}");
        let item = Choosable { kind: "radio", block: "radios", name, index, value: (*code).to_owned(), wording };
        item.view(
            move || chosen() == *code,
            move || {
                let text = (*code).to_owned();
                sitting.dispatch(Event::Folder(FolderEvent::Wrote { leaf, row, field: column, text }));
            },
        )
    });
    el("fieldset", "fieldset")
        .child(text("legend", "label", label))
        .children((!hint.is_empty()).then(|| text("p", "hint", hint)))
        .child(el("div", "radios radios--inline").children(items).view())
        .view()
}
