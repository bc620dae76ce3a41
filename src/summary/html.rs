//! A document as markup: a tree of elements that hold text, never text that holds elements.

use super::Block;
use super::Document;
use super::Piece;
use super::Width;

/// One element. Its text is text: whoever draws it sets it as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The element's name.
    pub tag: &'static str,
    /// Its class; may be empty.
    pub class: &'static str,
    /// One attribute more, where it needs one.
    pub attribute: Option<(&'static str, String)>,
    /// What is in it.
    pub content: Vec<Content>,
}

/// What is in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text(String),
    /// An element.
    Element(Markup),
}

impl Markup {
    fn new(tag: &'static str, class: &'static str, content: Vec<Content>) -> Self {
        Self { tag, class, attribute: None, content }
    }

    fn text(tag: &'static str, class: &'static str, text: &str) -> Self {
        Self::new(tag, class, vec![Content::Text(text.to_owned())])
    }

    fn group(tag: &'static str, class: &'static str, children: Vec<Self>) -> Self {
        Self::new(tag, class, children.into_iter().map(Content::Element).collect())
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attribute = Some((name, value.to_owned()));
        self
    }
}

/// The blocks of a document, one element each.
#[must_use]
pub fn markup(document: &Document) -> Vec<Markup> {
    document.blocks.iter().map(block).collect()
}

/// The foot of sheet `page` of `pages`.
#[must_use]
pub fn foot_markup(document: &Document, page: usize, pages: usize) -> Markup {
    let page_of = crate::content::fill_gaps(&document.page_of, &[&page.to_string(), &pages.to_string()]);
    Markup::group(
        "footer",
        "sheet__foot",
        vec![Markup::text("span", "", &document.foot), Markup::text("span", "", &page_of)],
    )
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Title(text) => Markup::text("h1", "doc-title", text),
        Block::Note(text) => Markup::text("p", "doc-note", text),
        Block::Urgent { title, text } => {
            Markup::group("section", "doc-urgent", vec![Markup::text("h2", "", title), Markup::text("p", "", text)])
        }
        Block::Part { title, pieces } => {
            let mut children = vec![Markup::text("h2", "doc-part__title", title)];
            children.extend(pieces.iter().map(piece));
            Markup::group("section", "doc-part", children)
        }
    }
}

fn piece(piece: &Piece) -> Markup {
    let items = |texts: &[String]| texts.iter().map(|text| Markup::text("li", "", text)).collect();
    match piece {
        Piece::Text(text) => Markup::text("p", "", text),
        Piece::List(texts) => Markup::group("ul", "doc-list", items(texts)),
        Piece::Ticks(texts) => Markup::group("ul", "doc-ticks", items(texts)),
        Piece::Fields(fields) => Markup::group("dl", "doc-fields", fields.iter().map(field).collect()),
        Piece::Lines(count) => {
            let lines = (0..*count).map(|_| Markup::group("div", "doc-line", Vec::new())).collect();
            Markup::group("div", "doc-lines", lines)
        }
        Piece::Week { caption, days, rows } => week(caption, days, rows),
        Piece::Choice(what, options) => {
            let label = Markup::text("span", "doc-choice__label", what);
            Markup::group("div", "doc-choice", vec![label, Markup::group("ul", "doc-ticks", items(options))])
        }
        Piece::Sources(sources) => Markup::group("ul", "doc-sources", items(sources)),
    }
}

fn field((label, width): &(String, Width)) -> Markup {
    let class = match width {
        Width::Half => "doc-field",
        Width::Whole => "doc-field doc-field--wide",
    };
    Markup::group("div", class, vec![Markup::text("dt", "", label), Markup::group("dd", "doc-blank", Vec::new())])
}

fn week(caption: &str, days: &[String], rows: &[String]) -> Markup {
    let mut head = vec![Markup::group("td", "", Vec::new())];
    head.extend(days.iter().map(|day| Markup::text("th", "", day).with("scope", "col")));
    let row = |name: &String| {
        let mut cells = vec![Markup::text("th", "", name).with("scope", "row")];
        cells.extend(days.iter().map(|day| Markup::group("td", "", Vec::new()).with("data-label", day)));
        Markup::group("tr", "", cells)
    };
    Markup::group(
        "table",
        "doc-grid",
        vec![
            Markup::text("caption", "", caption),
            Markup::group("thead", "", vec![Markup::group("tr", "", head)]),
            Markup::group("tbody", "", rows.iter().map(row).collect()),
        ],
    )
}

/// The whole document as text of HTML, every character of the content escaped.
#[must_use]
pub fn to_html(document: &Document) -> String {
    let mut html = String::new();
    for element in markup(document) {
        write(&mut html, &element);
        html.push('\n');
    }
    html
}

fn write(html: &mut String, element: &Markup) {
    html.push('<');
    html.push_str(element.tag);
    if !element.class.is_empty() {
        attribute(html, "class", element.class);
    }
    if let Some((name, value)) = &element.attribute {
        attribute(html, name, value);
    }
    html.push('>');
    for content in &element.content {
        match content {
            Content::Text(text) => html.push_str(&escaped(text)),
            Content::Element(child) => write(html, child),
        }
    }
    html.push_str("</");
    html.push_str(element.tag);
    html.push('>');
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    html.push_str(&escaped(value));
    html.push('"');
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
