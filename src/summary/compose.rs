//! From a sitting to the paper it asks for: which parts in which order; what stands in each is said below, and how it is
//! drawn is not known.

mod advised;
mod commissioner;
mod compared;
mod costs;
mod door;
mod foot;
mod own;
mod request;
mod written;

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::interview::Look;
use crate::interview::Portion;
use crate::interview::Printout;
use crate::rulebook::AdvicePlace;
use crate::rulebook::ProvisionId;
use crate::rulebook::Source;
use crate::rulebook::provision;

use super::Block;
use super::Document;
use super::Piece;
use super::Sides;
use super::Size;
use super::Tint;
use super::code;
use super::discretion::Discretion;
use super::flow::flow;

/// The paper that `interview` asks for.
#[must_use]
pub fn compose(interview: &Interview) -> Document {
    let findings = Findings::of(interview);
    let may = Discretion::of(interview, &findings.answers);
    let draft = Draft { interview, findings, may };
    let (title, sides) = match interview.printout() {
        Printout::Commissioner => (Taking::DocTitle, Sides::Two),
        Printout::Own => (Taking::OwnTitle, Sides::Any),
        Printout::Compared => (Taking::ComparedTitle, Sides::Any),
    };
    let blocks = match interview.printout() {
        Printout::Commissioner => draft.for_commissioner(),
        Printout::Own => draft.own_copy(),
        Printout::Compared => draft.compared(),
    };
    Document {
        title: draft.tell(title),
        language: content::Language::default().tag(),
        size: if interview.looks(Look::LargePrint) { Size::Large } else { Size::Normal },
        tint: if interview.looks(Look::Plain) { Tint::Plain } else { Tint::Shaded },
        sides,
        foot: draft.foot(),
        page_of: draft.tell(Taking::PageOf),
        blocks,
    }
}

/// A paper in the making.
struct Draft<'a> {
    interview: &'a Interview,
    findings: Findings,
    may: Discretion<'a>,
}

impl Draft<'_> {
    fn say(&self, phrase: Phrase) -> String {
        content::phrase(phrase, self.interview)
    }

    fn tell(&self, text: Taking) -> String {
        content::taking(text, self.interview)
    }

    fn gaps(&self, text: Taking, values: &[&str]) -> String {
        content::fill_gaps(&self.tell(text), values)
    }

    fn part(&self, title: Taking, pieces: Vec<Piece>) -> Vec<Block> {
        flow(self.tell(title), pieces)
    }

    /// What this paper is, and of which day, where that is not today.
    fn notes(&self) -> Vec<Block> {
        let back = self.interview.looks_back().then(|| {
            let words = self.say(Phrase::LooksBack);
            Block::Note(content::fill_gaps(&words, &[&content::date(self.interview.as_at())]))
        });
        [Some(Block::Note(self.tell(Taking::DocNote))), back].into_iter().flatten().collect()
    }

    /// What cannot wait: so many things of it.
    fn urgent(&self, most: usize) -> Vec<Block> {
        let advice = self.findings.advice_in(AdvicePlace::Urgent).take(most);
        advice
            .map(|advice| {
                let wording = content::advice(advice.id, self.interview);
                let text = if wording.ask.is_empty() { wording.body } else { wording.ask };
                Block::Urgent { title: wording.title, text }
            })
            .collect()
    }

    /// The code that opens the answers again, where it was asked for.
    fn code(&self) -> Option<Block> {
        if self.interview.prints(Portion::Code) { code::block(self.interview) } else { None }
    }

    /// Where these provisions come from, where that was asked for.
    fn sources<'p>(&self, provisions: impl Iterator<Item = &'p ProvisionId>) -> Vec<Block> {
        if !self.interview.prints(Portion::Sources) {
            return Vec::new();
        }
        let mut sources: Vec<Source> = Vec::new();
        for source in provisions.flat_map(|id| provision(*id).sources) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        let titles = sources.iter().map(|source| source.title().to_owned()).collect();
        self.part(Taking::DocSources, vec![Piece::Sources(titles)])
    }
}
