//! Advice in full, for the person's own copy: what to find out, what to do, and the sentence to say.

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::rulebook::Advice;
use crate::rulebook::AdvicePlace;
use crate::summary::Block;
use crate::summary::Piece;
use crate::summary::flow::flow;

use super::Draft;

impl Draft<'_> {
    /// What to find out and from whom, then what to do.
    pub fn next_steps(&self) -> Vec<Block> {
        let open = self.findings.find_out.iter().filter(|id| self.may.may_ask(**id));
        let open = open.flat_map(|id| {
            let wording = content::find_out(*id, self.interview);
            let ask = Piece::Said(self.tell(Taking::PaperAsk), wording.ask_for.into());
            [Piece::Head(wording.about), Piece::Text(wording.from.into()), ask]
        });
        let open: Vec<Piece> = open.collect();
        let mut blocks = Vec::new();
        if !open.is_empty() {
            blocks.extend(flow(self.say(Phrase::FindOutTitle), open));
        }
        let parts = [
            (Phrase::NextStepsTitle, AdvicePlace::NextStep),
            (Phrase::HoldingTitle, AdvicePlace::Holding),
            (Phrase::TopicsTitle, AdvicePlace::Topic),
            (Phrase::NeighbourTitle, AdvicePlace::Neighbour),
            (Phrase::HelpTitle, AdvicePlace::Help),
        ];
        blocks.extend(parts.into_iter().flat_map(|(title, place)| self.advised(title, place)));
        blocks
    }

    /// What to do about each kind of no that was said.
    pub fn challenge(&self) -> Vec<Block> {
        self.advised(Phrase::ChallengeTitle, AdvicePlace::Challenge)
    }

    fn advised(&self, title: Phrase, place: AdvicePlace) -> Vec<Block> {
        let advice = self.findings.advice_in(place).filter(|advice| self.may.may_advise(advice));
        let pieces: Vec<Piece> = advice.flat_map(|advice| self.step(advice)).collect();
        if pieces.is_empty() { Vec::new() } else { flow(self.say(title), pieces) }
    }

    /// One piece of advice: what it is, the day worked out for it, what can be said.
    fn step(&self, advice: &Advice) -> Vec<Piece> {
        let wording = content::advice(advice.id, self.interview);
        let mut pieces = vec![Piece::Head(wording.title), Piece::Text(wording.body.into())];
        let deadline = self.findings.deadlines.iter().find(|deadline| deadline.advice == advice.id);
        pieces.extend(deadline.map(|deadline| {
            let words = self.say(Phrase::CheckThisDate);
            Piece::Text(content::fill_gaps(&words, &[&content::date(deadline.by)]).into())
        }));
        if !wording.ask.is_empty() {
            pieces.push(Piece::Said(self.say(Phrase::YouCanSay), format!("“{}”", wording.ask).into()));
        }
        pieces
    }
}
