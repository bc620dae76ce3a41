//! Which door: the rights that appear, what is open and how to close it, what the local offer may add, and what shows it.

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::folder::Held;
use crate::folder::Paper;
use crate::interview::Portion;
use crate::interview::Route;
use crate::questionnaire::ItemId;
use crate::rulebook::AdvicePlace;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::provision;
use crate::summary::Block;
use crate::summary::Piece;
use crate::summary::Point;
use crate::summary::discretion::goes_without_saying;
use crate::summary::starter::starters;

use super::Draft;

impl Draft<'_> {
    /// 1: the doors.
    pub fn door(&self) -> Vec<Piece> {
        let mut points: Vec<Point> = Vec::new();
        for route in self.findings.national.iter().chain(&self.findings.local) {
            points.extend(self.door_line(route).map(|text| Point { text: text.into(), under: self.papers_for(route) }));
        }
        if points.is_empty() {
            points.push(self.tell(Taking::DocNoRoute).into());
        }
        let starters = starters(self.interview, &self.findings, &self.may);
        points.extend(starters.iter().map(|it| self.gaps(Taking::DocStarter, &[&it.who, it.group]).into()));
        let open = self.findings.find_out.iter().filter(|id| self.may.may_ask(**id));
        points.extend(open.map(|id| {
            let wording = content::find_out(*id, self.interview);
            self.gaps(Taking::DocFindOut, &[&wording.about, &wording.from, &wording.ask_for]).into()
        }));
        vec![Piece::List(points), Piece::Text(self.tell(Taking::DocDecides).into())]
    }

    fn door_line(&self, route: &Route) -> Option<String> {
        let phrase = match route.determination.outcome {
            Outcome::RightAppears => Taking::DocRight,
            Outcome::Open => Taking::DocOpen,
            Outcome::MayAsk => Taking::DocMayAsk,
            Outcome::FitsOffer => Taking::DocFits,
            Outcome::MayFitOffer => Taking::DocMayFit,
            Outcome::OfferMayAsk => Taking::DocOfferMayAsk,
            Outcome::NotOpenYet
            | Outcome::NotByThisRoute
            | Outcome::CoveredByRight
            | Outcome::NothingBars
            | Outcome::OtherWaysOnly
            | Outcome::DoesNotArise
            | Outcome::NotThisGroup
            | Outcome::SeeRight
            | Outcome::RightToAsk
            | Outcome::NotYetLaw => return None,
        };
        let id = &route.determination.id;
        // How the money is held is no door, and a commissioner hears of it from the person.
        if *id == EntitlementId::National(NationalEntitlement::DirectPayment) || !self.may.may_tell(id) {
            return None;
        }
        let name = self.route_name(route)?;
        let because: Vec<String> = route
            .because
            .iter()
            .filter(|(item, _)| self.may.may_print(item) && !goes_without_saying(item))
            .map(|(item, answer)| content::because(item, answer, self.interview))
            .collect();
        let source = route.provisions.first().and_then(|id| provision(*id).sources.first());
        let because = if because.is_empty() { String::new() } else { format!("({})", because.join("; ")) };
        let line = self.gaps(phrase, &[&name, &because]);
        Some(source.map_or(line.clone(), |source| line + &self.gaps(Taking::DocPlace, &[source.title()])))
    }

    /// What a route is called.
    pub(super) fn route_name(&self, route: &Route) -> Option<String> {
        match &route.determination.id {
            EntitlementId::National(id) => Some(content::entitlement_name(*id, self.interview)),
            EntitlementId::Local(id) => Some(self.interview.local().offer()?.group(id)?.title.clone()),
        }
    }

    /// Under a right that appears or is open: the papers that show the answers it rests on.
    fn papers_for(&self, route: &Route) -> Vec<String> {
        let wanted = matches!(route.determination.outcome, Outcome::RightAppears | Outcome::Open);
        if !wanted || !self.interview.prints(Portion::Papers) {
            return Vec::new();
        }
        let rests_on = |paper: &Paper| {
            let shown: Vec<ItemId> = paper.shows().iter().map(|item| (*item).into()).collect();
            route.because.iter().any(|(item, _)| shown.contains(item) && !goes_without_saying(item))
        };
        let fitting = Paper::ALL.into_iter().filter(|paper| paper.fits(&self.findings.answers) && rests_on(paper));
        let papers: Vec<Paper> = fitting.collect();
        if papers.is_empty() { Vec::new() } else { vec![self.shown_by(&papers)] }
    }

    /// These papers in a line, each with how far the person has got with it.
    pub(super) fn shown_by(&self, papers: &[Paper]) -> String {
        let named = papers.iter().map(|paper| {
            let name = content::paper(*paper, self.interview).name;
            match self.interview.folder().held(*paper) {
                Some(Held::Here) => format!("{name} ({})", self.tell(Taking::PaperHere)),
                Some(Held::Asked) => format!("{name} ({})", self.tell(Taking::PaperAsked)),
                None => name,
            }
        });
        self.gaps(Taking::DocShownBy, &[&named.collect::<Vec<_>>().join("; ")])
    }

    /// The sources of what is printed: those of the routes that are not ruled out, of the urgent box, of the first step.
    pub(super) fn door_sources(&self) -> Vec<Block> {
        let routes = self.findings.national.iter().filter(|route| self.door_line(route).is_some());
        let urgent = self.findings.advice_in(AdvicePlace::Urgent).take(1);
        let next = self.findings.advice_in(AdvicePlace::NextStep).take(1);
        let advised = urgent.chain(next).flat_map(|advice| &advice.provisions);
        self.sources(routes.flat_map(|route| &route.provisions).chain(advised))
    }

    /// The result of a route in a line, where it may be told.
    pub(super) fn result(&self, route: &Route) -> Option<String> {
        let found = &route.determination;
        let national = match found.id {
            EntitlementId::National(id) => Some(id),
            EntitlementId::Local(_) => None,
        };
        let wording = content::outcome(national, found.outcome, self.interview);
        let checked = if self.findings.is_checked { wording.tag } else { self.say(Phrase::UncheckedTitle) };
        self.may.may_tell(&found.id).then_some(())?;
        Some(format!("{}: {checked}", self.route_name(route)?))
    }
}
