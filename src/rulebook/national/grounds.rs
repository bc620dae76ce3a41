//! On what provisions each national question is asked; shown beside "why we ask".

use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::provision::ProvisionId;
use crate::rulebook::provision::ProvisionId as P;

/// The provisions that make the question worth asking; none for a question of a pack.
#[must_use]
pub fn grounds(item: &ItemId) -> &'static [ProvisionId] {
    let ItemId::National(item) = item else { return &[] };
    match item {
        N::Urgency => &[P::FastTrackTool, P::FastTrackTime],
        N::Residence => &[P::CrossBorder],
        N::Setting => &[P::AnySetting, P::Custody],
        N::Age => &[P::ChcGroup, P::ChildGroup],
        N::Chc => &[P::ChcGroup, P::ChecklistMeaning],
        N::ChcFunding | N::CareFunding => &[P::ChcGroup, P::JointPackage],
        N::ChcChange => &[P::DutyToAssess],
        N::SubstantialNeed => &[P::DutyToAssess],
        N::ChildPackage => &[P::ChildGroup],
        N::Detained => &[P::AftercareDuty, P::SectionsNotListed],
        N::LeftHospital | N::AftercareEnded => &[P::AftercareDuty],
        N::AftercareFunder => &[P::AftercareGroup],
        N::Wheelchair => &[P::WheelchairGroup, P::WheelchairWhen],
        N::WheelchairLength => &[P::WheelchairGroup, P::WheelchairShortTerm],
        N::OngoingNeed | N::Circumstances => &[P::LocalDiscretion],
        N::Capacity => &[P::DirectPaymentPower, P::Representatives],
        N::DirectPaymentWish => &[P::DirectPaymentPower, P::ThreeWays],
        N::Representative => &[P::Representatives, P::ConsentAge],
        N::Refusals => &[P::ReasonsAndReconsideration, P::DirectPaymentReconsideration],
        N::DecisionDate => &[P::ChcAppeals, P::Complaints],
        N::Topics => &[P::DutyToInform],
        N::CourtOrder => &[P::ExcludedPersons],
    }
}
