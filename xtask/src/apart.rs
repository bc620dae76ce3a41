//! Decides whether the widget carries texts that belong to the pack maker alone. Must not know what they say.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

use crate::error::TaskError;
use crate::files;
use crate::leak;
use crate::project::Project;

/// Shorter texts may stand anywhere.
const SHORTEST: usize = 24;

/// Where those texts stand.
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
