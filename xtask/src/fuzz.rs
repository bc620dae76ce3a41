//! Decides how the reader of packs is handed what breaks it. Must not know what a pack is.

use std::collections::BTreeSet;
use std::process::Command;

use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// The flags by which the compiler counts which code was reached; the stable compiler takes them.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

/// The machine it is built for: named, so that build scripts go without the flags.
const HERE: &str = "x86_64-unknown-linux-gnu";

/// The sources whose short texts are the words of the format.
const WORDS: [&str; 5] = [
    "src/offer/format.rs",
    "src/offer/format/group.rs",
    "src/offer/format/terms.rs",
    "src/offer/words.rs",
    "src/questionnaire/code.rs",
];

/// Fuzzes for so many minutes, from the kept corpus and all packs; what is new stays in the target folder.
///
/// # Errors
/// When it cannot be built, or something breaks: then the file that broke it is named.
pub fn run(project: &Project, cargo: &Toolchain, minutes: u32) -> Result<(), TaskError> {
    let (root, folder) = (project.root(), project.target().join("fuzz"));
    let (fresh, seeds) = (folder.join("fresh"), root.join("tests/fuzz/corpus"));
    files::make_folder(&fresh)?;
    let dictionary = folder.join("words.dict");
    files::write(&dictionary, dictionary_of(project)?.as_bytes())?;
    // The versions are the project's own; what the fuzzer needs beside them its manifest names exactly.
    files::copy(&root.join("Cargo.lock"), &root.join("tests/fuzz/Cargo.lock"))?;
    let mut build = cargo.cargo(&["build", "--release", "--target", HERE]);
    build.current_dir(root.join("tests/fuzz")).env("CARGO_TARGET_DIR", &folder).env("RUSTFLAGS", COVERAGE);
    process::run(&mut build, "a C++ compiler is wanted beside Rust: on Debian, apt-get install g++")?;
    let mut fuzz = Command::new(folder.join(HERE).join("release/pack"));
    fuzz.arg(&fresh).arg(seeds).args(["good", "old"].map(|packs| root.join("tests/packs").join(packs)));
    fuzz.arg(format!("-dict={}", dictionary.display())).arg(format!("-max_total_time={}", minutes * 60));
    fuzz.args(["-max_len=60000", "-timeout=20", "-rss_limit_mb=1500", "-print_final_stats=1"]);
    fuzz.arg(format!("-artifact_prefix={}/", folder.display()));
    process::run(&mut fuzz, "the file named above breaks the reader: make a test of it, then mend the reader")
}

/// Every field and word of the format, for the fuzzer to try.
fn dictionary_of(project: &Project) -> Result<String, TaskError> {
    let mut words = BTreeSet::new();
    for file in WORDS {
        let text = files::read_text(&project.root().join(file))?;
        // Between quotation marks is every second part.
        let inner = text.split('"').skip(1).step_by(2);
        let word = |part: &&str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        };
        words.extend(inner.filter(word).map(str::to_owned));
    }
    Ok(words.iter().map(|word| format!("\"\\\"{word}\\\"\"\n")).collect())
}
