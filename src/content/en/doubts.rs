//! The words of warnings about packs, in English: what is doubtful, then what to do.

use crate::offer::Doubt;

/// The words of a warning; `{0}` is what was found.
pub fn doubt(doubt: &Doubt) -> [&'static str; 2] {
    match doubt {
        Doubt::Unreachable { .. } => [
            "Nobody can ever end up in this group, because these points cannot all be true at once: {0}.",
            "Take one of these points out, or change it. If people need only one of them, use “any of these”.",
        ],
        Doubt::RestatesRight(_) => [
            "Everybody in this group has a legal right already: {0}.",
            "Say that the group repeats a national right. Then nobody thinks that it is a favour.",
        ],
        Doubt::NarrowsRight(_) => [
            "The page gives this to fewer people than have the legal right: {0}.",
            "Check the page. If it really says so, fill in “Narrower than the law”, so that people know.",
        ],
        Doubt::Overlaps { .. } => [
            "Another group is for the same people at the same time: {0}.",
            "Make one group of the two, or say what makes them different.",
        ],
        Doubt::OutsideThePack => [
            "This group is open only on days for which the pack does not count.",
            "Change the days of the group, or those of the pack.",
        ],
        Doubt::NothingOpen { .. } => [
            "From {0} on nothing in this pack is open, but the pack still counts.",
            "Let the pack end the day before, or add what comes next.",
        ],
        Doubt::Expired => [
            "The last day of this pack is over. People see the national rights only.",
            "Check every line against the pages, then put in a new last day.",
        ],
        Doubt::ReviewOverdue => [
            "The day to check this pack again is over. People are told so.",
            "Check every line against the pages, then put in the day you did it and the next day to check.",
        ],
        Doubt::NoEnd => [
            "This pack has no last day and no day to check it again.",
            "Put in a day to check it again. A year from now at the latest is good.",
        ],
        Doubt::UnusedSource => {
            ["Nothing in the pack rests on this source.", "Take it out, or say which statements come from it."]
        }
        Doubt::WhichSource => [
            "This group uses several sources, and this line does not say which of them it is from.",
            "Choose the source of this line, so that people can show it to others.",
        ],
        Doubt::NoAddress => [
            "Nobody can look this source up: it has no web address.",
            "Put in the address. If it is on paper only, say in the title where people can get it.",
        ],
        Doubt::NotNational => [
            "You call this a national rule. It is not on the national list of what a budget cannot buy.",
            "Say that it is a local rule, or check the national list. People may question a local rule.",
        ],
        Doubt::PersonalName { .. } => [
            "This looks like the name of a person: {0}.",
            "Name the team or the role. People change jobs, and names go out of date.",
        ],
        Doubt::Unexplained { .. } => [
            "Nothing in the pack says what {0} stands for.",
            "Write it out the first time, with the short form in brackets after it.",
        ],
        Doubt::HardToRead { .. } => {
            ["This is hard to read: about age {0}.", "Make the sentences shorter, and use words that people say."]
        }
        Doubt::Promises { .. } => [
            "This sounds like a decision: “{0}”.",
            "Only the commissioner decides. Write what the page offers, such as “you may ask for”.",
        ],
    }
}
