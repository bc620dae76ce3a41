//! From the text of a pack to its structs: size, nesting, version, shape; not what the structs mean.

use serde_json::error::Category;

use crate::offer::problem::PackProblem;
use crate::offer::problem::ShapeProblem;
use crate::offer::problem::short;

use super::Pack;
use super::Versioned;

/// The longest pack that is read, in bytes.
const BYTE_LIMIT: usize = 512 * 1024;

/// How deep lists and objects may lie in each other; a sound pack with the deepest condition allowed stays below 32.
const NESTING_LIMIT: usize = 48;

/// The most characters kept of what the parser says; it may quote the pack.
const MESSAGE_LIMIT: usize = 200;

/// The version of the format that this reads.
const VERSION: &str = "1";

/// Reads the text of a pack.
///
/// # Errors
/// The first thing that keeps it from being a pack of a known version and shape.
pub fn parse(text: &str) -> Result<Pack, PackProblem> {
    // A byte order mark, which some editors put in front, is no part of the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > BYTE_LIMIT {
        return Err(PackProblem::new("", ShapeProblem::TooLarge { bytes: text.len() }));
    }
    if nesting(text) > NESTING_LIMIT {
        return Err(PackProblem::new("", ShapeProblem::NestedTooDeep));
    }
    let fault = |error: serde_json::Error| fault(text, &error);
    let Versioned { format_version } = serde_json::from_str(text).map_err(fault)?;
    if format_version != VERSION {
        return Err(PackProblem::new("format_version", ShapeProblem::UnknownVersion { found: short(&format_version) }));
    }
    serde_json::from_str(text).map_err(fault)
}

/// How deep lists and objects lie in each other, brackets inside strings aside.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn fault(text: &str, error: &serde_json::Error) -> PackProblem {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Data => misshape(&path_at(text, line, column), &error.to_string()),
        Category::Io | Category::Syntax | Category::Eof => PackProblem::new("", ShapeProblem::NotJson { line, column }),
    }
}

/// The parser says in a sentence what shape it met; here the sentence becomes a problem.
fn misshape(path: &str, message: &str) -> PackProblem {
    let message = message.rsplit_once(" at line ").map_or(message, |(before, _)| before);
    let named = |start: &str| message.strip_prefix(start).and_then(|rest| rest.split('`').next());
    if let Some(field) = named("missing field `") {
        let dot = if path.is_empty() { "" } else { "." };
        PackProblem::new(&format!("{path}{dot}{field}"), ShapeProblem::MissingField)
    } else if named("unknown field `").is_some() {
        PackProblem::new(path, ShapeProblem::UnknownField)
    } else if named("duplicate field `").is_some() {
        PackProblem::new(path, ShapeProblem::RepeatedField)
    } else {
        PackProblem::new(path, ShapeProblem::WrongKind { found: message.chars().take(MESSAGE_LIMIT).collect() })
    }
}

/// A list or an object that the place lies in.
enum Level<'a> {
    /// An object, with the field last named.
    Object(&'a str),
    /// A list, with the number of the element.
    List(usize),
}

/// The path of what stands at a line and column, as the parser counts them: from 1, in bytes.
fn path_at(text: &str, line: usize, column: usize) -> String {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let head = text.get(..before + column).unwrap_or(text);
    let mut levels: Vec<Level<'_>> = Vec::new();
    let (mut opened, mut escaped, mut naming) = (None, false, false);
    for (index, byte) in head.bytes().enumerate() {
        match (opened, byte) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(start), b'"') => {
                opened = None;
                if let (true, Some(Level::Object(field))) = (naming, levels.last_mut()) {
                    *field = head.get(start..index).unwrap_or_default();
                }
            }
            (Some(_), _) => {}
            (None, b'"') => opened = Some(index + 1),
            (None, b'{') => levels.push(Level::Object("")),
            (None, b'[') => levels.push(Level::List(0)),
            (None, b'}' | b']') => drop(levels.pop()),
            (None, b',') => {
                if let Some(Level::List(number)) = levels.last_mut() {
                    *number += 1;
                }
            }
            (None, _) => {}
        }
        naming = if opened.is_some() { naming } else { matches!(byte, b'{' | b',') || (naming && byte != b':') };
    }
    written(&levels)
}

fn written(levels: &[Level<'_>]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object("") => {}
            Level::Object(field) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&short(field));
            }
            Level::List(number) => path.push_str(&format!("[{number}]")),
        }
    }
    path
}
