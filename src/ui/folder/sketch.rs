//! What the sketch of costs comes to: its sums, its pictures, how each line comes about, and what to ask.

use leptos::prelude::*;

use crate::content;
use crate::content::Costing;
use crate::content::FigureWording;
use crate::content::Pictured;
use crate::content::SketchWording;
use crate::content::SumTable;
use crate::folder::Leaf;
use crate::folder::Letter;
use crate::interview::Event;
use crate::interview::Findings;
use crate::interview::FolderPage;
use crate::interview::Interview;
use crate::rulebook::AdviceId;
use crate::rulebook::ProvisionId;
use crate::summary::figure;
use crate::ui::Sitting;
use crate::ui::part;
use crate::ui::part::el;
use crate::ui::part::text;

use super::ending;
use super::press;

/// The page.
pub fn sketch(sitting: Sitting) -> AnyView {
    let words = sitting.once(content::sketch);
    let nothing = words.totals.is_none() && words.chair.is_none() && words.cut.is_none();
    let pages = [Leaf::Support, Leaf::Costs].map(|leaf| {
        let title = sitting.once(|interview| content::leaf(leaf, interview).title);
        press(sitting, "button button--secondary", title, Event::FolderAsked(FolderPage::Leaf(leaf))).view()
    });
    el("div", "")
        .attr("data-phb", "sketch")
        .child(part::page_heading(sitting, "heading-xl", say(sitting, Costing::Title)))
        .child(text("p", "lede", say(sitting, Costing::Lede)))
        .children(nothing.then(|| text("p", "", say(sitting, Costing::Nothing))))
        .children(body(sitting, words))
        .child(el("div", "button-group").children(pages).view())
        .child(ending(sitting, None))
        .view()
}

fn say(sitting: Sitting, words: Costing) -> String {
    sitting.once(|interview| content::costing(words, interview))
}

fn body(sitting: Sitting, words: SketchWording) -> Vec<AnyView> {
    let has_cut = words.cut.is_some();
    let mut body: Vec<AnyView> = words.totals.map(|totals| table(&totals)).into_iter().collect();
    body.extend(words.notes.into_iter().map(|note| text("p", "", note)));
    body.extend(asked(sitting, words.asked));
    let section = |title: Costing, inner: Vec<AnyView>| {
        let heading = part::heading(sitting, 1, "heading-l", say(sitting, title));
        (!inner.is_empty()).then(|| el("section", "").child(heading).children(inner).view())
    };
    body.extend(section(Costing::WeekTitle, pictured(words.week)));
    body.extend(section(Costing::MakeupTitle, pictured(words.makeup)));
    body.extend(section(Costing::OutcomeTitle, words.outcomes.iter().map(table).collect()));
    let lines = words.lines.into_iter().map(|(title, steps)| details(title, steps));
    body.extend(section(Costing::Working, lines.collect()));
    body.extend(section(Costing::Posts, posts(sitting, words.posts, words.employing)));
    body.extend(section(Costing::ChairTitle, words.chair.map_or_else(Vec::new, |chair| wheelchair(sitting, chair))));
    body.extend(section(Costing::CutTitle, words.cut.map_or_else(Vec::new, |cut| change(sitting, cut))));
    let local = words.local.iter().map(|said| part::local_money(sitting, said));
    body.extend(section(Costing::LocalTitle, local.collect()));
    let asks = if has_cut { vec![AdviceId::ChallengeAmount, AdviceId::Enough] } else { vec![AdviceId::Enough] };
    body.extend(section(Costing::Questions, vec![advice(sitting, &asks)]));
    let rules = [AdviceId::NotAllowed, AdviceId::ChargesAndEmergency, AdviceId::PayFamily, AdviceId::Assistants];
    body.extend(section(Costing::Spending, vec![advice(sitting, &rules)]));
    body.extend(section(Costing::Figures, figures(words.figures)));
    body
}

/// What could not be read, and what to look at again.
fn asked(sitting: Sitting, lines: Vec<String>) -> Option<AnyView> {
    let lines: Vec<AnyView> = lines.into_iter().map(|line| text("li", "", line)).collect();
    let heading = part::heading(sitting, 1, "heading-m", say(sitting, Costing::Ask));
    (!lines.is_empty())
        .then(|| el("div", "warning-callout").child(heading).child(el("ul", "").children(lines).view()).view())
}

/// A table whose rows are cards on a narrow screen; with one column of sums it stays a table.
fn table(table: &SumTable) -> AnyView {
    let head = table.heads.iter().map(|name| el("th", "table__number").attr("scope", "col").text(name.clone()).view());
    let head = el("tr", "").child(el("td", "").view()).children(head).view();
    let rows = table.rows.iter().map(|(name, cells)| {
        let cells = cells.iter().zip(&table.heads).map(|(cell, head)| {
            let label = (!cell.is_empty()).then(|| head.clone());
            el("td", "table__number").attr_if("data-label", label).text(cell.clone()).view()
        });
        let name = el("th", "").attr("scope", "row").attr("dir", "auto").text(name.clone()).view();
        el("tr", "").child(name).children(cells).view()
    });
    let class = match table.heads.len() {
        1 => "table table--pairs",
        7 => "table table--week",
        _ => "table",
    };
    el("table", class)
        .child(text("caption", "", table.caption.clone()))
        .child(el("thead", "").child(head).view())
        .child(el("tbody", "").children(rows).view())
        .view()
}

/// A picture with its table.
fn pictured(it: Option<Pictured>) -> Vec<AnyView> {
    it.map_or_else(Vec::new, |it| vec![part::markup(&figure(&it)), table(&it.table)])
}

fn details(title: String, steps: Vec<String>) -> AnyView {
    if steps.is_empty() {
        return text("p", "", title);
    }
    let steps = steps.into_iter().map(|step| text("p", "", step));
    part::details(title, el("div", "").children(steps).view())
}

/// Each post with how its sums come about, and what is said of all of them.
fn posts(sitting: Sitting, posts: Vec<(SumTable, Vec<String>)>, notes: Vec<String>) -> Vec<AnyView> {
    let mut views = Vec::new();
    for (sums, steps) in posts {
        views.extend([table(&sums), details(say(sitting, Costing::Steps), steps)]);
    }
    views.extend(notes.into_iter().map(|note| text("p", "", note)));
    views
}

fn wheelchair(sitting: Sitting, (sums, notes): (SumTable, Vec<String>)) -> Vec<AnyView> {
    let provisions = [ProvisionId::WheelchairForms, ProvisionId::TopUp];
    let source = part::details(sitting.say(content::Phrase::WhereFrom), part::sources(sitting, &provisions));
    let notes = notes.into_iter().map(|note| text("p", "", note));
    core::iter::once(table(&sums)).chain(notes).chain([source]).collect()
}

/// The budget before and now, and the way to the letter.
fn change(sitting: Sitting, (sums, notes): (SumTable, Vec<String>)) -> Vec<AnyView> {
    let letter = Event::FolderAsked(FolderPage::Letter(Letter::ReconsiderReduction));
    let letter = press(sitting, "button button--secondary", say(sitting, Costing::CutLetter), letter).view();
    let notes = notes.into_iter().map(|note| text("p", "", note));
    core::iter::once(table(&sums)).chain(notes).chain([letter]).collect()
}

/// These pieces of advice, each closed under its title, with where they stand.
fn advice(sitting: Sitting, wanted: &[AdviceId]) -> AnyView {
    let findings = sitting.once(Findings::of);
    let all = sitting.once(|interview: &Interview| interview.rulebook().all_advice().to_vec());
    let chosen = wanted.iter().filter_map(|id| all.iter().find(|advice| advice.id == *id));
    part::advice_expanders(sitting, &findings, chosen)
}

/// The figures of each tax year, one step away.
fn figures(years: Vec<(String, Vec<FigureWording>)>) -> Vec<AnyView> {
    let line = |it: FigureWording| {
        let source = part::link(it.source.title(), it.source.url());
        el("li", "").text(format!("{} ", it.words)).child(source).text(format!(". {}", it.confidence)).view()
    };
    let year = |(name, lines): (String, Vec<FigureWording>)| {
        part::details(name, el("ul", "").children(lines.into_iter().map(line)).view())
    };
    years.into_iter().map(year).collect()
}
