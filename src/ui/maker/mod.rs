//! The pack maker in Leptos: it shows the draft and sends events; it decides nothing and holds no wording.

mod bench;
mod check;
mod condition;
mod fields;
mod input;
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
    el("div", "phb phb--wide").attr("lang", "en").child(live(move || bar(shop))).child(page).view()
}

fn shown(shop: Workshop, place: &Place) -> AnyView {
    match place {
        Place::Start => page::start(shop),
        Place::Overview => page::overview(shop),
        Place::Topic(topic) => page::topic(shop, *topic),
        Place::Thing(path, side) => page::thing(shop, path, *side),
        Place::Check => check::check(shop),
        Place::Try => trial::trial(shop),
        Place::Keep => trial::keep(shop),
    }
}

/// What stands on every page once there is a pack.
fn bar(shop: Workshop) -> AnyView {
    let (started, can_undo, unsaved, has_file) =
        shop.with(|draft| (*draft.place() != Place::Start, draft.can_undo(), draft.is_unsaved(), draft.has_file()));
    let name = text("p", "", content::making(Making::ProductName));
    if !started {
        return el("header", "phb__bar").child(name).view();
    }
    let state = match (has_file, unsaved) {
        (true, _) => Making::AutoSaved,
        (false, true) => Making::Unsaved,
        (false, false) => Making::Saved,
    };
    let undo = can_undo.then(|| press(shop, "link-button", content::making(Making::Undo), Event::Undone).view());
    let links = [
        (Making::Parts, Place::Overview),
        (Making::CheckLink, Place::Check),
        (Making::TryLink, Place::Try),
        (Making::KeepLink, Place::Keep),
    ];
    let links =
        links.into_iter().map(|(words, place)| el("li", "").child(lead(shop, content::making(words), place)).view());
    el("header", "phb__bar phb__bar--maker")
        .child(name)
        .child(el("ul", "").attr("role", "list").children(links).view())
        .child(el("p", "").attr("role", "status").text(content::making(state)).view())
        .children(undo)
        .view()
}
