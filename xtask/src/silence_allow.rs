//! Decides how the list of what the release files may contain is written down. Must not know how they are searched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::error::TaskError;

const HEAD: &str = "\
# What the release files may contain; `cargo xtask silence` compares, `cargo xtask silence --write` renews this.
# Every new line is a new door to the browser: read it before you commit it.
#   import NAME       the module may import it from the glue (wasm-bindgen's hash is left out)
#   script WORD N     the script has the word N times; only the loader's own `fetch` may be here
#   module WORD N     the module's data has the word N times, as part of its wording
";

/// What the release files may contain.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// What the module may import, by name.
    pub imports: BTreeSet<String>,
    /// How often a word is in the script.
    pub script: BTreeMap<String, usize>,
    /// How often a word is in the module's data.
    pub module: BTreeMap<String, usize>,
}

impl Allowed {
    /// Reads the list.
    ///
    /// # Errors
    /// When a line is not understood; the message gives its number.
    pub fn parse(text: &str) -> Result<Self, TaskError> {
        let mut allowed = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match (words.as_slice(), words.last().and_then(|word| word.parse().ok())) {
                ([], _) => {}
                ([first, ..], _) if first.starts_with('#') => {}
                (["import", name], _) => {
                    allowed.imports.insert((*name).to_owned());
                }
                (["script", word, _], Some(count)) => {
                    allowed.script.insert((*word).to_owned(), count);
                }
                (["module", word, _], Some(count)) => {
                    allowed.module.insert((*word).to_owned(), count);
                }
                _ => {
                    return Err(TaskError::new(format!("line {number} of the list, `{line}`, is not understood"))
                        .next("write `import NAME`, `script WORD N` or `module WORD N`"));
                }
            }
        }
        Ok(allowed)
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HEAD}")?;
        self.imports.iter().try_for_each(|name| writeln!(f, "import {name}"))?;
        self.script.iter().try_for_each(|(word, count)| writeln!(f, "script {word} {count}"))?;
        self.module.iter().try_for_each(|(word, count)| writeln!(f, "module {word} {count}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let allowed = Allowed {
            imports: BTreeSet::from(["__wbg_focus".to_owned()]),
            script: BTreeMap::from([("fetch".to_owned(), 2)]),
            module: BTreeMap::from([("cookie".to_owned(), 1)]),
        };
        assert!(Allowed::parse(&allowed.to_string()).is_ok_and(|read| read == allowed));
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        let error = Allowed::parse("# fine\nscript fetch often\n");
        assert!(error.is_err_and(|error| error.to_string().contains("line 2")));
    }
}
