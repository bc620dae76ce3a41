//! Draws the summary in a document of its own, deals it out to sheets of A4, and prints that document and no other.

use core::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Document;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::HtmlIFrameElement;
use web_sys::ShadowRoot;

use crate::interview::Interview;
use crate::summary;
use crate::summary::Content;
use crate::summary::Markup;
use crate::summary::Size;

use super::style;

/// How many pixels of a sheet lie between its margins, a little kept back for rounding.
const ROOM: i32 = 1002;
/// The width of a sheet of A4 in pixels, and of what stands beside it on the screen.
const SHEET_WIDTH: i32 = 794;
const SHEET_EDGE: i32 = 34;
/// The summary is meant for two sides.
const SIDES: usize = 2;

/// The frame that holds the summary, and what listens to it.
#[derive(Default)]
pub struct Preview {
    frame: RefCell<Option<HtmlIFrameElement>>,
    loaded: RefCell<Option<Closure<dyn FnMut()>>>,
    resized: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Preview {
    /// Draws the summary of `interview` into the holder on the page, once that is there.
    pub fn draw(this: &Rc<Self>, root: &ShadowRoot, interview: &Interview) {
        let document = summary::compose(interview);
        let (this, root) = (this.clone(), root.clone());
        super::once_drawn(move || {
            let Ok(Some(holder)) = root.query_selector("[data-phb=preview]") else { return };
            this.open(&holder, document);
        });
    }

    fn open(self: &Rc<Self>, holder: &Element, summary: summary::Document) {
        let Some(frame) = new_frame(holder, &summary.title) else { return };
        let weak = Rc::downgrade(self);
        let loaded = Closure::<dyn FnMut()>::new(move || {
            if let Some(preview) = weak.upgrade() {
                // Without a document there is nothing to show; the page around says how to go on.
                let _ = preview.fill(&summary);
            }
        });
        frame.set_onload(Some(loaded.as_ref().unchecked_ref()));
        self.frame.replace(Some(frame));
        self.loaded.replace(Some(loaded));
    }

    fn fill(self: &Rc<Self>, summary: &summary::Document) -> Option<()> {
        let frame = self.frame.borrow().clone()?;
        let (document, window) = (frame.content_document()?, frame.content_window()?);
        style::adopt_print(&document, &window);
        document.set_title(&summary.title);
        document.document_element()?.set_attribute("lang", summary.language).ok()?;
        let body = document.body()?;
        let classes: &[&str] = match summary.size {
            Size::Large => &["paper paper--large"],
            Size::Normal => &["paper", "paper paper--dense", "paper paper--dense paper--tight"],
        };
        let mut sheets = Vec::new();
        // The largest letters that keep it to two sides; the smallest where nothing does.
        for class in classes {
            body.set_class_name(class);
            sheets = deal(&document, &body, summary)?;
            if sheets.len() <= SIDES {
                break;
            }
        }
        lay_out(&document, &body, summary, &sheets)?;
        fit(&frame);
        let resized = Closure::<dyn FnMut()>::new(move || fit(&frame));
        window.set_onresize(Some(resized.as_ref().unchecked_ref()));
        self.resized.replace(Some(resized));
        Some(())
    }

    /// Prints the frame's document.
    pub fn print(&self) {
        if let Some(window) = self.frame.borrow().as_ref().and_then(HtmlIFrameElement::content_window) {
            // Where the host forbids printing nothing happens, and the hint on the page says what to do.
            let _ = window.print();
        }
    }

    /// Drops what was drawn.
    pub fn forget(&self) {
        if let Some(frame) = self.frame.take() {
            frame.remove();
        }
    }
}

fn new_frame(holder: &Element, title: &str) -> Option<HtmlIFrameElement> {
    holder.set_text_content(None);
    let frame: HtmlIFrameElement = super::document()?.create_element("iframe").ok()?.dyn_into().ok()?;
    frame.set_srcdoc("<!DOCTYPE html>");
    frame.set_class_name("preview__frame");
    frame.set_attribute("title", title).ok()?;
    holder.append_child(&frame).ok()?;
    Some(frame)
}

/// Puts all blocks into a column as wide as a sheet's, and says which blocks go on which sheet.
fn deal(document: &Document, body: &HtmlElement, summary: &summary::Document) -> Option<Vec<Vec<usize>>> {
    body.set_text_content(None);
    let measure = document.create_element("div").ok()?;
    measure.set_class_name("measure");
    body.append_child(&measure).ok()?;
    let mut blocks: Vec<HtmlElement> = Vec::new();
    for markup in summary::markup(summary) {
        let element = draw(document, &markup)?;
        measure.append_child(&element).ok()?;
        // The element is of the frame’s own window, whose classes are not this window’s: no check could succeed.
        blocks.push(element.unchecked_into());
    }
    let foot: HtmlElement = draw(document, &summary::foot_markup(summary, 1, 1))?.unchecked_into();
    measure.append_child(&foot).ok()?;
    let room = ROOM - foot.offset_height();
    let mut sheets: Vec<Vec<usize>> = Vec::new();
    let mut top = 0;
    for (index, block) in blocks.iter().enumerate() {
        let bottom = block.offset_top() + block.offset_height();
        match sheets.last_mut() {
            Some(sheet) if bottom - top <= room => sheet.push(index),
            Some(_) | None => {
                top = block.offset_top();
                sheets.push(vec![index]);
            }
        }
    }
    body.set_text_content(None);
    Some(sheets)
}

fn lay_out(document: &Document, body: &HtmlElement, summary: &summary::Document, sheets: &[Vec<usize>]) -> Option<()> {
    let blocks = summary::markup(summary);
    let main = document.create_element("main").ok()?;
    body.append_child(&main).ok()?;
    for (number, indices) in sheets.iter().enumerate() {
        let sheet = document.create_element("section").ok()?;
        sheet.set_class_name("sheet");
        let inner = document.create_element("div").ok()?;
        inner.set_class_name("sheet__body");
        for markup in indices.iter().filter_map(|index| blocks.get(*index)) {
            let block = draw(document, markup)?;
            inner.append_child(&block).ok()?;
        }
        sheet.append_child(&inner).ok()?;
        let foot = draw(document, &summary::foot_markup(summary, number + 1, sheets.len()))?;
        sheet.append_child(&foot).ok()?;
        main.append_child(&sheet).ok()?;
    }
    Some(())
}

/// One element of the document; text is set as text.
fn draw(document: &Document, markup: &Markup) -> Option<Element> {
    let element = document.create_element(markup.tag).ok()?;
    if !markup.class.is_empty() {
        element.set_class_name(markup.class);
    }
    if let Some((name, value)) = &markup.attribute {
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

/// Shrinks the sheets on the screen to the width of the frame; paper stays as it is.
fn fit(frame: &HtmlIFrameElement) {
    let thousandths = ((frame.client_width() - SHEET_EDGE) * 1000 / SHEET_WIDTH).clamp(1, 1000);
    let zoom = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    if let Some(body) = frame.content_document().and_then(|document| document.body()) {
        // A custom property set this way passes a policy that forbids inline style.
        let _ = body.style().set_property("--sheet-zoom", &zoom);
    }
}
