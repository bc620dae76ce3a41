//! Decides what a failed task tells the person at the keyboard. Must not know any task.

use std::fmt;

/// A task that failed: what went wrong, where, and what the person can do next.
#[derive(Debug)]
pub struct TaskError {
    what: String,
    place: Option<String>,
    next: Option<String>,
    last_line: Option<String>,
}

impl TaskError {
    /// Says what went wrong, in lower case, with the value concerned in backticks.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), place: None, next: None, last_line: None }
    }

    /// Says where: a file, a folder, a command. The first place stands.
    pub fn at(mut self, place: impl fmt::Display) -> Self {
        self.place.get_or_insert_with(|| place.to_string());
        self
    }

    /// Says what to do next. The first advice stands: it comes from nearest to the trouble.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next.get_or_insert_with(|| next.into());
        self
    }

    /// Adds a line that is to be the very last of all that is printed, for other programs to read.
    pub fn with_last_line(mut self, line: String) -> Self {
        self.last_line = Some(line);
        self
    }

    /// The line to be printed last.
    pub fn last_line(&self) -> Option<&str> {
        self.last_line.as_deref()
    }
}

impl fmt::Display for TaskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "xtask stopped: {}", self.what)?;
        if let Some(place) = &self.place {
            write!(f, "\n  where: {place}")?;
        }
        if let Some(next) = &self.next {
            write!(f, "\n  next:  {next}")?;
        }
        Ok(())
    }
}

impl std::error::Error for TaskError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_from_nearest_to_the_trouble_stands() {
        let error = TaskError::new("`x` is missing").at("a folder").next("make it").next("give up");
        assert_eq!(error.to_string(), "xtask stopped: `x` is missing\n  where: a folder\n  next:  make it");
    }
}
