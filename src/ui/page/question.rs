//! One question: its options or fields, why it is asked, and where to look when not sure.

use leptos::ev::Event as DomEvent;
use leptos::prelude::*;

use crate::content;
use crate::content::OptionWording;
use crate::content::Phrase;
use crate::interview::Event;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;
use crate::questionnaire::QuestionWording;
use crate::questionnaire::Typed;
use crate::rulebook::grounds;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Marks;
use crate::ui::part::el;
use crate::ui::part::text;

/// The page.
pub fn question(sitting: Sitting, id: &ItemId) -> AnyView {
    let Some(item) = sitting.once(|interview| interview.rulebook().item(id).cloned()) else { return ().into_any() };
    let wording = sitting.once(|interview| content::question(id, interview));
    el("div", "")
        .child(part::progress(sitting, &item))
        .child(part::error_summary(sitting))
        .child(form(sitting, &item, &wording))
        .children(reasons(sitting, &item, wording))
        .view()
}

fn form(sitting: Sitting, item: &Item, wording: &QuestionWording) -> AnyView {
    let typed = RwSignal::new(sitting.once(|interview| interview.typed(&item.id)));
    let id = item.id.clone();
    let heading = part::page_heading(sitting, "fieldset__heading", wording.title.clone());
    let hint = (!wording.hint.is_empty()).then(|| el("p", "hint").attr("id", "hint").text(wording.hint.clone()).view());
    let fieldset = el("fieldset", "fieldset")
        .attr("aria-describedby", "hint answer-error")
        .child(el("legend", "fieldset__legend").child(heading).view())
        .children(hint)
        .child(part::error_message(sitting))
        .children(fields(sitting, item, wording, typed));
    let group = el("div", "").live_class(move || part::group_class(sitting)).child(fieldset.view());
    let code = match &item.id {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(local) => local.to_string(),
    };
    el("form", "")
        .attr("autocomplete", "off")
        .attr("novalidate", "")
        .attr("data-item", code)
        .on("submit", move |event: DomEvent| {
            event.prevent_default();
            sitting.dispatch(Event::Answered { item: id.clone(), typed: typed.get_untracked() });
        })
        .child(group.view())
        .child(part::submit(sitting, Phrase::Continue))
        .view()
}

fn fields(sitting: Sitting, item: &Item, wording: &QuestionWording, typed: RwSignal<Typed>) -> Vec<AnyView> {
    let choices = |marks: Marks, options: &[OptionId]| {
        let options = options_in_words(sitting, item, options);
        part::choices(marks, options, wording.dont_know.clone(), sitting.say(Phrase::Or), typed)
    };
    match &item.kind {
        ItemKind::One(options) => vec![choices(Marks::One, options)],
        ItemKind::Several(options) => vec![choices(Marks::Several, options)],
        ItemKind::Age => vec![part::age_input(sitting, typed), choices(Marks::Several, &[])],
        ItemKind::PastDate => vec![part::date_input(sitting, typed), choices(Marks::Several, &[])],
    }
}

fn options_in_words(sitting: Sitting, item: &Item, options: &[OptionId]) -> Vec<(OptionId, OptionWording)> {
    let words =
        |option: &OptionId| (option.clone(), sitting.once(|interview| content::option(&item.id, option, interview)));
    options.iter().map(words).collect()
}

fn reasons(sitting: Sitting, item: &Item, wording: QuestionWording) -> Vec<AnyView> {
    let source = match &item.id {
        ItemId::National(_) => part::sources(sitting, grounds(&item.id)),
        ItemId::Local(_) => text("p", "source", sitting.say(Phrase::AskedByPack)),
    };
    let why = el("div", "").child(text("p", "", wording.why.clone())).child(source).view();
    let why = (!wording.why.is_empty()).then(|| part::details(sitting.say(Phrase::WhyWeAsk), why));
    let look = text("p", "", wording.look.clone());
    let look = (!wording.look.is_empty()).then(|| part::details(sitting.say(Phrase::WhereToLook), look));
    why.into_iter().chain(look).collect()
}
