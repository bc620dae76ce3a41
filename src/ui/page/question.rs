//! One question: its options or fields, why it is asked, and where to look when not sure.

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
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;
use crate::ui::part::Marks;

/// The page.
pub fn question(sitting: Sitting, id: &ItemId) -> AnyView {
    let Some(item) = sitting.once(|interview| interview.rulebook().item(id).cloned()) else { return ().into_any() };
    let wording = sitting.once(|interview| content::question(id, interview));
    let typed = RwSignal::new(sitting.once(|interview| interview.typed(id)));
    let send_id = id.clone();
    let hint = (!wording.hint.is_empty()).then(|| view! { <p class="hint" id="hint">{wording.hint.clone()}</p> });
    view! {
        {part::progress(sitting, item.part)}
        {part::error_summary(sitting)}
        <form
            autocomplete="off"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                sitting.dispatch(Event::Answered { item: send_id.clone(), typed: typed.get_untracked() });
            }
        >
            <div class="form-group" class:form-group--error=move || sitting.with(|it| it.trouble().is_some())>
                <fieldset class="fieldset" aria-describedby="hint answer-error">
                    <legend class="fieldset__legend">
                        {part::heading(sitting, 0, "fieldset__heading", Focus::Page, wording.title.clone())}
                    </legend>
                    {hint}
                    {part::error_message(sitting)}
                    {fields(sitting, &item, &wording, typed)}
                </fieldset>
            </div>
            <button type="submit" class="button">{sitting.say(Phrase::Continue)}</button>
        </form>
        {reasons(sitting, &item, &wording)}
    }
    .into_any()
}

fn fields(sitting: Sitting, item: &Item, wording: &QuestionWording, typed: RwSignal<Typed>) -> AnyView {
    let unsure = wording.dont_know.clone();
    let or = sitting.say(Phrase::Or);
    let described = "hint answer-error".to_owned();
    match &item.kind {
        ItemKind::One(options) => part::choices(Marks::One, options_in_words(sitting, item, options), unsure, or, typed),
        ItemKind::Several(options) => {
            part::choices(Marks::Several, options_in_words(sitting, item, options), unsure, or, typed)
        }
        ItemKind::Age => view! {
            {part::age_input(sitting, typed, described)}
            {part::choices(Marks::Several, Vec::new(), unsure, or, typed)}
        }
        .into_any(),
        ItemKind::PastDate => view! {
            {part::date_input(sitting, typed, described)}
            {part::choices(Marks::Several, Vec::new(), unsure, or, typed)}
        }
        .into_any(),
    }
}

fn options_in_words(sitting: Sitting, item: &Item, options: &[OptionId]) -> Vec<(OptionId, OptionWording)> {
    let words = |option: &OptionId| {
        (option.clone(), sitting.once(|interview| content::option(&item.id, option, interview)))
    };
    options.iter().map(words).collect()
}

fn reasons(sitting: Sitting, item: &Item, wording: &QuestionWording) -> AnyView {
    let grounds = crate::rulebook::grounds(&item.id);
    let source = match (&item.id, grounds.is_empty()) {
        (ItemId::National(_), true) => ().into_any(),
        (ItemId::National(_), false) => part::sources(sitting, grounds),
        (ItemId::Local(_), _) => view! { <p class="source">{sitting.say(Phrase::AskedByPack)}</p> }.into_any(),
    };
    let why = (!wording.why.is_empty()).then(|| {
        part::details(sitting.say(Phrase::WhyWeAsk), view! { <p>{wording.why.clone()}</p> {source} })
    });
    let look = (!wording.look.is_empty())
        .then(|| part::details(sitting.say(Phrase::WhereToLook), view! { <p>{wording.look.clone()}</p> }));
    view! { {why} {look} }.into_any()
}
