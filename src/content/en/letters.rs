//! The letters in English: when each is the right one, what all of them share, how law is named; the letters' own words
//! stand in a folder of their own, and which of them fits is decided elsewhere.
//!
//! Besides the marks of `voice` a letter knows these. `{law 1}` names the first rule it rests on; `{Under 1}` and
//! `{must 1}` say that rule firmly or softly, as sure as we are of it; `{Under 1: 7}` narrows it to one regulation of
//! several. `{When}` is the day of the letter that said no, `{refused}` what was refused, `{rights}` the rights that appear. A
//! paragraph that begins with `{if …}` stands only where that is so.

mod checklist;
mod other;
mod refusal;
mod request;

use crate::folder::Letter;
use crate::interview::Who;
use crate::questionnaire::Choice;
use crate::rulebook::NationalEntitlement;

/// A letter's own words before its marks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawLetter {
    /// What it is about, as one line.
    pub subject: &'static str,
    /// What it says, one request a paragraph.
    pub paragraphs: &'static [&'static str],
}

/// A law or guidance: how the titles of its sources begin, its name, and its name when it comes up again.
pub type Instrument = (&'static str, &'static str, &'static str);

/// The laws and guidance that letters name.
pub const INSTRUMENTS: [Instrument; 6] = [
    (
        "SI 2012/2996",
        "the National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and \
         Standing Rules) Regulations 2012 (SI 2012/2996)",
        "SI 2012/2996",
    ),
    ("SI 2013/1617", "the National Health Service (Direct Payments) Regulations 2013 (SI 2013/1617)", "SI 2013/1617"),
    ("SI 2009/309", "the NHS complaints rules (SI 2009/309)", "the NHS complaints rules"),
    ("Mental Health Act 1983", "the Mental Health Act 1983", "the Mental Health Act 1983"),
    (
        "National Framework for CHC",
        "the National Framework for NHS Continuing Healthcare and NHS-funded Nursing Care (July 2022)",
        "the National Framework",
    ),
    (
        "National Framework for Children",
        "the National Framework for Children and Young People’s Continuing Care (2016)",
        "the National Framework",
    ),
];

/// One regulation, or several, of a law.
pub const REGULATION: [&str; 2] = ["regulation {0}", "regulations {0}"];
/// A place in a law.
pub const PLACE_OF: &str = "{0} of {1}";
/// Between the last two things of a row.
pub const AND: &str = " and ";
/// Between two rights.
pub const AND_FOR: &str = ", and for ";
/// Rights with the rules they rest on.
pub const RIGHT_UNDER: &str = "{0} ({1})";
/// A rule that we have read, or read about.
pub const UNDER: &str = "Under {0}";
/// A rule whose text we have not read, or that we worked out.
pub const AS_I_READ: &str = "As I read {0}";
/// A rule that no law we can name holds.
pub const AS_I_UNDERSTAND: &str = "As I understand it";
/// What a rule asks for: where we are sure of it, and where we are not.
pub const MUST: [&str; 2] = ["must", "should usually"];

/// To whom, and from which day.
pub const RECEIVER: &str = "To: {team}, {body}\nDate: {today}";
/// The body, where no pack names it.
pub const SOME_BODY: &str = "[name of the {care board}]";
/// Who holds the records.
pub const RECORD_HOLDER: &str = "[name of the GP practice, the hospital or the {care board} that holds them]";
/// What to fill in by hand.
pub const DETAILS: &str = "{My} name: [name]\nDate of birth: [day, month, year]\nNHS number: [number, if known]\nAddress \
    and GP practice: [address, practice]\nHow to reach me: [how, and in which format]";
/// The greeting.
pub const OPENING: &str = "Dear {team},";
/// The line that says what it is about.
pub const ABOUT: &str = "About: {0}";
/// By when an answer is hoped for, where no rule fixes a day.
pub const REPLY_HOPED: &str = "Please answer in writing by {day}. I know of no fixed time for this, so I chose that day. \
    If you need longer, please tell me until when.";
/// The close.
pub const CLOSING: &str = "Yours faithfully,\n\n[signature and name]";
/// When something was refused: in a letter whose day is known, and on a day that only the writer knows.
pub const IN_YOUR_LETTER: &str = "In your letter of {0}";
/// The day is for the writer to put in.
pub const ON_SOME_DAY: &str = "On [day, by letter or in a talk]";
/// What only the writer knows of a cut.
pub const SOME_CUT: &str = "[from what to what, and from which day]";
/// The cut by the sums that were written down.
pub const CUT: &str = "from {0} to {1} a week, which is {2} less, [from which day]";
/// The same, where not all parts are known.
pub const CUT_OF_PARTS: &str =
    "for the parts that I was told of, from {0} to {1} a week, which is {2} less, [from which day]";
/// The parts that were left out.
pub const LEFT_OUT: &str = "{0}. You left out: {1}";
/// What only the writer knows was refused.
pub const SOME_REFUSAL: &str = "[what was refused, cut or left out]";

/// The title, and when it is the right letter.
pub fn about(letter: Letter) -> [&'static str; 2] {
    match letter {
        Letter::RequestPhb => [
            "Ask for a personal health budget",
            "This is the first letter to send. It fits if {you} {have} a right to a budget, and also if not.",
        ],
        Letter::RequestChecklist => [
            "Ask for a CHC Checklist",
            "Send this if nobody has looked at NHS Continuing Healthcare (CHC) yet. It also fits if needs have grown since the last Checklist.",
        ],
        Letter::ReviewChecklist => [
            "Ask to look at a Checklist again",
            "Send this if a Checklist said that a full assessment is not needed, and you do not agree.",
        ],
        Letter::Chase => {
            ["Ask where the answer is", "Send this if you have asked for something and no answer has come."]
        }
        Letter::AskReasons => [
            "Ask for the reasons in writing",
            "Send this if something was refused, cut or left out, and you were not told clearly why. Time limits go on while you \
             wait for the answer.",
        ],
        Letter::ChallengeChc => [
            "CHC was refused: ask for local resolution",
            "Send this if a full assessment said no to CHC. It has to go within 6 months of the date on the letter that \
             said no. It is not about how much care is in a package.",
        ],
        Letter::ReconsiderPhb => [
            "A budget was refused: ask to look again",
            "Send this if the answer to a personal health budget itself was no. If only a direct payment was refused, take the letter \
             about that.",
        ],
        Letter::ReconsiderDirectPayment => [
            "A direct payment was refused: ask to look again",
            "Send this if there can be a budget, but the money will not be paid to {you} or to someone for {them}. That does not \
             refuse a budget.",
        ],
        Letter::ReconsiderService => [
            "Something was left out: ask to look again",
            "Send this if the plan leaves out a kind of help, equipment or therapy that was asked for.",
        ],
        Letter::ReconsiderReduction => [
            "The money was cut or capped: ask to look again",
            "Send this if the budget was made smaller, or there is a limit that has nothing to do with what is needed.",
        ],
        Letter::AskWorking => [
            "Ask how the budget was worked out",
            "Send this if the amount is not known, seems too small, or came without the sums. It helps to do so before you say \
             that it is not enough.",
        ],
        Letter::Complaint => [
            "Make an NHS complaint",
            "Send this if something went wrong or took too long, or if no other letter has helped. Normally it has to go \
             within 12 months of what happened, or of finding out. Send it to one body only.",
        ],
        Letter::Records => [
            "Ask for copies of the records",
            "Send this if a paper is missing, or to see what was written. It can also show which section it was, or what was \
             decided.",
        ],
    }
}

/// A letter's own words.
pub fn body(letter: Letter) -> RawLetter {
    match letter {
        Letter::RequestPhb => request::REQUEST_PHB,
        Letter::RequestChecklist => checklist::REQUEST_CHECKLIST,
        Letter::ReviewChecklist => checklist::REVIEW_CHECKLIST,
        Letter::Chase => request::CHASE,
        Letter::AskReasons => request::ASK_REASONS,
        Letter::ChallengeChc => checklist::CHALLENGE_CHC,
        Letter::ReconsiderPhb => refusal::RECONSIDER_PHB,
        Letter::ReconsiderDirectPayment => refusal::RECONSIDER_DIRECT_PAYMENT,
        Letter::ReconsiderService => refusal::RECONSIDER_SERVICE,
        Letter::ReconsiderReduction => refusal::RECONSIDER_REDUCTION,
        Letter::AskWorking => other::ASK_WORKING,
        Letter::Complaint => other::COMPLAINT,
        Letter::Records => other::RECORDS,
    }
}

/// By when an answer is due, where a rule fixes the day.
pub fn reply_fixed(letter: Letter) -> &'static str {
    match letter {
        Letter::Complaint => {
            "Please confirm by {day} that you have this complaint. That is how I count the time under {law 1}. I know of no \
             fixed time for the full answer, so please tell me when it will come."
        }
        Letter::Records => {
            "Please send me the copies by {day}. {Under 1}, that is how long this {must 1} take at most. If you need \
             longer, please tell me how long, and why."
        }
        Letter::RequestPhb
        | Letter::RequestChecklist
        | Letter::ReviewChecklist
        | Letter::Chase
        | Letter::AskReasons
        | Letter::ChallengeChc
        | Letter::ReconsiderPhb
        | Letter::ReconsiderDirectPayment
        | Letter::ReconsiderService
        | Letter::ReconsiderReduction
        | Letter::AskWorking => "Please answer in writing by {day}. {Under 1}, that is the time for this answer.",
    }
}

/// The team a letter goes to.
pub fn team(letter: Letter) -> &'static str {
    match letter {
        Letter::RequestChecklist | Letter::ReviewChecklist | Letter::ChallengeChc => CHC_TEAM,
        Letter::RequestPhb
        | Letter::Chase
        | Letter::AskReasons
        | Letter::ReconsiderPhb
        | Letter::ReconsiderDirectPayment
        | Letter::ReconsiderService
        | Letter::ReconsiderReduction
        | Letter::AskWorking => "Personal Health Budget Team",
        Letter::Complaint => "Complaints Team",
        Letter::Records => "Records Team",
    }
}

/// The team for NHS Continuing Healthcare.
pub const CHC_TEAM: &str = "NHS Continuing Healthcare Team";
/// The team for children.
pub const CHILD_TEAM: &str = "Children’s Continuing Care Team";

/// By what right the writer writes; empty for somebody who writes for themselves.
pub fn writer(who: Who) -> &'static str {
    match who {
        Who::Myself => "",
        Who::MyChild => {
            "I am writing for my child: [I have parental responsibility, or my child agrees]. Please tell me if you need \
             proof."
        }
        Who::SomeoneICareFor => {
            "I am writing for the person I care for: [they agree, or I have the legal power to act]. Please tell me if you \
             need proof."
        }
        Who::Client => {
            "I am writing for my client, as an advocate or adviser. My client agrees, and I enclose a signed consent."
        }
    }
}

/// A right in the law’s terms, as what the budget is for; empty for what is no right.
pub fn right(id: NationalEntitlement) -> &'static str {
    match id {
        NationalEntitlement::Chc => "NHS Continuing Healthcare, which the NHS alone arranges and pays for",
        NationalEntitlement::ChildrensContinuingCare => {
            "the part of children’s continuing care that you arrange and pay for"
        }
        NationalEntitlement::Section117 => "the part of section 117 after-care that you arrange and pay for",
        NationalEntitlement::Wheelchair => {
            "NHS wheelchair services for a long-term need, as a personal wheelchair budget"
        }
        NationalEntitlement::LocalDiscretion | NationalEntitlement::DirectPayment => "",
    }
}

/// What was refused, of the four things that are kept apart; nothing for anything else.
pub fn refused(choice: Choice) -> Option<&'static str> {
    let kinds = [
        (Choice::RefusedChc, "NHS Continuing Healthcare (CHC)"),
        (Choice::RefusedPhb, "a personal health budget (PHB)"),
        (Choice::RefusedDirectPayment, "a direct payment"),
        (Choice::DisputedAmount, "an amount that is enough, or a part of the plan"),
    ];
    kinds.into_iter().find(|(kind, _)| *kind == choice).map(|(_, words)| words)
}
