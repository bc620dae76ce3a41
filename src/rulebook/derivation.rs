//! How an outcome was found, so that somebody else can follow it: by the conditions alone, or case by case over what is
//! not known.

use core::cell::Cell;

use crate::logic::Condition;
use crate::logic::Node;
use crate::logic::Step;
use crate::logic::Truth;
use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::Matter;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;

use super::Rulebook;
use super::checker::checks;
use super::determination::Determination;
use super::determination::Outcome;
use super::determination::outcome;
use super::entitlement::Entitlement;
use super::verdicts::Level;
use super::verdicts::Verdicts;
use super::verdicts::holds;

/// How an outcome was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Derivation {
    /// With what is known and supposed here the conditions come to this, whatever the rest.
    Settled(Outcome),
    /// It turns on something that is not known: a case for every fact there could be, facts that lead to the same together.
    Cases(Level, Vec<Case>),
}

/// What follows where the fact is one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The facts, as choices at the level.
    pub facts: Vec<usize>,
    /// What follows.
    pub then: Derivation,
}

impl Derivation {
    /// Adds the outcomes it ends in to `found`, each once.
    pub fn outcomes(&self, found: &mut Vec<Outcome>) {
        match self {
            Self::Settled(outcome) if found.contains(outcome) => {}
            Self::Settled(outcome) => found.push(*outcome),
            Self::Cases(_, cases) => {
                for case in cases {
                    case.then.outcomes(found);
                }
            }
        }
    }
}

impl Rulebook {
    /// How the outcome of an entitlement follows from the answers, case by case over what is not known; nothing where that
    /// would take too long.
    #[must_use]
    pub fn derive(&self, entitlement: &Entitlement, answers: &Answers) -> Option<Derivation> {
        let number = self.entitlements.iter().position(|other| other.id == entitlement.id)?;
        let deriving = Deriving { entitlement, verdicts: &self.verdicts, answers, steps: Cell::new(0) };
        deriving.from(self.verdicts.routes().get(number)?.facts)
    }

    /// Whether some entitlement turns on so much at once that its verdicts cannot be worked out beside those of others, or
    /// not be checked for somebody who is sure of nothing.
    #[must_use]
    pub fn is_too_tangled(&self) -> bool {
        let nothing = Answers::default();
        self.verdicts.forest().is_half_full() || self.entitlements.iter().any(|it| self.derive(it, &nothing).is_none())
    }

    /// Whether a determination follows from the answers: derived by the engine, and followed by the checker.
    #[must_use]
    pub fn is_checked(&self, found: &Determination, answers: &Answers) -> bool {
        let Some(entitlement) = self.entitlements.iter().find(|it| it.id == found.id) else { return false };
        let derivation = self.derive(entitlement, answers);
        derivation.is_some_and(|derivation| checks(entitlement, (&self.items, answers), found, &derivation))
    }
}

/// What is supposed on the way: at each level one of these facts.
type Supposed = Vec<(usize, Vec<usize>)>;

/// No derivation has more steps than this: a person on an old phone waits for the checker to follow it.
const MOST: usize = 20_000;

/// Follows one entitlement.
pub struct Deriving<'a> {
    /// The entitlement.
    pub entitlement: &'a Entitlement,
    /// The diagrams, which say what it turns on.
    pub verdicts: &'a Verdicts,
    /// What is known.
    pub answers: &'a Answers,
    /// The steps taken.
    pub steps: Cell<usize>,
}

impl Deriving<'_> {
    /// The derivation, from the function of the facts on; nothing where it would take too many steps.
    pub fn from(&self, facts: Node) -> Option<Derivation> {
        let derivation = self.follow(facts, &mut Supposed::new());
        (self.steps.get() < MOST).then_some(derivation)
    }

    fn follow(&self, node: Node, supposed: &mut Supposed) -> Derivation {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() >= MOST {
            return Derivation::Settled(Outcome::Open);
        }
        if let Some(outcome) = self.settled(supposed) {
            return Derivation::Settled(outcome);
        }
        match self.verdicts.forest().step(node) {
            Step::Leaf(_) => self.follow_apart(node, supposed),
            Step::Branch(level, children) => {
                if let Some(child) = self.known(level).and_then(|choice| children.child(choice)) {
                    return self.follow(child, supposed);
                }
                let mut cases: Vec<(Node, Vec<usize>)> = Vec::new();
                for (choice, child) in children.iter().enumerate() {
                    match cases.iter_mut().find(|(other, _)| *other == child) {
                        Some((_, facts)) => facts.push(choice),
                        None => cases.push((child, vec![choice])),
                    }
                }
                self.cases(level, cases, supposed)
            }
        }
    }

    /// The function is settled and the conditions as written are not: they read a fact twice, or facts that were taken
    /// together. The comparison that leaves them open is gone through, fact by fact.
    fn follow_apart(&self, node: Node, supposed: &mut Supposed) -> Derivation {
        let conditions = [&self.entitlement.set_aside, &self.entitlement.ruled_out, &self.entitlement.met];
        for condition in conditions {
            let Some(number) = self.open_level(condition, supposed) else { continue };
            let all = self.verdicts.space().level(number).map_or(0, Level::facts);
            let facts = supposed.iter().rev().find(|(level, _)| *level == number).map(|(_, facts)| facts.clone());
            let mut cases = Vec::new();
            for fact in facts.unwrap_or_else(|| (0..all).collect()) {
                cases.push((node, vec![fact]));
            }
            return self.cases(number, cases, supposed);
        }
        // Everything is known, so that the conditions are settled: never reached.
        Derivation::Settled(Outcome::Open)
    }

    /// The level of the first comparison that leaves the condition open.
    fn open_level(&self, condition: &Condition<Test>, supposed: &Supposed) -> Option<usize> {
        if condition.truth(&|test| self.truth(test, supposed)).is_settled() {
            return None;
        }
        match condition {
            Condition::Test(test) => self.verdicts.space().position(|level| {
                let own = self.verdicts.space().position(|other| other == level);
                let single = |(number, facts): &(usize, Vec<usize>)| Some(*number) == own && facts.len() == 1;
                reads(level, test) && !supposed.iter().any(single)
            }),
            Condition::Not(inner) => self.open_level(inner, supposed),
            Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
                parts.iter().find_map(|part| self.open_level(part, supposed))
            }
        }
    }

    fn cases(&self, level: usize, groups: Vec<(Node, Vec<usize>)>, supposed: &mut Supposed) -> Derivation {
        let mut cases: Vec<Case> = Vec::new();
        for (node, facts) in groups {
            supposed.push((level, facts.clone()));
            let then = self.follow(node, supposed);
            supposed.pop();
            cases.push(Case { facts, then });
        }
        match self.verdicts.space().level(level) {
            Some(level) => Derivation::Cases(level.clone(), cases),
            None => Derivation::Settled(Outcome::Open),
        }
    }

    fn known(&self, level: usize) -> Option<usize> {
        let unsure = self.verdicts.space().unsure(level);
        self.verdicts.space().choice(level, self.answers).filter(|choice| *choice != unsure)
    }

    /// The outcome, where what is known and supposed settles it whatever the rest.
    fn settled(&self, supposed: &Supposed) -> Option<Outcome> {
        let of = |test: &Test| self.truth(test, supposed);
        let met = self.entitlement.met.truth(&of);
        let ruled_out = self.entitlement.ruled_out.truth(&of);
        let set_aside = self.entitlement.set_aside.truth(&of);
        let mut only = None;
        for met in either(met) {
            for ruled_out in either(ruled_out) {
                for set_aside in either(set_aside) {
                    let outcome = outcome(self.entitlement, *met, *ruled_out, *set_aside);
                    if only.is_some_and(|only| only != outcome) {
                        return None;
                    }
                    only = Some(outcome);
                }
            }
        }
        only
    }

    fn truth(&self, test: &Test, supposed: &Supposed) -> Truth {
        let answer = test.item().and_then(|item| self.answers.answer(item));
        if answer.is_some_and(|answer| *answer != Answer::DontKnow) {
            return test.truth(self.answers);
        }
        if let Matter::Chosen(item, option) = &test.matter
            && *option == OptionId::National(Choice::NoneOfThese)
        {
            return self.none_ticked(item, supposed);
        }
        // The last thing supposed of a level is the narrowest.
        for (number, facts) in supposed.iter().rev() {
            let Some(level) = self.verdicts.space().level(*number).filter(|level| reads(level, test)) else { continue };
            let true_of = facts.iter().filter(|fact| holds(level, &test.matter, **fact)).count();
            return match true_of {
                0 => Truth::False,
                all if all == facts.len() => Truth::True,
                _ => Truth::Unknown,
            };
        }
        Truth::Unknown
    }

    fn none_ticked(&self, item: &ItemId, supposed: &Supposed) -> Truth {
        let mut none = Truth::True;
        for (number, level) in self.verdicts.space().of_item(item) {
            if matches!(level, Level::Known(_)) {
                continue;
            }
            let facts = supposed.iter().rev().find(|(other, _)| *other == number).map(|(_, facts)| facts.as_slice());
            none = none.and(match facts {
                Some([0]) => Truth::True,
                Some([1]) => Truth::False,
                Some(_) | None => Truth::Unknown,
            });
        }
        none
    }
}

/// What an unknown truth may turn out to be.
fn either(truth: Truth) -> &'static [Truth] {
    match truth {
        Truth::True => &[Truth::True],
        Truth::False => &[Truth::False],
        Truth::Unknown => &[Truth::True, Truth::False],
    }
}

/// Whether the level tells of the test.
fn reads(level: &Level, test: &Test) -> bool {
    let none = OptionId::National(Choice::NoneOfThese);
    match (level, &test.matter) {
        (Level::Ticked(item, own), Matter::Chosen(id, option)) => item == id && (own == option || *option == none),
        (Level::Judged(own), Matter::Judgement(judgement)) => *own == judgement.id,
        (Level::Chosen(item, _), Matter::Chosen(id, _)) | (Level::Age(item, _), Matter::AgeFrom(id, _)) => item == id,
        _ => false,
    }
}
