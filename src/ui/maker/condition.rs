//! A condition as points under each other: each a phrase to be completed, with the whole read out as one sentence.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::builder::Event;
use crate::builder::Form;
use crate::builder::at;
use crate::builder::element_path;
use crate::builder::field_path;
use crate::builder::form_of;
use crate::builder::kind_at;
use crate::builder::last_field;
use crate::builder::parts_path;
use crate::builder::text_at;
use crate::content;
use crate::content::Making;
use crate::offer::Json;
use crate::offer::Kind;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::input;
use super::input::Labelled;
use super::input::field_id;
use super::input::named;
use super::making::Workshop;
use super::notes::notes;
use super::press::press;

/// The condition at `path`.
pub fn condition(shop: Workshop, path: &str, words_of: &Labelled) -> AnyView {
    let is_there = shop.once(|draft| at(draft.pack(), path).is_some());
    let read = {
        let path = path.to_owned();
        live(move || {
            let words = shop.live_named(|draft, calm| content::condition_words(draft.pack(), &path, calm));
            text("span", "", words)
        })
    };
    let body = if shop.once(|draft| at(draft.pack(), path).map_or(0, points_in)) > MOST {
        let out = press(shop, "link-button", content::making(Making::CondRemove), Event::Removed(path.to_owned()));
        let words = text("p", "", content::making(Making::CondTooMany));
        el("div", "").attr("id", field_id(path)).attr("tabindex", "-1").child(words).child(out.view()).view()
    } else if is_there {
        let sentence = el("p", "condition__sentence")
            .child(text("strong", "", format!("{} ", content::making(Making::CondReads))))
            .child(read);
        el("div", "").child(sentence.view()).child(part(shop, path, words_of.label.clone())).view()
    } else {
        let begin = |words: Making, form: Form| {
            let event = Event::Formed(path.to_owned(), form);
            let more = text("span", "visually-hidden", format!(": {}", words_of.label));
            press(shop, "button button--secondary", content::making(words), event).child(more).view()
        };
        // Without a point it is for everybody; where that can be meant, it can be said.
        let all = (last_field(path) == "conditions").then(|| begin(Making::CondAnybody, Form::All));
        let starts = el("div", "button-group")
            .child(begin(Making::CondStart, Form::Is))
            .child(begin(Making::CondMany, Form::All))
            .children(all);
        el("div", "")
            .attr("id", field_id(path))
            .attr("tabindex", "-1")
            .child(notes(shop, path.to_owned()))
            .child(text("p", "", content::making(Making::CondEverybody)))
            .child(starts.view())
            .view()
    };
    el("div", "form-group condition")
        .attr("role", "group")
        .attr("aria-label", words_of.label.clone())
        .child(text("p", "label", words_of.heading()))
        .child(text("p", "hint", words_of.hint.clone()))
        .child(body)
        .view()
}

/// The most points that are drawn; a sound condition has fewer.
const MOST: usize = 120;

/// How many parts a condition has, counted no further than is needed.
fn points_in(part: &Json) -> usize {
    let below = match part {
        Json::Object(fields) => fields.iter().map(|(_, value)| points_in(value)).sum(),
        Json::List(list) => list.iter().map(points_in).sum::<usize>(),
        Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) => 0,
    };
    below + usize::from(matches!(part, Json::Object(_)))
}

/// A part of a condition: its form, what completes it, and its points.
fn part(shop: Workshop, path: &str, name: String) -> AnyView {
    let form = shop.once(|draft| at(draft.pack(), path).map_or(Form::Is, form_of));
    let points = parts_path(path, form).map(|list| points(shop, &list, &name));
    let inner = (form == Form::Not).then(|| {
        let path = field_path(path, "not");
        part(shop, &path, content::form(Form::Not).to_owned())
    });
    let remove = press(shop, "link-button", content::making(Making::CondRemove), Event::Removed(path.to_owned()))
        .child(text("span", "visually-hidden", format!(": {name}")));
    let wrap = parts_path(path, form).is_none().then(|| {
        let event = Event::Formed(path.to_owned(), Form::All);
        let more = text("span", "visually-hidden", format!(": {name}"));
        press(shop, "link-button", content::making(Making::CondGroup), event).child(more).view()
    });
    el("fieldset", "fieldset condition__part")
        .child(text("legend", "fieldset__legend", name))
        .child(notes(shop, path.to_owned()))
        .child(form_choice(shop, path, form))
        .children(completions(shop, path, form))
        .children(points)
        .children(inner)
        .child(el("div", "thing-list__actions").children(wrap).child(remove.view()).view())
        .view()
}

/// The kind of a point, among kinds for which what was said of it stays.
fn form_choice(shop: Workshop, path: &str, form: Form) -> AnyView {
    let id = field_id(path);
    let groups = [Form::All, Form::Any, Form::AtLeast, Form::Not];
    let is_group = groups.contains(&form);
    let fitting = Form::ALL.into_iter().enumerate().filter(|(_, one)| groups.contains(one) == is_group);
    let entries = fitting.map(|(place, one)| {
        let entry = el("option", "").attr("value", place.to_string()).text(content::form(one));
        entry.live("selected", move || one == form).view()
    });
    let write = path.to_owned();
    let field = el("select", "select").attr("id", id.clone()).children(entries).on("change", move |event: DomEvent| {
        let chosen = event_target_value(&event).parse().ok().and_then(|place: usize| Form::ALL.get(place).copied());
        if let Some(form) = chosen {
            shop.dispatch(Event::Formed(write.clone(), form));
        }
    });
    el("div", "form-group")
        .child(el("label", "label").attr("for", id).text(content::making(Making::CondKind)).view())
        .child(field.view())
        .view()
}

/// The fields that complete a part of this form.
fn completions(shop: Workshop, path: &str, form: Form) -> Vec<AnyView> {
    let at = |name: &str| field_path(path, name);
    let plain = |words: Making| Labelled::plain(content::making(words));
    let settled = || judge(shop, path, Making::NotSaid);
    match form {
        Form::All | Form::Any | Form::Not => Vec::new(),
        Form::AtLeast => vec![input::line(shop, &at("at_least"), plain(Making::CondCount), &Kind::Number)],
        Form::AgeFrom => vec![input::line(shop, &at("at_least"), plain(Making::CondYears), &Kind::Number), settled()],
        Form::AgeUnder => vec![input::line(shop, &at("under"), plain(Making::CondYears), &Kind::Number), settled()],
        Form::Is => {
            let [national, own] = shop.named(|draft, calm| content::questions(draft.pack(), calm));
            let questions = vec![
                (content::making(Making::CondOwn).to_owned(), own),
                (content::making(Making::CondNational).to_owned(), national),
            ];
            vec![
                input::choice(shop, &at("item"), plain(Making::CondQuestion), Making::Choose, questions),
                answer_choice(shop, path),
                settled(),
            ]
        }
        Form::Judgement => vec![
            input::lines(shop, &at("words"), plain(Making::CondWords)),
            judge(shop, path, Making::Choose),
            input::line(shop, &at("id"), Labelled::plain(content::pack_field("condition", "id").0), &Kind::Id),
        ],
    }
}

/// The answers to choose from, drawn anew when another question is chosen, and not otherwise.
fn answer_choice(shop: Workshop, path: &str) -> AnyView {
    let (item, is) = (field_path(path, "item"), field_path(path, "is"));
    let asked = Memo::new(move |_| shop.with(|draft| text_at(draft.pack(), &item).to_owned()));
    live(move || {
        let answers = asked.with(|asked| shop.named(|draft, calm| content::answers(draft.pack(), asked, calm)));
        let words = Labelled::plain(content::making(Making::CondAnswer));
        input::choice(shop, &is, words, Making::Choose, vec![(String::new(), answers)])
    })
}

fn judge(shop: Workshop, path: &str, none: Making) -> AnyView {
    let path = field_path(path, "judged_by");
    let offered = match kind_at(&path) {
        Some(Kind::Word(list)) => named(*list),
        Some(_) | None => Vec::new(),
    };
    let words = Labelled::plain(content::making(Making::CondJudge));
    input::choice(shop, &path, words, none, vec![(String::new(), offered)])
}

/// The points of a part, and a way to add one.
fn points(shop: Workshop, list: &str, name_of_all: &str) -> AnyView {
    let count = shop.once(|draft| match at(draft.pack(), list) {
        Some(Json::List(points)) => points.len(),
        Some(_) | None => 0,
    });
    // A point within a point is numbered within it: 3.1 is the first in the third.
    let word = content::making(Making::CondPoint);
    let before = word.split_once('{').map_or("", |(before, _)| before);
    let outer = name_of_all.strip_prefix(before).map(|number| format!("{number}.")).unwrap_or_default();
    let name = |place: usize| content::fill_gaps(word, &[&format!("{outer}{}", place + 1)]);
    let points = (0..count).map(|place| part(shop, &element_path(list, place), name(place)));
    let more = text("span", "visually-hidden", format!(": {name_of_all}"));
    let add = press(shop, "button button--secondary", content::making(Making::CondAdd), Event::Added(list.to_owned()));
    let add = add.child(more);
    el("div", "condition__points")
        .attr("id", field_id(list))
        .attr("tabindex", "-1")
        .child(notes(shop, list.to_owned()))
        .children(points)
        .child(add.view())
        .view()
}
