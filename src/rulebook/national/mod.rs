//! The national rules as values, one file for each entitlement, and what they share.

mod advice;
mod changes;
mod chc;
mod childrens_continuing_care;
mod direct_payment;
mod facts;
mod find_out;
mod grounds;
mod in_force;
mod local_discretion;
mod prompts;
mod provisions;
mod route;
mod rule;
mod section117;
mod wheelchair;

pub use advice::national_advice;
pub use changes::can_be_told;
pub use changes::may_come_about;
pub use facts::end_of_life;
pub use facts::in_place;
pub use find_out::FIND_OUTS;
pub use grounds::grounds;
pub use in_force::strength_as_at;
pub use prompts::PROMPTS;
pub use provisions::checked_on;
pub use provisions::provision;

use super::entitlement::Entitlement;
use super::entitlement::NationalEntitlement as E;
use crate::questionnaire::CivilDate;
use route::NationalRoute;
use rule::Rule;

/// The national entitlements, in the order in which results are shown.
const ENTITLEMENTS: [NationalRoute; 6] = [
    chc::ENTITLEMENT,
    childrens_continuing_care::ENTITLEMENT,
    section117::ENTITLEMENT,
    wheelchair::ENTITLEMENT,
    local_discretion::ENTITLEMENT,
    direct_payment::ENTITLEMENT,
];

/// The national entitlements as values, as the law stood on the day `as_at`, in the order in which results are shown.
#[must_use]
pub fn national_entitlements(as_at: CivilDate) -> Vec<Entitlement> {
    let mut entitlements = Vec::new();
    for route in &ENTITLEMENTS {
        entitlements.push(route.entitlement(as_at));
    }
    entitlements
}

/// One of the four rights is made out.
const ANY_RIGHT: Rule = Rule::Any(&[RIGHT_TO_MORE_THAN_A_CHAIR, RIGHT_TO_A_CHAIR]);

/// One of the rights other than a wheelchair's is made out.
const RIGHT_TO_MORE_THAN_A_CHAIR: Rule = Rule::Any(&[
    Rule::All(&[Rule::InForce(E::Chc), chc::MET]),
    Rule::All(&[Rule::InForce(E::ChildrensContinuingCare), childrens_continuing_care::MET]),
    Rule::All(&[Rule::InForce(E::Section117), section117::MET]),
]);

const RIGHT_TO_A_CHAIR: Rule = Rule::All(&[Rule::InForce(E::Wheelchair), wheelchair::MET]);

/// All four rights are ruled out, or not law yet.
const NO_RIGHT: Rule = Rule::All(&[
    Rule::Any(&[Rule::Not(&Rule::InForce(E::Chc)), chc::RULED_OUT]),
    Rule::Any(&[Rule::Not(&Rule::InForce(E::ChildrensContinuingCare)), childrens_continuing_care::RULED_OUT]),
    Rule::Any(&[Rule::Not(&Rule::InForce(E::Section117)), section117::RULED_OUT]),
    Rule::Any(&[Rule::Not(&Rule::InForce(E::Wheelchair)), wheelchair::RULED_OUT]),
]);
