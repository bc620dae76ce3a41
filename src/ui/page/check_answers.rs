//! The answers by part, each with Change.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Row;
use crate::interview::rows;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn check_answers(sitting: Sitting) -> AnyView {
    let who = sitting.once(|interview| interview.who()).map(|who| {
        let row = pair(sitting, sitting.say(Phrase::WhoTitle), content::who(who).0.to_owned(), Event::StartAsked);
        el("dl", "summary-list").child(row).view()
    });
    let mut page = el("div", "")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::CheckTitle)))
        .child(text("p", "", sitting.say(Phrase::CheckText)))
        .children(who);
    for (part, rows) in sitting.once(rows) {
        let rows = rows.into_iter().map(|row| line(sitting, row));
        page = page
            .child(part::heading(sitting, 1, "heading-m", content::part(part)))
            .child(el("dl", "summary-list").children(rows).view());
    }
    page.child(part::button(sitting, "button", Phrase::SeeResults, Event::ResultsAsked).view()).view()
}

fn line(sitting: Sitting, row: Row) -> AnyView {
    let key = sitting.once(|interview| content::item_label(&row.item.id, interview));
    let value = sitting.once(|interview| content::answer(&row.item.id, &row.answer, interview));
    pair(sitting, key, value, Event::ChangeAsked(row.item.id))
}

fn pair(sitting: Sitting, key: String, value: String, change: Event) -> AnyView {
    let change = part::link_button(sitting, Phrase::Change, &key, change);
    el("div", "summary-list__row")
        .child(text("dt", "summary-list__key", key))
        .child(text("dd", "summary-list__value", value))
        .child(el("dd", "summary-list__actions").child(change).view())
        .view()
}
