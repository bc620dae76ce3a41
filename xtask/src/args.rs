//! Decides what a command line asks for. Must not know how any task is done.

use crate::error::TaskError;
use crate::prove::Kept;
use crate::setup::Scope;
use crate::steps::Group;

/// The port that `serve` tries first.
pub const DEFAULT_PORT: u16 = 8017;

/// What `cargo xtask --help` prints.
pub const HELP: &str = "\
cargo xtask COMMAND

  setup [--test]        install what is missing: the wasm target, Node, the packages of xtask/web;
                        with --test also rustfmt, clippy, Chromium and the PDF tools
  build                 set up, then write the release files to dist/
  serve [--port N]      build, then show dist/ on 127.0.0.1 (port 8017, or the next free one)
  size                  table of dist/: raw, gzip, brotli, and the budget of the first view
  silence [--write]     check that dist/ has no way to talk to a network; --write renews the list
                        of allowed imports, xtask/silence-allow.txt, for review
  prove [--write]       every rule against every combination of answers, and the slow oracle beside
                        the engine; --write renews the certificate, for review
  fhir [--write]        show the FHIR files to three validators and to LHC-Forms in a browser, all made
                        by others (27 MB to download, once); --write renews the files kept of LHC-Forms
  papers                have LibreOffice and a Python library read letters and calendars, and draw the
                        letters for eyes to look at; installs LibreOffice Writer
  bench                 time the rules, natively and beside other engines in a browser
  fuzz [--minutes N]    hand the reader of packs whatever breaks it, for 10 minutes or N
  mutants               break the sums, the rules and the interview on purpose, place by place; list the
                        breaks that no test finds (hours); those known and why: tests/mutants.txt
  test [--only NAME]    everything that must hold before a change lands; NAME is one of
                        fmt, lint, unit, doc, build, size, silence, browser

Environment
  PHB_CHECK_WASM=debian    compile the wasm with Debian's compiler, even where rustup's would do
  PHB_CHECK_CHROMIUM=PATH  the browser for the tests, where it is not called chromium,
                           chromium-browser or google-chrome
  CARGO_TARGET_DIR         as everywhere in cargo";

/// One command line, understood.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print [`HELP`].
    Help,
    /// Install what is missing.
    Setup(Scope),
    /// Write the release files.
    Build,
    /// Build, then show them.
    Serve {
        /// The port to try first.
        port: u16,
    },
    /// Measure the release files.
    Size,
    /// Check that the release files are silent.
    SilenceCheck,
    /// Renew the list of allowed imports.
    SilenceWrite,
    /// Prove the rules.
    Prove(Kept),
    /// Show the FHIR files to tools made by others.
    Fhir(Kept),
    /// Have other people's programs read letters and calendars.
    Papers,
    /// Time the rules.
    Bench,
    /// Hand the reader of packs whatever breaks it.
    Fuzz {
        /// For how long.
        minutes: u32,
    },
    /// Break the rules' code on purpose, place by place, and see which breaks the tests find.
    Mutants,
    /// Run every check, or one group of them.
    Test {
        /// The group, when not all.
        only: Option<Group>,
    },
}

/// Reads a command line (without the program's name).
///
/// # Errors
/// When a word is not known; the message says which.
pub fn parse(words: &[String]) -> Result<Task, TaskError> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "-h" | "--help", ..] | [_, "-h" | "--help"] => Ok(Task::Help),
        ["setup"] => Ok(Task::Setup(Scope::Build)),
        ["setup", "--test"] => Ok(Task::Setup(Scope::Test)),
        ["build"] => Ok(Task::Build),
        ["serve"] => Ok(Task::Serve { port: DEFAULT_PORT }),
        ["serve", "--port", port] => parse_port(port).map(|port| Task::Serve { port }),
        ["size"] => Ok(Task::Size),
        ["silence"] => Ok(Task::SilenceCheck),
        ["silence", "--write"] => Ok(Task::SilenceWrite),
        ["prove"] => Ok(Task::Prove(Kept::Compared)),
        ["prove", "--write"] => Ok(Task::Prove(Kept::Renewed)),
        ["fhir"] => Ok(Task::Fhir(Kept::Compared)),
        ["fhir", "--write"] => Ok(Task::Fhir(Kept::Renewed)),
        ["papers"] => Ok(Task::Papers),
        ["bench"] => Ok(Task::Bench),
        ["fuzz"] => Ok(Task::Fuzz { minutes: 10 }),
        ["fuzz", "--minutes", minutes] => parse_minutes(minutes).map(|minutes| Task::Fuzz { minutes }),
        ["mutants"] => Ok(Task::Mutants),
        ["test"] => Ok(Task::Test { only: None }),
        ["test", "--only", name] => Group::parse(name).map(|group| Task::Test { only: Some(group) }),
        other => Err(TaskError::new(format!("`{}` is not something it can do", other.join(" ")))
            .at("the command line")
            .next("see `cargo xtask --help`")),
    }
}

fn parse_port(word: &str) -> Result<u16, TaskError> {
    word.parse().map_err(|_| {
        TaskError::new(format!("`{word}` is not a port"))
            .at("the command line, after --port")
            .next("give a number from 1 to 65535")
    })
}

fn parse_minutes(word: &str) -> Result<u32, TaskError> {
    word.parse().ok().filter(|minutes| (1..=10_000).contains(minutes)).ok_or_else(|| {
        TaskError::new(format!("`{word}` is not a number of minutes"))
            .at("the command line, after --minutes")
            .next("give a number from 1 to 10000")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Task> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&words).ok()
    }

    #[test]
    fn each_command_is_understood() {
        assert_eq!(parsed(""), Some(Task::Help));
        assert_eq!(parsed("serve --help"), Some(Task::Help));
        assert_eq!(parsed("setup --test"), Some(Task::Setup(Scope::Test)));
        assert_eq!(parsed("serve"), Some(Task::Serve { port: DEFAULT_PORT }));
        assert_eq!(parsed("fuzz"), Some(Task::Fuzz { minutes: 10 }));
        assert_eq!(parsed("fuzz --minutes 2"), Some(Task::Fuzz { minutes: 2 }));
        assert_eq!(parsed("fuzz --minutes 0"), None);
        assert_eq!(parsed("papers"), Some(Task::Papers));
        assert_eq!(parsed("mutants"), Some(Task::Mutants));
        assert_eq!(parsed("fhir --write"), Some(Task::Fhir(Kept::Renewed)));
        assert_eq!(parsed("serve --port 9000"), Some(Task::Serve { port: 9000 }));
        assert_eq!(parsed("test --only lint"), Some(Task::Test { only: Some(Group::Lint) }));
    }

    #[test]
    fn an_unknown_word_is_refused() {
        assert_eq!(parsed("biuld"), None);
        assert_eq!(parsed("serve --port many"), None);
        assert_eq!(parsed("test --only nothing"), None);
        assert_eq!(parsed("size --all"), None);
    }
}
