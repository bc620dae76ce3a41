//! What a person wrote, as pieces of a paper: in full for themselves, shortly for the commissioner.

use crate::content;
use crate::content::Taking;
use crate::folder::FieldKind;
use crate::folder::Leaf;
use crate::folder::Rows;
use crate::folder::shortened;
use crate::interview::Portion;
use crate::summary::Columns;
use crate::summary::Piece;
use crate::summary::Row;
use crate::summary::Table;
use crate::summary::Words;

use super::Draft;

/// How much of a story, and of one cell, the commissioner's paper has room for, in letters.
const STORY: usize = 300;
const CELL: usize = 140;
/// How many rows it has room for.
const ROWS: usize = 8;

impl Draft<'_> {
    /// What stands in a field of a page that goes onto this paper.
    pub fn written(&self, leaf: Leaf, field: &str) -> &str {
        if self.interview.prints(Portion::Leaf(leaf)) {
            self.interview.folder().text(leaf, 0, field).trim()
        } else {
            ""
        }
    }

    /// The beginning of a text, and where the rest is.
    pub fn short(&self, text: &str, most: usize) -> Words {
        let (beginning, is_all) = shortened(text, most);
        Words::Theirs(if is_all { beginning } else { format!("{beginning} … {}", self.tell(Taking::DocMore)) })
    }

    /// A page of the folder shortly, where it goes onto this paper and something stands on it.
    pub fn shortly(&self, leaf: Leaf) -> Vec<Piece> {
        match leaf.rows() {
            Rows::One => leaf.fields().iter().filter_map(|field| self.story(leaf, field.code)).collect(),
            Rows::Many => self.short_rows(leaf),
        }
    }

    /// A field shortly, after its name.
    pub fn story(&self, leaf: Leaf, field: &str) -> Option<Piece> {
        let text = self.written(leaf, field);
        let place = leaf.fields().iter().position(|it| it.code == field)?;
        (!text.is_empty()).then(|| Piece::Said(self.label(leaf, place), self.short(text, STORY)))
    }

    fn short_rows(&self, leaf: Leaf) -> Vec<Piece> {
        if !self.interview.prints(Portion::Leaf(leaf)) {
            return Vec::new();
        }
        let all: Vec<&Vec<String>> = self.interview.folder().filled(leaf).collect();
        if all.is_empty() {
            return Vec::new();
        }
        let short = |words: Words| match words {
            Words::Theirs(text) => self.short(&text, CELL),
            Words::Ours(_) => words,
        };
        let rows = all.iter().take(ROWS).map(|row| Row::Whole(self.cells(leaf, row).into_iter().map(short).collect()));
        let mut pieces = vec![self.table(leaf, rows.collect())];
        let left = all.len().saturating_sub(ROWS);
        if left > 0 {
            pieces.push(Piece::Text(self.gaps(Taking::DocMoreRows, &[&left.to_string()]).into()));
        }
        pieces
    }

    /// Who pays for what, in one line; who is meant by "you" nobody could tell on a paper for others.
    pub fn payers(&self) -> Option<Piece> {
        if !self.interview.prints(Portion::Leaf(Leaf::WhoPays)) {
            return None;
        }
        let pair = |row: &Vec<String>| {
            let [service, payer] = row.as_slice() else { return String::new() };
            let payer = match payer.as_str() {
                "" => return service.clone(),
                "own" => self.tell(Taking::DocPayerOwn),
                code => content::leaf_choice(code, self.interview),
            };
            format!("{service}: {payer}")
        };
        let mut all: Vec<Words> =
            self.interview.folder().filled(Leaf::WhoPays).map(|row| self.short(&pair(row), CELL)).collect();
        let left = all.len().saturating_sub(ROWS);
        all.truncate(ROWS);
        if left > 0 {
            all.push(self.gaps(Taking::DocMoreRows, &[&left.to_string()]).into());
        }
        (!all.is_empty()).then(|| Piece::Run(content::leaf(Leaf::WhoPays, self.interview).heading, all))
    }

    /// What the unpaid carer can do, and whose words these are: nobody may speak for a carer.
    pub fn carer(&self) -> Vec<Piece> {
        let (state, names) = match self.written(Leaf::Carer, "asked") {
            "asked" => (None, [Taking::DocCarerWillingSays, Taking::DocCarerNotSays]),
            "not-yet" => (Some(Taking::DocCarerNotAsked), [Taking::DocCarerWilling, Taking::DocCarerNot]),
            "no-carer" => (Some(Taking::DocCarerNone), [Taking::DocCarerWilling, Taking::DocCarerNot]),
            _ => (None, [Taking::DocCarerWilling, Taking::DocCarerNot]),
        };
        let told = ["willing", "not-able"].into_iter().zip(names).filter_map(|(field, name)| {
            let text = self.written(Leaf::Carer, field);
            (!text.is_empty()).then(|| Piece::Said(self.tell(name), self.short(text, STORY)))
        });
        state.map(|text| Piece::Text(self.tell(text).into())).into_iter().chain(told).collect()
    }

    /// A page of the folder in full, without what nothing was written about.
    pub fn in_full(&self, leaf: Leaf) -> Vec<Piece> {
        if leaf.is_of_the_sketch() {
            return self.field_by_field(leaf);
        }
        let rows = self.interview.folder().filled(leaf);
        if leaf.rows() == Rows::Many {
            let rows: Vec<Row> = rows.map(|row| Row::Whole(self.cells(leaf, row))).collect();
            return if rows.is_empty() { Vec::new() } else { vec![self.table(leaf, rows)] };
        }
        let alone = leaf.fields().len() == 1;
        let mut pieces = Vec::new();
        for row in rows {
            for (place, words) in self.cells(leaf, row).into_iter().enumerate() {
                if !words.text().trim().is_empty() {
                    // Where a page asks one thing only, its heading says what.
                    let name = if alone { String::new() } else { self.label(leaf, place) };
                    pieces.extend((!name.is_empty()).then_some(Piece::Lead(name)));
                    pieces.push(Piece::Text(words));
                }
            }
        }
        pieces
    }

    /// Each row as a list of its fields, where there are too many for a table.
    fn field_by_field(&self, leaf: Leaf) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (number, row) in self.interview.folder().filled(leaf).enumerate() {
            if leaf.rows() == Rows::Many {
                pieces.push(Piece::Head(self.gaps(Taking::Row, &[&(number + 1).to_string()])));
            }
            let cells = self.cells(leaf, row).into_iter().zip(leaf.fields()).enumerate();
            // The days of a week stand beside each other; what comes some times a year is no day.
            let is_day = |code: &str, kind: FieldKind| kind == FieldKind::Hours && code != "each";
            let (days, others): (Vec<_>, Vec<_>) = cells.partition(|(_, (_, field))| is_day(field.code, field.kind));
            let filled = others.into_iter().filter(|(_, (words, _))| !words.text().trim().is_empty());
            let named = |(place, (words, _))| Row::Whole(vec![self.label(leaf, place).into(), words]);
            let rows = filled.map(named).collect();
            pieces.push(Piece::Table(Table { columns: Columns::Named, head: Vec::new(), rows }));
            if days.iter().any(|(_, (words, _))| !words.text().trim().is_empty()) {
                let head = days.iter().map(|(place, _)| self.label(leaf, *place)).collect();
                let row = Row::Whole(days.into_iter().map(|(_, (words, _))| words).collect());
                pieces.push(Piece::Table(Table { columns: Columns::Even, head, rows: vec![row] }));
            }
        }
        pieces
    }

    /// These rows under the names of the fields.
    pub fn table(&self, leaf: Leaf, rows: Vec<Row>) -> Piece {
        let columns = match leaf {
            Leaf::WhoPays | Leaf::Dates => Columns::LastNarrow,
            Leaf::Helpers => Columns::LastWide,
            Leaf::Log => Columns::Log,
            Leaf::GoodWeek
            | Leaf::Outcomes
            | Leaf::Works
            | Leaf::Carer
            | Leaf::Keep
            | Leaf::Items
            | Leaf::Holding
            | Leaf::BackUp
            | Leaf::AtRisk
            | Leaf::Supporter
            | Leaf::Private
            | Leaf::Support
            | Leaf::Assistants
            | Leaf::Costs
            | Leaf::Reckoned
            | Leaf::Chair
            | Leaf::Cut => Columns::Even,
        };
        let head = (0..leaf.fields().len()).map(|place| self.label(leaf, place)).collect();
        Piece::Table(Table { columns, head, rows })
    }

    /// What stands in the fields of a row, each choice in words.
    pub fn cells(&self, leaf: Leaf, row: &[String]) -> Vec<Words> {
        let cell = |(field, text): (&crate::folder::Field, &String)| match field.kind {
            FieldKind::One(codes) if codes.contains(&text.as_str()) => {
                content::leaf_choice(text, self.interview).into()
            }
            FieldKind::One(_) => String::new().into(),
            FieldKind::Line
            | FieldKind::Story
            | FieldKind::Day
            | FieldKind::Amount
            | FieldKind::Hours
            | FieldKind::Count => Words::Theirs(text.clone()),
        };
        leaf.fields().iter().zip(row).map(cell).collect()
    }

    pub fn label(&self, leaf: Leaf, place: usize) -> String {
        content::leaf_field(leaf, place, self.interview).0
    }
}
