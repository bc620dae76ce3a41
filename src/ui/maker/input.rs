//! Fields for single values: a line, a text, a choice, a tick, and lists of words to tick.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::at;
use crate::builder::element_path;
use crate::content;
use crate::content::Making;
use crate::content::Named;
use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::LIST_LIMIT;
use crate::offer::Need;
use crate::offer::WordList;
use crate::questionnaire::CivilDate;
use crate::ui::part::Element;
use crate::ui::part::el;
use crate::ui::part::text;

use super::making::Workshop;
use super::notes::group_class;
use super::notes::notes;
use super::notes::notes_id;

/// A field with its words.
#[derive(Clone)]
pub struct Labelled {
    /// What stands above it.
    pub label: String,
    /// Whether it may be left empty.
    pub need: Need,
    /// What to put in; may be empty.
    pub hint: String,
}

impl Labelled {
    /// Words without a hint, for what is part of something larger.
    pub fn plain(label: impl Into<String>) -> Self {
        Self { label: label.into(), need: Need::Wanted, hint: String::new() }
    }

    /// The label, with a word on whether it may be left empty.
    pub fn heading(&self) -> String {
        match self.need {
            Need::Wanted => self.label.clone(),
            Need::Open => format!("{} {}", self.label, content::making(Making::Optional)),
        }
    }
}

/// The id of the field for a path.
pub fn field_id(path: &str) -> String {
    format!("at-{path}")
}

fn hint_id(path: &str) -> String {
    format!("hint-{path}")
}

/// A field in its group, with label, hint and notes.
fn group(shop: Workshop, path: &str, words: Labelled, field: Element) -> AnyView {
    let class = {
        let path = path.to_owned();
        move || group_class(shop, &path)
    };
    let has_hint = !words.hint.is_empty();
    let hint = text_with_id("div", "hint", &hint_id(path), &words.hint);
    let described = if has_hint { format!("{} {}", hint_id(path), notes_id(path)) } else { notes_id(path) };
    let field = field.attr("id", field_id(path)).attr("aria-describedby", described);
    el("div", "")
        .live_class(class)
        .child(el("label", "label").attr("for", field_id(path)).text(words.heading()).view())
        .children(has_hint.then_some(hint))
        .child(notes(shop, path.to_owned()))
        .child(field.view())
        .view()
}

fn text_with_id(tag: &'static str, class: &'static str, id: &str, words: &str) -> AnyView {
    el(tag, class).attr("id", id).text(words).view()
}

/// A line to type in.
pub fn line(shop: Workshop, path: &str, words: Labelled, kind: &Kind) -> AnyView {
    let narrow = matches!(kind, Kind::Number | Kind::Sum | Kind::Date | Kind::Language);
    let class = if narrow { "input input--width-10" } else { "input input--wide" };
    let mode = if matches!(kind, Kind::Number) { Some("numeric".to_owned()) } else { None };
    let reading = if matches!(kind, Kind::Date) { in_words } else { as_it_is };
    let field = typed(shop, path, ("input", class), reading);
    group(shop, path, words, field.attr("type", "text").attr_if("inputmode", mode))
}

/// Room for a few sentences.
pub fn lines(shop: Workshop, path: &str, words: Labelled) -> AnyView {
    group(shop, path, words, typed(shop, path, ("textarea", "textarea"), as_it_is).attr("rows", "3"))
}

/// What is in the pack, as a person reads and writes it.
type Reading = fn(String) -> String;

fn as_it_is(words: String) -> String {
    words
}

/// A day in words, such as `3 May 2027`; what is no day stays as it was typed.
fn in_words(words: String) -> String {
    CivilDate::parse(&words).map_or(words, content::date)
}

fn typed(shop: Workshop, path: &str, (tag, class): (&'static str, &'static str), reading: Reading) -> Element {
    let (read, write) = (path.to_owned(), path.to_owned());
    // Put into the field only when it is another: what is being typed must not be written over.
    let shown = Memo::new(move |_| reading(shop.with(|draft| draft.shown(&read))));
    el(tag, class)
        .attr("autocomplete", "off")
        .live_value(move || shown.get())
        .on("input", move |_| shop.dispatch(Event::Touched))
        .on("change", move |event: DomEvent| {
            shop.dispatch(Event::Typed(write.clone(), event_target_value(&event)));
        })
}

/// A choice of one, by code; `none` says that nothing is chosen.
pub fn choice(
    shop: Workshop,
    path: &str,
    words: Labelled,
    none: Making,
    offered: Vec<(String, Vec<Named>)>,
) -> AnyView {
    let now = path.to_owned();
    let is_chosen = move |code: &str| {
        let (path, code) = (now.clone(), code.to_owned());
        move || shop.with(|draft| draft.shown(&path) == code)
    };
    let entry = |code: &str, name: &str| {
        el("option", "").attr("value", code).live("selected", is_chosen(code)).text(name).view()
    };
    let mut shown = vec![entry("", content::making(none))];
    // What is chosen and not offered any more stands there too: else nobody could choose to leave it out.
    let chosen = shop.once(|draft| draft.shown(path));
    let is_offered = offered.iter().any(|(_, named)| named.iter().any(|(code, _)| *code == chosen));
    if !is_offered && !chosen.is_empty() {
        shown.push(entry(&chosen, &content::fill_gaps(content::making(Making::NoLonger), &[&chosen])));
    }
    for (heading, named) in offered {
        let entries = named.iter().map(|(code, name)| entry(code, name));
        if heading.is_empty() {
            shown.extend(entries);
        } else {
            shown.push(el("optgroup", "").attr("label", heading).children(entries).view());
        }
    }
    let write = path.to_owned();
    let field = el("select", "select").children(shown).on("change", move |event: DomEvent| {
        shop.dispatch(Event::Typed(write.clone(), event_target_value(&event)));
    });
    group(shop, path, words, field)
}

/// A box to tick.
pub fn tick(shop: Workshop, path: &str, words: Labelled) -> AnyView {
    let (read, write) = (path.to_owned(), path.to_owned());
    let class = {
        let path = path.to_owned();
        move || group_class(shop, &path)
    };
    let input = el("input", "checkboxes__input")
        .attr("type", "checkbox")
        .attr("id", field_id(path))
        .attr("aria-describedby", format!("{} {}", hint_id(path), notes_id(path)))
        .live("checked", move || shop.with(|draft| at(draft.pack(), &read) == Some(&Json::Flag(true))))
        .on("change", move |_| shop.dispatch(Event::Ticked(write.clone())));
    let label = el("label", "checkboxes__label").attr("for", field_id(path)).text(words.label);
    let item = el("div", "checkboxes__item").child(input.view()).child(label.view()).child(text_with_id(
        "div",
        "checkboxes__hint",
        &hint_id(path),
        &words.hint,
    ));
    el("div", "")
        .live_class(class)
        .child(notes(shop, path.to_owned()))
        .child(el("div", "checkboxes").child(item.view()).view())
        .view()
}

/// A list of words to tick.
pub fn ticks(shop: Workshop, path: &str, words: Labelled, offered: Vec<Named>) -> AnyView {
    let class = {
        let path = path.to_owned();
        move || group_class(shop, &path)
    };
    let count = shop.once(|draft| match at(draft.pack(), path) {
        Some(Json::List(list)) => list.len().min(LIST_LIMIT),
        Some(_) | None => 0,
    });
    // What is listed and not offered any more stands there too: else nobody could take it out.
    let gone = shop.once(|draft| gone(draft.pack(), path, &offered));
    let marks = (0..count).map(|place| notes(shop, element_path(path, place)));
    let marks: Vec<AnyView> = marks.collect();
    let boxes = offered.into_iter().chain(gone).enumerate().map(|(place, (code, name))| {
        let id = format!("{}-{place}", field_id(path));
        let (read, write) = ((path.to_owned(), code.clone()), (path.to_owned(), code));
        let input = el("input", "checkboxes__input")
            .attr("type", "checkbox")
            .attr("id", id.clone())
            .live("checked", move || shop.with(|draft| is_listed(draft.pack(), &read.0, &read.1)))
            .on("change", move |_| shop.dispatch(Event::Listed(write.0.clone(), write.1.clone())));
        let label = el("label", "checkboxes__label").attr("for", id).text(name);
        el("div", "checkboxes__item").child(input.view()).child(label.view()).view()
    });
    let fieldset = el("fieldset", "fieldset")
        .attr("id", field_id(path))
        .attr("tabindex", "-1")
        .attr("aria-describedby", format!("{} {}", hint_id(path), notes_id(path)))
        .child(text("legend", "fieldset__legend", words.heading()))
        .child(text_with_id("div", "hint", &hint_id(path), &words.hint))
        .child(notes(shop, path.to_owned()))
        .children(marks)
        .child(el("div", "checkboxes checkboxes--small").children(boxes).view());
    el("div", "").live_class(class).child(fieldset.view()).view()
}

/// What is on a list and is not offered.
fn gone(pack: &Json, path: &str, offered: &[Named]) -> Vec<Named> {
    let Some(Json::List(list)) = at(pack, path) else { return Vec::new() };
    let codes = list.iter().take(LIST_LIMIT).filter_map(Json::as_text);
    let gone = codes.filter(|code| offered.iter().all(|(known, _)| known != code));
    gone.map(|code| (code.to_owned(), content::fill_gaps(content::making(Making::NoLonger), &[code]))).collect()
}

fn is_listed(pack: &Json, path: &str, code: &str) -> bool {
    matches!(at(pack, path), Some(Json::List(list)) if list.iter().any(|one| one.as_text() == Some(code)))
}

/// The words of a closed list, by code.
pub fn named(list: &dyn WordList) -> Vec<Named> {
    (0..)
        .map_while(|place| list.word(place))
        .map(|word| (word.to_owned(), content::pack_word(word).to_owned()))
        .collect()
}
