//! The person's own copy: everything they said and wrote, what it comes to, and room to write down what happens next.

use crate::content;
use crate::content::Taking;
use crate::folder::Held;
use crate::folder::Leaf;
use crate::folder::Paper;
use crate::folder::shortened;
use crate::interview::Portion;
use crate::interview::rows;
use crate::rulebook::ProvisionId;
use crate::summary::Block;
use crate::summary::Columns;
use crate::summary::Mark;
use crate::summary::Piece;
use crate::summary::Point;
use crate::summary::Row;
use crate::summary::Table;
use crate::summary::Words;
use crate::summary::flow::flow;

use super::Draft;

/// How many rows of the log, and of the days, are there to write in.
const LOG_ROWS: usize = 10;
const DAY_ROWS: usize = 3;
/// How much of the label the cover has room for.
const LABEL: usize = 80;

impl Draft<'_> {
    /// The paper.
    pub fn own_copy(&self) -> Vec<Block> {
        let on = |portion: Portion| self.interview.prints(portion);
        let mut blocks = vec![self.cover(), Block::Title(self.tell(Taking::OwnTitle))];
        blocks.extend(self.notes());
        blocks.extend(self.urgent(usize::MAX));
        blocks.extend(self.part(Taking::OwnSuggests, self.results()));
        if on(Portion::Answers) {
            blocks.extend(self.part(Taking::PortionAnswers, self.answers()));
        }
        if on(Portion::NextSteps) {
            blocks.extend(self.next_steps());
        }
        let apart = [Leaf::Dates, Leaf::Log, Leaf::Private];
        let leaves = Leaf::ALL.into_iter().filter(|leaf| !apart.contains(leaf) && on(Portion::Leaf(*leaf)));
        blocks.extend(leaves.flat_map(|leaf| self.leaf(leaf, self.in_full(leaf))));
        blocks.extend(self.costs());
        if on(Portion::Papers) {
            blocks.extend(self.part(Taking::PapersTitle, self.papers()));
        }
        if on(Portion::Leaf(Leaf::Dates)) {
            blocks.extend(self.leaf(Leaf::Dates, self.days()));
        }
        if on(Portion::Challenge) {
            blocks.extend(self.challenge());
        }
        if on(Portion::Leaf(Leaf::Log)) {
            blocks.extend(self.leaf(Leaf::Log, self.log()));
        }
        if on(Portion::Leaf(Leaf::Private)) {
            blocks.extend(self.leaf(Leaf::Private, self.in_full(Leaf::Private)));
        }
        blocks.extend(self.code());
        blocks.extend(self.sources(self.provisions().iter()));
        blocks
    }

    fn cover(&self) -> Block {
        let label = self.interview.folder().label().trim();
        let (short, is_all) = shortened(label, LABEL);
        Block::Private {
            title: self.tell(Taking::OwnPrivate),
            text: self.tell(Taking::OwnPrivateText),
            label: (!label.is_empty()).then(|| Words::Theirs(if is_all { short } else { format!("{short} …") })),
        }
    }

    /// The pieces under the heading of a page of the folder; nothing where there are none.
    fn leaf(&self, leaf: Leaf, pieces: Vec<Piece>) -> Vec<Block> {
        if pieces.is_empty() { Vec::new() } else { flow(content::leaf(leaf, self.interview).heading, pieces) }
    }

    /// The result of every route, in one line each.
    fn results(&self) -> Vec<Piece> {
        let routes = self.findings.national.iter().chain(&self.findings.local);
        let lines = routes.filter_map(|route| self.result(route)).map(Point::from).collect();
        vec![Piece::List(lines), Piece::Text(self.tell(Taking::DocDecides).into())]
    }

    /// All answers that count, by part of the conversation.
    fn answers(&self) -> Vec<Piece> {
        let who = self.interview.who().map_or("", |who| content::who(who).0);
        let mut pieces = vec![Piece::Text(self.gaps(Taking::DocAskedBy, &[who]).into())];
        for (part, rows) in rows(self.interview) {
            let told = rows.into_iter().filter(|row| self.may.may_print(&row.item.id));
            let rows: Vec<Row> = told
                .map(|row| {
                    let question = content::item_label(&row.item.id, self.interview);
                    let answer = content::answer(&row.item.id, &row.answer, self.interview);
                    Row::Whole(vec![question.into(), answer.into()])
                })
                .collect();
            if !rows.is_empty() {
                pieces.push(Piece::Head(content::part(part).to_owned()));
                pieces.push(Piece::Table(Table { columns: Columns::Named, head: Vec::new(), rows }));
            }
        }
        pieces
    }

    /// The papers to have at hand: who has each, what to ask for, and a box that is ticked where it is there.
    fn papers(&self) -> Vec<Piece> {
        let fitting = Paper::ALL.into_iter().filter(|paper| paper.fits(&self.findings.answers));
        let (facts, always): (Vec<Paper>, Vec<Paper>) = fitting.partition(|paper| paper.shows_a_fact());
        let mut pieces = Vec::new();
        for (title, papers) in [(Taking::PapersFacts, facts), (Taking::PapersAlways, always)] {
            if !papers.is_empty() {
                pieces.push(Piece::Head(self.tell(title)));
                pieces.push(Piece::Ticks(papers.into_iter().map(|paper| self.paper(paper)).collect()));
            }
        }
        pieces
    }

    fn paper(&self, paper: Paper) -> (Mark, Point) {
        let wording = content::paper(paper, self.interview);
        let (mark, state) = match self.interview.folder().held(paper) {
            Some(Held::Here) => return (Mark::Done, wording.name.into()),
            Some(Held::Asked) => (Mark::Open, Some(self.tell(Taking::PaperAsked))),
            None => (Mark::Open, None),
        };
        let held_by = (!wording.held_by.is_empty()).then(|| self.gaps(Taking::PaperHas, &[&wording.held_by]));
        let ask = (!wording.ask_for.is_empty()).then(|| format!("{} {}", self.tell(Taking::PaperAsk), wording.ask_for));
        let under = [state, held_by, ask].into_iter().flatten().collect();
        (mark, Point { text: wording.name.into(), under })
    }

    /// The days worked out and those put down, and a box for the next ones.
    fn days(&self) -> Vec<Piece> {
        let worked_out = self.deadlines().into_iter().map(|(what, day)| {
            let day = self.gaps(Taking::OwnCheckDay, &[&day]);
            Row::Whole(vec![what.into(), day.into()])
        });
        let put_down = self.interview.folder().filled(Leaf::Dates);
        let put_down = put_down.map(|row| Row::Whole(self.cells(Leaf::Dates, row)));
        let rows: Vec<Row> = worked_out.chain(put_down).collect();
        let mut pieces = Vec::new();
        if !rows.is_empty() {
            pieces.push(self.table(Leaf::Dates, rows));
        }
        let heads = [Taking::OwnAskedFor, Taking::DocAskedOn, Taking::OwnReplyDue, Taking::OwnChasedOn];
        let head: Vec<String> = heads.map(|text| self.tell(text)).into();
        let rows = vec![Row::Blank(head.len()); DAY_ROWS];
        pieces.push(Piece::Table(Table { columns: Columns::Even, head, rows }));
        pieces
    }

    /// What was said so far, and rows for what will be.
    fn log(&self) -> Vec<Piece> {
        let said = self.interview.folder().filled(Leaf::Log).map(|row| Row::Whole(self.cells(Leaf::Log, row)));
        let blank = vec![Row::Blank(Leaf::Log.fields().len()); LOG_ROWS];
        vec![self.table(Leaf::Log, said.chain(blank).collect())]
    }

    /// What everything that is told here rests on.
    fn provisions(&self) -> Vec<ProvisionId> {
        let routes = self.findings.national.iter().filter(|route| self.may.may_tell(&route.determination.id));
        let advice = self.findings.advice.iter().filter(|advice| self.may.may_advise(advice));
        let all = routes.flat_map(|route| &route.provisions).chain(advice.flat_map(|advice| &advice.provisions));
        all.copied().collect()
    }
}
