//! Decides how the proofs over every combination of answers are run. Must not know what they prove.

use std::time::Instant;

use crate::error::TaskError;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// Whether what is kept of a proof is compared or renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It must be as kept.
    Compared,
    /// It is written anew, for review.
    Renewed,
}

/// Runs every proof and the whole oracle, and prints what they print.
///
/// # Errors
/// When one fails; the message names a person in words.
pub fn run(project: &Project, cargo: &Toolchain, kept: Kept) -> Result<(), TaskError> {
    let start = Instant::now();
    let mut tests = cargo.cargo(&["test", "--locked", "--test", "prove", "--", "--nocapture"]);
    tests.current_dir(project.root()).env("PHB_PROVE", "full");
    if kept == Kept::Renewed {
        tests.env("PHB_UPDATE", "1");
    }
    process::run(&mut tests, "the person named above shows where two things disagree")?;
    say!("\nproved in {:.1} s, compiling included", start.elapsed().as_secs_f64());
    Ok(())
}
