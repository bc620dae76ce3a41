//! Decides how a compiled program, the widget or the pack maker, becomes one script and one small module. Must not know
//! where those are put.
//!
//! Each step is skipped when its inputs, and the text of this file, are those of last time.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::apart;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::split;
use crate::stamp::Stamp;
use crate::web;

/// A program that is released: the names of its files.
#[derive(Debug)]
pub struct Program {
    /// The script's file name.
    pub script: &'static str,
    /// The module's file name: the element fetches it from beside the script.
    pub module: &'static str,
    /// What wasm-bindgen calls its files: the element imports the script of that name.
    pub glue: &'static str,
    /// The file with the element, below `src/host`.
    element: &'static str,
    /// The feature of the crate that it is compiled with; empty for none.
    pub feature: &'static str,
    /// The second module, with all that the first page has no need of; empty where one module has everything.
    pub rest: &'static str,
    /// The script that the later pages need, made of `hands.js`; empty where the first one does it all.
    pub hands: &'static str,
}

/// What patients use.
pub const WIDGET: Program = Program {
    script: "phb-check.js",
    module: "phb-check.wasm",
    glue: "phb_check",
    element: "element.js",
    feature: "split",
    rest: "phb-check-rest.wasm",
    hands: "phb-check-rest.js",
};

/// What editors of packs use, on a page of its own.
pub const MAKER: Program = Program {
    script: "phb-maker.js",
    module: "phb-maker.wasm",
    glue: "phb_maker",
    element: "maker.js",
    feature: "maker",
    rest: "",
    hands: "",
};

const THIS_FILE: &[u8] = concat!(include_str!("bundle.rs"), include_str!("split.rs")).as_bytes();

/// The files made.
#[derive(Debug)]
pub struct Bundle {
    /// The glue and the element in one script.
    pub script: PathBuf,
    /// The optimised module; the first, where there are two.
    pub module: PathBuf,
    /// The second one.
    pub rest: Option<PathBuf>,
    /// The script that comes with the second one.
    pub hands: Option<PathBuf>,
}

/// Makes script and module from the module that cargo built.
///
/// # Errors
/// When a step fails, or the script does not refer to the module.
pub fn make(project: &Project, program: &Program, compiled: &Path) -> Result<Bundle, TaskError> {
    let folder = project.bundle().join(program.glue);
    let rest = if program.rest.is_empty() { None } else { Some(folder.join(program.rest)) };
    let hands = if program.hands.is_empty() { None } else { Some(folder.join(program.hands)) };
    let bundle = Bundle { script: folder.join(program.script), module: folder.join(program.module), rest, hands };
    let lock = web::lock(project)?;
    let cargo_lock = files::read(&project.root().join("Cargo.lock"))?;
    let stamp = Stamp::new(folder.join("module.stamp"), &[&files::read(compiled)?, &lock, &cargo_lock, THIS_FILE]);
    if !(stamp.is_current() && bundle.module.exists()) {
        files::make_empty_folder(&folder)?;
        let mut first = compiled.to_path_buf();
        if let Some(rest) = &bundle.rest {
            let halves = split::cut(compiled, &folder)?;
            optimise(project, &halves.rest, rest)?;
            first = halves.first;
        }
        generate_glue(program, &first, &folder)?;
        optimise(project, &folder.join(format!("{}_bg.wasm", program.glue)), &bundle.module)?;
        for module in bundle.rest.iter().chain([&bundle.module]).filter(|_| bundle.rest.is_some()) {
            apart::expect_none_of_the_maker(project, &files::read(module)?)?;
        }
        stamp.press()?;
    }
    make_script(project, program, &folder, &lock)?;
    if let Some(hands) = &bundle.hands {
        make_hands(project, hands, &lock)?;
    }
    Ok(bundle)
}

fn generate_glue(program: &Program, compiled: &Path, folder: &Path) -> Result<(), TaskError> {
    say!("xtask: wasm-bindgen");
    let mut bindgen = Bindgen::new();
    let made = bindgen.input_path(compiled).web(true).and_then(|bindgen| {
        bindgen
            .typescript(false)
            // The second module shares the first one's memory and table of functions.
            .keep_lld_exports(!program.rest.is_empty())
            .omit_default_module_path(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .out_name(program.glue)
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
fn optimise(project: &Project, made: &Path, module: &Path) -> Result<(), TaskError> {
    say!("xtask: wasm-opt");
    let mut wasm_opt = web::script(project, "binaryen/bin/wasm-opt")?;
    wasm_opt.args(["-O1", "--dae-optimizing", "--skip-pass=memory-packing"]);
    // What comes after is chosen by measuring too: each of these makes the compressed module smaller, none the plain one.
    wasm_opt.args(["--precompute-propagate", "--remove-unused-brs", "--merge-blocks", "--simplify-locals-nostructure"]);
    wasm_opt.args(["--code-folding", "--rse", "--vacuum", "--coalesce-locals", "--reorder-locals"]);
    wasm_opt.arg("--duplicate-function-elimination");
    wasm_opt.arg(made).arg("-o").arg(module);
    process::run(&mut wasm_opt, "remove the target folder's `bundle` folder and try again")
}

fn make_script(project: &Project, program: &Program, folder: &Path, lock: &[u8]) -> Result<(), TaskError> {
    let element = project.root().join("src/host").join(program.element);
    let script = folder.join(program.script);
    let glue = files::read(&folder.join(format!("{}.js", program.glue)))?;
    let stamp = Stamp::new(folder.join("script.stamp"), &[&files::read(&element)?, &glue, lock, THIS_FILE]);
    if stamp.is_current() && script.exists() {
        return Ok(());
    }
    say!("xtask: esbuild");
    files::copy(&element, &folder.join(program.element))?;
    let next = "see esbuild's words above; the elements are in src/host";
    process::run(&mut esbuild(project, folder, program.element, program.script)?, next)?;
    check_reference(&script, &element, program.module)?;
    check_reference(&script, &element, program.rest)?;
    check_reference(&script, &element, program.hands)?;
    stamp.press()
}

/// The script of the later pages: the loader imports it beside the second module.
fn make_hands(project: &Project, hands: &Path, lock: &[u8]) -> Result<(), TaskError> {
    let source = files::read(&project.root().join("src/host").join(HANDS))?;
    let stamp = Stamp::new(hands.with_extension("stamp"), &[&source, lock, THIS_FILE]);
    if stamp.is_current() && hands.exists() {
        return Ok(());
    }
    let folder = hands.parent().unwrap_or(hands);
    files::write(&folder.join(HANDS), &source)?;
    let out = hands.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    process::run(&mut esbuild(project, folder, HANDS, &out)?, "see esbuild's words above; the script is in src/host")?;
    stamp.press()
}

/// The file of that script below `src/host`.
const HANDS: &str = "hands.js";

fn esbuild(project: &Project, folder: &Path, source: &str, out: &str) -> Result<Command, TaskError> {
    let mut esbuild = web::script(project, "esbuild/bin/esbuild")?;
    esbuild.current_dir(folder).arg(source).arg(format!("--outfile={out}"));
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
