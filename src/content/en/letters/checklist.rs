//! Letters about NHS Continuing Healthcare itself: a Checklist, a Checklist that said no, a full assessment that said no.

use super::RawLetter;

/// Asks for a Checklist.
pub const REQUEST_CHECKLIST: RawLetter = RawLetter {
    subject: "request for an NHS Continuing Healthcare Checklist",
    paragraphs: &[
        "{if first}Please arrange a Checklist for NHS Continuing Healthcare (CHC) for {me}.",
        "{if changed}An earlier Checklist for NHS Continuing Healthcare (CHC) did not lead to a full assessment. Since \
         then this has changed: [what, and since when]. Please arrange a new Checklist for {me}.",
        "There may be a need for CHC. On most days and nights this help is needed: [what, how often, and what would happen \
         without it]. Needs that are well managed are still needs.",
        "{Under 1}, you {must 1} take reasonable steps to have {me} assessed where it appears that there may be a need for \
         CHC.",
        "Please tell me in writing who will fill in the Checklist, when and where. I would like to take part, to see the \
         form first, and to bring [who, by role].",
        "Please send me a copy when it is done.",
        "If a full assessment follows, please tell me on which day you received the Checklist. The time for the decision \
         runs from that day.",
        "If you say no, please tell me in writing why, who decided, and how to ask you to look again.",
    ],
};

/// Asks to look again at a negative Checklist.
pub const REVIEW_CHECKLIST: RawLetter = RawLetter {
    subject: "NHS Continuing Healthcare Checklist: please look again",
    paragraphs: &[
        "On [date of the Checklist] a Checklist for NHS Continuing Healthcare (CHC) about {me} did not lead to a full \
         assessment. I do not agree, and I ask you to look at it again.",
        "These parts do not seem right: [which parts, and what they should say]. I enclose what shows it: [notes, letters, \
         a diary]. Needs that are well managed are still needs.",
        "{Under 1}, you {must 1} take reasonable steps to have {me} assessed where it appears that there may be a need for \
         CHC. The Checklist only asks if a full assessment should follow, and its bar is low on purpose.",
        "Please send me a copy of the Checklist, the notes it rests on, and the reasons.",
        "Please tell me who filled it in and who decided.",
        "If your answer stays the same, please tell me why in writing. I could then complain under {law 2}.",
    ],
};

/// Asks for local resolution.
pub const CHALLENGE_CHC: RawLetter = RawLetter {
    subject: "NHS Continuing Healthcare: request for local resolution",
    paragraphs: &[
        "{When} you said no to NHS Continuing Healthcare (CHC) for {me}. I do not agree, and I ask you to look at it \
         again by local resolution.",
        "{if in time}I send this within six months of the date of that letter.",
        "{if late}I know that this comes more than six months after that letter. It is late because [why]. Please look at \
         it all the same, or tell me in writing which rule stops you.",
        "I do not agree because [which needs were put too low or left out, and what shows it]. Needs that are well managed \
         are still needs, and money must not decide.",
        "Please send me the Checklist and the Decision Support Tool, the notes of the meetings, and the reasons.",
        "Please tell me who decided, and if you followed the recommendation of the team that assessed {me}.",
        "Please tell me in writing what the steps are, on which days, who takes part, and how I can give new facts.",
        "If we do not agree, I can ask for an independent review ({law 1}). Please tell me how, and by which day.",
        "This letter is about CHC itself. It is not about the size of a package.",
    ],
};
