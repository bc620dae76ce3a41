//! The personal wheelchair budget as a rule; source: the rule book, section 11.1 WCH.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::entitlement::NationalEntitlement;
use crate::rulebook::provision::ProvisionId;

use super::facts::END_OF_LIFE;
use super::facts::IN_PLACE;
use super::facts::OUTSIDE;
use super::route::NationalRoute;
use super::rule::Rule;
use super::rule::Rule::All;
use super::rule::Rule::Any;
use super::rule::Rule::Is;
use super::rule::Rule::Not;

/// Met: a long-term need, and newly accepted by the NHS wheelchair service or assessed as needing a replacement.
pub const MET: Rule = All(&[
    IN_PLACE,
    Is(N::WheelchairLength, C::LongTerm),
    Any(&[Is(N::Wheelchair, C::WheelchairAccepted), Is(N::Wheelchair, C::WheelchairReplacement)]),
]);

/// Ruled out: no need; the present chair still meets it; or a short-term need, unless the illness is terminal.
pub const RULED_OUT: Rule = Any(&[
    OUTSIDE,
    Is(N::Wheelchair, C::WheelchairNone),
    Is(N::Wheelchair, C::WheelchairStillFits),
    All(&[Is(N::WheelchairLength, C::ShortTerm), Not(&END_OF_LIFE)]),
]);

/// The entitlement.
pub const ENTITLEMENT: NationalRoute = NationalRoute {
    id: NationalEntitlement::Wheelchair,
    met: MET,
    ruled_out: RULED_OUT,
    set_aside: Rule::NEVER,
    provisions: &[ProvisionId::WheelchairGroup, ProvisionId::WheelchairWhen, ProvisionId::RightToHave],
};
