//! Joins the style sheets into four texts: the first page's, what later pages add, what the pack maker adds, and the
//! printed papers'.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=style");
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        // What cuts the module in two has to know where each function is called from.
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
    let style = Path::new("style");
    let mut parts: Vec<PathBuf> =
        fs::read_dir(style.join("part"))?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    parts.sort();
    let mut widget = read(&style.join("tokens.css"))? + &read(&style.join("widget.css"))?;
    for part in &parts {
        widget += &read(part)?;
    }
    let (print, rest) = (read(&style.join("print.css"))?, read(&style.join("rest.css"))?);
    let maker = read(&style.join("maker.css"))?;
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let sheets =
        format!("const WIDGET: &str = {widget:?};\nconst PRINT: &str = {print:?};\nconst REST: &str = {rest:?};\n");
    fs::write(out.join("maker.rs"), format!("const MAKER: &str = {maker:?};\n"))?;
    fs::write(out.join("style.rs"), sheets)
}

/// The sheet without its first line, which says what it is.
fn read(path: &Path) -> io::Result<String> {
    let text = fs::read_to_string(path)?;
    Ok(text.split_once("*/").map_or(text.clone(), |(_, rest)| rest.to_owned()))
}
