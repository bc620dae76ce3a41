//! The style sheets, put in as constructed sheets so that a strict content policy lets them pass.

use js_sys::Array;
use js_sys::Function;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::ShadowRoot;

include!(concat!(env!("OUT_DIR"), "/style.rs"));
#[cfg(feature = "maker")]
include!(concat!(env!("OUT_DIR"), "/maker.rs"));

#[wasm_bindgen]
extern "C" {
    /// A style sheet that can be made from text.
    type Sheet;

    #[wasm_bindgen(method, js_name = replaceSync)]
    fn replace_sync(this: &Sheet, text: &str);
}

/// Puts the widget's style into its shadow root.
pub fn adopt(root: &ShadowRoot) {
    put(root, &js_sys::global(), WIDGET);
}

/// Puts the whole of the widget's style into its shadow root: also that of pages after the first.
pub fn adopt_all(root: &ShadowRoot) {
    put(root, &js_sys::global(), &[WIDGET, REST].concat());
}

/// Puts the widget's style, and what the maker adds, into the maker's shadow root.
#[cfg(feature = "maker")]
pub fn adopt_maker(root: &ShadowRoot) {
    put(root, &js_sys::global(), &[WIDGET, REST, MAKER].concat());
}

/// Puts the printed summary's style into its own document, with the sheet made in that document's window.
pub fn adopt_print(document: &JsValue, window: &JsValue) {
    put(document, window, PRINT);
}

fn put(target: &JsValue, window: &JsValue, text: &str) {
    let made = Reflect::get(window, &"CSSStyleSheet".into())
        .map(Function::from)
        .and_then(|class| Reflect::construct(&class, &Array::new()));
    if let Ok(sheet) = made {
        let sheet: Sheet = wasm_bindgen::JsCast::unchecked_into(sheet);
        sheet.replace_sync(text);
        // A browser without constructed sheets shows the page plainly.
        let _ = Reflect::set(target, &"adoptedStyleSheets".into(), &Array::of1(&sheet));
    }
}
