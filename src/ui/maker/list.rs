//! Lists: things with a page of their own as rows, and plain texts as fields under each other.

use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::Place;
use crate::builder::Side;
use crate::builder::Way;
use crate::builder::at;
use crate::builder::element_path;
use crate::content;
use crate::content::Making;
use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::Shape;
use crate::ui::part::el;
use crate::ui::part::text;

use super::input;
use super::input::Labelled;
use super::input::field_id;
use super::making::Workshop;
use super::notes::notes;
use super::press::press;
use super::press::press_about;

fn count(shop: Workshop, path: &str) -> usize {
    shop.once(|draft| match at(draft.pack(), path) {
        Some(Json::List(list)) => list.len(),
        Some(_) | None => 0,
    })
}

/// The most rows that are drawn; a sound pack has no list as long.
const MOST: usize = 60;

/// In the place of more rows than a page can take.
pub fn too_many(shop: Workshop, path: &str, count: usize) -> AnyView {
    let words = content::fill_gaps(content::making(Making::TooMany), &[&count.to_string()]);
    let out =
        press(shop, "button button--secondary", content::making(Making::TakeAllOut), Event::Removed(path.to_owned()));
    el("div", "").child(text("p", "", words)).child(out.view()).view()
}

/// Things with pages of their own: each a row that leads there.
pub fn rows(shop: Workshop, path: &str, shape: &'static Shape, words: &Labelled) -> AnyView {
    let count = count(shop, path);
    let (_, add) = content::pack_shape(shape.name);
    let shown = (0..count.min(MOST)).map(|place| row(shop, &element_path(path, place), (place, count)));
    let list = match count {
        count if count > MOST => too_many(shop, path, count),
        0 => text("p", "hint", content::making(Making::None)),
        _ => el("ul", "thing-list").attr("role", "list").children(shown).view(),
    };
    list_of(shop, path, words, [list], add)
}

/// A list in a box of its own, with a button to add to it.
fn list_of(
    shop: Workshop,
    path: &str,
    words: &Labelled,
    shown: impl IntoIterator<Item = AnyView>,
    add: &'static str,
) -> AnyView {
    let more = text("span", "visually-hidden", format!(": {}", words.label));
    el("fieldset", "fieldset fieldset--list")
        .attr("id", field_id(path))
        .attr("tabindex", "-1")
        .child(text("legend", "fieldset__legend", words.heading()))
        .child(text("p", "hint", words.hint.clone()))
        .child(notes(shop, path.to_owned()))
        .children(shown)
        .child(press(shop, "button button--secondary", add, Event::Added(path.to_owned())).child(more).view())
        .view()
}

fn row(shop: Workshop, path: &str, (place, count): (usize, usize)) -> AnyView {
    let name = shop.once(|draft| content::pack_thing(draft.pack(), path));
    let act = |words: Making, event: Event| press_about(shop, content::making(words), &name, event);
    let moves = [(place > 0, Making::Up, Way::Up), (place + 1 < count, Making::Down, Way::Down)];
    let moves = moves
        .into_iter()
        .filter(|(can, ..)| *can)
        .map(|(_, words, way)| act(words, Event::Moved(path.to_owned(), way)));
    let change = act(Making::Change, Event::Went(Place::Thing(path.to_owned(), Side::Whom)));
    let remove = act(Making::Remove, Event::Removed(path.to_owned()));
    el("li", "thing-list__row")
        .attr("id", field_id(path))
        .attr("tabindex", "-1")
        .child(text("strong", "thing-list__name", name.clone()))
        .child(el("div", "thing-list__actions").child(change).children(moves).child(remove).view())
        .child(notes(shop, path.to_owned()))
        .view()
}

/// Plain texts under each other.
pub fn texts(shop: Workshop, path: &str, words: &Labelled) -> AnyView {
    let shown = (0..count(shop, path).min(MOST)).map(|place| {
        let path = element_path(path, place);
        let own = Labelled::plain(format!("{} {}", words.label, place + 1));
        let remove = press_about(shop, content::making(Making::Remove), &own.label, Event::Removed(path.clone()));
        el("div", "").child(input::line(shop, &path, own, &Kind::Title)).child(remove).view()
    });
    list_of(shop, path, words, shown, content::making(Making::AddOne))
}
