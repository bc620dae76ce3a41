//! One letter: to be read, changed in place, copied and saved.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::Taking;
use crate::folder::FolderEvent;
use crate::folder::Letter;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::SaveAs;
use crate::rulebook::ProvisionId;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::press;
use super::take;

/// The page.
pub fn letter(sitting: Sitting, letter: Letter) -> AnyView {
    let wording = sitting.once(|interview| content::letter(letter, interview));
    let duties: Vec<ProvisionId> = letter.duties().to_vec();
    let copied = RwSignal::new(0_usize);
    let copy = press(sitting, "button", take(sitting, Taking::LetterCopy), Event::CopyAsked(letter))
        .on("click", move |_| copied.set(1));
    let save = |class, words, what| press(sitting, class, take(sitting, words), Event::SaveAsked(what)).view();
    let said = take(sitting, Taking::LetterCopied);
    let status = live(move || {
        let words = (copied.get() == 1).then(|| text("p", "", said.clone()));
        el("div", "").attr("role", "status").children(words).view()
    });
    let back = Event::FolderAsked(FolderPage::Letters);
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", wording.title))
        .child(text("p", "lede", wording.when))
        .children(clock(sitting, letter))
        .child(field(sitting, letter))
        .child(
            el("div", "button-group")
                .child(copy.view())
                .child(save("button button--secondary", Taking::LetterAsWord, SaveAs::LetterWord(letter)))
                .child(save("button button--secondary", Taking::LetterAsText, SaveAs::LetterText(letter)))
                .view(),
        )
        .child(status)
        .child(part::sources(sitting, &duties))
        .child(
            el("div", "button-group")
                .child(press(sitting, "button button--secondary", take(sitting, Taking::ToOverview), back).view())
                .view(),
        )
        .view()
}

/// The days of the letter, each to be checked.
fn clock(sitting: Sitting, letter: Letter) -> Vec<AnyView> {
    let clock = sitting.once(|interview| letter.clock(&interview.relevant_answers(), interview.as_at()));
    let line = |words: Taking, day| text("p", "", content::fill_gaps(&take(sitting, words), &[&content::date(day)]));
    let reply = if clock.fixed_by.is_some() { Taking::LetterReplyFixed } else { Taking::LetterReplyHoped };
    let send = clock.send_by.map(|day| line(Taking::LetterSendBy, day));
    send.into_iter().chain([line(reply, clock.reply_by)]).collect()
}

/// The letter in a field; drawn anew only where it goes back to our words.
fn field(sitting: Sitting, letter: Letter) -> AnyView {
    let resets = RwSignal::new(0_usize);
    let area = live(move || {
        let _ = resets.get();
        let value = sitting.once(|interview| content::letter_now(letter, interview));
        el("textarea", "textarea textarea--letter")
            .attr("id", "letter")
            .attr("rows", "24")
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .attr("data-phb", "field")
            .text(value)
            .on("input", move |event: DomEvent| {
                let text = event_target_value(&event);
                sitting.dispatch(Event::Folder(FolderEvent::LetterWritten(letter, text)));
            })
            .view()
    });
    let reset = el("button", "link-button").attr("type", "button").text(take(sitting, Taking::LetterReset)).on(
        "click",
        move |_| {
            sitting.dispatch(Event::Folder(FolderEvent::LetterReset(letter)));
            resets.update(|count| *count += 1);
        },
    );
    el("div", "form-group")
        .child(el("label", "label").attr("for", "letter").text(take(sitting, Taking::LetterField)).view())
        .child(area)
        .child(reset.view())
        .view()
}
