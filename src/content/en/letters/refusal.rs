//! Letters that ask to look again: at a refused budget, a refused direct payment, something left out, less money.

use super::RawLetter;

/// Asks to look again at a refused PHB.
pub const RECONSIDER_PHB: RawLetter = RawLetter {
    subject: "personal health budget refused: please look again",
    paragraphs: &[
        "{When} you refused {me} a personal health budget (PHB). Please look at this again.",
        "{if right}It appears that {i} {have} a right to a PHB for {rights}. You may refuse only as far as a PHB is not \
         appropriate in {my} own case.",
        "{if right}{Under 2}, one rule for everybody is not enough, and a PHB for a part may be possible.",
        "{if no right}If you think that there is no legal right to it, please tell me why. I still ask you to decide \
         fairly, on the facts of {my} own case.",
        "These facts are new: [new facts and papers].",
        "{Under 1}, you {must 1} give reasons in writing, look again when asked, and tell me the result with reasons.",
        "Please look at every way to hold the money, not only a direct payment.",
        "Please tell me who decided, and who will decide now.",
        "Please send me copies of the papers used.",
    ],
};

/// Asks to look again at a refused direct payment.
pub const RECONSIDER_DIRECT_PAYMENT: RawLetter = RawLetter {
    subject: "direct payment refused: please look again",
    paragraphs: &[
        "{When} you refused {me} a direct payment. That is only one way to hold a personal health budget (PHB), so it \
         does not refuse a PHB. I ask you to look at it again.",
        "{Under 1: 7}, you {must 1} give your reasons in writing, and look again if asked.",
        "You said: [the reason given]. I answer: [new facts, or help there would be, such as a nominee, someone to run \
         the account, payroll or training].",
        "If you still say no, please tell me in writing why it is so in {my} own case, and which other ways to hold the \
         money you offer {me}.",
        "Until this is settled, please hold the PHB in another way (third-party or notional). Care should not have to \
         wait.",
        "Please tell me who decided, and under what delegated power.",
        "Please send me copies of the papers used.",
    ],
};

/// Asks to look again at a service left out.
pub const RECONSIDER_SERVICE: RawLetter = RawLetter {
    subject: "something is missing from the plan: please look again",
    paragraphs: &[
        "{When} you left this out of the plan for {me}: [what was left out]. I ask you to look at this again, and to \
         put it in.",
        "{Under 1: 8}, you {must 1} look again if asked, and give reasons in writing, when a service is left out of a plan \
         for a direct payment. If the money is held in another way, I ask you to do the same.",
        "It meets this need or goal: [the need or the goal]. Without it, [what would happen]. What there is now is not \
         enough, because [why].",
        "If you rely on a list of what is not allowed, please tell me if it is a national list or your own. Please tell me \
         too why it holds in {my} own case.",
        "Please send me the plan, the assessment and the notes of the decision.",
        "Please tell me who decided, and who will look again.",
    ],
};

/// Asks to look again at less money, or a cap.
pub const RECONSIDER_REDUCTION: RawLetter = RawLetter {
    subject: "less money, or a limit: please look again",
    paragraphs: &[
        "{When} you made the budget for {me} smaller, or put a limit on it: {cut}. I \
         ask you to look at this again.",
        "{Under 1: 13}, a direct payment may be lowered only with reasonable notice in writing and with reasons, and you \
         {must 1} look again if asked. If the money is held in another way, I ask you to do the same.",
        "{Under 2}, a budget {must 2} be enough for the needs that were assessed. With less, this cannot be met: [which \
         need, and what would happen].",
        "{if chc at home}{Under 3}, there should be no arbitrary limit for NHS Continuing Healthcare at home. You may \
         compare real costs, but a guide figure is not a ceiling.",
        "Please do not lower anything before you have looked again.",
        "Please send me the calculation line by line, and the assessment it rests on.",
        "Please tell me who decided, and on which day.",
    ],
};
