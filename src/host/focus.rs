//! Moves the keyboard to a marked place, once the page is drawn.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use web_sys::ShadowRoot;

use crate::interview::FocusTarget;

/// Puts the keyboard on the target and brings it into view.
pub fn focus(root: &ShadowRoot, target: FocusTarget) {
    let mark = match target {
        FocusTarget::Heading => "[data-phb=heading]",
        FocusTarget::ErrorSummary => "[data-phb=errors]",
        FocusTarget::Field => "[data-phb=field]",
        FocusTarget::LastField => "div:last-child>.fieldset--row:last-child [data-phb=field]",
    };
    let root = root.clone();
    super::once_drawn(move || {
        let found = root.query_selector(mark).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // Focus scrolls the element into view by itself.
            let _ = element.focus();
        }
    });
}
