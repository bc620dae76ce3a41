//! Decides whether the release files could talk to a network or keep something. Must not know how they are made.
//!
//! Three searches: what the module imports, or both modules, against a reviewed list; and the names of the browser's talking and
//! keeping interfaces, in the script and in the module's data, from where code could reach them by name.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{Parser, Payload, TypeRef};

use crate::bundle::{self, Program};
use crate::dist;
use crate::error::TaskError;
use crate::files;
use crate::leak;
use crate::project::Project;
use crate::silence_allow::Allowed;

/// The names of what talks to a network, keeps something, or starts other programs.
const FORBIDDEN: [&str; 15] = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cookie",
    "caches",
    "serviceWorker",
    "geolocation",
    "RTCPeerConnection",
    "importScripts",
    "Worker",
];

/// The only one that the script may have: it loads the module with it.
const LOADER: &str = "fetch";

/// The programs, each with its list of what was reviewed.
const LISTS: [(&Program, &str); 2] =
    [(&bundle::WIDGET, "silence-allow.txt"), (&bundle::MAKER, "silence-allow-maker.txt")];

/// Compares the release files with the list.
///
/// # Errors
/// When something is found that the list does not allow, or that no list may allow.
pub fn check(project: &Project) -> Result<(), TaskError> {
    LISTS.iter().try_for_each(|(program, list)| check_one(project, program, list))
}

fn check_one(project: &Project, program: &Program, list: &str) -> Result<(), TaskError> {
    let found = search(project, program)?;
    let path = project.xtask().join(list);
    if !path.exists() {
        return Err(TaskError::new("there is no list of reviewed imports yet")
            .at(path.display())
            .next("make it with `cargo xtask silence --write`, and read it before you commit it"));
    }
    let allowed = Allowed::parse(&files::read_text(&path)?).map_err(|error| error.at(path.display()))?;
    let mut faults = never_allowed(&found);
    faults.extend(found.imports.difference(&allowed.imports).map(|name| format!("the module imports `{name}`")));
    faults.extend(differences("script", &found.script, &allowed.script));
    faults.extend(differences("module's data", &found.module, &allowed.module));
    if !faults.is_empty() {
        return Err(refusal(&faults).at(path.display()));
    }
    let (count, module) = (found.imports.len(), program.module);
    say!("silence: {module}: {count} imports, all reviewed; nothing in script or data that could talk");
    for name in allowed.imports.difference(&found.imports) {
        say!("silence: `{name}` is no longer imported by {module} and may leave the list");
    }
    Ok(())
}

/// Writes the list anew, from what is there now, for review.
///
/// # Errors
/// When something is found that no list may allow.
pub fn write(project: &Project) -> Result<(), TaskError> {
    for (program, list) in LISTS {
        let found = search(project, program)?;
        let faults = never_allowed(&found);
        if !faults.is_empty() {
            return Err(refusal(&faults));
        }
        let path = project.xtask().join(list);
        files::write(&path, found.to_string().as_bytes())?;
        say!("silence: the list is renewed; read its diff before you commit it: {}", path.display());
    }
    Ok(())
}

fn refusal(faults: &[String]) -> TaskError {
    TaskError::new(format!("the release files have what they should not have:\n    {}", faults.join("\n    ")))
        .at("dist/")
        .next("take it out; if it is harmless, `cargo xtask silence --write` and review the list's diff")
}

/// What is wrong whatever the list says.
fn never_allowed(found: &Allowed) -> Vec<String> {
    let is_forbidden = |name: &String| {
        let name = name.to_lowercase();
        FORBIDDEN.iter().any(|word| name.contains(&word.to_lowercase()))
    };
    let imports = found.imports.iter().filter(|name| is_forbidden(name));
    let mut faults: Vec<String> = imports.map(|name| format!("the module imports `{name}`, never allowed")).collect();
    let words = found.script.keys().filter(|word| *word != LOADER);
    faults.extend(words.map(|word| format!("the script has the word `{word}`, never allowed")));
    faults
}

fn differences(place: &str, found: &BTreeMap<String, usize>, allowed: &BTreeMap<String, usize>) -> Vec<String> {
    let count = |counts: &BTreeMap<String, usize>, word: &str| counts.get(word).copied().unwrap_or(0);
    let counts = FORBIDDEN.iter().map(|word| (word, count(found, word), count(allowed, word)));
    let differing = counts.filter(|(_, found, allowed)| found != allowed);
    differing.map(|(word, found, allowed)| format!("`{word}` is in the {place} {found} times, not {allowed}")).collect()
}

fn search(project: &Project, program: &Program) -> Result<Allowed, TaskError> {
    dist::expect_built(project)?;
    let mut script = files::read(&project.dist().join(program.script))?;
    let module = files::read(&project.dist().join(program.module))?;
    // The only place from which the module may import.
    let glue = format!("./{}_bg.js", program.glue);
    let mut contents = Contents::read(&module, &glue).map_err(|error| error.at(program.module))?;
    if !program.rest.is_empty() {
        let rest = files::read(&project.dist().join(program.rest))?;
        let rest = Contents::read(&rest, &glue).map_err(|error| error.at(program.rest))?;
        contents.imports.extend(rest.imports);
        contents.data.extend(rest.data);
    }
    if !program.hands.is_empty() {
        script.push(b'\n');
        script.extend(files::read(&project.dist().join(program.hands))?);
    }
    Ok(Allowed { imports: contents.imports, script: words_in(&script), module: words_in(&contents.data) })
}

fn words_in(bytes: &[u8]) -> BTreeMap<String, usize> {
    let counts = FORBIDDEN.iter().map(|word| ((*word).to_owned(), leak::count(bytes, word.as_bytes())));
    counts.filter(|(_, count)| *count > 0).collect()
}

/// The parts of a module that matter here.
#[derive(Debug, Default)]
struct Contents {
    imports: BTreeSet<String>,
    data: Vec<u8>,
}

impl Contents {
    fn read(module: &[u8], glue: &str) -> Result<Self, TaskError> {
        let unreadable = |error| TaskError::new(format!("the module cannot be read: {error}"));
        let mut contents = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload.map_err(unreadable)?;
            if let Payload::ImportSection(section) = payload {
                for import in section.into_imports() {
                    let import = import.map_err(unreadable)?;
                    contents.imports.insert(import_name((import.module, glue), import.name, import.ty));
                }
            } else if let Payload::DataSection(section) = payload {
                for segment in section {
                    contents.data.extend_from_slice(segment.map_err(unreadable)?.data);
                    // So that no word is found across the end of a segment.
                    contents.data.push(0);
                }
            }
        }
        Ok(contents)
    }
}

/// A function of the glue goes by its name without the hash; anything else also names its module, or its kind.
fn import_name((module, glue): (&str, &str), name: &str, kind: TypeRef) -> String {
    let short = without_hash(name);
    match (module == glue, matches!(kind, TypeRef::Func(_) | TypeRef::FuncExact(_))) {
        (true, true) => short.to_owned(),
        (true, false) => format!("{short}:not-a-function"),
        (false, _) => format!("{module}:{short}"),
    }
}

/// `__wbg_focus_00112233aabbccdd` is `__wbg_focus`.
fn without_hash(name: &str) -> &str {
    let is_hash = |end: &str| end.len() == 16 && end.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.rsplit_once('_').filter(|(_, end)| is_hash(end)).map_or(name, |(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hash_is_taken_off_a_name() {
        assert_eq!(without_hash("__wbg_focus_00112233aabbccdd"), "__wbg_focus");
        assert_eq!(without_hash("__wbindgen_init_externref_table"), "__wbindgen_init_externref_table");
    }

    #[test]
    fn an_import_that_could_talk_is_refused_whatever_the_list_says() {
        let found = |name: &str| Allowed { imports: BTreeSet::from([name.to_owned()]), ..Allowed::default() };
        assert_eq!(never_allowed(&found("__wbg_instanceof_WorkerGlobalScope")).len(), 1);
        assert_eq!(never_allowed(&found("__wbg_setcookie")).len(), 1);
        assert!(never_allowed(&found("__wbg_appendChild")).is_empty());
    }

    #[test]
    fn the_script_may_fetch_the_module_and_nothing_else() {
        let found = |text: &str| Allowed { script: words_in(text.as_bytes()), ..Allowed::default() };
        assert!(never_allowed(&found("fetch(module)")).is_empty());
        assert_eq!(never_allowed(&found("new WebSocket(x)")).len(), 1);
        assert_eq!(differences("script", &words_in(b"fetch fetch"), &words_in(b"fetch")).len(), 1);
    }

    #[test]
    fn imports_and_data_of_a_module_are_read() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(b"\x01\x04\x01\x60\0\0"); // one type: a function of nothing
        module.extend(b"\x02\x09\x01\x01m\x03a_b\0\0"); // one import
        module.extend(b"\x05\x03\x01\0\x01"); // one memory
        module.extend(b"\x0b\x0b\x01\0\x41\0\x0b\x05fetch"); // one segment of data
        let contents = Contents::read(&module, "./x_bg.js").unwrap_or_default();
        assert_eq!(contents.imports, BTreeSet::from(["m:a_b".to_owned()]));
        assert_eq!(words_in(&contents.data), BTreeMap::from([("fetch".to_owned(), 1)]));
    }
}
