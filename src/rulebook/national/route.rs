//! The form of a national entitlement: constant data, and how it becomes a value of the rulebook; no rule stands here.

use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::rule::Rule;

/// A national entitlement as constant data; its fields are those of [`Entitlement`].
pub struct NationalRoute {
    /// Its id.
    pub id: NationalEntitlement,
    /// On what authority.
    pub strength: Strength,
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
    /// The entitlement as a value.
    pub fn entitlement(&self) -> Entitlement {
        Entitlement {
            id: EntitlementId::National(self.id),
            strength: self.strength,
            met: self.met.condition(),
            ruled_out: self.ruled_out.condition(),
            set_aside: self.set_aside.condition(),
            steps: Vec::new(),
            provisions: self.provisions.to_vec(),
        }
    }
}
