//! The six parts of personalised care.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Shared decision making.
pub const SHARED_DECISIONS: RawAdvice = raw_advice! {
    title: "Shared decision making",
    body: "{You} and the clinician weigh up the options, the risks and what matters to {them}. Ask: what are the \
        options, what are the pros and cons, and what if we do nothing?",
    ask: "",
};

/// Personalised care and support planning.
pub const CARE_PLANNING: RawAdvice = raw_advice! {
    title: "Personalised care and support planning",
    body: "A talk and one shared plan about {your} whole life. Anyone with a long-term condition can ask for one, \
        without a PHB.",
    ask: "",
};

/// Enabling choice.
pub const ENABLING_CHOICE: RawAdvice = raw_advice! {
    title: "Enabling choice in care",
    body: "There are rights to choose a GP practice and usually, at a first referral, who gives the care, most mental \
        health care included. If the wait passes 18 weeks, ask about going elsewhere.",
    ask: "",
};

/// Social prescribing.
pub const SOCIAL_PRESCRIBING: RawAdvice = raw_advice! {
    title: "Social prescribing and community support",
    body: "A link worker helps with practical, social and emotional things, and joins {you} to local groups. Ask at \
        the GP practice.",
    ask: "",
};

/// Supported self-management.
pub const SELF_MANAGEMENT: RawAdvice = raw_advice! {
    title: "Supported self-management of a condition",
    body: "Health coaching, courses and support from others with the same condition. The help is fitted to how \
        confident {you} feel{s}.",
    ask: "",
};

/// Personal health budgets and integrated budgets.
pub const BUDGETS: RawAdvice = raw_advice! {
    title: "Personal health budgets and integrated budgets",
    body: "NHS money that is planned with {you}, for people with a right or in the local offer. An integrated budget \
        puts NHS and council money into one plan.",
    ask: "",
};
