//! Decides how the widget's compiled module becomes two: what the first page needs, and the rest. Must not know what
//! either does.
//!
//! The cut is made where `src/host/late.rs` marks it. The second module shares memory and functions with the first; the
//! loader fetches both at once, and the first answer waits for the second. It has no glue of its own, and imports
//! nothing but what the first one gives it.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::error::TaskError;
use crate::files;

/// The two modules.
#[derive(Debug)]
pub struct Halves {
    /// What the first page needs.
    pub first: PathBuf,
    /// Everything else.
    pub rest: PathBuf,
}

/// Cuts the module that cargo built; both halves go to `folder`.
///
/// # Errors
/// When the module cannot be cut, or not into two.
pub fn cut(compiled: &Path, folder: &Path) -> Result<Halves, TaskError> {
    say!("xtask: cutting the module in two");
    let whole = files::read(compiled)?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    let failed = |why: String| {
        TaskError::new(format!("the module could not be cut in two: {why}"))
            .at(compiled.display())
            .next("see that src/host/late.rs and build.rs still mark where and how")
    };
    let made = transform(options).map_err(|error| failed(format!("{error:#}")))?;
    // The loader of the other tool is not ours to ship.
    let _ = fs::remove_file(folder.join("__wasm_split.js"));
    match <[PathBuf; 1]>::try_from(made.split_modules) {
        Ok([rest]) => Ok(Halves { first, rest }),
        Err(found) => Err(failed(format!("there is not one second module but {}", found.len()))),
    }
}
