//! Decides which words come after the first view, and takes them out of the module. Must not know what they say.
//!
//! The texts of questions, results and next steps, and the sheet of the printed page, are a good part of the module, and
//! nobody sees one before the start page is left. They stay ordinary text in the source. Once the module is made, each is
//! found in its data and blanked there, and goes with its address into a file of its own; the loader fetches that beside
//! the module and puts every piece back in its place.
//! A text that also stands, even as a part, in the source of anything shown earlier is left alone.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use wasmparser::{DataKind, Operator, Parser, Payload};

use crate::error::TaskError;
use crate::files;
use crate::leak;
use crate::project::Project;

/// The file's name: `src/host/element.js` fetches it from beside the script.
pub const WORDS: &str = "phb-check.words";

/// Where the texts stand that nothing shows before the start page is left: the page waits for them there.
const LATER: [&str; 9] = [
    "content/en/advice/",
    "content/en/facts.rs",
    "content/en/entitlements.rs",
    "content/en/later_phrases.rs",
    "content/en/offer.rs",
    "content/en/options.rs",
    "content/en/provisions.rs",
    "content/en/questions.rs",
    "rulebook/source.rs",
];

/// Shorter texts are not worth an address.
const SHORTEST: usize = 24;

/// A piece of the module's memory: where it lies there, where in the file, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Piece {
    address: u32,
    offset: usize,
    length: usize,
}

/// Takes the later words out of `module`; returns the module without them, and the file that brings them back.
///
/// # Errors
/// When the module or a source cannot be read, or no word is found.
pub fn take_out(project: &Project, mut module: Vec<u8>) -> Result<(Vec<u8>, Vec<u8>), TaskError> {
    let source = project.root().join("src");
    let (mut later, earlier) = texts(&source)?;
    // The sheet of the printed page, as `build.rs` takes it: without its first line.
    let print = files::read_text(&project.root().join("style/print.css"))?;
    later.extend(print.split_once("*/").map(|(_, sheet)| sheet.to_owned()));
    let pieces = join(pieces(&module, &later, &earlier)?);
    if pieces.is_empty() {
        return Err(TaskError::new("none of the later words is in the module")
            .at(source.display())
            .next("see whether the files named in xtask/src/later.rs have moved"));
    }
    let mut words = u32_bytes(pieces.len());
    for piece in &pieces {
        words.extend(piece.address.to_le_bytes());
        words.extend(u32_bytes(piece.length));
    }
    for piece in &pieces {
        let place = module.get_mut(piece.offset..piece.offset + piece.length).unwrap_or_default();
        words.extend_from_slice(place);
        place.fill(0);
    }
    Ok((module, words))
}

/// Where the texts stand that belong to the pack maker alone: the widget must not carry one.
const ELSEWHERE: [&str; 4] =
    ["content/en/doubts.rs", "content/en/maker.rs", "content/en/making.rs", "content/en/problems.rs"];

/// Fails if the widget carries a text of the pack maker.
///
/// # Errors
/// When it does, or a source cannot be read.
pub fn expect_none_of_the_maker(project: &Project, module: &[u8]) -> Result<(), TaskError> {
    let source = project.root().join("src");
    let mut texts = Vec::new();
    for name in ELSEWHERE {
        gather(tokens(&source.join(name))?, &mut texts);
    }
    let is_here = |text: &&String| text.len() >= SHORTEST && leak::contains(module, text.as_bytes());
    texts.iter().find(is_here).map_or(Ok(()), |text| {
        Err(TaskError::new(format!("the widget carries a text of the pack maker: `{text}`"))
            .at(source.display())
            .next("see what the widget’s code asks of `content` that only the maker should"))
    })
}

fn tokens(file: &Path) -> Result<TokenStream, TaskError> {
    let text = files::read_text(file)?;
    text.parse().map_err(|error| TaskError::new(format!("could not read the source: {error}")).at(file.display()))
}

fn u32_bytes(number: usize) -> Vec<u8> {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes().to_vec()
}

/// The texts of the later files, and those of all others.
fn texts(source: &Path) -> Result<(Vec<String>, Vec<String>), TaskError> {
    let (mut later, mut earlier) = (Vec::new(), Vec::new());
    for file in files::list_deep(source)? {
        let name = file.strip_prefix(source).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if !name.ends_with(".rs") {
            continue;
        }
        let tokens = tokens(&file)?;
        gather(tokens, if LATER.iter().any(|start| name.starts_with(start)) { &mut later } else { &mut earlier });
    }
    later.sort_unstable();
    later.dedup();
    Ok((later, earlier))
}

fn gather(tokens: TokenStream, texts: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => gather(group.stream(), texts),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    texts.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// Where the later texts lie, each where it can lie in one place only.
fn pieces(module: &[u8], later: &[String], earlier: &[String]) -> Result<Vec<Piece>, TaskError> {
    let segments = segments(module)?;
    let mut pieces = Vec::new();
    for text in later.iter().filter(|text| text.len() >= SHORTEST) {
        let within = |other: &String| other.contains(text.as_str());
        if earlier.iter().any(within) || later.iter().filter(|other| within(other)).count() > 1 {
            continue;
        }
        let mut found = Vec::new();
        for (address, offset, data) in &segments {
            for (place, _) in data.windows(text.len()).enumerate().filter(|(_, window)| *window == text.as_bytes()) {
                let base = u32::try_from(place).unwrap_or(u32::MAX);
                found.push(Piece { address: address + base, offset: offset + place, length: text.len() });
            }
        }
        if let [piece] = found.as_slice() {
            pieces.push(*piece);
        }
    }
    pieces.sort_unstable();
    Ok(pieces)
}

/// Data of the module: its address in memory, its place in the file, its bytes.
type Segment<'a> = (u32, usize, &'a [u8]);

fn segments(module: &[u8]) -> Result<Vec<Segment<'_>>, TaskError> {
    let unreadable = |error: wasmparser::BinaryReaderError| TaskError::new(format!("not a module: {error}"));
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::DataSection(section) = payload.map_err(unreadable)? else { continue };
        for data in section {
            let data = data.map_err(unreadable)?;
            let DataKind::Active { offset_expr, .. } = data.kind else { continue };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read().map_err(unreadable)? else {
                continue;
            };
            segments.push((value.cast_unsigned(), data.range.end - data.data.len(), data.data));
        }
    }
    Ok(segments)
}

/// Pieces that touch, as one.
fn join(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if last.offset + last.length == piece.offset => last.length += piece.length,
            _ => joined.push(piece),
        }
    }
    joined
}
