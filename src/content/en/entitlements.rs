//! The routes, their outcomes and what to find out, in English; which of them holds is decided elsewhere.

use crate::content::raw::RawFindOut;
use crate::content::raw::RawOutcome;
use crate::rulebook::FindOut;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;

/// A short title for the line of the route.
#[must_use]
pub fn name(id: NationalEntitlement) -> &'static str {
    match id {
        NationalEntitlement::Chc => "NHS Continuing Healthcare (adults)",
        NationalEntitlement::ChildrensContinuingCare => "Children’s continuing care",
        NationalEntitlement::Section117 => "After-care after detention (section 117)",
        NationalEntitlement::Wheelchair => "Personal wheelchair budget",
        NationalEntitlement::LocalDiscretion => "Asking the {ICB} (no right needed)",
        NationalEntitlement::DirectPayment => "Having the money paid as a direct payment",
    }
}

/// What the route is, in one sentence about anyone.
#[must_use]
pub fn about(id: NationalEntitlement) -> &'static str {
    match id {
        NationalEntitlement::Chc => {
            "Care outside hospital that the NHS alone arranges and pays for, for an adult whose main need is for \
             health care."
        }
        NationalEntitlement::ChildrensContinuingCare => {
            "Extra care for someone aged 17 or under whose health needs usually cannot be met by the ordinary \
             services alone."
        }
        NationalEntitlement::Section117 => {
            "Care from the NHS and the council for a person who was detained in hospital under certain sections of \
             the Mental Health Act and has left."
        }
        NationalEntitlement::Wheelchair => {
            "A sum of NHS money that gives a choice of wheelchair or special buggy, where one is needed for a long \
             time."
        }
        NationalEntitlement::LocalDiscretion => {
            "Asking the {board}, to think about a budget \
             where there is no right to one."
        }
        NationalEntitlement::DirectPayment => {
            "One of three ways to hold a budget: money is paid to the person, or to someone for them, to buy the care \
             in the plan."
        }
    }
}

/// What the page says of a national route. An outcome that the route cannot have never promises more than its own.
#[must_use]
pub fn outcome(id: NationalEntitlement, outcome: Outcome) -> RawOutcome {
    match outcome {
        Outcome::RightAppears => right_appears(id),
        Outcome::Open => open(id),
        Outcome::MayAsk => MAY_ASK,
        Outcome::NotByThisRoute => not_by_this_route(id),
        Outcome::CoveredByRight => COVERED_BY_RIGHT,
        Outcome::NothingBars => NOTHING_BARS,
        Outcome::OtherWaysOnly => OTHER_WAYS_ONLY,
        Outcome::DoesNotArise => DOES_NOT_ARISE,
        Outcome::RightToAsk => RIGHT_TO_ASK,
        Outcome::NotYetLaw => NOT_YET_LAW,
        Outcome::FitsOffer
        | Outcome::MayFitOffer
        | Outcome::OfferMayAsk
        | Outcome::NotOpenYet
        | Outcome::NotThisGroup
        | Outcome::SeeRight => local_outcome(outcome),
    }
}

/// What the page says of a group of the local offer. An outcome that no group can have points to the national rules.
#[must_use]
pub fn local_outcome(outcome: Outcome) -> RawOutcome {
    match outcome {
        Outcome::FitsOffer => FITS_OFFER,
        Outcome::MayFitOffer => MAY_FIT_OFFER,
        Outcome::OfferMayAsk => OFFER_MAY_ASK,
        Outcome::NotOpenYet => NOT_OPEN_YET,
        Outcome::NotThisGroup => NOT_THIS_GROUP,
        Outcome::SeeRight
        | Outcome::RightToAsk
        | Outcome::NotYetLaw
        | Outcome::RightAppears
        | Outcome::Open
        | Outcome::MayAsk
        | Outcome::NotByThisRoute
        | Outcome::CoveredByRight
        | Outcome::NothingBars
        | Outcome::OtherWaysOnly
        | Outcome::DoesNotArise => SEE_RIGHT,
    }
}

fn right_appears(id: NationalEntitlement) -> RawOutcome {
    let body = match id {
        NationalEntitlement::Chc => {
            "{You} appear{s} to have a right to a personal health budget for {their} NHS Continuing Healthcare. The \
             {ICB} may refuse only if a budget is not appropriate in this case."
        }
        NationalEntitlement::ChildrensContinuingCare => {
            "{You} appear{s} to have a right to a personal health budget for the part of {their} care that the NHS \
             arranges and pays for. The {ICB} may refuse only if a budget is not appropriate in this case."
        }
        NationalEntitlement::Section117 => {
            "{You} appear{s} to have a right to a personal health budget for the part of {their} after-care that the \
             NHS pays for. The {ICB} may refuse only if a budget is not appropriate in this case."
        }
        NationalEntitlement::Wheelchair => {
            "{You} appear{s} to have a right to a personal wheelchair budget. The {ICB} may refuse only if a budget is \
             not appropriate in this case."
        }
        // No right comes by these two.
        NationalEntitlement::LocalDiscretion => return MAY_ASK,
        NationalEntitlement::DirectPayment => return NOTHING_BARS,
    };
    RawOutcome { tag: "{You} appear{s} to have a right", body }
}

fn open(id: NationalEntitlement) -> RawOutcome {
    let body = match id {
        NationalEntitlement::Chc => {
            "A fact or a decision is missing. If Continuing Healthcare is agreed and the NHS pays for all of it, {you} \
             would appear to have a right. The {ICB} decides."
        }
        NationalEntitlement::ChildrensContinuingCare => {
            "A fact or a decision is missing. If continuing care is agreed while {you} {are} under 18, {they} would appear \
             to have a right for the part that the NHS pays for. The {ICB} decides."
        }
        NationalEntitlement::Section117 => {
            "A fact is missing, or {you} {have} not left hospital yet. It turns on the section, on whether after-care \
             goes on, and on who pays for it."
        }
        NationalEntitlement::Wheelchair => {
            "A fact or a decision is missing. It turns on what the NHS wheelchair service decides, and on how long a \
             wheelchair or buggy is needed."
        }
        NationalEntitlement::LocalDiscretion => {
            "A fact is missing. There is no right by this route, but {you} may be able to ask the {ICB} for a budget."
        }
        NationalEntitlement::DirectPayment => {
            "A direct payment may be possible. It depends, for example, on whether a budget is agreed, where {you} \
             {are} staying and who can agree to the money. The {ICB} decides, and there are other ways to hold a budget."
        }
    };
    RawOutcome { tag: "This is open", body }
}

fn not_by_this_route(id: NationalEntitlement) -> RawOutcome {
    let body = match id {
        NationalEntitlement::Chc | NationalEntitlement::ChildrensContinuingCare | NationalEntitlement::Section117 => {
            "On what you said, this route does not seem to bring a right at present. Things can change: see the next \
             steps."
        }
        NationalEntitlement::Wheelchair => {
            "On what you said, there seems to be no right to a wheelchair budget at present. If needs change or a \
             chair wears out, look again: see the next steps."
        }
        NationalEntitlement::LocalDiscretion => {
            "On what you said, {an ICB} in England does not seem to be the one to ask at present. Things can change, and \
             there is other help: see the next steps."
        }
        // Whatever bars a direct payment, the other ways stay.
        NationalEntitlement::DirectPayment => return OTHER_WAYS_ONLY,
    };
    RawOutcome { tag: "Not by this route, on what you said", body }
}

const RIGHT_TO_ASK: RawOutcome = RawOutcome {
    tag: "A right to ask at that time",
    body: "On the day asked about, the NHS body had to be able to offer a budget here, and to think about a request. A \
           right to have one came on 1 October 2014.",
};

const NOT_YET_LAW: RawOutcome = RawOutcome {
    tag: "Not yet law at that time",
    body: "On the day asked about, there was no such right. It came later. The NHS body could still be asked.",
};

const MAY_ASK: RawOutcome = RawOutcome {
    tag: "{You} can ask",
    body: "There is no right by this route at present, but {you} can ask the {ICB} for a budget. It may say no. It \
           should decide fairly, and {they} can ask it for the reasons.",
};

const COVERED_BY_RIGHT: RawOutcome = RawOutcome {
    tag: "Covered by the right above",
    body: "{You} appear{s} to have a right already, so this route is not needed. For anything that the right does not \
           cover, {they} can still ask.",
};

const NOTHING_BARS: RawOutcome = RawOutcome {
    tag: "Nothing you said rules it out",
    body: "Nothing you told us rules out a direct payment. The {ICB} decides which way of holding the money fits best, \
           after talking about it with {you}.",
};

const OTHER_WAYS_ONLY: RawOutcome = RawOutcome {
    tag: "Other ways only",
    body: "On what you said, the money would not be paid as a direct payment. This takes no right to a budget away. \
           The {ICB} or an organisation can hold the money, and {you} can still have a say in how it is used.",
};

const DOES_NOT_ARISE: RawOutcome = RawOutcome {
    tag: "Does not arise",
    body: "On what you said, there is no budget to hold at present, so there is nothing to choose here. If that \
           changes, look again.",
};

const FITS_OFFER: RawOutcome = RawOutcome {
    tag: "Fits a group offered here",
    body: "What you said fits this group, which is offered here now. The commissioner decides.",
};

const MAY_FIT_OFFER: RawOutcome = RawOutcome {
    tag: "May fit a group offered here",
    body: "What you said may fit this group. Some points are still open, or only a professional or the commissioner \
           can settle them.",
};

const OFFER_MAY_ASK: RawOutcome = RawOutcome {
    tag: "{You} can ask here",
    body: "The commissioner says that it will consider a request from this group. It does not promise a yes. If it \
           says no, {they} can ask for the reasons.",
};

const NOT_OPEN_YET: RawOutcome = RawOutcome {
    tag: "May not be open now",
    body: "This group is planned, on trial or paused. Ask the commissioner from when, where and for whom it is open.",
};

const NOT_THIS_GROUP: RawOutcome = RawOutcome {
    tag: "Not this group, as published",
    body: "On what is published and what you said, this group does not seem to be the way. {You} can still ask the \
           commissioner for a budget, and for its reasons if it says no.",
};

const SEE_RIGHT: RawOutcome = RawOutcome {
    tag: "The national rules answer this",
    body: "This is about a right in national law. See the line for that right: a local page can add to it, and never \
           take it away.",
};

/// What to find out, from whom, and what to ask for: each part stands on its own, from a capital letter.
#[must_use]
pub fn find_out(id: FindOut) -> RawFindOut {
    match id {
        FindOut::ChcDecided => RawFindOut {
            about: "Was NHS Continuing Healthcare (CHC) decided, and how?",
            from: "The {ICB}’s CHC team, the care home or a social worker",
            ask_for: "The decision letter, and copies of the Checklist and the Decision Support Tool. Ask whether the \
                      NHS pays for all of {your} care.",
        },
        FindOut::FncOrChc => RawFindOut {
            about: "Is it CHC, or only NHS-funded nursing care (FNC)?",
            from: "The care home manager or the {ICB}",
            ask_for: "Who pays the whole fee. With CHC the NHS does; with FNC it pays only a weekly nursing sum.",
        },
        FindOut::JointOrSole => RawFindOut {
            about: "Does the NHS pay for all of the care, or share it with the council?",
            from: "The {ICB} and the council",
            ask_for: "Who pays for which part, in writing.",
        },
        FindOut::MentalHealthSection => RawFindOut {
            about: "Which section of the Mental Health Act was it?",
            from: "The hospital’s records, the care co-ordinator or the discharge letter",
            ask_for: "The section numbers and the dates. Ask whether section 117 covers {you}.",
        },
        FindOut::AftercareLive => RawFindOut {
            about: "Does section 117 after-care still go on?",
            from: "The {ICB} and the council",
            ask_for: "A letter to confirm that neither of them has ended it.",
        },
        FindOut::AftercareFunder => RawFindOut {
            about: "Who pays for the section 117 after-care?",
            from: "The care co-ordinator",
            ask_for: "The NHS share and the council share.",
        },
        FindOut::ChildPackage => RawFindOut {
            about: "What was decided about children’s continuing care?",
            from: "The children’s continuing care nurse or the {ICB}",
            ask_for: "The decision letter, and which part the NHS pays for.",
        },
        FindOut::Wheelchair => RawFindOut {
            about: "Does the wheelchair service accept the need, and for how long?",
            from: "The NHS wheelchair service",
            ask_for: "Whether {you} meet{s} its rules, and how long it expects {them} to need a wheelchair or buggy.",
        },
        FindOut::CourtOrder => RawFindOut {
            about: "Does an order or a licence require drug or alcohol treatment, testing or a course?",
            from: "The probation worker or a solicitor",
            ask_for: "The exact words of the order or the licence condition.",
        },
        FindOut::Capacity => RawFindOut {
            about: "Can {you} decide about a direct payment?",
            from: "A professional who knows {you}",
            ask_for: "Whether {you} can make this one decision: to agree to a direct payment.",
        },
        FindOut::DeputyPowers => RawFindOut {
            about: "May the deputy or attorney deal with a direct payment?",
            from: "The court order or the power of attorney itself",
            ask_for: "Whether its words cover direct payments from a personal health budget.",
        },
        FindOut::Commissioner => RawFindOut {
            about: "Which {ICB} is it?",
            from: "The GP practice",
            ask_for: "The name of the {ICB} that the practice belongs to.",
        },
    }
}
