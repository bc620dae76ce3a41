//! The browser: starts a widget in a shadow root, tells it the date, and carries out its commands.

mod focus;
mod hands;
mod late;
#[cfg(feature = "maker")]
mod maker;
mod print;
mod steps;
mod style;

use core::any::Any;
use core::cell::Cell;
use core::cell::RefCell;
use std::rc::Rc;

use js_sys::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Document;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::ShadowRoot;

use crate::content;
use crate::content::Language;
use crate::content::Phrase;
use crate::interview::Interview;
use crate::interview::Supplied;
use crate::questionnaire::CivilDate;
use crate::ui;
use crate::ui::Sitting;

use hands::Hands;
use steps::Steps;

thread_local! {
    /// Every widget on the page, by the number its element was given.
    static MOUNTED: RefCell<Vec<(u32, Mounted)>> = const { RefCell::new(Vec::new()) };
    /// What the page's script does for all of them.
    static HANDS: RefCell<Option<Rc<Hands>>> = const { RefCell::new(None) };
    static NEXT: Cell<u32> = const { Cell::new(1) };
}

/// What has to be dropped when the element goes.
struct Mounted {
    view: Box<dyn Any>,
    root: ShadowRoot,
    sitting: Sitting,
    steps: Rc<Steps>,
}

/// Starts a widget in `root`; `pack` is the local offer as text. The element says the rest: whether it names a `pack`,
/// the `heading-level` of the first heading, the tag of the `language` it asks for, and `as-at`, the day as `YYYY-MM-DD`
/// whose rules apply: today where it cannot be read or is still to come. Returns the number by which to [`unmount`] it.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: ShadowRoot, pack: Option<String>) -> u32 {
    let element = root.host();
    let said = |attribute: &str| element.get_attribute(attribute).unwrap_or_default();
    let supplied = match pack {
        Some(text) => Supplied::Text(text),
        None if element.has_attribute("pack") => Supplied::Unreachable,
        None => Supplied::Nothing,
    };
    let as_at = CivilDate::parse(&said("as-at")).filter(|day| *day <= today()).unwrap_or_else(today);
    let interview = Interview::new(&supplied, as_at);
    let level = said("heading-level").parse().unwrap_or(2);
    style::adopt(&root);
    let steps = Rc::new(Steps::default());
    let language = Language::for_tag(&said("language"));
    let sitting = Sitting::new(interview, u8::clamp(level, 1, 4), language);
    steps.start(&root, sitting);
    let id = NEXT.replace(NEXT.get() + 1);
    if let Some(holder) = holder(&root) {
        let view = leptos::mount::mount_to(holder, move || ui::app(sitting));
        let mounted = Mounted { view: Box::new(view), root, sitting, steps };
        MOUNTED.with_borrow_mut(|all| all.push((id, mounted)));
    }
    id
}

/// Tells the widget with this number that everything its first page has no need of is in its place.
#[wasm_bindgen]
pub fn wake(id: u32, hands: Hands) {
    HANDS.set(Some(Rc::new(hands)));
    late::wake(id);
}

/// Ends the widget with this number and empties its root.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    let mounted = MOUNTED.with_borrow_mut(|all| {
        let place = all.iter().position(|(number, _)| *number == id)?;
        Some(all.swap_remove(place).1)
    });
    if let Some(mounted) = mounted {
        drop(mounted.view);
        mounted.root.set_text_content(None);
    }
}

/// The plain page for when everything else has failed, made while all is well.
#[wasm_bindgen]
#[must_use]
pub fn failure_page() -> Option<Element> {
    let document = document()?;
    let page = document.create_element("div").ok()?;
    page.set_class_name("phb");
    let inner = document.create_element("div").ok()?;
    inner.set_class_name("phb__page");
    inner.set_attribute("role", "alert").ok()?;
    page.append_child(&inner).ok()?;
    let calm = Interview::new(&Supplied::Nothing, today());
    let texts = [("h2", Phrase::FailTitle), ("p", Phrase::FailText), ("p", Phrase::FailAsk), ("p", Phrase::FailAgain)];
    for (tag, phrase) in texts {
        let element = document.create_element(tag).ok()?;
        element.set_text_content(Some(&content::phrase(phrase, &calm)));
        inner.append_child(&element).ok()?;
    }
    Some(page)
}

fn holder(root: &ShadowRoot) -> Option<HtmlElement> {
    let holder = document()?.create_element("div").ok()?;
    root.append_child(&holder).ok()?;
    holder.dyn_into().ok()
}

/// The day by the browser's own clock.
fn today() -> CivilDate {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok();
    let month = u8::try_from(now.get_month() + 1).ok();
    let day = u8::try_from(now.get_date()).ok();
    let read = year.zip(month).zip(day).and_then(|((year, month), day)| CivilDate::new(year, month, day));
    // A clock outside 1900 to 2200 is no clock: the day the rules were checked is the better guess.
    read.or_else(crate::rulebook::checked_on).unwrap_or_default()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Runs `work` once the browser has drawn the state that led to it.
fn once_drawn(work: impl FnOnce() + 'static) {
    let work = Closure::once_into_js(work);
    if let Some(window) = web_sys::window() {
        // Without a frame to wait for there is nothing to draw on either.
        let _ = window.request_animation_frame(work.unchecked_ref());
    }
}
