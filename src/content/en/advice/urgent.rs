//! What cannot wait.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Ask a clinician about the Fast Track tool.
pub const FAST_TRACK_TODAY: RawAdvice = raw_advice! {
    title: "Ask about the Fast Track tool today",
    body: "If {you} {are} getting worse quickly and may be entering the last phase of an illness, ask the GP, \
        district nurse, hospice or consultant today. Only a doctor or registered nurse who knows {you} and is \
        responsible for {their} care can fill in the tool. The {ICB} must then accept it. No one has to say how long is \
        left. Care should start urgently, ideally within 48 hours.",
    ask: "Will you look today at whether the Fast Track tool fits {my} situation, and tell me who can fill it in?",
};

/// The Fast Track tool has been sent.
pub const FAST_TRACK_SENT: RawAdvice = raw_advice! {
    title: "Fast Track: the {ICB} must accept it",
    body: "A Fast Track tool that a doctor or nurse has filled in is enough on its own. The {ICB} must accept it, with \
        no Checklist and no full assessment. Care should start urgently, ideally within 48 hours. The right to a PHB \
        comes with Fast Track care too, but getting help in place comes first.",
    ask: "When will {my} care start, who will give it, and whom can I call if it does not come?",
};

/// Leaving hospital: what to settle first.
pub const LEAVING_HOSPITAL: RawAdvice = raw_advice! {
    title: "Leaving hospital: plan the care first",
    body: "For adults, the check for CHC usually comes after leaving hospital, once {they} have settled. Support \
        should usually be paid for in the meantime. Short-term help after hospital is not usually CHC, and it does \
        not settle whether CHC is due. Ask the ward who will help, who pays and when the check will be.",
    ask: "What support starts on the day {i} leave{s} hospital, who pays for it, and when is the CHC check?",
};

/// A fast decision for a child.
pub const URGENT_CHILD: RawAdvice = raw_advice! {
    title: "Ask for a fast decision",
    body: "Fast Track is part of adult CHC. For someone under 18, ask the children’s continuing care nurse, hospital \
        team or hospice today. The usual target for a decision is six weeks. Say what cannot wait that long, and why. \
        Ask for help to start before a PHB is set up.",
    ask: "Please make an urgent decision about {my} continuing care, and tell me what help can start now.",
};
