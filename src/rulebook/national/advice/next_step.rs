//! Next steps on each route, and what cannot wait; source: the rule book, sections 3 and 11.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::NextStep;
use crate::rulebook::advice::AdvicePlace::Urgent;
use crate::rulebook::national::ANY_RIGHT;
use crate::rulebook::national::chc;
use crate::rulebook::national::facts::ADULT;
use crate::rulebook::national::facts::CHILD;
use crate::rulebook::national::facts::END_OF_LIFE;
use crate::rulebook::national::local_discretion;
use crate::rulebook::national::rule::Rule;
use crate::rulebook::national::rule::Rule::AgedFrom;
use crate::rulebook::national::rule::Rule::All;
use crate::rulebook::national::rule::Rule::Any;
use crate::rulebook::national::rule::Rule::Is;
use crate::rulebook::national::rule::Rule::Not;
use crate::rulebook::national::rule::Rule::NotSure;
use crate::rulebook::national::section117;
use crate::rulebook::national::wheelchair;
use crate::rulebook::provision::ProvisionId as P;

use super::AdviceRule;
use super::OUTSIDERS;
use super::say;
use super::say_anywhere;

/// What cannot wait.
pub const URGENT: &[AdviceRule] = &[
    say(A::FastTrackToday, Urgent, END_OF_LIFE, &[P::FastTrackTool, P::FastTrackTime]).unless(Any(&[CHILD, chc::MET])),
    say(A::FastTrackSent, Urgent, Is(N::Chc, C::ChcFastTrack), &[P::FastTrackTool, P::FastTrackTime]),
    say(A::UrgentChild, Urgent, END_OF_LIFE, &[P::ChildTime]).unless(ADULT),
    say(A::LeavingHospital, Urgent, LEAVING, &[P::HospitalScreening]).unless(Any(&[CHILD, CHC_SETTLED])),
];

const LEAVING: Rule = Any(&[
    Is(N::Urgency, C::LeavingHospitalSoon),
    Is(N::Setting, C::Hospital),
    Is(N::Circumstances, C::HospitalDischarge),
]);

const CHC_SETTLED: Rule = Any(&[Is(N::Chc, C::ChcFastTrack), Is(N::Chc, C::ChcAgreed)]);

/// For those outside the gate.
pub const PLACE: &[AdviceRule] = &[
    elsewhere(A::Custody, Is(N::Setting, C::Custody), &[P::Custody]),
    elsewhere(A::Wales, Is(N::Residence, C::Wales), &[P::Wales, P::CrossBorder]),
    elsewhere(A::Scotland, Is(N::Residence, C::Scotland), &[P::ScotlandAndNorthernIreland]),
    elsewhere(A::NorthernIreland, Is(N::Residence, C::NorthernIreland), &[P::ScotlandAndNorthernIreland]),
    elsewhere(A::Elsewhere, Is(N::Residence, C::Elsewhere), &[P::CrossBorder]),
];

const fn elsewhere(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    say_anywhere(id, NextStep, when, provisions)
}

/// NHS Continuing Healthcare: for adults alone.
pub const CONTINUING_CARE: &[AdviceRule] = &[
    grown(
        A::HomeDefault,
        All(&[chc::MET, Is(N::Chc, C::ChcAgreed), Is(N::Setting, C::Home)]),
        &[P::HomeDefault, P::ThreeWays],
    ),
    grown(A::CareHomePhb, All(&[chc::MET, Is(N::Setting, C::CareHome)]), &[P::AnySetting]),
    grown(A::KeepPeople, All(&[chc::MET, Is(N::Chc, C::ChcAgreed)]), &[P::Sufficient]),
    grown(A::ChcWaiting, Is(N::Chc, C::ChcWaiting), &[P::ChecklistMeaning, P::ChcTime]),
    grown(A::AskChecklist, NEVER_LOOKED_AT, &[P::DutyToAssess, P::ChecklistMeaning]).unless(END_OF_LIFE),
    grown(A::ChecklistReconsider, Is(N::Chc, C::ChcChecklistNo), &[P::ChcAppeals]),
    grown(A::AskChecklistAgain, SAID_NO, &[P::DutyToAssess]).unless(UNCHANGED),
    grown(A::JointPackage, JOINT, &[P::JointPackage, P::LocalDiscretion]).unless(section117::MET),
    grown(A::NursingContribution, Is(N::CareFunding, C::NursingContribution), &[P::NursingContribution]),
];

const NEVER_LOOKED_AT: Rule = Any(&[
    All(&[Is(N::Chc, C::ChcNever), Is(N::SubstantialNeed, C::Yes)]),
    All(&[Is(N::Chc, C::ChcNever), NotSure(N::SubstantialNeed)]),
    NotSure(N::Chc),
]);

const SAID_NO: Rule = Any(&[Is(N::Chc, C::ChcAssessedNo), Is(N::Chc, C::ChcChecklistNo)]);

const UNCHANGED: Rule = All(&[Is(N::Chc, C::ChcChecklistNo), Is(N::ChcChange, C::No)]);

const JOINT: Rule = Any(&[Is(N::ChcFunding, C::NhsAndCouncil), Is(N::CareFunding, C::NhsAndCouncil)]);

const fn grown(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    AdviceRule { gate: Any(&[OUTSIDERS, CHILD]), ..step(id, when, provisions) }
}

/// Continuing care for children, and turning 18.
pub const CHILDREN: &[AdviceRule] = &[
    say(A::ChildWaiting, NextStep, Is(N::ChildPackage, C::ChildWaiting), &[P::ChildTime]).unless(ADULT),
    say(A::ChildAsk, NextStep, NOT_AGREED, &[P::ChildTime]).unless(ADULT),
    say(A::Turning18, NextStep, TURNING, &[P::Transition]),
];

const NEARLY_GROWN: Rule = All(&[AgedFrom(14), Not(&AgedFrom(19))]);

const NOT_AGREED: Rule =
    Any(&[Is(N::ChildPackage, C::ChildNever), Is(N::ChildPackage, C::ChildTurnedDown), NotSure(N::ChildPackage)]);

const TURNING: Rule = Any(&[NEARLY_GROWN, Is(N::Topics, C::TopicTurning18)]);

/// After-care under section 117.
pub const AFTERCARE: &[AdviceRule] = &[
    step(A::AftercareRequest, section117::MET, &[P::AftercareGroup, P::AftercareFree]),
    step(A::AftercarePlanNow, Is(N::LeftHospital, C::StillThere), &[P::AftercareDuty]).unless(section117::RULED_OUT),
    step(A::AftercareCouncil, COUNCIL_PAYS, &[P::AftercareGroup]),
    step(A::AftercareStopped, STOPPED, &[P::AftercareDuty]),
    step(A::SectionNotListed, Is(N::Detained, C::DetainedOther), &[P::SectionsNotListed]),
    step(A::AftercareNoMeansTest, section117::MET, &[P::NoImmigrationTest, P::AftercareFree]),
    step(A::MentalHealthAct2025, Is(N::Detained, C::DetainedQualifying), &[P::MentalHealthAct2025]),
];

const COUNCIL_PAYS: Rule = All(&[LEFT, Is(N::AftercareFunder, C::AftercareCouncil)]);

const STOPPED: Rule = All(&[LEFT, Is(N::AftercareEnded, C::AftercareStopped)]);

const LEFT: Rule = Is(N::LeftHospital, C::Left);

/// Wheelchairs.
pub const CHAIR: &[AdviceRule] = &[
    step(A::WheelchairChoices, wheelchair::MET, &[P::WheelchairForms, P::TopUp]),
    step(A::TwoRoutes, wheelchair::MET, &[P::ChcGroup]).unless(Any(&[CHILD, chc::MET])),
    step(A::WheelchairAsk, PENDING, &[P::WheelchairWhen]),
    step(A::WheelchairReview, Is(N::Wheelchair, C::WheelchairStillFits), &[P::WheelchairWhen]),
    step(A::WheelchairShort, All(&[Any(&[PENDING, ACCEPTED]), MAYBE_SHORT]), &[P::WheelchairShortTerm])
        .unless(wheelchair::MET),
];

const PENDING: Rule = Any(&[Is(N::Wheelchair, C::WheelchairPending), NotSure(N::Wheelchair)]);

const ACCEPTED: Rule = Any(&[Is(N::Wheelchair, C::WheelchairAccepted), Is(N::Wheelchair, C::WheelchairReplacement)]);

const MAYBE_SHORT: Rule = Any(&[Is(N::WheelchairLength, C::ShortTerm), NotSure(N::WheelchairLength), END_OF_LIFE]);

/// Asking without a right, and whom.
pub const LOCAL: &[AdviceRule] = &[
    say(A::LocalAsk, NextStep, local_discretion::NEEDS, &[P::LocalDiscretion]).unless(ANY_RIGHT),
    say(A::NoFixedHome, NextStep, Is(N::Setting, C::NoFixedHome), &[P::ResponsibleIcb]),
    say(A::WhichIcb, NextStep, Rule::ALWAYS, &[P::ResponsibleIcb, P::CrossBorder]),
];

const fn step(id: AdviceId, when: Rule, provisions: &'static [P]) -> AdviceRule {
    say(id, NextStep, when, provisions)
}
