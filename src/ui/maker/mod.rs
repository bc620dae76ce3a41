//! The pack maker in Leptos: it shows the draft and sends events; it decides nothing and holds no wording.

mod bench;
mod check;
mod condition;
mod fields;
mod input;
mod keep;
mod list;
mod making;
mod notes;
mod page;
mod pair;
mod press;
mod trial;

pub use bench::Bench;
pub use bench::PairHands;
pub use making::Hands;
pub use making::Workshop;
pub use pair::pair;

use leptos::prelude::*;

use crate::builder::Draft;
use crate::builder::Event;
use crate::builder::Place;
use crate::content;
use crate::content::Making;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use press::lead;
use press::press;

/// The whole maker.
pub fn app(shop: Workshop) -> AnyView {
    // A page is drawn anew when the editor goes elsewhere or its parts change, not when a field is filled in.
    let step = Memo::new(move |_| shop.with(|draft| (draft.place().clone(), draft.revision())));
    let page = live(move || {
        let (place, _) = step.get();
        let trail = page::trail(shop, &place);
        el("main", "phb__page").children(trail).child(shown(shop, &place)).view()
    });
    el("div", "phb phb--wide")
        .attr("lang", "en")
        .on("pointerdown", move |_| shop.presses(true))
        // Not when it comes up: on a touch screen the field is left only after that.
        .on("click", move |_| shop.presses(false))
        .on("input", move |_| shop.presses(false))
        .on("pointercancel", move |_| shop.presses(false))
        .on("keydown", move |_| shop.presses(false))
        .child(bar(shop))
        .child(page)
        .view()
}

fn shown(shop: Workshop, place: &Place) -> AnyView {
    match place {
        Place::Start => page::start(shop),
        Place::Overview => page::overview(shop),
        Place::Topic(topic) => page::topic(shop, *topic),
        Place::Thing(path, side) => page::thing(shop, path, *side),
        Place::Check => check::check(shop),
        Place::Try => trial::trial(shop),
        Place::Keep => keep::keep(shop),
        Place::Leaving => keep::leaving(shop),
    }
}

/// What stands on every page, the links once there is a pack. It is drawn once: a button that was pressed stays the same.
fn bar(shop: Workshop) -> AnyView {
    let is_started = Memo::new(move |_| shop.with(|draft| *draft.place() != Place::Start));
    let state = Memo::new(move |_| shop.with(state));
    let links = [
        (Making::Parts, Place::Overview),
        (Making::CheckLink, Place::Check),
        (Making::TryLink, Place::Try),
        (Making::KeepLink, Place::Keep),
    ];
    let links =
        links.into_iter().map(|(words, place)| el("li", "").child(lead(shop, content::making(words), place)).view());
    let undo = press(shop, "link-button", content::making(Making::Undo), Event::Undone);
    let undo = undo.live("disabled", move || shop.with(|draft| !draft.can_undo()));
    let status = live(move || state.get().map_or_else(|| ().into_any(), |words| content::making(words).into_any()));
    let started = el("div", "phb__tools")
        .live("hidden", move || !is_started.get())
        .child(el("ul", "").attr("role", "list").children(links).view())
        .child(undo.view())
        .child(el("p", "").attr("role", "status").child(status).view());
    el("header", "phb__bar phb__bar--maker")
        .child(text("p", "", content::making(Making::ProductName)))
        .child(started.view())
        .child(lost_file(shop))
        .view()
}

/// Where the pack is kept.
fn state(draft: &Draft) -> Option<Making> {
    if draft.has_file() {
        Some(Making::AutoSaved)
    } else if draft.is_unsaved() {
        Some(Making::Unsaved)
    } else {
        draft.is_downloaded().then_some(Making::Downloaded)
    }
}

/// Where the chosen file could not be written to: the words as an alert, and beside it what to do.
fn lost_file(shop: Workshop) -> AnyView {
    let is_lost = Memo::new(move |_| shop.with(Draft::has_lost_file));
    let words =
        live(move || if is_lost.get() { text("p", "", content::making(Making::LostFile)) } else { ().into_any() });
    let save = press(shop, "link-button", content::making(Making::KeepDownload), Event::SaveAsked).view();
    el("div", "warning-callout")
        .live("hidden", move || !is_lost.get())
        .child(el("div", "").attr("role", "alert").child(words).view())
        .child(save)
        .view()
}
