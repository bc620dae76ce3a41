//! Sets of answers side by side: what each suggests.

use leptos::prelude::*;

use crate::content;
use crate::content::Taking;
use crate::interview::Event;
use crate::interview::Interview;
use crate::interview::MOST_ASIDE;
use crate::interview::PaperEvent;
use crate::interview::Printout;
use crate::interview::ShelfEvent;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::ending;
use super::press;
use super::take;

/// The page.
pub fn cases(sitting: Sitting) -> AnyView {
    let turn = sitting.follow(Interview::turn);
    let body = live(move || {
        let _ = turn.get();
        sets(sitting)
    });
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::CasesTitle)))
        .child(text("p", "lede", take(sitting, Taking::CasesText)))
        .child(body)
        .child(ending(sitting, None))
        .view()
}

fn sets(sitting: Sitting) -> AnyView {
    let count = sitting.once(|interview| interview.sets_aside());
    let aside = press(sitting, "button", take(sitting, Taking::CasesAside), Event::Shelf(ShelfEvent::LaidAside));
    let add = if count < MOST_ASIDE { aside.view() } else { text("p", "", take(sitting, Taking::CasesFull)) };
    let print = (count > 0).then(|| {
        el("button", "button button--secondary")
            .attr("type", "button")
            .text(take(sitting, Taking::CasesPrint))
            .on("click", move |_| {
                sitting.dispatch(Event::Paper(PaperEvent::PrintoutChosen(Printout::Compared)));
                sitting.dispatch(Event::SummaryAsked);
            })
            .view()
    });
    el("div", "")
        .child(table(sitting))
        .child(asides(sitting, count))
        .child(el("div", "button-group").child(add).children(print).view())
        .view()
}

/// What can be done with each set that lies aside.
fn asides(sitting: Sitting, count: usize) -> AnyView {
    let row = |place: usize| {
        let name = name(sitting, place, count + 1);
        let shelf = |words: Taking, event: ShelfEvent| {
            let more = text("span", "visually-hidden", format!(" {name}"));
            press(sitting, "link-button", take(sitting, words), Event::Shelf(event)).child(more).view()
        };
        el("li", "task-list__item")
            .child(text("span", "task-list__name", name.clone()))
            .child(shelf(Taking::CasesTake, ShelfEvent::TakenUp(place)))
            .child(shelf(Taking::CasesDrop, ShelfEvent::Dropped(place)))
            .view()
    };
    if count == 0 {
        return ().into_any();
    }
    el("ul", "task-list").attr("role", "list").children((0..count).map(row)).view()
}

/// What a column is called.
fn name(sitting: Sitting, place: usize, count: usize) -> String {
    if place + 1 == count {
        return take(sitting, Taking::CasesHere);
    }
    content::fill_gaps(&take(sitting, Taking::CasesNumber), &[&(place + 1).to_string()])
}

fn table(sitting: Sitting) -> AnyView {
    let sets = sitting.once(|interview| interview.compared());
    let count = sets.len();
    let names: Vec<String> = (0..count).map(|place| name(sitting, place, count)).collect();
    let head = names.iter().map(|name| el("th", "").attr("scope", "col").text(name.clone()).view());
    let corner = el("td", "").view();
    let rows = NationalEntitlement::ALL.into_iter().map(|route| {
        let title = sitting.once(|interview| content::entitlement_name(route, interview));
        let cells = sets.iter().zip(&names).map(|((interview, findings), name)| {
            let outcome = findings.outcome(route);
            let words = outcome.map(|it| content::outcome(Some(route), it, interview).tag).unwrap_or_default();
            el("td", "").attr("data-label", name.clone()).text(words).view()
        });
        el("tr", "").child(el("th", "").attr("scope", "row").text(title).view()).children(cells).view()
    });
    let groups = local_rows(sitting, &names);
    el("table", "table")
        .attr("data-phb", "cases")
        .child(text("caption", "", take(sitting, Taking::CasesCaption)))
        .child(el("thead", "").child(el("tr", "").child(corner).children(head).view()).view())
        .child(el("tbody", "").children(rows).children(groups).view())
        .view()
}

/// What each set suggests of the groups of the local offer.
fn local_rows(sitting: Sitting, names: &[String]) -> Vec<AnyView> {
    let sets = sitting.once(|interview| interview.compared());
    let groups = sitting.once(|interview| {
        let offer = interview.local().offer();
        offer
            .map(|offer| offer.groups().iter().map(|group| (group.id.clone(), group.title.clone())).collect::<Vec<_>>())
    });
    let row = |(id, title): (crate::questionnaire::LocalId, String)| {
        let id = EntitlementId::Local(id);
        let cells = sets.iter().zip(names).map(|((interview, findings), name)| {
            let route = findings.local.iter().find(|route| route.determination.id == id);
            let words = route.map(|it| content::outcome(None, it.determination.outcome, interview).tag);
            el("td", "").attr("data-label", name.clone()).text(words.unwrap_or_default()).view()
        });
        el("tr", "").child(el("th", "").attr("scope", "row").text(title).view()).children(cells).view()
    };
    groups.unwrap_or_default().into_iter().map(row).collect()
}
