//! What to find out when an answer was "I'm not sure"; source: the rule book, section 11.2.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::FindOut;
use crate::rulebook::entitlement::NationalEntitlement;

use super::facts::Rule;
use super::facts::all;
use super::facts::any;
use super::facts::is;
use super::facts::not_sure;

/// One thing to find out, the route it bears on, and when it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindOutRule {
    /// What to find out.
    pub id: FindOut,
    /// The route it bears on.
    pub route: NationalEntitlement,
    /// True: it is said.
    pub when: Rule,
}

fn rule(id: FindOut, route: NationalEntitlement, when: Rule) -> FindOutRule {
    FindOutRule { id, route, when }
}

/// All twelve rows.
#[must_use]
pub fn find_out_rules() -> Vec<FindOutRule> {
    use NationalEntitlement as E;
    let unclear_chc = || any([not_sure(N::Chc), is(N::Chc, C::ChcNever)]);
    vec![
        rule(
            FindOut::ChcDecided,
            E::Chc,
            any([not_sure(N::Chc), not_sure(N::ChcChange), not_sure(N::SubstantialNeed), not_sure(N::Age)]),
        ),
        rule(
            FindOut::FncOrChc,
            E::Chc,
            any([
                all([is(N::CareFunding, C::NursingContribution), unclear_chc()]),
                all([is(N::Setting, C::CareHome), not_sure(N::CareFunding)]),
                all([is(N::Setting, C::CareHome), not_sure(N::Chc)]),
            ]),
        ),
        rule(FindOut::JointOrSole, E::Chc, any([not_sure(N::ChcFunding), not_sure(N::CareFunding)])),
        rule(FindOut::ChildPackage, E::ChildrensContinuingCare, not_sure(N::ChildPackage)),
        rule(FindOut::MentalHealthSection, E::Section117, not_sure(N::Detained)),
        rule(FindOut::AftercareLive, E::Section117, any([not_sure(N::AftercareEnded), not_sure(N::LeftHospital)])),
        rule(FindOut::AftercareFunder, E::Section117, not_sure(N::AftercareFunder)),
        rule(FindOut::Wheelchair, E::Wheelchair, any([not_sure(N::Wheelchair), not_sure(N::WheelchairLength)])),
        rule(FindOut::CourtOrder, E::DirectPayment, not_sure(N::CourtOrder)),
        rule(FindOut::Capacity, E::DirectPayment, not_sure(N::Capacity)),
        rule(
            FindOut::DeputyPowers,
            E::DirectPayment,
            any([is(N::Representative, C::DeputyUnchecked), not_sure(N::Representative)]),
        ),
    ]
    .into_iter()
    // Where the person lives bears on every route.
    .chain(E::ALL.into_iter().map(|route| rule(FindOut::Commissioner, route, not_sure(N::Residence))))
    .collect()
}
