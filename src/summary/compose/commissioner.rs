//! The commissioner's two sides, in the order a budget team reads them: what was written, or else a blank to write in.

use crate::content;
use crate::content::Costing;
use crate::content::Phrase;
use crate::content::Taking;
use crate::folder::Leaf;
use crate::folder::Paper;
use crate::interview::Overall;
use crate::interview::Portion;
use crate::questionnaire::Choice;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::summary::Blank;
use crate::summary::Block;
use crate::summary::Mark;
use crate::summary::Piece;
use crate::summary::Point;
use crate::summary::Width;
use crate::summary::Words;
use crate::summary::starter::starters;

use super::Draft;

impl Draft<'_> {
    /// The paper.
    pub fn for_commissioner(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Title(self.tell(Taking::DocTitle)), Block::To(self.addressee())];
        blocks.extend(self.notes());
        blocks.extend(self.urgent(1));
        let heads = [
            (Taking::DocDoor, self.door()),
            (Taking::DocWho, self.who()),
            (Taking::DocNow, self.now()),
            (Taking::DocNeeds, self.needs()),
            (Taking::DocFor, self.purposes()),
            (Taking::DocHours, self.hours()),
            (Taking::DocHold, self.hold()),
            (Taking::DocRisk, self.risk()),
            (Taking::DocSupport, vec![Piece::Fields(self.supporter())]),
            (Taking::DocUrgency, self.urgency()),
            (Taking::DocReview, vec![self.hint(Taking::DocReviewHint), Piece::Lines(1)]),
            (Taking::DocAsks, self.asks()),
        ];
        blocks.extend(heads.into_iter().flat_map(|(title, pieces)| self.part(title, pieces)));
        blocks.extend(self.code());
        blocks.extend(self.door_sources());
        blocks
    }

    /// Whom it is for: whoever has to start it.
    fn addressee(&self) -> String {
        let starters = starters(self.interview, &self.findings, &self.may);
        let right = matches!(self.findings.overall, Overall::Right | Overall::Open);
        match (starters.first(), self.interview.local().offer()) {
            (Some(starter), _) if !right => self.gaps(Taking::DocToStarter, &[&starter.who]),
            (_, Some(offer)) => self.gaps(Taking::DocTo, &[&offer.commissioner().name]),
            (_, None) => self.tell(Taking::DocToBoard),
        }
    }

    fn hint(&self, text: Taking) -> Piece {
        Piece::Text(self.tell(text).into())
    }

    pub(super) fn blank(&self, label: Taking, width: Width) -> Blank {
        Blank { label: self.tell(label), width, filled: None }
    }

    /// What was answered to these, each with its question.
    fn answered(&self, items: &[NationalItem]) -> Option<Piece> {
        let because = |item: &NationalItem| {
            let id = ItemId::from(*item);
            let answer = self.findings.answers.answer(&id).filter(|_| self.may.may_print(&id))?;
            Some(content::because(&id, answer, self.interview))
        };
        let said: Vec<String> = items.iter().filter_map(because).collect();
        (!said.is_empty()).then(|| Piece::Text(said.join(". ").into()))
    }

    fn who(&self) -> Vec<Piece> {
        let who = self.interview.who().map_or("", |who| content::who(who).0);
        let labels = [
            Taking::DocName,
            Taking::DocBirth,
            Taking::DocNumber,
            Taking::DocGp,
            Taking::DocAddress,
            Taking::DocContact,
            Taking::DocFormat,
        ];
        let width = |label| if label == Taking::DocAddress { Width::Whole } else { Width::Half };
        let blanks = labels.into_iter().map(|label| self.blank(label, width(label))).collect();
        let consent = Point { text: self.tell(Taking::DocConsent).into(), under: self.authority() };
        vec![
            Piece::Fields(blanks),
            Piece::Text(self.gaps(Taking::DocAskedBy, &[who]).into()),
            Piece::Ticks(vec![(Mark::Open, consent)]),
        ]
    }

    /// The paper that shows who may act, where somebody may.
    fn authority(&self) -> Vec<String> {
        let fits = self.interview.prints(Portion::Papers) && Paper::Authority.fits(&self.findings.answers);
        fits.then(|| self.shown_by(&[Paper::Authority])).into_iter().collect()
    }

    /// 3: what was said of today's care, who helps, who pays, whom to keep.
    fn now(&self) -> Vec<Piece> {
        let told = [NationalItem::Age, NationalItem::Setting, NationalItem::CareFunding];
        let mut pieces: Vec<Piece> = self.answered(&told).into_iter().collect();
        let mut written = [Leaf::Works, Leaf::Helpers].map(|leaf| self.shortly(leaf)).concat();
        written.extend(self.payers());
        if written.is_empty() {
            pieces.extend([self.hint(Taking::DocNowHint), Piece::Lines(2)]);
        }
        pieces.extend(written);
        pieces.extend(self.carer());
        let keep = self.shortly(Leaf::Keep);
        if !keep.is_empty() {
            pieces.push(Piece::Lead(self.tell(Taking::DocKeep)));
            pieces.extend(keep);
        }
        pieces
    }

    /// 4: what should be different, and then the needs behind it.
    fn needs(&self) -> Vec<Piece> {
        let mut pieces = [Leaf::GoodWeek, Leaf::Outcomes].map(|leaf| self.shortly(leaf)).concat();
        if pieces.is_empty() {
            pieces.extend([self.hint(Taking::DocNeedsHint), Piece::Lines(3)]);
        }
        let needs = [NationalItem::SubstantialNeed, NationalItem::OngoingNeed];
        let said: Vec<NationalItem> =
            needs.into_iter().filter(|item| self.findings.answers.says(*item, Choice::Yes)).collect();
        pieces.extend(self.answered(&said));
        pieces
    }

    /// 5: what it is for.
    fn purposes(&self) -> Vec<Piece> {
        let items = self.shortly(Leaf::Items);
        if items.is_empty() { vec![self.hint(Taking::DocForHint), Piece::Lines(2)] } else { items }
    }

    fn hours(&self) -> Vec<Piece> {
        let words = |texts: &[Taking]| texts.iter().map(|text| self.tell(*text)).collect::<Vec<String>>();
        let cells = self.week();
        let mut rows = words(&[Taking::InTheDay, Taking::Evening, Taking::NightAwake, Taking::NightAsleep]);
        rows.extend((cells.len() > 4).then(|| content::costing(Costing::GivenFreely, self.interview)));
        let mut pieces = vec![Piece::Week {
            caption: self.tell(Taking::DocWeek),
            days: words(&[
                Taking::Monday,
                Taking::Tuesday,
                Taking::Wednesday,
                Taking::Thursday,
                Taking::Friday,
                Taking::Saturday,
                Taking::Sunday,
            ]),
            rows,
            cells,
        }];
        pieces.extend(self.weekly());
        pieces.extend(self.chair().map(|words| Piece::Text(words.into())));
        pieces.push(self.hint(Taking::DocAskAmount));
        pieces
    }

    /// 7: the wish, first and second choice, and what help is wanted.
    fn hold(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = self.answered(&[NationalItem::DirectPaymentWish]).into_iter().collect();
        let ways = [
            ("notional", Phrase::WayNotional),
            ("third-party", Phrase::WayThirdParty),
            ("direct-payment", Phrase::WayDirect),
            ("mix", Phrase::WayMix),
        ];
        for (choice, field) in [(Taking::DocFirstChoice, "first"), (Taking::DocSecondChoice, "second")] {
            let chosen = self.written(Leaf::Holding, field);
            let mark = |code: &str| if chosen == code { Mark::Done } else { Mark::Open };
            let boxes = ways.map(|(code, way)| (mark(code), self.say(way)));
            pieces.push(Piece::Choice(self.tell(choice), boxes.into()));
        }
        pieces.extend(self.story(Leaf::Holding, "help"));
        pieces.extend(self.answered(&[NationalItem::CourtOrder]));
        pieces
    }

    /// 8: training, what happens when help is away, and a word in private.
    fn risk(&self) -> Vec<Piece> {
        let mut pieces = self.shortly(Leaf::BackUp);
        let mut boxes = vec![Taking::DocPrivate, Taking::DocTraining];
        if pieces.is_empty() {
            boxes.push(Taking::DocBackUp);
            let boxes = boxes.into_iter().map(|text| (Mark::Open, self.tell(text).into())).collect();
            pieces.push(Piece::Ticks(boxes));
        } else {
            let boxes = boxes.into_iter().map(|text| (Mark::Open, self.tell(text))).collect();
            pieces.push(Piece::Choice(String::new(), boxes));
        }
        pieces.push(Piece::Lines(1));
        pieces
    }

    /// 9: the name by hand, the rest as written.
    fn supporter(&self) -> Vec<Blank> {
        let mut blanks = vec![self.blank(Taking::DocSupporter, Width::Half)];
        let role = [self.written(Leaf::Supporter, "role"), self.written(Leaf::Supporter, "team")];
        let role: Vec<&str> = role.into_iter().filter(|text| !text.is_empty()).collect();
        blanks.push(Blank {
            filled: self.short_line(&role.join(", ")),
            ..self.blank(Taking::DocSupporterRole, Width::Half)
        });
        blanks
    }

    /// 10: what cannot wait, and what is at risk.
    fn urgency(&self) -> Vec<Piece> {
        let nothing = self.findings.answers.says(NationalItem::Urgency, Choice::NoneOfThese);
        let told = if nothing { None } else { self.answered(&[NationalItem::Urgency]) };
        let mut pieces: Vec<Piece> = told.into_iter().collect();
        let written = [("what", Taking::DocAtRisk), ("by", Taking::DocBy)];
        let written = written.map(|(field, name)| (self.story(Leaf::AtRisk, field), name));
        let blanks = written.iter().filter(|(told, _)| told.is_none()).map(|(_, name)| self.blank(*name, Width::Half));
        let blanks: Vec<Blank> = blanks.collect();
        pieces.extend(written.into_iter().filter_map(|(told, _)| told));
        pieces.extend((!blanks.is_empty()).then_some(Piece::Fields(blanks)));
        pieces
    }

    /// A line as a person wrote it; nothing where nothing stands there.
    fn short_line(&self, text: &str) -> Option<Words> {
        (!text.is_empty()).then(|| self.short(text, 120))
    }
}
