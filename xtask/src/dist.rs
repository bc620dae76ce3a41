//! Decides which files are released and how the widget is compiled for that. Must not know how they are shown.

use std::path::{Path, PathBuf};

use crate::bundle::{self, Program};
use crate::error::TaskError;
use crate::files;
use crate::leak;
use crate::process;
use crate::project::{self, Project};
use crate::toolchain::Toolchain;
use crate::wasm;

/// Writes the release files to `dist/` and removes whatever else was there.
///
/// # Errors
/// When a step fails, or a file names a folder of this machine.
pub fn build(project: &Project, toolchain: &Toolchain) -> Result<(), TaskError> {
    let mut wanted = pages(project)?;
    // The widget comes last: what is compiled last is what other commands find.
    for program in [&bundle::MAKER, &bundle::WIDGET] {
        let compiled = compile(project, toolchain, program)?;
        let bundle = bundle::make(project, program, &compiled)?;
        wanted.push((bundle.script, program.script.into()));
        wanted.push((bundle.module, program.module.into()));
        wanted.extend(bundle.rest.map(|rest| (rest, program.rest.into())));
        wanted.extend(bundle.hands.map(|hands| (hands, program.hands.into())));
    }
    let dist = project.dist();
    for (from, name) in &wanted {
        files::write(&dist.join(name), &files::read(from)?)?;
    }
    for file in files::list_deep(&dist)? {
        if !wanted.iter().any(|(_, name)| dist.join(name) == file) {
            files::remove(&file)?;
        }
    }
    leak::check(project)
}

/// Fails politely when nothing has been built yet.
///
/// # Errors
/// When script or module are missing.
pub fn expect_built(project: &Project) -> Result<(), TaskError> {
    let dist = project.dist();
    let wanted =
        [&bundle::WIDGET, &bundle::MAKER].map(|program| [program.script, program.module, program.rest, program.hands]);
    if wanted.iter().flatten().filter(|name| !name.is_empty()).all(|name| dist.join(name).is_file()) {
        return Ok(());
    }
    Err(TaskError::new("nothing has been built yet").at(dist.display()).next("run `cargo xtask build` first"))
}

fn compile(project: &Project, toolchain: &Toolchain, program: &Program) -> Result<PathBuf, TaskError> {
    // The folders to be renamed are known only once everything is downloaded.
    let next = "see that crates can be downloaded";
    process::run(&mut toolchain.cargo(&["fetch", "--locked", "--target", wasm::TARGET]), next)?;
    let mut cargo =
        toolchain.cargo(&["build", "--release", "--locked", "--target", wasm::TARGET, "-p", "phb-check", "--lib"]);
    if !program.feature.is_empty() {
        cargo.args(["--features", program.feature]);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", remapping(project, toolchain)?.join("\u{1f}"));
    process::run(&mut cargo, "read the compiler's message above")?;
    Ok(toolchain.target().join(wasm::TARGET).join("release/phb_check.wasm"))
}

/// The module holds the file names of its sources; this keeps the folders of this machine out of them, so that
/// everybody builds the same bytes.
fn remapping(project: &Project, toolchain: &Toolchain) -> Result<Vec<String>, TaskError> {
    let mut folders = vec![(toolchain.sysroot()?, "/rust")];
    if let Some(home) = project::cargo_home() {
        // Each registry has a folder, which is named after where crates were downloaded from.
        let registries = files::list(&home.join("registry/src"))?;
        folders.push((home, "/cargo"));
        folders.extend(registries.into_iter().map(|registry| (registry, "/cargo")));
    }
    folders.push((project.root().to_path_buf(), "/phb-check"));
    folders.push((toolchain.target().to_path_buf(), "/target"));
    Ok(folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())).collect())
}

/// The pages, the licence, the sample offers and the schema of offers: where each lies, and its name in the release.
fn pages(project: &Project) -> Result<Vec<(PathBuf, PathBuf)>, TaskError> {
    let root = project.root();
    let mut pages = Vec::new();
    for name in ["index.html", "LICENCE", "LICENCE.md", "LICENSE", "LICENSE.md"] {
        if root.join(name).is_file() {
            pages.push((root.join(name), PathBuf::from(name)));
        }
    }
    for name in ["maker.html", "compare.html"] {
        pages.push((root.join("src/host").join(name), PathBuf::from(name)));
    }
    let schema = "pack-2.schema.json";
    pages.push((root.join("tests/packs").join(schema), Path::new("packs").join(schema)));
    for pack in files::list(&root.join("tests/packs/good"))? {
        if let Some(name) = pack.file_name().filter(|_| pack.extension().is_some_and(|end| end == "json")) {
            pages.push((pack.clone(), Path::new("packs").join(name)));
        }
    }
    Ok(pages)
}
