//! From a sitting to the commissioner's two sides, in the order a budget team reads them; how they are drawn is not known.

mod foot;

use crate::content;
use crate::content::Phrase;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::interview::Look;
use crate::interview::Portion;
use crate::interview::Route;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::rulebook::AdviceId;
use crate::rulebook::AdvicePlace;
use crate::rulebook::EntitlementId;
use crate::rulebook::FindOut;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::Source;
use crate::rulebook::provision;

use super::Block;
use super::Document;
use super::Piece;
use super::Size;
use super::Width;
use super::discretion::goes_without_saying;
use super::discretion::may_print;
use super::discretion::may_tell;
use super::starter::to_starters;

/// How many questions to the commissioner fit beside the rest.
const MOST_ASKS: usize = 6;

/// The summary of a sitting.
#[must_use]
pub fn compose(interview: &Interview) -> Document {
    let draft = Draft { interview, findings: Findings::of(interview) };
    let mut blocks = vec![Block::Title(draft.say(Phrase::DocTitle)), Block::Note(draft.say(Phrase::DocNote))];
    if interview.looks_back() {
        blocks.push(Block::Note(draft.gaps(Phrase::LooksBack, &[&content::date(interview.as_at())])));
    }
    blocks.extend(draft.urgent());
    blocks.extend([
        draft.part(Phrase::DocDoor, draft.door()),
        draft.part(Phrase::DocWho, draft.who()),
        draft.part(Phrase::DocNow, draft.now()),
        draft.part(Phrase::DocNeeds, vec![Piece::Text(draft.say(Phrase::DocNeedsHint)), Piece::Lines(3)]),
        draft.part(Phrase::DocFor, vec![Piece::Text(draft.say(Phrase::DocForHint)), Piece::Lines(2)]),
        draft.part(Phrase::DocHours, draft.hours()),
        draft.part(Phrase::DocHold, draft.hold()),
        draft.part(Phrase::DocRisk, draft.risk()),
        draft.part(Phrase::DocSupport, vec![draft.fields(&[Phrase::DocSupporter, Phrase::DocSupporterRole])]),
        draft.part(Phrase::DocUrgency, draft.urgency()),
        draft.part(Phrase::DocReview, vec![Piece::Text(draft.say(Phrase::DocReviewHint)), Piece::Lines(1)]),
        draft.part(Phrase::DocAsks, draft.asks()),
    ]);
    if interview.prints(Portion::Sources) {
        blocks.push(draft.part(Phrase::DocSources, vec![draft.sources()]));
    }
    let size = if interview.looks(Look::LargePrint) { Size::Large } else { Size::Normal };
    Document {
        title: draft.say(Phrase::DocTitle),
        language: content::Language::default().tag(),
        size,
        foot: draft.foot(),
        page_of: draft.say(Phrase::PageOf),
        blocks,
    }
}

struct Draft<'a> {
    interview: &'a Interview,
    findings: Findings,
}

impl Draft<'_> {
    fn say(&self, phrase: Phrase) -> String {
        content::phrase(phrase, self.interview)
    }

    fn gaps(&self, phrase: Phrase, values: &[&str]) -> String {
        content::fill_gaps(&self.say(phrase), values)
    }

    fn part(&self, title: Phrase, pieces: Vec<Piece>) -> Block {
        Block::Part { title: self.say(title), pieces }
    }

    fn fields(&self, labels: &[Phrase]) -> Piece {
        Piece::Fields(labels.iter().map(|label| (self.say(*label), Width::Half)).collect())
    }

    fn urgent(&self) -> Vec<Block> {
        let advice = self.findings.advice_in(AdvicePlace::Urgent).take(1);
        advice
            .map(|advice| {
                let wording = content::advice(advice.id, self.interview);
                let text = if wording.ask.is_empty() { wording.body } else { wording.ask };
                Block::Urgent { title: wording.title, text }
            })
            .collect()
    }

    /// 1: the rights that appear, what is open and how to close it, and what the local offer may add.
    fn door(&self) -> Vec<Piece> {
        let mut lines = Vec::new();
        for route in self.findings.national.iter().chain(&self.findings.local) {
            lines.extend(self.door_line(route));
        }
        if lines.is_empty() {
            lines.push(self.say(Phrase::DocNoRoute));
        }
        lines.extend(to_starters(self.interview, &self.findings));
        let quiet = !self.interview.prints(Portion::Sensitive);
        let told = self.findings.find_out.iter().filter(|id| !(quiet && **id == FindOut::CourtOrder));
        let open = told.map(|id| {
            let wording = content::find_out(*id, self.interview);
            self.gaps(Phrase::DocFindOut, &[&wording.about, &wording.from, &wording.ask_for])
        });
        lines.extend(open);
        vec![Piece::List(lines), Piece::Text(self.say(Phrase::DocDecides))]
    }

    fn door_line(&self, route: &Route) -> Option<String> {
        let phrase = match route.determination.outcome {
            Outcome::RightAppears => Phrase::DocRight,
            Outcome::Open => Phrase::DocOpen,
            Outcome::MayAsk => Phrase::DocMayAsk,
            Outcome::FitsOffer => Phrase::DocFits,
            Outcome::MayFitOffer => Phrase::DocMayFit,
            Outcome::OfferMayAsk => Phrase::DocOfferMayAsk,
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
        let name = match &route.determination.id {
            // Whether a direct payment is open may rest on a private answer: it is not printed here.
            EntitlementId::National(NationalEntitlement::DirectPayment) => return None,
            EntitlementId::National(id) => content::entitlement_name(*id, self.interview),
            EntitlementId::Local(_) if !may_tell(self.interview, &route.determination.id) => return None,
            EntitlementId::Local(id) => self.interview.local().offer()?.group(id)?.title.clone(),
        };
        let because: Vec<String> = route
            .because
            .iter()
            .filter(|(item, _)| may_print(self.interview, item) && !goes_without_saying(item))
            .map(|(item, answer)| content::because(item, answer, self.interview))
            .collect();
        let source = route.provisions.first().and_then(|id| provision(*id).sources.first());
        let because = if because.is_empty() { String::new() } else { format!("({})", because.join("; ")) };
        let line = self.gaps(phrase, &[&name, &because]);
        Some(source.map_or(line.clone(), |source| line + &self.gaps(Phrase::DocPlace, &[source.title()])))
    }

    fn who(&self) -> Vec<Piece> {
        let who = self.interview.who().map_or(String::new(), |who| content::who(who).0.to_owned());
        vec![
            Piece::Fields(vec![
                (self.say(Phrase::DocName), Width::Whole),
                (self.say(Phrase::DocBirth), Width::Half),
                (self.say(Phrase::DocNumber), Width::Half),
                (self.say(Phrase::DocGp), Width::Half),
                (self.say(Phrase::DocContact), Width::Half),
                (self.say(Phrase::DocAddress), Width::Whole),
                (self.say(Phrase::DocFormat), Width::Whole),
            ]),
            Piece::Text(self.gaps(Phrase::DocAskedBy, &[&who])),
            Piece::Ticks(vec![self.say(Phrase::DocConsent)]),
        ]
    }

    /// 3: what was said of today's care.
    fn now(&self) -> Vec<Piece> {
        let told = [NationalItem::Age, NationalItem::Setting, NationalItem::CareFunding, NationalItem::SubstantialNeed];
        let said: Vec<String> = told
            .into_iter()
            .filter_map(|item| {
                let id = ItemId::from(item);
                let answer = self.findings.answers.answer(&id)?;
                Some(content::because(&id, answer, self.interview))
            })
            .collect();
        vec![Piece::Text(said.join(". ")), Piece::Text(self.say(Phrase::DocNowHint)), Piece::Lines(2)]
    }

    fn hours(&self) -> Vec<Piece> {
        let words = |phrases: &[Phrase]| phrases.iter().map(|phrase| self.say(*phrase)).collect();
        vec![
            Piece::Week {
                caption: self.say(Phrase::DocWeek),
                days: words(&[
                    Phrase::Monday,
                    Phrase::Tuesday,
                    Phrase::Wednesday,
                    Phrase::Thursday,
                    Phrase::Friday,
                    Phrase::Saturday,
                    Phrase::Sunday,
                ]),
                rows: words(&[Phrase::InTheDay, Phrase::Evening, Phrase::NightAwake, Phrase::NightAsleep]),
            },
            Piece::Text(self.say(Phrase::DocAskAmount)),
        ]
    }

    fn hold(&self) -> Vec<Piece> {
        let id = ItemId::from(NationalItem::DirectPaymentWish);
        let wish = self.findings.answers.answer(&id).map(|answer| content::because(&id, answer, self.interview));
        let mut pieces: Vec<Piece> = wish.map(Piece::Text).into_iter().collect();
        let ways = [Phrase::WayNotional, Phrase::WayThirdParty, Phrase::WayDirect, Phrase::WayMix];
        for choice in [Phrase::DocFirstChoice, Phrase::DocSecondChoice] {
            pieces.push(Piece::Choice(self.say(choice), ways.iter().map(|way| self.say(*way)).collect()));
        }
        let order = ItemId::from(NationalItem::CourtOrder);
        if may_print(self.interview, &order) {
            let said = self.findings.answers.answer(&order);
            pieces.extend(said.map(|answer| Piece::Text(content::because(&order, answer, self.interview))));
        }
        pieces
    }

    fn risk(&self) -> Vec<Piece> {
        vec![
            Piece::Ticks([Phrase::DocTraining, Phrase::DocBackUp, Phrase::DocPrivate].map(|it| self.say(it)).into()),
            Piece::Lines(1),
        ]
    }

    fn urgency(&self) -> Vec<Piece> {
        let id = ItemId::from(NationalItem::Urgency);
        let said = self.findings.answers.answer(&id).map(|answer| content::because(&id, answer, self.interview));
        let mut pieces: Vec<Piece> = said.map(Piece::Text).into_iter().collect();
        pieces.push(self.fields(&[Phrase::DocAtRisk, Phrase::DocBy]));
        pieces
    }

    fn asks(&self) -> Vec<Piece> {
        let places = [AdvicePlace::NextStep, AdvicePlace::Challenge, AdvicePlace::Topic, AdvicePlace::Holding];
        let ordered = places.into_iter().flat_map(|place| self.findings.advice_in(place));
        // What comes after a refusal has no place in a request; and what is private is told only on paper that may say it.
        let later = [AdviceId::Complaint, AdviceId::Ombudsman, AdviceId::JudicialReview];
        let quiet = !self.interview.prints(Portion::Sensitive);
        let kept_back = |id: AdviceId| later.contains(&id) || quiet && id == AdviceId::OrderBarsCash;
        let asks =
            ordered.filter(|advice| !kept_back(advice.id)).map(|advice| content::advice(advice.id, self.interview).ask);
        let asks: Vec<String> = asks.filter(|ask| !ask.is_empty()).take(MOST_ASKS).collect();
        let dates: Vec<String> = self
            .findings
            .deadlines
            .iter()
            .map(|deadline| {
                let title = content::advice(deadline.advice, self.interview).title;
                self.gaps(Phrase::DocDate, &[&title, &content::date(deadline.by)])
            })
            .collect();
        let mut pieces = vec![Piece::List(asks)];
        if !dates.is_empty() {
            pieces.push(Piece::List(dates));
        }
        pieces.push(Piece::Text(self.say(Phrase::DocReasons)));
        pieces.push(self.fields(&[Phrase::DocAskedOn, Phrase::DocReplyBy]));
        pieces
    }

    /// The sources of what is printed: those of the routes that are not ruled out, of the urgent box, of the first step.
    fn sources(&self) -> Piece {
        let routes = self.findings.national.iter().filter(|route| self.door_line(route).is_some());
        let urgent = self.findings.advice_in(AdvicePlace::Urgent).take(1);
        let next = self.findings.advice_in(AdvicePlace::NextStep).take(1);
        let advised = urgent.chain(next).flat_map(|advice| &advice.provisions);
        let mut sources: Vec<Source> = Vec::new();
        for id in routes.flat_map(|route| &route.provisions).chain(advised) {
            for source in provision(*id).sources {
                if !sources.contains(source) {
                    sources.push(*source);
                }
            }
        }
        Piece::Sources(sources.iter().map(|source| source.title().to_owned()).collect())
    }
}
