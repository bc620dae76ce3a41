//! The national rules as values, one file for each entitlement, and what they share.

mod advice;
mod changes;
mod chc;
mod childrens_continuing_care;
mod direct_payment;
mod facts;
mod find_out;
mod grounds;
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
pub use prompts::PROMPTS;
pub use provisions::checked_on;
pub use provisions::provision;

use super::entitlement::Entitlement;
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

/// The national entitlements as values, in the order in which results are shown.
#[must_use]
pub fn national_entitlements() -> Vec<Entitlement> {
    ENTITLEMENTS.iter().map(NationalRoute::entitlement).collect()
}

/// One of the four rights is made out.
const ANY_RIGHT: Rule = Rule::Any(&[chc::MET, childrens_continuing_care::MET, section117::MET, wheelchair::MET]);

/// All four rights are ruled out.
const NO_RIGHT: Rule =
    Rule::All(&[chc::RULED_OUT, childrens_continuing_care::RULED_OUT, section117::RULED_OUT, wheelchair::RULED_OUT]);
