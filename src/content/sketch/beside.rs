//! What local offers say of money, and the questions where the sketch says otherwise. Which of them is right is not said.

use crate::content::Costing;
use crate::content::statement::Section;
use crate::content::statement::group_sections;
use crate::interview::Findings;
use crate::logic::Truth;
use crate::offer::Group;
use crate::questionnaire::LocalId;
use crate::rulebook::EntitlementId;
use crate::rulebook::Outcome;
use crate::sketch::LocalMoney;

use super::Teller;
use super::lines::rate;
use super::range;

/// What one group of a local offer says of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalWording {
    /// Its id.
    pub group: LocalId,
    /// What it is called.
    pub title: String,
    /// Its own words on the amount and on what it cannot pay for.
    pub sections: Vec<Section>,
    /// What to ask, where the sketch and the offer name different sums.
    pub questions: Vec<String>,
}

impl Teller<'_> {
    /// Group by group, without those that the answers rule out.
    pub(super) fn local(&self) -> Vec<LocalWording> {
        let Some(offer) = self.interview.local().offer() else { return Vec::new() };
        let findings = Findings::of(self.interview);
        let groups = offer.groups().iter();
        let open = groups.filter(|group| is_open(&findings, group));
        open.filter_map(|group| self.group(group)).collect()
    }

    fn group(&self, group: &Group) -> Option<LocalWording> {
        let sections = group_sections(group, self.interview).into_iter();
        let sections = sections.filter(|section| ["money", "not_allowed"].contains(&section.field));
        let sections: Vec<Section> = sections.collect();
        if sections.is_empty() {
            return None;
        }
        let questions = self.questions(&LocalMoney::of(group, self.interview.as_at()));
        Some(LocalWording { group: group.id.clone(), title: group.title.clone(), sections, questions })
    }

    fn questions(&self, money: &LocalMoney) -> Vec<String> {
        let mut questions = Vec::new();
        for pair in money.beside(&self.typed.plan) {
            let more = pair.own.high() > pair.local;
            let words = if more { Costing::LocalLess } else { Costing::LocalEnough };
            let gaps = [self.support_name(pair.line), pair.local.to_string(), pair.what, rate(pair.own)];
            questions.push(self.fill(words, &gaps.each_ref().map(String::as_str)));
        }
        if let Some(limit) = money.limit.filter(|limit| limit.weekly < self.sums.weekly.high) {
            let gaps = [limit.pounds.to_string(), limit.weekly.rounded().to_string(), range(self.sums.weekly)];
            questions.push(self.fill(Costing::LocalLimit, &gaps.each_ref().map(String::as_str)));
        }
        questions
    }
}

/// Whether the answers leave it possible that the group's money is meant.
fn is_open(findings: &Findings, group: &Group) -> bool {
    let id = EntitlementId::Local(group.id.clone());
    let route = findings.local.iter().find(|route| route.determination.id == id);
    route.is_some_and(|route| match route.determination.outcome {
        Outcome::NotThisGroup | Outcome::NotByThisRoute | Outcome::DoesNotArise | Outcome::NotYetLaw => false,
        // Who has the right is for the national rules to say; whom the page means by it, its own conditions tell.
        Outcome::SeeRight => group.conditions.truth(&|test| test.truth(&findings.answers)) != Truth::False,
        Outcome::RightAppears
        | Outcome::Open
        | Outcome::MayAsk
        | Outcome::CoveredByRight
        | Outcome::NothingBars
        | Outcome::OtherWaysOnly
        | Outcome::FitsOffer
        | Outcome::MayFitOffer
        | Outcome::OfferMayAsk
        | Outcome::NotOpenYet
        | Outcome::RightToAsk => true,
    })
}
