//! What people may have, and on what authority: the rulebook, what it asks, and what answers come to.

mod advice;
mod determination;
mod entitlement;
pub mod figures;
mod national;
mod provision;
mod source;

pub use advice::Advice;
pub use advice::AdviceId;
pub use advice::AdvicePlace;
pub use advice::FindOut;
pub use determination::Determination;
pub use determination::Outcome;
pub use determination::outcome;
pub use entitlement::Asking;
pub use entitlement::Entitlement;
pub use entitlement::EntitlementId;
pub use entitlement::NationalEntitlement;
pub use entitlement::Standing;
pub use entitlement::Strength;
pub use national::checked_on;
pub use national::grounds;
pub use national::in_place;
pub use national::provision;
pub use provision::Confidence;
pub use provision::Provision;
pub use provision::ProvisionId;
pub use source::Source;

use crate::logic::Condition;
use crate::logic::Explanation;
use crate::logic::Knowledge;
use crate::logic::Truth;
use crate::logic::reachable;
use crate::logic::worth_asking;
use crate::questionnaire::Answers;
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
}

impl Rulebook {
    /// The national rules alone.
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
        Self {
            items: national_items(),
            entitlements: national::national_entitlements(),
            advice: national::national_advice(),
        }
    }

    /// Adds what a pack brings. It can add questions and entitlements; what is there stays as it is.
    pub fn extend(&mut self, items: Vec<Item>, entitlements: Vec<Entitlement>) {
        for item in items {
            // Within a part the national questions come first.
            let place = self.items.iter().position(|other| other.part > item.part).unwrap_or(self.items.len());
            self.items.insert(place, item);
        }
        self.entitlements.extend(entitlements);
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
        while let Some(item) = self.next_item(&read) {
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

    /// The first question, in the order of asking, whose answer could still change something.
    #[must_use]
    pub fn next_item(&self, answers: &Answers) -> Option<ItemId> {
        let wanted = self.wanted(answers);
        self.items.iter().map(|item| &item.id).find(|id| wanted.contains(id)).cloned()
    }

    fn wanted<'a>(&'a self, answers: &Answers) -> Vec<&'a ItemId> {
        let mut open = Vec::new();
        for entitlement in &self.entitlements {
            open_tests(entitlement, &|test| test.knowledge(answers), &mut open);
        }
        let mut wanted = Vec::new();
        for test in open {
            wanted.extend(test.item());
        }
        for prompt in &PROMPTS {
            let item = self.item(&ItemId::National(prompt.item)).filter(|item| answers.answer(&item.id).is_none());
            if let Some(item) = item.filter(|_| due(&prompt.when.condition(), &prompt.unless.condition(), answers)) {
                wanted.push(&item.id);
            }
        }
        wanted
    }

    /// What the answers come to on every entitlement. Give it answers that [`Rulebook::relevant`] let through.
    #[must_use]
    pub fn determine(&self, answers: &Answers) -> Vec<Determination> {
        self.entitlements.iter().map(|entitlement| self.determine_one(entitlement, answers)).collect()
    }

    /// What the answers come to on one national entitlement.
    #[must_use]
    pub fn determine_national(&self, id: NationalEntitlement, answers: &Answers) -> Option<Determination> {
        let id = EntitlementId::National(id);
        self.entitlements.iter().find(|it| it.id == id).map(|it| self.determine_one(it, answers))
    }

    fn determine_one(&self, entitlement: &Entitlement, answers: &Answers) -> Determination {
        let of = |test: &Test| test.truth(answers);
        let truths = [&entitlement.met, &entitlement.ruled_out, &entitlement.set_aside].map(|it| it.truth(&of));
        let [met, ruled_out, set_aside] = truths;
        let outcome = outcome(entitlement, met, ruled_out, set_aside);
        let deciding = if set_aside.is_true() {
            &entitlement.set_aside
        } else if ruled_out.is_true() {
            &entitlement.ruled_out
        } else {
            &entitlement.met
        };
        let settled =
            matches!((met, ruled_out, set_aside), (Truth::True, ..) | (_, Truth::True, _) | (.., Truth::True));
        let find_out = if settled { Vec::new() } else { find_out(entitlement, answers) };
        Determination { id: entitlement.id.clone(), outcome, explanation: Explanation::of(deciding, &of), find_out }
    }

    /// The advice that these answers call for, in the order of the rulebook.
    #[must_use]
    pub fn advise(&self, answers: &Answers) -> Vec<&Advice> {
        self.advice.iter().filter(|advice| due(&advice.when, &advice.unless, answers)).collect()
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

/// Adds the tests of an entitlement that are still worth asking.
fn open_tests<'a>(entitlement: &'a Entitlement, of: &dyn Fn(&Test) -> Knowledge, open: &mut Vec<&'a Test>) {
    let decides = |condition: &Condition<Test>| condition.truth(&|test| of(test).truth()).is_true();
    let decided = decides(&entitlement.set_aside) || decides(&entitlement.ruled_out) || decides(&entitlement.met);
    let closed = entitlement.asking == Asking::WhileReachable && !reachable(&entitlement.met, of);
    if !decided && !closed {
        open.extend(worth_asking(&entitlement.met, of));
        open.extend(worth_asking(&entitlement.ruled_out, of));
    }
}
