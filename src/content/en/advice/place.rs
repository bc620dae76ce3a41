//! Next steps that depend on the local offer and on where someone lives.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Asking under local discretion.
pub const LOCAL_ASK: RawAdvice = raw_advice! {
    title: "Ask what your {ICB} offers locally",
    body: "Beyond the legal rights, {an ICB} may choose to offer PHBs to more people. You may ask, and it may say no. \
        Name one or two goals. Say what {you} {have} now, what might work better, and what each costs. It helps if a \
        nurse, doctor or therapist supports the request. If the answer is no, you can ask for reasons.",
    ask: "Will you consider a PHB for {me}, who decides, and if the answer is no, may I have the reasons in writing?",
};

/// In custody: before release.
pub const CUSTODY: RawAdvice = raw_advice! {
    title: "Ask now about care after release",
    body: "In prison and immigration removal centres, most health care is arranged by NHS England (or the body that \
        has taken over its work). As we read the rules, a PHB is not usually possible there. Ask the health team \
        early what will be needed on release, and look at these rights again then.",
    ask: "Please plan with the {ICB} for {my} care after release, and tell me who leads on it.",
};

/// Lives in Wales.
pub const WALES: RawAdvice = raw_advice! {
    title: "Wales has its own direct payments",
    body: "England’s PHB rights are not for people who live in Wales, even with a GP in England. Since 1 April 2026, \
        adults in Wales with CHC can ask their Local Health Board for direct payments. Ask the health board how.",
    ask: "How can {i} ask for CHC and a direct payment in Wales?",
};

/// Lives in Scotland.
pub const SCOTLAND: RawAdvice = raw_advice! {
    title: "Scotland has self-directed support",
    body: "England’s PHB rights are not for people who live in Scotland. Scotland has self-directed support, with \
        four options. Ask the council or the health and social care partnership.",
    ask: "How can {i} ask for self-directed support, and what do the four options mean in {my} case?",
};

/// Lives in Northern Ireland.
pub const NORTHERN_IRELAND: RawAdvice = raw_advice! {
    title: "Northern Ireland: ask the HSC Trust",
    body: "England’s PHB rights are not for people who live in Northern Ireland. There, Health and Social Care (HSC) \
        Trusts offer direct payments and self-directed support. Ask {your} local Trust.",
    ask: "How can {i} ask for a direct payment or self-directed support?",
};

/// Lives outside the United Kingdom.
pub const ELSEWHERE: RawAdvice = raw_advice! {
    title: "These rights are for England",
    body: "These rights are for people who live in England. Outside the United Kingdom, ask the local health service \
        what it offers. If a move to England is planned, come back to this page then.",
    ask: "",
};

/// No fixed home: which ICB.
pub const NO_FIXED_HOME: RawAdvice = raw_advice! {
    title: "No fixed home: {an ICB} still decides",
    body: "Having no fixed home does not take these rights away. With a GP in England, the GP practice’s {ICB} is \
        responsible. Without one, it is the {ICB} where {you} usually live{s}, or usually where {they} are now. If two \
        {ICB}s disagree, care should not wait while they sort it out.",
    ask: "Which {ICB} is responsible for {me}, and who pays while this is settled?",
};

/// Which ICB to ask.
pub const WHICH_ICB: RawAdvice = raw_advice! {
    title: "Which {ICB} to ask",
    body: "It goes by the GP practice: ask the practice which {ICB} it belongs to. Someone who lives in England with a \
        GP in Wales comes under the English {ICB} where they live. After section 117, or when {an ICB} has placed someone \
        in a care home elsewhere, an earlier {ICB} usually stays responsible. {ICB} names and borders change, so check.",
    ask: "Are you the {ICB} that is responsible for {me}, and if not, which one is?",
};
