//! The pages on which a person gets ready what they take away; they show the folder and send events.

mod cases;
mod field;
mod files;
mod idle;
mod leaf;
mod letter;
mod letters;
mod open;
mod overview;
mod papers;
mod sketch;

pub use idle::idle;

use leptos::prelude::*;

use crate::content;
use crate::content::Taking;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::ui::Sitting;
use crate::ui::part::Element;
use crate::ui::part::el;

/// The page.
pub fn show(sitting: Sitting, page: FolderPage) -> AnyView {
    match page {
        FolderPage::Overview => overview::overview(sitting),
        FolderPage::Leaf(leaf) => leaf::leaf(sitting, leaf),
        FolderPage::Papers => papers::papers(sitting),
        FolderPage::Letters => letters::letters(sitting),
        FolderPage::Letter(letter) => letter::letter(sitting, letter),
        FolderPage::Files => files::files(sitting),
        FolderPage::Open => open::open(sitting),
        FolderPage::Cases => cases::cases(sitting),
        FolderPage::Sketch => sketch::sketch(sitting),
    }
}

/// The words of these pages, in the grammar of who is answering.
fn take(sitting: Sitting, text: Taking) -> String {
    sitting.once(|interview| content::taking(text, interview))
}

/// A button in the given class that sends an event.
fn press(sitting: Sitting, class: &'static str, words: String, event: Event) -> Element {
    el("button", class).attr("type", "button").on("click", move |_| sitting.dispatch(event.clone())).text(words)
}

/// The buttons that end a page: back to the overview, and perhaps on to the next page.
fn ending(sitting: Sitting, next: Option<FolderPage>) -> AnyView {
    let done = press(sitting, "button", take(sitting, Taking::ToOverview), Event::FolderAsked(FolderPage::Overview));
    let on = next.map(|page| {
        let words = take(sitting, Taking::NextPage);
        press(sitting, "button button--secondary", words, Event::FolderAsked(page)).view()
    });
    el("div", "button-group").child(done.view()).children(on).view()
}
