//! The personal wheelchair budget as a rule; source: the rule book, section 11.1 WCH.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::Asking;
use crate::rulebook::entitlement::Entitlement;
use crate::rulebook::entitlement::EntitlementId;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::entitlement::Strength;
use crate::rulebook::provision::ProvisionId;

use super::facts::Rule;
use super::facts::all;
use super::facts::any;
use super::facts::end_of_life;
use super::facts::in_place;
use super::facts::is;
use super::facts::not;

/// Met: a long-term need, and newly accepted by the NHS wheelchair service or assessed as needing a replacement.
pub fn met() -> Rule {
    all([
        in_place(),
        is(N::WheelchairLength, C::LongTerm),
        any([is(N::Wheelchair, C::WheelchairAccepted), is(N::Wheelchair, C::WheelchairReplacement)]),
    ])
}

/// Ruled out: no need; the present chair still meets it; or a short-term need, unless the illness is terminal.
pub fn ruled_out() -> Rule {
    any([
        not(in_place()),
        is(N::Wheelchair, C::WheelchairNone),
        is(N::Wheelchair, C::WheelchairStillFits),
        all([is(N::WheelchairLength, C::ShortTerm), not(end_of_life())]),
    ])
}

/// The entitlement.
pub fn entitlement() -> Entitlement {
    Entitlement {
        id: EntitlementId::National(NationalEntitlement::Wheelchair),
        strength: Strength::RightToHave,
        met: met(),
        ruled_out: ruled_out(),
        set_aside: Rule::never(),
        asking: Asking::WhileOpen,
        provisions: vec![ProvisionId::WheelchairGroup, ProvisionId::WheelchairWhen, ProvisionId::RightToHave],
    }
}
