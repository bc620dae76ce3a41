//! The browser beneath the pack maker: starts it in a shadow root, shows made-up people, and hands files over.

use core::any::Any;
use core::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::ShadowRoot;
use web_sys::ShadowRootInit;
use web_sys::ShadowRootMode;

use crate::builder;
use crate::builder::Draft;
use crate::builder::Event;
use crate::content;
use crate::content::Language;
use crate::content::Making;
use crate::interview::Command;
use crate::interview::Interview;
use crate::ui;
use crate::ui::Sitting;
use crate::ui::maker::Workshop;

use super::focus;
use super::print::Preview;
use super::style;

#[wasm_bindgen]
extern "C" {
    /// What the page's own script does with files.
    pub type Hands;

    #[wasm_bindgen(method)]
    fn open(this: &Hands);
    #[wasm_bindgen(method)]
    fn save(this: &Hands, name: &str, text: &str);
    #[wasm_bindgen(method)]
    fn choose(this: &Hands, name: &str);
    #[wasm_bindgen(method)]
    fn write(this: &Hands, text: &str);
    /// What would be lost if the page were left now; empty where nothing would.
    #[wasm_bindgen(method)]
    fn guard(this: &Hands, name: &str, text: &str);
}

thread_local! {
    static WORKSHOP: RefCell<Option<Workshop>> = const { RefCell::new(None) };
    static TRIAL: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Starts the maker in `root`; `hands` does what concerns files.
#[wasm_bindgen]
pub fn make(root: ShadowRoot, hands: Hands) {
    style::adopt_maker(&root);
    let hands: ui::maker::Hands = Rc::new({
        let root = root.clone();
        move |command, draft| perform(&root, &hands, command, draft)
    });
    let shop = Workshop::new(Draft::new(super::today()), hands);
    WORKSHOP.set(Some(shop));
    if let Some(holder) = super::holder(&root) {
        leptos::mount::mount_to(holder, move || ui::maker::app(shop)).forget();
    }
}

/// The text of a file that was opened.
#[wasm_bindgen]
pub fn opened(text: String) {
    send(Event::Opened(text));
}

/// A file to write every change to was chosen.
#[wasm_bindgen]
pub fn file_chosen() {
    send(Event::FileChosen);
}

/// Writing to the chosen file failed.
#[wasm_bindgen]
pub fn file_lost() {
    send(Event::FileLost);
}

/// The plain page for when everything else has failed, made while all is well; its button is to save what was made.
#[wasm_bindgen]
#[must_use]
pub fn maker_failure_page() -> Option<Element> {
    let document = super::document()?;
    let page = document.create_element("div").ok()?;
    page.set_class_name("phb__page");
    page.set_attribute("role", "alert").ok()?;
    let texts = [("h1", Making::FailTitle), ("p", Making::FailText), ("button", Making::FailSave)];
    for (tag, words) in texts {
        let element = document.create_element(tag).ok()?;
        element.set_text_content(Some(content::making(words)));
        page.append_child(&element).ok()?;
    }
    Some(page)
}

fn send(event: Event) {
    if let Some(shop) = WORKSHOP.with_borrow(|shop| *shop) {
        shop.dispatch(event);
    }
}

fn perform(root: &ShadowRoot, hands: &Hands, command: builder::Command, draft: &Draft) {
    match command {
        builder::Command::FocusHeading => focus::focus(root, crate::interview::FocusTarget::Heading),
        builder::Command::FocusField(path) => focus_field(root, format!("at-{path}")),
        builder::Command::Open => hands.open(),
        builder::Command::Save(text) => hands.save(&draft.file_name(), &text),
        builder::Command::ChooseFile => hands.choose(&draft.file_name()),
        builder::Command::Write(text) => hands.write(&text),
        builder::Command::Guard(true) => hands.guard(&draft.file_name(), &draft.text()),
        builder::Command::Guard(false) => hands.guard("", ""),
        builder::Command::Show => show(root, draft),
    }
}

/// Puts the keyboard on the field, once the page is drawn; on the heading where there is no such field.
fn focus_field(root: &ShadowRoot, id: String) {
    let root = root.clone();
    super::once_drawn(move || {
        match root.get_element_by_id(&id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // Focus scrolls the element into view by itself.
            Some(element) => drop(element.focus()),
            None => focus::focus(&root, crate::interview::FocusTarget::Heading),
        }
    });
}

/// Shows the made-up person's sitting in a root of its own, as on the page of a host.
fn show(root: &ShadowRoot, draft: &Draft) {
    let interview = builder::sitting(&draft.text(), draft.as_at(), draft.tried());
    let root = root.clone();
    super::once_drawn(move || {
        drop(TRIAL.take());
        let Ok(Some(frame)) = root.query_selector("[data-phb=trial]") else { return };
        let inner =
            frame.shadow_root().or_else(|| frame.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok());
        let Some(inner) = inner else { return };
        inner.set_text_content(None);
        style::adopt(&inner);
        let sitting = Sitting::new(interview, trial_hands(&inner), 2, Language::for_tag("en"));
        sitting.words_came();
        if let Some(holder) = super::holder(&inner) {
            let view = leptos::mount::mount_to(holder, move || ui::app(sitting));
            TRIAL.set(Some(Box::new(view)));
        }
    });
}

/// What a sitting on trial may do to the browser: all but its history, which belongs to the maker's page.
fn trial_hands(root: &ShadowRoot) -> ui::Perform {
    let (root, preview) = (root.clone(), Rc::new(Preview::default()));
    Rc::new(move |command, interview: &Interview| match command {
        Command::Focus(target) => focus::focus(&root, target),
        Command::Preview => Preview::draw(&preview, &root, interview),
        Command::Print => preview.print(),
        Command::Forget { .. } => preview.forget(),
        Command::Remember { .. } | Command::StepBack => {}
    })
}
