//! The fields of an object, each drawn as its kind asks for, along the description of the format.

use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::at;
use crate::builder::field_path;
use crate::builder::is_flat;
use crate::builder::place_of;
use crate::content;
use crate::content::Making;
use crate::content::Named;
use crate::offer::ALTERNATIVES;
use crate::offer::BARS;
use crate::offer::Field;
use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::Need;
use crate::offer::Shape;
use crate::offer::Target;
use crate::ui::part::el;
use crate::ui::part::text;

use super::condition::condition;
use super::input;
use super::input::Labelled;
use super::input::field_id;
use super::input::named;
use super::list::rows;
use super::list::texts;
use super::making::Workshop;
use super::notes::notes;
use super::press::press_about;

/// The fields of the object at `path` with these names, in their order.
pub fn fields(shop: Workshop, path: &str, shape: &'static Shape, names: &[&str]) -> AnyView {
    let found = names.iter().filter_map(|name| shape.fields().find(|field| field.name == *name));
    el("div", "").children(found.map(|field| field_in(shop, path, shape, field))).view()
}

/// All fields of the object at `path`; the short code last, for it mostly makes itself.
pub fn all_fields(shop: Workshop, path: &str, shape: &'static Shape) -> AnyView {
    let mut names: Vec<&str> = shape.fields().map(|field| field.name).filter(|name| *name != "id").collect();
    names.extend(shape.fields().map(|field| field.name).find(|name| *name == "id"));
    fields(shop, path, shape, &names)
}

/// A field, out of sight as long as what stands beside it leaves it no room.
fn field_in(shop: Workshop, path: &str, shape: &'static Shape, field: &'static Field) -> AnyView {
    let holder = path.to_owned();
    // What held something on this page stays in sight: else it would go from under the hand that empties it.
    let held = StoredValue::new(false);
    let is_barred = move || {
        shop.settled(|draft| {
            let holds = at(draft.pack(), &field_path(&holder, field.name)).is_some();
            held.update_value(|held| *held |= holds);
            is_barred(draft.pack(), &holder, shape, field.name) && !held.get_value()
        })
    };
    let view = drawn(shop, &field_path(path, field.name), shape, field);
    el("div", "field").live("hidden", is_barred).child(view).view()
}

fn is_barred(pack: &Json, path: &str, shape: &Shape, name: &str) -> bool {
    let Some(object) = at(pack, path) else { return false };
    let stands =
        |by: &str, word: &str| object.field(by).is_some() && (word.is_empty() || object.text(by) == Some(word));
    let barred = BARS
        .iter()
        .any(|(shape_name, by, word, names)| *shape_name == shape.name && stands(by, word) && names.contains(&name));
    // The answers of a question with yes and no are there already.
    let answers = shape.name == "item" && name == "options" && object.text("kind") == Some("yes_no");
    (barred || answers) && object.field(name).is_none()
}

fn words(shape: &Shape, field: &Field) -> Labelled {
    let (label, hint) = content::pack_field(shape.name, field.name);
    // What goes together with others may not be left empty alone; and a box that is not ticked is an answer too.
    let sets = ALTERNATIVES.iter().filter(|(name, _)| *name == shape.name).flat_map(|(_, sets)| sets.iter());
    let goes_together = sets.into_iter().any(|set| set.len() > 1 && set.contains(&field.name));
    // Whom a group is for must be said of nearly every group.
    let is_wanted = goes_together || matches!(field.kind, Kind::Flag | Kind::Condition);
    let need = if is_wanted { Need::Wanted } else { field.need };
    Labelled { label: label.to_owned(), need, hint: hint.to_owned() }
}

fn drawn(shop: Workshop, path: &str, shape: &'static Shape, field: &'static Field) -> AnyView {
    let words = words(shape, field);
    let none = if field.need == Need::Wanted { Making::Choose } else { Making::NotSaid };
    match &field.kind {
        Kind::Text => input::lines(shop, path, words),
        Kind::Word(list) => input::choice(shop, path, words, none, vec![(String::new(), named(*list))]),
        Kind::Ref(target) => input::choice(shop, path, words, none, vec![(String::new(), targets(shop, *target))]),
        Kind::Flag => input::tick(shop, path, words),
        Kind::Condition => condition(shop, path, &words),
        Kind::Object(inner) if is_flat(inner) => inline(shop, path, inner, &words),
        Kind::Object(_) => page_link(shop, path, &words),
        Kind::List(Kind::Word(list), ..) => input::ticks(shop, path, words, named(*list)),
        Kind::List(Kind::Ref(target), ..) => many_targets(shop, path, words, *target),
        Kind::List(Kind::Object(inner), ..) => rows(shop, path, inner, &words),
        Kind::List(..) => texts(shop, path, &words),
        kind @ (Kind::Title
        | Kind::Id
        | Kind::Date
        | Kind::Link
        | Kind::Email
        | Kind::Phone
        | Kind::Sum
        | Kind::Language
        | Kind::Number) => input::line(shop, path, words, kind),
    }
}

/// The things a code can point to.
fn targets(shop: Workshop, target: Target) -> Vec<Named> {
    let list = target.list();
    shop.once(|draft| {
        let pack = draft.pack();
        let codes = pack.list(list).iter().enumerate();
        codes
            .filter_map(|(place, one)| {
                let name = content::pack_thing(pack, &crate::builder::element_path(list, place));
                Some((one.text("id")?.to_owned(), name))
            })
            .collect()
    })
}

fn many_targets(shop: Workshop, path: &str, words: Labelled, target: Target) -> AnyView {
    let offered = targets(shop, target);
    let empty = offered.is_empty().then(|| {
        let list = content::pack_field("pack", target.list()).0;
        text("p", "hint", content::fill_gaps(content::making(Making::NothingToChoose), &[list]))
    });
    el("div", "").child(input::ticks(shop, path, words, offered)).children(empty).view()
}

/// An object that is filled in on the page of what holds it.
fn inline(shop: Workshop, path: &str, shape: &'static Shape, words: &Labelled) -> AnyView {
    el("fieldset", "fieldset fieldset--part")
        .attr("id", field_id(path))
        .attr("tabindex", "-1")
        .child(text("legend", "fieldset__legend", words.heading()))
        .child(text("p", "hint", words.hint.clone()))
        .child(notes(shop, path.to_owned()))
        .child(all_fields(shop, path, shape))
        .view()
}

/// The way to an object with a page of its own.
fn page_link(shop: Workshop, path: &str, words: &Labelled) -> AnyView {
    let is_there = shop.once(|draft| at(draft.pack(), path).is_some());
    let label = content::making(if is_there { Making::Change } else { Making::Empty });
    let link = el("p", "").child(press_about(shop, label, &words.label, Event::Went(place_of(path))));
    el("div", "form-group form-group--page")
        .attr("id", field_id(path))
        .attr("tabindex", "-1")
        .child(text("p", "label", words.heading()))
        .child(text("p", "hint", words.hint.clone()))
        .child(notes(shop, path.to_owned()))
        .child(link.view())
        .view()
}
