//! Section 11.1 of the rule book once more, written apart from the rules: who has a right, for whom it is open.
//!
//! Nothing here is shared with `rulebook::national` but the names of questions and options. The proof is that for every
//! combination of facts both come to the same.

use phb_check::logic::Condition;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::Choice as C;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::Test;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::NationalEntitlement as E;

type Rule = Condition<Test>;

fn is(item: NationalItem, choice: Choice) -> Rule {
    Condition::Test(Test::chosen(item, choice))
}

fn one_of(item: NationalItem, choices: &[Choice]) -> Rule {
    Condition::Any(choices.iter().map(|choice| is(item, *choice)).collect())
}

fn all(parts: Vec<Rule>) -> Rule {
    Condition::All(parts)
}

fn any(parts: Vec<Rule>) -> Rule {
    Condition::Any(parts)
}

fn no(part: Rule) -> Rule {
    Condition::negate(part)
}

fn aged(years: u8) -> Rule {
    Condition::Test(Test::age_from(N::Age, years))
}

/// "Lives in England … In prison or immigration removal centre now → all N".
fn gate() -> Rule {
    all(vec![
        is(N::Residence, C::England),
        one_of(N::Setting, &[C::Home, C::CareHome, C::Hospital, C::Hospice, C::NoFixedHome]),
    ])
}

/// "Because of illness, disability or injury needs another person's help …, or is dying, or … mentioned CHC".
fn substantial() -> Rule {
    any(vec![is(N::SubstantialNeed, C::Yes), is(N::Urgency, C::EndOfLife)])
}

/// Who has a right by this route.
pub fn right(route: NationalEntitlement) -> Rule {
    let decided = match route {
        E::Chc => all(vec![
            aged(18),
            any(vec![
                is(N::Chc, C::ChcFastTrack),
                all(vec![is(N::Chc, C::ChcAgreed), is(N::ChcFunding, C::WhollyNhs)]),
            ]),
        ]),
        E::ChildrensContinuingCare => all(vec![no(aged(18)), is(N::ChildPackage, C::ChildAgreed)]),
        E::Section117 => all(vec![
            is(N::Detained, C::DetainedQualifying),
            is(N::LeftHospital, C::Left),
            is(N::AftercareEnded, C::AftercareGoesOn),
            no(is(N::AftercareFunder, C::AftercareCouncil)),
        ]),
        E::Wheelchair => all(vec![
            is(N::WheelchairLength, C::LongTerm),
            one_of(N::Wheelchair, &[C::WheelchairAccepted, C::WheelchairReplacement]),
        ]),
        E::LocalDiscretion | E::DirectPayment => Condition::never(),
    };
    all(vec![gate(), decided])
}

/// For whom it is open by this route, when every fact is known.
pub fn open(route: NationalEntitlement) -> Rule {
    let pending = match route {
        E::Chc => all(vec![
            aged(18),
            any(vec![
                is(N::Chc, C::ChcWaiting),
                all(vec![is(N::Chc, C::ChcChecklistNo), is(N::ChcChange, C::Yes)]),
                all(vec![is(N::Chc, C::ChcNever), substantial(), no(is(N::CareFunding, C::NhsAndCouncil))]),
            ]),
        ]),
        E::ChildrensContinuingCare => all(vec![no(aged(18)), is(N::ChildPackage, C::ChildWaiting)]),
        E::Section117 => all(vec![is(N::Detained, C::DetainedQualifying), is(N::LeftHospital, C::StillThere)]),
        E::Wheelchair => any(vec![
            all(vec![is(N::WheelchairLength, C::LongTerm), is(N::Wheelchair, C::WheelchairPending)]),
            all(vec![
                is(N::WheelchairLength, C::ShortTerm),
                is(N::Urgency, C::EndOfLife),
                one_of(N::Wheelchair, &[C::WheelchairPending, C::WheelchairAccepted, C::WheelchairReplacement]),
            ]),
        ]),
        E::LocalDiscretion | E::DirectPayment => Condition::never(),
    };
    all(vec![gate(), pending])
}

/// One of the four rights.
fn some_right() -> Rule {
    any(vec![right(E::Chc), right(E::ChildrensContinuingCare), right(E::Section117), right(E::Wheelchair)])
}

/// Whether a route other than those of the four rights leads anywhere: "any ongoing or recurring health need (or
/// pregnancy, hospital discharge, named group)".
pub fn may_ask() -> Rule {
    let need = any(vec![
        substantial(),
        is(N::Urgency, C::LeavingHospitalSoon),
        is(N::OngoingNeed, C::Yes),
        no(is(N::Circumstances, C::NoneOfThese)),
    ]);
    all(vec![gate(), need, no(some_right())])
}

/// "Y otherwise": nothing said bars a direct payment.
pub fn nothing_bars() -> Rule {
    let more_than_a_chair = any(vec![right(E::Chc), right(E::ChildrensContinuingCare), right(E::Section117)]);
    let at_home = one_of(N::Setting, &[C::Home, C::NoFixedHome, C::Custody]);
    let decides = all(vec![aged(16), is(N::Capacity, C::Yes)]);
    let acts = any(vec![
        is(N::Representative, C::AppointedRepresentative),
        all(vec![no(aged(18)), is(N::Representative, C::ParentAgrees)]),
    ]);
    let agreed = any(vec![
        all(vec![decides.clone(), is(N::DirectPaymentWish, C::WantsDirectPayment)]),
        all(vec![no(decides), acts]),
    ]);
    all(vec![more_than_a_chair, at_home, agreed, is(N::CourtOrder, C::No)])
}
