//! The page on which two areas are compared, and one person's answers are taken from the one to the other.

use leptos::prelude::*;

use crate::builder::Half;
use crate::builder::Opened;
use crate::builder::PairEvent;
use crate::builder::element_path;
use crate::builder::text_at;
use crate::content;
use crate::content::Making;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::offer::Json;
use crate::offer::OfferState;
use crate::offer::PackProblem;
use crate::questionnaire::CivilDate;
use crate::rulebook::EntitlementId;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Element;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::bench::Bench;
use super::press::page_heading;

/// The whole page.
pub fn pair(bench: Bench) -> AnyView {
    let name = text("p", "", content::making(Making::CompareTitle));
    let both = Memo::new(move |_| bench.with(|pair| Half::BOTH.iter().all(|half| pair.half(*half).is_some())));
    let refused = Memo::new(move |_| bench.refused());
    let lede = [Making::CompareLede, Making::CompareSilent].map(|words| text("p", "", content::making(words)));
    let main = el("main", "phb__page")
        .child(page_heading(content::making(Making::CompareTitle)))
        .children(lede)
        .child(live(move || refused.get().map_or_else(|| ().into_any(), |(half, problem)| refusal(half, &problem))))
        .child(el("div", "halves").children(Half::BOTH.map(|half| live(move || opener(bench, half)))).view())
        .child(live(move || if both.get() { compared(bench) } else { ().into_any() }))
        .child(live(move || if both.get() { person(bench) } else { ().into_any() }))
        .view();
    let bar = el("header", "phb__bar").child(name).view();
    el("div", "phb phb--wide").attr("lang", "en").child(bar).child(main).view()
}

fn half_name(half: Half) -> &'static str {
    content::making(match half {
        Half::First => Making::CompareFirst,
        Half::Second => Making::CompareSecond,
    })
}

/// The name of an area's commissioner; which of the two it is where none is open.
fn area_name(bench: Bench, half: Half) -> String {
    let name = bench.with(|pair| pair.half(half).map(|it| it.offer.commissioner().name.clone()));
    name.unwrap_or_else(|| half_name(half).to_owned())
}

fn press(bench: Bench, class: &'static str, words: Making, event: PairEvent) -> Element {
    let button = el("button", class).attr("type", "button").on("click", move |_| bench.dispatch(event.clone()));
    button.text(content::making(words))
}

fn refusal(half: Half, problem: &PackProblem) -> AnyView {
    let title = format!("{}: {}", half_name(half), content::making(Making::RefusedTitle));
    // What is no pack at all has no more to it; of one that is not sound, the first thing to put right is told.
    let is_file = problem.path.is_empty() || problem.path == "format_version";
    let words = if is_file {
        content::pack_refused(&problem.problem)
    } else {
        let [what, mend] = content::pack_problem(problem);
        let place = content::pack_place(&Json::Null, &problem.path).join(" › ");
        content::fill_gaps(content::making(Making::RefusedUnsound), &[&place, &format!("{what} {mend}")])
    };
    el("div", "error-summary")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .attr("data-phb", "errors")
        .child(text("h2", "error-summary__title", title))
        .child(text("bdi", "", format!("{words} {}", content::making(Making::RefusedKept))))
        .view()
}

fn opener(bench: Bench, half: Half) -> AnyView {
    let named = bench.with(|pair| pair.half(half).map(|it| it.offer.commissioner().name.clone()));
    let words = named.unwrap_or_else(|| content::making(Making::CompareNone).to_owned());
    let more = text("span", "visually-hidden", format!(": {}", half_name(half)));
    el("div", "half")
        .child(text("h2", "heading-m", half_name(half)))
        .child(el("p", "").child(text("bdi", "", words)).view())
        .child(
            press(bench, "button button--secondary", Making::CompareOpen, PairEvent::OpenAsked(half))
                .child(more)
                .view(),
        )
        .view()
}

/// Both areas, matter by matter.
fn compared(bench: Bench) -> AnyView {
    let matters = [("area", "words"), ("pack", "last_checked"), ("pack", "contacts"), ("pack", "support")];
    let row = |title: &str, cells: [AnyView; 2]| {
        let names = Half::BOTH.map(|half| area_name(bench, half));
        let cells =
            names.into_iter().zip(cells).map(|(name, cell)| el("td", "").attr("data-label", name).child(cell).view());
        el("tr", "").child(el("th", "").attr("scope", "row").text(title).view()).children(cells).view()
    };
    let told = |half, path: &str| {
        let words = bench.named(|pair, calm| {
            pair.half(half).map(|it| content::pack_told(&it.pack, path, calm)).filter(|words| !words.is_empty())
        });
        text("bdi", "", words.unwrap_or_else(|| content::making(Making::CompareNothing).to_owned()))
    };
    let mut rows: Vec<AnyView> = Vec::new();
    for (shape, field) in matters {
        let path = if shape == "pack" { field.to_owned() } else { format!("{shape}.{field}") };
        let title = content::pack_field(shape, field).0;
        rows.push(row(title, Half::BOTH.map(|half| told(half, &path))));
        if shape == "area" {
            rows.push(row(content::making(Making::CompareState), Half::BOTH.map(|half| state(bench, half))));
            rows.push(row(content::making(Making::CompareGroups), Half::BOTH.map(|half| groups(bench, half))));
        }
    }
    let heads = Half::BOTH.map(|half| el("th", "").attr("scope", "col").text(area_name(bench, half)).view());
    let corner = el("th", "").attr("scope", "col").text(content::making(Making::CompareMatter)).view();
    let table = el("table", "table table--pair")
        .attr("data-phb", "compared")
        .child(el("caption", "").text(content::making(Making::CompareTable)).view())
        .child(el("thead", "").child(el("tr", "").child(corner).children(heads).view()).view())
        .child(el("tbody", "").children(rows).view());
    el("div", "").child(text("p", "inset-text", content::making(Making::CompareRights))).child(table.view()).view()
}

fn state(bench: Bench, half: Half) -> AnyView {
    let words = bench.with(|pair| pair.half(half).map(|it| state_words(it, pair.as_at())));
    text("span", "", words.unwrap_or_default())
}

fn state_words(opened: &Opened, as_at: CivilDate) -> String {
    let on = |words: Making, day: CivilDate| content::fill_gaps(content::making(words), &[&content::date(day)]);
    match opened.offer.state(as_at) {
        OfferState::Current => content::making(Making::CompareCounts).to_owned(),
        OfferState::ReviewOverdue { since } => on(Making::CompareOverdue, since),
        OfferState::NotYet => {
            let from = CivilDate::parse(text_at(&opened.pack, "valid_from"));
            from.map(|from| on(Making::CompareNotYet, from)).unwrap_or_default()
        }
        OfferState::Expired { since } => on(Making::CompareExpired, since),
        OfferState::Historical => content::making(Making::CompareHistorical).to_owned(),
    }
}

/// The groups of an area: each with how firm it is, in short, and the rest closed.
fn groups(bench: Bench, half: Half) -> AnyView {
    let shown = bench.named(|pair, calm| {
        let pack = &pair.half(half)?.pack;
        let groups = pack.list("groups").iter().enumerate().map(|(place, group)| {
            let matters = content::pack_matters(pack, &element_path("groups", place), calm);
            let lines = matters.into_iter().map(|(name, words)| {
                let name = text("dt", "", name);
                el("div", "").child(name).child(el("dd", "").child(text("bdi", "", words)).view()).view()
            });
            let more = el("dl", "matters").children(lines).view();
            el("li", "")
                .children(head(group))
                .child(part::details(
                    content::fill_gaps(
                        content::making(Making::CompareMore),
                        &[group.text("title").unwrap_or_default()],
                    ),
                    more,
                ))
                .view()
        });
        Some(groups.collect::<Vec<_>>())
    });
    match shown {
        Some(shown) if !shown.is_empty() => el("ul", "findings").attr("role", "list").children(shown).view(),
        Some(_) | None => text("p", "", content::making(Making::CompareNoGroups)),
    }
}

fn head(group: &Json) -> [AnyView; 3] {
    let said = |name: &str| group.text(name).unwrap_or_default().to_owned();
    [
        text("strong", "", said("title")),
        el("p", "").child(text("span", "tag tag--quiet", content::pack_word(&said("standing")))).view(),
        text("p", "", said("summary")),
    ]
}

/// One person in both areas.
fn person(bench: Bench) -> AnyView {
    let frames = Half::BOTH.map(|half| {
        let mark = match half {
            Half::First => "trial-first",
            Half::Second => "trial-second",
        };
        el("div", "trial").attr("role", "region").attr("aria-label", half_name(half)).attr("data-phb", mark).view()
    });
    let [first, second] = frames;
    let is_asked = Memo::new(move |_| bench.sitting(Half::First).is_some());
    let ask = el("button", "button").attr("type", "button").on("click", move |_| {
        bench.dispatch(PairEvent::Asked(Half::First));
    });
    let ask = ask.child(live(move || {
        content::making(if is_asked.get() { Making::CompareAnew } else { Making::CompareAsk }).into_any()
    }));
    let has_answers = Memo::new(move |_| bench.sitting(Half::First).is_some_and(|it| it.with(is_answered)));
    let carry = press(bench, "button", Making::CompareCarry, PairEvent::Asked(Half::Second));
    let (ask, carry) = (ask.view(), carry.live("disabled", move || !has_answers.get()).view());
    el("section", "")
        .child(text("h2", "heading-l", content::making(Making::ComparePerson)))
        .child(text("p", "", content::making(Making::ComparePersonText)))
        .child(ask)
        .child(first)
        .child(carry)
        .child(second)
        .child(live(move || outcomes(bench)))
        .view()
}

/// What each area tells the person, as far as they have answered.
fn outcomes(bench: Bench) -> AnyView {
    let columns = Half::BOTH.map(|half| {
        let body = match bench.sitting(half).filter(|it| it.with(is_answered)) {
            None => text("p", "", content::making(Making::CompareWait)),
            Some(sitting) => outcomes_of(sitting),
        };
        let title = text("h3", "heading-s", area_name(bench, half));
        el("div", "half").child(title).child(body).view()
    });
    el("div", "")
        .attr("data-phb", "outcomes")
        .child(text("h2", "heading-m", content::making(Making::CompareOutcomes)))
        .child(el("div", "halves").children(columns).view())
        .view()
}

/// Whether the person has said anything besides who is answering.
fn is_answered(interview: &Interview) -> bool {
    interview.relevant_answers().iter().next().is_some()
}

fn outcomes_of(sitting: Sitting) -> AnyView {
    sitting.with(|interview| {
        let Some(offer) = interview.local().offer() else {
            return text("p", "", content::making(Making::CompareNotUsed));
        };
        let findings = Findings::of(interview);
        let lines = findings.local.iter().filter_map(|route| {
            let EntitlementId::Local(id) = &route.determination.id else { return None };
            let group = offer.groups().iter().find(|group| group.id == *id)?;
            let tag = content::outcome(None, route.determination.outcome, interview).tag;
            let words = text("strong", "", group.title.clone());
            Some(el("li", "").child(words).child(text("p", "", tag)).view())
        });
        el("ul", "findings").attr("role", "list").children(lines).view()
    })
}
