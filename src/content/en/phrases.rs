//! The texts of the page itself in English; where each stands is decided in the pages.

use crate::content::phrase::Phrase;
use crate::content::phrase::Phrase as P;
use crate::interview::Who;
use crate::questionnaire::AnswerError;
use crate::questionnaire::ItemKind;
use crate::questionnaire::Part;

use super::later_phrases as later;

/// The text.
#[must_use]
pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        P::ProductName => "Personal health budget check",
        P::ClearEverything => "Clear everything",
        P::NothingSaved => "Nothing you say leaves this browser. Nothing is kept unless you save it yourself.",
        P::AboutLink => "About these rules",
        P::Back => "Back",
        P::Continue => "Continue",
        P::Start => "Start",
        P::Change => "Change",
        P::Or => "or",
        P::NotSure => "I’m not sure",
        P::PartOf => "Part {0} of {1}: {2}.",
        P::LastQuestion => "This is the last question.",
        P::SomeMore => "{0} more to go after this one.",
        P::AtMostMore => "At most {1} more to go after this one.",
        P::BetweenMore => "Between {0} and {1} more to go after this one.",
        P::ErrorTitle => "There is a problem",
        P::ErrorWord => "Error:",
        P::AgeLabel => "Age in years",
        P::Day => "Day",
        P::Month => "Month",
        P::Year => "Year",
        P::WhyWeAsk => "Why we ask",
        P::WhereToLook => "Where to look if you are not sure",
        P::AskedByPack => "Your local commissioner asks this, to see whether one of its own groups fits.",
        P::WhereFrom => "Where this comes from",
        P::InForceSince => "In force since {0}.",
        P::YouCanSay => "You can say:",
        P::Because => "Because you said:",
        P::CheckThisDate => "By your letter’s date, that is by {0}. Check this date.",
        P::StartTitle => "Where do you stand on personal health budgets?",
        P::StartLede => {
            "A personal health budget (PHB) is an amount of NHS money for care. The person helps to decide how it is used."
        }
        P::StartWhat => {
            "Answer some plain questions. Then you see what the answers suggest, why, and what to do next. You can print a summary to take to your {board}. This is for people who live in England."
        }
        P::PromiseSilent => "Nothing you say leaves this browser. Close the tab and it is forgotten.",
        P::PromiseUnsure => "You can say “I’m not sure” to every question.",
        P::PromiseFree => {
            "Asking is free, and it is your choice. It does not depend on money you have, and asking does not take care away."
        }
        P::StartTime => "It takes about 10 minutes. A care plan or a decision letter helps, if there is one near you.",
        P::WhoTitle => "Who is this for?",
        P::OneMoment => "One moment. The rest of the page is still on its way.",
        P::OpenSaved => "Open answers you saved before",
        P::AskingTitle => "What happens when you ask for a budget",
        P::AskingText => {
            "The {ICB} decides, and not this page. A budget is not a benefit and does not count as income. Doctors, hospitals and other NHS care go on as before."
        }
        P::PrivacyTitle => "How your answers stay private",
        P::PrivacyText => {
            "This page works inside your browser. It has no way to send your answers, and it keeps nothing. On a computer that others use, press “Clear everything” when you are done."
        }
        P::LooksBack => {
            "This check is set to {0}. It shows the rules of that day, and not of today. If you did not expect this, look at the date on this device."
        }
        P::NoPack => "This page uses the national rules only. It does not know what your own area offers beyond them.",
        P::PackMissing => "The local offer did not load. You can go on: the national rules do not need it.",
        P::PackBroken => {
            "The local offer for this page has a fault, so we do not use it. You can go on: the national rules do not need it."
        }
        P::PackNotYet => {
            "The local offer of {0} has not started yet, so we do not use it. The national rules are below."
        }
        P::PackHistorical => {
            "The local offer of {0} is history: that page no longer speaks for your area. We show the national rules only."
        }
        P::PackExpired => "The local offer of {0} ran out on {1}, so we do not use it. The national rules are below.",
        P::PackOverdue => "{0} meant to check its local offer again by {1}. Ask whether it still holds.",
        P::PackQuestion => {
            "Which groups can have a personal health budget here now, beyond the legal rights, and where is that written?"
        }
        P::EndOfLifeTitle => "What to do today",
        P::EndStepClinician => later::END_STEP_CLINICIAN,
        P::EndStepAccept => later::END_STEP_ACCEPT,
        P::EndStepRight => later::END_STEP_RIGHT,
        P::EndStepChild => later::END_STEP_CHILD,
        P::EndWords => later::END_WORDS,
        P::LeavingTitle => "Before leaving hospital",
        P::WardStepAsk => later::WARD_STEP_ASK,
        P::WardStepAfter => later::WARD_STEP_AFTER,
        P::WardStepCare => later::WARD_STEP_CARE,
        P::WardStepWrite => later::WARD_STEP_WRITE,
        P::WardWords => later::WARD_WORDS,
        P::UrgentMore => later::URGENT_MORE,
        P::GoOn => later::GO_ON,
        P::CheckTitle => "Check your answers",
        P::CheckText => later::CHECK_TEXT,
        P::SeeResults => "See what this suggests",
        P::PanelCaption => "What this suggests",
        P::PanelRight => later::PANEL_RIGHT,
        P::PanelRightText => later::PANEL_RIGHT_TEXT,
        P::PanelOpen => "This is still open",
        P::PanelOpenText => later::PANEL_OPEN_TEXT,
        P::PanelMayAsk => later::PANEL_MAY_ASK,
        P::PanelMayAskText => later::PANEL_MAY_ASK_TEXT,
        P::PanelNotNow => later::PANEL_NOT_NOW,
        P::PanelNotNowText => later::PANEL_NOT_NOW_TEXT,
        P::FirstStep => "The first thing to do",
        P::SeeSummary => "See the page to print",
        P::RoutesTitle => "Every route, and why",
        P::RoutesText => later::ROUTES_TEXT,
        P::FindOutTitle => "What to find out",
        P::NextStepsTitle => "What to do next",
        P::LocalTitle => later::LOCAL_TITLE,
        P::LocalText => later::LOCAL_TEXT,
        P::LocalNothing => later::LOCAL_NOTHING,
        P::HoldingTitle => "Ways to hold the money",
        P::HoldingText => later::HOLDING_TEXT,
        P::WaysCaption => later::WAYS_CAPTION,
        P::WayNotional => "Notional budget",
        P::WayThirdParty => "Third-party budget",
        P::WayDirect => "Direct payment",
        P::WayMix => "A mix of these",
        P::WayHolds => "Who holds the money",
        P::WayHoldsNotional => "The {ICB}",
        P::WayHoldsThird => later::WAY_HOLDS_THIRD,
        P::WayHoldsDirect => later::WAY_HOLDS_DIRECT,
        P::WayBuys => "Who buys the care",
        P::WayBuysNotional => later::WAY_BUYS_NOTIONAL,
        P::WayBuysThird => later::WAY_BUYS_THIRD,
        P::WayBuysDirect => later::WAY_BUYS_DIRECT,
        P::WayEmploys => "Who employs assistants",
        P::WayEmploysNotional => "An agency",
        P::WayEmploysThird => later::WAY_EMPLOYS_THIRD,
        P::WayEmploysDirect => later::WAY_EMPLOYS_DIRECT,
        P::WayPapers => "Paperwork",
        P::WayPapersNotional => "None",
        P::WayPapersThird => "Little",
        P::WayPapersDirect => later::WAY_PAPERS_DIRECT,
        P::TopicsTitle => "What you wanted to know",
        P::ChallengeTitle => later::CHALLENGE_TITLE,
        P::NeighbourTitle => "Other help to look at",
        P::HelpTitle => "Who can help",
        P::ComponentsTitle => later::COMPONENTS_TITLE,
        P::ChangeAnswers => "Change answers",
        P::SummaryTitle => "The page to print",
        P::SummaryText => later::SUMMARY_TEXT,
        P::ChoicesTitle => "What goes in",
        P::Print => "Print",
        P::BackToResults => later::BACK_TO_RESULTS,
        P::PrintHint => later::PRINT_HINT,
        P::StillPossible => "Still possible:",
        P::OrElse => ", or: ",
        P::AndAlso => ", and also ",
        P::AgedFrom => "{0}: {1} or over",
        P::ChangeTitle => "What would change this",
        P::ChangeText => later::CHANGE_TEXT,
        P::ChangeNote => later::CHANGE_NOTE,
        P::MeaningNone => later::MEANING_NONE,
        P::MeaningTitle => later::MEANING_TITLE,
        P::WorkingTitle => "How this was worked out",
        P::WorkingMet => later::WORKING_MET,
        P::WorkingRuledOut => later::WORKING_RULED_OUT,
        P::WorkingSetAside => later::WORKING_SET_ASIDE,
        P::WorkingAll => "All of these:",
        P::WorkingAny => "At least one of these:",
        P::WorkingAtLeast => "At least {0} of these:",
        P::WorkingNot => "Not this:",
        P::WorkingYes => "yes",
        P::WorkingNo => "no",
        P::WorkingUnknown => "not known",
        P::WorkingChecked => later::WORKING_CHECKED,
        P::UncheckedTitle => later::UNCHECKED_TITLE,
        P::UncheckedText => later::UNCHECKED_TEXT,
        P::ComesOfAge => later::COMES_OF_AGE,
        P::AboutTitle => "About these rules",
        P::AboutText => later::ABOUT_TEXT,
        P::AboutRules => later::ABOUT_RULES,
        P::AboutProofTitle => "How it is checked",
        P::AboutProof => later::ABOUT_PROOF,
        P::AboutSilenceTitle => "How it stays silent",
        P::AboutSilence => later::ABOUT_SILENCE,
        P::AboutSourcesTitle => later::ABOUT_SOURCES_TITLE,
        P::AboutSources => later::ABOUT_SOURCES,
        P::LocalStates => "How to ask depends on this",
        P::LocalNarrowerAsk => later::LOCAL_NARROWER_ASK,
        P::LocalAbout => "More about this local offer",
        P::LocalJudged => later::LOCAL_JUDGED,
        P::LocalMore => "More about this group",
        P::LocalContacts => "Whom to ask",
        P::LocalNoContact => later::LOCAL_NO_CONTACT,
        P::FailTitle => "Sorry, this page has stopped working",
        P::FailText => "The fault is ours, and not yours. Your answers were not sent anywhere, and nothing was kept.",
        P::FailAsk => {
            "You can still ask. Write to your {care board}: “I ask for a personal health budget. Please tell me in writing if I have a right to one, whom to talk to, and what happens next.”"
        }
        P::FailAgain => "To start again, load this page anew.",
    }
}

/// A way of answering, as an option: its label and a line under it.
#[must_use]
pub fn who(who: Who) -> (&'static str, &'static str) {
    match who {
        Who::Myself => ("Me", ""),
        Who::MyChild => ("My child", ""),
        Who::SomeoneICareFor => ("Someone I care for", ""),
        Who::Client => ("A client of mine", "I am an advocate or an adviser, and the client agrees"),
    }
}

/// The name of a part of the conversation.
#[must_use]
pub fn part(part: Part) -> &'static str {
    match part {
        Part::About => "About the person",
        Part::ContinuingCare => "Continuing care",
        Part::MentalHealth => "Mental health after-care",
        Part::Wheelchair => "Wheelchairs",
        Part::Local => "Other needs and your area",
        Part::Money => "Holding the money",
        Part::SoFar => "What has happened so far",
        Part::Private => "One private question",
    }
}

/// The name of a month.
#[must_use]
pub fn month(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// What is wrong with an answer, and how to mend it; without a kind it is the first page that has no answer.
#[must_use]
pub fn error(error: AnswerError, kind: Option<&ItemKind>) -> &'static str {
    match (error, kind) {
        (AnswerError::Empty, None) => "Choose who this is for",
        (AnswerError::Empty, Some(ItemKind::One(_))) => "Choose one answer. If you do not know, choose the last one",
        (AnswerError::Empty, Some(ItemKind::Several(_))) => "Tick what fits, or “None of these”, or “I’m not sure”",
        (AnswerError::Empty, Some(ItemKind::Age)) => "Put in the age in years, or tick “I’m not sure”",
        (AnswerError::Empty, Some(ItemKind::PastDate)) => "Put in the date, or tick “I’m not sure”",
        (AnswerError::Clash, _) => "Give one answer only, or “I’m not sure”, not both",
        (AnswerError::BadAge, _) => "The age must be a whole number from 0 to 120, such as 47",
        (AnswerError::IncompleteDate, _) => "Put in the day, the month and the year, such as 27 3 2026",
        (AnswerError::NoSuchDay, _) => {
            "There is no such date. Check the day, the month and the year, such as 27 3 2026"
        }
        (AnswerError::FutureDate, _) => "The date must be today or before today",
        (AnswerError::UnknownOption, _) => "Choose one of the answers on this page",
    }
}
