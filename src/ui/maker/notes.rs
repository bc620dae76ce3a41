//! What is wrong or doubtful about one place, beside its field.

use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::at;
use crate::builder::last_field;
use crate::builder::place_of;
use crate::content;
use crate::content::Making;
use crate::offer::Json;
use crate::offer::PackProblem;
use crate::offer::Problem;
use crate::offer::ShapeProblem;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::making::Workshop;
use super::press::press_about;

/// One thing to say of a place: what it is, and what to do.
type Said = [String; 2];

/// What is wrong at exactly this path, as far as it is spoken of yet.
pub fn wrongs(shop: Workshop, path: &str) -> Vec<Said> {
    shop.health(|health| {
        let mut said: Vec<Said> = Vec::new();
        for problem in health.problems.iter().filter(|it| it.path == path) {
            let words = content::pack_problem(problem);
            if shop.with(|draft| draft.speaks_of(problem)) && !said.contains(&words) {
                said.push(words);
            }
        }
        said
    })
}

/// A button that takes out what no field of the form could show.
pub fn take_out(shop: Workshop, problem: &PackProblem) -> Option<AnyView> {
    // A text where a number is wanted was typed here, and is mended here. Odd names of fields lead nowhere.
    let (is_typed, is_there) = shop.once(|draft| {
        let there = at(draft.pack(), &problem.path);
        (matches!(there, Some(Json::Text(_))), there.is_some() && !problem.path.is_empty())
    });
    let unknown = matches!(&problem.problem, Problem::Shape(ShapeProblem::UnknownField));
    let foreign =
        matches!(&problem.problem, Problem::Shape(ShapeProblem::UnknownField | ShapeProblem::WrongKind { .. }));
    let event = Event::Removed(problem.path.clone());
    (foreign && is_there && (unknown || !is_typed))
        .then(|| press_about(shop, content::making(Making::Remove), &problem.path, event))
}

fn doubts(shop: Workshop, path: &str) -> Vec<Said> {
    shop.health(|health| {
        let here = health.concerns.iter().filter(|it| it.path == path);
        here.map(|it| shop.once(|draft| content::doubt(&it.doubt, draft.pack()))).collect()
    })
}

/// The id of the notes on a path, for the field to point to.
pub fn notes_id(path: &str) -> String {
    format!("notes-{path}")
}

/// The notes on a path; empty while there is nothing to say.
pub fn notes(shop: Workshop, path: String) -> AnyView {
    let id = notes_id(&path);
    // Only what is said anew is drawn anew: else a screen reader would say all of it again after every change.
    let said = Memo::new({
        let path = path.clone();
        move |_| (wrongs(shop, &path), doubts(shop, &path))
    });
    let shown = live(move || {
        let (wrongs, doubts) = said.get();
        let mut lines = Vec::new();
        for [what, mend] in wrongs {
            lines.push(line(Making::ProblemWord, "error-message", &what, &mend));
        }
        lines.extend(shop.once(|_| outs(shop, &path)));
        for [what, mend] in doubts {
            lines.push(line(Making::DoubtWord, "doubt", &what, &mend));
        }
        el("div", "").children(lines).view()
    });
    el("div", "notes").attr("id", id).attr("aria-live", "polite").child(shown).view()
}

/// What stands in the part of the file that this page shows, and has no field on it.
pub fn strangers(shop: Workshop) -> AnyView {
    live(move || {
        let here = shop.with(|draft| draft.place().clone());
        let lines: Vec<AnyView> = shop.health(|health| {
            let strange = health.problems.iter().filter(|it| {
                let strange =
                    matches!(&it.problem, Problem::Shape(ShapeProblem::UnknownField | ShapeProblem::RepeatedField));
                strange && place_of(&it.path) == here
            });
            let lines = strange.map(|it| {
                let name = last_field(&it.path).to_owned();
                let [what, mend] = content::pack_problem(it);
                let said = line(Making::ProblemWord, "error-message", &format!("{name}: {what}"), &mend);
                el("div", "").child(said).children(take_out(shop, it)).view()
            });
            lines.collect()
        });
        el("div", "").children(lines).view()
    })
}

/// Buttons for what can only be taken out.
fn outs(shop: Workshop, path: &str) -> Vec<AnyView> {
    shop.health(|health| {
        health.problems.iter().filter(|it| it.path == path).filter_map(|it| take_out(shop, it)).collect()
    })
}

fn line(word: Making, class: &'static str, what: &str, mend: &str) -> AnyView {
    el("p", class)
        .child(text("strong", "", content::making(word)))
        .child(text("bdi", "", format!(" {what} {mend}")))
        .view()
}

/// The class of a group of fields, which shows that something is wrong at this path.
pub fn group_class(shop: Workshop, path: &str) -> String {
    let class = if wrongs(shop, path).is_empty() { "form-group" } else { "form-group form-group--error" };
    class.to_owned()
}
