//! Single values of a pack: texts, ids, words, days, addresses, sums, lists; what they are about is not known here.

use crate::money::Money;
use crate::offer::address::Email;
use crate::offer::address::Link;
use crate::offer::address::Phone;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::ValueProblem;
use crate::offer::problem::short;
use crate::offer::words::Words;
use crate::questionnaire::CivilDate;
use crate::questionnaire::LocalId;

use super::At;
use super::Check;

/// The most characters of a name, a title or a label.
const TITLE_LIMIT: usize = 120;

/// The most characters of any other text.
const TEXT_LIMIT: usize = 600;

/// The most elements of a list.
const LIST_LIMIT: usize = 40;

impl Check {
    /// A plain text of up to 600 characters.
    pub fn text(&mut self, at: &At<'_>, text: &str) -> Option<String> {
        self.plain(at, text, TEXT_LIMIT)
    }

    /// A plain text of up to 120 characters.
    pub fn title(&mut self, at: &At<'_>, text: &str) -> Option<String> {
        self.plain(at, text, TITLE_LIMIT)
    }

    fn plain(&mut self, at: &At<'_>, text: &str, limit: usize) -> Option<String> {
        if let Some(code) = text.chars().find(|letter| is_hidden(*letter)).map(u32::from) {
            self.problem(at, ValueProblem::HiddenCharacter { code });
        } else if text.trim().is_empty() {
            self.problem(at, ValueProblem::Empty);
        } else if text.chars().count() > limit {
            self.problem(at, ValueProblem::TooLong { limit });
        } else {
            return Some(text.to_owned());
        }
        None
    }

    /// What may be left out, read by `read` where it is there.
    pub fn optional<T>(
        &mut self,
        at: &At<'_>,
        text: Option<&str>,
        read: impl Fn(&mut Self, &At<'_>, &str) -> Option<T>,
    ) -> Option<T> {
        text.and_then(|text| read(self, at, text))
    }

    /// A list of up to 40, each element read by `read`.
    pub fn each<T, U>(
        &mut self,
        at: &At<'_>,
        list: Vec<T>,
        read: impl Fn(&mut Self, &At<'_>, T) -> Option<U>,
    ) -> Vec<U> {
        let list = self.cut(at, list, LIST_LIMIT);
        list.into_iter().enumerate().filter_map(|(number, element)| read(self, &at.index(number), element)).collect()
    }

    /// A list of plain texts.
    pub fn texts(&mut self, at: &At<'_>, list: Vec<String>) -> Vec<String> {
        self.each(at, list, |check, at, text| check.text(at, &text))
    }

    /// The list, cut to `limit`.
    pub fn cut<T>(&mut self, at: &At<'_>, mut list: Vec<T>, limit: usize) -> Vec<T> {
        if list.len() > limit {
            self.problem(at, ValueProblem::TooMany { limit });
            list.truncate(limit);
        }
        list
    }

    /// Notes a list that is shorter than `least`.
    pub fn at_least(&mut self, at: &At<'_>, found: usize, least: usize) {
        if found < least {
            self.problem(at, ValueProblem::TooFew { least });
        }
    }

    /// A well-formed id.
    pub fn id(&mut self, at: &At<'_>, text: &str) -> Option<LocalId> {
        self.parsed(at, LocalId::parse(text), || ValueProblem::BadId { found: short(text) })
    }

    /// A word of a closed list.
    pub fn word<T: Copy>(&mut self, at: &At<'_>, text: &str, words: Words<T>) -> Option<T> {
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        let allowed = || words.iter().map(|(word, _)| *word).collect();
        self.parsed(at, found, || ValueProblem::UnknownWord { found: short(text), allowed: allowed() })
    }

    /// A day.
    pub fn date(&mut self, at: &At<'_>, text: &str) -> Option<CivilDate> {
        self.parsed(at, CivilDate::parse(text), || ValueProblem::BadDate)
    }

    /// Notes a day that lies before the one of another field.
    pub fn order(&mut self, at: &At<'_>, later: Option<CivilDate>, earlier: (Option<CivilDate>, &'static str)) {
        let (earlier, not_before) = earlier;
        if later.zip(earlier).is_some_and(|(later, earlier)| later < earlier) {
            self.problem(at, SenseProblem::DateOrder { not_before });
        }
    }

    /// A link.
    pub fn link(&mut self, at: &At<'_>, text: &str) -> Option<Link> {
        self.parsed(at, Link::parse(text), || ValueProblem::BadLink)
    }

    /// An e-mail address.
    pub fn email(&mut self, at: &At<'_>, text: &str) -> Option<Email> {
        self.parsed(at, Email::parse(text), || ValueProblem::BadEmail)
    }

    /// A telephone number.
    pub fn phone(&mut self, at: &At<'_>, text: &str) -> Option<Phone> {
        self.parsed(at, Phone::parse(text), || ValueProblem::BadPhone)
    }

    /// A sum in pounds.
    pub fn sum(&mut self, at: &At<'_>, text: &str) -> Option<Money> {
        self.parsed(at, pence(text).map(Money::from_pence), || ValueProblem::BadSum)
    }

    /// A language tag.
    pub fn language(&mut self, at: &At<'_>, text: &str) -> Option<String> {
        self.parsed(at, is_language_tag(text).then(|| text.to_owned()), || ValueProblem::BadLanguage)
    }

    fn parsed<T>(&mut self, at: &At<'_>, value: Option<T>, problem: impl Fn() -> ValueProblem) -> Option<T> {
        if value.is_none() {
            self.problem(at, problem());
        }
        value
    }
}

/// Control characters, and those of Unicode that cannot be seen or that turn the direction of writing.
fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Pence of `200` or `11.75`; up to seven digits before the point, two after it.
fn pence(text: &str) -> Option<u32> {
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=7).contains(&pounds.len()) && pence.len() == 2 && digits(pounds) && digits(pence);
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| fits);
    Some(number(pounds)? * 100 + number(pence)?)
}

/// A language of two or three letters, then perhaps parts of up to eight letters or digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let known = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut rest = parts.map(|part| (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric()));
    text.len() <= 35 && known && rest.all(|fits| fits)
}
