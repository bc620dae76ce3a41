//! Decides what must be on the machine for which purpose. Must not know how any of it is installed.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::browser;
use crate::debian;
use crate::error::TaskError;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::wasm;
use crate::web;

/// What the machine is prepared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Building and showing the release files.
    Build,
    /// Building, and every check except the browser's.
    Check,
    /// Every check.
    Test,
}

/// What a prepared machine offers.
#[derive(Debug)]
pub struct Tools {
    /// The compiler for programs that run on this machine.
    pub native: Toolchain,
    /// The compiler for the widget.
    pub wasm: Toolchain,
    /// The browser, when it was asked for.
    pub chromium: Option<PathBuf>,
}

/// Installs what is missing. Does nothing, quickly, when nothing is.
///
/// # Errors
/// When something cannot be installed.
pub fn run(project: &Project, scope: Scope) -> Result<Tools, TaskError> {
    let wasm = wasm::set_up(project)?;
    web::set_up(project)?;
    let (native, chromium) = match scope {
        Scope::Build => (Toolchain::current(project), None),
        Scope::Check => (with_linters(project)?, None),
        Scope::Test => (with_linters(project)?, Some(browser::set_up()?)),
    };
    Ok(Tools { native, wasm, chromium })
}

/// A native compiler that comes with rustfmt and clippy: the current one if possible, else Debian's.
fn with_linters(project: &Project) -> Result<Toolchain, TaskError> {
    let current = Toolchain::current(project);
    if has_linters(&current) || linters_added_by_rustup(&current) {
        return Ok(current);
    }
    let debian = Toolchain::debian(project);
    if !has_linters(&debian) {
        let next = "install both: `rustup component add rustfmt clippy`, or as root on Debian this command again";
        debian::install_compiler().map_err(|error| error.next(next))?;
    }
    Ok(debian)
}

fn has_linters(toolchain: &Toolchain) -> bool {
    ["fmt", "clippy"].iter().all(|name| process::capture(&mut toolchain.cargo(&[name, "--version"])).is_ok())
}

fn linters_added_by_rustup(current: &Toolchain) -> bool {
    if process::find("rustup").is_none() {
        return false;
    }
    say!("xtask: rustup component add rustfmt clippy");
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add", "rustfmt", "clippy"]);
    match process::run_within(&mut rustup, Duration::from_secs(60)) {
        Ok(()) => has_linters(current),
        Err(error) => {
            say!("xtask: that did not work, so Debian's own are next\n{error}");
            false
        }
    }
}
