//! What may stand on paper: a private answer only where it was ticked, and nothing that would tell it.

use crate::interview::Interview;
use crate::interview::Portion;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Sensitivity;
use crate::rulebook::EntitlementId;

/// Whether the answer to this question may stand on paper.
pub fn may_print(interview: &Interview, item: &ItemId) -> bool {
    let item = interview.rulebook().item(item);
    let private = item.is_none_or(|item| item.sensitivity == Sensitivity::Sensitive);
    !private || interview.prints(Portion::Sensitive)
}

/// Whether the outcome of this route may stand on paper: where it hangs on a private answer, that would tell it.
pub fn may_tell(interview: &Interview, id: &EntitlementId) -> bool {
    let mut entitlements = interview.rulebook().entitlements().iter();
    let entitlement = entitlements.find(|entitlement| entitlement.id == *id);
    let tests = entitlement.map(|entitlement| entitlement.met.tests()).unwrap_or_default();
    tests.into_iter().filter_map(|test| test.item()).all(|item| may_print(interview, item))
}

/// Every right needs the place; on paper it stands with today's care, and not in every reason.
pub fn goes_without_saying(item: &ItemId) -> bool {
    [NationalItem::Residence, NationalItem::Setting].iter().any(|place| *item == ItemId::National(*place))
}
