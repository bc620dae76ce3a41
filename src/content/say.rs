//! From an id to its words: national wording from the language's files, local wording from the pack.

use crate::interview::Interview;
use crate::interview::Who;
use crate::offer::ItemWords;
use crate::questionnaire::Answer;
use crate::questionnaire::AnswerError;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;
use crate::questionnaire::Part;
use crate::questionnaire::QuestionWording;
use crate::rulebook::AdviceId;
use crate::rulebook::Confidence;
use crate::rulebook::FindOut;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::ProvisionId;
use crate::rulebook::figures;

use super::costing::Costing;
use super::en;
use super::phrase::Phrase;
use super::taking::Taking;
use super::voice::fill;
use super::voice::put;

/// An answer option, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionWording {
    /// The option.
    pub label: String,
    /// A line under it; may be empty.
    pub hint: String,
}

/// A piece of advice, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviceWording {
    /// A short heading.
    pub title: String,
    /// Two to five sentences.
    pub body: String,
    /// A sentence to put to the commissioner; may be empty.
    pub ask: String,
}

/// What to find out, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindOutWording {
    /// The open point.
    pub about: String,
    /// Whom to ask.
    pub from: String,
    /// What to ask for.
    pub ask_for: String,
}

/// An outcome, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeWording {
    /// A short label.
    pub tag: String,
    /// One or two sentences.
    pub body: String,
}

/// The words of the page itself.
#[must_use]
pub fn phrase(phrase: Phrase, interview: &Interview) -> String {
    fill(en::phrases::phrase(phrase), interview)
}

/// The words of the pages on which people get ready what they take away.
#[must_use]
pub fn taking(text: Taking, interview: &Interview) -> String {
    fill(en::taking::taking(text), interview)
}

/// The words of the sketch of costs.
#[must_use]
pub fn costing(text: Costing, interview: &Interview) -> String {
    fill(en::costing::costing(text), interview)
}

/// Puts values into the numbered gaps of a phrase: `{0}`, `{1}` …
///
/// ```
/// assert_eq!(phb_check::content::fill_gaps("Page {0} of {1}", &["1", "2"]), "Page 1 of 2");
/// ```
#[must_use]
pub fn fill_gaps(phrase: &str, values: &[&str]) -> String {
    put(phrase, &|gap| values.get(gap.parse::<usize>().ok()?).copied())
}

/// The words of a question, from the pack where it is local.
#[must_use]
pub fn question(item: &ItemId, interview: &Interview) -> QuestionWording {
    match item {
        ItemId::National(item) => {
            let raw = en::questions::question(*item);
            QuestionWording {
                title: fill(raw.title, interview),
                hint: fill(raw.hint, interview),
                why: fill(raw.why, interview),
                look: fill(raw.look, interview),
                dont_know: fill(raw.dont_know, interview),
            }
        }
        ItemId::Local(id) => {
            let local = interview.local().offer().and_then(|offer| offer.item(id));
            let dont_know = phrase(Phrase::NotSure, interview);
            let wording = match local.map(|item| &item.words) {
                Some(ItemWords::Own(wording)) => wording.clone(),
                Some(ItemWords::Fact(fact, about)) => ready_made(en::facts::fact(*fact), about, interview),
                Some(ItemWords::Place(how)) => {
                    let wording = ready_made(en::facts::PLACE, "", interview);
                    QuestionWording { hint: how.clone(), ..wording }
                }
                None => ready_made([id.as_str(), "", "", ""], "", interview),
            };
            QuestionWording { dont_know, ..wording }
        }
    }
}

/// A ready-made question of a local offer, about something of this name.
fn ready_made(raw: [&str; 4], about: &str, interview: &Interview) -> QuestionWording {
    let [title, hint, why, look] =
        raw.map(|text| put(&fill(text, interview), &|mark| (mark == "about").then_some(about)));
    QuestionWording { title, hint, why, look, dont_know: String::new() }
}

/// A few words that name a question on a list.
#[must_use]
pub fn item_label(item: &ItemId, interview: &Interview) -> String {
    match item {
        ItemId::National(item) => fill(en::questions::question(*item).label, interview),
        ItemId::Local(_) => question(item, interview).title,
    }
}

/// The words of an option of `item`, from the pack where it is local.
#[must_use]
pub fn option(item: &ItemId, option: &OptionId, interview: &Interview) -> OptionWording {
    match (option, item) {
        (OptionId::National(choice), _) => {
            let [label, hint] = en::options::option(*choice).parts().map(|text| fill(text, interview));
            OptionWording { label, hint }
        }
        (OptionId::Local(id), ItemId::Local(item)) => {
            let label = interview.local().offer().and_then(|offer| offer.option_label(item, id));
            OptionWording { label: label.map_or_else(|| id.to_string(), str::to_owned), hint: String::new() }
        }
        (OptionId::Local(id), ItemId::National(_)) => OptionWording { label: id.to_string(), hint: String::new() },
    }
}

/// An answer in words.
#[must_use]
pub fn answer(item: &ItemId, given: &Answer, interview: &Interview) -> String {
    let label = |id: &OptionId| option(item, id, interview).label;
    match given {
        Answer::One(id) => label(id),
        Answer::Several(ids) => ids.iter().map(label).collect::<Vec<_>>().join("; "),
        Answer::Age(years) => years.to_string(),
        Answer::Date(day) => date(*day),
        Answer::DontKnow => question(item, interview).dont_know,
    }
}

/// One deciding answer in words: what it is about, and what was said.
#[must_use]
pub fn because(item: &ItemId, given: &Answer, interview: &Interview) -> String {
    format!("{}: {}", item_label(item, interview), answer(item, given, interview))
}

/// A day in words, such as `3 May 2027`.
#[must_use]
pub fn date(day: CivilDate) -> String {
    format!("{} {} {}", day.day(), en::phrases::month(day.month()), day.year())
}

/// A whole number with its thousands apart: `1,479,901`.
///
/// ```
/// assert_eq!(phb_check::content::grouped("1479901"), "1,479,901");
/// ```
#[must_use]
pub fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The words of a piece of advice.
#[must_use]
pub fn advice(id: AdviceId, interview: &Interview) -> AdviceWording {
    let [title, body, ask] = en::advice::advice(id).parts().map(|text| filled(text, interview));
    AdviceWording { title, body, ask }
}

/// What to find out.
#[must_use]
pub fn find_out(id: FindOut, interview: &Interview) -> FindOutWording {
    let raw = en::entitlements::find_out(id);
    FindOutWording {
        about: fill(raw.about, interview),
        from: fill(raw.from, interview),
        ask_for: fill(raw.ask_for, interview),
    }
}

/// The name of a route.
#[must_use]
pub fn entitlement_name(id: NationalEntitlement, interview: &Interview) -> String {
    fill(en::entitlements::name(id), interview)
}

/// What a route is, in a sentence.
#[must_use]
pub fn entitlement_about(id: NationalEntitlement, interview: &Interview) -> String {
    fill(en::entitlements::about(id), interview)
}

/// The outcome of a national route; of a local group where there is none.
#[must_use]
pub fn outcome(id: Option<NationalEntitlement>, outcome: Outcome, interview: &Interview) -> OutcomeWording {
    let raw = match id {
        Some(id) => en::entitlements::outcome(id, outcome),
        None => en::entitlements::local_outcome(outcome),
    };
    OutcomeWording { tag: fill(raw.tag, interview), body: fill(raw.body, interview) }
}

/// What a provision says.
#[must_use]
pub fn provision(id: ProvisionId, interview: &Interview) -> String {
    filled(en::provisions::says(id), interview)
}

/// How sure we are, in words.
#[must_use]
pub fn confidence(confidence: Confidence, interview: &Interview) -> String {
    fill(en::provisions::confidence(confidence), interview)
}

/// The name of a part of the conversation.
#[must_use]
pub fn part(part: Part) -> &'static str {
    en::phrases::part(part)
}

/// A way of answering, as an option on the first page.
#[must_use]
pub fn who(who: Who) -> (&'static str, &'static str) {
    en::phrases::who(who)
}

/// What is wrong with an answer of this kind, and how to mend it.
#[must_use]
pub fn error(error: AnswerError, kind: Option<&ItemKind>) -> &'static str {
    en::phrases::error(error, kind)
}

/// The text with its marks filled, and with the figures of the day in their places, dated.
fn filled(text: &str, interview: &Interview) -> String {
    let nursing = figures::nursing(interview.as_at());
    let [standard, higher] = nursing.value.map(|rate| rate.to_string());
    let day = nursing.from.map(date).unwrap_or_default();
    put(&fill(text, interview), &|mark| match mark {
        "fnc_standard" => Some(&standard),
        "fnc_higher" => Some(&higher),
        "fnc_date" => Some(&day),
        _ => None,
    })
}
