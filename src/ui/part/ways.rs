//! The three ways of holding the money, side by side.

use leptos::prelude::*;

use crate::content::Phrase;
use crate::ui::Sitting;

use super::el;
use super::text;

/// The table; on a narrow screen each row is a card.
pub fn ways(sitting: Sitting) -> AnyView {
    let heads = [Phrase::WayNotional, Phrase::WayThirdParty, Phrase::WayDirect];
    let rows = [
        (Phrase::WayHolds, [Phrase::WayHoldsNotional, Phrase::WayHoldsThird, Phrase::WayHoldsDirect]),
        (Phrase::WayBuys, [Phrase::WayBuysNotional, Phrase::WayBuysThird, Phrase::WayBuysDirect]),
        (Phrase::WayEmploys, [Phrase::WayEmploysNotional, Phrase::WayEmploysThird, Phrase::WayEmploysDirect]),
        (Phrase::WayPapers, [Phrase::WayPapersNotional, Phrase::WayPapersThird, Phrase::WayPapersDirect]),
    ];
    let cell = |tag: &'static str, role: &'static str| el(tag, "").attr("role", role);
    let head = heads.map(|it| cell("th", "columnheader").attr("scope", "col").text(sitting.say(it)).view());
    let head = cell("tr", "row").child(cell("td", "cell").view()).children(head).view();
    let body = rows.map(|(row, cells)| {
        let cells = heads.into_iter().zip(cells).map(|(head, words)| {
            cell("td", "cell").attr("data-label", sitting.say(head)).text(sitting.say(words)).view()
        });
        let name = cell("th", "rowheader").attr("scope", "row").text(sitting.say(row));
        cell("tr", "row").child(name.view()).children(cells).view()
    });
    let table = el("table", "table ways")
        .attr("role", "table")
        .child(text("caption", "", sitting.say(Phrase::WaysCaption)))
        .child(cell("thead", "rowgroup").child(head).view())
        .child(cell("tbody", "rowgroup").children(body).view());
    el("div", "table-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", sitting.say(Phrase::WaysCaption))
        .child(table.view())
        .view()
}
