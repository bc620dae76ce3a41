//! Decides how the rules' code is broken on purpose, and compares the breaks that no test finds with those known.

use std::path::Path;
use std::process::Command;

use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// The tool that knows where to break what.
const TOOL: &str = "27.1.0";

/// What is broken: the rules, and what reads and checks a pack.
const ROOMS: [&str; 14] = [
    "src/money/**",
    "src/sketch/**",
    "src/logic/**",
    "src/rulebook/**",
    "src/interview/**",
    "src/offer/address.rs",
    "src/offer/along.rs",
    "src/offer/check.rs",
    "src/offer/check/**",
    "src/offer/json.rs",
    "src/offer/json/**",
    "src/offer/review.rs",
    "src/offer/review/**",
    "src/offer/upgrade.rs",
];

/// What of the project the rules' tests need: the rest would only be compiled a thousand times.
const NEEDED: [&str; 9] = [
    "src",
    "style",
    "tests/it",
    "tests/prove",
    "tests/packs",
    "tests/cases",
    "tests/money",
    "tests/records",
    "tests/folders",
];

/// Breaks every place and runs the tests, then says which breaks they do not find.
///
/// # Errors
/// When there is one that `tests/mutants.txt` does not know.
pub fn run(project: &Project, cargo: &Toolchain) -> Result<(), TaskError> {
    let folder = project.target().join("mutants");
    let tree = folder.join("tree");
    files::make_empty_folder(&tree)?;
    copy_without_browser(project, &tree)?;
    let mut install = cargo.cargo(&["install", "--locked", "--version", TOOL, "cargo-mutants", "--root"]);
    process::run(install.arg(&folder).env("CARGO_TARGET_DIR", folder.join("tool")), "see cargo's words above")?;
    let mut tool = Command::new(folder.join("bin/cargo-mutants"));
    tool.current_dir(&tree).args(["mutants", "--baseline", "skip", "--timeout", "120", "--output"]).arg(&folder);
    tool.args(ROOMS.iter().flat_map(|room| ["-f", room])).args(["--", "--test", "it", "--test", "prove"]);
    // It ends with a failure where something was missed; what was missed is looked at here.
    let ended = tool.status().map_err(|error| TaskError::new(format!("could not start: {error}")));
    ended?;
    compare(project, &folder.join("mutants.out/missed.txt"))
}

fn copy_without_browser(project: &Project, tree: &Path) -> Result<(), TaskError> {
    let root = project.root();
    for part in NEEDED.iter().chain(&["tests/snapshots"]) {
        for file in files::list_deep(&root.join(part))? {
            let name = file.strip_prefix(root).unwrap_or(&file);
            if name.starts_with("src/ui") || name.starts_with("src/host") || name.ends_with("tests/it/house.rs") {
                continue;
            }
            let to = tree.join(name);
            files::make_folder(to.parent().unwrap_or(tree))?;
            files::copy(&file, &to)?;
        }
    }
    for file in ["build.rs", "README.md", "Cargo.lock"] {
        files::copy(&root.join(file), &tree.join(file))?;
    }
    let without = |file: &str, lines: &[&str]| -> Result<(), TaskError> {
        let text = files::read_text(&root.join(file))?;
        let kept: Vec<&str> = text.lines().filter(|line| !lines.contains(line)).collect();
        files::write(&tree.join(file), (kept.join("\n") + "\n").as_bytes())
    };
    without("src/lib.rs", &["pub mod host;", "pub mod ui;"])?;
    without("tests/it/main.rs", &["mod house;"])?;
    let manifest = files::read_text(&root.join("Cargo.toml"))?;
    files::write(&tree.join("Cargo.toml"), natively(&manifest).as_bytes())
}

/// The manifest without what only a browser needs.
fn natively(manifest: &str) -> String {
    let mut kept = String::new();
    for (number, table) in manifest.split("\n[").enumerate() {
        if table.starts_with("dependencies.web-sys]") {
            continue;
        }
        if number > 0 {
            kept.push_str("\n[");
        }
        for line in table.lines() {
            let browser = ["js-sys", "leptos", "wasm-bindgen", "crate-type", "members", "exclude", "maker"];
            if !browser.iter().any(|start| line.starts_with(start)) {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// A mutant's name without its line and column: they move with every edit.
fn name(line: &str) -> String {
    let mut parts = line.splitn(4, ':');
    let file = parts.next().unwrap_or_default();
    format!("{file}:{}", parts.nth(2).unwrap_or_default())
}

fn compare(project: &Project, missed: &Path) -> Result<(), TaskError> {
    let known = files::read_text(&project.root().join("tests/mutants.txt"))?;
    let missed = files::read_text(missed)?;
    let unknown: Vec<&str> = missed.lines().filter(|line| !known.contains(&name(line))).collect();
    say!("{} breaks that no test finds, {} of them not known", missed.lines().count(), unknown.len());
    for line in &unknown {
        say!("  {line}");
    }
    if unknown.is_empty() {
        return Ok(());
    }
    Err(TaskError::new("there are breaks that no test finds, and nobody has said why")
        .at("the list above")
        .next("write a test that finds each, or add it to tests/mutants.txt with the reason"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_wherever_the_line_stands() {
        let line = "src/logic/lists.rs:17:48: replace * with + in Lists::number_of";
        assert_eq!(name(line), "src/logic/lists.rs: replace * with + in Lists::number_of");
        assert_eq!(name(&line.replace("17:48", "170:4")), name(line));
    }

    #[test]
    fn a_manifest_loses_what_only_a_browser_needs() {
        let manifest = "[lib]\ncrate-type = [\"cdylib\"]\n\n[dependencies]\nleptos = \"0\"\ntime = \"0\"\n\n[dependencies.web-sys]\nfeatures = [\n  \"Node\",\n]\n\n[profile.dev]\nx = 1\n";
        assert_eq!(natively(manifest), "[lib]\n\n[dependencies]\ntime = \"0\"\n\n[profile.dev]\nx = 1\n");
    }
}
