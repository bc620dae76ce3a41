//! The page on which a pack is tried out with made-up people.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::builder::Draft;
use crate::builder::Event;
use crate::builder::Locally;
use crate::builder::Sample;
use crate::builder::sitting;
use crate::content;
use crate::content::Making;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::interview::Local;
use crate::rulebook::EntitlementId;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::making::Workshop;
use super::press::page_heading;

/// The page on which made-up people try the pack.
pub fn trial(shop: Workshop) -> AnyView {
    let (sample, locally) = shop.once(Draft::tried);
    let people = Sample::ALL.into_iter().map(|it| (content::sample(it), it == sample));
    let ways = Locally::ALL.into_iter().map(|it| (content::locally(it), it == locally));
    let people = choice("try-who", Making::TryWho, people, move |place| {
        let (_, locally) = shop.once(Draft::tried);
        let sample = Sample::ALL.get(place).copied();
        sample.into_iter().for_each(|sample| shop.dispatch(Event::Tried(sample, locally)));
    });
    let ways = choice("try-locally", Making::TryLocally, ways, move |place| {
        let (sample, _) = shop.once(Draft::tried);
        let locally = Locally::ALL.get(place).copied();
        locally.into_iter().for_each(|locally| shop.dispatch(Event::Tried(sample, locally)));
    });
    let frame = el("div", "trial")
        .attr("role", "region")
        .attr("aria-label", content::making(Making::TryFrame))
        .attr("data-phb", "trial");
    el("div", "")
        .child(page_heading(content::making(Making::TryTitle)))
        .child(text("p", "", content::making(Making::TryText)))
        .children(unused(shop))
        .child(people)
        .child(ways)
        .child(all(shop))
        .child(frame.view())
        .view()
}

/// Why the pack has no say yet.
fn unused(shop: Workshop) -> Option<AnyView> {
    let words = match shop.once(|draft| sitting(&draft.text(), draft.as_at(), draft.tried()).local().clone()) {
        Local::Broken(_) | Local::None | Local::Unreachable => Making::TryBroken,
        Local::Stale(..) => Making::TryNotUsed,
        Local::InUse(..) => return None,
    };
    Some(text("p", "inset-text", content::making(words)))
}

/// A choice that does at once what is chosen.
fn choice(
    id: &'static str,
    label: Making,
    offered: impl Iterator<Item = (&'static str, bool)>,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    let entries = offered.enumerate().map(|(place, (name, chosen))| {
        el("option", "").attr("value", place.to_string()).live("selected", move || chosen).text(name).view()
    });
    let field = el("select", "select").attr("id", id).children(entries).on("change", move |event: DomEvent| {
        event_target_value(&event).parse().into_iter().for_each(&choose);
    });
    el("div", "form-group")
        .child(el("label", "label").attr("for", id).text(content::making(label)).view())
        .child(field.view())
        .view()
}

/// What all of them are told, worked out once it is asked for.
fn all(shop: Workshop) -> AnyView {
    let is_open = RwSignal::new(false);
    let table = live(move || if is_open.get() { outcomes(shop) } else { ().into_any() });
    let details = part::details(content::making(Making::TryTable), table);
    el("div", "").on("click", move |_| is_open.set(true)).child(details).view()
}

/// What each of the made-up people is told of each group.
fn outcomes(shop: Workshop) -> AnyView {
    let (_, locally) = shop.with(Draft::tried);
    let (text_of_pack, as_at) = shop.once(|draft| (draft.text(), draft.as_at()));
    let sittings: Vec<(Sample, Interview)> =
        Sample::ALL.into_iter().map(|it| (it, sitting(&text_of_pack, as_at, (it, locally)))).collect();
    let Some((_, first)) = sittings.first() else { return ().into_any() };
    let groups: Vec<String> = first
        .local()
        .offer()
        .map(|offer| offer.groups().iter().map(|it| it.title.clone()).collect())
        .unwrap_or_default();
    if groups.is_empty() {
        return ().into_any();
    }
    let head = groups.iter().map(|title| el("th", "").attr("scope", "col").text(title.clone()).view());
    let corner = el("th", "").attr("scope", "col").text(content::making(Making::TryWho)).view();
    let rows = sittings.iter().map(|(sample, interview)| told(*sample, interview, &groups));
    let table = el("table", "table")
        .child(el("caption", "").text(content::making(Making::TryTable)).view())
        .child(el("thead", "").child(el("tr", "").child(corner).children(head).view()).view())
        .child(el("tbody", "").children(rows).view());
    el("div", "table-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", content::making(Making::TryTable))
        .attr("data-phb", "outcomes")
        .child(table.view())
        .view()
}

fn told(sample: Sample, interview: &Interview, groups: &[String]) -> AnyView {
    let findings = Findings::of(interview);
    let cells = findings.local.iter().zip(groups).map(|(route, title)| {
        let words = match &route.determination.id {
            EntitlementId::Local(_) => content::outcome(None, route.determination.outcome, interview).tag,
            EntitlementId::National(_) => String::new(),
        };
        el("td", "").attr("data-label", title.clone()).text(words).view()
    });
    let name = el("th", "").attr("scope", "row").text(content::sample(sample));
    el("tr", "").child(name.view()).children(cells).view()
}
