//! Everything the result has to say, derived from a sitting: ids and values, no words.

use crate::questionnaire::Answer;
use crate::questionnaire::Answers;
use crate::questionnaire::Choice;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Test;
use crate::rulebook::Advice;
use crate::rulebook::AdviceId;
use crate::rulebook::AdvicePlace;
use crate::rulebook::Change;
use crate::rulebook::Determination;
use crate::rulebook::EntitlementId;
use crate::rulebook::FindOut;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::ProvisionId;
use crate::rulebook::Strength;
use crate::rulebook::Worth;
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
    /// The smallest sets of facts that would bring the right, among those that can come about or be found out.
    pub changes: Vec<Change>,
    /// The last day on which the person can come of age, where the route is for adults alone.
    pub comes_of_age: Option<CivilDate>,
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
    /// What is not known, the thing most worth finding out first.
    pub worth: Vec<Worth>,
    /// Whether the second checker came to the same on every route.
    pub is_checked: bool,
}

impl Findings {
    /// What `interview` comes to.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let answers = interview.relevant_answers();
        let rulebook = interview.rulebook();
        let routes = rulebook.determine(&answers).into_iter().zip(rulebook.entitlements());
        let (mut national, mut local, mut is_checked) = (Vec::new(), Vec::new(), true);
        for (determination, entitlement) in routes {
            is_checked &= rulebook.is_checked(&determination, &answers);
            let because = because(&determination, &answers);
            let changes = match entitlement.strength {
                Strength::RightToHave => rulebook.changes_to(Outcome::RightAppears, &entitlement.id, &answers),
                Strength::RightToAsk
                | Strength::NotInForce
                | Strength::LocalDiscretion
                | Strength::WayOfHolding
                | Strength::LocalOffer(_) => Vec::new(),
            };
            let provisions = entitlement.provisions.clone();
            let comes_of_age = comes_of_age(&determination, &answers, interview.as_at());
            let route = Route { determination, because, provisions, changes, comes_of_age };
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
        let worth = rulebook.worth_finding_out(&answers);
        let find_out = most_worth_first(find_out, &worth);
        let advice: Vec<Advice> = rulebook.advise(&answers).into_iter().cloned().collect();
        let deadlines = deadlines(&answers, &advice);
        Self { overall: overall(&national), answers, national, local, find_out, advice, deadlines, worth, is_checked }
    }

    /// What is most worth finding out, where some answer to it would change what is seen.
    #[must_use]
    pub fn most_worth(&self) -> Option<&Worth> {
        self.worth.first().filter(|worth| worth.meanings.iter().any(|(_, seen)| !seen.is_empty()))
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

/// The last day on which somebody of this age turns 18, for the route that is for adults alone.
fn comes_of_age(found: &Determination, answers: &Answers, as_at: CivilDate) -> Option<CivilDate> {
    let chc = found.id == EntitlementId::National(NationalEntitlement::Chc);
    match answers.answer(&NationalItem::Age.into()) {
        Some(Answer::Age(years)) if chc && found.outcome == Outcome::NotByThisRoute => {
            let left = 18_u8.checked_sub(*years).filter(|left| *left > 0)?;
            let in_place = said(answers, NationalItem::Residence, Choice::England);
            let free = !said(answers, NationalItem::Setting, Choice::Custody);
            (in_place && free).then(|| as_at.plus_months(left * 12))
        }
        Some(_) | None => None,
    }
}

/// These rows in the order of the things they ask about; rows about nothing of the kind stay behind, in their order.
fn most_worth_first(rows: Vec<FindOut>, worth: &[Worth]) -> Vec<FindOut> {
    let mut ordered = Vec::new();
    for worth in worth {
        for row in &rows {
            if row.items().contains(&worth.item) && !ordered.contains(row) {
                ordered.push(*row);
            }
        }
    }
    for row in rows {
        if !ordered.contains(&row) {
            ordered.push(row);
        }
    }
    ordered
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
    answers.says(item, choice)
}
