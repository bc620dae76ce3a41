//! The pages in Leptos: they show the state and send events; they decide nothing and hold no wording.

mod dispatch;
mod folder;
pub mod maker;
mod page;
mod part;

pub use dispatch::Later;
pub use dispatch::Perform;
pub use dispatch::Sitting;

use leptos::prelude::*;

use crate::content::Phrase;
use crate::folder::Leaf;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::Interview;
use crate::interview::Page;
use part::el;
use part::text;

/// The whole widget for one sitting.
pub fn app(sitting: Sitting) -> AnyView {
    // A page is drawn anew at every step, and not when only its trouble or a print choice changes.
    let step = Memo::new(move |_| sitting.with(|it| (it.sitting(), it.page().clone(), it.can_go_back())));
    part::live(move || {
        let (_, page, can_go_back) = step.get();
        let week = Page::Folder(FolderPage::Leaf(Leaf::Support));
        let wide = matches!(page, Page::Summary | Page::Results) || page == week;
        let back = can_go_back.then(|| part::back_link(sitting));
        let shown = el("div", "phb__page").children(back).child(show(sitting, page)).view();
        el("div", if wide { "phb phb--wide" } else { "phb" })
            .attr("lang", sitting.language().tag())
            .child(bar(sitting))
            .child(shown)
            .child(foot(sitting))
            .view()
    })
}

fn show(sitting: Sitting, page: Page) -> AnyView {
    match page {
        Page::Start => page::start(sitting),
        later @ (Page::Question(..)
        | Page::Urgent
        | Page::CheckAnswers
        | Page::Results
        | Page::Summary
        | Page::About
        | Page::Folder(_)) => sitting.show(later).into_any(),
    }
}

/// All that a sitting needs beyond its first page. Whoever calls this draws all of it into their module.
#[must_use]
pub fn later(perform: Perform) -> Later {
    Later {
        apply: Interview::apply,
        show: show_later,
        perform,
        receive: crate::summary::receive,
        read: crate::summary::from_photo,
    }
}

fn show_later(sitting: Sitting, page: Page) -> AnyView {
    el("div", "").child(folder::idle(sitting)).child(later_page(sitting, page)).view()
}

fn later_page(sitting: Sitting, page: Page) -> AnyView {
    match page {
        Page::Start => page::start(sitting),
        Page::Question(item, _) => page::question(sitting, &item),
        Page::Urgent => page::urgent(sitting),
        Page::CheckAnswers => page::check_answers(sitting),
        Page::Results => page::results(sitting),
        Page::Summary => page::summary(sitting),
        Page::About => page::about(sitting),
        Page::Folder(page) => folder::show(sitting, page),
    }
}

fn bar(sitting: Sitting) -> AnyView {
    let clear = part::button(sitting, "link-button", Phrase::ClearEverything, Event::Cleared).attr("data-phb", "clear");
    el("div", "phb__bar").child(text("p", "", sitting.say(Phrase::ProductName))).child(clear.view()).view()
}

fn foot(sitting: Sitting) -> AnyView {
    let about = part::button(sitting, "link-button", Phrase::AboutLink, Event::AboutAsked).view();
    let links = el("ul", "").attr("role", "list").child(el("li", "").child(about).view());
    el("div", "phb__foot").child(text("p", "", sitting.say(Phrase::NothingSaved))).child(links.view()).view()
}
