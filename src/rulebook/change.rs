//! What would change an outcome: the smallest sets of facts, among those that can be found out or can come about.

use crate::logic::Node;
use crate::logic::Step;
use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::ItemId;
use crate::questionnaire::OptionId;

use super::Rulebook;
use super::determination::Outcome;
use super::entitlement::EntitlementId;
use super::national::can_be_told;
use super::national::may_come_about;
use super::verdicts::Level;

/// No more facts than this are put to somebody as one change.
const MOST: usize = 3;

/// Facts that together would change an outcome: for each question the answer it would have.
pub type Change = Vec<(ItemId, Answer)>;

impl Rulebook {
    /// The smallest sets of facts that would bring an entitlement to `wanted`, those with the fewest facts first; none of
    /// them holds another. None where it is there already, or where nothing that can be found out or come about would do.
    #[must_use]
    pub fn changes_to(&self, wanted: Outcome, of: &EntitlementId, answers: &Answers) -> Vec<Change> {
        let number = self.entitlements.iter().position(|other| other.id == *of);
        let Some(diagrams) = number.and_then(|number| self.verdicts.routes().get(number)) else { return Vec::new() };
        let mut found = Vec::new();
        if number.is_some_and(|number| self.verdicts.seen(number, answers) == wanted) {
            return found;
        }
        for size in 1..=MOST {
            let (search, mut sets) = (Search { book: self, answers, wanted }, Vec::new());
            search.follow(diagrams.facts, size, &mut Vec::new(), &mut sets);
            for set in sets {
                let within = |smaller: &Change| smaller.iter().all(|fact| set.contains(fact));
                if !found.iter().any(within) {
                    found.push(set);
                }
            }
        }
        found
    }
}

/// The answer that stands for a fact; of ages the youngest that does.
pub(super) fn answer_of(level: &Level, fact: usize) -> Option<Answer> {
    match level {
        Level::Chosen(_, options) => options.get(fact).cloned().map(Answer::One),
        Level::Age(_, from) => {
            Some(Answer::Age(fact.checked_sub(1).map_or(Some(&0), |before| from.get(before)).copied()?))
        }
        Level::Ticked(..) | Level::Known(_) | Level::Judged(_) => None,
    }
}

struct Search<'a> {
    book: &'a Rulebook,
    answers: &'a Answers,
    wanted: Outcome,
}

impl Search<'_> {
    /// Follows the function of the facts, changing exactly `more` of them on the way.
    fn follow(&self, node: Node, more: usize, changed: &mut Change, found: &mut Vec<Change>) {
        let verdicts = self.book.verdicts();
        match verdicts.forest().step(node) {
            Step::Leaf(_) => {
                if more == 0 && verdicts.outcome_at(node) == Some(self.wanted) {
                    found.push(changed.clone());
                }
            }
            Step::Branch(number, children) => {
                let unsure = verdicts.space().unsure(number);
                let known = verdicts.space().choice(number, self.answers).filter(|choice| *choice != unsure);
                let Some(level) = verdicts.space().level(number) else { return };
                for (fact, child) in children.iter().enumerate() {
                    if known == Some(fact) {
                        self.follow(child, more, changed, found);
                    } else if more > 0
                        && self.may_be(level, fact, known.is_some())
                        && let (Some(item), Some(answer)) = (level.item(), answer_of(level, fact))
                    {
                        changed.push((item.clone(), answer));
                        self.follow(child, more - 1, changed, found);
                        changed.pop();
                    }
                }
            }
        }
    }

    /// Whether the fact may be put to somebody: it can come about; or it is not known, and a paper or a person can tell.
    fn may_be(&self, level: &Level, fact: usize, known: bool) -> bool {
        match (level, level.item()) {
            (Level::Chosen(_, options), Some(ItemId::National(item))) => match options.get(fact) {
                Some(OptionId::National(choice)) => {
                    may_come_about(*item, *choice, self.answers) || !known && can_be_told(*item)
                }
                Some(OptionId::Local(_)) | None => false,
            },
            _ => false,
        }
    }
}
