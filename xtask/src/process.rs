//! Decides how other programs are started and how their failure is told. Must not know what they are for.

use std::env;
use std::ffi::OsStr;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::error::TaskError;

/// Runs a program to its end, with its output on the terminal.
///
/// # Errors
/// When it cannot be started or ends with a failure; `next` is then what the person is told to do.
pub fn run(command: &mut Command, next: &str) -> Result<(), TaskError> {
    let line = line(command);
    let status = command.status().map_err(|error| not_started(&line, &error).next(next))?;
    if status.success() { Ok(()) } else { Err(ended_badly(&line, &status.to_string()).next(next)) }
}

/// Runs a program to its end and gives what it printed. What it says on its error stream goes into the error.
///
/// # Errors
/// When it cannot be started or ends with a failure.
pub fn capture(command: &mut Command) -> Result<String, TaskError> {
    let line = line(command);
    let Output { status, stdout, stderr } =
        command.stdin(Stdio::null()).output().map_err(|error| not_started(&line, &error))?;
    if status.success() {
        return Ok(String::from_utf8_lossy(&stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&stderr);
    Err(TaskError::new(format!("the command ended with {status}: {}", said.trim())).at(line))
}

/// Runs a program that may hang: it is ended when it has not finished within `limit`.
///
/// # Errors
/// When it cannot be started, ends with a failure or takes too long.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<(), TaskError> {
    let line = line(command);
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| not_started(&line, &error))?;
    let (sender, receiver) = mpsc::channel();
    if let Some(mut output) = child.stdout.take() {
        // Its output ends when the program does, and that can be waited for with a limit.
        thread::spawn(move || {
            let mut text = String::new();
            let read = output.read_to_string(&mut text);
            sender.send(read.is_ok())
        });
    }
    if receiver.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
        // If it has just ended by itself there is nothing left to end.
        let _ended = child.kill();
        let _status = child.wait();
        return Err(TaskError::new(format!("no answer within {} s", limit.as_secs())).at(line));
    }
    let status = child.wait().map_err(|error| not_started(&line, &error))?;
    if status.success() { Ok(()) } else { Err(ended_badly(&line, &status.to_string())) }
}

/// Where a program is, looked up in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

fn not_started(line: &str, error: &std::io::Error) -> TaskError {
    TaskError::new(format!("the command could not be started: {error}")).at(line)
}

fn ended_badly(line: &str, status: &str) -> TaskError {
    TaskError::new(format!("the command ended with {status}; its own words are above")).at(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_prints_is_captured() {
        assert!(capture(Command::new("sh").args(["-c", "echo here"])).is_ok_and(|text| text == "here"));
    }

    #[test]
    fn what_a_program_says_when_it_fails_is_in_the_error() {
        let error = capture(Command::new("sh").args(["-c", "echo no such thing >&2; exit 3"]));
        assert!(error.is_err_and(|error| error.to_string().contains("no such thing")));
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let error = run_within(Command::new("tail").args(["-f", "/dev/null"]), Duration::ZERO);
        assert!(error.is_err_and(|error| error.to_string().contains("no answer within")));
    }
}
