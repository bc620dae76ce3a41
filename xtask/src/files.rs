//! Decides how files are read and written, and what is said when that fails. Must not know what they contain.

use std::fs;
use std::io;
use std::path::Path;

use crate::error::TaskError;

/// Reads a whole file.
///
/// # Errors
/// When it is missing or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, TaskError> {
    fs::read(path).map_err(|error| failed("read", path, &error))
}

/// Reads a whole file of text.
///
/// # Errors
/// When it is missing, cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, TaskError> {
    fs::read_to_string(path).map_err(|error| failed("read", path, &error))
}

/// Writes a file, and the folders it lies in, unless it has these bytes already.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), TaskError> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).map_err(|error| failed("write", path, &error))
}

/// Copies a file, and makes the folders it goes to.
///
/// # Errors
/// When one cannot be read or the other not written.
pub fn copy(from: &Path, to: &Path) -> Result<(), TaskError> {
    if let Some(folder) = to.parent() {
        make_folder(folder)?;
    }
    fs::copy(from, to).map(|_| ()).map_err(|error| failed("copy", from, &error))
}

/// Makes a folder and those above it.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> Result<(), TaskError> {
    fs::create_dir_all(path).map_err(|error| failed("make", path, &error))
}

/// Makes a folder, or empties it when it is there.
///
/// # Errors
/// When something in it cannot be removed.
pub fn make_empty_folder(path: &Path) -> Result<(), TaskError> {
    if path.exists() {
        fs::remove_dir_all(path).map_err(|error| failed("empty", path, &error))?;
    }
    make_folder(path)
}

/// Removes one file.
///
/// # Errors
/// When it cannot be removed.
pub fn remove(path: &Path) -> Result<(), TaskError> {
    fs::remove_file(path).map_err(|error| failed("remove", path, &error))
}

/// What a folder holds, directly, in the order of the names. A folder that is not there holds nothing.
///
/// # Errors
/// When it cannot be read.
pub fn list(folder: &Path) -> Result<Vec<std::path::PathBuf>, TaskError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| failed("list", folder, &error))?;
    let paths: Result<Vec<_>, io::Error> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| failed("list", folder, &error))?;
    paths.sort();
    Ok(paths)
}

/// All files below a folder, at any depth, in the order of their paths.
///
/// # Errors
/// When a folder cannot be read.
pub fn list_deep(folder: &Path) -> Result<Vec<std::path::PathBuf>, TaskError> {
    let mut files = Vec::new();
    for path in list(folder)? {
        if path.is_dir() {
            files.append(&mut list_deep(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn failed(verb: &str, path: &Path, error: &io::Error) -> TaskError {
    TaskError::new(format!("could not {verb} it: {error}"))
        .at(path.display())
        .next("see that it is there, that it may be read and written, and that the disk is not full")
}
