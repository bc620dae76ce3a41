//! What the sketch of costs comes to; the working behind it is drawn elsewhere.

use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::folder::Leaf;
use crate::interview::Event;
use crate::interview::FolderPage;
use crate::money::Exact;
use crate::money::Minutes;
use crate::rulebook::pay::are_old;
use crate::sketch::Doubt;
use crate::sketch::Misread;
use crate::sketch::Place;
use crate::sketch::Reckoning;
use crate::sketch::Span;
use crate::sketch::Typed;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

use super::ending;
use super::leaf::WRONG;
use super::press;

/// The sketch, read and reckoned.
pub struct Sketch {
    pub sitting: Sitting,
    pub typed: Typed,
    pub sums: Reckoning,
}

/// The page.
pub fn sketch(sitting: Sitting) -> AnyView {
    let typed = sitting.once(|interview| Typed::of(interview.folder(), interview.as_at()));
    let sums = Reckoning::of(&typed.plan);
    let it = Sketch { sitting, typed, sums };
    let empty = it.typed.plan.support.is_empty() && it.typed.plan.costs.is_empty();
    let body = if empty {
        [Some(text("p", "", it.say(Costing::Nothing))), it.asked()].into_iter().flatten().collect()
    } else {
        it.body()
    };
    let title = sitting.once(|interview| content::leaf(Leaf::Support, interview).title);
    let more = press(sitting, "button button--secondary", title, Event::FolderAsked(FolderPage::Leaf(Leaf::Support)));
    el("div", "")
        .attr("data-phb", "sketch")
        .child(part::page_heading(sitting, "heading-xl", it.say(Costing::Title)))
        .child(text("p", "lede", it.say(Costing::Lede)))
        .children(body)
        .child(el("div", "button-group").child(more.view()).view())
        .child(ending(sitting, None))
        .view()
}

impl Sketch {
    pub fn say(&self, words: Costing) -> String {
        self.sitting.once(|interview| content::costing(words, interview))
    }

    pub fn fill(&self, words: Costing, gaps: &[&str]) -> String {
        content::fill_gaps(&self.say(words), gaps)
    }

    fn body(&self) -> Vec<AnyView> {
        let mut body = vec![self.totals(), text("p", "hint", self.say(Costing::Rounded))];
        body.extend(self.driver().map(|words| text("p", "", words)));
        if self.sums.unpaid > 0 {
            let hours = Minutes::written(self.sums.unpaid);
            body.push(text("p", "", self.fill(Costing::Freely, &[&hours])));
        }
        body.extend(self.asked());
        body.extend(self.section(Costing::Working, self.lines()));
        body.extend(self.section(Costing::Posts, self.posts()));
        body.extend(self.section(Costing::Questions, self.questions()));
        body.extend(self.section(Costing::Figures, self.figures()));
        body
    }

    fn section(&self, title: Costing, body: Vec<AnyView>) -> Option<AnyView> {
        let heading = part::heading(self.sitting, 1, "heading-l", self.say(title));
        (!body.is_empty()).then(|| el("section", "").child(heading).children(body).view())
    }

    fn totals(&self) -> AnyView {
        let whole = match self.typed.plan.span {
            Span::Usual(_) => self.say(Costing::UsualYear),
            Span::Dated { days, .. } => self.fill(Costing::Dated, &[&days.to_string()]),
        };
        let rows = [
            (self.say(Costing::Week), self.sums.weekly, true),
            (whole, self.sums.whole, true),
            (self.say(Costing::Once), self.sums.once, self.sums.once.high > Exact::ZERO),
            (self.say(Costing::Kept), self.sums.contingency, self.sums.contingency.high > Exact::ZERO),
        ];
        let rows = rows.into_iter().filter(|(_, _, shown)| *shown).map(|(name, range, _)| {
            (name, vec![range.low, range.likely, range.high].into_iter().map(|sum| sum.rounded().to_string()).collect())
        });
        self.table(self.say(Costing::Totals), &[Costing::Least, Costing::Likely, Costing::Most], rows.collect())
    }

    /// A table whose rows are cards on a narrow screen.
    pub fn table(&self, caption: String, heads: &[Costing], rows: Vec<(String, Vec<String>)>) -> AnyView {
        let names: Vec<String> = heads.iter().map(|head| self.say(*head)).collect();
        let head = names.iter().map(|name| el("th", "").attr("scope", "col").text(name.clone()).view());
        let head = el("tr", "").child(el("td", "").view()).children(head).view();
        let rows = rows.into_iter().map(|(name, cells)| {
            let cells = cells
                .into_iter()
                .zip(&names)
                .map(|(cell, name)| el("td", "").attr("data-label", name.clone()).text(cell).view());
            let cells: Vec<AnyView> = cells.collect();
            el("tr", "").child(el("th", "").attr("scope", "row").text(name).view()).children(cells).view()
        });
        let rows: Vec<AnyView> = rows.collect();
        el("table", "table")
            .child(text("caption", "", caption))
            .child(el("thead", "").child(head).view())
            .child(el("tbody", "").children(rows).view())
            .view()
    }

    /// What the person calls a line, or its number.
    pub fn name(&self, leaf: Leaf, rows: &[usize], place: usize) -> String {
        let row = rows.get(place).copied().unwrap_or(place);
        let name = self.sitting.once(|interview| interview.folder().text(leaf, row, "what").trim().to_owned());
        if name.is_empty() { self.fill(Costing::LineOf, &[&(row + 1).to_string()]) } else { name }
    }

    pub fn support_name(&self, place: usize) -> String {
        self.name(Leaf::Support, &self.typed.support_rows, place)
    }

    fn driver(&self) -> Option<String> {
        let driver = self.sums.driver?;
        let name = match driver.place {
            Place::Support(place) => self.support_name(place),
            Place::Cost(place) => self.name(Leaf::Costs, &self.typed.cost_rows, place),
            Place::Allowance => self.say(Costing::DriverAllowance),
        };
        Some(self.fill(Costing::Driver, &[&name, &driver.spread.rounded().to_string()]))
    }

    /// What could not be read, and what to look at again.
    fn asked(&self) -> Option<AnyView> {
        let mut lines: Vec<String> = self.typed.misread.iter().map(|one| self.misread(one)).collect();
        if self.sitting.once(|interview| are_old(interview.as_at())) {
            lines.push(self.say(Costing::AllOld));
        }
        lines.extend(self.sums.doubts.iter().map(|doubt| self.doubt(*doubt)));
        let lines: Vec<AnyView> = lines.into_iter().map(|line| text("li", "", line)).collect();
        let heading = part::heading(self.sitting, 1, "heading-m", self.say(Costing::Ask));
        (!lines.is_empty())
            .then(|| el("div", "warning-callout").child(heading).child(el("ul", "").children(lines).view()).view())
    }

    fn misread(&self, one: &Misread) -> String {
        let place = one.leaf.fields().iter().position(|field| field.code == one.field).unwrap_or(0);
        let [label, page] = self.sitting.once(|interview| {
            [content::leaf_field(one.leaf, place, interview).0, content::leaf(one.leaf, interview).title]
        });
        let what = self.fill(Costing::Misread, &[&label, &page, &(one.row + 1).to_string()]);
        let why = WRONG.iter().find(|(error, _)| *error == one.error).map(|(_, words)| self.say(*words));
        [what, why.unwrap_or_default()].join(" ")
    }

    fn doubt(&self, doubt: Doubt) -> String {
        match doubt {
            Doubt::BelowLeastPay { line, least, from } => {
                let gaps = [self.support_name(line), least.to_string(), content::date(from)];
                self.fill(Costing::BelowLeast, &[&gaps[0], &gaps[1], &gaps[2]])
            }
            Doubt::NoRate { line } => self.fill(Costing::NoRate, &[&self.support_name(line)]),
            Doubt::SleepingPay { line } => self.fill(Costing::Sleeping, &[&self.support_name(line)]),
            Doubt::Household { line } => self.fill(Costing::Household, &[&self.support_name(line)]),
            Doubt::TooManyHours { post } => {
                let name = self.sums.posts.get(post).map(|post| post.name.clone()).unwrap_or_default();
                self.fill(Costing::TooMany, &[&name])
            }
            Doubt::OldFigures(year) => self.fill(Costing::OldFigures, &[&year.begins().to_string()]),
        }
    }

    fn questions(&self) -> Vec<AnyView> {
        [Costing::AskEnough, Costing::AskCap, Costing::AskWorking].map(|words| text("p", "", self.say(words))).into()
    }
}
