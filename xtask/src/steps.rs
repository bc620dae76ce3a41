//! Decides what must hold before a change lands, and in which order it is checked. Must not know how it is checked.

use std::process::Command;
use std::time::Instant;

use crate::browser;
use crate::bundle;
use crate::dist;
use crate::error::TaskError;
use crate::process;
use crate::project::Project;
use crate::setup::{self, Scope, Tools};
use crate::silence;
use crate::size;
use crate::wasm;

/// What `--only` may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The code is formatted.
    Fmt,
    /// The lints hold, on the machine and in wasm.
    Lint,
    /// The tests that need no browser.
    Unit,
    /// The documentation builds and its examples run.
    Doc,
    /// The release files can be made.
    Build,
    /// They are within their budget.
    Size,
    /// They cannot talk.
    Silence,
    /// They work in a real browser.
    Browser,
}

const GROUPS: [(&str, Group); 8] = [
    ("fmt", Group::Fmt),
    ("lint", Group::Lint),
    ("unit", Group::Unit),
    ("doc", Group::Doc),
    ("build", Group::Build),
    ("size", Group::Size),
    ("silence", Group::Silence),
    ("browser", Group::Browser),
];

impl Group {
    /// Reads a name.
    ///
    /// # Errors
    /// When there is no such group.
    pub fn parse(name: &str) -> Result<Self, TaskError> {
        let found = GROUPS.iter().find(|(known, _)| *known == name);
        found.map(|(_, group)| *group).ok_or_else(|| {
            TaskError::new(format!("`{name}` is not a group of checks"))
                .at("the command line, after --only")
                .next(format!("take one of {}", GROUPS.map(|(known, _)| known).join(", ")))
        })
    }

    /// Whether it is about the release files, which must then be up to date.
    fn needs_build(self) -> bool {
        matches!(self, Self::Build | Self::Size | Self::Silence | Self::Browser)
    }

    fn scope(self) -> Scope {
        if self == Self::Browser { Scope::Test } else { Scope::Check }
    }
}

/// One check.
struct Step {
    group: Group,
    name: &'static str,
    check: fn(&Project, &Tools) -> Result<(), TaskError>,
}

const STEPS: [Step; 10] = [
    Step { group: Group::Fmt, name: "the code is formatted", check: fmt },
    Step { group: Group::Lint, name: "lints, on the machine", check: lint_native },
    Step { group: Group::Lint, name: "lints, in wasm", check: lint_wasm },
    Step { group: Group::Unit, name: "tests without a browser", check: unit },
    Step { group: Group::Doc, name: "examples in the documentation", check: doc_examples },
    Step { group: Group::Doc, name: "the documentation builds", check: doc },
    Step { group: Group::Build, name: "the release files", check: |project, tools| dist::build(project, &tools.wasm) },
    Step { group: Group::Size, name: "their size", check: |project, _| size::report(project) },
    Step { group: Group::Silence, name: "their silence", check: |project, _| silence::check(project) },
    Step { group: Group::Browser, name: "tests in a browser", check: test_in_browser },
];

/// Runs every check, or those of one group, and stops at the first that fails.
///
/// # Errors
/// When a check fails.
pub fn run(project: &Project, only: Option<Group>) -> Result<(), TaskError> {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| is_wanted(step.group, only)).collect();
    let count = steps.len() + 1;
    let scope = only.map_or(Scope::Test, Group::scope);
    let tools = timed("set-up", (1, count), || setup::run(project, scope))?;
    for (number, step) in (2..).zip(steps) {
        timed(step.name, (number, count), || (step.check)(project, &tools))?;
    }
    say!("\n{count} passed, 0 failed");
    Ok(())
}

fn is_wanted(group: Group, only: Option<Group>) -> bool {
    match only {
        None => true,
        Some(only) => only == group || (group == Group::Build && only.needs_build()),
    }
}

/// Runs one step under its number and says how long it took, or counts what has passed so far.
fn timed<T>(
    name: &str,
    (number, count): (usize, usize),
    work: impl FnOnce() -> Result<T, TaskError>,
) -> Result<T, TaskError> {
    say!("\n== {number} of {count}: {name}");
    let start = Instant::now();
    let result = work();
    let tenths = start.elapsed().as_millis() / 100;
    let verdict = if result.is_ok() { "ok" } else { "failed" };
    say!("== {number} of {count}: {name}: {verdict}, {}.{} s", tenths / 10, tenths % 10);
    result.map_err(|error| error.with_last_line(format!("{} passed, 1 failed", number - 1)))
}

fn fmt(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    process::run(&mut tools.native.cargo(&["fmt", "--all", "--check"]), "run `cargo fmt --all`")
}

fn lint_native(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    let words = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    process::run(&mut tools.native.cargo(&words), "see clippy's words above")
}

fn lint_wasm(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    // As the widget is compiled, and as the maker is.
    for feature in [bundle::WIDGET.feature, bundle::MAKER.feature] {
        let what = ["clippy", "--locked", "-p", "phb-check", "--lib", "--target", wasm::TARGET, "--features", feature];
        let mut cargo = tools.wasm.cargo(&what);
        process::run(cargo.args(["--", "-D", "warnings"]), "see clippy's words above")?;
    }
    Ok(())
}

fn unit(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    let words = ["test", "--locked", "--workspace", "--lib", "--bins", "--tests"];
    process::run(&mut tools.native.cargo(&words), "see the failing test above")
}

fn doc_examples(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    process::run(&mut tools.native.cargo(&["test", "--locked", "--doc"]), "see the failing example above")
}

fn doc(_: &Project, tools: &Tools) -> Result<(), TaskError> {
    let mut cargo: Command = tools.native.cargo(&["doc", "--locked", "--workspace", "--no-deps"]);
    process::run(cargo.env("RUSTDOCFLAGS", "-D warnings"), "see rustdoc's words above")
}

fn test_in_browser(project: &Project, tools: &Tools) -> Result<(), TaskError> {
    let chromium = tools.chromium.as_deref();
    chromium.map_or_else(|| Err(TaskError::new("no browser was set up")), |chromium| browser::test(project, chromium))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_about_the_release_files_builds_them_first() {
        assert!(is_wanted(Group::Build, Some(Group::Browser)));
        assert!(!is_wanted(Group::Build, Some(Group::Fmt)));
        assert!(is_wanted(Group::Size, None));
    }

    #[test]
    fn every_group_has_a_step() {
        assert!(GROUPS.iter().all(|(_, group)| STEPS.iter().any(|step| step.group == *group)));
    }
}
