//! One page of the folder: its fields, in one row or in many, with a good and a poor example.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
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
use crate::money::AmountError;
use crate::questionnaire::written_day;
use crate::sketch::TypedError;
use crate::sketch::fault;
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
    let (mut views, mut week) = (Vec::new(), Vec::new());
    for (place, field) in leaf.fields().iter().enumerate() {
        let view = one_field(sitting, leaf, (row, place), field);
        if field.kind == FieldKind::Hours && field.code != "each" {
            week.push(view);
        } else {
            views.extend(days(&mut week));
            views.push(view);
        }
    }
    views.extend(days(&mut week));
    views
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
        FieldKind::Line
        | FieldKind::Story
        | FieldKind::Day
        | FieldKind::Amount
        | FieldKind::Hours
        | FieldKind::Count => {
            let id = format!("leaf-{row}-{column}");
            let hint_id = format!("{id}-hint");
            let day = field.kind == FieldKind::Day;
            let hint = if day && hint.is_empty() { take(sitting, Taking::DayHint) } else { hint };
            let input = match field.kind {
                FieldKind::Story => el("textarea", "textarea").attr("rows", "6").text(value.clone()),
                FieldKind::Amount | FieldKind::Hours | FieldKind::Count => el("input", "input input--short")
                    .attr("type", "text")
                    .attr("inputmode", "decimal")
                    .attr("value", value.clone()),
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
            let unread = match field.kind {
                FieldKind::Amount | FieldKind::Hours | FieldKind::Count => {
                    Some(misread(sitting, (leaf, row), (field.kind, field.code)))
                }
                FieldKind::Day => Some(unread_day(sitting, (leaf, row, field.code))),
                FieldKind::Line | FieldKind::Story | FieldKind::One(_) => None,
            };
            el("div", "form-group")
                .child(el("label", "label").attr("for", id).text(label).view())
                .children((!hint.is_empty()).then(|| el("p", "hint").attr("id", hint_id).text(hint).view()))
                .child(input.view())
                .children(unread)
                .view()
        }
    }
}

/// The days of a week that were gathered, beside each other where there is room.
fn days(week: &mut Vec<AnyView>) -> Option<AnyView> {
    (!week.is_empty()).then(|| el("div", "week").children(core::mem::take(week)).view())
}

/// Says what is wrong with a number: it stays as it was written, and the sum does without it.
fn misread(sitting: Sitting, (leaf, row): (Leaf, usize), (kind, code): (FieldKind, &'static str)) -> AnyView {
    let wrong = sitting.follow(move |interview| {
        let error = fault(kind, code, interview.folder().text(leaf, row, code));
        error.map_or(0, |error| WRONG.iter().position(|(one, _)| *one == error).map_or(1, |place| place + 1))
    });
    live(move || {
        let words = wrong.get().checked_sub(1).and_then(|place| WRONG.get(place));
        let words = words.map(|(_, words)| sitting.once(|interview| content::costing(*words, interview)));
        let words = words.map(|words| text("p", "error-message", words));
        el("div", "").attr("role", "status").children(words).view()
    })
}

/// What can be wrong with a field of the sketch, and the words for it.
pub const WRONG: [(TypedError, Costing); 10] = [
    (TypedError::Amount(AmountError::NotANumber), Costing::NotANumber),
    (TypedError::Amount(AmountError::Negative), Costing::Negative),
    (TypedError::Amount(AmountError::TooFine), Costing::TooFine),
    (TypedError::Amount(AmountError::Comma), Costing::Comma),
    (TypedError::Amount(AmountError::TooLarge), Costing::TooLarge),
    (TypedError::Amount(AmountError::Order), Costing::Order),
    (TypedError::NoDay, Costing::NoDay),
    (TypedError::EndBeforeStart, Costing::EndBeforeStart),
    (TypedError::TooManyPeople, Costing::TooManyPeople),
    (TypedError::NotWhole, Costing::NotWhole),
];

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
