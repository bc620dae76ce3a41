//! Radios and checkboxes: the options of a question, and "I'm not sure" after them.

use leptos::prelude::*;

use crate::content::OptionWording;
use crate::questionnaire::Choice;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;

/// Whether one option may be marked, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// Radios.
    One,
    /// Checkboxes.
    Several,
}

impl Marks {
    fn kind(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Several => "checkbox",
        }
    }

    fn block(self) -> &'static str {
        match self {
            Self::One => "radios",
            Self::Several => "checkboxes",
        }
    }
}

/// What a mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Mark {
    Option(OptionId),
    DontKnow,
}

impl Mark {
    /// Whether it excludes all others.
    fn stands_alone(&self) -> bool {
        *self == Self::DontKnow || *self == Self::Option(Choice::NoneOfThese.into())
    }

    fn is_in(&self, typed: &Typed) -> bool {
        match self {
            Self::Option(option) => typed.options.contains(option),
            Self::DontKnow => typed.dont_know,
        }
    }

    /// Sets or lifts the mark; a mark that stands alone lifts the others, and gives way to them.
    fn toggle(&self, marks: Marks, typed: &mut Typed) {
        let was = self.is_in(typed);
        if marks == Marks::One || self.stands_alone() {
            typed.options.clear();
            typed.dont_know = false;
            typed.text.iter_mut().filter(|_| !was).for_each(String::clear);
        } else {
            typed.dont_know = false;
            typed.options.retain(|option| *option != Choice::NoneOfThese.into());
        }
        match self {
            Self::Option(option) if was && marks == Marks::Several => typed.options.retain(|other| other != option),
            Self::Option(option) => typed.options.push(option.clone()),
            Self::DontKnow => typed.dont_know = !was || marks == Marks::One,
        }
    }
}

/// The options, then the divider and "I'm not sure". `options` may be empty: then "I'm not sure" stands beside a field.
pub fn choices(
    marks: Marks,
    options: Vec<(OptionId, OptionWording)>,
    dont_know: String,
    or: String,
    typed: RwSignal<Typed>,
) -> AnyView {
    let block = marks.block();
    let divider = (!options.is_empty()).then(|| view! { <div class=format!("{block}__divider")>{or}</div> });
    let count = options.len();
    let items: Vec<AnyView> = options
        .into_iter()
        .enumerate()
        .map(|(index, (option, wording))| choice(marks, index, Mark::Option(option), wording, typed))
        .collect();
    let unsure = OptionWording { label: dont_know, hint: String::new() };
    view! {
        <div class=block>
            {items}
            {divider}
            {choice(marks, count, Mark::DontKnow, unsure, typed)}
        </div>
    }
    .into_any()
}

fn choice(marks: Marks, index: usize, mark: Mark, wording: OptionWording, typed: RwSignal<Typed>) -> AnyView {
    let block = marks.block();
    let id = format!("option-{index}");
    let hint_id = format!("{id}-hint");
    let described = (!wording.hint.is_empty()).then(|| hint_id.clone());
    let value = match &mark {
        Mark::Option(OptionId::National(choice)) => choice.code().to_owned(),
        Mark::Option(OptionId::Local(local)) => local.to_string(),
        Mark::DontKnow => "not-sure".to_owned(),
    };
    let (read, write) = (mark.clone(), mark);
    view! {
        <div class=format!("{block}__item")>
            <input
                class=format!("{block}__input")
                type=marks.kind()
                name="answer"
                id=id.clone()
                value=value
                aria-describedby=described
                data-phb=(index == 0).then_some("field")
                prop:checked=move || typed.with(|typed| read.is_in(typed))
                on:change=move |_| typed.update(|typed| write.toggle(marks, typed))
            />
            <label class=format!("{block}__label") for=id>{wording.label}</label>
            {(!wording.hint.is_empty()).then(|| view! {
                <div class=format!("{block}__hint") id=hint_id>{wording.hint}</div>
            })}
        </div>
    }
    .into_any()
}
