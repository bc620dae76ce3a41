//! Draws a paper in a document of its own, in the largest letters it can have, and prints that document and no other.

mod deal;

use core::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use web_sys::HtmlIFrameElement;
use web_sys::ShadowRoot;

use crate::interview::Interview;
use crate::summary;
use crate::summary::Sides;
use crate::summary::Size;
use crate::summary::Tint;

use super::style;

/// The width of a sheet of A4 in pixels, and of what stands beside it on the screen.
const SHEET_WIDTH: i32 = 794;
const SHEET_EDGE: i32 = 34;

/// The letters of a paper for two sides, from the largest to the smallest.
const SIZES: [&str; 6] = [
    "",
    " paper--close",
    " paper--dense",
    " paper--dense paper--snug",
    " paper--dense paper--tight",
    " paper--dense paper--tight paper--least",
];

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
        let (sizes, most): (&[&str], usize) = match (summary.size, summary.sides) {
            (Size::Large, _) => (&[" paper--large"], usize::MAX),
            (Size::Normal, Sides::Any) => (&[""], usize::MAX),
            (Size::Normal, Sides::Two) => (&SIZES, 2),
        };
        let tint = match summary.tint {
            Tint::Shaded => "",
            Tint::Plain => " paper--plain",
        };
        let mut dealt = None;
        // The largest letters that keep it to its sides; the smallest where nothing does.
        for size in sizes {
            body.set_class_name(&["paper", size, tint].concat());
            let tried = deal::deal(&document, &body, summary)?;
            let is_enough = tried.sheets() <= most;
            dealt = Some(tried);
            if is_enough {
                break;
            }
        }
        deal::lay_out(&document, &body, summary, &dealt?)?;
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

/// Shrinks the sheets on the screen to the width of the frame; paper stays as it is.
fn fit(frame: &HtmlIFrameElement) {
    let thousandths = ((frame.client_width() - SHEET_EDGE) * 1000 / SHEET_WIDTH).clamp(1, 1000);
    let zoom = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    if let Some(body) = frame.content_document().and_then(|document| document.body()) {
        // A custom property set this way passes a policy that forbids inline style.
        let _ = body.style().set_property("--sheet-zoom", &zoom);
    }
}
