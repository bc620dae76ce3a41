//! The first page: what this is, what it promises, and who is answering.

use leptos::prelude::*;

use crate::content;
use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Who;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Focus;

/// The page.
pub fn start(sitting: Sitting) -> AnyView {
    let who = RwSignal::new(sitting.once(|interview| interview.who()));
    let promises = [Phrase::PromiseSilent, Phrase::PromiseUnsure, Phrase::PromiseFree];
    let promises: Vec<AnyView> = promises.map(|it| view! { <li>{sitting.say(it)}</li> }.into_any()).into();
    view! {
        {part::error_summary(sitting)}
        {part::heading(sitting, 0, "heading-xl", Focus::Page, sitting.say(Phrase::StartTitle))}
        <p class="lede">{sitting.say(Phrase::StartLede)}</p>
        <p>{sitting.say(Phrase::StartWhat)}</p>
        <ul class="promises" role="list">{promises}</ul>
        <p>{sitting.say(Phrase::StartTime)}</p>
        {part::local_notice(sitting)}
        <form
            autocomplete="off"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                sitting.dispatch(Event::Started(who.get_untracked()));
            }
        >
            <div class="form-group" class:form-group--error=move || sitting.with(|it| it.trouble().is_some())>
                <fieldset class="fieldset" aria-describedby="answer-error">
                    <legend class="fieldset__legend">
                        {part::heading(sitting, 1, "heading-m", Focus::Section, sitting.say(Phrase::WhoTitle))}
                    </legend>
                    {part::error_message(sitting)}
                    <div class="radios">{radios(who)}</div>
                </fieldset>
            </div>
            <button type="submit" class="button">{sitting.say(Phrase::Start)}</button>
        </form>
        {part::expander(sitting.say(Phrase::AskingTitle), view! { <p>{sitting.say(Phrase::AskingText)}</p> })}
        {part::expander(sitting.say(Phrase::PrivacyTitle), view! { <p>{sitting.say(Phrase::PrivacyText)}</p> })}
    }
    .into_any()
}

fn radios(who: RwSignal<Option<Who>>) -> Vec<AnyView> {
    let radio = |(index, one): (usize, Who)| {
        let (label, hint) = content::who(one);
        let (id, hint_id) = (format!("who-{index}"), format!("who-{index}-hint"));
        let described = (!hint.is_empty()).then(|| hint_id.clone());
        view! {
            <div class="radios__item">
                <input
                    class="radios__input"
                    type="radio"
                    name="who"
                    id=id.clone()
                    value=format!("{one:?}")
                    aria-describedby=described
                    data-phb=(index == 0).then_some("field")
                    prop:checked=move || who.get() == Some(one)
                    on:change=move |_| who.set(Some(one))
                />
                <label class="radios__label" for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <div class="radios__hint" id=hint_id>{hint}</div> })}
            </div>
        }
        .into_any()
    };
    Who::ALL.into_iter().enumerate().map(radio).collect()
}
