//! Letters that ask for the sums, for copies of records, or that something be put right.

use super::RawLetter;

/// Asks how the budget was worked out.
pub const ASK_WORKING: RawLetter = RawLetter {
    subject: "how was the budget worked out?",
    paragraphs: &[
        "Please tell me in writing how much the personal health budget for {me} is, and how you worked it out. If it is not \
         final, please tell me the amount you have in mind (the indicative budget).",
        "Please show each line: the hours by day, evening, night and weekend, the rates, and the costs of employing \
         someone, such as pension, insurance, payroll, training, holidays and sickness. Please say what is there for \
         back-up, and what you left out.",
        "{Under 1}, a budget {must 1} be enough for the needs that were assessed. {Under 2}, a direct payment {must 2} \
         cover the full cost of each service in the plan.",
        "Help costs this here: [the rates, and how you know them]. If nobody can be found at your rate, please tell me how \
         the need will be met.",
        "Please send me copies of the assessment and the calculation.",
        "Please tell me who decided on the amount, and when it will be looked at again.",
    ],
};

/// An NHS complaint.
pub const COMPLAINT: RawLetter = RawLetter {
    subject: "formal complaint",
    paragraphs: &[
        "Please treat this as a formal complaint under {law 1}. It is about how you dealt with {my} case.",
        "This is what happened: [what, on which days, and who, by role]. This is what came of it: [what it led to].",
        "{if late}I know that a complaint should normally come within 12 months. This one is late because [why]. Please \
         look at it all the same.",
        "This is what should happen now: [what would put it right].",
        "I send this complaint to you alone. If a part of it is for another body, please see that they get it, and tell \
         me.",
        "Please tell me who will look into it, and by which day I will have an answer in writing.",
        "If it takes more than six months, please explain the delay.",
        "Please tell me who made the decisions I complain about.",
        "Please send me copies of the papers you rely on.",
        "When you are done, please tell me in writing if that is your final answer, so that I know when I can go to the \
         Ombudsman.",
    ],
};

/// Asks for copies of records.
pub const RECORDS: RawLetter = RawLetter {
    subject: "request for copies of records",
    paragraphs: &[
        "Please send me copies of {my} records. This is a subject access request.",
        "I ask for everything from [first day] to [last day]. What I need most is this: any Checklist and Decision Support \
         Tool, assessments, care plans, letters, sums and notes of meetings.",
        "{if section unknown}Please also send what shows any section of the Mental Health Act, with its dates, and if \
         section 117 after-care applies or was ended.",
        "{Under 1}, you {must 1} send them free of charge. I would like them [on paper or by e-mail].",
        "Please tell me soon what you need in order to check who I am and that I may ask.",
        "If you leave something out, please tell me in writing what it is, why, and who decided that. If another body has \
         it, please tell me which.",
    ],
};
