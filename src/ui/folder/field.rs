//! The fields of a row on a page of the folder: each with its label, a line under it, and what is wrong with it.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::content::OptionWording;
use crate::content::Taking;
use crate::folder::CopyDays;
use crate::folder::Field;
use crate::folder::FieldKind;
use crate::folder::FolderEvent;
use crate::folder::Leaf;
use crate::interview::Event;
use crate::questionnaire::written_day;
use crate::sketch::TypedError;
use crate::sketch::fault;
use crate::ui::Sitting;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::take;

/// With these numbers something else begins.
const BEGINS: [&str; 5] = ["rate", "price", "likely", "nhs", "repairs"];

/// How a field stands among the others of its row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// By itself.
    Alone,
    /// Beside the other days of the week.
    Day,
    /// Beside other numbers.
    Number,
}

impl Stand {
    fn of(field: &Field) -> Self {
        match field.kind {
            FieldKind::Hours if field.code != "each" => Self::Day,
            FieldKind::Hours | FieldKind::Amount | FieldKind::Count => Self::Number,
            FieldKind::Line | FieldKind::Story | FieldKind::One(_) | FieldKind::Day => Self::Alone,
        }
    }
}

/// The fields of a row; days stand beside each other where there is room, and so do other numbers.
pub fn fields(sitting: Sitting, leaf: Leaf, row: usize) -> Vec<AnyView> {
    let mut runs: Vec<(Stand, Vec<AnyView>)> = Vec::new();
    for (place, field) in leaf.fields().iter().enumerate() {
        let (stand, view) = (Stand::of(field), one_field(sitting, leaf, (row, place), field));
        match runs.last_mut() {
            Some((last, run)) if *last == stand && !BEGINS.contains(&field.code) => run.push(view),
            Some(_) | None => runs.push((stand, vec![view])),
        }
    }
    let mut views = Vec::new();
    for (stand, run) in runs {
        match stand {
            Stand::Alone => views.extend(run),
            Stand::Day => views.extend([el("div", "week").children(run).view(), copies(sitting, row)]),
            Stand::Number => views.push(el("div", "numbers").children(run).view()),
        }
    }
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
            let number = || el("input", "input input--short").attr("type", "text").attr("inputmode", "decimal");
            let code = field.code;
            let input = match field.kind {
                FieldKind::Story => el("textarea", "textarea").attr("rows", "6").text(value.clone()),
                // Hours follow what is written: a day may be copied to another.
                FieldKind::Hours => el("input", "input input--short")
                    .attr("type", "text")
                    .live_value(move || sitting.with(|interview| interview.folder().text(leaf, row, code).to_owned())),
                FieldKind::Amount | FieldKind::Count => number().attr("value", value.clone()),
                FieldKind::Line | FieldKind::Day | FieldKind::One(_) => {
                    el("input", "input").attr("type", "text").attr("value", value.clone())
                }
            };
            let list = (leaf.is_of_the_sketch() && code == "outcome").then(|| outcomes(sitting, &id));
            let wrong_id = format!("{id}-wrong");
            let can_be_wrong = !matches!(field.kind, FieldKind::Line | FieldKind::Story | FieldKind::One(_));
            let described = [(!hint.is_empty()).then_some(&hint_id), can_be_wrong.then_some(&wrong_id)];
            let described: Vec<&str> = described.into_iter().flatten().map(String::as_str).collect();
            let described = (!described.is_empty()).then(|| described.join(" "));
            let input = input
                .attr("id", id.clone())
                .attr("dir", "auto")
                .attr("autocomplete", "off")
                .attr_if("aria-describedby", described)
                .attr_if("list", list.is_some().then(|| format!("{id}-list")))
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
                .children(list)
                .children(unread.map(|unread| el("div", "").attr("id", wrong_id).child(unread).view()))
                .view()
        }
    }
}

/// The changes that were written down, to choose from.
fn outcomes(sitting: Sitting, id: &str) -> AnyView {
    let written = sitting.once(|interview| {
        let rows = interview.folder().filled(Leaf::Outcomes);
        rows.filter_map(|row| row.first()).filter(|text| !text.trim().is_empty()).cloned().collect::<Vec<_>>()
    });
    let options = written.into_iter().map(|text| el("option", "").attr("value", text).view());
    el("datalist", "").attr("id", format!("{id}-list")).children(options).view()
}

/// Buttons that give the hours of one day to others too.
fn copies(sitting: Sitting, row: usize) -> AnyView {
    let ways = [
        (Costing::CopyWorkdays, CopyDays::Workdays),
        (Costing::CopyAll, CopyDays::All),
        (Costing::CopyWeekend, CopyDays::Weekend),
    ];
    let buttons = ways.map(|(words, days)| {
        let words = sitting.once(|interview| content::costing(words, interview));
        let number = sitting.once(|interview| content::costing(Costing::CopyOf, interview));
        let number = content::fill_gaps(&number, &[&(row + 1).to_string()]);
        let number = text("span", "visually-hidden", format!(", {number}"));
        let copy =
            el("button", "link-button").attr("type", "button").text(words).child(number).on("click", move |_| {
                sitting.dispatch(Event::Folder(FolderEvent::DaysCopied(row, days)));
            });
        el("li", "").child(copy.view()).view()
    });
    el("ul", "copies").attr("role", "list").children(buttons).view()
}

/// Says what is wrong with a number: it stays as it was written, and the sum does without it.
fn misread(sitting: Sitting, (leaf, row): (Leaf, usize), (kind, code): (FieldKind, &'static str)) -> AnyView {
    let wrong = sitting.follow(move |interview| {
        let error = fault(kind, code, interview.folder().text(leaf, row, code));
        error.map_or(0, |error| TypedError::ALL.iter().position(|one| *one == error).map_or(1, |place| place + 1))
    });
    live(move || {
        let error = wrong.get().checked_sub(1).and_then(|place| TypedError::ALL.get(place));
        let words = error.map(|error| sitting.once(|interview| content::typed_error(*error, interview)));
        let words = words.map(|words| text("p", "error-message", words));
        el("div", "").attr("role", "status").children(words).view()
    })
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
    let hint_id = format!("leaf-{row}-{column}-hint");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let hint = described.as_ref().map(|_| el("p", "hint").attr("id", hint_id).text(hint).view());
    el("fieldset", "fieldset")
        .attr_if("aria-describedby", described)
        .child(text("legend", "label", label))
        .children(hint)
        .child(el("div", "radios radios--inline").children(items).view())
        .view()
}
