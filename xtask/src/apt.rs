//! Decides how Debian's packages are installed and who may. Must not know why they are wanted.

use std::process::Command;

use crate::error::TaskError;
use crate::process;

/// Installs packages, or says which ones to install when this person may not. Newer lists are read first.
///
/// # Errors
/// When there is no apt, when this is not root, or when a package cannot be had.
pub fn install(packages: &[&str]) -> Result<(), TaskError> {
    let list = packages.join(" ");
    if process::find("apt-get").is_none() {
        return Err(TaskError::new(format!(
            "this is not a Debian machine, so `{list}` cannot be installed by apt-get"
        ))
        .at("set-up")
        .next("install the same programs in this system's own way, then try again"));
    }
    if !is_root() {
        return Err(TaskError::new(format!("`{list}` must be installed, and only root may do that"))
            .at("set-up")
            .next(format!("as root: apt-get update && apt-get install --no-install-recommends {list}")));
    }
    say!("xtask: installing {list}");
    let next = "see that the machine reaches Debian's packages, and that no other apt-get is running";
    process::run(apt_get().args(["-qq", "update"]), next)?;
    process::run(apt_get().args(["-qq", "-y", "install", "--no-install-recommends"]).args(packages), next)
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]);
    command
}

fn is_root() -> bool {
    process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
