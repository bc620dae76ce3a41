//! Decides whether a release file tells about the machine it was made on. Must not know how it was made.

use std::path::{Path, PathBuf};

use crate::error::TaskError;
use crate::files;
use crate::project::{self, Project};

/// Looks for the folders of this machine in every release file.
///
/// # Errors
/// When one is found.
pub fn check(project: &Project) -> Result<(), TaskError> {
    let folders = private_folders(project);
    for file in files::list_deep(&project.dist())? {
        let bytes = files::read(&file)?;
        if let Some(folder) = folders.iter().find(|folder| contains(&bytes, folder.as_bytes())) {
            return Err(TaskError::new(format!("a release file names a folder of this machine, `{folder}`"))
                .at(file.display())
                .next("see what brings it in; xtask/src/dist.rs lists the folders that the compiler renames"));
        }
    }
    Ok(())
}

/// Whether `bytes` has `part` in it.
pub fn contains(bytes: &[u8], part: &[u8]) -> bool {
    count(bytes, part) > 0
}

/// How often `part` is in `bytes`.
pub fn count(bytes: &[u8], part: &[u8]) -> usize {
    if part.is_empty() { 0 } else { bytes.windows(part.len()).filter(|window| *window == part).count() }
}

fn private_folders(project: &Project) -> Vec<String> {
    let named = [
        Some(project.root().to_path_buf()),
        Some(project.target().to_path_buf()),
        project::home(),
        project::cargo_home(),
    ];
    let folders = named.into_iter().flatten().filter(|folder| *folder != Path::new("/"));
    folders.map(|folder: PathBuf| format!("{}/", folder.display().to_string().trim_end_matches('/'))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occurrences_are_counted() {
        assert_eq!(count(b"fetch(a), fetch(b)", b"fetch("), 2);
        assert_eq!(count(b"fetch", b""), 0);
        assert!(!contains(b"fet", b"fetch"));
    }
}
