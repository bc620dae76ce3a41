//! Decides where everything lies in this checkout. Must not know what any file contains.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::TaskError;

/// The checkout that is worked on.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// The checkout that this program belongs to, wherever it was started.
    ///
    /// # Errors
    /// When the folder above `xtask/` cannot be told.
    pub fn find() -> Result<Self, TaskError> {
        let xtask =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let Some(root) = xtask.parent().map(Path::to_path_buf) else {
            return Err(TaskError::new("the checkout was not found")
                .at(xtask.display())
                .next("start it as `cargo xtask` inside the checkout"));
        };
        let target = env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let target = target.map_or_else(|| root.join("target"), |folder| absolute(&folder));
        Ok(Self { root, target })
    }

    /// The top of the checkout.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Where the release files go.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where glue, element and optimised module are put together.
    pub fn bundle(&self) -> PathBuf {
        self.target.join("bundle")
    }

    /// Small files of this program's own.
    pub fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// The folder of this program.
    pub fn xtask(&self) -> PathBuf {
        self.root.join("xtask")
    }

    /// The folder with the list of npm packages.
    pub fn web(&self) -> PathBuf {
        self.xtask().join("web")
    }

    /// Where npm puts the packages.
    pub fn modules(&self) -> PathBuf {
        self.web().join("node_modules")
    }
}

/// The folder in which cargo keeps downloaded crates, if it can be told.
pub fn cargo_home() -> Option<PathBuf> {
    let named =
        env::var_os("CARGO_HOME").filter(|folder| !folder.is_empty()).map(|folder| absolute(Path::new(&folder)));
    named.or_else(|| home().map(|home| home.join(".cargo")))
}

/// The person's home folder, if it is named.
pub fn home() -> Option<PathBuf> {
    env::var_os("HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

fn absolute(folder: &Path) -> PathBuf {
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf())
}
