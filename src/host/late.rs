//! The end of the first module: everything the first page has no need of is reached through one call, [`wake`], so that
//! the build can cut it off there and let it come beside the first view.
//!
//! With the feature `split` that call goes to an import; the build joins it to the export of the same number, which it
//! moves into the second module together with all that only it leads to. Without the feature it is a plain call.

use std::rc::Rc;

use web_sys::ShadowRoot;

use crate::content;
use crate::interview::Command;
use crate::interview::Errand;
use crate::interview::Interview;
use crate::interview::SaveAs;
use crate::summary;
use crate::ui;

use super::HANDS;
use super::MOUNTED;
use super::Mounted;
use super::focus;
use super::hands::Hands;
use super::print::Preview;
use super::steps::Steps;
use super::style;

#[cfg(feature = "split")]
#[expect(unsafe_code, reason = "an import has to be declared so; both sides are compiled in one go from one signature")]
#[link(wasm_import_module = "__wasm_split_placeholder__")]
unsafe extern "C" {
    #[link_name = "__wasm_split_00rest00_import_70686265636b70686265636b70686265"]
    safe fn wake_far(id: u32);
}

#[cfg(feature = "split")]
#[expect(unsafe_code, reason = "the build finds the second module's beginning by this name")]
#[unsafe(export_name = "__wasm_split_00rest00_export_70686265636b70686265636b70686265")]
extern "C" fn wake_here(id: u32) {
    wake_near(id);
}

/// Gives the sitting of this widget everything beyond its first page.
pub fn wake(id: u32) {
    #[cfg(feature = "split")]
    wake_far(id);
    #[cfg(not(feature = "split"))]
    wake_near(id);
}

fn wake_near(id: u32) {
    let own = |all: &Vec<(u32, Mounted)>| {
        let (_, it) = all.iter().find(|(number, _)| *number == id)?;
        Some((it.sitting, it.root.clone(), it.steps.clone()))
    };
    let Some(hands) = HANDS.with_borrow(Clone::clone) else { return };
    if let Some((sitting, root, steps)) = MOUNTED.with_borrow(own) {
        style::adopt_all(&root);
        hands.watch(id, &root);
        sitting.wake(ui::later(performer(id, root, steps, hands)));
    }
}

fn performer(id: u32, root: ShadowRoot, steps: Rc<Steps>, hands: Rc<Hands>) -> ui::Perform {
    let preview = Rc::new(Preview::default());
    Rc::new(move |command, interview| match command {
        Command::Focus(target) => focus::focus(&root, target),
        Command::Remember { sitting, step } => steps.remember(sitting, step),
        Command::StepBack => steps.back(1),
        Command::Preview => Preview::draw(&preview, &root, interview),
        Command::Print => preview.print(),
        Command::Run(errand) => run(errand, (id, &root), &hands, interview),
        Command::Forget { steps: count } => {
            // Beside another widget the steps behind may be the other's: then they stay, and lead nowhere.
            if MOUNTED.with_borrow(|all| all.len() == 1) {
                steps.back(count);
            }
            preview.forget();
        }
    })
}

fn run(errand: Errand, (id, root): (u32, &ShadowRoot), hands: &Hands, interview: &Interview) {
    match errand {
        Errand::Save(what) => save(id, hands, &what, interview),
        Errand::Copy(letter) => hands.copy(&content::letter_now(letter, interview)),
        Errand::ChooseFile => hands.choose(id),
        Errand::ChoosePhoto => hands.photo(id),
        Errand::Camera => {
            if let Ok(Some(holder)) = root.query_selector("[data-phb=camera]") {
                hands.camera(id, &holder);
            }
        }
        Errand::Unlock { text, password } => hands.unlock(id, &text, &password),
    }
}

fn save(id: u32, hands: &Hands, what: &SaveAs, interview: &Interview) {
    let file = summary::file(what, interview);
    match what {
        SaveAs::Record(Some(password)) => {
            hands.lock(id, &file.name, &String::from_utf8_lossy(&file.bytes), password);
        }
        SaveAs::Record(None)
        | SaveAs::LetterText(_)
        | SaveAs::LetterWord(_)
        | SaveAs::Calendar
        | SaveAs::Questionnaire
        | SaveAs::Response => hands.save(&file.name, file.kind, &file.bytes),
    }
}
