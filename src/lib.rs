//! # phb-check: the map of the house
//!
//! A widget that shows people in England where they stand on personal health budgets. A person answers plain
//! questions; the rules turn the answers into what they suggest, why, and what to do next; a printed summary goes to
//! the commissioner. Nothing a person says leaves the browser.
//!
//! ## Rooms, and who may look at whom
//!
//! ```text
//! logic   money
//!    ↑      ↑
//! questionnaire
//!       ↑
//! rulebook ← offer ← folder ← sketch ← interview ← builder ← content ← summary ← ui ← host
//! ```
//!
//! A room may use everything its arrows lead to, near or far, and nothing the other way. `tests/it/house.rs` holds
//! this order as data and fails when a wall is broken. `summary` has no use for `builder`, where packs are made.
//!
//! ## What is absent
//!
//! - Nothing leaves the browser. The only requests are for the two modules and the pack that the page itself named; the
//!   loader makes them before the first question can be reached; the modules can fetch nothing.
//! - Only [`interview::Interview::apply`] changes an interview, and only `ui::Sitting::dispatch` calls it.
//! - Unknown is never taken for False. Where a `bool` is needed, the caller says by name what Unknown means there.
//! - Every determination can name its citations, True, False or Unknown.
//! - A pack cannot change or hide a national entitlement.
//! - Nothing that came from outside is ever set as HTML.
//! - No sentence below `content`, no figure outside `rulebook::figures`, no clock below `host`.
//! - No line of the pack maker is in the widget: it is a module of its own, for pages of its own.
//! - A pack that once opened goes on opening, and so does a saved file: each old version has an upgrade and a case.
//! - Nothing is saved but by a press on a button that says so; opening never changes the answers unless it succeeds.
//!
//! ## Life of an answer
//!
//! 1. `ui/page/question.rs`: Continue is pressed; the page sends [`interview::Event::Answered`].
//! 2. `ui/dispatch.rs` updates the one signal by calling `apply`. The only write.
//! 3. `interview/apply.rs` checks the answer against its item; a wrong one becomes the page's trouble, a right one an
//!    answer, and [`rulebook::Rulebook::path`] says which question still matters next.
//! 4. [`interview::Findings::of`] derives what the answers come to; nothing of it is stored.
//! 5. `summary/compose.rs` turns a sitting into a document, ids and words side by side.
//! 6. `host/print.rs` draws that document in a frame of its own, deals it out to sheets and prints it, so that the
//!    page around the widget never reaches the paper.

pub mod builder;
pub mod content;
pub mod folder;
pub mod host;
pub mod interview;
pub mod logic;
pub mod money;
pub mod offer;
pub mod questionnaire;
pub mod rulebook;
pub mod sketch;
pub mod summary;
pub mod ui;
