//! Next steps on NHS Continuing Healthcare, for adults and for children.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Ask for a CHC Checklist.
pub const ASK_CHECKLIST: RawAdvice = raw_advice! {
    title: "Ask for a CHC Checklist",
    body: "NHS Continuing Healthcare (CHC) is care that the NHS pays for in full. The Checklist is a short first \
        look, and its bar is low on purpose. You, a GP, a nurse or a social worker can ask the {ICB}’s CHC team for \
        one. If it seems that {you} may need CHC, the {ICB} must take reasonable steps to have {them} assessed. Income \
        and savings do not matter.",
    ask: "Please arrange a CHC Checklist for {me} and tell me the date.",
};

/// Ask for a new Checklist.
pub const ASK_CHECKLIST_AGAIN: RawAdvice = raw_advice! {
    title: "Ask again if needs have grown",
    body: "An earlier no is not for ever. If {your} needs have grown or changed, ask the {ICB}’s CHC team for a new \
        Checklist. Write down what has changed and since when. Say what would happen without the help {you} {have} \
        now. Needs that are well managed are still needs.",
    ask: "{My} needs have changed since the last decision, so please arrange a new Checklist.",
};

/// A CHC decision is due.
pub const CHC_WAITING: RawAdvice = raw_advice! {
    title: "CHC: 28 days from the Checklist",
    body: "A positive Checklist leads to a full assessment. It does not mean CHC yet. The {ICB} should decide within 28 \
        calendar days of receiving the Checklist. If it is late without good reason and the answer is yes, costs from \
        day 29 should be paid back. Money must not decide who can have CHC.",
    ask: "On what date did you receive {my} Checklist, and by what date will you decide?",
};

/// A negative Checklist.
pub const CHECKLIST_RECONSIDER: RawAdvice = raw_advice! {
    title: "Ask the {ICB} to look again",
    body: "If the Checklist did not lead to a full assessment, you can ask the {ICB} to look at it again. Say which \
        parts do not seem right, and send notes or letters that show why. If the answer is still no, you can make an \
        NHS complaint. If {your} needs grow, you can ask for a new Checklist.",
    ask: "Please send me {my} Checklist with the reasons, and look at the result again.",
};

/// CHC at home is expected to be a PHB.
pub const HOME_DEFAULT: RawAdvice = raw_advice! {
    title: "Policy expects a PHB at home",
    body: "National policy expects CHC at home to be run as a PHB. This comes on top of the right in law. Very often \
        the {ICB} keeps the money and arranges the care, which is called a notional budget. So {you} may have a PHB on \
        paper and not know it. Ask for the amount, and about the other two ways to hold it.",
    ask: "{Do} {i} have a PHB already, what is the amount, and how was it worked out?",
};

/// The right holds in a care home.
pub const CARE_HOME_PHB: RawAdvice = raw_advice! {
    title: "The right holds in a care home",
    body: "The right to a PHB with CHC does not depend on where {you} live{s}. In a care home it is usually notional: \
        the {ICB} holds the money, and little may be left to buy elsewhere. {You} can still have a say in how and when \
        care is given. A rule of “no PHBs in care homes” is not usually enough: the {ICB} should look at {your} case.",
    ask: "Please consider a PHB for {my} care home package, and tell me the amount.",
};

/// Helpers and hours must not stop.
pub const KEEP_PEOPLE: RawAdvice = raw_advice! {
    title: "Keep the people and the hours",
    body: "When CHC starts, the NHS takes over paying for care. Ask for the same people and hours through a PHB. Care \
        should not stop while the payer changes. Ask the council and the {ICB} to agree a hand-over date in writing, \
        and ask the council to go on paying until then.",
    ask: "Please confirm the hand-over date, and that {my} helpers and hours will not stop before it.",
};

/// An adult package shared with the council.
pub const JOINT_PACKAGE: RawAdvice = raw_advice! {
    title: "A package shared with the council",
    body: "For adults, the right comes with CHC that the NHS alone pays for. A package shared with the council does \
        not bring it, but the {ICB} may agree a PHB for its part. Ask who pays for what: the NHS part is free, and the \
        council may charge for its part. NHS and council money can also go into one plan.",
    ask: "Please tell me in writing which part the NHS pays and which the council pays, and consider a PHB for the \
        NHS part.",
};

/// FNC is not CHC.
pub const NURSING_CONTRIBUTION: RawAdvice = raw_advice! {
    title: "Nursing care money is not CHC",
    body: "NHS-funded nursing care (FNC) is a weekly sum that the NHS pays straight to the nursing home. It is \
        {fnc_standard}, or {fnc_higher} at the higher rate, from {fnc_date}. FNC alone does not bring a right to a \
        PHB. The {ICB} should look at CHC first. If {your} needs have grown, ask for a new Checklist.",
    ask: "When was CHC last looked at for {me}, and may I have a copy of the papers?",
};

/// Children's continuing care is being decided.
pub const CHILD_WAITING: RawAdvice = raw_advice! {
    title: "Children’s continuing care: six weeks",
    body: "The target is a decision within six weeks of the referral being accepted. If continuing care is agreed, \
        the right to a PHB covers the part that the {ICB} pays for. The council may pay for the rest. Ask what help can \
        start while you wait.",
    ask: "On what date was {my} referral accepted, and when is the decision due?",
};

/// How to ask for children's continuing care.
pub const CHILD_ASK: RawAdvice = raw_advice! {
    title: "Ask about children’s continuing care",
    body: "This is for people under 18 whose needs usual services cannot meet by themselves. A GP, nurse, school or \
        social worker can usually refer, and a parent can usually ask. An education, health and care (EHC) plan does \
        not bring it, so ask separately.",
    ask: "Please refer {me} for children’s continuing care, or tell me in writing why not.",
};

/// What happens at 14, 16, 17 and 18.
pub const TURNING_18: RawAdvice = raw_advice! {
    title: "Plan early for turning 18",
    body: "The children’s right ends on the 18th birthday, and the adult test is different. At 14, the adult CHC team \
        should be told. At 16, there should be a formal referral. Soon after the 17th birthday, there should be a \
        decision in principle. At 18, the adult package should be in place. Care should not usually stop before the \
        adult decision and plan are made.",
    ask: "Who leads {my} move to adult services, and when will you decide about adult CHC and give an idea of the \
        budget?",
};
