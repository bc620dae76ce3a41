//! What to do about a refusal.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// CHC was refused.
pub const CHALLENGE_CHC: RawAdvice = raw_advice! {
    title: "CHC refused: ask for a review",
    body: "If a full assessment said no, ask the {ICB} for “local resolution” within 6 months of the date on the \
        letter; check this date. Next comes an independent review by NHS England (or the body that has taken over its \
        work). Ask for it within 6 months of the {ICB}’s answer. After that, there is the Ombudsman. This route is \
        about whether CHC is due; for the size of a package, complain.",
    ask: "I disagree with the CHC decision about {me}: please start local resolution, and send me the Decision \
        Support Tool and the reasons.",
};

/// A PHB was refused.
pub const CHALLENGE_PHB: RawAdvice = raw_advice! {
    title: "A PHB was refused",
    body: "For the four legal rights, the {ICB} may refuse only what is not appropriate in {your} own case: all of a \
        PHB, or a part. A general rule is not usually enough. Ask for written reasons. Then you can usually send new \
        facts and ask the {ICB} to look again, and you can also complain. Outside the four rights the {ICB} has more \
        choice, but you can ask why.",
    ask: "Please give me in writing the reasons why a PHB is not appropriate in {my} own case, and look at it again.",
};

/// A direct payment was refused.
pub const CHALLENGE_DIRECT_PAYMENT: RawAdvice = raw_advice! {
    title: "A direct payment was refused",
    body: "This does not refuse a PHB, only one way to hold it. The {ICB} must give reasons in writing, and must look \
        again if asked. It may weigh {your} condition, how that affects life, and value for money. Ask too about a \
        nominee, a managed account, a third party or a notional budget.",
    ask: "Please send me the reasons for refusing {me} a direct payment, look again, and say which other ways you \
        offer.",
};

/// The amount, a cap, a cut or a service left out.
pub const CHALLENGE_AMOUNT: RawAdvice = raw_advice! {
    title: "The amount is too low or cut",
    body: "Ask for the sums, and for what was left out. With a direct payment, the {ICB} must give notice and reasons \
        in writing before it pays less. You can ask it to look again at a cut, a service left out, or a demand for \
        money back. For any PHB, you can complain. For CHC at home, an arbitrary cap can be questioned. The CHC \
        review route is not for this.",
    ask: "Please send me the budget calculation and the reason for each part refused or cut, and look again at {my} \
        case.",
};

/// No answer yet.
pub const CHALLENGE_DELAY: RawAdvice = raw_advice! {
    title: "No answer yet: ask for a date",
    body: "Some times are set. A CHC decision should come within 28 calendar days of a positive Checklist. For \
        children’s continuing care the target is six weeks, and Fast Track care should ideally start within 48 hours. \
        We know of no fixed time for setting up a PHB once agreed. Say what is at risk if it is late. If nothing \
        comes, complain.",
    ask: "By what date will I have your decision in writing, and who is dealing with it?",
};

/// An NHS complaint.
pub const COMPLAINT: RawAdvice = raw_advice! {
    title: "Make an NHS complaint",
    body: "Complain to the {ICB} or to the service, not both. Do it within 12 months of what happened, or of finding \
        out; check this date. They can extend it. They should confirm within 3 working days that they have it. There \
        is no fixed time to answer, but after 6 months they must explain the delay.",
    ask: "Please treat this as a formal NHS complaint, confirm that you have it, and tell me when you will answer.",
};

/// The Ombudsman.
pub const OMBUDSMAN: RawAdvice = raw_advice! {
    title: "Go to the Ombudsman",
    body: "If the NHS’s final answer does not put things right, you can go to the Parliamentary and Health Service \
        Ombudsman on 0345 015 4033. Do it normally within 12 months of knowing about the problem; check this date. \
        For a council’s social care, it is usually the Local Government and Social Care Ombudsman.",
    ask: "Please tell me in writing whether this is your final answer to my complaint.",
};

/// Judicial review.
pub const JUDICIAL_REVIEW: RawAdvice = raw_advice! {
    title: "A court can check the decision",
    body: "A court can look at whether a decision was lawful. This is called judicial review. It has to start \
        promptly, and within 3 months of the decision; check this date. Get legal advice at once. Legal aid may be \
        possible. Making a complaint does not usually stop this clock.",
    ask: "",
};
