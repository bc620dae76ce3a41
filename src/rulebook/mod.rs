//! What people may have, and on what authority: the rulebook, what it asks, and what answers come to.

mod advice;
mod certificate;
mod change;
mod checker;
mod derivation;
mod determination;
mod entitlement;
pub mod figures;
mod national;
pub mod pay;
mod provision;
mod release;
mod source;
mod verdicts;
mod worth;

pub use advice::Advice;
pub use advice::AdviceId;
pub use advice::AdvicePlace;
pub use advice::FindOut;
pub use certificate::Certificate;
pub use certificate::certificate;
pub use change::Change;
pub use checker::checks;
pub use derivation::Case;
pub use derivation::Derivation;
pub use determination::Determination;
pub use determination::Outcome;
pub use determination::outcome;
pub use entitlement::Entitlement;
pub use entitlement::EntitlementId;
pub use entitlement::NationalEntitlement;
pub use entitlement::Standing;
pub use entitlement::Strength;
pub use national::checked_on;
pub use national::grounds;
pub use national::in_place;
pub use national::provision;
pub use national::strength_as_at;
pub use provision::Confidence;
pub use provision::Provision;
pub use provision::ProvisionId;
pub use release::Release;
pub use release::changed_since;
pub use release::releases;
pub use source::Source;
pub use verdicts::Asked;
pub use verdicts::Diagrams;
pub use verdicts::Level;
pub use verdicts::Space;
pub use verdicts::Verdicts;
pub use verdicts::outcomes;
pub use worth::Worth;

use crate::logic::Condition;
use crate::logic::Explanation;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::Test;
use crate::questionnaire::national_items;

use national::FIND_OUTS;
use national::PROMPTS;

/// Everything that decides what is asked and what is said: the national rules, and a local offer where one joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rulebook {
    items: Vec<Item>,
    entitlements: Vec<Entitlement>,
    advice: Vec<Advice>,
    verdicts: Verdicts,
}

impl Rulebook {
    /// The national rules alone, as they were when last checked.
    ///
    /// ```
    /// use phb_check::questionnaire::{Answer, Answers, Choice, NationalItem};
    /// use phb_check::rulebook::{NationalEntitlement, Outcome, Rulebook};
    /// let mut answers = Answers::default();
    /// answers.insert(NationalItem::Residence.into(), Answer::One(Choice::Scotland.into()));
    /// let rulebook = Rulebook::national();
    /// let chc = rulebook.determine_national(NationalEntitlement::Chc, &answers);
    /// assert_eq!(chc.map(|it| it.outcome), Some(Outcome::NotByThisRoute));
    /// ```
    #[must_use]
    pub fn national() -> Self {
        Self::national_as_at(checked_on().unwrap_or_default())
    }

    /// The national rules as the law stood on the day `as_at`.
    ///
    /// ```
    /// use phb_check::questionnaire::CivilDate;
    /// use phb_check::rulebook::{Rulebook, Strength};
    /// let summer = Rulebook::national_as_at(CivilDate::new(2014, 7, 1).unwrap());
    /// assert_eq!(summer.entitlements()[0].strength, Strength::RightToAsk);
    /// ```
    #[must_use]
    pub fn national_as_at(as_at: CivilDate) -> Self {
        Self::of(national_items(), national::national_entitlements(as_at), national::national_advice())
    }

    /// The national questions without any rule: for looking at what a pack brings by itself.
    #[must_use]
    pub fn questions_alone() -> Self {
        Self::of(national_items(), Vec::new(), Vec::new())
    }

    /// These rules with their questions asked in this order: for weighing one order against another.
    #[must_use]
    pub fn asked_in_order(self, items: Vec<Item>) -> Self {
        Self::of(items, self.entitlements, self.advice)
    }

    /// These rules with the diagrams of others, so that the engine says what the rules do not: for tests of the checker.
    #[must_use]
    pub fn with_verdicts_of(self, other: &Self) -> Self {
        Self { verdicts: other.verdicts.clone(), ..self }
    }

    fn of(items: Vec<Item>, entitlements: Vec<Entitlement>, advice: Vec<Advice>) -> Self {
        let mut prompts = Vec::new();
        for prompt in &PROMPTS {
            let (when, unless) = (prompt.when.condition(), prompt.unless.condition());
            prompts.push(Asked { item: prompt.item.into(), when, unless });
        }
        let verdicts = Verdicts::of(&items, &entitlements, &prompts);
        Self { items, entitlements, advice, verdicts }
    }

    /// Adds what a pack brings. It can add questions and entitlements; what is there stays as it is.
    #[must_use]
    pub fn extended(self, items: Vec<Item>, entitlements: Vec<Entitlement>) -> Self {
        let (mut all, mut every) = (self.items, self.entitlements);
        for item in items {
            // Within a part the national questions come first.
            let place = all.iter().position(|other| other.part > item.part).unwrap_or(all.len());
            all.insert(place, item);
        }
        every.extend(entitlements);
        Self::of(all, every, self.advice)
    }

    /// All questions, in the order of asking.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The question with this id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// All entitlements, the national ones first.
    #[must_use]
    pub fn entitlements(&self) -> &[Entitlement] {
        &self.entitlements
    }

    /// All advice as values.
    #[must_use]
    pub fn all_advice(&self) -> &[Advice] {
        &self.advice
    }

    /// The questions that these answers lead to, in the order of asking, up to and with the first one unanswered.
    ///
    /// Each is found from the answers before it alone, so an answer whose question no longer matters is not read.
    #[must_use]
    pub fn path(&self, answers: &Answers) -> Vec<ItemId> {
        let mut path = Vec::new();
        let mut read = Answers::default();
        while let Some(item) = self.next_item(&read).filter(|item| !path.contains(item)) {
            path.push(item.clone());
            let Some(answer) = answers.answer(&item) else { break };
            read.insert(item, answer.clone());
        }
        path
    }

    /// Those of the answers that may be read: the ones whose questions are still on the path.
    #[must_use]
    pub fn relevant(&self, answers: &Answers) -> Answers {
        let mut read = Answers::default();
        for item in self.path(answers) {
            if let Some(answer) = answers.answer(&item) {
                read.insert(item, answer.clone());
            }
        }
        read
    }

    /// The first question, in the order of asking, whose answer could still change something that is seen.
    #[must_use]
    pub fn next_item(&self, answers: &Answers) -> Option<ItemId> {
        self.verdicts.next_level(answers)?.item().cloned()
    }

    /// The fewest and the most questions still to come after these answers, whatever is said; nothing where a pack makes
    /// for too many ways to count.
    #[must_use]
    pub fn questions_left(&self, answers: &Answers) -> Option<(u32, u32)> {
        self.verdicts.questions_left(answers)
    }

    /// Every verdict as a diagram.
    #[must_use]
    pub fn verdicts(&self) -> &Verdicts {
        &self.verdicts
    }

    /// What the answers come to on every entitlement. Give it answers that [`Rulebook::relevant`] let through.
    #[must_use]
    pub fn determine(&self, answers: &Answers) -> Vec<Determination> {
        let mut all = Vec::new();
        for number in 0..self.entitlements.len() {
            all.extend(self.determine_one(number, answers));
        }
        all
    }

    /// What the answers come to on one national entitlement.
    #[must_use]
    pub fn determine_national(&self, id: NationalEntitlement, answers: &Answers) -> Option<Determination> {
        let id = EntitlementId::National(id);
        self.determine_one(self.entitlements.iter().position(|it| it.id == id)?, answers)
    }

    fn determine_one(&self, number: usize, answers: &Answers) -> Option<Determination> {
        let entitlement = self.entitlements.get(number)?;
        let of = |test: &Test| test.truth(answers);
        let deciding = if entitlement.set_aside.truth(&of).is_true() {
            &entitlement.set_aside
        } else if entitlement.ruled_out.truth(&of).is_true() {
            &entitlement.ruled_out
        } else {
            &entitlement.met
        };
        let outcome = self.verdicts.seen(number, answers);
        let find_out = if outcome == Outcome::Open { find_out(entitlement, answers) } else { Vec::new() };
        let explanation = Explanation::of(deciding, &of);
        let possible = self.verdicts.possible(number, answers);
        Some(Determination { id: entitlement.id.clone(), outcome, possible, explanation, find_out })
    }

    /// The advice that these answers call for, in the order of the rulebook.
    #[must_use]
    pub fn advise(&self, answers: &Answers) -> Vec<&Advice> {
        self.advice.iter().filter(|advice| due(&advice.when, &advice.unless, answers)).collect()
    }
}

impl FindOut {
    /// The questions whose "I'm not sure" makes this worth finding out.
    #[must_use]
    pub fn items(self) -> Vec<ItemId> {
        let mut items = Vec::new();
        for rule in FIND_OUTS.iter().filter(|rule| rule.id == self) {
            rule.when.unsure_of(&mut items);
        }
        items
    }
}

fn find_out(entitlement: &Entitlement, answers: &Answers) -> Vec<FindOut> {
    let EntitlementId::National(route) = entitlement.id else { return Vec::new() };
    let mut said = Vec::new();
    for rule in FIND_OUTS.iter().filter(|rule| rule.route == route) {
        if rule.when.condition().truth(&|test| test.truth(answers)).is_true() {
            said.push(rule.id);
        }
    }
    said
}

/// Whether something is said or asked: `when` is true, and `unless` is not. Unknown counts as not, both times.
fn due(when: &Condition<Test>, unless: &Condition<Test>, answers: &Answers) -> bool {
    let of = |test: &Test| test.truth(answers);
    when.truth(&of).is_true() && !unless.truth(&of).is_true()
}
