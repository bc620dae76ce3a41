//! Everything the result has to say, derived from a sitting: ids and values, no words.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;
use crate::questionnaire::Test;
use crate::rulebook::Advice;
use crate::rulebook::AdviceId;
use crate::rulebook::AdvicePlace;
use crate::rulebook::Determination;
use crate::rulebook::EntitlementId;
use crate::rulebook::FindOut;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::ProvisionId;
use crate::rulebook::figures;

use super::Interview;

/// One route with its outcome and the answers that decided it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The outcome and why.
    pub determination: Determination,
    /// The answers that decided it, each once.
    pub because: Vec<(ItemId, Answer)>,
    /// The provisions it rests on.
    pub provisions: Vec<ProvisionId>,
}

/// The best that can be said over all routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overall {
    /// At least one right appears.
    Right,
    /// No right is made out, and at least one is open.
    Open,
    /// No right is left; one may ask.
    MayAsk,
    /// Nothing in England at present.
    NotNow,
}

/// A day by which to act, worked out from a letter's date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// What it belongs to.
    pub advice: AdviceId,
    /// The day.
    pub by: CivilDate,
}

/// Everything the result has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// The answers that count.
    pub answers: Answers,
    /// The best over all routes.
    pub overall: Overall,
    /// The national routes, and the way of holding.
    pub national: Vec<Route>,
    /// The groups of the local offer.
    pub local: Vec<Route>,
    /// What to find out, the first thing first.
    pub find_out: Vec<FindOut>,
    /// The advice called for.
    pub advice: Vec<Advice>,
    /// The days worked out.
    pub deadlines: Vec<Deadline>,
}

impl Findings {
    /// What `interview` comes to.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let answers = interview.relevant_answers();
        let rulebook = interview.rulebook();
        let routes = rulebook.determine(&answers).into_iter().zip(rulebook.entitlements());
        let (mut national, mut local) = (Vec::new(), Vec::new());
        for (determination, entitlement) in routes {
            let because = because(&determination, &answers);
            let route = Route { determination, because, provisions: entitlement.provisions.clone() };
            match route.determination.id {
                EntitlementId::National(_) => national.push(route),
                EntitlementId::Local(_) => local.push(route),
            }
        }
        let mut find_out: Vec<FindOut> = Vec::new();
        for id in national.iter().flat_map(|route| &route.determination.find_out) {
            if !find_out.contains(id) {
                find_out.push(*id);
            }
        }
        let advice: Vec<Advice> = rulebook.advise(&answers).into_iter().cloned().collect();
        let deadlines = deadlines(&answers, &advice);
        Self { overall: overall(&national), answers, national, local, find_out, advice, deadlines }
    }

    /// The outcome of a national route.
    #[must_use]
    pub fn outcome(&self, id: NationalEntitlement) -> Option<Outcome> {
        let id = EntitlementId::National(id);
        self.national.iter().map(|route| &route.determination).find(|it| it.id == id).map(|it| it.outcome)
    }

    /// The rights that appear.
    #[must_use]
    pub fn rights(&self) -> Vec<NationalEntitlement> {
        NationalEntitlement::ALL.into_iter().filter(|id| self.outcome(*id) == Some(Outcome::RightAppears)).collect()
    }

    /// The advice that stands in `place`.
    pub fn advice_in(&self, place: AdvicePlace) -> impl Iterator<Item = &Advice> {
        self.advice.iter().filter(move |advice| advice.place == place)
    }

    /// Every provision that anything said here rests on, each once, in the order of first use.
    #[must_use]
    pub fn provisions(&self) -> Vec<ProvisionId> {
        let mut seen = Vec::new();
        let routes = self.national.iter().flat_map(|route| &route.provisions);
        for id in routes.chain(self.advice.iter().flat_map(|advice| &advice.provisions)) {
            if !seen.contains(id) {
                seen.push(*id);
            }
        }
        seen
    }
}

fn because(determination: &Determination, answers: &Answers) -> Vec<(ItemId, Answer)> {
    let mut because: Vec<(ItemId, Answer)> = Vec::new();
    for item in determination.explanation.deciding().into_iter().filter_map(Test::item) {
        let known = because.iter().any(|(id, _)| id == item);
        if let (Some(answer), false) = (answers.answer(item), known) {
            because.push((item.clone(), answer.clone()));
        }
    }
    because
}

fn overall(national: &[Route]) -> Overall {
    let any = |outcome: Outcome| national.iter().any(|route| route.determination.outcome == outcome);
    let right_open = national.iter().any(|route| {
        let holding = EntitlementId::National(NationalEntitlement::DirectPayment);
        route.determination.id != holding && route.determination.outcome == Outcome::Open
    });
    if any(Outcome::RightAppears) {
        Overall::Right
    } else if right_open {
        Overall::Open
    } else if any(Outcome::MayAsk) {
        Overall::MayAsk
    } else {
        Overall::NotNow
    }
}

fn deadlines(answers: &Answers, advice: &[Advice]) -> Vec<Deadline> {
    let Some(Answer::Date(letter)) = answers.answer(&NationalItem::DecisionDate.into()) else { return Vec::new() };
    let clocks = [
        (AdviceId::ChallengeChc, figures::chc_local_resolution().value),
        (AdviceId::JudicialReview, figures::judicial_review().value),
        (AdviceId::Complaint, figures::complaint().value),
    ];
    let said = |id: AdviceId| advice.iter().any(|advice| advice.id == id);
    let running = clocks.into_iter().filter(|(id, _)| said(*id));
    running.map(|(advice, months)| Deadline { advice, by: letter.plus_months(months) }).collect()
}

/// Whether the answer is, or contains, `choice`.
#[must_use]
pub fn said(answers: &Answers, item: NationalItem, choice: Choice) -> bool {
    let option = OptionId::National(choice);
    match answers.answer(&item.into()) {
        Some(Answer::One(given)) => *given == option,
        Some(Answer::Several(given)) => given.contains(&option),
        Some(Answer::Age(_) | Answer::Date(_) | Answer::DontKnow) | None => false,
    }
}
