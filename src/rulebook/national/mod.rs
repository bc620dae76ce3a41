//! The national rules as values, one file for each entitlement, and what they share.

mod advice;
mod chc;
mod childrens_continuing_care;
mod direct_payment;
mod facts;
mod find_out;
mod grounds;
mod local_discretion;
mod prompts;
mod provisions;
mod section117;
mod wheelchair;

pub use advice::national_advice;
pub use facts::in_place;
pub use find_out::FindOutRule;
pub use find_out::find_out_rules;
pub use grounds::grounds;
pub use prompts::Prompt;
pub use prompts::prompts;
pub use provisions::checked_on;
pub use provisions::provision;

use super::entitlement::Entitlement;
use facts::Rule;
use facts::all;
use facts::any;

/// The national entitlements, in the order in which results are shown.
#[must_use]
pub fn national_entitlements() -> Vec<Entitlement> {
    vec![
        chc::entitlement(),
        childrens_continuing_care::entitlement(),
        section117::entitlement(),
        wheelchair::entitlement(),
        local_discretion::entitlement(),
        direct_payment::entitlement(),
    ]
}

/// One of the four rights is made out.
fn any_right() -> Rule {
    any([chc::met(), childrens_continuing_care::met(), section117::met(), wheelchair::met()])
}

/// All four rights are ruled out.
fn no_right() -> Rule {
    all([chc::ruled_out(), childrens_continuing_care::ruled_out(), section117::ruled_out(), wheelchair::ruled_out()])
}
