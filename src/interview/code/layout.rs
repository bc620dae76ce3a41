//! How the answer to a question is put into a code: which answers there are, in what order, at what cost.
//!
//! All of this is the layout of the code. Whoever changes it, or the national questions and their options, gives
//! [`LAYOUT`] the next number: a code of another layout is refused instead of being read wrongly.

use crate::questionnaire::Answer;
use crate::questionnaire::Choice;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;

use super::number::Number;
use super::number::Step;

/// The number of this layout, from 1 to 31.
pub const LAYOUT: u32 = 1;

/// The picks that stand before all others.
const ABSENT: usize = 0;
const DONT_KNOW: usize = 1;
const FIRST: usize = 2;
/// An option not ticked, and one ticked: few are.
const TICKS: [u32; 2] = [3, 1];
const AGES: u32 = 121;
const FIRST_YEAR: i32 = 1900;
const YEARS: u32 = 301;

/// The steps that say what was answered to `item`: nothing, where that is no answer to it.
pub fn steps(item: &Item, answer: Option<&Answer>) -> Vec<Step> {
    let last_day = CivilDate::new(2200, 12, 31).unwrap_or_default();
    let checked = answer.and_then(|answer| Answer::check(&answer.to_typed(), item, last_day).ok());
    let shares = shares(item);
    let mut steps = Vec::new();
    let pick = match (&item.kind, &checked) {
        (_, None) => ABSENT,
        (_, Some(Answer::DontKnow)) => DONT_KNOW,
        (ItemKind::One(options), Some(Answer::One(given))) => {
            options.iter().position(|option| option == given).map_or(ABSENT, |place| FIRST + place)
        }
        (ItemKind::Several(_), Some(Answer::Several(given))) if given.iter().all(is_none) => FIRST + 1,
        (ItemKind::Several(options), Some(Answer::Several(given))) => {
            let ticks = options.iter().filter(|option| !is_none(option)).map(|option| given.contains(option));
            steps.extend(ticks.map(|ticked| Step::shared(usize::from(ticked), &TICKS)));
            FIRST
        }
        (_, Some(Answer::Age(years))) => {
            steps.push(Step::even(u32::from(*years), AGES));
            FIRST
        }
        (_, Some(Answer::Date(day))) => {
            steps.extend([Step::even(u32::try_from(day.year() - FIRST_YEAR).unwrap_or_default(), YEARS)]);
            steps.push(Step::even(u32::from(day.month()) - 1, 12));
            steps.push(Step::even(u32::from(day.day()) - 1, 31));
            FIRST
        }
        // The check above lets none of these through.
        (_, Some(Answer::One(_) | Answer::Several(_))) => ABSENT,
    };
    steps.insert(0, Step::shared(pick, &shares));
    steps
}

/// Takes what was answered to `item`, as if it had been put into its fields; nothing where nothing was.
pub fn take(number: &mut Number, item: &Item) -> Option<Typed> {
    let pick = number.take_shared(&shares(item));
    if pick == ABSENT {
        return None;
    }
    let mut typed = Typed { dont_know: pick == DONT_KNOW, ..Typed::default() };
    if pick == DONT_KNOW {
        return Some(typed);
    }
    match &item.kind {
        ItemKind::One(options) => typed.options.extend(options.get(pick - FIRST).cloned()),
        ItemKind::Several(options) if pick == FIRST => {
            for option in options.iter().filter(|option| !is_none(option)) {
                if number.take_shared(&TICKS) == 1 {
                    typed.options.push(option.clone());
                }
            }
        }
        ItemKind::Several(options) => typed.options.extend(options.iter().find(|option| is_none(option)).cloned()),
        ItemKind::Age => typed.text.push(number.take_even(AGES).to_string()),
        ItemKind::PastDate => {
            let year = number.take_even(YEARS).saturating_add_signed(FIRST_YEAR);
            let month = number.take_even(12) + 1;
            let day = number.take_even(31) + 1;
            typed.text.extend([day, month, year].map(|part| part.to_string()));
        }
    }
    Some(typed)
}

/// What each answer to `item` has of the whole: nothing said, "I'm not sure", then the others.
fn shares(item: &Item) -> Vec<u32> {
    match &item.kind {
        ItemKind::One(options) => {
            let usual = usual(&item.id).map(OptionId::National);
            let rest = u32::try_from(options.len()).unwrap_or_default() + 1;
            let mut shares = vec![rest, 1];
            shares.extend(options.iter().map(|option| if usual.as_ref() == Some(option) { 2 * rest } else { 1 }));
            shares
        }
        ItemKind::Several(options) if options.iter().any(is_none) => vec![3, 1, 2, 4],
        ItemKind::Several(_) => vec![3, 1, 2],
        ItemKind::Age => vec![1, 1, 14],
        ItemKind::PastDate => vec![14, 1, 1],
    }
}

fn is_none(option: &OptionId) -> bool {
    *option == OptionId::National(Choice::NoneOfThese)
}

/// What most people answer. Nothing hangs on it but the length of their codes.
fn usual(item: &ItemId) -> Option<Choice> {
    use NationalItem as N;
    match item {
        ItemId::National(N::Urgency) => Some(Choice::NoneOfThese),
        ItemId::National(N::Residence) => Some(Choice::England),
        ItemId::National(N::Setting) => Some(Choice::Home),
        ItemId::National(N::Chc) => Some(Choice::ChcNever),
        ItemId::National(N::Detained) => Some(Choice::DetainedNever),
        ItemId::National(N::Wheelchair) => Some(Choice::WheelchairNone),
        ItemId::National(N::Capacity) => Some(Choice::Yes),
        ItemId::National(N::CourtOrder) => Some(Choice::No),
        ItemId::National(_) | ItemId::Local(_) => None,
    }
}
