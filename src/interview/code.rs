//! A code for paper that holds chosen answers, and opens them again without any network; its words are elsewhere.
//!
//! A code reads `PHB1-1P7M-…`: groups of four signs, see `code/signs.rs`. Its signs are, in this order:
//!
//! 1. the mark: `PHB` and the number of the format;
//! 2. a number, lowest digit first: the layout (one sign), the first twenty bits of the hash of the rules (four signs), who
//!    answered, the answers to the national questions in the order of asking, and, where there are any, by what the pack is
//!    known and the answers to its questions. What was not said at the end takes no room; what is usual takes little;
//! 3. zeros, so that the last group is full;
//! 4. five signs by which every slip of the hand is noticed, see `code/check.rs`.
//!
//! The code is no secret writing: whoever has it and this page can read the answers, as on the paper around it.

mod check;
mod error;
mod layout;
mod mend;
mod number;
mod pack;
mod signs;

pub use check::CODE_MARK;
pub use error::CodeError;
pub use layout::LAYOUT as CODE_LAYOUT;
pub use mend::Slip;

use core::fmt;

use crate::questionnaire::Answer;
use crate::questionnaire::AnswerError;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;
use crate::rulebook::Rulebook;
use crate::rulebook::certificate;

use super::Local;
use super::Who;
use check::CHECKS;
use check::MARK;
use check::SHORTEST;
use layout::LAYOUT;
use number::Number;
use number::Step;
use pack::PACK_BITS;
use signs::GROUP;
use signs::Read;

const LAYOUTS: u32 = 32;
const RULES_BITS: u32 = 20;
const WHOS: u32 = 5;
/// Whether answers to local questions follow.
const LOCAL: [u32; 2] = [1, 1];

/// A code as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Its signs without the hyphens, for a QR code.
    #[must_use]
    pub fn signs(&self) -> &str {
        &self.0
    }

    /// Its groups of four signs, for paper; the first is its mark.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let starts = (0..self.0.len()).step_by(GROUP);
        starts.filter_map(|start| self.0.get(start..start + GROUP))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, group) in self.groups().enumerate() {
            f.write_str(if number == 0 { "" } else { "-" })?;
            f.write_str(group)?;
        }
        Ok(())
    }
}

/// What a code held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who answered, where that was said.
    pub who: Option<Who>,
    /// The answers, in the order of asking, each checked as if it had just been given.
    pub answers: Answers,
    /// Whether the rules are still those of the paper.
    pub rules: PaperRules,
    /// What became of the answers to local questions.
    pub local: PaperLocal,
    /// Questions whose answer cannot be taken today, such as a day that lies in the future: the clock went back.
    pub refused: Vec<(ItemId, AnswerError)>,
}

/// Whether the rules are still those under which the paper was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperRules {
    /// The same.
    Same,
    /// Others: the answers open, and what follows from them may be another thing than on the paper.
    Changed,
}

/// What became of the answers to local questions that a code held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperLocal {
    /// It held none.
    None,
    /// They are among the answers.
    Opened,
    /// They belong to a pack that is not in use here, or whose questions have changed: they were not read.
    Dropped,
}

/// The code that holds who answered and these answers. Whatever is no answer to a question of `rulebook` is left out.
///
/// ```
/// use phb_check::interview::{Local, Who, from_code, to_code};
/// use phb_check::questionnaire::{Answer, Answers, Choice, CivilDate, NationalItem};
/// use phb_check::rulebook::Rulebook;
/// let mut answers = Answers::default();
/// answers.insert(NationalItem::Residence.into(), Answer::One(Choice::England.into()));
/// answers.insert(NationalItem::Age.into(), Answer::Age(67));
/// let rulebook = Rulebook::national();
/// let code = to_code(Some(Who::Myself), &answers, &rulebook, &Local::None);
/// assert!(code.to_string().starts_with("PHB1-1"));
/// let today = CivilDate::new(2026, 11, 22).unwrap();
/// let opened = from_code(&code.to_string().to_lowercase(), &rulebook, &Local::None, today).unwrap();
/// assert_eq!(opened.answers, answers);
/// ```
#[must_use]
pub fn to_code(who: Option<Who>, answers: &Answers, rulebook: &Rulebook, local: &Local) -> Code {
    let mut steps = vec![Step::even(LAYOUT, LAYOUTS), Step::even(rules(), 1 << RULES_BITS)];
    let place = who.and_then(|who| Who::ALL.iter().position(|one| *one == who));
    steps.push(Step::even(place.and_then(|place| u32::try_from(place + 1).ok()).unwrap_or_default(), WHOS));
    for item in national(rulebook) {
        steps.extend(layout::steps(item, answers.answer(&item.id)));
    }
    if locals(rulebook).any(|item| answers.answer(&item.id).is_some()) {
        steps.extend([Step::shared(1, &LOCAL), Step::even(pack_of(rulebook, local), 1 << PACK_BITS)]);
        for item in locals(rulebook) {
            steps.extend(layout::steps(item, answers.answer(&item.id)));
        }
    }
    let mut signs = MARK.to_vec();
    signs.extend_from_slice(Number::of(&steps).digits());
    while signs.len() + CHECKS < SHORTEST || !(signs.len() + CHECKS).is_multiple_of(GROUP) {
        signs.push(0);
    }
    let checks = check::checks(&signs);
    signs.extend(checks);
    Code(signs::written(&signs))
}

/// What the code that was typed, or read from a QR code, holds. Small letters do, blanks and hyphens may stand anywhere or be
/// left out, and so may the mark at the beginning.
///
/// # Errors
/// A [`CodeError`] that says what a person should look at.
pub fn from_code(text: &str, rulebook: &Rulebook, local: &Local, as_at: CivilDate) -> Result<Opened, CodeError> {
    let read = signs::read(text);
    if read.signs.is_empty() {
        return Err(CodeError::Empty);
    }
    let mut meant = vec![read.signs.clone()];
    if !read.signs.starts_with(&MARK.map(Some)) {
        meant.push(MARK.map(Some).into_iter().chain(read.signs.iter().copied()).collect());
    }
    let mut mends = Vec::new();
    for typed in &meant {
        let whole: Option<Vec<u8>> = typed.iter().copied().collect();
        if let Some(signs) = whole.filter(|signs| check::is_sound(signs)) {
            return open(&signs, rulebook, local, as_at);
        }
        mends.extend(mend::mends(typed));
    }
    match <[mend::Mend; 1]>::try_from(mends) {
        Ok([mend]) => Err(CodeError::Mistyped { group: mend.group, likely: mend.likely, slip: mend.slip }),
        Err(_) => Err(fault(&read)),
    }
}

/// What to say of signs that are no code, and of which nothing better can be said.
fn fault(read: &Read) -> CodeError {
    let like = MARK.iter().zip(&read.signs).filter(|(mark, typed)| Some(**mark) == **typed).count();
    let other = read.signs.get(GROUP - 1) != MARK.last().map(|last| Some(*last)).as_ref();
    let short = if like == GROUP { SHORTEST } else { SHORTEST - GROUP };
    if read.signs.len() < short {
        CodeError::TooShort
    } else if like == GROUP - 1 && other {
        CodeError::OtherVersion
    } else if like + 1 >= GROUP {
        let whole = read.lengths.iter().filter(|length| **length == GROUP).count();
        let odd = read.lengths.iter().position(|length| *length != GROUP).map(|place| place + 1);
        CodeError::Unsound { group: odd.filter(|_| whole > 1) }
    } else {
        CodeError::NotOurs
    }
}

/// What these signs hold, which are sound.
fn open(signs: &[u8], rulebook: &Rulebook, local: &Local, as_at: CivilDate) -> Result<Opened, CodeError> {
    let digits = signs.get(GROUP..signs.len().saturating_sub(CHECKS)).unwrap_or_default();
    let mut number = Number::from_digits(digits);
    if number.take_even(LAYOUTS) != LAYOUT {
        return Err(CodeError::OtherLayout);
    }
    let same = number.take_even(1 << RULES_BITS) == rules();
    let who = usize::try_from(number.take_even(WHOS)).ok().and_then(|place| place.checked_sub(1));
    let mut opened = Opened {
        who: who.and_then(|place| Who::ALL.get(place).copied()),
        answers: Answers::default(),
        rules: if same { PaperRules::Same } else { PaperRules::Changed },
        local: PaperLocal::None,
        refused: Vec::new(),
    };
    let mut given = Vec::new();
    for item in national(rulebook) {
        given.push((&item.id, layout::take(&mut number, item)));
    }
    if number.take_shared(&LOCAL) == 1 {
        opened.local = PaperLocal::Dropped;
        if number.take_even(1 << PACK_BITS) == pack_of(rulebook, local) {
            opened.local = PaperLocal::Opened;
            for item in locals(rulebook) {
                given.push((&item.id, layout::take(&mut number, item)));
            }
        }
    }
    if opened.local != PaperLocal::Dropped && !number.digits().is_empty() {
        return Err(CodeError::NotOurs);
    }
    opened.check(&given, rulebook, as_at);
    Ok(opened)
}

impl Opened {
    /// Takes what was given as if it had just been put into the fields, in the order of asking.
    fn check(&mut self, given: &[(&ItemId, Option<Typed>)], rulebook: &Rulebook, as_at: CivilDate) {
        for item in rulebook.items() {
            let typed = given.iter().find(|(id, _)| **id == item.id).and_then(|(_, typed)| typed.as_ref());
            match typed.map(|typed| Answer::check(typed, item, as_at)) {
                Some(Ok(answer)) => self.answers.insert(item.id.clone(), answer),
                Some(Err(error)) => self.refused.push((item.id.clone(), error)),
                None => {}
            }
        }
    }
}

/// The first bits of the hash of the rules.
fn rules() -> u32 {
    let digits = certificate().hash.get(..5).unwrap_or_default();
    u32::from_str_radix(digits, 16).unwrap_or_default()
}

fn national(rulebook: &Rulebook) -> impl Iterator<Item = &Item> {
    rulebook.items().iter().filter(|item| matches!(item.id, ItemId::National(_)))
}

fn locals(rulebook: &Rulebook) -> impl Iterator<Item = &Item> {
    rulebook.items().iter().filter(|item| matches!(item.id, ItemId::Local(_)))
}

fn pack_of(rulebook: &Rulebook, local: &Local) -> u32 {
    let commissioner = local.offer().map_or("", |offer| &offer.commissioner().name);
    pack::pack(commissioner, locals(rulebook))
}
