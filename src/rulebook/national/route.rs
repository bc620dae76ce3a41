//! The form of a national entitlement: constant data, and how it becomes a value of the rulebook; no rule stands here.

use crate::questionnaire::CivilDate;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::in_force::strength_as_at;
use super::rule::Rule;

/// A national entitlement as constant data; its fields are those of [`Entitlement`].
pub struct NationalRoute {
    /// Its id.
    pub id: NationalEntitlement,
    /// True: the facts given make it out.
    pub met: Rule,
    /// True: a fact given rules it out.
    pub ruled_out: Rule,
    /// True: it is not looked at.
    pub set_aside: Rule,
    /// The provisions it rests on.
    pub provisions: &'static [ProvisionId],
}

impl NationalRoute {
    /// The entitlement as a value, as the law stood on the day `as_at`.
    pub fn entitlement(&self, as_at: CivilDate) -> Entitlement {
        let in_force = |route| strength_as_at(route, as_at) == Strength::RightToHave;
        Entitlement {
            id: EntitlementId::National(self.id),
            strength: strength_as_at(self.id, as_at),
            met: self.met.condition_where(&in_force),
            ruled_out: self.ruled_out.condition_where(&in_force),
            set_aside: self.set_aside.condition_where(&in_force),
            steps: Vec::new(),
            provisions: self.provisions.to_vec(),
        }
    }
}
