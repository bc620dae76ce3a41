//! The letters a person may send: which fit their answers, on what duty each rests, by when; no words.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice as C;
use crate::questionnaire::CivilDate;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::ProvisionId as P;
use crate::rulebook::figures;

/// A letter. The order here is the order offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// Asks for a PHB.
    RequestPhb,
    /// Asks for a Checklist.
    RequestChecklist,
    /// Asks to look again at a negative Checklist.
    ReviewChecklist,
    /// Asks where the answer is.
    Chase,
    /// Asks for written reasons.
    AskReasons,
    /// Refusal, first kind: CHC itself. Asks for local resolution.
    ChallengeChc,
    /// Refusal, second kind: a PHB.
    ReconsiderPhb,
    /// Refusal, third kind: a direct payment.
    ReconsiderDirectPayment,
    /// Refusal, fourth kind: a service left out of the plan.
    ReconsiderService,
    /// Refusal, fourth kind: less money, or a cap.
    ReconsiderReduction,
    /// Asks how the budget was worked out.
    AskWorking,
    /// An NHS complaint.
    Complaint,
    /// Asks for copies of records.
    Records,
}

/// The days of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// By when it has to be sent, where that is limited and the day it runs from is known.
    pub send_by: Option<CivilDate>,
    /// By when a reply is due, or hoped for.
    pub reply_by: CivilDate,
    /// What fixes the reply's day; nothing where it is only hoped for.
    pub fixed_by: Option<P>,
}

/// How many days we propose for a reply where nothing fixes one. It is no figure of the law, and the letter says so.
pub const HOPED_FOR: u16 = 28;

impl Letter {
    /// All of them, in the order offered.
    pub const ALL: [Self; 13] = [
        Self::RequestPhb,
        Self::RequestChecklist,
        Self::ReviewChecklist,
        Self::Chase,
        Self::AskReasons,
        Self::ChallengeChc,
        Self::ReconsiderPhb,
        Self::ReconsiderDirectPayment,
        Self::ReconsiderService,
        Self::ReconsiderReduction,
        Self::AskWorking,
        Self::Complaint,
        Self::Records,
    ];

    /// Its name in saved files; never changes meaning.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RequestPhb => "request-phb",
            Self::RequestChecklist => "request-checklist",
            Self::ReviewChecklist => "review-checklist",
            Self::Chase => "chase",
            Self::AskReasons => "ask-reasons",
            Self::ChallengeChc => "challenge-chc",
            Self::ReconsiderPhb => "reconsider-phb",
            Self::ReconsiderDirectPayment => "reconsider-direct-payment",
            Self::ReconsiderService => "reconsider-service",
            Self::ReconsiderReduction => "reconsider-reduction",
            Self::AskWorking => "ask-working",
            Self::Complaint => "complaint",
            Self::Records => "records",
        }
    }

    /// The letter of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letter| letter.code() == code)
    }

    /// Whether what was said calls for it. All others may be written too.
    ///
    /// ```
    /// use phb_check::folder::Letter;
    /// use phb_check::questionnaire::{Answer, Answers, Choice, NationalItem};
    /// let mut answers = Answers::default();
    /// answers.insert(NationalItem::Refusals.into(), Answer::Several(vec![Choice::RefusedPhb.into()]));
    /// assert!(Letter::ReconsiderPhb.fits(&answers));
    /// assert!(!Letter::ReconsiderDirectPayment.fits(&answers));
    /// ```
    #[must_use]
    pub fn fits(self, answers: &Answers) -> bool {
        let refused = |choice| answers.says(N::Refusals, choice);
        let chc = |choice| answers.says(N::Chc, choice);
        let unsure = |item: N| answers.answer(&item.into()) == Some(&Answer::DontKnow);
        let assessed_no = chc(C::ChcAssessedNo) || refused(C::RefusedChc) && !chc(C::ChcChecklistNo);
        match self {
            Self::RequestPhb => !refused(C::RefusedPhb),
            Self::RequestChecklist => {
                (chc(C::ChcNever) || unsure(N::Chc))
                    && (answers.says(N::SubstantialNeed, C::Yes) || unsure(N::SubstantialNeed))
                    || chc(C::ChcChecklistNo) && answers.says(N::ChcChange, C::Yes)
            }
            Self::ReviewChecklist => chc(C::ChcChecklistNo),
            Self::Chase => {
                refused(C::NoAnswerYet) || chc(C::ChcWaiting) || answers.says(N::ChildPackage, C::ChildWaiting)
            }
            Self::AskReasons => {
                refused(C::RefusedPhb) || refused(C::RefusedDirectPayment) || refused(C::DisputedAmount) || assessed_no
            }
            Self::ChallengeChc => assessed_no,
            Self::ReconsiderPhb => refused(C::RefusedPhb),
            Self::ReconsiderDirectPayment => refused(C::RefusedDirectPayment),
            Self::ReconsiderService | Self::ReconsiderReduction => refused(C::DisputedAmount),
            Self::AskWorking => refused(C::DisputedAmount) || answers.says(N::Topics, C::TopicEnough),
            Self::Complaint => {
                [C::RefusedChc, C::RefusedPhb, C::RefusedDirectPayment, C::DisputedAmount, C::NoAnswerYet]
                    .into_iter()
                    .any(refused)
            }
            Self::Records => answers.says(N::Topics, C::TopicRecords) || unsure(N::Chc) || unsure(N::Detained),
        }
    }

    /// The provisions it rests on, the one to cite first. Which right it names is for the result to say.
    #[must_use]
    pub fn duties(self) -> &'static [P] {
        match self {
            Self::RequestPhb => &[P::DutyToInform],
            Self::RequestChecklist => &[P::DutyToAssess],
            Self::ReviewChecklist => &[P::DutyToAssess, P::Complaints],
            Self::Chase => &[P::ChcTime, P::ChildTime],
            Self::AskReasons => &[P::ReasonsAndReconsideration, P::DirectPaymentReconsideration],
            Self::ChallengeChc => &[P::ChcAppeals],
            Self::ReconsiderPhb => &[P::ReasonsAndReconsideration, P::NotAppropriate],
            Self::ReconsiderDirectPayment | Self::ReconsiderService => &[P::DirectPaymentReconsideration],
            Self::ReconsiderReduction => &[P::DirectPaymentReconsideration, P::Sufficient, P::NoArbitraryCaps],
            Self::AskWorking => &[P::Sufficient, P::FullCost],
            Self::Complaint => &[P::Complaints],
            Self::Records => &[P::SubjectAccess],
        }
    }

    /// Its days, where it is sent on the day `as_at`.
    ///
    /// ```
    /// use phb_check::folder::Letter;
    /// use phb_check::questionnaire::{Answers, CivilDate};
    /// let friday = CivilDate::new(2026, 11, 20).unwrap();
    /// let clock = Letter::Complaint.clock(&Answers::default(), friday);
    /// assert_eq!(clock.reply_by.to_string(), "2026-11-25");
    /// ```
    #[must_use]
    pub fn clock(self, answers: &Answers, as_at: CivilDate) -> Clock {
        let letter = match answers.answer(&N::DecisionDate.into()) {
            Some(Answer::Date(day)) => Some(*day),
            Some(Answer::One(_) | Answer::Several(_) | Answer::Age(_) | Answer::DontKnow) | None => None,
        };
        let months = |months: u8| letter.map(|day| day.plus_months(months));
        let hoped = Clock { send_by: None, reply_by: as_at.plus_days(HOPED_FOR), fixed_by: None };
        match self {
            Self::ChallengeChc => Clock { send_by: months(figures::chc_local_resolution().value), ..hoped },
            Self::Complaint => Clock {
                send_by: months(figures::complaint().value),
                reply_by: as_at.plus_working_days(figures::complaint_acknowledged().value),
                fixed_by: Some(P::Complaints),
            },
            Self::Records => Clock {
                reply_by: as_at.plus_months(figures::subject_access().value),
                fixed_by: Some(P::SubjectAccess),
                ..hoped
            },
            Self::RequestPhb
            | Self::RequestChecklist
            | Self::ReviewChecklist
            | Self::Chase
            | Self::AskReasons
            | Self::ReconsiderPhb
            | Self::ReconsiderDirectPayment
            | Self::ReconsiderService
            | Self::ReconsiderReduction
            | Self::AskWorking => hoped,
        }
    }
}
