//! The national questions as values: options, kind, part; in what circumstances they matter is the rulebook's to say.

use super::Choice;
use super::Item;
use super::ItemId;
use super::ItemKind;
use super::NationalItem;
use super::OptionId;
use super::Part;
use super::Sensitivity;

use NationalItem as N;

/// Every national question, in the order of asking.
pub const NATIONAL_ITEMS: [NationalItem; 25] = [
    N::Urgency,
    N::Residence,
    N::Setting,
    N::Age,
    N::Chc,
    N::ChcFunding,
    N::ChcChange,
    N::CareFunding,
    N::SubstantialNeed,
    N::ChildPackage,
    N::Detained,
    N::LeftHospital,
    N::AftercareEnded,
    N::AftercareFunder,
    N::Wheelchair,
    N::WheelchairLength,
    N::OngoingNeed,
    N::Circumstances,
    N::Capacity,
    N::DirectPaymentWish,
    N::Representative,
    N::Refusals,
    N::DecisionDate,
    N::Topics,
    N::CourtOrder,
];

/// Every national question with its kind, in the order of asking.
///
/// ```
/// use phb_check::questionnaire::national_items;
/// assert_eq!(national_items().len(), 25);
/// ```
#[must_use]
pub fn national_items() -> Vec<Item> {
    NATIONAL_ITEMS.into_iter().map(national_item).collect()
}

/// One national question with its kind.
#[must_use]
pub fn national_item(item: NationalItem) -> Item {
    let sensitivity = if item == N::CourtOrder { Sensitivity::Sensitive } else { Sensitivity::Ordinary };
    Item { id: ItemId::National(item), kind: kind(item), sensitivity, part: part(item) }
}

fn one(choices: &[Choice]) -> ItemKind {
    ItemKind::One(choices.iter().copied().map(OptionId::National).collect())
}

fn several(choices: &[Choice]) -> ItemKind {
    ItemKind::Several(choices.iter().copied().map(OptionId::National).collect())
}

fn kind(item: NationalItem) -> ItemKind {
    use Choice as C;
    match item {
        N::Urgency => one(&[C::EndOfLife, C::LeavingHospitalSoon, C::NoneOfThese]),
        N::Residence => one(&[C::England, C::Wales, C::Scotland, C::NorthernIreland, C::Elsewhere]),
        N::Setting => one(&[C::Home, C::CareHome, C::Hospital, C::Hospice, C::NoFixedHome, C::Custody]),
        N::Age => ItemKind::Age,
        N::Chc => {
            one(&[C::ChcAgreed, C::ChcFastTrack, C::ChcWaiting, C::ChcAssessedNo, C::ChcChecklistNo, C::ChcNever])
        }
        N::ChcFunding => one(&[C::WhollyNhs, C::NhsAndCouncil]),
        N::ChcChange | N::SubstantialNeed | N::OngoingNeed | N::Capacity | N::CourtOrder => one(&[C::Yes, C::No]),
        N::CareFunding => {
            one(&[C::OwnOrNone, C::CouncilOnly, C::NhsAndCouncil, C::NursingContribution, C::NhsOtherwise])
        }
        N::ChildPackage => one(&[C::ChildAgreed, C::ChildWaiting, C::ChildTurnedDown, C::ChildNever]),
        N::Detained => one(&[C::DetainedQualifying, C::DetainedOther, C::DetainedNever]),
        N::LeftHospital => one(&[C::Left, C::StillThere]),
        N::AftercareEnded => one(&[C::AftercareGoesOn, C::AftercareStopped]),
        N::AftercareFunder => one(&[C::AftercareNhs, C::AftercareBoth, C::AftercareCouncil]),
        N::Wheelchair => one(&WHEELCHAIR),
        N::WheelchairLength => one(&[C::LongTerm, C::ShortTerm]),
        N::Circumstances => several(&CIRCUMSTANCES),
        N::DirectPaymentWish => one(&[C::WantsDirectPayment, C::ChoiceWithoutMoney, C::No]),
        N::Representative => one(&[C::ParentAgrees, C::AppointedRepresentative, C::DeputyUnchecked, C::NobodyYet]),
        N::Refusals => several(&REFUSALS),
        N::DecisionDate => ItemKind::PastDate,
        N::Topics => several(&TOPICS),
    }
}

const WHEELCHAIR: [Choice; 5] = [
    Choice::WheelchairNone,
    Choice::WheelchairPending,
    Choice::WheelchairAccepted,
    Choice::WheelchairReplacement,
    Choice::WheelchairStillFits,
];

const REFUSALS: [Choice; 6] = [
    Choice::RefusedChc,
    Choice::RefusedPhb,
    Choice::RefusedDirectPayment,
    Choice::DisputedAmount,
    Choice::NoAnswerYet,
    Choice::NoneOfThese,
];

const CIRCUMSTANCES: [Choice; 9] = [
    Choice::EhcPlan,
    Choice::LearningDisabilityOrAutism,
    Choice::UnpaidCarer,
    Choice::LookedAfter,
    Choice::HospitalDischarge,
    Choice::Pregnant,
    Choice::Serving,
    Choice::Veteran,
    Choice::NoneOfThese,
];

const TOPICS: [Choice; 16] = [
    Choice::TopicEnough,
    Choice::TopicAssistants,
    Choice::TopicPayFamily,
    Choice::TopicTherapy,
    Choice::TopicEquipment,
    Choice::TopicTransport,
    Choice::TopicRespite,
    Choice::TopicNotAllowed,
    Choice::TopicWhoDecides,
    Choice::TopicBenefits,
    Choice::TopicAdvocacy,
    Choice::TopicRecords,
    Choice::TopicStuckInHospital,
    Choice::TopicTurning18,
    Choice::TopicEvidence,
    Choice::NoneOfThese,
];

fn part(item: NationalItem) -> Part {
    match item {
        N::Urgency | N::Residence | N::Setting | N::Age => Part::About,
        N::Chc | N::ChcFunding | N::ChcChange | N::CareFunding | N::SubstantialNeed | N::ChildPackage => {
            Part::ContinuingCare
        }
        N::Detained | N::LeftHospital | N::AftercareEnded | N::AftercareFunder => Part::MentalHealth,
        N::Wheelchair | N::WheelchairLength => Part::Wheelchair,
        N::OngoingNeed | N::Circumstances => Part::Local,
        N::Capacity | N::DirectPaymentWish | N::Representative => Part::Money,
        N::Refusals | N::DecisionDate | N::Topics => Part::SoFar,
        N::CourtOrder => Part::Private,
    }
}
