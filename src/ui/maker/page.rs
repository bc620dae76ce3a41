//! The pages on which a pack is filled in: the start, the list of parts, a part, a thing.

use leptos::prelude::*;

use crate::builder::Draft;
use crate::builder::Event;
use crate::builder::Health;
use crate::builder::Place;
use crate::builder::Side;
use crate::builder::Topic;
use crate::builder::at;
use crate::builder::shape_at;
use crate::builder::steps;
use crate::builder::text_at;
use crate::builder::up;
use crate::content;
use crate::content::Making;
use crate::offer::Json;
use crate::offer::PACK;
use crate::offer::PackProblem;
use crate::ui::part::el;
use crate::ui::part::text;

use super::fields::all_fields;
use super::fields::fields;
use super::making::Workshop;
use super::notes::notes;
use super::notes::strangers;
use super::press::lead;
use super::press::page_heading;
use super::press::press;

/// The first page.
pub fn start(shop: Workshop) -> AnyView {
    let buttons = el("div", "button-group")
        .child(press(shop, "button", content::making(Making::Begin), Event::Begun).view())
        .child(press(shop, "button button--secondary", content::making(Making::Open), Event::OpenAsked).view());
    let words = |class: &'static str, words: Making| text("p", class, content::making(words));
    el("div", "")
        .children(refused(shop))
        .child(page_heading(content::making(Making::StartTitle)))
        .child(words("lede", Making::StartLede))
        .child(words("", Making::StartNeed))
        .child(words("inset-text", Making::StartSilent))
        .child(buttons.view())
        .child(words("hint", Making::OpenHint))
        .view()
}

/// Why the file chosen last could not be opened.
pub fn refused(shop: Workshop) -> Option<AnyView> {
    shop.once(|draft| draft.refused().map(refusal))
}

fn refusal(problem: &PackProblem) -> AnyView {
    el("div", "error-summary")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .attr("data-phb", "errors")
        .child(text("h2", "error-summary__title", content::making(Making::RefusedTitle)))
        .child(text(
            "p",
            "",
            format!("{} {}", content::pack_refused(&problem.problem), content::making(Making::RefusedKept)),
        ))
        .view()
}

/// The list of all parts, with how far each is.
pub fn overview(shop: Workshop) -> AnyView {
    let name = shop.once(|draft| text_at(draft.pack(), "commissioner.name").to_owned());
    let title = if name.is_empty() {
        content::making(Making::OverviewTitle).to_owned()
    } else {
        content::fill_gaps(content::making(Making::OverviewNamed), &[&name])
    };
    let parts = Topic::ALL.into_iter().map(|topic| part(shop, topic));
    let ready = [(Making::CheckLink, Place::Check), (Making::TryLink, Place::Try), (Making::KeepLink, Place::Keep)];
    let ready = ready
        .into_iter()
        .map(|(words, place)| el("li", "task-list__item").child(lead(shop, content::making(words), place)).view());
    el("div", "")
        .children(refused(shop))
        .child(page_heading(title))
        .child(text("p", "", content::making(Making::OverviewText)))
        .child(strangers(shop))
        .child(text("h2", "heading-m", content::making(Making::PartsTitle)))
        .child(el("ul", "task-list").attr("role", "list").children(parts).view())
        .child(text("h2", "heading-m", content::making(Making::AlwaysTitle)))
        .child(el("ul", "task-list").attr("role", "list").children(ready).view())
        .child(press(shop, "link-button", content::making(Making::Open), Event::OpenAsked).view())
        .view()
}

fn part(shop: Workshop, topic: Topic) -> AnyView {
    let [name, holds] = content::topic(topic);
    let (words, class) = shop.health(|health| shop.once(|draft| state(draft, health, topic)));
    el("li", "task-list__item")
        .child(
            el("div", "task-list__name")
                .child(lead(shop, name, Place::Topic(topic)))
                .child(text("p", "hint", holds))
                .view(),
        )
        .child(el("strong", class).text(content::making(words)).view())
        .view()
}

/// How far a part is.
fn state(draft: &Draft, health: &Health, topic: Topic) -> (Making, &'static str) {
    let is_here = |path: &str| {
        steps(path).first().is_some_and(|step| {
            topic.fields().iter().any(|name| *step == crate::builder::Step::Field((*name).to_owned()))
        })
    };
    let problems: Vec<_> = health.problems.iter().filter(|it| is_here(&it.path)).collect();
    let is_filled = |json: &Json| !matches!(json, Json::Object(it) if it.is_empty()) && *json != Json::List(Vec::new());
    let filled = |name: &str| name != "language" && at(draft.pack(), name).is_some_and(is_filled);
    let filled = topic.fields().iter().any(|name| filled(name));
    if problems.iter().any(|problem| draft.speaks_of(problem)) || (filled && !problems.is_empty()) {
        (Making::PartNeeded, "tag tag--open")
    } else if !problems.is_empty() {
        (Making::PartEmpty, "tag tag--no")
    } else if health.concerns.iter().any(|it| is_here(&it.path)) {
        (Making::PartWrong, "tag tag--ask")
    } else if filled {
        (Making::PartDone, "tag tag--right")
    } else {
        (Making::PartOptional, "tag tag--quiet")
    }
}

/// A part of the pack.
pub fn topic(shop: Workshop, topic: Topic) -> AnyView {
    let [name, holds] = content::topic(topic);
    let next = Topic::ALL.into_iter().skip_while(|it| *it != topic).nth(1);
    let next = next.map_or(Place::Check, Place::Topic);
    el("div", "")
        .child(page_heading(name))
        .child(text("p", "lede", holds))
        .child(strangers(shop))
        .child(fields(shop, "", &PACK, topic.fields()))
        .child(press(shop, "button", content::making(Making::GoOn), Event::Went(next)).view())
        .view()
}

/// A thing with a page of its own.
pub fn thing(shop: Workshop, path: &str, side: Side) -> AnyView {
    let Some(shape) = shape_at(path) else { return ().into_any() };
    let name = shop.once(|draft| match crate::builder::number(path) {
        Some(_) => content::pack_thing(draft.pack(), path),
        None => content::pack_shape(shape.name).0.to_owned(),
    });
    let is_group = ["group", "every_group"].contains(&shape.name);
    let sides = is_group.then(|| sides(shop, path, side));
    let body = if is_group { fields(shop, path, shape, side.fields()) } else { all_fields(shop, path, shape) };
    let above = place_above(path, side);
    let go_on = content::fill_gaps(content::making(Making::BackTo), &[&place_name(shop, &up(&above))]);
    let next = next_side(path, side).filter(|_| is_group);
    let buttons = match next {
        Some(next) => press(shop, "button", content::making(Making::GoOn), Event::Went(next)),
        None => press(shop, "button", go_on, Event::Went(up(&above))),
    };
    let what = content::pack_shape(shape.name).0;
    let caption = if name.starts_with(what) { None } else { Some(text("span", "caption", what)) };
    el("div", "")
        .child(
            el("h1", "heading-xl")
                .attr("tabindex", "-1")
                .attr("data-phb", "heading")
                .children(caption)
                .child(text("bdi", "", name))
                .view(),
        )
        .children(sides)
        .child(notes(shop, path.to_owned()))
        .child(strangers(shop))
        .child(body)
        .child(el("div", "button-group").child(buttons.view()).view())
        .view()
}

fn place_above(path: &str, side: Side) -> Place {
    Place::Thing(path.to_owned(), side)
}

fn next_side(path: &str, side: Side) -> Option<Place> {
    let next = Side::ALL.into_iter().skip_while(|it| *it != side).nth(1)?;
    Some(Place::Thing(path.to_owned(), next))
}

/// The pages of a group; what goes for every group is for nobody in particular.
fn sides(shop: Workshop, path: &str, here: Side) -> AnyView {
    let is_common = path == "every_group";
    let links = Side::ALL.into_iter().filter(|side| !(is_common && *side == Side::Whom)).map(|side| {
        let current = if side == here { Some("page".to_owned()) } else { None };
        let go = Event::Went(Place::Thing(path.to_owned(), side));
        let link = press(shop, "link-button", content::side(side), go).attr_if("aria-current", current);
        el("li", "").child(link.view()).view()
    });
    let list = el("ul", "").attr("role", "list").children(links);
    el("nav", "sides").attr("aria-label", content::making(Making::SidesLabel)).child(list.view()).view()
}

/// The name of a page.
pub fn place_name(shop: Workshop, place: &Place) -> String {
    match place {
        Place::Start | Place::Overview => content::making(Making::Parts).to_owned(),
        Place::Topic(topic) => content::topic(*topic)[0].to_owned(),
        Place::Thing(path, _) if crate::builder::number(path).is_some() => {
            shop.once(|draft| content::pack_thing(draft.pack(), path))
        }
        Place::Thing(path, _) => shape_at(path).map_or("", |shape| content::pack_shape(shape.name).0).to_owned(),
        Place::Check => content::making(Making::CheckTitle).to_owned(),
        Place::Try => content::making(Making::TryTitle).to_owned(),
        Place::Keep => content::making(Making::KeepTitle).to_owned(),
        Place::Leaving => content::making(Making::LeaveTitle).to_owned(),
    }
}

/// The way back: every page above this one.
pub fn trail(shop: Workshop, place: &Place) -> Option<AnyView> {
    let mut pages = Vec::new();
    let mut here = place.clone();
    while !matches!(here, Place::Overview | Place::Start) {
        here = up(&here);
        let name = place_name(shop, &here);
        pages.insert(0, el("li", "").child(lead(shop, name, here.clone())).view());
    }
    if pages.is_empty() {
        return None;
    }
    let list = el("ol", "").attr("role", "list").children(pages);
    Some(el("nav", "trail").attr("aria-label", content::making(Making::Parts)).child(list.view()).view())
}

/// A link to where a place of the pack is filled in.
pub fn lead_to_field(shop: Workshop, path: &str) -> AnyView {
    let names = shop.once(|draft| content::pack_place(draft.pack(), path));
    let words = if names.is_empty() { content::making(Making::CheckHere).to_owned() } else { names.join(" › ") };
    let event = if path.is_empty() { Event::Went(Place::Overview) } else { Event::FieldAsked(path.to_owned()) };
    press(shop, "link-button", words, event).view()
}
