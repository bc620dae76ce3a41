//! The page that says what is wrong, what is doubtful, who can be in each group, what has changed, and what ends when.

use leptos::prelude::*;

use crate::builder::Change;
use crate::builder::Event;
use crate::builder::changes;
use crate::builder::text_at;
use crate::content;
use crate::content::Making;
use crate::offer::Doubt;
use crate::offer::PackProblem;
use crate::offer::Problem;
use crate::offer::ShapeProblem;
use crate::offer::Witness;
use crate::offer::witnesses;
use crate::ui::part::el;
use crate::ui::part::text;

use super::making::Workshop;
use super::notes::take_out;
use super::page::lead_to_field;
use super::page::refused;
use super::press::page_heading;
use super::press::press;

/// The page.
pub fn check(shop: Workshop) -> AnyView {
    let is_sound = shop.health(|health| health.problems.is_empty());
    let found = if is_sound { vec![doubts(shop), reach(shop)] } else { vec![problems(shop)] };
    let print = Event::Went(crate::builder::Place::Try);
    el("div", "")
        .children(refused(shop))
        .child(page_heading(content::making(Making::CheckTitle)))
        .children(found)
        .children(terms(shop))
        .child(differences(shop))
        .child(press(shop, "button", content::making(Making::TryLink), print).view())
        .view()
}

fn section(title: impl Into<String>, body: impl IntoIterator<Item = AnyView>) -> AnyView {
    el("section", "").child(text("h2", "heading-l", title)).children(body).view()
}

fn counted(words: Making, count: usize) -> String {
    content::fill_gaps(content::making(words), &[&count.to_string()])
}

fn found(shop: Workshop, path: &str, [what, mend]: [String; 2], out: Option<AnyView>) -> AnyView {
    let words = text("bdi", "", format!("{what} {mend}"));
    el("li", "").child(lead_to_field(shop, path)).child(el("p", "").child(words).view()).children(out).view()
}

fn problems(shop: Workshop) -> AnyView {
    shop.health(|health| {
        let lines = health.problems.iter().map(|problem| {
            let words = content::pack_problem(problem);
            let out = take_out(shop, problem).map(|out| el("div", "").children(says(shop, problem)).child(out).view());
            found(shop, &problem.path, words, out)
        });
        let is_foreign = |problem: &PackProblem| {
            let unknown = matches!(&problem.problem, Problem::Shape(ShapeProblem::UnknownField));
            unknown || problem.problem == Problem::Shape(ShapeProblem::RepeatedField)
        };
        let clean = health.problems.iter().any(is_foreign).then(|| {
            let words = content::making(Making::CheckClean);
            press(shop, "button button--secondary", words, Event::Cleaned).view()
        });
        let list = el("ul", "findings").attr("role", "list").attr("data-phb", "problems").children(lines);
        section(
            counted(Making::CheckProblems, health.problems.len()),
            [
                text("p", "", content::making(Making::CheckProblemsText)),
                list.view(),
                el("div", "").children(clean).view(),
                text("p", "hint", content::making(Making::CheckLater)),
            ],
        )
    })
}

/// What stands where the form has no field, in short.
fn says(shop: Workshop, problem: &PackProblem) -> Option<AnyView> {
    let words = shop.named(|draft, calm| content::pack_value(draft.pack(), &problem.path, calm));
    let short: String = words.chars().take(160).collect();
    let said = content::fill_gaps(content::making(Making::CheckSays), &[&short]);
    (!short.is_empty()).then(|| el("p", "hint").child(text("bdi", "", said)).view())
}

fn doubts(shop: Workshop) -> AnyView {
    shop.health(|health| {
        let sound = text("p", "inset-text", content::making(Making::CheckSound));
        if health.concerns.is_empty() {
            let none = text("p", "", content::making(Making::CheckNoDoubts));
            return el("div", "").child(sound).child(none).view();
        }
        let lines = health.concerns.iter().map(|concern| {
            found(shop, &concern.path, shop.once(|draft| content::doubt(&concern.doubt, draft.pack())), None)
        });
        let list = el("ul", "findings").attr("role", "list").attr("data-phb", "doubts").children(lines);
        let title = counted(Making::CheckDoubts, health.concerns.len());
        let body = [text("p", "", content::making(Making::CheckDoubtsText)), list.view()];
        el("div", "").child(sound).child(section(title, body)).view()
    })
}

/// Who can end up in each group: an example of such a person, or the points that do not go together.
fn reach(shop: Workshop) -> AnyView {
    let Ok(offer) = crate::offer::read(&shop.once(crate::builder::Draft::text)) else { return ().into_any() };
    // The names of the pack's own questions come from a sitting with it.
    let sitting = shop.once(|draft| crate::builder::sitting(&draft.text(), draft.as_at(), draft.tried()));
    let groups = witnesses(&offer).into_iter().zip(offer.groups()).enumerate().map(|(place, (witness, group))| {
        let path = crate::builder::element_path("groups", place);
        let body = match witness {
            Witness::Stopped => text("p", "", content::making(Making::ReachStopped)),
            Witness::Somebody { answers, judged } => {
                let said = answers.iter().map(|(item, answer)| content::because(item, answer, &sitting));
                let lines = said.chain(judged).map(|words| text("li", "", words));
                let list = el("ul", "").children(lines);
                el("div", "").child(text("p", "", content::making(Making::ReachYes))).child(list.view()).view()
            }
            Witness::Nobody => nobody(shop, &path),
        };
        el("div", "reach").child(text("h3", "heading-s", group.title.clone())).child(body).view()
    });
    section(content::making(Making::ReachTitle), groups)
}

/// The points that cannot all be so at once.
fn nobody(shop: Workshop, path: &str) -> AnyView {
    let parts = shop.health(|health| {
        let mut here = health.concerns.iter().filter(|concern| concern.path == path);
        here.find_map(|it| if let Doubt::Unreachable { parts } = &it.doubt { Some(parts.clone()) } else { None })
    });
    let lines = parts.unwrap_or_default().into_iter().map(|part| {
        let words = shop.named(|draft, calm| content::pack_value(draft.pack(), &part, calm));
        el("li", "").child(lead_to_field(shop, &part)).child(text("p", "", words)).view()
    });
    let list = el("ul", "findings").attr("role", "list").children(lines);
    el("div", "").child(text("p", "", content::making(Making::ReachNo))).child(list.view()).view()
}

/// The days after which the pack, or a group of it, is no longer what it was.
fn terms(shop: Workshop) -> Option<AnyView> {
    let paths = ["valid_from", "valid_until", "last_checked", "review_due"].map(str::to_owned).to_vec();
    let windows = shop.once(|draft| {
        (0..draft.pack().list("groups").len())
            .flat_map(|place| ["from", "until"].map(|end| format!("groups[{place}].window.{end}")))
            .collect::<Vec<_>>()
    });
    let rows: Vec<AnyView> = paths
        .into_iter()
        .chain(windows)
        .filter(|path| shop.once(|draft| !text_at(draft.pack(), path).is_empty()))
        .map(|path| {
            let day = shop.named(|draft, calm| content::pack_value(draft.pack(), &path, calm));
            let row = el("div", "summary-list__row")
                .child(el("dt", "summary-list__key").child(lead_to_field(shop, &path)).view())
                .child(text("dd", "summary-list__value", day));
            row.view()
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let list = el("dl", "summary-list").children(rows);
    Some(section(content::making(Making::TermsTitle), [list.view()]))
}

/// What has changed since the pack was opened.
fn differences(shop: Workshop) -> AnyView {
    let found = shop.once(|draft| draft.opened().map(|opened| changes(opened, draft.pack())));
    let words = content::making(Making::ChangesWith);
    let other = press(shop, "button button--secondary", words, Event::LastAsked).view();
    let body = if let Some([]) = found.as_deref() {
        text("p", "", content::making(Making::ChangesNone))
    } else if let Some(found) = found {
        let rows = found.iter().map(|change| difference(shop, change));
        el("ul", "findings").attr("role", "list").attr("data-phb", "changes").children(rows).view()
    } else {
        text("p", "", content::making(Making::ChangesNotYet))
    };
    section(content::making(Making::ChangesTitle), [body, other])
}

fn difference(shop: Workshop, change: &Change) -> AnyView {
    let words = |path: &Option<String>, opened: bool| {
        let path = path.as_ref()?;
        shop.named(|draft, calm| {
            let pack = if opened { draft.opened()? } else { draft.pack() };
            Some((content::pack_place(pack, path).join(" › "), content::pack_value(pack, path, calm)))
        })
    };
    let (was, now) = (words(&change.was, true), words(&change.now, false));
    let place = now.as_ref().or(was.as_ref()).map(|(place, _)| place.clone()).unwrap_or_default();
    let label = |label: Making, said: Option<(String, String)>| {
        let (_, value) = said?;
        let word = text("strong", "", format!("{}: ", content::making(label)));
        Some(el("p", "").child(word).child(text("bdi", "", value)).view())
    };
    let (first, second) = match (&was, &now) {
        (Some(_), Some(_)) => (Making::ChangesWas, Making::ChangesNow),
        _ => (Making::ChangesGone, Making::ChangesNew),
    };
    el("li", "").child(text("p", "", place)).children(label(first, was)).children(label(second, now)).view()
}
