//! A second, small reader of the rules: it follows a derivation step by step and says whether it holds up.
//!
//! It is written apart from the engine (no diagram, no table of truths) and shares with it the data types alone. The page
//! asks it about every result; what it cannot follow is not shown.

use crate::logic::Condition;
use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::Item;
use crate::questionnaire::ItemKind;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

use super::derivation::Derivation;
use super::determination::Determination;
use super::determination::Outcome;
use super::entitlement::Entitlement;
use super::entitlement::Standing;
use super::entitlement::Strength;
use super::verdicts::Level;

/// What is known for the moment: the answers, and the facts supposed on the way.
struct Known<'a> {
    items: &'a [Item],
    answers: &'a Answers,
    supposed: Vec<(&'a Level, &'a [usize])>,
}

/// Whether a determination follows from the answers: every case is there, each ends as the conditions say, and what is
/// said to be possible, and seen, is what they end in.
#[must_use]
pub fn checks(
    entitlement: &Entitlement,
    (items, answers): (&[Item], &Answers),
    found: &Determination,
    derivation: &Derivation,
) -> bool {
    let mut known = Known { items, answers, supposed: Vec::new() };
    let mut ends = Vec::new();
    derivation.outcomes(&mut ends);
    let same = ends.len() == found.possible.len() && ends.iter().all(|outcome| found.possible.contains(outcome));
    same && found.id == entitlement.id
        && seen(entitlement, &ends, found.outcome)
        && known.follows(entitlement, derivation)
}

/// Whether `outcome` may be said of all these.
fn seen(entitlement: &Entitlement, ends: &[Outcome], outcome: Outcome) -> bool {
    match ends {
        [only] => *only == outcome,
        // Where a right may cover it, what goes for the rest goes for all.
        [Outcome::CoveredByRight, rest] | [rest, Outcome::CoveredByRight] => *rest == outcome,
        _ => outcome == unsettled(entitlement.strength),
    }
}

fn unsettled(strength: Strength) -> Outcome {
    match strength {
        Strength::RightToHave | Strength::RightToAsk | Strength::LocalDiscretion | Strength::WayOfHolding => {
            Outcome::Open
        }
        Strength::NotInForce => Outcome::NotYetLaw,
        Strength::LocalOffer(Standing::Offered) => Outcome::MayFitOffer,
        Strength::LocalOffer(standing) => own(standing),
    }
}

/// What a group of that standing comes to for somebody who belongs to it.
fn own(standing: Standing) -> Outcome {
    match standing {
        Standing::Offered => Outcome::FitsOffer,
        Standing::MayAsk => Outcome::OfferMayAsk,
        Standing::Pilot | Standing::Planned | Standing::Paused => Outcome::NotOpenYet,
        Standing::Stopped => Outcome::NotThisGroup,
        Standing::RestatesRight => Outcome::SeeRight,
    }
}

/// The outcome of settled conditions.
fn ends_as(strength: Strength, met: bool, ruled_out: bool, set_aside: bool) -> Outcome {
    match strength {
        Strength::NotInForce => Outcome::NotYetLaw,
        Strength::RightToHave | Strength::RightToAsk if ruled_out => Outcome::NotByThisRoute,
        Strength::RightToAsk if met => Outcome::RightToAsk,
        Strength::RightToHave if met => Outcome::RightAppears,
        Strength::LocalDiscretion if set_aside => Outcome::CoveredByRight,
        Strength::LocalDiscretion if ruled_out => Outcome::NotByThisRoute,
        Strength::LocalDiscretion if met => Outcome::MayAsk,
        Strength::WayOfHolding if set_aside => Outcome::DoesNotArise,
        Strength::WayOfHolding if ruled_out => Outcome::OtherWaysOnly,
        Strength::WayOfHolding if met => Outcome::NothingBars,
        Strength::RightToHave | Strength::RightToAsk | Strength::LocalDiscretion | Strength::WayOfHolding => {
            Outcome::Open
        }
        Strength::LocalOffer(Standing::RestatesRight) => Outcome::SeeRight,
        Strength::LocalOffer(_) if ruled_out => Outcome::NotThisGroup,
        Strength::LocalOffer(Standing::Offered) if !met => Outcome::MayFitOffer,
        Strength::LocalOffer(standing) => own(standing),
    }
}

impl<'a> Known<'a> {
    fn follows(&mut self, entitlement: &Entitlement, derivation: &'a Derivation) -> bool {
        match derivation {
            Derivation::Settled(outcome) => self.ends(entitlement, *outcome),
            Derivation::Cases(level, cases) => {
                let mut covered: Vec<usize> = Vec::new();
                for case in cases {
                    covered.extend(&case.facts);
                }
                self.is_open(level)
                    && self.is_all(level, &covered)
                    && cases.iter().all(|case| {
                        self.supposed.push((level, &case.facts));
                        let follows = self.follows(entitlement, &case.then);
                        self.supposed.pop();
                        follows
                    })
            }
        }
    }

    /// Whether the question has no answer that tells.
    fn is_open(&self, level: &Level) -> bool {
        let answer = level.item().and_then(|item| self.answers.answer(item));
        answer.is_none_or(|answer| *answer == Answer::DontKnow)
    }

    /// Whether these are all the facts there can be at the level, each once.
    fn is_all(&self, level: &Level, facts: &[usize]) -> bool {
        let before = self.supposed.iter().rev().find(|(other, _)| *other == level).map(|(_, facts)| *facts);
        let wanted = before.map_or_else(|| self.ways(level), <[usize]>::len);
        let once = facts.iter().enumerate().all(|(place, fact)| !facts.iter().take(place).any(|other| other == fact));
        let own = facts.iter().all(|fact| before.map_or(*fact < wanted, |before| before.contains(fact)));
        wanted > 0 && facts.len() == wanted && once && own
    }

    /// How many facts there are, by the question itself.
    fn ways(&self, level: &Level) -> usize {
        let kind = self.items.iter().find(|item| Some(&item.id) == level.item()).map(|item| &item.kind);
        match (level, kind) {
            (Level::Chosen(_, options), Some(ItemKind::One(all))) if options == all => all.len(),
            (Level::Age(_, from), Some(ItemKind::Age)) if from.windows(2).all(|pair| pair.first() < pair.last()) => {
                from.len() + 1
            }
            (Level::Ticked(_, option), Some(ItemKind::Several(all))) if all.contains(option) => 2,
            (Level::Judged(_), None) => 2,
            _ => 0,
        }
    }

    /// Whether the conditions come to `outcome`, whatever is still not known.
    fn ends(&self, entitlement: &Entitlement, outcome: Outcome) -> bool {
        let met = self.reads(&entitlement.met);
        let ruled_out = self.reads(&entitlement.ruled_out);
        let set_aside = self.reads(&entitlement.set_aside);
        for way in 0..8_u8 {
            let pick = |truth: Option<bool>, bit: u8| truth.unwrap_or(way & bit > 0);
            let ends = ends_as(entitlement.strength, pick(met, 1), pick(ruled_out, 2), pick(set_aside, 4));
            if ends != outcome {
                return false;
            }
        }
        true
    }

    /// Whether a condition holds; nothing where that is not known.
    fn reads(&self, condition: &Condition<Test>) -> Option<bool> {
        let (wanted, parts) = match condition {
            Condition::Test(test) => return self.tells(test),
            Condition::Not(inner) => return self.reads(inner).map(|holds| !holds),
            Condition::All(parts) => (parts.len(), parts),
            Condition::Any(parts) => (1, parts),
            Condition::AtLeast(count, parts) => (*count, parts),
        };
        let (mut yes, mut perhaps) = (0, 0);
        for part in parts {
            match self.reads(part) {
                Some(true) => yes += 1,
                Some(false) => {}
                None => perhaps += 1,
            }
        }
        if yes >= wanted {
            Some(true)
        } else if yes + perhaps < wanted {
            Some(false)
        } else {
            None
        }
    }

    /// What is known of one comparison.
    fn tells(&self, test: &Test) -> Option<bool> {
        match (&test.matter, test.item().and_then(|item| self.answers.answer(item))) {
            (Matter::Chosen(_, option), Some(Answer::One(given))) => Some(option == given),
            (Matter::Chosen(_, option), Some(Answer::Several(given))) => Some(given.contains(option)),
            (Matter::AgeFrom(_, years), Some(Answer::Age(age))) => Some(age >= years),
            (Matter::NotSure(_), _) => None,
            (matter, _) => self.supposes(matter),
        }
    }

    fn supposes(&self, matter: &Matter) -> Option<bool> {
        if let Matter::Chosen(item, OptionId::National(Choice::NoneOfThese)) = matter {
            let all = self.items.iter().find(|other| other.id == *item).map(|item| &item.kind);
            let Some(ItemKind::Several(options)) = all else { return None };
            let mut none = Some(true);
            for option in options {
                if *option != OptionId::National(Choice::NoneOfThese) {
                    match self.supposes(&Matter::Chosen(item.clone(), option.clone())) {
                        Some(true) => return Some(false),
                        Some(false) => {}
                        None => none = None,
                    }
                }
            }
            return none;
        }
        for (level, facts) in self.supposed.iter().rev() {
            if let Some(first) = facts.first().and_then(|fact| supposed(level, matter, *fact)) {
                return facts.iter().all(|fact| supposed(level, matter, *fact) == Some(first)).then_some(first);
            }
        }
        None
    }
}

/// What a fact at a level tells of a comparison; nothing where it is about something else, or leaves it open.
fn supposed(level: &Level, matter: &Matter, fact: usize) -> Option<bool> {
    match (level, matter) {
        (Level::Chosen(id, options), Matter::Chosen(item, option)) if id == item => {
            Some(options.get(fact) == Some(option))
        }
        // A span goes from the age before it in the list to the one that follows.
        (Level::Age(id, from), Matter::AgeFrom(item, years)) if id == item => {
            let start = fact.checked_sub(1).and_then(|before| from.get(before));
            if start.is_some_and(|start| start >= years) {
                Some(true)
            } else if from.get(fact).is_some_and(|end| end <= years) {
                Some(false)
            } else {
                None
            }
        }
        (Level::Ticked(id, own), Matter::Chosen(item, option)) if id == item && own == option => Some(fact == 1),
        (Level::Judged(own), Matter::Judgement(judgement)) if *own == judgement.id => Some(fact == 1),
        _ => None,
    }
}
