//! Decides which compiler makes the wasm, and sees that it can. Must not know what is compiled.

use std::env;
use std::process::Command;
use std::time::Duration;

use crate::debian;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// The target of the widget.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How long rustup may take to answer and to download.
const PATIENCE: Duration = Duration::from_secs(60);

const SWITCH: &str = "PHB_CHECK_WASM";

/// A compiler that can make wasm: the current one if it can, or can be taught to by rustup; else Debian's.
///
/// # Errors
/// When neither way is open.
pub fn set_up(project: &Project) -> Result<Toolchain, TaskError> {
    match env::var(SWITCH) {
        Ok(way) if way == "debian" => return debian_toolchain(project),
        Ok(way) if !way.is_empty() => {
            return Err(TaskError::new(format!("`{way}` is not a way to get the wasm target"))
                .at(format!("the environment variable {SWITCH}"))
                .next("set it to `debian`, or unset it"));
        }
        Ok(_) | Err(_) => {}
    }
    let current = Toolchain::current(project);
    if can_compile(project, &current) || added_by_rustup(project, &current) {
        return Ok(current);
    }
    debian_toolchain(project)
}

/// Whether a toolchain can make a wasm module, shown by making an empty one.
pub fn can_compile(project: &Project, toolchain: &Toolchain) -> bool {
    let source = project.scratch().join("empty.rs");
    let module = project.scratch().join("empty.wasm");
    if files::write(&source, b"").is_err() {
        return false;
    }
    let mut rustc = toolchain.rustc(&["--target", TARGET, "--crate-type", "cdylib", "-o"]);
    process::capture(rustc.arg(module).arg(source)).is_ok()
}

fn added_by_rustup(project: &Project, current: &Toolchain) -> bool {
    // Where Debian's compiler is ready from last time, rustup has been asked before, in vain.
    if process::find("rustup").is_none() || debian::is_ready(project) {
        return false;
    }
    say!("xtask: rustup target add {TARGET}");
    match process::run_within(Command::new("rustup").args(["target", "add", TARGET]), PATIENCE) {
        Ok(()) => can_compile(project, current),
        Err(error) => {
            say!("xtask: that did not work, so Debian's compiler is next\n{error}");
            false
        }
    }
}

fn debian_toolchain(project: &Project) -> Result<Toolchain, TaskError> {
    if !debian::is_ready(project) {
        let next =
            format!("two ways lead there: `rustup target add {TARGET}`, or as root on Debian this command again");
        debian::prepare(project).map_err(|error| error.next(next))?;
    }
    Ok(Toolchain::debian(project))
}
