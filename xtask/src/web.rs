//! Decides that Node, npm and the packages of `xtask/web` are there. Must not know what they are used for.

use std::env::consts;
use std::process::Command;

use crate::apt;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::stamp::Stamp;

/// The oldest Node that all packages of `xtask/web` accept.
const OLDEST_NODE: u32 = 18;

/// Installs Node, npm and the packages, whatever of it is missing.
///
/// # Errors
/// When something cannot be installed.
pub fn set_up(project: &Project) -> Result<(), TaskError> {
    if !has_node() || process::find("npm").is_none() {
        apt::install(&["nodejs", "npm"])
            .map_err(|error| error.next(format!("install Node {OLDEST_NODE} or newer, with npm, then try again")))?;
    }
    if !has_node() {
        return Err(TaskError::new(format!("the installed Node is older than {OLDEST_NODE}, or does not run"))
            .at("`node --version`")
            .next(format!("install Node {OLDEST_NODE} or newer and put it on the PATH")));
    }
    install_packages(project)
}

/// A call of a script that one of the packages brings.
///
/// # Errors
/// When the package is not installed.
pub fn script(project: &Project, path: &str) -> Result<Command, TaskError> {
    let script = project.modules().join(path);
    if !script.exists() {
        return Err(TaskError::new(format!("`{path}` is missing from the npm packages"))
            .at(project.modules().display())
            .next("remove that folder and run `cargo xtask setup`"));
    }
    let mut command = Command::new("node");
    command.arg(script);
    Ok(command)
}

/// The list of packages with their exact versions.
///
/// # Errors
/// When it cannot be read.
pub fn lock(project: &Project) -> Result<Vec<u8>, TaskError> {
    files::read(&project.web().join("package-lock.json"))
}

fn install_packages(project: &Project) -> Result<(), TaskError> {
    let machine = format!("{} {}", consts::OS, consts::ARCH);
    let path = project.modules().join(".phb-check-stamp");
    let stamp = Stamp::new(path, &[&lock(project)?, machine.as_bytes()]);
    if stamp.is_current() {
        return Ok(());
    }
    say!("xtask: npm ci in {}", project.web().display());
    let quiet = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
    let next = "see that the machine reaches npm's packages; nothing else is downloaded";
    process::run(Command::new("npm").args(quiet).current_dir(project.web()), next)?;
    stamp.press()
}

fn has_node() -> bool {
    let version = process::capture(Command::new("node").arg("--version"));
    version.is_ok_and(|version| major(&version).is_some_and(|major| major >= OLDEST_NODE))
}

/// The first number of a version such as `v20.1.0`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_is_read() {
        assert_eq!(major("v18.20.8\n"), Some(18));
        assert_eq!(major("20.1.0"), None);
    }
}
