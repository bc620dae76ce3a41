//! Letters that ask: for a budget, for the answer, for the reasons.

use super::RawLetter;

/// Asks for a PHB.
pub const REQUEST_PHB: RawLetter = RawLetter {
    subject: "request for a personal health budget",
    paragraphs: &[
        "Please set up a personal health budget (PHB) for {me}. I enclose [my summary and papers].",
        "{if right}It appears that {i} {have} a right to a PHB for {rights}. You may refuse only as far as a PHB is not \
         appropriate in {my} own case.",
        "{if open}It is still open whether there is a legal right to it, because [the decision or the paper that is \
         missing]. Please tell me in writing what you know about this. Meanwhile, please look at {my} own case.",
        "{if may ask}If there is a legal right to it, please tell me. If there is none, please look at {my} own case all \
         the same, and tell me for which groups you offer a PHB.",
        "{if right}{Under 1}, you {must 1} give information, advice and other support. Please tell me who will help with the \
         plan.",
        "{if no right}I know that {law 1} is about information, advice and support for people with a legal right. Please \
         send me the same, and tell me who would help to make a plan.",
        "Please tell me early the amount (indicative budget), and how you work it out.",
        "Please tell me which of the three ways to hold it you offer.",
        "{if chc}If there is a notional PHB already, please tell me the amount.",
        "{if aftercare}Please confirm in writing that section 117 applies, and which part you pay for.",
        "{if wheelchair}Please share this with the NHS wheelchair service, and tell me the choices that this budget \
         brings.",
        "If you say no to all or a part, please tell me in writing why, who decided, and how to ask you to look again.",
    ],
};

/// Asks where the answer is.
pub const CHASE: RawLetter = RawLetter {
    subject: "no answer yet",
    paragraphs: &[
        "On [date] I asked you for [what was asked for] for {me}. I have not had a decision.",
        "{if chc waits}This is about NHS Continuing Healthcare (CHC). {Under 1}, you should decide within 28 calendar days \
         of receiving a positive Checklist. If you are late without good reason and then say yes, you should pay back \
         the costs from day 29. Please tell me on which day you received the Checklist.",
        "{if child waits}This is about children’s continuing care. The steps under {law 2} are to assess, to decide, and to \
         arrange the care. As I understand it, the aim is a decision within six weeks of accepting the referral. Please \
         tell me on which day you accepted it.",
        "{if no clock}Please send me a timetable in writing: each step, who takes it, and by which day.",
        "It matters because [what is at risk if this is late, and from which day].",
        "Please tell me who is dealing with this, who will decide, what is still missing, and on which day I will have \
         the decision in writing.",
        "Please send me copies of what there is so far: [the Checklist, the assessment or the draft plan].",
        "Please tell me what help there is until then.",
        "If no answer comes, I can make a formal complaint, but I would rather have a date.",
    ],
};

/// Asks for written reasons.
pub const ASK_REASONS: RawLetter = RawLetter {
    subject: "please send me your reasons",
    paragraphs: &[
        "{When} you said no to this for {me}: {refused}. Please send me your reasons in writing.",
        "{if budget refused}{Under 1}, you {must 1} give reasons in writing when you refuse all or a part of a PHB.",
        "{if payment refused}{Under 2: 7, 8 and 13}, you {must 2} give reasons in writing when you refuse a direct payment, \
         leave a service out of its plan, or lower it.",
        "{if CHC refused}Please tell me if you followed the recommendation of the team that assessed {me}.",
        "Please tell me the reasons in {my} own case, and the rule or policy you rely on.",
        "Please tell me who decided, on which day, and under what delegated power.",
        "Please send me copies of what was used: [the assessment, the plan, the calculation, the notes].",
        "Please tell me how to ask you to look again, and by when.",
    ],
};
