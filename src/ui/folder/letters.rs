//! The letters: those that fit what was said, then the others.

use leptos::prelude::*;

use crate::content;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::folder::Letter;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

use super::ending;
use super::press;
use super::take;

/// The page.
pub fn letters(sitting: Sitting) -> AnyView {
    let answers = sitting.once(|interview| interview.relevant_answers());
    // Whoever has laid two sums beside each other has a cut to write about, whatever else was said.
    let has_cut = !sitting.once(|interview| interview.folder().is_blank(Leaf::Cut));
    let fits = |letter: &Letter| letter.fits(&answers) || has_cut && *letter == Letter::ReconsiderReduction;
    let (fit, more): (Vec<Letter>, Vec<Letter>) = Letter::ALL.into_iter().partition(fits);
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::LettersTitle)))
        .child(text("p", "lede", take(sitting, Taking::LettersText)))
        .child(list(sitting, Taking::LettersFit, fit))
        .child(list(sitting, Taking::LettersMore, more))
        .child(ending(sitting, None))
        .view()
}

fn list(sitting: Sitting, title: Taking, letters: Vec<Letter>) -> AnyView {
    if letters.is_empty() {
        return ().into_any();
    }
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", take(sitting, title)))
        .child(
            el("ul", "task-list").attr("role", "list").children(letters.into_iter().map(|it| row(sitting, it))).view(),
        )
        .view()
}

fn row(sitting: Sitting, letter: Letter) -> AnyView {
    let wording = sitting.once(|interview| content::letter(letter, interview));
    let changed = sitting.once(|interview| interview.folder().letter(letter).is_some());
    let event = Event::FolderAsked(FolderPage::Letter(letter));
    let changed = changed.then(|| text("span", "tag tag--quiet", take(sitting, Taking::LetterChanged)));
    el("li", "task-list__item")
        .child(press(sitting, "link-button", wording.title, event).view())
        .children(changed)
        .child(text("p", "hint task-list__more", wording.when))
        .view()
}
