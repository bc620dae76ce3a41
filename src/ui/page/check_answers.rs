//! The answers by part, each with Change.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Row;
use crate::interview::rows;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page.
pub fn check_answers(sitting: Sitting) -> AnyView {
    let groups: Vec<AnyView> = sitting
        .once(rows)
        .into_iter()
        .map(|(part, rows)| {
            let rows: Vec<AnyView> = rows.into_iter().map(|row| line(sitting, row)).collect();
            view! {
                {part::heading(sitting, 1, "heading-m", Focus::Section, content::part(part))}
                <dl class="summary-list">{rows}</dl>
            }
            .into_any()
        })
        .collect();
    let who = sitting.once(|interview| interview.who()).map(|who| {
        let key = sitting.say(Phrase::WhoTitle);
        view! { <dl class="summary-list">{pair(sitting, key, content::who(who).0.to_owned(), Event::StartAsked)}</dl> }
    });
    view! {
        {part::heading(sitting, 0, "heading-xl", Focus::Page, sitting.say(Phrase::CheckTitle))}
        <p>{sitting.say(Phrase::CheckText)}</p>
        {who}
        {groups}
        {part::button(sitting, "button", Phrase::SeeResults, Event::ResultsAsked)}
    }
    .into_any()
}

fn line(sitting: Sitting, row: Row) -> AnyView {
    let key = sitting.once(|interview| content::item_label(&row.item.id, interview));
    let value = sitting.once(|interview| content::answer(&row.item.id, &row.answer, interview));
    pair(sitting, key, value, Event::ChangeAsked(row.item.id))
}

fn pair(sitting: Sitting, key: String, value: String, change: Event) -> AnyView {
    view! {
        <div class="summary-list__row">
            <dt class="summary-list__key">{key.clone()}</dt>
            <dd class="summary-list__value">{value}</dd>
            <dd class="summary-list__actions">{part::link_button(sitting, Phrase::Change, key, change)}</dd>
        </div>
    }
    .into_any()
}
