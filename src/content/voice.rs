//! How a sentence changes with who is answering, and on which day; it knows grammar and names, not what is said.
//!
//! A text holds marks in braces. `{you}` is "you", "your child", "the person you care for" or "your client"; a verb
//! after it agrees by `{are}`, `{have}`, `{do}`, `{were}` or a mark for the ending, `need{s}`, `go{es}`. `{they}`,
//! `{them}`, `{their}` and `{themselves}` are "you", "you", "your", "yourself" or the plural forms, so that a plain
//! verb follows. `{I}`, `{i}`, `{me}` and `{my}` serve sentences the person will say or send.
//! `{ICB}`, `{an ICB}`, `{care board}` and, with what it is, `{board}` name the body that decides, as it was called on
//! the day.

use crate::interview::Interview;
use crate::interview::Who;
use crate::questionnaire::CivilDate;

/// The text with every mark put into the grammar of who is answering, and into the names of the day. A brace that opens
/// no known mark is left as it stands.
#[must_use]
pub fn fill(template: &str, interview: &Interview) -> String {
    // Where it is not said yet who is answering, it is the person.
    let who = interview.who().unwrap_or(Who::Myself);
    put(template, &|mark| form(mark, who).or_else(|| body(mark, interview.as_at())))
}

/// The text with the words for every mark in its place. A brace that opens no known mark is left as it stands.
#[must_use]
pub fn put<W: AsRef<str>>(template: &str, words: &dyn Fn(&str) -> Option<W>) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        rest = match after.split_once('}').and_then(|(mark, tail)| words(mark).map(|words| (words, tail))) {
            Some((words, tail)) => {
                filled.push_str(words.as_ref());
                tail
            }
            None => {
                filled.push('{');
                after
            }
        };
    }
    filled.push_str(rest);
    filled
}

/// The form of a mark for who is answering.
fn form(mark: &str, who: Who) -> Option<&'static str> {
    let (_, [myself, child, cared, client]) = FORMS.iter().find(|(name, _)| *name == mark)?;
    Some(match who {
        Who::Myself => myself,
        Who::MyChild => child,
        Who::SomeoneICareFor => cared,
        Who::Client => client,
    })
}

/// The name on that day of the body that decides.
fn body(mark: &str, as_at: CivilDate) -> Option<&'static str> {
    let (_, [then, now]) = BODIES.iter().find(|(name, _)| *name == mark)?;
    let replaced = CivilDate::new(2022, 7, 1).is_none_or(|day| day <= as_at);
    Some(if replaced { now } else { then })
}

/// The names of the body that decides: before July 2022, and since.
const BODIES: [(&str, [&str; 2]); 5] = [
    ("ICB", ["CCG", "ICB"]),
    ("an ICB", ["a CCG", "an ICB"]),
    ("An ICB", ["A CCG", "An ICB"]),
    ("care board", ["clinical commissioning group (CCG)", "integrated care board (ICB)"]),
    (
        "board",
        [
            "clinical commissioning group (CCG), the local NHS body that arranges care",
            "integrated care board (ICB), the local NHS body that replaced your CCG in July 2022",
        ],
    ),
];

/// The forms of each mark: for oneself, for a child, for someone cared for, for a client.
const FORMS: [(&str, [&str; 4]); 25] = [
    ("you", ["you", "your child", "the person you care for", "your client"]),
    ("You", ["You", "Your child", "The person you care for", "Your client"]),
    ("your", ["your", "your child’s", "the person’s", "your client’s"]),
    ("Your", ["Your", "Your child’s", "The person’s", "Your client’s"]),
    ("they", ["you", "they", "they", "they"]),
    ("They", ["You", "They", "They", "They"]),
    ("them", ["you", "them", "them", "them"]),
    ("their", ["your", "their", "their", "their"]),
    ("Their", ["Your", "Their", "Their", "Their"]),
    ("themselves", ["yourself", "themselves", "themselves", "themselves"]),
    ("are", ["are", "is", "is", "is"]),
    ("Are", ["Are", "Is", "Is", "Is"]),
    ("have", ["have", "has", "has", "has"]),
    ("Have", ["Have", "Has", "Has", "Has"]),
    ("do", ["do", "does", "does", "does"]),
    ("Do", ["Do", "Does", "Does", "Does"]),
    ("were", ["were", "was", "was", "was"]),
    ("s", ["", "s", "s", "s"]),
    ("es", ["", "es", "es", "es"]),
    ("I", ["I", "My child", "The person I care for", "My client"]),
    ("i", ["I", "my child", "the person I care for", "my client"]),
    ("me", ["me", "my child", "the person I care for", "my client"]),
    ("my", ["my", "my child’s", "the person’s", "my client’s"]),
    ("My", ["My", "My child’s", "The person’s", "My client’s"]),
    ("am", ["am", "is", "is", "is"]),
];
