//! What to find out when an answer was "I'm not sure"; source: the rule book, section 11.2.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::FindOut;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::NationalEntitlement as E;

use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;
use super::rule::Rule::NotSure;

/// One thing to find out, the route it bears on, and when it is said.
pub struct FindOutRule {
    /// What to find out.
    pub id: FindOut,
    /// The route it bears on.
    pub route: NationalEntitlement,
    /// True: it is said.
    pub when: Rule,
}

/// All twelve rows.
pub const FIND_OUTS: [FindOutRule; 17] = [
    rule(
        FindOut::ChcDecided,
        E::Chc,
        Any(&[NotSure(N::Chc), NotSure(N::ChcChange), NotSure(N::SubstantialNeed), NotSure(N::Age)]),
    ),
    rule(
        FindOut::FncOrChc,
        E::Chc,
        Any(&[
            All(&[Is(N::CareFunding, C::NursingContribution), UNCLEAR_CHC]),
            All(&[Is(N::Setting, C::CareHome), NotSure(N::CareFunding)]),
            All(&[Is(N::Setting, C::CareHome), NotSure(N::Chc)]),
        ]),
    ),
    rule(FindOut::JointOrSole, E::Chc, Any(&[NotSure(N::ChcFunding), NotSure(N::CareFunding)])),
    rule(FindOut::ChildPackage, E::ChildrensContinuingCare, NotSure(N::ChildPackage)),
    rule(FindOut::MentalHealthSection, E::Section117, NotSure(N::Detained)),
    rule(FindOut::AftercareLive, E::Section117, Any(&[NotSure(N::AftercareEnded), NotSure(N::LeftHospital)])),
    rule(FindOut::AftercareFunder, E::Section117, NotSure(N::AftercareFunder)),
    rule(FindOut::Wheelchair, E::Wheelchair, Any(&[NotSure(N::Wheelchair), NotSure(N::WheelchairLength)])),
    rule(FindOut::CourtOrder, E::DirectPayment, NotSure(N::CourtOrder)),
    rule(FindOut::Capacity, E::DirectPayment, NotSure(N::Capacity)),
    rule(
        FindOut::DeputyPowers,
        E::DirectPayment,
        Any(&[Is(N::Representative, C::DeputyUnchecked), NotSure(N::Representative)]),
    ),
    // Where the person lives bears on every route.
    commissioner(E::Chc),
    commissioner(E::ChildrensContinuingCare),
    commissioner(E::Section117),
    commissioner(E::Wheelchair),
    commissioner(E::LocalDiscretion),
    commissioner(E::DirectPayment),
];

const UNCLEAR_CHC: Rule = Any(&[NotSure(N::Chc), Is(N::Chc, C::ChcNever)]);

const fn rule(id: FindOut, route: NationalEntitlement, when: Rule) -> FindOutRule {
    FindOutRule { id, route, when }
}

const fn commissioner(route: NationalEntitlement) -> FindOutRule {
    rule(FindOut::Commissioner, route, NotSure(N::Residence))
}
