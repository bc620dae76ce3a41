//! Which of the things not known is most worth finding out.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::ItemId;

use super::Rulebook;
use super::change::answer_of;
use super::determination::Outcome;
use super::entitlement::EntitlementId;

/// What finding out one thing would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worth {
    /// The question whose answer is not known.
    pub item: ItemId,
    /// How many routes that are open some answer would settle.
    pub settles: usize,
    /// For each answer there could be: the routes it would change, and what would be seen of them.
    pub meanings: Vec<(Answer, Vec<(EntitlementId, Outcome)>)>,
}

impl Rulebook {
    /// What is not known, ranked: first what could settle the most routes that are open.
    #[must_use]
    pub fn worth_finding_out(&self, answers: &Answers) -> Vec<Worth> {
        let mut ranked: Vec<Worth> = Vec::new();
        for (item, answer) in answers.iter() {
            if *answer == Answer::DontKnow {
                let worth = self.worth(item, answers);
                let place = ranked.iter().position(|other| other.rank() < worth.rank()).unwrap_or(ranked.len());
                ranked.insert(place, worth);
            }
        }
        ranked
    }

    fn worth(&self, item: &ItemId, answers: &Answers) -> Worth {
        let (mut settled, mut meanings) = (Vec::new(), Vec::new());
        for (_, level) in self.verdicts.space().of_item(item) {
            for fact in 0..level.facts() {
                let Some(answer) = answer_of(level, fact) else { continue };
                let mut told = answers.clone();
                told.insert(item.clone(), answer.clone());
                let mut seen = Vec::new();
                for (number, entitlement) in self.entitlements.iter().enumerate() {
                    let (before, after) = (self.verdicts.seen(number, answers), self.verdicts.seen(number, &told));
                    if before != after {
                        seen.push((entitlement.id.clone(), after));
                        if !settled.contains(&number) && self.verdicts.possible(number, &told).len() == 1 {
                            settled.push(number);
                        }
                    }
                }
                meanings.push((answer, seen));
            }
        }
        Worth { item: item.clone(), settles: settled.len(), meanings }
    }
}

impl Worth {
    fn rank(&self) -> (usize, usize) {
        (self.settles, self.meanings.iter().filter(|(_, seen)| !seen.is_empty()).count())
    }
}
