//! The words of problems of packs, in English: what is wrong, then what to do. Where a problem is, is not known here.

use crate::offer::ConditionProblem;
use crate::offer::Problem;
use crate::offer::SenseProblem;
use crate::offer::ShapeProblem;
use crate::offer::Target;
use crate::offer::ValueKind;
use crate::offer::ValueProblem;

/// The words of a problem; `{0}`, `{1}` and `{2}` are what was found, what is allowed, or what something is called.
pub fn problem(problem: &Problem) -> [&'static str; 2] {
    match problem {
        Problem::Shape(problem) => shape(problem),
        Problem::Value(problem) => value(problem),
        Problem::Condition(problem) => condition(problem),
        Problem::Sense(problem) => sense(problem),
    }
}

/// A part of the file that the form does not know may be meant for the field `{0}`.
pub const MEANT: [&str; 2] = [
    "This part of the file was not made by this form. It may be meant for “{0}”.",
    "Put what it says into “{0}”. Then press “Take out”.",
];

/// What a short code points to, in a sentence.
pub fn target(target: Target) -> &'static str {
    match target {
        Target::Source => "source",
        Target::Place => "place",
        Target::Group => "group",
    }
}

/// What only others can settle is named twice by one short code, in different words. `{0}` is the code.
pub const POINT_TWICE: [&str; 2] = [
    "Another point has the short code “{0}” too, but its words are different.",
    "If it is the same point, use the same words for both. If not, choose another short code.",
];

/// Something is left empty that must not be.
const NEEDED: [&str; 2] = ["This is needed.", "Fill it in, or choose something."];

fn shape(problem: &ShapeProblem) -> [&'static str; 2] {
    match problem {
        ShapeProblem::TooLarge { .. } => [
            "This pack is too big: it has about {0} letters and signs.",
            "Make some texts shorter, or take out what people need least. About 520000 letters and signs have room.",
        ],
        ShapeProblem::NestedTooDeep => [
            "Something in this file was not made by this form: it has too many parts inside other parts.",
            "Open an older copy of the pack. Or ask whoever changed the file to make it simpler.",
        ],
        ShapeProblem::NotJson { .. } => [
            "Something in this file was not made by this form, so it cannot be read.",
            "Look at line {0}, place {1}, or just before it: a comma or a quotation mark may be missing. Or open an \
             older copy.",
        ],
        ShapeProblem::UnknownVersion { .. } => ["This version is not known: “{0}”.", "Put in 2."],
        ShapeProblem::UnknownField => ["This part of the file was not made by this form.", "Press “Take out”."],
        ShapeProblem::MissingField => NEEDED,
        ShapeProblem::RepeatedField => [
            "This part of the file was not made by this form: it is there twice.",
            "Go to “Check the pack” to take out the second one.",
        ],
        ShapeProblem::WrongKind { wanted } => wrong_kind(*wanted),
    }
}

fn wrong_kind(wanted: ValueKind) -> [&'static str; 2] {
    let strange = "This part of the file was not made by this form, so it cannot be read.";
    match wanted {
        ValueKind::Text => [strange, "Fill it in again here."],
        ValueKind::Flag => [strange, "Choose again here: tick it, or leave it empty."],
        ValueKind::Number => ["This is not a whole number.", "Put in a whole number again here, such as 20."],
        ValueKind::List => [strange, "Fill it in again here. Add things one by one."],
        ValueKind::Object => [strange, "Fill in this whole part again here."],
    }
}

fn value(problem: &ValueProblem) -> [&'static str; 2] {
    match problem {
        ValueProblem::Empty => ["There are no words in here.", "Fill it in, or clear it."],
        ValueProblem::TooLong { .. } => {
            ["This text is too long.", "Make it shorter: up to {0} letters and signs. Spaces count too."]
        }
        ValueProblem::HiddenCharacter { code: 9 | 10 | 13 | 0x2028 | 0x2029 } => [
            "There is a new line or a wide gap in this text.",
            "Write it all on one line, with single spaces. Put a comma where the new line began.",
        ],
        ValueProblem::HiddenCharacter { .. } => [
            "There is a sign in this text that nobody can see: {0}.",
            "Clear the text and type it again, without emoji. Such signs often come along with words that are copied.",
        ],
        ValueProblem::LookAlike { .. } => [
            "In “{0}” there are letters of two alphabets that look the same.",
            "Take this word out and type it again yourself.",
        ],
        ValueProblem::TooMany { .. } => ["There are too many of these.", "Keep {0} at most, and take out the others."],
        ValueProblem::TooFew { .. } => ["There are too few of these.", "Add more, until there are at least {0}."],
        ValueProblem::BadId { found } if found.is_empty() => NEEDED,
        ValueProblem::BadId { .. } => [
            "“{0}” cannot be a short code.",
            "Use small letters, digits and single hyphens, such as north-town. Use 60 of them at most.",
        ],
        ValueProblem::UnknownWord { found, .. } if found.is_empty() => {
            ["Nothing is chosen here.", "Choose one of these: {1}."]
        }
        ValueProblem::UnknownWord { .. } => {
            ["“{0}” is not one of the choices here.", "Choose one of these instead: {1}."]
        }
        ValueProblem::BadLink => [
            "This is not a full web address.",
            "Start with https:// and leave out spaces and user names. Write it in full, such as \
             https://www.example.org/page.",
        ],
        ValueProblem::BadEmail => [
            "This is not an e-mail address that can be used.",
            "Write one address and nothing else, such as budgets@example.org.",
        ],
        ValueProblem::BadPhone => [
            "This is not a telephone number that can be used.",
            "Write one number with digits and spaces, and leave out words.",
        ],
        ValueProblem::BadDate => {
            ["This is not a day that can be used.", "Write the day, the month and the year, such as 22 November 2026."]
        }
        ValueProblem::BadSum => [
            "This is not a sum of money that can be used.",
            "Write pounds, or pounds and pence, such as 200 or 11.75. Leave out the pound sign and commas.",
        ],
        ValueProblem::BadLanguage => [
            "This is not the short code of a language.",
            "Write en for English, cy for Welsh or pl for Polish. Other languages have short codes like these.",
        ],
    }
}

fn condition(problem: &ConditionProblem) -> [&'static str; 2] {
    match problem {
        ConditionProblem::BadForm => [
            "This point is not complete, or it says more than one thing.",
            "Say one thing in each point, such as a question and its answer. Join points with “{0}” or “{1}”.",
        ],
        ConditionProblem::BadCount { .. } => [
            "This number does not fit the number of points on the list.",
            "Put in at least 1 and at most {0}, or add more points to the list.",
        ],
        ConditionProblem::TooDeep { .. } => [
            "There are too many points inside other points.",
            "Make it simpler: up to {0} can be inside each other. Put points that belong together into one list.",
        ],
        ConditionProblem::TooManyTests { .. } => {
            ["There are too many points here.", "Keep {0} at most. It may help to make two groups of one."]
        }
        ConditionProblem::UnknownItem { found } | ConditionProblem::UnknownOption { found } if found.is_empty() => {
            NEEDED
        }
        ConditionProblem::UnknownItem { .. } => {
            ["No question has the short code “{0}”.", "Choose another question, or add this one to “{1}”."]
        }
        ConditionProblem::UnknownOption { .. } => [
            "This question has no answer with the short code “{0}”.",
            "Choose another answer. If the question is one of your own, you can also add the answer to “{1}”.",
        ],
        ConditionProblem::WrongComparison => [
            "This question cannot be used in this way.",
            "For a question about age, choose “{0}” or “{1}”. For any other question, choose “{2}”.",
        ],
        ConditionProblem::BadAge => {
            ["This is not an age that can be used.", "Put in a whole number from 1 to 120, such as 18."]
        }
    }
}

fn sense(problem: &SenseProblem) -> [&'static str; 2] {
    match problem {
        SenseProblem::RepeatedId { found } if found.is_empty() => NEEDED,
        SenseProblem::RepeatedId { .. } => [
            "The short code “{0}” is already used for something else.",
            "Choose another one. You can put a number behind it, such as {0}-2.",
        ],
        SenseProblem::ReservedId { .. } => [
            "The short code “{0}” already has a meaning in all packs.",
            "Choose another one. You can put a word in front, such as local-{0}.",
        ],
        SenseProblem::UnknownTarget { .. } => {
            ["No {0} in this pack has the short code “{1}”.", "Choose another {0}, or add this one to the pack."]
        }
        SenseProblem::NeverAsked => {
            ["No group depends on this question.", "Use it in “{0}”. Or take it out, so nobody is asked in vain."]
        }
        SenseProblem::Unreachable => [
            "There is no way to reach this contact.",
            "Add an e-mail address, a telephone number, a web address or a postal address.",
        ],
        SenseProblem::DateOrder { .. } => {
            ["This day comes before the day in “{0}”.", "Look at both days again, and change the one that is wrong."]
        }
        SenseProblem::Unsaid { .. } => {
            ["There is nothing on this list yet.", "Add something. If there is really nothing to add, tick “{0}”."]
        }
        SenseProblem::TooTangled => [
            "The groups depend on too many different answers at once.",
            "Use fewer questions in “{0}”. Or make two packs of this one.",
        ],
        SenseProblem::Wanted { .. } => {
            ["This is needed because of what “{0}” says.", "Fill this in or tick it. Or change “{0}”."]
        }
        SenseProblem::Contradicts { .. } => {
            ["This does not go together with “{0}”.", "Clear this or untick it. Or change “{0}”."]
        }
    }
}
