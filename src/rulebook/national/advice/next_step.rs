//! Next steps on each route, and what cannot wait; source: the rule book, sections 3 and 11.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::NextStep;
use crate::rulebook::advice::AdvicePlace::Urgent;
use crate::rulebook::national::chc;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::adult;
use crate::rulebook::national::facts::aged_from;
use crate::rulebook::national::facts::all;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::end_of_life;
use crate::rulebook::national::facts::in_place;
use crate::rulebook::national::facts::is;
use crate::rulebook::national::facts::not;
use crate::rulebook::national::facts::not_sure;
use crate::rulebook::national::local_discretion;
use crate::rulebook::national::section117;
use crate::rulebook::national::wheelchair;
use crate::rulebook::provision::ProvisionId as P;

use super::say;

/// All next steps.
pub fn advice() -> Vec<Advice> {
    [urgent(), place(), continuing_care(), child(), aftercare(), chair(), local()].concat()
}

fn urgent() -> Vec<Advice> {
    let leaving =
        || any([is(N::Urgency, C::LeavingHospitalSoon), is(N::Setting, C::Hospital), is(N::Circumstances, C::HospitalDischarge)]);
    let chc_settled = || any([is(N::Chc, C::ChcFastTrack), is(N::Chc, C::ChcAgreed)]);
    vec![
        say(
            A::FastTrackToday,
            Urgent,
            all([in_place(), adult(), end_of_life(), not(chc_settled())]),
            &[P::FastTrackTool, P::FastTrackTime],
        ),
        say(A::FastTrackSent, Urgent, all([chc::met(), is(N::Chc, C::ChcFastTrack)]), &[P::FastTrackTool, P::FastTrackTime]),
        say(A::UrgentChild, Urgent, all([in_place(), not(adult()), end_of_life()]), &[P::ChildTime]),
        say(
            A::LeavingHospital,
            Urgent,
            all([in_place(), adult(), leaving(), not(chc_settled())]),
            &[P::HospitalScreening],
        ),
    ]
}

fn place() -> Vec<Advice> {
    vec![
        say(A::Custody, NextStep, is(N::Setting, C::Custody), &[P::Custody]),
        say(A::Wales, NextStep, is(N::Residence, C::Wales), &[P::Wales, P::CrossBorder]),
        say(A::Scotland, NextStep, is(N::Residence, C::Scotland), &[P::ScotlandAndNorthernIreland]),
        say(A::NorthernIreland, NextStep, is(N::Residence, C::NorthernIreland), &[P::ScotlandAndNorthernIreland]),
        say(A::Elsewhere, NextStep, is(N::Residence, C::Elsewhere), &[P::CrossBorder]),
    ]
}

fn continuing_care() -> Vec<Advice> {
    let never_looked_at = any([
        all([is(N::Chc, C::ChcNever), is(N::SubstantialNeed, C::Yes)]),
        all([is(N::Chc, C::ChcNever), not_sure(N::SubstantialNeed)]),
        not_sure(N::Chc),
    ]);
    let grown = any([is(N::Chc, C::ChcAssessedNo), all([is(N::Chc, C::ChcChecklistNo), not(is(N::ChcChange, C::No))])]);
    let joint = any([is(N::ChcFunding, C::NhsAndCouncil), is(N::CareFunding, C::NhsAndCouncil)]);
    let here = |when: Rule| all([in_place(), adult(), when]);
    vec![
        say(
            A::HomeDefault,
            NextStep,
            all([chc::met(), is(N::Chc, C::ChcAgreed), not(is(N::Setting, C::CareHome))]),
            &[P::HomeDefault, P::ThreeWays],
        ),
        say(A::CareHomePhb, NextStep, all([chc::met(), is(N::Setting, C::CareHome)]), &[P::AnySetting]),
        say(A::KeepPeople, NextStep, all([chc::met(), is(N::Chc, C::ChcAgreed)]), &[P::Sufficient]),
        say(A::ChcWaiting, NextStep, here(is(N::Chc, C::ChcWaiting)), &[P::ChecklistMeaning, P::ChcTime]),
        say(A::AskChecklist, NextStep, here(all([never_looked_at, not(end_of_life())])), &[P::DutyToAssess, P::ChecklistMeaning]),
        say(A::ChecklistReconsider, NextStep, here(is(N::Chc, C::ChcChecklistNo)), &[P::ChcAppeals]),
        say(A::AskChecklistAgain, NextStep, here(grown), &[P::DutyToAssess]),
        say(A::JointPackage, NextStep, here(joint), &[P::JointPackage, P::LocalDiscretion]),
        say(A::NursingContribution, NextStep, here(is(N::CareFunding, C::NursingContribution)), &[P::NursingContribution]),
    ]
}

fn child() -> Vec<Advice> {
    let nearly_grown = all([aged_from(14), not(aged_from(19))]);
    vec![
        say(A::ChildWaiting, NextStep, all([in_place(), not(adult()), is(N::ChildPackage, C::ChildWaiting)]), &[P::ChildTime]),
        say(
            A::ChildAsk,
            NextStep,
            all([
                in_place(),
                not(adult()),
                any([is(N::ChildPackage, C::ChildNever), is(N::ChildPackage, C::ChildTurnedDown), not_sure(N::ChildPackage)]),
            ]),
            &[P::ChildTime],
        ),
        say(
            A::Turning18,
            NextStep,
            all([in_place(), any([nearly_grown, is(N::Topics, C::TopicTurning18)])]),
            &[P::Transition],
        ),
    ]
}

fn aftercare() -> Vec<Advice> {
    let out = |when: Rule| all([in_place(), is(N::LeftHospital, C::Left), when]);
    vec![
        say(A::AftercareRequest, NextStep, section117::met(), &[P::AftercareGroup, P::AftercareFree]),
        say(
            A::AftercarePlanNow,
            NextStep,
            all([in_place(), not(section117::ruled_out()), is(N::LeftHospital, C::StillThere)]),
            &[P::AftercareDuty],
        ),
        say(A::AftercareCouncil, NextStep, out(is(N::AftercareFunder, C::AftercareCouncil)), &[P::AftercareGroup]),
        say(A::AftercareStopped, NextStep, out(is(N::AftercareEnded, C::AftercareStopped)), &[P::AftercareDuty]),
        say(A::SectionNotListed, NextStep, all([in_place(), is(N::Detained, C::DetainedOther)]), &[P::SectionsNotListed]),
        say(A::AftercareNoMeansTest, NextStep, section117::met(), &[P::NoImmigrationTest, P::AftercareFree]),
        say(
            A::MentalHealthAct2025,
            NextStep,
            all([in_place(), is(N::Detained, C::DetainedQualifying)]),
            &[P::MentalHealthAct2025],
        ),
    ]
}

fn chair() -> Vec<Advice> {
    let pending = any([is(N::Wheelchair, C::WheelchairPending), not_sure(N::Wheelchair)]);
    let needed = any([
        is(N::Wheelchair, C::WheelchairPending),
        is(N::Wheelchair, C::WheelchairAccepted),
        is(N::Wheelchair, C::WheelchairReplacement),
        not_sure(N::Wheelchair),
    ]);
    vec![
        say(A::WheelchairChoices, NextStep, wheelchair::met(), &[P::WheelchairForms, P::TopUp]),
        say(A::TwoRoutes, NextStep, all([wheelchair::met(), adult(), not(chc::met())]), &[P::ChcGroup]),
        say(A::WheelchairAsk, NextStep, all([in_place(), pending]), &[P::WheelchairWhen]),
        say(A::WheelchairReview, NextStep, all([in_place(), is(N::Wheelchair, C::WheelchairStillFits)]), &[P::WheelchairWhen]),
        say(
            A::WheelchairShort,
            NextStep,
            all([in_place(), needed, any([is(N::WheelchairLength, C::ShortTerm), not_sure(N::WheelchairLength)])]),
            &[P::WheelchairShortTerm],
        ),
    ]
}

fn local() -> Vec<Advice> {
    let asks = all([local_discretion::met(), not(super::super::any_right())]);
    vec![
        say(A::LocalAsk, NextStep, asks, &[P::LocalDiscretion]),
        say(A::NoFixedHome, NextStep, all([in_place(), is(N::Setting, C::NoFixedHome)]), &[P::ResponsibleIcb]),
        say(A::WhichIcb, NextStep, in_place(), &[P::ResponsibleIcb, P::CrossBorder]),
    ]
}
