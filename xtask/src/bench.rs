//! Decides how the rules are timed: on this machine, and beside other engines in one page of a browser.

use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::setup::Tools;
use crate::wasm;
use crate::web;

/// Times everything and prints the figures.
///
/// # Errors
/// When a step fails, or another engine comes to other verdicts.
pub fn run(project: &Project, tools: &Tools) -> Result<(), TaskError> {
    let mut native = tools.native.cargo(&["bench", "--locked", "-p", "phb-bench"]);
    process::run(native.current_dir(project.root()), "read the compiler's message above")?;
    let folder = project.target().join("bench");
    files::make_empty_folder(&folder)?;
    let mut cargo = tools.wasm.cargo(&["build", "--release", "--locked", "--target", wasm::TARGET, "-p", "phb-bench"]);
    process::run(cargo.current_dir(project.root()), "read the compiler's message above")?;
    let module = tools.wasm.target().join(wasm::TARGET).join("release/phb_bench.wasm");
    let made =
        Bindgen::new().input_path(&module).web(true).and_then(|bindgen| bindgen.typescript(false).generate(&folder));
    made.map_err(|error| {
        TaskError::new(format!("wasm-bindgen could not read the module: {error:#}")).at(module.display())
    })?;
    bundle(project, &folder)?;
    let mut node = Command::new("node");
    node.arg(project.root().join("tests/bench/run.mjs")).env("PHB_BENCH", &folder);
    node.env("PHB_MODULES", project.modules()).env("PHB_CHROMIUM", tools.chromium.clone().unwrap_or_default());
    process::run(&mut node, "see the words of the page above")
}

fn bundle(project: &Project, folder: &std::path::Path) -> Result<(), TaskError> {
    files::copy(&project.root().join("tests/bench/page.mjs"), &folder.join("page.mjs"))?;
    let mut esbuild = web::script(project, "esbuild/bin/esbuild")?;
    esbuild.current_dir(folder).env("NODE_PATH", project.modules());
    esbuild.args([
        "page.mjs",
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--outfile=page.js",
        "--log-level=warning",
    ]);
    process::run(&mut esbuild, "see esbuild's words above")
}
