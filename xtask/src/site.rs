//! Decides which file answers an address and with which headers. Must not know how requests arrive.

use std::path::{Path, PathBuf};

/// What a page may load and do: its own files and nothing else.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const PAGE: &str = "text/html; charset=utf-8";

/// The file below `folder` that answers an address, if there is one. An address that leads out of the folder, or to a
/// hidden file, has none.
pub fn file(folder: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_plain = |part: &str| !part.starts_with('.') && !part.contains(['%', '\\', ':', '\0']);
    if !path.split('/').all(is_plain) {
        return None;
    }
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let folder = folder.canonicalize().ok()?;
    let file = folder.join(path).canonicalize().ok()?;
    (file.is_file() && file.starts_with(&folder)).then_some(file)
}

/// The headers of a file: name and value.
pub fn headers(file: &Path) -> Vec<(&'static str, &'static str)> {
    let kind = kind(file);
    let mut headers =
        vec![("Content-Type", kind), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")];
    if kind == PAGE {
        headers.push(("Content-Security-Policy", POLICY));
    }
    headers
}

fn kind(file: &Path) -> &'static str {
    let ending = file.extension().map(|ending| ending.to_string_lossy().into_owned());
    match ending.as_deref() {
        Some("html") => PAGE,
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt" | "md") | None => "text/plain; charset=utf-8",
        Some(_) => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here(address: &str) -> Option<PathBuf> {
        file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), address)
    }

    #[test]
    fn a_file_is_found_with_or_without_a_query() {
        assert!(here("/site.rs").is_some());
        assert!(here("/site.rs?again=1").is_some());
        assert!(here("/nothing.rs").is_none());
    }

    #[test]
    fn an_address_that_leads_out_has_no_file() {
        for address in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/a/../../Cargo.toml", "/..\\Cargo.toml"]
        {
            assert_eq!(here(address), None, "{address}");
        }
    }

    #[test]
    fn only_pages_carry_the_policy() {
        let has_policy = |name: &str| headers(Path::new(name)).contains(&("Content-Security-Policy", POLICY));
        assert!(has_policy("index.html"));
        assert!(!has_policy("phb-check.js"));
        assert!(headers(Path::new("x.wasm")).contains(&("Content-Type", "application/wasm")));
    }
}
