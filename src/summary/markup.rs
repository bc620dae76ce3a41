//! Markup as a tree of elements that hold text, never text that holds elements; and that tree as text of HTML.

/// Where the names of drawings come from; an element of a drawing made without it is drawn by no browser.
const DRAWING: &str = "http://www.w3.org/2000/svg";

/// One element. Its text is text: whoever draws it sets it as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The element's name.
    pub tag: &'static str,
    /// Its class; may be empty.
    pub class: &'static str,
    /// Its other attributes.
    pub attributes: Vec<(&'static str, String)>,
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
    /// The namespace of its name, where that is not HTML's.
    #[must_use]
    pub fn namespace(&self) -> Option<&'static str> {
        ["svg", "path", "text"].contains(&self.tag).then_some(DRAWING)
    }

    /// An element with a text in it.
    pub(super) fn text(tag: &'static str, class: &'static str, text: &str) -> Self {
        Self { content: vec![Content::Text(text.to_owned())], ..Self::group(tag, class, Vec::new()) }
    }

    /// An element with elements in it.
    pub(super) fn group(tag: &'static str, class: &'static str, children: Vec<Self>) -> Self {
        let content = children.into_iter().map(Content::Element).collect();
        Self { tag, class, attributes: Vec::new(), content }
    }

    /// The element with one attribute more.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// Writes the element as HTML, every character of its content escaped.
    pub(super) fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        if !self.class.is_empty() {
            attribute(html, "class", self.class);
        }
        // Among other HTML a parser knows a drawing by its name alone; where this text stands by itself, by this.
        if let Some(namespace) = self.namespace().filter(|_| self.tag == "svg") {
            attribute(html, "xmlns", namespace);
        }
        for (name, value) in &self.attributes {
            attribute(html, name, value);
        }
        html.push('>');
        for content in &self.content {
            match content {
                Content::Text(text) => html.push_str(&escaped(text)),
                Content::Element(child) => child.write(html),
            }
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
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
