//! Sets of answers side by side: what each suggests, and where they differ.

use crate::content;
use crate::content::Phrase;
use crate::content::Taking;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::questionnaire::ItemId;
use crate::rulebook::EntitlementId;
use crate::rulebook::ProvisionId;
use crate::summary::Block;
use crate::summary::Columns;
use crate::summary::Piece;
use crate::summary::Row;
use crate::summary::Table;
use crate::summary::Words;
use crate::summary::discretion::Discretion;

use super::Draft;

/// A set with what it comes to.
type Set = (Interview, Findings);

impl Draft<'_> {
    /// The paper.
    pub fn compared(&self) -> Vec<Block> {
        let sets = self.interview.compared();
        let mut blocks = vec![Block::Title(self.tell(Taking::ComparedTitle))];
        blocks.extend(self.notes());
        blocks.extend(self.part(Taking::CasesCaption, self.side_by_side(&sets)));
        blocks.extend(self.part(Taking::ComparedDiffer, self.differing(&sets)));
        let routes = sets.iter().flat_map(|(_, findings)| &findings.national);
        let told = routes.filter(|route| self.may_compare(&sets, &route.determination.id));
        let provisions: Vec<ProvisionId> = told.flat_map(|route| &route.provisions).copied().collect();
        blocks.extend(self.sources(provisions.iter()));
        blocks
    }

    /// Whether this route may be told of every set: told of one alone, it would tell of the others.
    fn may_compare(&self, sets: &[Set], id: &EntitlementId) -> bool {
        sets.iter().all(|(interview, findings)| Discretion::of(interview, &findings.answers).may_tell(id))
    }

    /// The names of the columns, as on the page.
    fn columns(&self, first: Taking, count: usize) -> Vec<String> {
        let name = |place: usize| match place + 1 {
            number if number == count => self.tell(Taking::CasesHere),
            number => self.gaps(Taking::CasesNumber, &[&number.to_string()]),
        };
        core::iter::once(self.tell(first)).chain((0..count).map(name)).collect()
    }

    /// What each set suggests of each route and each local group.
    fn side_by_side(&self, sets: &[Set]) -> Vec<Piece> {
        let routes = self.findings.national.iter().chain(&self.findings.local);
        let told = routes.filter(|route| self.may_compare(sets, &route.determination.id));
        let rows = told.filter_map(|route| {
            let id = &route.determination.id;
            let cells = sets.iter().map(|set| Words::from(self.outcome(set, id)));
            Some(Row::Whole(core::iter::once(self.route_name(route)?.into()).chain(cells).collect()))
        });
        let head = self.columns(Taking::ComparedRoute, sets.len());
        let table = Table { columns: Columns::Named, head, rows: rows.collect() };
        vec![Piece::Table(table), Piece::Text(self.tell(Taking::DocDecides).into())]
    }

    fn outcome(&self, (interview, findings): &Set, id: &EntitlementId) -> String {
        let national = match id {
            EntitlementId::National(id) => Some(*id),
            EntitlementId::Local(_) => None,
        };
        let mut routes = findings.national.iter().chain(&findings.local).map(|route| &route.determination);
        match routes.find(|found| found.id == *id) {
            Some(_) if !findings.is_checked => self.say(Phrase::UncheckedTitle),
            Some(found) => content::outcome(national, found.outcome, interview).tag,
            None => String::new(),
        }
    }

    /// The questions that were not answered alike, with each answer.
    fn differing(&self, sets: &[Set]) -> Vec<Piece> {
        let words = |interview: &Interview| interview.who().map_or("", |who| content::who(who).0).to_owned();
        let who = (self.say(Phrase::WhoTitle), sets.iter().map(|(interview, _)| words(interview)).collect::<Vec<_>>());
        let items = self.interview.rulebook().items().iter().map(|item| &item.id);
        let asked = items.filter(|id| self.may.may_print(id)).map(|id| {
            let answers = sets.iter().map(|set| self.answer(set, id)).collect();
            (content::item_label(id, self.interview), answers)
        });
        let differ = |(_, answers): &(String, Vec<String>)| answers.windows(2).any(|pair| pair.first() != pair.last());
        let rows = core::iter::once(who)
            .chain(asked)
            .filter(differ)
            .map(|(name, answers)| Row::Whole(core::iter::once(name).chain(answers).map(Words::from).collect()));
        let rows: Vec<Row> = rows.collect();
        if rows.is_empty() {
            return vec![Piece::Text(self.tell(Taking::ComparedSame).into())];
        }
        let head = self.columns(Taking::ComparedQuestion, sets.len());
        vec![Piece::Table(Table { columns: Columns::Named, head, rows })]
    }

    fn answer(&self, (interview, findings): &Set, id: &ItemId) -> String {
        match findings.answers.answer(id) {
            Some(answer) => content::answer(id, answer, interview),
            None => self.tell(Taking::ComparedNotAsked),
        }
    }
}
