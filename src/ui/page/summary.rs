//! The papers to print: which, what goes into each, how it will look, and Print.

use leptos::prelude::*;

use crate::content;
use crate::content::OptionWording;
use crate::content::Phrase;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::interview::Event;
use crate::interview::Interview;
use crate::interview::Look;
use crate::interview::PaperEvent;
use crate::interview::Portion;
use crate::interview::Printout;
use crate::interview::Switch;
use crate::questionnaire::Sensitivity;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::Choosable;
use crate::ui::part::el;
use crate::ui::part::live;
use crate::ui::part::text;

/// The page. The host draws the document into the holder marked `preview`.
pub fn summary(sitting: Sitting) -> AnyView {
    let shown = sitting.follow(|interview| interview.printout() as usize);
    let choices = live(move || {
        let _ = shown.get();
        portions(sitting, sitting.once(Interview::printout))
    });
    let buttons = el("div", "button-group")
        .child(part::button(sitting, "button", Phrase::Print, Event::PrintAsked).view())
        .child(part::button(sitting, "button button--secondary", Phrase::BackToResults, Event::ResultsAsked).view());
    el("div", "")
        .child(part::page_heading(sitting, "heading-xl", sitting.say(Phrase::SummaryTitle)))
        .child(text("p", "lede", sitting.say(Phrase::SummaryText)))
        .child(papers(sitting))
        .child(choices)
        .child(looks(sitting))
        .child(buttons.view())
        .child(text("p", "hint", sitting.say(Phrase::PrintHint)))
        .child(el("div", "preview").attr("data-phb", "preview").view())
        .view()
}

fn say(sitting: Sitting, words: Taking) -> String {
    sitting.once(|interview| content::taking(words, interview))
}

fn group(sitting: Sitting, title: String, block: &'static str, items: Vec<AnyView>) -> AnyView {
    let legend = part::heading(sitting, 1, "heading-m", title);
    el("fieldset", "")
        .attr("class", "fieldset choices")
        .child(el("legend", "fieldset__legend").child(legend).view())
        .child(el("div", block).children(items).view())
        .view()
}

/// Which paper it is.
fn papers(sitting: Sitting) -> AnyView {
    let compares = sitting.once(|interview| interview.sets_aside() > 0);
    let mut offered = vec![
        (Printout::Commissioner, Taking::PrintoutCommissioner, Some(Taking::PrintoutCommissionerHint)),
        (Printout::Own, Taking::PrintoutOwn, Some(Taking::PrintoutOwnHint)),
    ];
    if compares {
        offered.push((Printout::Compared, Taking::PrintoutCompared, None));
    }
    let items = offered.into_iter().enumerate().map(|(index, (printout, label, hint))| {
        let hint = hint.map(|words| say(sitting, words)).unwrap_or_default();
        let wording = OptionWording { label: say(sitting, label), hint };
        let (name, value) = ("printout".to_owned(), format!("{printout:?}"));
        Choosable { kind: "radio", block: "radios", name, index, value, wording }.view(
            move || sitting.with(|interview| interview.printout() == printout),
            move || sitting.dispatch(Event::Paper(PaperEvent::PrintoutChosen(printout))),
        )
    });
    group(sitting, say(sitting, Taking::PrintoutTitle), "radios radios--inline", items.collect())
}

/// What goes into it.
fn portions(sitting: Sitting, printout: Printout) -> AnyView {
    let offered = printout.portions().into_iter().filter(|portion| is_there(sitting, *portion));
    let items = offered.enumerate().map(|(index, portion)| {
        let on = move || sitting.with(|interview| interview.prints(portion));
        let toggle = move || {
            let switch = if sitting.once(|interview| interview.prints(portion)) { Switch::Off } else { Switch::On };
            sitting.dispatch(Event::Paper(PaperEvent::PortionChosen(portion, switch)));
        };
        let wording = OptionWording { label: label(sitting, portion), hint: String::new() };
        let (name, value) = ("print".to_owned(), value(portion));
        Choosable { kind: "checkbox", block: "checkboxes", name, index, value, wording }.view(on, toggle)
    });
    let items: Vec<AnyView> = items.collect();
    group(sitting, sitting.say(Phrase::ChoicesTitle), "checkboxes checkboxes--dense", items)
}

/// Whether there is anything to tick: a page with nothing on it, or a private question never asked, is not offered.
fn is_there(sitting: Sitting, portion: Portion) -> bool {
    sitting.once(|interview| match portion {
        Portion::Leaf(Leaf::Log | Leaf::Dates) => true,
        Portion::Leaf(leaf) => !interview.folder().is_blank(leaf),
        Portion::Sensitive => {
            let answers = interview.relevant_answers();
            let mut items = interview.rulebook().items().iter();
            items.any(|item| item.sensitivity == Sensitivity::Sensitive && answers.answer(&item.id).is_some())
        }
        Portion::Answers
        | Portion::NextSteps
        | Portion::Challenge
        | Portion::Papers
        | Portion::Sources
        | Portion::Code => true,
    })
}

fn label(sitting: Sitting, portion: Portion) -> String {
    let words = match portion {
        Portion::Leaf(leaf) => return sitting.once(|interview| content::leaf(leaf, interview).heading),
        Portion::Answers => Taking::PortionAnswers,
        Portion::NextSteps => Taking::PortionNextSteps,
        Portion::Challenge => Taking::PortionChallenge,
        Portion::Papers => Taking::PortionPapers,
        Portion::Sources => Taking::PortionSources,
        Portion::Sensitive => Taking::PortionSensitive,
        Portion::Code => Taking::PortionCode,
    };
    say(sitting, words)
}

/// The name of a tick, for those who test.
fn value(portion: Portion) -> String {
    match portion {
        Portion::Leaf(leaf) => leaf.code().to_owned(),
        Portion::Answers
        | Portion::NextSteps
        | Portion::Challenge
        | Portion::Papers
        | Portion::Sources
        | Portion::Sensitive
        | Portion::Code => format!("{portion:?}"),
    }
}

/// How all papers look.
fn looks(sitting: Sitting) -> AnyView {
    let offered = [(Look::LargePrint, Taking::LookLarge), (Look::Plain, Taking::LookPlain)];
    let items = offered.into_iter().enumerate().map(|(index, (look, label))| {
        let toggle = move || {
            let switch = if sitting.once(|interview| interview.looks(look)) { Switch::Off } else { Switch::On };
            sitting.dispatch(Event::Paper(PaperEvent::LookChosen(look, switch)));
        };
        let wording = OptionWording { label: say(sitting, label), hint: String::new() };
        let (name, value) = ("look".to_owned(), format!("{look:?}"));
        let on = move || sitting.with(|interview| interview.looks(look));
        Choosable { kind: "checkbox", block: "checkboxes", name, index, value, wording }.view(on, toggle)
    });
    group(sitting, say(sitting, Taking::LooksTitle), "checkboxes checkboxes--dense", items.collect())
}
