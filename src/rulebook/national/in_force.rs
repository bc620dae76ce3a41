//! Since when each national route is law, and in what strength; source: the rule book, section 1.1.

use crate::questionnaire::CivilDate;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;

/// The strength of a route on the day `as_at`.
#[must_use]
pub fn strength_as_at(route: NationalEntitlement, as_at: CivilDate) -> Strength {
    let from = |year: u16, month: u8, day: u8| CivilDate::new(year, month, day).is_none_or(|day| day <= as_at);
    match route {
        NationalEntitlement::LocalDiscretion => Strength::LocalDiscretion,
        NationalEntitlement::DirectPayment => Strength::WayOfHolding,
        // SI 2013/2891: a right to ask. SI 2014/1611: a right to have.
        NationalEntitlement::Chc | NationalEntitlement::ChildrensContinuingCare => {
            if from(2014, 10, 1) {
                Strength::RightToHave
            } else if from(2014, 4, 1) {
                Strength::RightToAsk
            } else {
                Strength::NotInForce
            }
        }
        // Added to Part 6A of SI 2012/2996 with effect from this day.
        NationalEntitlement::Section117 | NationalEntitlement::Wheelchair => {
            if from(2019, 12, 2) {
                Strength::RightToHave
            } else {
                Strength::NotInForce
            }
        }
    }
}
