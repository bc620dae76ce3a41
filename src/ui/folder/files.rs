//! How to save: a file to open again, under a password or not, and files for other programs.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content::Taking;
use crate::folder::FolderEvent;
use crate::interview::Event;
use crate::interview::Interview;
use crate::interview::OpenError;
use crate::interview::Opening;
use crate::interview::SaveAs;
use crate::questionnaire::Typed;
use crate::summary::has_dates;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::ending;
use super::press;
use super::take;

/// The page.
pub fn files(sitting: Sitting) -> AnyView {
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::FilesTitle)))
        .child(text("p", "warning-callout", take(sitting, Taking::FilesText)))
        .child(record(sitting))
        .child(others(sitting))
        .child(ending(sitting, None))
        .view()
}

fn record(sitting: Sitting) -> AnyView {
    let passwords = RwSignal::new(Typed::default());
    let differs = RwSignal::new(0_usize);
    let label = sitting.once(|interview| interview.folder().label().to_owned());
    let label = field(sitting, ("label", "text"), (Taking::LabelField, Some(Taking::LabelHint)), label, move |text| {
        sitting.dispatch(Event::Folder(FolderEvent::Labelled(text)));
    });
    let words = take(sitting, Taking::PasswordDiffers);
    let alert = live(move || {
        let words = (differs.get() == 1).then(|| text("p", "error-message", words.clone()));
        el("div", "").attr("role", "alert").children(words).view()
    });
    let turn = sitting.follow(Interview::turn);
    let no_crypto = take(sitting, Taking::NoCrypto);
    let broken = live(move || {
        let _ = turn.get();
        let failed = sitting.once(|interview| *interview.opening() == Opening::Failed(OpenError::NoCrypto));
        let words = failed.then(|| text("p", "error-message", no_crypto.clone()));
        el("div", "").attr("role", "alert").children(words).view()
    });
    let save = move |event: DomEvent| {
        event.prevent_default();
        let (password, again) = (typed(passwords, 0), typed(passwords, 1));
        differs.set(usize::from(password != again));
        if password == again {
            let password = (!password.is_empty()).then_some(password);
            sitting.dispatch(Event::SaveAsked(SaveAs::Record(password)));
        }
    };
    let hint = Some(Taking::PasswordHint);
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", take(sitting, Taking::SaveTitle)))
        .child(text("p", "", take(sitting, Taking::SaveText)))
        .child(
            el("form", "")
                .attr("autocomplete", "off")
                .attr("novalidate", "")
                .on("submit", save)
                .child(label)
                .child(field(
                    sitting,
                    ("password", "password"),
                    (Taking::PasswordField, hint),
                    String::new(),
                    move |it| put(passwords, 0, it),
                ))
                .child(field(
                    sitting,
                    ("password-again", "password"),
                    (Taking::PasswordAgain, None),
                    String::new(),
                    move |it| put(passwords, 1, it),
                ))
                .child(alert)
                .child(broken)
                .child(el("button", "button").attr("type", "submit").text(take(sitting, Taking::Save)).view())
                .view(),
        )
        .view()
}

/// A field of a line, with its label and a line under it.
pub fn field(
    sitting: Sitting,
    (id, kind): (&'static str, &'static str),
    (label, hint): (Taking, Option<Taking>),
    value: String,
    write: impl Fn(String) + 'static,
) -> AnyView {
    let hint_id = format!("{id}-hint");
    let input = el("input", "input")
        .attr("id", id)
        .attr("type", kind)
        .attr("dir", "auto")
        // A saved password would be one more place that knows it.
        .attr("autocomplete", if kind == "password" { "new-password" } else { "off" })
        .attr("value", value)
        .attr_if("aria-describedby", hint.map(|_| hint_id.clone()))
        .on("input", move |event: DomEvent| write(event_target_value(&event)));
    el("div", "form-group")
        .child(el("label", "label").attr("for", id).text(take(sitting, label)).view())
        .children(hint.map(|words| el("p", "hint").attr("id", hint_id).text(take(sitting, words)).view()))
        .child(input.view())
        .view()
}

/// What was typed into the field of this place: passwords stay on the page and never become part of the sitting.
pub fn typed(fields: RwSignal<Typed>, place: usize) -> String {
    fields.get_untracked().text.get(place).cloned().unwrap_or_default()
}

/// Keeps what was typed into the field of this place.
pub fn put(fields: RwSignal<Typed>, place: usize, text: String) {
    fields.update(|fields| {
        fields.text.resize(fields.text.len().max(place + 1), String::new());
        if let Some(field) = fields.text.get_mut(place) {
            *field = text;
        }
    });
}

fn others(sitting: Sitting) -> AnyView {
    let save = |words: Taking, what: SaveAs| {
        press(sitting, "button button--secondary", take(sitting, words), Event::SaveAsked(what)).view()
    };
    let calendar = if sitting.once(has_dates) {
        let words = text("p", "hint", take(sitting, Taking::SaveCalendarText));
        vec![save(Taking::SaveCalendar, SaveAs::Calendar), words]
    } else {
        vec![text("p", "", take(sitting, Taking::NoDates))]
    };
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", take(sitting, Taking::OtherTitle)))
        .child(text("p", "", take(sitting, Taking::OtherText)))
        .children(calendar)
        .child(
            el("div", "button-group")
                .child(save(Taking::SaveQuestionnaire, SaveAs::Questionnaire))
                .child(save(Taking::SaveResponse, SaveAs::Response))
                .view(),
        )
        .child(text("p", "hint", take(sitting, Taking::StandardText)))
        .view()
}
