//! The pages on which a pack is kept: the downloads, and the question before another pack takes its place.

use leptos::prelude::*;

use crate::builder::Draft;
use crate::builder::Event;
use crate::builder::Place;
use crate::content;
use crate::content::Making;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::making::Workshop;
use super::page::refused;
use super::press::page_heading;
use super::press::press;

/// The page on which the pack is kept.
pub fn keep(shop: Workshop) -> AnyView {
    let state = shop.health(|health| {
        let (words, count) = match (health.problems.len(), health.concerns.len()) {
            (0, 0) => (Making::KeepSound, 0),
            (0, doubts) => (Making::KeepDoubts, doubts),
            (problems, _) => (Making::KeepOpenProblems, problems),
        };
        text("p", "inset-text", content::fill_gaps(content::making(words), &[&count.to_string()]))
    });
    let file = live(move || {
        if shop.with(Draft::has_file) {
            return text("p", "", content::making(Making::KeepFileOn));
        }
        press(shop, "button button--secondary", content::making(Making::KeepFile), Event::FileAsked).view()
    });
    let steps = [Making::PublishOne, Making::PublishTwo, Making::PublishThree, Making::PublishFour];
    let steps = el("ol", "").children(steps.map(|words| text("li", "", content::making(words))));
    el("div", "")
        .child(page_heading(content::making(Making::KeepTitle)))
        .child(state)
        .child(press(shop, "button", content::making(Making::KeepDownload), Event::SaveAsked).view())
        .child(text("p", "hint", content::making(Making::KeepText)))
        .child(
            el("div", "")
                .attr("data-phb", "keep-file")
                .child(text("h2", "heading-m", content::making(Making::KeepFileTitle)))
                .child(text("p", "", content::making(Making::KeepFileText)))
                .child(file)
                .view(),
        )
        .child(text("h2", "heading-m", content::making(Making::PublishTitle)))
        .child(steps.view())
        .view()
}

/// The page that asks before another pack takes the place of one that is not saved.
pub fn leaving(shop: Workshop) -> AnyView {
    let button = |class, words, event| press(shop, class, content::making(words), event).view();
    let buttons = el("div", "button-group")
        .child(button("button", Making::LeaveSave, Event::SaveAsked))
        .child(button("button button--secondary", Making::LeaveOpen, Event::OpenInstead))
        .child(button("button button--secondary", Making::LeaveBack, Event::Went(Place::Overview)));
    el("div", "")
        .children(refused(shop))
        .child(page_heading(content::making(Making::LeaveTitle)))
        .child(text("p", "", content::making(Making::LeaveText)))
        .child(buttons.view())
        .view()
}
