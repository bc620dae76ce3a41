//! Next steps on NHS wheelchair services.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// The choices in a personal wheelchair budget.
pub const WHEELCHAIR_CHOICES: RawAdvice = raw_advice! {
    title: "Choices in a personal wheelchair budget",
    body: "There are usually three choices. An NHS chair, which the NHS owns and repairs. An NHS chair with extras \
        that someone pays for; the NHS still owns and repairs it. Or the budget goes to another supplier, and money \
        may be added; then the chair belongs to {you}, and the NHS does not usually repair or insure it. Direct \
        payments are not normally offered. Ask before buying: budgets are not usually given afterwards.",
    ask: "What is {my} personal wheelchair budget, how was it worked out, and who pays for repairs under each choice?",
};

/// How to get referred.
pub const WHEELCHAIR_ASK: RawAdvice = raw_advice! {
    title: "Ask the NHS wheelchair service",
    body: "Ask a GP, therapist or nurse to refer {you}. Some services also let people refer themselves. The right to \
        a budget begins when the need is long-term and the service finds that its criteria are met. It can also begin \
        when the service finds that a present chair has to be replaced.",
    ask: "Please refer {me} to the NHS wheelchair service, and tell me how long the wait is.",
};

/// The present chair still meets the need.
pub const WHEELCHAIR_REVIEW: RawAdvice = raw_advice! {
    title: "If the present chair still fits",
    body: "While the chair {you} {have} still meets the need, there is no right to a budget at present. Ask for a \
        review if {your} body or health changes, or if the chair wears out. Wanting another chair is not usually \
        enough. It helps to say what {you} cannot do in this one.",
    ask: "Please review whether {my} chair still meets {my} clinical needs and is in good condition.",
};

/// A short-term need.
pub const WHEELCHAIR_SHORT: RawAdvice = raw_advice! {
    title: "A chair for a short time",
    body: "The right to a wheelchair budget is for long-term needs. Services usually count up to about six months as \
        short-term. Ask the wheelchair service, the ward or a charity such as the Red Cross about a loan. Near the \
        end of life, some services make an exception. If the need may last longer, say so.",
    ask: "How long do you expect {me} to need a chair, and can you lend one or make an exception?",
};

/// A wheelchair budget does not settle CHC.
pub const TWO_ROUTES: RawAdvice = raw_advice! {
    title: "A wheelchair budget does not settle CHC",
    body: "These are two separate routes. A wheelchair budget does not rule out continuing care, and one need not \
        wait for the other. If {your} other needs are high, ask about continuing care too: a CHC Checklist for an \
        adult, or a referral for someone under 18.",
    ask: "Please do not hold up {my} wheelchair while other NHS funding is being decided.",
};
