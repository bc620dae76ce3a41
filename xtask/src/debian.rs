//! Decides how Debian's compiler learns to make wasm. Must not know when that is wanted.
//!
//! Debian packages the compiler and the source of its standard library, but not that library for wasm. So it is
//! compiled here, once, with the compiler it belongs to, and put where the compiler looks for it.

use std::path::{Path, PathBuf};

use crate::apt;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::{self, Project};
use crate::stamp::Stamp;
use crate::toolchain::Toolchain;
use crate::wasm;

const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rustfmt-web"];

const MANIFEST: &str = "\
[package]
name = \"std-for-wasm\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[profile.release]
opt-level = 3
codegen-units = 1
panic = \"abort\"
";

/// Whether it can make wasm now: the library is there, was made by this very compiler, and works.
pub fn is_ready(project: &Project) -> bool {
    if !Path::new("/usr/bin/rustc").exists() {
        return false;
    }
    let debian = Toolchain::debian(project);
    stamp(&debian).is_ok_and(|stamp| stamp.is_current()) && wasm::can_compile(project, &debian)
}

/// Installs the compiler and compiles its library for wasm: about two minutes.
///
/// # Errors
/// When a package cannot be installed, the library does not compile, or the result does not work.
pub fn prepare(project: &Project) -> Result<(), TaskError> {
    say!("xtask: preparing Debian's compiler for {}, once; this takes about two minutes", wasm::TARGET);
    install_compiler()?;
    let debian = Toolchain::debian(project);
    install_linker(&debian)?;
    let crate_folder = project.scratch().join("std-for-wasm");
    compile_library(&debian, &crate_folder)?;
    copy_library(&debian, &crate_folder)?;
    if !wasm::can_compile(project, &debian) {
        return Err(TaskError::new("Debian's compiler is installed, but it cannot make an empty wasm module")
            .at(library_folder(&debian)?.display()));
    }
    stamp(&debian)?.press()
}

/// Installs the compiler with all that belongs to it.
///
/// # Errors
/// When a package cannot be installed.
pub fn install_compiler() -> Result<(), TaskError> {
    apt::install(&PACKAGES)
}

/// The linker comes with the LLVM that the compiler was built with, and goes where the compiler looks for it.
fn install_linker(debian: &Toolchain) -> Result<(), TaskError> {
    let llvm = debian.version_line("LLVM version")?;
    let major = llvm.split('.').next().unwrap_or_default();
    let package = format!("lld-{major}");
    apt::install(&[&package])?;
    let host = debian.version_line("host")?;
    let link = debian.sysroot()?.join("lib/rustlib").join(host).join("bin/rust-lld");
    if link.symlink_metadata().is_ok() {
        files::remove(&link)?;
    }
    if let Some(folder) = link.parent() {
        files::make_folder(folder)?;
    }
    let program = Path::new("/usr/bin").join(&package);
    std::os::unix::fs::symlink(&program, &link).map_err(|error| {
        TaskError::new(format!("could not link it to `{}`: {error}", program.display())).at(link.display())
    })
}

fn compile_library(debian: &Toolchain, crate_folder: &Path) -> Result<(), TaskError> {
    files::make_empty_folder(crate_folder)?;
    files::write(&crate_folder.join("Cargo.toml"), MANIFEST.as_bytes())?;
    files::write(&crate_folder.join("src/lib.rs"), b"#![no_std]\n")?;
    let mut flags = vec!["-Cembed-bitcode=yes".to_owned(), "-Zforce-unstable-if-unmarked".to_owned()];
    if let Some(home) = project::cargo_home() {
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    let library = ["build", "--release", "--target", wasm::TARGET, "-Z", "build-std=std,panic_abort,proc_macro,test"];
    let mut cargo = debian.cargo(&library);
    cargo
        .current_dir(crate_folder)
        .env("CARGO_TARGET_DIR", crate_folder.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    process::run(&mut cargo, "see that crates can be downloaded, and read the compiler's message above")
}

fn copy_library(debian: &Toolchain, crate_folder: &Path) -> Result<(), TaskError> {
    let folder = library_folder(debian)?;
    files::make_empty_folder(&folder)?;
    let made = crate_folder.join("target").join(wasm::TARGET).join("release/deps");
    for file in files::list(&made)? {
        let Some(name) = file.file_name().map(|name| name.to_string_lossy().into_owned()) else { continue };
        if name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libstd_for_wasm") {
            files::copy(&file, &folder.join(&name))?;
        }
    }
    Ok(())
}

fn library_folder(debian: &Toolchain) -> Result<PathBuf, TaskError> {
    Ok(debian.sysroot()?.join("lib/rustlib").join(wasm::TARGET).join("lib"))
}

/// Holds the hash of what the compiler says of itself: after an upgrade the library must be made anew.
fn stamp(debian: &Toolchain) -> Result<Stamp, TaskError> {
    let path = library_folder(debian)?.join("phb-check.stamp");
    Ok(Stamp::new(path, &[debian.version()?.as_bytes()]))
}
