//! The national provisions: where each stands, how sure we are, since when.

use crate::questionnaire::CivilDate;
use crate::rulebook::provision::Confidence;
use crate::rulebook::provision::Confidence as C;
use crate::rulebook::provision::Provision;
use crate::rulebook::provision::ProvisionId;
use crate::rulebook::provision::ProvisionId as P;
use crate::rulebook::source::Source;
use crate::rulebook::source::Source as S;

/// The day the rule book was last checked: year, month, day. Its sources were read in copies of up to early July 2026.
#[must_use]
pub fn checked_on() -> Option<CivilDate> {
    CivilDate::new(2026, 11, 21)
}

/// Place, confidence, sources, in force from.
type Clause = (&'static str, Confidence, &'static [Source], Option<CivilDate>);

/// The provision with this id. Where its parts are known with different confidence, it has that of the weakest part.
#[must_use]
pub fn provision(id: ProvisionId) -> Provision {
    let (place, confidence, sources, since) = clause(id);
    Provision { id, place, confidence, sources, since }
}

/// SI 2012/2996 Part 6A: the right to ask.
fn right_to_ask() -> Option<CivilDate> {
    CivilDate::new(2014, 4, 1)
}

/// SI 2014/1611: the right to have, for adult CHC and children's continuing care.
fn right_to_have() -> Option<CivilDate> {
    CivilDate::new(2014, 10, 1)
}

/// Section 117 after-care and wheelchairs added.
fn two_groups_more() -> Option<CivilDate> {
    CivilDate::new(2019, 12, 2)
}

/// SI 2013/1617: direct payments.
fn direct_payments() -> Option<CivilDate> {
    CivilDate::new(2013, 8, 1)
}

fn clause(id: ProvisionId) -> Clause {
    match id {
        // The right: sections 1.1 to 1.5 of the rule book.
        P::EligiblePerson => ("reg 32A", C::Verified, &[S::L1], None),
        P::RightToHave => ("reg 32B(4)", C::Verified, &[S::L2, S::L4], right_to_have()),
        P::NotAppropriate => ("reg 32B(4)", C::Inferred, &[S::L2], right_to_have()),
        P::DutyToInform => ("reg 32B(3)", C::Verified, &[S::L2, S::L3], right_to_ask()),
        P::ReasonsAndReconsideration => ("reg 32B(5) to (7)", C::Recalled, &[S::L2], None),
        P::ChcGroup => ("reg 32A", C::Verified, &[S::L1, S::L4], right_to_have()),
        P::ChildGroup => ("reg 32A", C::Verified, &[S::L1, S::L4], right_to_have()),
        P::AftercareGroup => ("reg 32A", C::Verified, &[S::L1, S::L5], two_groups_more()),
        P::WheelchairGroup => ("reg 32A", C::Verified, &[S::L1, S::L5], two_groups_more()),
        P::WheelchairWhen => ("", C::SecondHand, &[S::G7], None),
        P::WheelchairShortTerm => ("", C::SecondHand, &[S::G31, S::G31b, S::G6a], None),
        P::WheelchairForms => ("", C::SecondHand, &[S::G31, S::G47], None),
        P::HomeDefault => ("", C::Verified, &[S::G2], CivilDate::new(2019, 4, 1)),
        P::AnySetting => ("National Framework, para 321", C::SecondHand, &[S::G26, S::G2, S::G17], None),
        // How to get to each right: section 3.
        P::FastTrackTool => ("", C::Verified, &[S::G41], None),
        P::FastTrackTime => ("", C::SecondHand, &[S::G42], None),
        P::DutyToAssess => ("reg 21", C::SecondHand, &[S::L7], None),
        P::ChecklistMeaning => ("", C::Verified, &[S::G4], None),
        P::ChcTime => ("", C::SecondHand, &[S::G38, S::G39], None),
        P::HospitalScreening => ("", C::SecondHand, &[S::G36, S::G37], None),
        P::JointPackage => ("reg 32A", C::Inferred, &[S::L1, S::G9a], None),
        P::NursingContribution => ("", C::Verified, &[S::G23], None),
        P::ChildTime => ("", C::SecondHand, &[S::G43, S::G44], None),
        P::Transition => ("", C::SecondHand, &[S::G45], None),
        P::AftercareDuty => ("section 117", C::Verified, &[S::L23], None),
        P::AftercareFree => ("", C::SecondHand, &[S::G12], None),
        P::SectionsNotListed => ("section 117(1)", C::Inferred, &[S::L23, S::G7], None),
        P::MentalHealthAct2025 => ("section 46 and Schedule 1", C::SecondHand, &[S::L24, S::G46], None),
        P::LocalDiscretion => ("", C::Inferred, &[S::L1, S::G3], None),
        P::CrossBorder => ("", C::Verified, &[S::G52], None),
        P::ResponsibleIcb => ("", C::SecondHand, &[S::G49, S::G50], CivilDate::new(2024, 4, 1)),
        P::Custody => ("Part 3, regs 7 and 10", C::Inferred, &[S::L9], None),
        P::ArmedForces => ("Part 3, regs 7 and 10", C::SecondHand, &[S::L9], None),
        P::Wales => ("", C::SecondHand, &[S::G88], CivilDate::new(2026, 4, 1)),
        P::ScotlandAndNorthernIreland => ("", C::SecondHand, &[S::G89], None),
        // Holding the money: sections 4 and 5.
        P::ThreeWays => ("reg 32B(2)", C::Verified, &[S::L2, S::G14], None),
        P::WayDecided => ("reg 32B(4A)", C::Verified, &[S::L2, S::L4], right_to_have()),
        P::DirectPaymentPower => ("section 12A", C::Verified, &[S::L17, S::L10], direct_payments()),
        P::ConsentAge => ("regs 2 and 4", C::Recalled, &[S::L10], direct_payments()),
        P::Representatives => ("reg 5", C::Recalled, &[S::L10, S::L19], direct_payments()),
        P::Nominees => ("reg 6", C::Recalled, &[S::L10, S::L20, S::G53], direct_payments()),
        P::DeputiesCase => ("", C::Verified, &[S::G54], CivilDate::new(2024, 10, 11)),
        P::ExcludedPersons => ("Schedule", C::Recalled, &[S::L14, S::L27], direct_payments()),
        P::SameHousehold => ("", C::Recalled, &[S::L16, S::L15], CivilDate::new(2017, 4, 1)),
        P::DirectPaymentReconsideration => ("regs 7, 8, 13 and 15", C::Verified, &[S::L15, S::L11, S::L12], None),
        P::FullCost => ("reg 13(1)", C::Verified, &[S::L11], direct_payments()),
        P::Delegation => ("", C::Verified, &[S::G13], None),
        // The budget and the plan: sections 4.6 and 6.
        P::Sufficient => ("", C::SecondHand, &[S::G62, S::G6], None),
        P::NoArbitraryCaps => ("", C::SecondHand, &[S::G63, S::G64], None),
        P::NotMeansTested => ("", C::SecondHand, &[S::G11, S::G18], None),
        P::TopUp => ("", C::SecondHand, &[S::G48, S::G31], None),
        P::MayBuy => ("", C::SecondHand, &[S::G57, S::G15], None),
        P::MayNotBuy => ("", C::SecondHand, &[S::G33], None),
        P::LocalBans => ("", C::Inferred, &[S::G58], None),
        P::Transport => ("", C::SecondHand, &[S::G66], None),
        P::Contingency => ("", C::SecondHand, &[S::G55], None),
        P::PlanContents => ("", C::SecondHand, &[S::G67, S::G68, S::G3], None),
        P::Optional => ("", C::Verified, &[S::G3], None),
        // Neighbouring routes: sections 2.2 and 8.
        P::CareAct => ("sections 9, 26 and 31 to 33", C::Recalled, &[S::L25], None),
        P::Carers => ("sections 10 and 20", C::Recalled, &[S::L25, S::G1], None),
        P::EhcPlan => ("section 49", C::Verified, &[S::L26, S::G10], None),
        P::Veterans => ("", C::Verified, &[S::G30], None),
        P::Maternity => ("", C::Verified, &[S::G28], None),
        P::DischargeBudgets => ("", C::SecondHand, &[S::G32, S::G1], None),
        P::LookedAfter => ("", C::Verified, &[S::G29], None),
        P::LearningDisability => ("", C::Verified, &[S::G9a], None),
        P::HomeAdaptations => ("", C::Recalled, &[S::G83], None),
        P::AccessToWork => ("", C::SecondHand, &[S::G84], None),
        P::NhsCharges => ("", C::Recalled, &[S::G33], None),
        P::Choice => ("", C::Recalled, &[S::G87], None),
        // Advocacy, help, redress: section 9.
        P::ChcAppeals => ("reg 23", C::SecondHand, &[S::L8, S::G97, S::G98], None),
        P::Complaints => ("", C::SecondHand, &[S::L28, S::G95, S::G96], None),
        P::Ombudsman => ("", C::SecondHand, &[S::G99], None),
        P::JudicialReview => ("CPR 54.5", C::Recalled, &[S::G100], None),
        P::ComplaintsAdvocacy => ("", C::SecondHand, &[S::G92], None),
        P::StatutoryAdvocacy => ("", C::SecondHand, &[S::G93], None),
        P::Beacon => ("", C::Verified, &[S::G94, S::G5], None),
        // The rule book names no source for PALS or for subject access.
        P::Pals | P::SubjectAccess => ("", C::Recalled, &[], None),
        P::Healthwatch => ("", C::SecondHand, &[S::G90, S::G91], None),
        // Background: sections 2.3, 8 and 12.
        P::SixComponents => ("", C::Verified, &[S::G85, S::G86], None),
        P::PilotClaims => ("", C::Recalled, &[S::G27, S::G69], None),
        P::Counts => ("", C::SecondHand, &[S::G34, S::G34b, S::G35], None),
        P::NoImmigrationTest => ("section 117(1)", C::Verified, &[S::L23], None),
    }
}
