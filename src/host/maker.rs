//! The browser beneath the pack maker: starts it in a shadow root, shows made-up people, and hands files over.

use core::any::Any;
use core::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::Owner;
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
use crate::builder::Half;
use crate::builder::Pair;
use crate::builder::PairCommand;
use crate::builder::PairEvent;
use crate::content;
use crate::content::Language;
use crate::content::Making;
use crate::interview::Command;
use crate::interview::Interview;
use crate::interview::Supplied;
use crate::ui;
use crate::ui::Sitting;
use crate::ui::maker::Bench;
use crate::ui::maker::Workshop;

use super::focus;
use super::print::Preview;
use super::style;

#[wasm_bindgen]
extern "C" {
    /// What the page's own script does with files.
    pub type Hands;

    /// `place` comes back with the text of the file.
    #[wasm_bindgen(method)]
    fn open(this: &Hands, place: u8);
    #[wasm_bindgen(method)]
    fn save(this: &Hands, name: &str, text: &str);
    #[wasm_bindgen(method)]
    fn choose(this: &Hands, name: &str);
    #[wasm_bindgen(method)]
    fn write(this: &Hands, text: &str);
    /// The pack as it is now, and whether to warn before the page is left.
    #[wasm_bindgen(method)]
    fn guard(this: &Hands, name: &str, text: &str, warns: bool);
}

/// A sitting on trial: the mark of its frame, and what goes when it goes.
struct Trial {
    mark: &'static str,
    owner: Owner,
    _view: Box<dyn Any>,
}

thread_local! {
    static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
    static WORKSHOP: RefCell<Option<Workshop>> = const { RefCell::new(None) };
    /// The sittings on trial, by the mark of their frame.
    static TRIALS: RefCell<Vec<Trial>> = const { RefCell::new(Vec::new()) };
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

/// Starts the comparison of two areas in `root`; the packs that the page named, where it did and they came.
#[wasm_bindgen]
pub fn compare(root: ShadowRoot, hands: Hands, first: Option<String>, second: Option<String>) {
    style::adopt_maker(&root);
    let hands: ui::maker::PairHands = Rc::new({
        let root = root.clone();
        move |command, pair, bench| match command {
            PairCommand::Open(half) => hands.open(place_of(half)),
            PairCommand::FocusHeading => focus::focus(&root, crate::interview::FocusTarget::Heading),
            PairCommand::FocusErrors => focus::focus(&root, crate::interview::FocusTarget::ErrorSummary),
            PairCommand::Ask(half) => ask(&root, pair, bench, half),
            PairCommand::Unseat(half) => {
                bench.sit(half, None);
                unseat(&root, mark_of(half));
            }
        }
    });
    let bench = Bench::new(Pair::new(super::today()), hands);
    BENCH.set(Some(bench));
    if let Some(holder) = super::holder(&root) {
        leptos::mount::mount_to(holder, move || ui::maker::pair(bench)).forget();
    }
    for (half, text) in Half::BOTH.into_iter().zip([first, second]) {
        text.into_iter().for_each(|text| bench.dispatch(PairEvent::Opened(half, text)));
    }
}

/// The number that stands for an area in the page's own script; 0 is the maker's own file.
fn place_of(half: Half) -> u8 {
    match half {
        Half::First => 1,
        Half::Second => 2,
    }
}

/// The number that stands for an earlier pack to compare with.
const LAST: u8 = 3;

/// The text of a file that was opened, and the place it was opened for.
#[wasm_bindgen]
pub fn opened(place: u8, text: String) {
    let half = Half::BOTH.into_iter().find(|half| place_of(*half) == place);
    match half.zip(BENCH.with_borrow(|bench| *bench)) {
        Some((half, bench)) => bench.dispatch(PairEvent::Opened(half, text)),
        None if place == LAST => send(Event::LastOpened(text)),
        None => send(Event::Opened(text)),
    }
}

fn mark_of(half: Half) -> &'static str {
    match half {
        Half::First => "trial-first",
        Half::Second => "trial-second",
    }
}

/// Starts the person's sitting in an area: in the second with what was said in the first.
fn ask(root: &ShadowRoot, pair: &Pair, bench: Bench, half: Half) {
    let Some(opened) = pair.half(half) else { return };
    let anew = || Interview::new(&Supplied::Text(opened.text.clone()), pair.as_at());
    let interview = match half {
        Half::First => anew(),
        Half::Second => {
            let before = bench.sitting(Half::First);
            let carried = before.map(|it| it.once(|from| builder::carried(from, &opened.text, pair.as_at())));
            carried.unwrap_or_else(anew)
        }
    };
    seat(root, (mark_of(half), 3), interview, move |sitting, inner| {
        bench.sit(half, Some(sitting));
        focus::focus(inner, crate::interview::FocusTarget::Heading);
    });
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
    if *draft.place() != builder::Place::Try {
        unseat(root, "trial");
    }
    match command {
        builder::Command::FocusHeading => focus::focus(root, crate::interview::FocusTarget::Heading),
        builder::Command::FocusErrors => focus::focus(root, crate::interview::FocusTarget::ErrorSummary),
        builder::Command::FocusField(path) => focus_field(root, path),
        builder::Command::Open => hands.open(0),
        builder::Command::OpenLast => hands.open(LAST),
        builder::Command::Save(text) => hands.save(&draft.file_name(), &text),
        builder::Command::ChooseFile => hands.choose(&draft.file_name()),
        builder::Command::Write(text) => hands.write(&text),
        builder::Command::Guard(warns) => hands.guard(&draft.file_name(), &draft.text(), warns),
        builder::Command::Show => show(root, draft),
    }
}

/// Puts the keyboard on the field, once the page is drawn; where there is none, on what holds it, or on the heading.
fn focus_field(root: &ShadowRoot, path: String) {
    let root = root.clone();
    super::once_drawn(move || {
        let field = |path: &str| root.get_element_by_id(&format!("at-{path}"));
        let places = core::iter::successors(Some(path.as_str()), |path| builder::parent(path));
        let found = places.filter(|path| !path.is_empty()).find_map(field);
        match found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // Focus scrolls the element into view by itself.
            Some(element) => drop(element.focus()),
            None => focus::focus(&root, crate::interview::FocusTarget::Heading),
        }
    });
}

/// Shows the made-up person's sitting.
fn show(root: &ShadowRoot, draft: &Draft) {
    let interview = builder::sitting(&draft.text(), draft.as_at(), draft.tried());
    seat(root, ("trial", 2), interview, |_, _| {});
}

/// Seats a sitting in the frame of this mark, in a root of its own, as on the page of a host; its first heading is of
/// this level.
fn seat(
    root: &ShadowRoot,
    (mark, level): (&'static str, u8),
    interview: Interview,
    seated: impl FnOnce(Sitting, &ShadowRoot) + 'static,
) {
    let root = root.clone();
    super::once_drawn(move || {
        unseat(&root, mark);
        let Ok(Some(frame)) = root.query_selector(&format!("[data-phb={mark}]")) else { return };
        let open = || frame.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok();
        let Some(inner) = frame.shadow_root().or_else(open) else { return };
        inner.set_text_content(None);
        // An empty frame is not shown; where the mark cannot be set there is nothing to show it in either.
        let _ = frame.set_attribute("data-on", "");
        style::adopt(&inner);
        // What a sitting keeps belongs to an owner of its own, and goes with it.
        let owner = Owner::new();
        let hands = trial_hands(&inner);
        let sitting = owner.with(|| Sitting::new(interview, level, Language::for_tag("en")));
        sitting.wake(ui::later(hands));
        if let Some(holder) = super::holder(&inner) {
            let view = leptos::mount::mount_to(holder, move || ui::app(sitting));
            TRIALS.with_borrow_mut(|trials| trials.push(Trial { mark, owner, _view: Box::new(view) }));
            seated(sitting, &inner);
        }
    });
}

/// Lets go of the sitting in the frame of this mark, and hides the frame.
fn unseat(root: &ShadowRoot, mark: &'static str) {
    let gone = TRIALS.with_borrow_mut(|trials| {
        let place = trials.iter().position(|trial| trial.mark == mark)?;
        Some(trials.swap_remove(place))
    });
    if let Some(Trial { owner, _view, .. }) = gone {
        drop(_view);
        owner.cleanup();
    }
    if let Ok(Some(frame)) = root.query_selector(&format!("[data-phb={mark}]")) {
        // Without the mark it is not shown; that is all that could fail.
        let _ = frame.remove_attribute("data-on");
        if let Some(inner) = frame.shadow_root() {
            inner.set_text_content(None);
        }
    }
}

/// What a sitting on trial may do to the browser: all but its history, which belongs to the maker's page.
fn trial_hands(root: &ShadowRoot) -> ui::Perform {
    let (root, preview) = (root.clone(), Rc::new(Preview::default()));
    Rc::new(move |command, interview: &Interview| match command {
        Command::Focus(target) => focus::focus(&root, target),
        Command::Preview => Preview::draw(&preview, &root, interview),
        Command::Print => preview.print(),
        Command::Forget { .. } => preview.forget(),
        // On trial nothing is saved, copied or opened.
        Command::Remember { .. } | Command::StepBack | Command::Run(_) => {}
    })
}
