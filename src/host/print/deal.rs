//! Deals the blocks of a document out to sheets: measures how many fit, and cuts what no sheet can hold; no printing.

use core::ops::Range;

use wasm_bindgen::JsCast;
use web_sys::Document;
use web_sys::Element;
use web_sys::HtmlElement;

use crate::summary;
use crate::summary::Block;
use crate::summary::Content;
use crate::summary::Markup;

/// How many pixels of a sheet lie between its margins, a little kept back for rounding.
const ROOM: i32 = 1014;
/// More blocks than these stand on no sheet: each is a line or more.
const MOST: usize = 100;
/// Into texts of so many letters a block is cut that no sheet can hold, one after the other until it fits.
const CUTS: [usize; 3] = [120, 30, 8];

/// The blocks, cut where they had to be, and which of them stand on which sheet.
pub struct Dealt {
    blocks: Vec<Block>,
    sheets: Vec<Range<usize>>,
}

impl Dealt {
    /// How many sheets it takes.
    pub fn sheets(&self) -> usize {
        self.sheets.len()
    }
}

/// A column as wide as a sheet's, to measure in.
struct Column<'a> {
    document: &'a Document,
    element: HtmlElement,
    room: i32,
}

impl Column<'_> {
    /// Whether these blocks fit onto one sheet.
    fn holds(&self, blocks: &[Block]) -> Option<bool> {
        self.element.set_text_content(None);
        append(self.document, &self.element, blocks)?;
        Some(self.element.offset_height() <= self.room)
    }

    /// How many of these blocks fit onto one sheet; one does in any case.
    fn share(&self, blocks: &[Block]) -> Option<usize> {
        let (mut fits, mut too_many) = (1, blocks.len().min(MOST) + 1);
        // Most sheets hold some dozen blocks: from there to the end it is halved.
        let mut middle = 24.min(too_many / 2).max(1);
        while too_many - fits > 1 {
            middle = middle.clamp(fits + 1, too_many - 1);
            if self.holds(blocks.get(..middle)?)? {
                fits = middle;
            } else {
                too_many = middle;
            }
            middle = usize::midpoint(fits, too_many);
        }
        Some(fits)
    }
}

/// Deals the document out in the style that its body has now.
pub fn deal(document: &Document, body: &HtmlElement, summary: &summary::Document) -> Option<Dealt> {
    body.set_text_content(None);
    let element = document.create_element("div").ok()?;
    element.set_class_name("measure");
    body.append_child(&element).ok()?;
    // These elements are of the frame’s own window, whose classes are not this window’s: no check could succeed.
    let foot: HtmlElement = draw(document, &summary::foot_markup(summary, 1, 1))?.unchecked_into();
    element.append_child(&foot).ok()?;
    let room = ROOM - foot.offset_height();
    let column = Column { document, element: element.unchecked_into(), room };
    let (mut blocks, mut sheets, mut start) = (summary.blocks.clone(), Vec::new(), 0);
    while start < blocks.len() {
        let share = column.share(blocks.get(start..)?)?;
        if share == 1 {
            cut(&column, &mut blocks, start)?;
        }
        // What was cut can be joined by more of itself.
        let share = if share == 1 { column.share(blocks.get(start..)?)? } else { share };
        sheets.push(start..start + share);
        start += share;
    }
    body.set_text_content(None);
    Some(Dealt { blocks, sheets })
}

/// Cuts the block at `place` where it is taller than a sheet.
fn cut(column: &Column<'_>, blocks: &mut Vec<Block>, place: usize) -> Option<()> {
    for most in CUTS {
        let block = blocks.get(place)?.clone();
        if column.holds(core::slice::from_ref(&block))? {
            break;
        }
        blocks.splice(place..=place, summary::smaller(&block, most));
    }
    Some(())
}

/// Puts the sheets into the body.
pub fn lay_out(document: &Document, body: &HtmlElement, summary: &summary::Document, dealt: &Dealt) -> Option<()> {
    let main = document.create_element("main").ok()?;
    body.append_child(&main).ok()?;
    for (number, range) in dealt.sheets.iter().enumerate() {
        let sheet = document.create_element("section").ok()?;
        sheet.set_class_name("sheet");
        let inner = document.create_element("div").ok()?;
        inner.set_class_name("sheet__body");
        append(document, &inner, dealt.blocks.get(range.clone())?)?;
        sheet.append_child(&inner).ok()?;
        let foot = draw(document, &summary::foot_markup(summary, number + 1, dealt.sheets()))?;
        sheet.append_child(&foot).ok()?;
        main.append_child(&sheet).ok()?;
    }
    Some(())
}

fn append(document: &Document, holder: &Element, blocks: &[Block]) -> Option<()> {
    for markup in summary::markup(blocks) {
        let element = draw(document, &markup)?;
        holder.append_child(&element).ok()?;
    }
    Some(())
}

/// One element of the document; text is set as text.
fn draw(document: &Document, markup: &Markup) -> Option<Element> {
    let element = match markup.namespace() {
        Some(namespace) => document.create_element_ns(Some(namespace), markup.tag).ok()?,
        None => document.create_element(markup.tag).ok()?,
    };
    if !markup.class.is_empty() {
        // By its attribute: in a drawing the property cannot be set.
        element.set_attribute("class", markup.class).ok()?;
    }
    for (name, value) in &markup.attributes {
        element.set_attribute(name, value).ok()?;
    }
    for content in &markup.content {
        match content {
            Content::Text(text) => {
                element.append_child(&document.create_text_node(text)).ok()?;
            }
            Content::Element(child) => {
                let child = draw(document, child)?;
                element.append_child(&child).ok()?;
            }
        }
    }
    Some(element)
}
