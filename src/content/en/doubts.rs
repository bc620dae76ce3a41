//! The words of warnings about packs, in English: what is doubtful, then what to do.

use crate::offer::Doubt;

/// The words of a warning; `{0}` is what was found.
pub fn doubt(doubt: &Doubt) -> [&'static str; 2] {
    match doubt {
        Doubt::Unreachable { .. } => [
            "Nobody can be in this group. These points cannot all be true at once: {0}.",
            "Take a point out, or change it. If one true point is enough, choose “Any of these”.",
        ],
        Doubt::RestatesRight(_) => [
            "Everybody in this group has a legal right already: {0}.",
            "Choose “A national legal right, told again”. Then nobody thinks it is a favour.",
        ],
        Doubt::NarrowsRight(_) => [
            "This group leaves out people who have the legal right: {0}.",
            "Check the page. If it says so, fill in “Where it cuts a legal right”, so that people know.",
        ],
        Doubt::Overlaps { .. } => [
            "Another group is for the same people at the same time: “{0}”.",
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
            "“Last day it counts” has passed. People see the national rights only.",
            "Check every line against the pages, then put in a new last day.",
        ],
        Doubt::ReviewOverdue => [
            "“Day to check again” has passed. People are told so.",
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
            "Choose it at “Where it says this”. Then people can show it to others.",
        ],
        Doubt::NoAddress => [
            "This source has no web address to look it up by.",
            "Put in the address. If it is on paper only, say in the title where people can get it.",
        ],
        Doubt::NotNational => [
            "This says “national rule”. It may not be on the national list of what a budget cannot buy.",
            "Ask the commissioner. Or choose “local rule”. People may question a local rule.",
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
