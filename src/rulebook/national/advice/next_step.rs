//! Next steps on each route, and what cannot wait; source: the rule book, sections 3 and 11.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::NextStep;
use crate::rulebook::advice::AdvicePlace::Urgent;
use crate::rulebook::national::any_right;
use crate::rulebook::national::chc;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::adult;
use crate::rulebook::national::facts::aged_from;
use crate::rulebook::national::facts::all;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::end_of_life;
use crate::rulebook::national::facts::is;
use crate::rulebook::national::facts::not;
use crate::rulebook::national::facts::not_sure;
use crate::rulebook::national::local_discretion;
use crate::rulebook::national::section117;
use crate::rulebook::national::wheelchair;
use crate::rulebook::provision::ProvisionId as P;

use super::say;
use super::say_anywhere;

/// All next steps.
pub fn advice() -> Vec<Advice> {
    [urgent(), place(), continuing_care(), child(), aftercare(), chair(), local()].concat()
}

fn urgent() -> Vec<Advice> {
    let leaving = any([
        is(N::Urgency, C::LeavingHospitalSoon),
        is(N::Setting, C::Hospital),
        is(N::Circumstances, C::HospitalDischarge),
    ]);
    let chc_settled = any([is(N::Chc, C::ChcFastTrack), is(N::Chc, C::ChcAgreed)]);
    vec![
        say(A::FastTrackToday, Urgent, end_of_life(), &[P::FastTrackTool, P::FastTrackTime])
            .unless(any([not(adult()), chc::met()])),
        say(A::FastTrackSent, Urgent, is(N::Chc, C::ChcFastTrack), &[P::FastTrackTool, P::FastTrackTime]),
        say(A::UrgentChild, Urgent, end_of_life(), &[P::ChildTime]).unless(adult()),
        say(A::LeavingHospital, Urgent, leaving, &[P::HospitalScreening]).unless(any([not(adult()), chc_settled])),
    ]
}

fn place() -> Vec<Advice> {
    let elsewhere = |id: AdviceId, when: Rule, provisions: &[P]| say_anywhere(id, NextStep, when, provisions);
    vec![
        elsewhere(A::Custody, is(N::Setting, C::Custody), &[P::Custody]),
        elsewhere(A::Wales, is(N::Residence, C::Wales), &[P::Wales, P::CrossBorder]),
        elsewhere(A::Scotland, is(N::Residence, C::Scotland), &[P::ScotlandAndNorthernIreland]),
        elsewhere(A::NorthernIreland, is(N::Residence, C::NorthernIreland), &[P::ScotlandAndNorthernIreland]),
        elsewhere(A::Elsewhere, is(N::Residence, C::Elsewhere), &[P::CrossBorder]),
    ]
}

fn continuing_care() -> Vec<Advice> {
    let never_looked_at = any([
        all([is(N::Chc, C::ChcNever), is(N::SubstantialNeed, C::Yes)]),
        all([is(N::Chc, C::ChcNever), not_sure(N::SubstantialNeed)]),
        not_sure(N::Chc),
    ]);
    let said_no = any([is(N::Chc, C::ChcAssessedNo), is(N::Chc, C::ChcChecklistNo)]);
    let unchanged = all([is(N::Chc, C::ChcChecklistNo), is(N::ChcChange, C::No)]);
    let joint = any([is(N::ChcFunding, C::NhsAndCouncil), is(N::CareFunding, C::NhsAndCouncil)]);
    let grown = |id: AdviceId, when: Rule, provisions: &[P]| say(id, NextStep, when, provisions).unless(not(adult()));
    vec![
        grown(
            A::HomeDefault,
            all([chc::met(), is(N::Chc, C::ChcAgreed), is(N::Setting, C::Home)]),
            &[P::HomeDefault, P::ThreeWays],
        ),
        grown(A::CareHomePhb, all([chc::met(), is(N::Setting, C::CareHome)]), &[P::AnySetting]),
        grown(A::KeepPeople, all([chc::met(), is(N::Chc, C::ChcAgreed)]), &[P::Sufficient]),
        grown(A::ChcWaiting, is(N::Chc, C::ChcWaiting), &[P::ChecklistMeaning, P::ChcTime]),
        grown(A::AskChecklist, never_looked_at, &[P::DutyToAssess, P::ChecklistMeaning]).unless(end_of_life()),
        grown(A::ChecklistReconsider, is(N::Chc, C::ChcChecklistNo), &[P::ChcAppeals]),
        grown(A::AskChecklistAgain, said_no, &[P::DutyToAssess]).unless(unchanged),
        grown(A::JointPackage, joint, &[P::JointPackage, P::LocalDiscretion]).unless(section117::met()),
        grown(A::NursingContribution, is(N::CareFunding, C::NursingContribution), &[P::NursingContribution]),
    ]
}

fn child() -> Vec<Advice> {
    let nearly_grown = all([aged_from(14), not(aged_from(19))]);
    let not_agreed =
        any([is(N::ChildPackage, C::ChildNever), is(N::ChildPackage, C::ChildTurnedDown), not_sure(N::ChildPackage)]);
    let turning = any([nearly_grown, is(N::Topics, C::TopicTurning18)]);
    vec![
        say(A::ChildWaiting, NextStep, is(N::ChildPackage, C::ChildWaiting), &[P::ChildTime]).unless(adult()),
        say(A::ChildAsk, NextStep, not_agreed, &[P::ChildTime]).unless(adult()),
        say(A::Turning18, NextStep, turning, &[P::Transition]),
    ]
}

fn aftercare() -> Vec<Advice> {
    let step = |id: AdviceId, when: Rule, provisions: &[P]| say(id, NextStep, when, provisions);
    let out = |when: Rule| all([is(N::LeftHospital, C::Left), when]);
    vec![
        step(A::AftercareRequest, section117::met(), &[P::AftercareGroup, P::AftercareFree]),
        step(A::AftercarePlanNow, is(N::LeftHospital, C::StillThere), &[P::AftercareDuty])
            .unless(section117::ruled_out()),
        step(A::AftercareCouncil, out(is(N::AftercareFunder, C::AftercareCouncil)), &[P::AftercareGroup]),
        step(A::AftercareStopped, out(is(N::AftercareEnded, C::AftercareStopped)), &[P::AftercareDuty]),
        step(A::SectionNotListed, is(N::Detained, C::DetainedOther), &[P::SectionsNotListed]),
        step(A::AftercareNoMeansTest, section117::met(), &[P::NoImmigrationTest, P::AftercareFree]),
        step(A::MentalHealthAct2025, is(N::Detained, C::DetainedQualifying), &[P::MentalHealthAct2025]),
    ]
}

fn chair() -> Vec<Advice> {
    let pending = || any([is(N::Wheelchair, C::WheelchairPending), not_sure(N::Wheelchair)]);
    let accepted = any([is(N::Wheelchair, C::WheelchairAccepted), is(N::Wheelchair, C::WheelchairReplacement)]);
    let maybe_short = any([is(N::WheelchairLength, C::ShortTerm), not_sure(N::WheelchairLength), end_of_life()]);
    let step = |id: AdviceId, when: Rule, provisions: &[P]| say(id, NextStep, when, provisions);
    vec![
        step(A::WheelchairChoices, wheelchair::met(), &[P::WheelchairForms, P::TopUp]),
        step(A::TwoRoutes, wheelchair::met(), &[P::ChcGroup]).unless(any([not(adult()), chc::met()])),
        step(A::WheelchairAsk, pending(), &[P::WheelchairWhen]),
        step(A::WheelchairReview, is(N::Wheelchair, C::WheelchairStillFits), &[P::WheelchairWhen]),
        step(A::WheelchairShort, all([any([pending(), accepted]), maybe_short]), &[P::WheelchairShortTerm])
            .unless(wheelchair::met()),
    ]
}

fn local() -> Vec<Advice> {
    vec![
        say(A::LocalAsk, NextStep, local_discretion::needs(), &[P::LocalDiscretion]).unless(any_right()),
        say(A::NoFixedHome, NextStep, is(N::Setting, C::NoFixedHome), &[P::ResponsibleIcb]),
        say(A::WhichIcb, NextStep, Rule::always(), &[P::ResponsibleIcb, P::CrossBorder]),
    ]
}
