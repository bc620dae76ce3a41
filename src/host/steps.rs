//! The browser's own Back and Forward, without touching the history of the page around the widget.
//!
//! Every step is remembered in a hidden frame of the widget's own. Its entries join the tab's session history, so Back
//! leads through the steps, while the host page's address, state and `popstate` stay as they are. An entry holds two
//! numbers, the sitting and the step, and no answer.

use core::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::History;
use web_sys::HtmlIFrameElement;
use web_sys::PopStateEvent;
use web_sys::ShadowRoot;
use web_sys::Window;

use crate::interview::Event;
use crate::ui::Sitting;

/// What listens to the frame's history.
type Listener = Closure<dyn FnMut(PopStateEvent)>;

/// The hidden frame, and what listens to it.
#[derive(Default)]
pub struct Steps {
    frame: RefCell<Option<HtmlIFrameElement>>,
    loaded: RefCell<Option<Closure<dyn FnMut()>>>,
    popped: RefCell<Option<Listener>>,
}

impl Steps {
    /// Puts the frame into `root`; from then on Back and Forward reach `sitting`.
    pub fn start(self: &std::rc::Rc<Self>, root: &ShadowRoot, sitting: Sitting) {
        let Some(frame) = frame(root) else { return };
        let popped = Closure::<dyn FnMut(PopStateEvent)>::new(move |event: PopStateEvent| {
            let (sitting_number, step) = read(&event.state()).unwrap_or((0, 0));
            let sitting_number =
                if step == 0 { sitting.once(crate::interview::Interview::sitting) } else { sitting_number };
            sitting.dispatch(Event::Returned { sitting: sitting_number, step });
        });
        let weak = std::rc::Rc::downgrade(self);
        let loaded = Closure::<dyn FnMut()>::new(move || {
            let Some(steps) = weak.upgrade() else { return };
            let popped = steps.popped.borrow();
            if let (Some(window), Some(popped)) = (steps.window(), popped.as_ref()) {
                let _ = window.add_event_listener_with_callback("popstate", popped.as_ref().unchecked_ref());
            }
        });
        frame.set_onload(Some(loaded.as_ref().unchecked_ref()));
        self.frame.replace(Some(frame));
        self.loaded.replace(Some(loaded));
        self.popped.replace(Some(popped));
    }

    /// Remembers a step.
    pub fn remember(&self, sitting: u32, step: usize) {
        let step = u32::try_from(step).unwrap_or(u32::MAX);
        let entry = Array::of2(&sitting.into(), &step.into());
        if let Some(history) = self.history() {
            // Where the browser refuses, the Back link still works.
            let _ = history.push_state(&entry, "");
        }
    }

    /// Goes back so many steps in the browser's history.
    pub fn back(&self, steps: usize) {
        let delta = i32::try_from(steps).unwrap_or(0);
        if let (Some(history), true) = (self.history(), delta > 0) {
            let _ = history.go_with_delta(-delta);
        }
    }

    fn window(&self) -> Option<Window> {
        self.frame.borrow().as_ref()?.content_window()
    }

    fn history(&self) -> Option<History> {
        self.window()?.history().ok()
    }
}

/// A frame nobody sees or reaches. It has a document of its own, because a frame's first blank page keeps no steps.
fn frame(root: &ShadowRoot) -> Option<HtmlIFrameElement> {
    let frame: HtmlIFrameElement = super::document()?.create_element("iframe").ok()?.dyn_into().ok()?;
    frame.set_srcdoc("<!DOCTYPE html>");
    for (name, value) in [("hidden", ""), ("aria-hidden", "true"), ("tabindex", "-1")] {
        frame.set_attribute(name, value).ok()?;
    }
    root.append_child(&frame).ok()?;
    Some(frame)
}

fn read(state: &JsValue) -> Option<(u32, usize)> {
    let entry: &Array = state.dyn_ref()?;
    let number = |index| entry.get(index).as_f64();
    Some((to_u32(number(0)?)?, usize::try_from(to_u32(number(1)?)?).ok()?))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked on the line before")]
fn to_u32(number: f64) -> Option<u32> {
    (0.0..=f64::from(u32::MAX)).contains(&number).then_some(number as u32)
}
