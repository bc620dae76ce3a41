//! Decides how cargo and rustc are called, with which compiler. Must not know what is compiled.
//!
//! Every cargo that this program starts is made by [`Toolchain::cargo`], so that one place sets the compiler,
//! the target folder and the environment.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::TaskError;
use crate::process;
use crate::project::Project;

/// The date that tools may put into what they make, where none is given: the same for everyone.
const FIXED_DATE: &str = "1735689600";

const DEBIAN_FOLDER: &str = "/usr/bin";

/// A compiler, and the folder that its output goes to.
#[derive(Debug, Clone)]
pub struct Toolchain {
    kind: Kind,
    root: PathBuf,
    target: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The one that compiled this program: what `cargo` means here.
    Current,
    /// The distribution's own, in `/usr/bin`.
    Debian,
}

impl Toolchain {
    /// The compiler that `cargo` means here.
    pub fn current(project: &Project) -> Self {
        let (root, target) = (project.root().to_path_buf(), project.target().to_path_buf());
        Self { kind: Kind::Current, root, target }
    }

    /// The distribution's compiler. Where that is another one than `cargo` means, it has a target folder of its own:
    /// a compiler cannot read what another has compiled.
    pub fn debian(project: &Project) -> Self {
        let current = Self::current(project);
        let mut debian = Self { kind: Kind::Debian, ..current.clone() };
        let versions = (current.version(), debian.version());
        if !matches!(versions, (Ok(current), Ok(debian)) if current == debian) {
            debian.target = project.target().join("debian");
        }
        debian
    }

    /// A call of cargo.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let mut command = match self.kind {
            Kind::Current => Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
            Kind::Debian => Command::new(Path::new(DEBIAN_FOLDER).join("cargo")),
        };
        self.prepare(&mut command);
        command.args(words);
        command
    }

    /// A call of rustc.
    pub fn rustc(&self, words: &[&str]) -> Command {
        let mut command = match self.kind {
            Kind::Current => Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())),
            Kind::Debian => Command::new(Path::new(DEBIAN_FOLDER).join("rustc")),
        };
        self.prepare(&mut command);
        command.args(words);
        command
    }

    /// What the compiler says of itself, in full: two compilers that say the same can read each other's output.
    ///
    /// # Errors
    /// When there is no compiler.
    pub fn version(&self) -> Result<String, TaskError> {
        process::capture(&mut self.rustc(&["-vV"]))
    }

    /// One line of [`Toolchain::version`], by its name, such as `host`.
    ///
    /// # Errors
    /// When there is no compiler, or it does not say.
    pub fn version_line(&self, name: &str) -> Result<String, TaskError> {
        let version = self.version()?;
        let found = version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        found.map(str::to_owned).ok_or_else(|| TaskError::new(format!("the compiler does not tell its `{name}`")))
    }

    /// The folder where the compiler keeps its libraries.
    ///
    /// # Errors
    /// When there is no compiler.
    pub fn sysroot(&self) -> Result<PathBuf, TaskError> {
        process::capture(&mut self.rustc(&["--print", "sysroot"])).map(PathBuf::from)
    }

    /// Where its output goes.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The environment of every call.
    fn prepare(&self, command: &mut Command) {
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        if env::var_os("SOURCE_DATE_EPOCH").is_none() {
            command.env("SOURCE_DATE_EPOCH", FIXED_DATE);
        }
        // `cargo run` describes this program to this program; the next cargo must not take that for itself.
        for (name, _) in env::vars_os() {
            if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| name.to_string_lossy().starts_with(start)) {
                command.env_remove(name);
            }
        }
        if self.kind == Kind::Debian {
            prepare_for_debian(command);
        }
    }
}

/// Keeps rustup's proxies and libraries out of the way of the distribution's compiler.
fn prepare_for_debian(command: &mut Command) {
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
        command.env_remove(name);
    }
    let folder = Path::new(DEBIAN_FOLDER);
    command.env("RUSTC", folder.join("rustc")).env("RUSTDOC", folder.join("rustdoc"));
    let rest = env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(folder.to_path_buf()).chain(env::split_paths(&rest));
    if let Ok(path) = env::join_paths(path) {
        command.env("PATH", path);
    }
}
