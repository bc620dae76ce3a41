//! The first page: what this is, what it promises, and who is answering.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::OptionWording;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::interview::Who;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn start(sitting: Sitting) -> AnyView {
    let promises = [Phrase::PromiseSilent, Phrase::PromiseUnsure, Phrase::PromiseFree];
    let promises = promises.map(|it| text("li", "", sitting.say(it)));
    let more = |title: Phrase, body: Phrase| part::expander(sitting.say(title), text("p", "", sitting.say(body)));
    el("div", "")
        .child(part::error_summary(sitting))
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::StartTitle)))
        .child(text("p", "lede", sitting.say(Phrase::StartLede)))
        .child(text("p", "", sitting.say(Phrase::StartWhat)))
        .child(el("ul", "promises").attr("role", "list").children(promises).view())
        .child(text("p", "", sitting.say(Phrase::StartTime)))
        .children(part::day_notice(sitting))
        .children(part::local_notice(sitting))
        .child(form(sitting))
        .child(part::button(sitting, "link-button", Phrase::OpenSaved, Event::FolderAsked(FolderPage::Open)).view())
        .child(more(Phrase::AskingTitle, Phrase::AskingText))
        .child(more(Phrase::PrivacyTitle, Phrase::PrivacyText))
        .view()
}

fn form(sitting: Sitting) -> AnyView {
    let who = RwSignal::new(sitting.once(|interview| interview.who()));
    let legend = part::heading(sitting, 1, "heading-m", sitting.say(Phrase::WhoTitle));
    let fieldset = el("fieldset", "fieldset")
        .attr("aria-describedby", "answer-error")
        .child(el("legend", "fieldset__legend").child(legend).view())
        .child(part::error_message(sitting))
        .child(el("div", "radios").children(radios(who)).view());
    let group = el("div", "").live_class(move || part::group_class(sitting)).child(fieldset.view());
    el("form", "")
        .attr("autocomplete", "off")
        .attr("novalidate", "")
        .attr("data-item", "who")
        .on("submit", move |event: DomEvent| {
            event.prevent_default();
            sitting.dispatch(Event::Started(who.get_untracked()));
        })
        .child(group.view())
        .child(part::submit(sitting, Phrase::Start))
        .child(part::live(move || {
            let words = sitting.is_waiting().then(|| text("p", "", sitting.say(Phrase::OneMoment)));
            el("div", "").attr("role", "status").children(words).view()
        }))
        .view()
}

fn radios(who: RwSignal<Option<Who>>) -> Vec<AnyView> {
    let radio = |(index, one): (usize, Who)| {
        let (label, hint) = content::who(one);
        let wording = OptionWording { label: label.to_owned(), hint: hint.to_owned() };
        let value = format!("{one:?}");
        let item = Choosable { kind: "radio", block: "radios", name: "who".to_owned(), index, value, wording };
        item.view(move || who.get() == Some(one), move || who.set(Some(one)))
    };
    Who::ALL.into_iter().enumerate().map(radio).collect()
}
