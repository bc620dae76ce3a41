//! Asks whether somebody is still there, before everything is cleared.

use leptos::prelude::*;

use crate::content::Taking;
use crate::interview::Event;
use crate::interview::Idle;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::press;
use super::take;

/// The question, where it is time for it; nothing otherwise. It speaks up by itself and takes the keyboard nowhere.
pub fn idle(sitting: Sitting) -> AnyView {
    let warned = sitting.follow(|interview| usize::from(interview.idle() == Idle::Warned));
    let question = move || {
        let stay = press(sitting, "button", take(sitting, Taking::IdleStay), Event::Noticed(Idle::Here));
        el("div", "warning-callout")
            .attr("data-phb", "idle")
            .child(part::heading(sitting, 1, "warning-callout__label", take(sitting, Taking::IdleTitle)))
            .child(text("p", "", take(sitting, Taking::IdleText)))
            .child(stay.view())
            .view()
    };
    live(move || {
        let warned = (warned.get() == 1).then(&question);
        el("div", "idle").attr("role", "alert").children(warned).view()
    })
}
