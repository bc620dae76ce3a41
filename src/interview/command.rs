//! Everything the browser may be asked to do; how it is done only the host knows.

use crate::folder::Letter;

use super::event::SaveAs;

/// Where the keyboard goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the page.
    Heading,
    /// The summary of what is wrong.
    ErrorSummary,
    /// The first field of the question.
    Field,
    /// The first field of the last row.
    LastField,
}

/// Something that the page's script does for a person with files, the clipboard, a camera or a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    /// Hand this over as a file.
    Save(SaveAs),
    /// Put the text of a letter where it can be pasted from.
    Copy(Letter),
    /// Let the person choose a file to open; its text comes back as an event.
    ChooseFile,
    /// Let the person choose a picture to read a code from.
    ChoosePhoto,
    /// Look for a code with the camera.
    Camera,
    /// Open this file with this password; what comes of it comes back as an event.
    Unlock {
        /// The file.
        text: String,
        /// The password.
        password: String,
    },
}

/// One thing for the browser to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Move the keyboard, once the page is drawn.
    Focus(FocusTarget),
    /// Remember this step, so that the browser's Back leads to it. Numbers only: no answer goes along.
    Remember {
        /// The sitting.
        sitting: u32,
        /// The step.
        step: usize,
    },
    /// Move the browser's own Back by one, to match a Back link that was pressed.
    StepBack,
    /// Draw the summary in its own document.
    Preview,
    /// Print that document.
    Print,
    /// Have the page's script do this.
    Run(Errand),
    /// Drop every remembered step and the drawn summary; so many steps lie behind.
    Forget {
        /// How many steps to go back.
        steps: usize,
    },
}
