//! What a person may have: its id, on what strength, and the conditions that decide it; the deciding is elsewhere.

use crate::logic::Condition;
use crate::questionnaire::LocalId;
use crate::questionnaire::Test;

use super::provision::ProvisionId;

/// A national route to a personal health budget, or to a way of holding one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalEntitlement {
    /// Adult NHS Continuing Healthcare.
    Chc,
    /// Children and young people's continuing care.
    ChildrensContinuingCare,
    /// After-care under section 117 of the Mental Health Act 1983.
    Section117,
    /// A personal wheelchair budget.
    Wheelchair,
    /// Asking under the commissioner's own discretion.
    LocalDiscretion,
    /// Whether the money could be paid as a direct payment.
    DirectPayment,
}

impl NationalEntitlement {
    /// All of them, in the order in which results are shown.
    pub const ALL: [Self; 6] = [
        Self::Chc,
        Self::ChildrensContinuingCare,
        Self::Section117,
        Self::Wheelchair,
        Self::LocalDiscretion,
        Self::DirectPayment,
    ];

    /// Its name in saved files; never changes meaning.
    ///
    /// ```
    /// use phb_check::rulebook::NationalEntitlement;
    /// assert_eq!(NationalEntitlement::from_code("section-117"), Some(NationalEntitlement::Section117));
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Chc => "chc",
            Self::ChildrensContinuingCare => "childrens-continuing-care",
            Self::Section117 => "section-117",
            Self::Wheelchair => "wheelchair",
            Self::LocalDiscretion => "local-discretion",
            Self::DirectPayment => "direct-payment",
        }
    }

    /// The route of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|route| route.code() == code)
    }
}

/// An entitlement, national or a group of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntitlementId {
    /// A national route.
    National(NationalEntitlement),
    /// A group of the local offer.
    Local(LocalId),
}

/// How strong an entitlement is. The three levels are never blurred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// The body must grant it unless it is not appropriate in the person's case.
    RightToHave,
    /// The body must be able to offer it, and consider a request: the law of 2014 before 1 October.
    RightToAsk,
    /// Not yet law on the day asked about.
    NotInForce,
    /// The body may consider it; there is no right.
    LocalDiscretion,
    /// Not a route to a budget but a way to hold one.
    WayOfHolding,
    /// A group that the commissioner's pack names, with its standing.
    LocalOffer(Standing),
}

/// How a local group is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Offered now.
    Offered,
    /// One may ask, and the commissioner says it will consider it.
    MayAsk,
    /// A pilot.
    Pilot,
    /// Planned, not open yet.
    Planned,
    /// Paused.
    Paused,
    /// Stopped, or no longer mentioned.
    Stopped,
    /// Restates a national right: the national rules answer, not the pack.
    RestatesRight,
}

/// One entitlement as a value: walked, explained and printed, never hidden in code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entitlement {
    /// Its id.
    pub id: EntitlementId,
    /// On what authority.
    pub strength: Strength,
    /// True: the facts given make it out.
    pub met: Condition<Test>,
    /// True: a fact given rules it out.
    pub ruled_out: Condition<Test>,
    /// True: it is not looked at, because something stronger covers it or nothing is left to hold.
    pub set_aside: Condition<Test>,
    /// What else of it is seen: the states in which there is a next step of its own.
    pub steps: Vec<Condition<Test>>,
    /// The provisions it rests on.
    pub provisions: Vec<ProvisionId>,
}

impl Entitlement {
    /// All its conditions.
    #[must_use]
    pub fn conditions(&self) -> Vec<&Condition<Test>> {
        let mut all = vec![&self.met, &self.ruled_out, &self.set_aside];
        for step in &self.steps {
            all.push(step);
        }
        all
    }
}
