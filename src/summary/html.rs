//! From the pieces of a document to elements: which, with which class, and whose text finds its own direction.

use super::Blank;
use super::Block;
use super::Columns;
use super::Content;
use super::Document;
use super::Mark;
use super::Markup;
use super::Piece;
use super::Point;
use super::Row;
use super::Table;
use super::Width;
use super::Words;
use super::figure::figure;
use super::flow::joined;

/// These blocks as they stand on one sheet.
#[must_use]
pub fn markup(blocks: &[Block]) -> Vec<Markup> {
    joined(blocks).iter().map(block).collect()
}

/// The foot of sheet `page` of `pages`.
#[must_use]
pub fn foot_markup(document: &Document, page: usize, pages: usize) -> Markup {
    let page_of = crate::content::fill_gaps(&document.page_of, &[&page.to_string(), &pages.to_string()]);
    let foot = [&document.foot, &page_of].map(|text| Markup::text("span", "", text));
    Markup::group("footer", "sheet__foot", foot.into())
}

/// The whole document as text of HTML, every character of the content escaped.
#[must_use]
pub fn to_html(document: &Document) -> String {
    let mut html = String::new();
    for element in markup(&document.blocks) {
        element.write(&mut html);
        html.push('\n');
    }
    html
}

/// An element with a text in it; what a person wrote finds its own direction.
fn words(tag: &'static str, class: &'static str, words: &Words) -> Markup {
    let element = Markup::text(tag, class, words.text());
    match words {
        Words::Ours(_) => element,
        Words::Theirs(_) => element.with("dir", "auto"),
    }
}

fn block(block: &Block) -> Markup {
    let section = |class: &'static str, title: Markup, text: &str| {
        Markup::group("section", class, vec![title, Markup::text("p", "", text)])
    };
    match block {
        Block::Title(text) => Markup::text("h1", "doc-title", text),
        Block::Note(text) => Markup::text("p", "doc-note", text),
        Block::To(text) => Markup::text("p", "doc-to", text),
        Block::Private { title, text, label } => {
            let mut children = vec![Markup::text("strong", "", title), Markup::text("span", "", text)];
            children.extend(label.as_ref().map(|label| words("span", "doc-private__label", label)));
            Markup::group("div", "doc-private", children)
        }
        Block::Urgent { title, text } => section("doc-urgent", Markup::text("h2", "", title), text),
        Block::Part { title, pieces } => {
            let mut children = vec![Markup::text("h2", "doc-part__title", title)];
            children.extend(pieces.iter().map(piece));
            Markup::group("section", "doc-part", children)
        }
        Block::More(pieces) => Markup::group("section", "doc-part", pieces.iter().map(piece).collect()),
        Block::Code { text, path, size, note } => code(text, path, *size, note),
    }
}

fn code(text: &str, path: &str, size: usize, note: &str) -> Markup {
    let drawing =
        Markup::group("svg", "doc-code__drawing", vec![Markup::group("path", "", Vec::new()).with("d", path)])
            .with("viewBox", &format!("0 0 {size} {size}"))
            .with("role", "img")
            .with("aria-label", note);
    let groups = text.split_whitespace().map(|group| Markup::text("span", "", group)).collect();
    let letters = Markup::group("p", "doc-code__letters", groups).with("translate", "no");
    let beside = Markup::group("div", "", vec![Markup::text("p", "", note), letters]);
    Markup::group("section", "doc-code", vec![drawing, beside])
}

fn piece(piece: &Piece) -> Markup {
    match piece {
        Piece::Head(text) => Markup::text("h3", "", text),
        Piece::Lead(text) => Markup::text("p", "doc-lead", text),
        Piece::Text(text) => words("p", "", text),
        Piece::Said(name, text) => said("", name, core::slice::from_ref(text)),
        Piece::Run(name, texts) => said("doc-run", name, texts),
        Piece::List(points) => Markup::group("ul", "doc-list", points.iter().map(|it| point("", it)).collect()),
        Piece::Ticks(points) => {
            let boxes = points.iter().map(|(mark, it)| point(mark_class(*mark), it));
            Markup::group("ul", "doc-ticks", boxes.collect())
        }
        Piece::Fields(fields) => Markup::group("dl", "doc-fields", fields.iter().map(field).collect()),
        Piece::Lines(count) => {
            let lines = (0..*count).map(|_| Markup::group("div", "doc-line", Vec::new())).collect();
            Markup::group("div", "doc-lines", lines)
        }
        Piece::Week { caption, days, rows, cells } => week(caption, days, rows, cells),
        Piece::Figure(pictured) => figure(pictured),
        Piece::Choice(what, options) => {
            let label = (!what.is_empty()).then(|| Markup::text("span", "doc-choice__label", what));
            let boxes = options.iter().map(|(mark, text)| Markup::text("li", mark_class(*mark), text)).collect();
            let boxes = Markup::group("ul", "doc-ticks", boxes);
            Markup::group("div", "doc-choice", label.into_iter().chain([boxes]).collect())
        }
        Piece::Table(it) => table(it),
        Piece::Sources(sources) => {
            Markup::group("ul", "doc-sources", sources.iter().map(|text| Markup::text("li", "", text)).collect())
        }
    }
}

/// A name, then what it is the name of. The blanks between are text of their own, so that copying keeps them.
fn said(class: &'static str, name: &str, texts: &[Words]) -> Markup {
    let mut all = Markup::group("p", class, Vec::new());
    let name = (!name.is_empty()).then(|| Markup::text("strong", "", name));
    for element in name.into_iter().chain(texts.iter().map(|text| words("span", "", text))) {
        if !all.content.is_empty() {
            all.content.push(Content::Text(" ".to_owned()));
        }
        all.content.push(Content::Element(element));
    }
    all
}

fn point(class: &'static str, point: &Point) -> Markup {
    let plain = matches!(point.text, Words::Ours(_)) && point.under.is_empty();
    if plain {
        return words("li", class, &point.text);
    }
    let mut children = vec![words("span", "", &point.text)];
    children.extend(point.under.iter().map(|text| Markup::text("p", "doc-under", text)));
    Markup::group("li", class, children)
}

fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Open => "",
        Mark::Done => "doc-ticks__done",
    }
}

fn field(blank: &Blank) -> Markup {
    let class = match blank.width {
        Width::Half => "doc-field",
        Width::Whole => "doc-field doc-field--wide",
    };
    let value = match &blank.filled {
        Some(text) => words("dd", "doc-blank", text),
        None => Markup::group("dd", "doc-blank", Vec::new()),
    };
    Markup::group("div", class, vec![Markup::text("dt", "", &blank.label), value])
}

fn table(table: &Table) -> Markup {
    let class = match table.columns {
        Columns::Even => "doc-table",
        Columns::LastNarrow => "doc-table doc-table--narrow",
        Columns::LastWide => "doc-table doc-table--wide",
        Columns::Log => "doc-table doc-table--log",
        Columns::Named => "doc-table doc-table--named",
    };
    let rows = table.rows.iter().map(|it| row(table, it)).collect();
    let mut children = Vec::new();
    if table.head.iter().any(|name| !name.is_empty()) {
        let names = table.head.iter().map(|name| Markup::text("th", "", name).with("scope", "col")).collect();
        children.push(Markup::group("thead", "", vec![Markup::group("tr", "", names)]));
    }
    children.push(Markup::group("tbody", "", rows));
    Markup::group("table", class, children)
}

fn row(table: &Table, row: &Row) -> Markup {
    let (class, cells) = match row {
        Row::Whole(cells) => ("", cells.as_slice()),
        Row::GoesOn(cells) => ("doc-table__on", cells.as_slice()),
        Row::Blank(_) => ("doc-table__blank", [].as_slice()),
    };
    let empty = Words::Ours(String::new());
    let count = if let Row::Blank(count) = row { *count } else { cells.len() };
    let cell = |place: usize| {
        let text = cells.get(place).unwrap_or(&empty);
        let label = table.head.get(place).map_or("", String::as_str);
        if place == 0 && table.columns == Columns::Named {
            return words("th", "", text).with("scope", "row");
        }
        words("td", "", text).with("data-label", label)
    };
    Markup::group("tr", class, (0..count).map(cell).collect())
}

fn week(caption: &str, days: &[String], rows: &[String], hours: &[Vec<String>]) -> Markup {
    let mut head = vec![Markup::group("td", "", Vec::new())];
    head.extend(days.iter().map(|day| Markup::text("th", "", day).with("scope", "col")));
    let row = |(number, name): (usize, &String)| {
        let mut cells = vec![Markup::text("th", "", name).with("scope", "row")];
        cells.extend(days.iter().enumerate().map(|(day, label)| {
            let hours = hours.get(number).and_then(|row| row.get(day)).filter(|hours| !hours.is_empty());
            let cell = hours.map_or_else(|| Markup::group("td", "", Vec::new()), |hours| Markup::text("td", "", hours));
            cell.with("data-label", label)
        }));
        Markup::group("tr", "", cells)
    };
    Markup::group(
        "table",
        "doc-grid",
        vec![
            Markup::text("caption", "", caption),
            Markup::group("thead", "", vec![Markup::group("tr", "", head)]),
            Markup::group("tbody", "", rows.iter().enumerate().map(row).collect()),
        ],
    )
}
