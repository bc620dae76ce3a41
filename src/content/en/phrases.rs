//! The texts of the page itself in English; where each stands is decided in the pages.

use crate::content::phrase::Phrase;
use crate::content::phrase::Phrase as P;
use crate::interview::Who;
use crate::questionnaire::AnswerError;
use crate::questionnaire::ItemKind;
use crate::questionnaire::Part;

/// The text.
#[must_use]
pub fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        P::ProductName => "Personal health budget check",
        P::ClearEverything => "Clear everything",
        P::NothingSaved => "Nothing you say leaves this browser, and nothing has been saved.",
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
            "Answer some plain questions. Then you see what the answers suggest, why, and what to do next. You can print a summary to take to your integrated care board (ICB), the local NHS body that replaced your CCG in July 2022. This is for people who live in England."
        }
        P::PromiseSilent => "Nothing you say leaves this browser. Close the tab and it is forgotten.",
        P::PromiseUnsure => "You can say “I’m not sure” to every question.",
        P::PromiseFree => {
            "Asking is free, and it is your choice. It does not depend on money you have, and asking does not take care away."
        }
        P::StartTime => "It takes about 10 minutes. A care plan or a decision letter helps, if there is one near you.",
        P::WhoTitle => "Who is this for?",
        P::OneMoment => "One moment. The rest of the page is still on its way.",
        P::AskingTitle => "What happens when you ask for a budget",
        P::AskingText => {
            "The ICB decides, and not this page. A budget is not a benefit and does not count as income. Doctors, hospitals and other NHS care go on as before."
        }
        P::PrivacyTitle => "How your answers stay private",
        P::PrivacyText => {
            "This page works inside your browser. It has no way to send your answers, and it keeps nothing. On a computer that others use, press “Clear everything” when you are done."
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
        P::EndStepClinician => {
            "Ask a doctor or nurse who knows {you} about the Fast Track tool for NHS Continuing Healthcare. A GP, district nurse, hospice or hospital team can fill it in. Families cannot."
        }
        P::EndStepAccept => {
            "A filled-in Fast Track tool is enough by itself. The ICB must accept it. Care should start fast, ideally within 48 hours."
        }
        P::EndStepRight => {
            "With Fast Track agreed, {you} appear{s} to have a right to a personal health budget. Getting care quickly matters more than its form."
        }
        P::EndStepChild => {
            "Fast Track is for people aged 18 or over. For a child, ask the children’s nurse or doctor who to call today."
        }
        P::EndWords => "Please look at the Fast Track tool for {me} today, and tell me when it has gone to the ICB.",
        P::LeavingTitle => "Before leaving hospital",
        P::WardStepAsk => "Ask the ward for a meeting about leaving. Ask who leads the plan, and write down the name.",
        P::WardStepAfter => {
            "A check for NHS Continuing Healthcare usually comes after leaving, in a settled place. Ask who will do it and when."
        }
        P::WardStepCare => {
            "Support should be in place until then, and it should be paid for meanwhile. Ask what it is and how long it lasts."
        }
        P::WardStepWrite => {
            "Ask for the plan in writing before the day. If there was a stay under the Mental Health Act, ask: “Is this section 117 after-care?”"
        }
        P::WardWords => {
            "Please tell me in writing who will check {me} for NHS Continuing Healthcare, when, and what care is in place until then."
        }
        P::UrgentMore => {
            "You can stop here. If you have some minutes, the questions show more, and you can print a page."
        }
        P::GoOn => "Go on with the questions",
        P::CheckTitle => "Check your answers",
        P::CheckText => "You can change any of them. Answers that no longer matter are not used.",
        P::SeeResults => "See what this suggests",
        P::PanelCaption => "What this suggests",
        P::PanelRight => "{You} appear{s} to have a right to a personal health budget",
        P::PanelRightText => {
            "The ICB may refuse only as far as a budget is not appropriate in this case. The ICB decides. This page helps you to ask."
        }
        P::PanelOpen => "This is still open",
        P::PanelOpenText => {
            "A fact or a decision is missing. Below is what to find out first, from whom, and what to ask."
        }
        P::PanelMayAsk => "There is no right by what you said, and you can still ask",
        P::PanelMayAskText => {
            "The ICB can agree to a budget outside the rights. It may say no, and it should tell you why if you ask. The steps below help."
        }
        P::PanelNotNow => "Not in this way at the moment",
        P::PanelNotNowText => {
            "By what you said, a personal health budget in England is not open now. There are other ways to get help. They are below."
        }
        P::FirstStep => "The first thing to do",
        P::SeeSummary => "See the page to print",
        P::RoutesTitle => "Every route, and why",
        P::RoutesText => "We looked at each way to a budget. The ICB decides, and not this page.",
        P::FindOutTitle => "What to find out",
        P::NextStepsTitle => "What to do next",
        P::LocalTitle => "What your area offers beyond the rights",
        P::LocalText => "This is what {0} says, as last checked on {1}. It cannot take a national right away.",
        P::LocalNothing => {
            "{0} says that it offers nothing beyond the legal rights, as last checked on {1}. You can still ask."
        }
        P::HoldingTitle => "Ways to hold the money",
        P::HoldingText => "There are three ways, and they can be mixed. No one has to take on more than they want.",
        P::WaysCaption => "The three ways side by side",
        P::WayNotional => "Notional budget",
        P::WayThirdParty => "Third-party budget",
        P::WayDirect => "Direct payment",
        P::WayMix => "A mix of these",
        P::WayHolds => "Who holds the money",
        P::WayHoldsNotional => "The ICB",
        P::WayHoldsThird => "An independent organisation",
        P::WayHoldsDirect => "The person, or someone for them",
        P::WayBuys => "Who buys the care",
        P::WayBuysNotional => "The ICB, as planned together",
        P::WayBuysThird => "The organisation, as the person directs",
        P::WayBuysDirect => "The person, or someone for them",
        P::WayEmploys => "Who employs assistants",
        P::WayEmploysNotional => "An agency",
        P::WayEmploysThird => "Usually the organisation",
        P::WayEmploysDirect => "The person, or someone for them",
        P::WayPapers => "Paperwork",
        P::WayPapersNotional => "None",
        P::WayPapersThird => "Little",
        P::WayPapersDirect => "Bank account, payroll, records",
        P::TopicsTitle => "What you wanted to know",
        P::ChallengeTitle => "If they say no, or do not answer",
        P::NeighbourTitle => "Other help to look at",
        P::HelpTitle => "Who can help",
        P::ComponentsTitle => "Six parts of personalised care",
        P::ChangeAnswers => "Change answers",
        P::SummaryTitle => "The page to print",
        P::SummaryText => {
            "Two sides of A4 to take to the ICB. Leave the blanks and write in them by hand: name, date of birth and NHS number are never asked on screen."
        }
        P::ChoicesTitle => "What goes in",
        P::PrintSources => "Where the rules come from",
        P::PrintSensitive => "Private answers, such as on a court order",
        P::PrintLarge => "Large print (more pages)",
        P::Print => "Print",
        P::BackToResults => "Back to what this suggests",
        P::PrintHint => {
            "Below is the page as it will be on paper. If nothing happens when you press Print, this website may block printing: open this page in a new tab and try again."
        }
        P::StillPossible => "Still possible:",
        P::OrElse => ", or: ",
        P::AndAlso => ", and also ",
        P::AgedFrom => "{0}: {1} or over",
        P::ChangeTitle => "What would change this",
        P::ChangeText => "From what you said, a right would appear here if this were so:",
        P::ChangeNote => {
            "These are things that others decide or that papers show. Say only what is so. Nobody has to change anything."
        }
        P::MeaningNone => "This alone does not settle it: more has to be known.",
        P::MeaningTitle => "What each answer would mean",
        P::WorkingTitle => "How this was worked out",
        P::WorkingMet => "These are the conditions. Beside each stands what you said comes to.",
        P::WorkingRuledOut => {
            "These are the conditions that close this route. Beside each stands what you said comes to."
        }
        P::WorkingSetAside => {
            "These are the conditions under which this is not looked at. Beside each stands what you said comes to."
        }
        P::WorkingAll => "All of these:",
        P::WorkingAny => "At least one of these:",
        P::WorkingAtLeast => "At least {0} of these:",
        P::WorkingNot => "Not this:",
        P::WorkingYes => "yes",
        P::WorkingNo => "no",
        P::WorkingUnknown => "not known",
        P::WorkingChecked => "A second program went over this result and came to the same.",
        P::UncheckedTitle => "We could not check this result",
        P::UncheckedText => {
            "Two programs work out every result here, one after the other. This time they did not agree, so we show you nothing rather than something wrong. Your answers are still there. You can write to your integrated care board (ICB): “I ask for a personal health budget. Please tell me in writing if I have a right to one, whom to talk to, and what happens next.”"
        }
        P::ComesOfAge => {
            "Age alone will change this: from the 18th birthday, by {0} at the latest, the rules for adults count."
        }
        P::AboutTitle => "About these rules",
        P::AboutText => "This is information, not legal advice and not an NHS decision. The ICB decides.",
        P::AboutRules => {
            "Rules last checked on {0}. Version {1}. Most sources were read in copies from up to early July 2026, so later changes may be missing."
        }
        P::AboutProofTitle => "How it is checked",
        P::AboutProof => {
            "Before each release a program tries these rules on every mix of facts there can be: {0} of them. Each mix must end in one answer for every route, and never in none or two. The check number of these rules is {1}."
        }
        P::AboutSilenceTitle => "How it stays silent",
        P::AboutSilence => {
            "The widget holds no means to send or store anything. You can check: open your browser’s network tools, answer the questions, and count the requests. There are none."
        }
        P::AboutSourcesTitle => "Every rule and its source",
        P::AboutSources => "For each rule: what it says, where it stands, since when, and how sure we are.",
        P::DocTitle => "Personal health budget: summary for the ICB",
        P::DocNote => {
            "My own preparation, made with a self-check. It is not a decision and not a national tool. The ICB decides."
        }
        P::DocDoor => "1. Which door",
        P::DocWho => "2. Who",
        P::DocNow => "3. What now",
        P::DocNeeds => "4. Needs and outcomes",
        P::DocFor => "5. What for",
        P::DocHours => "6. Hours and cost",
        P::DocHold => "7. How to hold it",
        P::DocRisk => "8. Risk and back-up",
        P::DocSupport => "9. Who supports it",
        P::DocUrgency => "10. Urgency",
        P::DocReview => "11. Review",
        P::DocAsks => "What I ask you",
        P::DocSources => "Where the rules come from",
        P::DocRight => "The answers suggest a right to have a budget: {0}. {1}",
        P::DocOpen => "Still open: {0}. {1}",
        P::DocMayAsk => "Please consider this under your own discretion, without a right. {1}",
        P::DocFits => "The answers fit a group you offer now: {0}. {1}",
        P::DocMayFit => "The answers may fit a group you offer; you settle the rest: {0}. {1}",
        P::DocOfferMayAsk => "Please consider under your local offer: {0}. {1}",
        P::DocPlace => " Source: {0}.",
        P::DocNoRoute => "No route in England is open at present, by the answers given.",
        P::DocFindOut => "To find out: {0} From: {1}. {2}",
        P::DocDecides => "These are what the answers suggest. They are not a decision.",
        P::DocName => "Name",
        P::DocBirth => "Date of birth",
        P::DocNumber => "NHS number",
        P::DocGp => "GP practice",
        P::DocContact => "Best way to reach me",
        P::DocAddress => "Address",
        P::DocFormat => "Language or format I need",
        P::DocAskedBy => "This is for: {0}",
        P::DocConsent => "The person agrees to this request, or someone with authority asks for them. I attach proof.",
        P::DocNowHint => "Help now, who pays, and what is not working:",
        P::DocNeedsHint => {
            "What should be different? Say it so that it can be checked, such as “out of bed by 9 on college days”."
        }
        P::DocForHint => "What I would use it for, for which outcome, and what it replaces:",
        P::DocWeek => "Hours of help in a week, by my own sketch",
        P::Monday => "Mon",
        P::Tuesday => "Tue",
        P::Wednesday => "Wed",
        P::Thursday => "Thu",
        P::Friday => "Fri",
        P::Saturday => "Sat",
        P::Sunday => "Sun",
        P::InTheDay => "Day",
        P::Evening => "Evening",
        P::NightAwake => "Night, awake",
        P::NightAsleep => "Night, asleep",
        P::DocAskAmount => "Please tell me the indicative budget and how you worked it out.",
        P::DocFirstChoice => "First choice",
        P::DocSecondChoice => "Second choice",
        P::DocTraining => "A task needs training, signed off by:",
        P::DocBackUp => "Back-up when an assistant is away:",
        P::DocPrivate => "Please talk with me in private",
        P::DocSupporter => "Name",
        P::DocSupporterRole => "Role",
        P::DocAtRisk => "What is at risk if this is late",
        P::DocBy => "Needed by",
        P::DocReviewHint => "When to look again, and what would show that it works:",
        P::DocDate => "{0}: by {1} (check this date)",
        P::DocReasons => {
            "If you refuse all or part, please give me your reasons in writing and tell me how to ask you to look again."
        }
        P::DocAskedOn => "Asked on",
        P::DocReplyBy => "Reply hoped for by",
        P::PageOf => "Page {0} of {1}",
        P::Foot => "Made on {0} · Rules checked {1}, number {4} · phb-check {2} · {3}",
        P::FootPack => "Local offer: {0}, checked {1}",
        P::FootNoPack => "Local offer: none used",
        P::LocalWindow => "When it is open",
        P::LocalPart => "What it covers",
        P::LocalDiscretion => "If the points above do not decide",
        P::LocalPapers => "Papers they want",
        P::LocalMoney => "Money",
        P::LocalExamples => "What it has paid for, or may",
        P::LocalBans => "What this area says it may not buy (a local rule: you can question it)",
        P::NationalBans => "What it may not buy anywhere in England",
        P::LocalWays => "Ways to hold the money here",
        P::LocalChallenge => "If you do not agree",
        P::LocalConflict => "Their own pages do not agree",
        P::LocalJudged => "Only others can settle this. Ask about:",
        P::LocalHow => "How to ask",
        P::LocalClock => "How long it takes, by their own words",
        P::LocalMore => "More about this group",
        P::LocalContacts => "Whom to ask",
        P::LocalNoContact => {
            "No contact is published. Ask your ICB: “Who deals with personal health budgets for this group?”"
        }
        P::FailTitle => "Sorry, this page has stopped working",
        P::FailText => "The fault is ours, and not yours. Your answers were not sent anywhere, and nothing was kept.",
        P::FailAsk => {
            "You can still ask. Write to your integrated care board (ICB): “I ask for a personal health budget. Please tell me in writing if I have a right to one, whom to talk to, and what happens next.”"
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
