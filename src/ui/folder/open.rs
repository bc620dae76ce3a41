//! How to open what was saved, what went wrong, and what is otherwise now.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::interview::Altered;
use crate::interview::Arrival;
use crate::interview::CodeError;
use crate::interview::Event;
use crate::interview::FormError;
use crate::interview::Interview;
use crate::interview::OpenError;
use crate::interview::Opening;
use crate::interview::OpeningEvent;
use crate::interview::RecordError;
use crate::interview::SetAside;
use crate::questionnaire::Typed;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

use super::files::field;
use super::files::put;
use super::files::typed;
use super::press;
use super::take;

/// The page; what it says follows how opening goes.
pub fn open(sitting: Sitting) -> AnyView {
    let turn = sitting.follow(Interview::turn);
    // What was typed stays when it was no code: it lives longer than one drawing of the page.
    let code = RwSignal::new(Typed::default());
    live(move || {
        let _ = turn.get();
        match sitting.once(|interview| interview.opening().clone()) {
            Opening::Done(arrival) => opened(sitting, &arrival),
            Opening::Locked { error, .. } => locked(sitting, error),
            Opening::Failed(error) => choose(sitting, Some(error), code),
            Opening::Idle => choose(sitting, None, code),
        }
    })
}

fn choose(sitting: Sitting, error: Option<OpenError>, code: RwSignal<Typed>) -> AnyView {
    let replaces = sitting.once(|interview| interview.holds_anything());
    let replaces = replaces.then(|| text("p", "warning-callout", take(sitting, Taking::OpenReplaces)));
    let event = Event::Opening(OpeningEvent::FileAsked);
    let choose = press(sitting, "button", take(sitting, Taking::ChooseFile), event);
    el("div", "")
        .children(problem(sitting, error))
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::OpenTitle)))
        .child(text("p", "lede", take(sitting, Taking::OpenText)))
        .children(replaces)
        .child(part::heading(sitting, 1, "heading-l", take(sitting, Taking::OpenFileTitle)))
        .child(choose.view())
        .child(from_paper(sitting, code))
        .view()
}

/// The code on paper: typed, or seen in a picture.
fn from_paper(sitting: Sitting, code: RwSignal<Typed>) -> AnyView {
    let give = move |event: DomEvent| {
        event.prevent_default();
        sitting.dispatch(Event::Opening(OpeningEvent::CodeGiven(typed(code, 0))));
    };
    let words = (Taking::CodeField, Some(Taking::CodeHint));
    let field = field(sitting, ("code", "text"), words, typed(code, 0), move |text| put(code, 0, text));
    let ask = |words: Taking, event: OpeningEvent| {
        press(sitting, "button button--secondary", take(sitting, words), Event::Opening(event)).view()
    };
    let form = el("form", "")
        .attr("autocomplete", "off")
        .attr("novalidate", "")
        .on("submit", give)
        .child(field)
        .child(el("button", "button").attr("type", "submit").text(take(sitting, Taking::OpenCode)).view());
    el("section", "")
        .child(part::heading(sitting, 1, "heading-l", take(sitting, Taking::OpenPaperTitle)))
        .child(text("p", "", take(sitting, Taking::OpenPaperText)))
        .child(form.view())
        .child(
            el("div", "button-group")
                .child(ask(Taking::OpenPhoto, OpeningEvent::PhotoAsked))
                .child(ask(Taking::OpenCamera, OpeningEvent::CameraAsked))
                .view(),
        )
        .child(el("div", "camera").attr("data-phb", "camera").view())
        .view()
}

fn locked(sitting: Sitting, error: Option<OpenError>) -> AnyView {
    let password = RwSignal::new(Typed::default());
    let unlock = move |event: DomEvent| {
        event.prevent_default();
        sitting.dispatch(Event::Opening(OpeningEvent::PasswordGiven(typed(password, 0))));
    };
    let words = (Taking::PasswordField, None);
    let field = field(sitting, ("open-password", "password"), words, String::new(), move |text| put(password, 0, text));
    el("div", "")
        .children(problem(sitting, error))
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::OpenTitle)))
        .child(text("p", "lede", take(sitting, Taking::LockedText)))
        .child(
            el("form", "")
                .attr("autocomplete", "off")
                .attr("novalidate", "")
                .on("submit", unlock)
                .child(field)
                .child(el("button", "button").attr("type", "submit").text(take(sitting, Taking::OpenLocked)).view())
                .view(),
        )
        .view()
}

/// What went wrong, at the top of the page.
fn problem(sitting: Sitting, error: Option<OpenError>) -> Option<AnyView> {
    let words = match error? {
        OpenError::Record(RecordError::Damaged { line }) => {
            content::fill_gaps(&take(sitting, Taking::ErrorDamaged), &[&line.to_string()])
        }
        OpenError::Record(RecordError::NotOurs) => take(sitting, Taking::ErrorNotOurs),
        OpenError::Record(RecordError::TooNew { .. }) => take(sitting, Taking::ErrorTooNew),
        OpenError::Record(RecordError::TooLarge) => take(sitting, Taking::ErrorTooLarge),
        OpenError::Form(error) => form_problem(sitting, &error),
        OpenError::Code(error) => code_problem(sitting, &error),
        OpenError::NoCodeSeen => take(sitting, Taking::NoCodeSeen),
        OpenError::NoCamera => take(sitting, Taking::NoCamera),
        OpenError::Password => take(sitting, Taking::ErrorPassword),
        OpenError::NoCrypto => take(sitting, Taking::NoCrypto),
    };
    let title = part::heading(sitting, 1, "error-summary__title", sitting.say(Phrase::ErrorTitle));
    let summary = el("div", "error-summary")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .attr("data-phb", "errors")
        .child(title)
        .child(text("p", "", words));
    Some(summary.view())
}

/// What is wrong with a file of the standard.
fn form_problem(sitting: Sitting, error: &FormError) -> String {
    match error {
        FormError::NoResource => take(sitting, Taking::ErrorNotOurs),
        FormError::EmptyForm => take(sitting, Taking::FormEmpty),
        FormError::OtherResource(name) => content::fill_gaps(&take(sitting, Taking::FormOtherKind), &[name]),
        FormError::OtherForm => take(sitting, Taking::FormOther),
        FormError::EnteredInError => take(sitting, Taking::FormMistake),
    }
}

/// What is wrong with a code, and where to look.
fn code_problem(sitting: Sitting, error: &CodeError) -> String {
    let gaps = |words: Taking, values: &[&str]| content::fill_gaps(&take(sitting, words), values);
    match error {
        CodeError::Empty => take(sitting, Taking::CodeEmpty),
        CodeError::TooShort => take(sitting, Taking::CodeTooShort),
        CodeError::NotOurs => take(sitting, Taking::CodeNotOurs),
        CodeError::Mistyped { group, likely, .. } => gaps(Taking::CodeMistyped, &[&group.to_string(), likely]),
        CodeError::Unsound { group: Some(group) } => gaps(Taking::CodeOdd, &[&group.to_string()]),
        CodeError::Unsound { group: None } => take(sitting, Taking::CodeUnsound),
        CodeError::OtherVersion => take(sitting, Taking::CodeOtherVersion),
        CodeError::OtherLayout => take(sitting, Taking::CodeOtherLayout),
    }
}

fn opened(sitting: Sitting, arrival: &Arrival) -> AnyView {
    let saved = arrival
        .saved_on
        .map(|day| text("p", "", content::fill_gaps(&take(sitting, Taking::OpenedOn), &[&content::date(day)])));
    let rules = match arrival.by_other_rules {
        Some(true) => Taking::OpenedOther,
        Some(false) => Taking::OpenedSame,
        None => Taking::OpenedForm,
    };
    let altered = list(sitting, Taking::AlteredTitle, arrival.altered.iter().flat_map(|it| difference(sitting, it)));
    let aside = list(sitting, Taking::SetAsideTitle, arrival.set_aside.iter().map(|it| left_out(sitting, it)));
    let results = part::button(sitting, "button", Phrase::SeeResults, Event::ResultsAsked);
    let check = part::button(sitting, "button button--secondary", Phrase::CheckTitle, Event::CheckAsked);
    el("div", "")
        .attr("data-phb", "opened")
        .child(part::page_heading(sitting, "heading-xl", take(sitting, Taking::OpenedTitle)))
        .children(saved)
        .child(text("p", "", take(sitting, rules)))
        .children(altered)
        .children(aside)
        .child(el("div", "button-group").child(results.view()).child(check.view()).view())
        .view()
}

fn list(sitting: Sitting, title: Taking, lines: impl Iterator<Item = String>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.map(|line| text("li", "", line)).collect();
    let heading = part::heading(sitting, 1, "heading-m", take(sitting, title));
    (!lines.is_empty()).then(|| el("div", "").child(heading).child(el("ul", "").children(lines).view()).view())
}

/// What a route said then and says now, and which clauses changed between.
fn difference(sitting: Sitting, altered: &Altered) -> Vec<String> {
    sitting.once(|interview| {
        let tag = |outcome| content::outcome(Some(altered.route), outcome, interview).tag;
        let before = altered.before.map_or_else(|| take(sitting, Taking::AlteredUnknown), tag);
        let name = content::entitlement_name(altered.route, interview);
        let mut lines =
            vec![content::fill_gaps(&take(sitting, Taking::AlteredRow), &[&name, &before, &tag(altered.now)])];
        for (day, provision) in &altered.changed {
            let says = content::provision(*provision, interview);
            lines.push(content::fill_gaps(&take(sitting, Taking::AlteredWhy), &[&content::date(*day), &says]));
        }
        if altered.changed.is_empty() {
            lines.push(take(sitting, Taking::AlteredNoWhy));
        }
        lines
    })
}

fn left_out(sitting: Sitting, aside: &SetAside) -> String {
    let (words, name) = match aside {
        SetAside::OtherArea(name) => (Taking::SetAsideArea, name.as_str()),
        SetAside::NoAnswer(name) => (Taking::SetAsideNoAnswer, name.as_str()),
        SetAside::Unknown(name) => (Taking::SetAsideUnknown, name.as_str()),
        SetAside::LocalAnswers => (Taking::SetAsideLocal, ""),
    };
    content::fill_gaps(&take(sitting, words), &[name])
}
