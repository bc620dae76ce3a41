//! The words of the pages on which a pack is made and compared, in English.

use crate::builder::Locally;
use crate::builder::Sample;
use crate::builder::Topic;
use crate::content::making::Making;

/// The words of the maker; `{0}` and `{1}` are gaps for what is found.
pub fn making(words: Making) -> &'static str {
    match words {
        Making::ProductName => "Pack maker",
        Making::StartTitle => "Make a pack for your area",
        Making::StartLede => {
            "A pack tells the check what your area offers beyond the legal rights. Fill in this form, see what people will see, and download the pack. You need no programming."
        }
        Making::StartNeed => {
            "Have your commissioner’s pages and papers at hand. It may take an hour or more. To stop and go on later, save the pack first."
        }
        Making::StartSilent => "Nothing you type leaves this browser. It is kept only in the file that you save.",
        Making::Begin => "Start a new pack",
        Making::Open => "Open a pack",
        Making::OpenHint => "Choose a file that ends in .json. A pack in an older form is brought up to date.",
        Making::RefusedTitle => "This file could not be opened",
        Making::RefusedKept => "Nothing has changed here.",
        Making::RefusedNoPack => "This is not a pack. A pack is a file that was made here, or on a page like this.",
        Making::RefusedVersion => {
            "This pack was made with another form of the pack maker than this one. Ask for it in form 2, or open it where it was made."
        }
        Making::RefusedDamaged => {
            "This file is damaged, or it is not a pack. For somebody who knows such files: look at line {0}, place {1}."
        }
        Making::RefusedLarge => "This file is too large for a pack.",
        Making::RefusedUnsound => {
            "This pack has something to put right, so it cannot be used here. Open it in the pack maker first. The first thing is at “{0}”: {1}"
        }
        Making::LeaveTitle => "Your pack is not saved yet",
        Making::LeaveText => {
            "Download this pack before you open another. Or get it back with “Take back the last change”, until you close or reload this tab."
        }
        Making::LeaveSave => "Download this pack first",
        Making::LeaveOpen => "Open another pack all the same",
        Making::LeaveBack => "Go on with this pack",
        Making::OverviewTitle => "Your pack",
        Making::OverviewNamed => "Your pack for {0}",
        Making::OverviewText => "Fill in the parts in any order. You can come back to each of them.",
        Making::PartsTitle => "Parts of the pack",
        Making::AlwaysTitle => "When you are ready",
        Making::PartEmpty => "Nothing here yet",
        Making::PartNeeded => "Not finished",
        Making::PartWrong => "To look at again",
        Making::PartDone => "Done",
        Making::PartOptional => "Nothing here, and none is needed",
        Making::Parts => "All parts",
        Making::GoOn => "Go on",
        Making::BackTo => "Back to: {0}",
        Making::Optional => "(optional)",
        Making::Choose => "Choose one",
        Making::NotSaid => "Not said",
        Making::Change => "Change",
        Making::AddOne => "Add one more",
        Making::Remove => "Take out",
        Making::Up => "Move up",
        Making::Down => "Move down",
        Making::Undo => "Take back the last change",
        Making::Unsaved => "Not saved yet",
        Making::LostFile => {
            "The file that you chose could not be written. Download the pack instead, so that nothing is lost."
        }
        Making::Downloaded => "Sent to your downloads",
        Making::AutoSaved => "Every change goes to your file",
        Making::None => "Nothing here yet.",
        Making::NothingToChoose => "There is nothing to choose from yet. Add it first, under “{0}”.",
        Making::NoLonger => "No longer there: {0}",
        Making::TooMany => {
            "There are {0} of these, too many to show here. Press “Take all of these out”, then add what you need."
        }
        Making::TakeAllOut => "Take all of these out",
        Making::SideWhom => "Who it is for",
        Making::SideAsking => "How to ask",
        Making::SideMoney => "Money",
        Making::SidesLabel => "Pages of this part",
        Making::Empty => "Say more about it",
        Making::ProblemWord => "To put right:",
        Making::DoubtWord => "Look again:",
        Making::CondStart => "One point",
        Making::CondMany => "Several points",
        Making::CondAnybody => "Everybody in the area",
        Making::CondGroup => "Join this point with others",
        Making::CondEverybody => "Nothing is said here yet. Choose how many points to begin with.",
        Making::CondReads => "In one sentence:",
        Making::CondKind => "Kind of point",
        Making::CondQuestion => "Question",
        Making::CondAnswer => "Answer",
        Making::CondYears => "Age in years",
        Making::CondCount => "How many of them",
        Making::CondJudge => "Who can settle it",
        Making::CondWords => "In words",
        Making::CondAdd => "Add a point",
        Making::CondRemove => "Take this point out",
        Making::CondPoint => "Point {0}",
        Making::CondTooMany => "This has too many points to be shown here. Take it out, and make it anew.",
        Making::CondNational => "National questions",
        Making::CondOwn => "Your own questions",
        Making::FormIs => "An answer to a question",
        Making::FormAgeFrom => "A lowest age",
        Making::FormAgeUnder => "Younger than an age",
        Making::FormJudgement => "Something that others must settle",
        Making::FormAll => "All of these",
        Making::FormAny => "Any of these",
        Making::FormAtLeast => "At least so many of these points",
        Making::FormNot => "Not this",
        Making::ReadIs => "“{0}” is “{1}”",
        Making::ReadAll => "all of these: {0}",
        Making::ReadAny => "any one of these: {0}",
        Making::ReadAtLeast => "at least {0} of these: {1}",
        Making::ReadNot => "not: {0}",
        Making::ReadAgeFrom => "aged {0} or over",
        Making::ReadAgeUnder => "under {0} years old",
        Making::ReadJudgement => "“{0}” ({1} settles this)",
        Making::ReadNothing => "everybody",
        Making::ReadUnknown => "(not filled in yet)",
        Making::ReadNext => "; and ",
        Making::ReadOr => "; or ",
        Making::ReadComma => "; ",
        Making::CheckTitle => "Check the pack",
        Making::CheckLink => "Check the pack",
        Making::CheckProblems => "To put right first: {0}",
        Making::CheckProblemsText => {
            "People see this pack only when all of these are put right. Until then they see the national rights."
        }
        Making::CheckSound => "There is nothing to put right in this pack.",
        Making::CheckDoubts => "To look at again: {0}",
        Making::CheckDoubtsText => "The pack works. A person should look at these lines once more.",
        Making::CheckNoDoubts => "Nothing else looks doubtful.",
        Making::CheckLater => {
            "When all of this is put right, this page also says what looks doubtful, and who can be in each group."
        }
        Making::CheckSays => "It says: {0}",
        Making::CheckClean => "Take out all that this form does not know",
        Making::CheckHere => "The whole pack",
        Making::PlaceEngland => "Living in England",
        Making::ReachTitle => "Who can be in each group",
        Making::ReachYes => "Somebody can be in this group. One example:",
        Making::ReachNo => "Nobody can be in this group, because these points cannot all be true at once:",
        Making::ReachStopped => "This group has ended, so nobody is put in it.",
        Making::ChangesTitle => "What has changed",
        Making::ChangesNotYet => "Nothing to compare with yet. You can choose the last pack that was published.",
        Making::ChangesWith => "Compare with another pack",
        Making::ChangesNone => "The two packs say the same.",
        Making::ChangesNew => "New",
        Making::ChangesGone => "Taken out",
        Making::ChangesWas => "Before",
        Making::ChangesNow => "Now",
        Making::TermsTitle => "Days to keep in mind",
        Making::TryTitle => "See what people see",
        Making::TryLink => "See what people see",
        Making::TryText => {
            "Choose a made-up person. Below you see the real check, as that person sees it. You can use it like anybody else, and change answers in it."
        }
        Making::TryWho => "Made-up person",
        Making::TryLocally => "What they say to the questions of this pack",
        Making::TryFrame => "The check, as this person sees it",
        Making::TryTable => "What each of them is told about your groups",
        Making::TryBroken => "The pack still has something to put right. So people see only the national rights.",
        Making::TryNotUsed => "On today’s date this pack does not count, so people see only the national rights.",
        Making::KeepTitle => "Save the pack",
        Making::KeepLink => "Save the pack",
        Making::KeepDownload => "Download the pack",
        Making::KeepText => "You get one file. Keep it safe: with it you can go on later, on any computer.",
        Making::KeepOpenProblems => {
            "There are still things to put right: {0}. You can save the pack all the same, and go on later."
        }
        Making::KeepSound => "The pack is ready to be published.",
        Making::KeepDoubts => "The pack works. There are still things to look at again: {0}.",
        Making::KeepFileTitle => "Save while you work",
        Making::KeepFileText => "Choose a file on this computer. From then on, every change is written to it at once.",
        Making::KeepFile => "Choose a file",
        Making::KeepFileOn => "Every change is now written to the file that you chose.",
        Making::PublishTitle => "How to publish it",
        Making::PublishOne => "Ask someone who did not make it to read it on the page “See what people see”.",
        Making::PublishTwo => {
            "Send the file to the person who looks after your website. Ask for it to be put into the folder of the check."
        }
        Making::PublishThree => "Send this line too. It goes into the check’s tag: pack=\"/phb-check/your-file.json\"",
        Making::PublishFour => "Write the day to check it again in your diary.",
        Making::FailTitle => "Something went wrong here",
        Making::FailText => {
            "The pack maker has stopped. Press “Save what I made” to keep your work. Then load this page again and open the file."
        }
        Making::FailSave => "Save what I made",
        Making::CompareTitle => "Compare two areas",
        Making::CompareLede => {
            "Open the packs of two areas, and see side by side what each of them offers. The four legal rights are the same all over England."
        }
        Making::CompareSilent => "Nothing you open or answer here leaves this browser, and nothing is kept.",
        Making::CompareFirst => "First area",
        Making::CompareSecond => "Second area",
        Making::CompareOpen => "Open a pack for this area",
        Making::CompareNone => "No pack is open yet.",
        Making::CompareNothing => "The pack does not say.",
        Making::CompareTable => "What each area offers",
        Making::CompareMatter => "Matter",
        Making::CompareRights => {
            "The four legal rights are the same after a move within England. What an area adds to them may end with the move, so ask both areas first."
        }
        Making::CompareState => "Does it count today?",
        Making::CompareCounts => "Yes",
        Making::CompareOverdue => "Yes, but it should have been checked again by {0}",
        Making::CompareNotYet => "Not yet. It starts on {0}.",
        Making::CompareExpired => "No. It ended on {0}.",
        Making::CompareHistorical => "No. It is kept as history only.",
        Making::CompareGroups => "Groups of people",
        Making::CompareMore => "More about “{0}”",
        Making::CompareNoGroups => "Nothing beyond the legal rights",
        Making::ComparePerson => "What it means for one person",
        Making::ComparePersonText => {
            "Answer the questions for one person in the first area. Then take the answers to the second area: only its own questions are asked there."
        }
        Making::CompareAnew => "Start again with another person",
        Making::CompareAsk => "Answer the questions in the first area",
        Making::CompareCarry => "Take the answers to the second area",
        Making::CompareOutcomes => "What each area tells this person",
        Making::CompareWait => "No answers here yet.",
        Making::CompareNotUsed => "This pack does not count today, so it is not used for a person.",
    }
}

/// A part of the pack: its name, and what it holds.
pub fn topic(topic: Topic) -> [&'static str; 2] {
    match topic {
        Topic::Who => ["Who and where", "Who writes this, who decides, and who counts as local."],
        Topic::Days => ["Days", "From when to when it counts, and when a person last checked it."],
        Topic::Sources => ["Pages and papers", "Where all of this comes from."],
        Topic::Questions => ["Questions", "What people are asked for your offer alone."],
        Topic::Groups => ["Groups of people", "Who can have what, how to ask, and how the money works."],
        Topic::EveryGroup => ["Every group", "What you would otherwise write in each group again."],
        Topic::Help => ["Contacts and help", "Whom to ask, and who helps with a plan or with wages."],
        Topic::Notes => ["What else to know", "Warnings, pages that do not agree, and local names."],
    }
}

/// A made-up person.
pub fn sample(sample: Sample) -> &'static str {
    match sample {
        Sample::LongTerm => "Grace, 67, lives at home and has none of the four rights",
        Sample::ContinuingHealthcare => "Tom, 58, has NHS Continuing Healthcare",
        Sample::Aftercare => "Amir, 34, gets section 117 after-care",
        Sample::Wheelchair => "Rosa, 45, waits to hear from the wheelchair service",
        Sample::YoungAdult => "Jay, 20, has a learning disability and an education plan",
        Sample::Child => "Mia, 9, needs a lot of care; her father answers",
        Sample::Unsure => "Ann, who is not sure about anything",
    }
}

/// How a made-up person answers the questions of the pack.
pub fn locally(locally: Locally) -> &'static str {
    match locally {
        Locally::Yes => "Yes to each, or the first answer",
        Locally::No => "No to each, or the last answer",
        Locally::Unsure => "Not sure about any",
    }
}
