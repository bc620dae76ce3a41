//! What the page's own script, `hands.js`, does for the widget, and how what comes of it comes back as an event.

use wasm_bindgen::prelude::*;
use web_sys::Element;
use web_sys::ShadowRoot;

use crate::interview::Event;
use crate::interview::Idle;
use crate::interview::OpenError;
use crate::interview::OpeningEvent;
use crate::interview::RecordError;

use super::MOUNTED;
use super::Mounted;

/// What came of something that the page's script was asked to do for the widget with this number; `what` is one of the
/// numbers of `hands.js`.
#[wasm_bindgen]
pub fn handed(id: u32, what: u8, text: String) {
    let own = |all: &Vec<(u32, Mounted)>| all.iter().find(|(number, _)| *number == id).map(|(_, it)| it.sitting);
    let Some(sitting) = MOUNTED.with_borrow(own) else { return };
    let opening = match what {
        0 => return sitting.receive(text),
        1 => OpeningEvent::Failed(OpenError::Record(RecordError::TooLarge)),
        2 => OpeningEvent::Failed(OpenError::Password),
        3 => OpeningEvent::Failed(OpenError::NoCrypto),
        7 => OpeningEvent::Failed(OpenError::NoCodeSeen),
        8 => OpeningEvent::Failed(OpenError::NoCamera),
        4 => return sitting.dispatch(Event::Noticed(Idle::Warned)),
        5 => {
            let warned = sitting.once(|interview| interview.idle() == Idle::Warned);
            return if warned {
                sitting.dispatch(Event::Cleared)
            };
        }
        _ => return sitting.dispatch(Event::Noticed(Idle::Here)),
    };
    sitting.dispatch(Event::Opening(opening));
}

/// A picture came, a byte of grey for each point: whether a code was read in it. Then it is opened.
#[wasm_bindgen]
#[must_use]
pub fn seen(id: u32, width: usize, height: usize, grey: &[u8]) -> bool {
    let own = |all: &Vec<(u32, Mounted)>| all.iter().find(|(number, _)| *number == id).map(|(_, it)| it.sitting);
    let Some(sitting) = MOUNTED.with_borrow(own) else { return false };
    match sitting.read_picture(width, height, grey) {
        Some(text) => {
            sitting.dispatch(Event::Opening(OpeningEvent::CodeGiven(text)));
            true
        }
        None => false,
    }
}

#[wasm_bindgen]
extern "C" {
    /// What the page's own script does with files, the clipboard and a password.
    pub type Hands;

    #[wasm_bindgen(method)]
    pub fn save(this: &Hands, name: &str, kind: &str, bytes: &[u8]);
    #[wasm_bindgen(method)]
    pub fn copy(this: &Hands, text: &str);
    #[wasm_bindgen(method)]
    pub fn choose(this: &Hands, id: u32);
    #[wasm_bindgen(method)]
    pub fn lock(this: &Hands, id: u32, name: &str, text: &str, password: &str);
    #[wasm_bindgen(method)]
    pub fn unlock(this: &Hands, id: u32, text: &str, password: &str);
    #[wasm_bindgen(method)]
    pub fn photo(this: &Hands, id: u32);
    #[wasm_bindgen(method)]
    pub fn camera(this: &Hands, id: u32, holder: &Element);
    #[wasm_bindgen(method)]
    pub fn watch(this: &Hands, id: u32, root: &ShadowRoot);
}
