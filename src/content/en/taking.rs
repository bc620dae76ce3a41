//! The texts of the pages on which people get ready what they take away, in English; where each stands is decided there.

use crate::content::taking::Taking as T;

/// The text.
#[must_use]
pub fn taking(text: T) -> &'static str {
    match text {
        T::FolderTitle => "Get ready to ask",
        T::FolderText => {
            "Everything here is up to you. Skip what you like, in any order. What you write here can go on the page for the {ICB}, or on your own copy, as you choose."
        }
        T::FolderLink => "Get ready: notes, letters, papers, saving",
        T::MattersTitle => "What matters",
        T::MattersText => "Each page has one question. Short notes are enough.",
        T::Filled => "has notes",
        T::Blank => "empty",
        T::AskTitle => "Ask, and keep track",
        T::PapersTitle => "Papers to have at hand",
        T::PapersText => {
            "These papers show what your answers say. Tick what you have, and what you have asked for. Your own copy prints the list."
        }
        T::PapersFacts => "They show what you said",
        T::PapersAlways => "Good to bring to any meeting",
        T::PaperHas => "Who has it: {0}",
        T::PaperAsk => "What to ask for:",
        T::PaperShows => "It shows: {0}",
        T::PaperHere => "I have it",
        T::PaperAsked => "I asked for it",
        T::PaperMissing => "Not yet",
        T::LettersTitle => "Letters",
        T::LettersText => {
            "Each letter is written from your answers. You can change every word before you use it. Nothing is sent from here: you copy it, save it or print it yourself."
        }
        T::LettersFit => "These fit what you said",
        T::LettersMore => "Other letters",
        T::LetterField => "The letter",
        T::LetterReplyFixed => "The letter asks for a reply by {0}. Check this date: bank holidays are not counted.",
        T::LetterReplyHoped => {
            "The letter asks for a reply by {0}. We know of no fixed time for this. We chose four weeks. If it is urgent, put in an earlier day."
        }
        T::LetterSendBy => "By your letter’s date, send this by {0}. Check this date.",
        T::LetterReset => "Go back to our words",
        T::LetterCopy => "Copy the letter",
        T::LetterCopied => "The letter is copied. Paste it where you need it.",
        T::LetterAsText => "Save as plain text",
        T::LetterAsWord => "Save for a word processor",
        T::LetterChanged => "changed by you",
        T::GoodExample => "A good example",
        T::PoorExample => "This helps less",
        T::AddRow => "Add another",
        T::RemoveRow => "Take this out",
        T::Row => "Number {0}",
        T::ToOverview => "Done",
        T::NextPage => "Next page",
        T::DayHint => "For example 3 May 2027",
        T::DayUnread => {
            "We cannot read this as a day. Write it like 3 May 2027. It still goes on your own copy as you wrote it."
        }
        T::KeepTitle => "Print, save, compare",
        T::FilesTitle => "Save your answers",
        T::FilesText => {
            "Nothing is kept unless you save it yourself. A saved file holds facts about health. Keep it as safe as a letter from the doctor, and do not save it on a computer that others use."
        }
        T::FilesLink => "Save your answers",
        T::LabelField => "A label for this file",
        T::LabelHint => "A case number is best. Leave out names and dates of birth. You can leave this empty.",
        T::SaveTitle => "Save to open again later",
        T::SaveText => {
            "With a password, only somebody who knows it can read the file. If it is lost, nobody can open the file, and we cannot either."
        }
        T::PasswordField => "Password, if you want one",
        T::PasswordHint => "Three or four words that do not belong together are hard to guess.",
        T::PasswordAgain => "The same password again",
        T::PasswordDiffers => "The two passwords are not the same. Type both again",
        T::Save => "Save",
        T::NoCrypto => {
            "This browser cannot use a password here. Save without one and keep the file safe, or open this page over https"
        }
        T::OtherTitle => "For other programs",
        T::OtherText => "You only need these if somebody asks you for one.",
        T::SaveCalendar => "Save the dates for a calendar",
        T::CalendarNote => "Worked out from the date of a letter. Check this date.",
        T::SaveCalendarText => {
            "The dates you wrote down, and those that run from a letter. Others who see your calendar can read them."
        }
        T::NoDates => "There are no dates yet to save for a calendar. You can write some down among your notes.",
        T::SaveQuestionnaire => "Save the questions (FHIR)",
        T::SaveResponse => "Save the answers (FHIR)",
        T::StandardText => {
            "FHIR is a way in which health record programs swap data. The questions hold nothing about you. The answers do. In another program people may see some questions that this page would pass over. The file of questions says which."
        }
        T::FormNote => {
            "FHIR cannot say each time when to pass over a question. These questions are shown to more people in this form than on the page it comes from: {0}"
        }
        T::OpenTitle => "Open what you saved",
        T::OpenText => "It is read inside this browser and goes nowhere else.",
        T::OpenFileTitle => "From a file",
        T::OpenPaperTitle => "From paper",
        T::OpenPaperText => "Some printed pages have a code: a square of black dots, and groups of letters beside it.",
        T::OpenPhoto => "Choose a photo of the code",
        T::OpenCamera => "Use the camera",
        T::OpenCode => "Open the code",
        T::CodeField => "The letters and numbers of the code",
        T::CodeHint => "It begins with PHB. Big or small letters, with blanks or without: all will do.",
        T::CodeEmpty => "Type the code from the paper first",
        T::CodeTooShort => "This is too short. The code goes on: type all its groups",
        T::CodeNotOurs => "This is not a code of this page. It begins with PHB. Compare it with the paper",
        T::CodeMistyped => "Group {0} is not quite right. Look at the paper: does it say {1} there?",
        T::CodeOdd => "Group {0} has too few letters or too many. Compare it with the paper",
        T::CodeUnsound => "Something is not as on the paper. Compare it group by group",
        T::CodeOtherVersion => {
            "Another version of this page made this code, and this one cannot read it. Open it on the site where it was printed"
        }
        T::CodeOtherLayout => {
            "The code is right, but our questions have changed since it was printed. Please answer them again, with the paper beside you"
        }
        T::NoCodeSeen => {
            "We cannot see a code in this photo. Take one from closer, with light on the whole square, and no shadow"
        }
        T::NoCamera => "This browser does not let us use a camera here. Choose a photo, or type the code",
        T::OpenReplaces => {
            "This takes the place of the answers that are here now. Save them first if you still need them."
        }
        T::OpenLink => "Open saved answers",
        T::ChooseFile => "Choose the file",
        T::LockedText => "This file has a password. What is it?",
        T::OpenLocked => "Open",
        T::OpenedTitle => "Your answers are back",
        T::OpenedOn => "They were saved on {0}.",
        T::OpenedSame => "The rules are the same as then.",
        T::OpenedForm => {
            "The file does not say by which rules it was made. We worked everything out by the rules of now."
        }
        T::OpenedOther => {
            "The rules have been checked and changed since then. We worked everything out again by the rules of now."
        }
        T::AlteredTitle => "What is different now",
        T::AlteredRow => "{0}. Then: “{1}”. Now: “{2}”.",
        T::AlteredUnknown => "something this version does not know",
        T::AlteredWhy => "Changed by {0}: {1}",
        T::AlteredNoWhy => "Time has passed since, or the rules are others. The results page says why it is so now.",
        T::SetAsideTitle => "What we could not take over",
        T::SetAsideArea => "An answer to a question of another area: {0}",
        T::SetAsideLocal => "The answers about the local offer of another area",
        T::SetAsideNoAnswer => "An answer that does not fit its question: {0}",
        T::SetAsideUnknown => "Something this version does not know: {0}",
        T::ErrorDamaged => {
            "This file is damaged or not one of ours. Reading stopped at line {0}. Choose the file you saved, and not a copy from a mail or an editor"
        }
        T::ErrorNotOurs => {
            "This file is not one that this page saved. Look for a file whose name begins with “phb-check”"
        }
        T::ErrorTooNew => {
            "A newer version of this page saved this file. Load this page anew, or open it on the site where you saved it"
        }
        T::ErrorTooLarge => "This file is far larger than any that this page saves. Choose another one",
        T::FormEmpty => "This file holds the questions and no answers. Choose the file with the answers",
        T::FormOtherKind => {
            "This file holds something else: “{0}”. Answers in the FHIR way are called “QuestionnaireResponse”. Choose a file of that kind"
        }
        T::FormOther => {
            "These answers belong to other questions than ours. Choose a file with answers to the questions of this page"
        }
        T::FormMistake => {
            "Whoever saved this file has marked it as a mistake. So it is not opened. Ask them for the right one"
        }
        T::ErrorPassword => {
            "That is not the password for this file, or the file was changed. Look at capital letters and blanks, and type it again"
        }
        T::CasesTitle => "Compare answers",
        T::CasesText => {
            "Lay a copy of the answers aside, change something, and see both side by side. For example: what if a Checklist is done, or the money is held another way? All copies are forgotten with “Clear everything”."
        }
        T::CasesLink => "Compare answers side by side",
        T::CasesAside => "Lay a copy aside",
        T::CasesFull => "Two copies lie aside already. Take one out first.",
        T::CasesNumber => "Answers {0}",
        T::CasesHere => "Answers on the page now",
        T::CasesTake => "Go on with these",
        T::CasesDrop => "Take out",
        T::CasesCaption => "What each set of answers suggests",
        T::CasesPrint => "See the comparison to print",
        T::PrintoutTitle => "Which paper",
        T::PrintoutCommissioner => "For the {ICB}",
        T::PrintoutCommissionerHint => "Two sides, in the order a budget team reads them",
        T::PrintoutOwn => "My own copy",
        T::PrintoutOwnHint => "All answers and notes, what to bring, room to write down talks",
        T::PrintoutCompared => "The comparison",
        T::PortionAnswers => "All answers",
        T::PortionNextSteps => "What to do next",
        T::PortionChallenge => "What to do about a no",
        T::PortionPapers => "Papers that show it",
        T::PortionSources => "Where the rules come from",
        T::PortionSensitive => "Private answers, such as on a court order",
        T::PortionCode => "A code that opens these answers again. Whoever has the paper can open them too",
        T::PaperCode => {
            "This code holds the answers on this paper, and no name. On the page of the check, choose “Open answers you saved before”, then type the code or show a photo of it."
        }
        T::LooksTitle => "How it looks",
        T::LookLarge => "Large print",
        T::LookPlain => "Black on white only",
        T::IdleTitle => "Are you still there?",
        T::IdleText => {
            "Nobody has touched this page for a while. To keep the answers private, everything is cleared in two minutes."
        }
        T::IdleStay => "I am still here",
        // On paper.
        T::DocTitle => "Personal health budget: summary for the {ICB}",
        T::DocNote => {
            "My own preparation, made with a self-check. It is not a decision and not a national tool. The {ICB} decides."
        }
        T::DocDoor => "1. Which door",
        T::DocWho => "2. Who",
        T::DocNow => "3. What now",
        T::DocNeeds => "4. Needs and outcomes",
        T::DocFor => "5. What for",
        T::DocHours => "6. Hours and cost",
        T::DocHold => "7. How to hold it",
        T::DocRisk => "8. Risk and back-up",
        T::DocSupport => "9. Who supports it",
        T::DocUrgency => "10. Urgency",
        T::DocReview => "11. Review",
        T::DocAsks => "What I ask you",
        T::DocSources => "Where the rules come from",
        T::DocRight => "The answers suggest a right to have a budget: {0}. {1}",
        T::DocOpen => "Still open: {0}. {1}",
        T::DocMayAsk => "Please consider this under your own discretion, without a right. {1}",
        T::DocFits => "The answers fit a group you offer now: {0}. {1}",
        T::DocMayFit => "The answers may fit a group you offer; you settle the rest: {0}. {1}",
        T::DocOfferMayAsk => "Please consider under your local offer: {0}. {1}",
        T::DocPlace => " Source: {0}.",
        T::DocNoRoute => "No route in England is open at present, by the answers given.",
        T::DocFindOut => "To find out: {0} From: {1}. {2}",
        T::DocDecides => "These are what the answers suggest. They are not a decision.",
        T::DocName => "Name",
        T::DocBirth => "Date of birth",
        T::DocNumber => "NHS number",
        T::DocGp => "GP practice",
        T::DocContact => "Best way to reach me",
        T::DocAddress => "Address",
        T::DocFormat => "Language or format I need",
        T::DocAskedBy => "This is for: {0}",
        T::DocConsent => "The person agrees to this request, or someone with authority asks for them. I attach proof.",
        T::DocNowHint => "Help now, who pays, and what is not working:",
        T::DocNeedsHint => {
            "What should be different? Say it so that it can be checked, such as “out of bed by 9 on college days”."
        }
        T::DocForHint => "What I would use it for, for which outcome, and what it replaces:",
        T::DocWeek => "Hours of help in a week, by my own sketch",
        T::Monday => "Mon",
        T::Tuesday => "Tue",
        T::Wednesday => "Wed",
        T::Thursday => "Thu",
        T::Friday => "Fri",
        T::Saturday => "Sat",
        T::Sunday => "Sun",
        T::InTheDay => "Day",
        T::Evening => "Evening",
        T::NightAwake => "Night, awake",
        T::NightAsleep => "Night, asleep",
        T::DocAskAmount => "Please tell me the indicative budget and how you worked it out.",
        T::DocFirstChoice => "First choice",
        T::DocSecondChoice => "Second choice",
        T::DocTraining => "A task needs training, signed off by:",
        T::DocBackUp => "Back-up when an assistant is away:",
        T::DocPrivate => "Please talk with me in private",
        T::DocSupporter => "Name",
        T::DocSupporterRole => "Role",
        T::DocAtRisk => "What is at risk if this is late",
        T::DocBy => "Needed by",
        T::DocReviewHint => "When to look again, and what would show that it works:",
        T::DocDate => "{0}: by {1} (check this date)",
        T::DocReasons => {
            "If you refuse all or part, please give me your reasons in writing and tell me how to ask you to look again."
        }
        T::DocAskedOn => "Asked on",
        T::DocReplyBy => "Reply hoped for by",
        T::PageOf => "Page {0} of {1}",
        T::Foot => "Made on {0} · Rules checked {1}, number {4} · phb-check {2} · {3}",
        T::FootPack => "Local offer: {0}, checked {1}",
        T::FootNoPack => "Local offer: none used",
        T::DocStarter => {
            "For the professional: by this area’s own words, {0} can start a request for “{1}”. Please start it with {me}, or say who can."
        }
        T::DocTo => "To: the team for personal health budgets, {0}",
        T::DocToBoard => "To: the team for personal health budgets at {my} {ICB}",
        T::DocToStarter => "To: {0}. Please start this request with {me}, or say who can.",
        T::DocShownBy => "What shows it: {0}",
        T::DocMore => "(more in my own notes)",
        T::DocMoreRows => "and {0} more in my own notes",
        T::DocKeep => {
            "These people and hours must not stop while the funding changes. Please confirm the day of the hand-over."
        }
        T::DocPayerOwn => "{me} or the family",
        T::DocCarerNotAsked => "The unpaid carer has not been asked yet.",
        T::DocCarerNone => "There is no unpaid carer.",
        T::DocCarerWilling => "The unpaid carer is willing and able to do this:",
        T::DocCarerNot => "The unpaid carer cannot do this, or not for much longer:",
        T::DocCarerWillingSays => "In the unpaid carer’s own words, willing and able to do this:",
        T::DocCarerNotSays => "In the unpaid carer’s own words, cannot do this, or not for much longer:",
        T::OwnTitle => "Personal health budget: my own copy",
        T::OwnPrivate => "Private",
        T::OwnPrivateText => "This paper holds facts about health. Keep it as safe as a letter from the doctor.",
        T::OwnSuggests => "What the answers suggest",
        T::OwnCheckDay => "{0} (check this date)",
        T::OwnAskedFor => "What I asked for",
        T::OwnReplyDue => "Reply due",
        T::OwnChasedOn => "Chased on",
        T::ComparedTitle => "Personal health budget: answers side by side",
        T::ComparedRoute => "Way to a budget",
        T::ComparedDiffer => "Where the answers are different",
        T::ComparedQuestion => "Question",
        T::ComparedSame => "All answers are the same.",
        T::ComparedNotAsked => "not asked",
    }
}
