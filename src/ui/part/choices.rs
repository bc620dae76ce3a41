//! Radios and checkboxes: the options of a question, and "I'm not sure" after them.

use leptos::prelude::*;

use crate::content::OptionWording;
use crate::questionnaire::Choice;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;

use super::element::el;

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
    let divider =
        (!options.is_empty()).then(|| el("div", "").attr("class", format!("{block}__divider")).text(or).view());
    let count = options.len();
    let items = options
        .into_iter()
        .enumerate()
        .map(|(index, (option, wording))| choice(marks, index, Mark::Option(option), wording, typed));
    let items: Vec<AnyView> = items.collect();
    let unsure = OptionWording { label: dont_know, hint: String::new() };
    el("div", block).children(items).children(divider).child(choice(marks, count, Mark::DontKnow, unsure, typed)).view()
}

fn choice(marks: Marks, index: usize, mark: Mark, wording: OptionWording, typed: RwSignal<Typed>) -> AnyView {
    let value = match &mark {
        Mark::Option(OptionId::National(choice)) => choice.code().to_owned(),
        Mark::Option(OptionId::Local(local)) => local.to_string(),
        Mark::DontKnow => "not-sure".to_owned(),
    };
    let (read, write) = (mark.clone(), mark);
    let choice =
        Choosable { kind: marks.kind(), block: marks.block(), name: "answer".to_owned(), index, value, wording };
    choice.view(move || typed.with(|typed| read.is_in(typed)), move || typed.update(|typed| write.toggle(marks, typed)))
}

/// One radio or checkbox with its label and hint.
pub struct Choosable {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The class of the list it stands in.
    pub block: &'static str,
    /// The name its group shares.
    pub name: String,
    /// Its place among the others.
    pub index: usize,
    /// What it stands for.
    pub value: String,
    /// Its words.
    pub wording: OptionWording,
}

impl Choosable {
    /// The item, marked as `read` says; `write` is called when the person marks or unmarks it.
    pub fn view(self, read: impl Fn() -> bool + Send + Sync + 'static, mut write: impl FnMut() + 'static) -> AnyView {
        let Self { kind, block, name, index, value, wording } = self;
        let id = format!("{name}-{index}");
        let hint_id = format!("{id}-hint");
        let has_hint = !wording.hint.is_empty();
        let input = el("input", "")
            .attr("class", format!("{block}__input"))
            .attr("type", kind)
            .attr("name", name)
            .attr("id", id.clone())
            .attr("value", value)
            .attr_if("aria-describedby", has_hint.then(|| hint_id.clone()))
            .attr_if("data-phb", (index == 0).then(|| "field".to_owned()))
            .live("checked", read)
            .on("change", move |_| write());
        let label = el("label", "").attr("class", format!("{block}__label")).attr("for", id).text(wording.label);
        let hint = el("div", "").attr("class", format!("{block}__hint")).attr("id", hint_id).text(wording.hint);
        el("div", "")
            .attr("class", format!("{block}__item"))
            .child(input.view())
            .child(label.view())
            .children(has_hint.then(|| hint.view()))
            .view()
    }
}
