//! What the person asks the commissioner, and by when what has to be done.

use crate::content;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::rulebook::AdviceId;
use crate::rulebook::AdvicePlace;
use crate::summary::Piece;
use crate::summary::Width;

use super::Draft;

/// How many questions to the commissioner fit beside the rest.
const MOST_ASKS: usize = 6;

impl Draft<'_> {
    /// The questions, the days, and what should happen where the answer is no.
    pub fn asks(&self) -> Vec<Piece> {
        let places = [AdvicePlace::NextStep, AdvicePlace::Challenge, AdvicePlace::Topic, AdvicePlace::Holding];
        let ordered = places.into_iter().flat_map(|place| self.findings.advice_in(place));
        // What comes after a refusal has no place in a request.
        let later = [AdviceId::Complaint, AdviceId::Ombudsman, AdviceId::JudicialReview];
        // Whom to keep is asked where they are named.
        let named = !self.shortly(Leaf::Keep).is_empty();
        let kept = ordered.filter(|advice| {
            let said = later.contains(&advice.id) || named && advice.id == AdviceId::KeepPeople;
            !said && self.may.may_advise(advice)
        });
        let asks = kept.map(|advice| content::advice(advice.id, self.interview).ask);
        let asks: Vec<_> = asks.filter(|ask| !ask.is_empty()).take(MOST_ASKS).map(Into::into).collect();
        let mut pieces = vec![Piece::List(asks)];
        let days: Vec<_> =
            self.deadlines().into_iter().map(|(what, day)| self.gaps(Taking::DocDate, &[&what, &day])).collect();
        if !days.is_empty() {
            pieces.push(Piece::List(days.into_iter().map(Into::into).collect()));
        }
        pieces.push(Piece::Text(self.tell(Taking::DocReasons).into()));
        let blanks = [Taking::DocAskedOn, Taking::DocReplyBy].map(|label| self.blank(label, Width::Half));
        pieces.push(Piece::Fields(blanks.into()));
        pieces
    }

    /// The days worked out, each with what it belongs to.
    pub(super) fn deadlines(&self) -> Vec<(String, String)> {
        let day =
            |it: &crate::interview::Deadline| (content::advice(it.advice, self.interview).title, content::date(it.by));
        self.findings.deadlines.iter().map(day).collect()
    }
}
