//! Decides which parts of a finished module a browser has no use for. Must not know what the module does.
//!
//! Notes for other tools go. So do the markers that leptos exports for tools which split modules: their names hold a
//! hash of the folder that crates were downloaded to, and the same source must give the same bytes on every machine.

use wasm_encoder::{ExportKind, ExportSection, Module, RawSection};
use wasmparser::{ExportSectionReader, ExternalKind, Parser, Payload};

use crate::error::TaskError;

const MARKER: &str = "_WASM_SPLIT_MARKER_";

/// The module without those parts.
///
/// # Errors
/// When it cannot be read.
pub fn trim(module: &[u8]) -> Result<Vec<u8>, TaskError> {
    let mut trimmed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| unreadable(&error))?;
        if let Payload::CustomSection(_) = payload {
            continue;
        }
        if let Payload::ExportSection(section) = payload {
            trimmed.section(&exports(section)?);
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).ok_or_else(|| TaskError::new("the module ends too early"))?;
            trimmed.section(&RawSection { id, data });
        }
    }
    Ok(trimmed.finish())
}

fn exports(section: ExportSectionReader<'_>) -> Result<ExportSection, TaskError> {
    let mut kept = ExportSection::new();
    for export in section {
        let export = export.map_err(|error| unreadable(&error))?;
        if !export.name.starts_with(MARKER) {
            kept.export(export.name, kind(export.kind), export.index);
        }
    }
    Ok(kept)
}

fn kind(kind: ExternalKind) -> ExportKind {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        ExternalKind::Tag => ExportKind::Tag,
    }
}

fn unreadable(error: &wasmparser::BinaryReaderError) -> TaskError {
    TaskError::new(format!("the module cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module_exporting(names: &[&str]) -> Module {
        let mut memories = wasm_encoder::MemorySection::new();
        let memory = wasm_encoder::MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        memories.memory(memory);
        let mut exports = ExportSection::new();
        for name in names {
            exports.export(name, ExportKind::Memory, 0);
        }
        let mut module = Module::new();
        module.section(&memories).section(&exports);
        module
    }

    #[test]
    fn markers_and_notes_go_and_all_else_stays() {
        let mut full = module_exporting(&["mount", "_WASM_SPLIT_MARKER_00112233aabbccddversion"]);
        full.section(&wasm_encoder::CustomSection { name: "note".into(), data: b"of no use"[..].into() });
        let trimmed = trim(&full.finish());
        assert!(trimmed.is_ok_and(|bytes| bytes == module_exporting(&["mount"]).finish()));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(trim(b"<!doctype html>").is_err());
    }
}
