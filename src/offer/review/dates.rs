//! Days that do not fit: a pack that is over or never ends, windows beside it, groups for the same people at one time.

use crate::offer::group::Group;
use crate::offer::offer::LocalOffer;
use crate::questionnaire::CivilDate;
use crate::rulebook::Standing;

use super::Concern;
use super::Doubt;
use super::note;

pub fn review(offer: &LocalOffer, as_at: CivilDate, concerns: &mut Vec<Concern>) {
    let dates = offer.dates();
    let history = offer.historical_note().is_some();
    if !history && dates.valid_until.is_some_and(|until| until < as_at) {
        note(concerns, "valid_until", Doubt::Expired);
    }
    if !history && dates.review_due.is_some_and(|due| due < as_at) {
        note(concerns, "review_due", Doubt::ReviewOverdue);
    }
    if !history && dates.valid_until.is_none() && dates.review_due.is_none() {
        note(concerns, "review_due", Doubt::NoEnd);
    }
    for (number, group) in offer.groups().iter().enumerate() {
        let at = format!("groups[{number}]");
        let (from, until) = span(group);
        let after = from.zip(dates.valid_until).is_some_and(|(from, last)| last < from);
        let before = until.is_some_and(|until| until < dates.valid_from);
        if after || before {
            note(concerns, &format!("{at}.window"), Doubt::OutsideThePack);
        }
        for other in offer.groups().iter().take(number) {
            if group.adds() && other.adds() && same_people(group, other) && meet(span(group), span(other)) {
                note(concerns, &at, Doubt::Overlaps { other: other.id.clone() });
            }
        }
    }
    if let Some(from) = nothing_open(offer) {
        note(concerns, "groups", Doubt::NothingOpen { from });
    }
}

type Span = (Option<CivilDate>, Option<CivilDate>);

fn span(group: &Group) -> Span {
    group.window.map_or((None, None), |window| (window.from, window.until))
}

fn same_people(one: &Group, other: &Group) -> bool {
    one.conditions == other.conditions
}

fn meet((from, until): Span, (start, end): Span) -> bool {
    let ends_first =
        |end: Option<CivilDate>, start: Option<CivilDate>| end.zip(start).is_some_and(|(end, start)| end < start);
    !ends_first(until, start) && !ends_first(end, from)
}

/// The first day within the pack's time on which nothing is open any more that ever was.
fn nothing_open(offer: &LocalOffer) -> Option<CivilDate> {
    let dates = offer.dates();
    let is_open = |day: CivilDate| {
        offer.groups().iter().any(|group| {
            let standing = group.standing_as_at(day);
            matches!(standing, Standing::Offered | Standing::MayAsk | Standing::Pilot)
        })
    };
    let mut days: Vec<CivilDate> = offer.groups().iter().filter_map(|group| span(group).1?.next_day()).collect();
    days.sort();
    let ever = is_open(dates.valid_from) || offer.groups().iter().filter_map(|group| span(group).0).any(is_open);
    let within = |day: &CivilDate| dates.valid_from <= *day && dates.valid_until.is_none_or(|last| *day <= last);
    days.into_iter().filter(within).find(|day| ever && !is_open(*day))
}
