//! Decides how the compiled widget becomes one script and one small module. Must not know where those are put.
//!
//! Each step is skipped when its inputs, and the text of this file, are those of last time.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::error::TaskError;
use crate::files;
use crate::later;
use crate::process;
use crate::project::Project;
use crate::stamp::Stamp;
use crate::web;

/// The script's file name.
pub const SCRIPT: &str = "phb-check.js";

/// The module's file name: `src/host/element.js` fetches it from beside the script.
pub const MODULE: &str = "phb-check.wasm";

/// What wasm-bindgen calls its files: `src/host/element.js` imports `./phb_check.js`.
const GLUE: &str = "phb_check";

const THIS_FILE: &[u8] = concat!(include_str!("bundle.rs"), include_str!("later.rs")).as_bytes();

/// The files made.
#[derive(Debug)]
pub struct Bundle {
    /// The glue and the element in one script.
    pub script: PathBuf,
    /// The optimised module, without the later words.
    pub module: PathBuf,
    /// The later words.
    pub words: PathBuf,
}

/// Makes script and module from the module that cargo built.
///
/// # Errors
/// When a step fails, or the script does not refer to the module.
pub fn make(project: &Project, compiled: &Path) -> Result<Bundle, TaskError> {
    let folder = project.bundle();
    let bundle = Bundle { script: folder.join(SCRIPT), module: folder.join(MODULE), words: folder.join(later::WORDS) };
    let lock = web::lock(project)?;
    let cargo_lock = files::read(&project.root().join("Cargo.lock"))?;
    let stamp = Stamp::new(folder.join("module.stamp"), &[&files::read(compiled)?, &lock, &cargo_lock, THIS_FILE]);
    if !(stamp.is_current() && bundle.module.exists()) {
        files::make_empty_folder(&folder)?;
        generate_glue(compiled, &folder)?;
        optimise(project, &folder, &bundle.module)?;
        let (module, words) = later::take_out(project, files::read(&bundle.module)?)?;
        files::write(&bundle.module, &module)?;
        files::write(&bundle.words, &words)?;
        stamp.press()?;
    }
    make_script(project, &folder, &lock)?;
    Ok(bundle)
}

fn generate_glue(compiled: &Path, folder: &Path) -> Result<(), TaskError> {
    say!("xtask: wasm-bindgen");
    let mut bindgen = Bindgen::new();
    let made = bindgen.input_path(compiled).web(true).and_then(|bindgen| {
        bindgen
            .typescript(false)
            .omit_default_module_path(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .out_name(GLUE)
            .generate(folder)
    });
    made.map_err(|error| {
        TaskError::new(format!("wasm-bindgen could not read the module: {error:#}"))
            .at(compiled.display())
            .next("see that Cargo.toml and xtask/Cargo.toml name the same version of wasm-bindgen")
    })
}

/// The level is the one that sends the fewest bytes: higher ones shrink the file and compress worse, and data packed
/// around its zeros is cut into hundreds of pieces. No features are switched on here: the module says which it uses.
fn optimise(project: &Project, folder: &Path, module: &Path) -> Result<(), TaskError> {
    say!("xtask: wasm-opt");
    let mut wasm_opt = web::script(project, "binaryen/bin/wasm-opt")?;
    wasm_opt.args(["-O1", "--dae-optimizing", "--skip-pass=memory-packing"]);
    // What comes after is chosen by measuring too: each of these makes the compressed module smaller, none the plain one.
    wasm_opt.args(["--precompute-propagate", "--remove-unused-brs", "--merge-blocks", "--simplify-locals-nostructure"]);
    wasm_opt.args(["--code-folding", "--rse", "--vacuum", "--coalesce-locals", "--reorder-locals"]);
    wasm_opt.arg("--duplicate-function-elimination");
    wasm_opt.arg(folder.join(format!("{GLUE}_bg.wasm"))).arg("-o").arg(module);
    process::run(&mut wasm_opt, "remove the target folder's `bundle` folder and try again")
}

fn make_script(project: &Project, folder: &Path, lock: &[u8]) -> Result<(), TaskError> {
    let element = project.root().join("src/host/element.js");
    let script = folder.join(SCRIPT);
    let glue = files::read(&folder.join(format!("{GLUE}.js")))?;
    let stamp = Stamp::new(folder.join("script.stamp"), &[&files::read(&element)?, &glue, lock, THIS_FILE]);
    if stamp.is_current() && script.exists() {
        return Ok(());
    }
    say!("xtask: esbuild");
    files::copy(&element, &folder.join("element.js"))?;
    process::run(&mut esbuild(project, folder)?, "see esbuild's words above; the element is src/host/element.js")?;
    check_reference(&script, &element, MODULE)?;
    check_reference(&script, &element, later::WORDS)?;
    stamp.press()
}

fn esbuild(project: &Project, folder: &Path) -> Result<Command, TaskError> {
    let mut esbuild = web::script(project, "esbuild/bin/esbuild")?;
    esbuild.current_dir(folder).arg("element.js").arg(format!("--outfile={SCRIPT}"));
    esbuild.args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8"]);
    esbuild.args(["--legal-comments=none", "--log-level=warning", "--allow-overwrite"]);
    Ok(esbuild)
}

fn check_reference(script: &Path, element: &Path, name: &str) -> Result<(), TaskError> {
    if files::read_text(script)?.contains(name) {
        return Ok(());
    }
    Err(TaskError::new(format!("the script does not mention `{name}`, so it could not load it"))
        .at(element.display())
        .next(format!("fetch it as `new URL('./{name}', import.meta.url)`")))
}
