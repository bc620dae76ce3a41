//! Decides whether a step's inputs are those of last time. Must not know what the step does.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::error::TaskError;
use crate::files;

/// A small file that holds the hash of the inputs from which something was last made.
#[derive(Debug)]
pub struct Stamp {
    path: PathBuf,
    hash: String,
}

impl Stamp {
    /// A stamp at `path` for these inputs, not yet written.
    pub fn new(path: PathBuf, inputs: &[&[u8]]) -> Self {
        Self { path, hash: hash(inputs) }
    }

    /// Whether the file holds the hash of these inputs.
    pub fn is_current(&self) -> bool {
        files::read_text(&self.path).is_ok_and(|old| old.trim() == self.hash)
    }

    /// Writes the file. To be called when the step has succeeded.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn press(&self) -> Result<(), TaskError> {
        files::write(&self.path, format!("{}\n", self.hash).as_bytes())
    }
}

fn hash(inputs: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for input in inputs {
        hasher.update(input.len().to_le_bytes());
        hasher.update(input);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_from_one_input_to_the_next_changes_the_hash() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
        assert_eq!(hash(&[b"ab", b"c"]), hash(&[b"ab", b"c"]));
    }
}
