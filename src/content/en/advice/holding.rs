//! Ways of holding the money, and who may act.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// The three ways, and mixes.
pub const THREE_WAYS: RawAdvice = raw_advice! {
    title: "Three ways to hold the money",
    body: "Notional: the {ICB} holds the money and buys what the plan says. Third party: an organisation holds it, and \
        buys as {you} ask{s}. Direct payment: it is paid to {you}, or to someone for {them}, to buy what is in the \
        plan. A mix is possible. The {ICB} decides which way is most suitable, after talking it over. It keeps its duty \
        in all three.",
    ask: "Which of the three ways do you offer {me}, and if one is left out, why?",
};

/// A court order bars only a direct payment.
pub const ORDER_BARS_CASH: RawAdvice = raw_advice! {
    title: "Other ways to hold a PHB stay open",
    body: "Some court orders and licence conditions about drugs or alcohol mean that a direct payment cannot be made. \
        They do not take away a PHB: it can be notional or with a third party. Past convictions alone do not usually \
        matter. Probation or a solicitor can check the exact words.",
    ask: "Please set up {my} PHB as a notional or third-party budget.",
};

/// No consent to a direct payment.
pub const NO_CASH: RawAdvice = raw_advice! {
    title: "A PHB without handling money",
    body: "Nobody has to take a direct payment. A PHB can be notional or with a third party instead. {You} can still \
        have a say over who helps, how and when, as agreed in the plan. If {you} change{s} {their} mind later, just \
        ask.",
    ask: "Please offer {me} a notional or third-party budget, and say how {i} can choose who helps and when.",
};

/// Nobody can act yet.
pub const NOBODY_TO_ACT: RawAdvice = raw_advice! {
    title: "If nobody can act yet",
    body: "Not being able to decide about a direct payment never takes away a PHB. If nobody has the power to act, \
        the {ICB} can usually appoint someone suitable, such as a relative who is willing. A notional or third-party \
        budget can be set up without that. Being able to decide is looked at for this one decision only.",
    ask: "Will you appoint someone to act for {me}, or set up a notional or third-party budget meanwhile?",
};

/// A deputy or attorney.
pub const DEPUTY_CHECK: RawAdvice = raw_advice! {
    title: "Check the deputy’s or attorney’s powers",
    body: "A deputy or attorney may be able to act. Check the words of the order or power first. In a 2024 case, the \
        court looked at an ordinary order about property and money. It said that this alone does not let a deputy \
        manage a PHB direct payment, or charge for it. The Court of Protection has to allow it in clear words. \
        Meanwhile the other ways stay open.",
    ask: "Do you accept this order or power for {my} PHB direct payment, and if not, what do you need to see?",
};

/// An appointed representative.
pub const APPOINTED_ACTS: RawAdvice = raw_advice! {
    title: "The person appointed can act",
    body: "Someone the {ICB} has appointed to act can agree to a direct payment. They should act in {your} best \
        interests and follow the plan, and they usually sign the contracts. Ask what help they can have with payroll, \
        training and cover; the budget can usually pay for it.",
    ask: "Please confirm in writing who may act for {me}, and what help they can have with the direct payment.",
};

/// Under 16: parental responsibility.
pub const PARENT_ACTS: RawAdvice = raw_advice! {
    title: "Under 16: who can agree",
    body: "For someone under 16, a person with parental responsibility can usually agree to a direct payment and act \
        for them. If it is not clear who that is, as in foster care, ask the social worker. The right to a PHB does \
        not wait for this: the money can be held in another way.",
    ask: "Who may agree to a direct payment for {me}, and what proof do you need?",
};

/// From 16 the young person's own consent counts.
pub const OWN_CONSENT_FROM_16: RawAdvice = raw_advice! {
    title: "From 16, the young person’s yes counts",
    body: "From 16, a young person’s own yes or no to a direct payment usually decides it, if they can make that \
        choice. After a no, a PHB can still be notional or with a third party.",
    ask: "Please talk to {me} directly about the three ways to hold the money.",
};

/// A nominee may manage the direct payment.
pub const NOMINEE: RawAdvice = raw_advice! {
    title: "Someone else can manage the money",
    body: "{You} can name someone (a nominee) to receive and manage a direct payment. The nominee and the {ICB} must \
        both agree. The nominee then becomes the employer of any assistants. A managed account is different: someone \
        runs the bank account, and {you} stay{s} the employer.",
    ask: "Who may be {my} nominee, what checks do you make, and what help can a nominee have?",
};
