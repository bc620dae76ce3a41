//! Decides what the release files weigh and whether that is allowed. Must not know how they are made.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::bundle;
use crate::dist;
use crate::error::TaskError;
use crate::files;
use crate::project::Project;

/// Bytes in a KB, here as in the budget.
const KB: usize = 1024;

/// The most that the first view may weigh, brotli, in bytes.
const BUDGET: usize = 150 * KB;

/// Above this, every KB needs a reason.
const FREE: usize = 120 * KB;

/// What one file weighs, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints a table of all release files, and the first view against its budget.
///
/// # Errors
/// When nothing is built, when the first view is over the budget, or when it needs reasons and there are none.
pub fn report(project: &Project) -> Result<(), TaskError> {
    dist::expect_built(project)?;
    let folder = project.dist();
    say!("{:<28}{:>10}{:>10}{:>12}", "file, bytes", "raw", "gzip -9", "brotli -11");
    let mut first_view = Weight { raw: 0, gzip: 0, brotli: 0 };
    for file in files::list_deep(&folder)? {
        let weight = weigh(&files::read(&file)?)?;
        let name = file.strip_prefix(&folder).unwrap_or(&file).display().to_string();
        print_row(&name, weight);
        if name == bundle::WIDGET.script || name == bundle::WIDGET.module {
            first_view = sum(first_view, weight);
        }
    }
    print_row("first view (script, module)", first_view);
    say!("everything after the start page ({}) comes beside it; the first answer waits for it", bundle::WIDGET.rest);
    judge(project, first_view.brotli)
}

fn judge(project: &Project, brotli: usize) -> Result<(), TaskError> {
    say!("\nfirst view, brotli: {} KB of {} KB (1 KB is 1024 bytes)", in_kb(brotli), in_kb(BUDGET));
    if brotli <= FREE {
        say!("that is under {} KB, so no reasons are needed", in_kb(FREE));
        return Ok(());
    }
    let path = project.xtask().join("size-reasons.txt");
    let reasons = files::read_text(&path).unwrap_or_default();
    let over = brotli.saturating_sub(FREE);
    say!("that is {} KB above {} KB; the reasons given:\n\n{}", in_kb(over), in_kb(FREE), reasons.trim());
    if brotli > BUDGET {
        return Err(TaskError::new(format!(
            "the first view is {} bytes over its budget",
            brotli.saturating_sub(BUDGET)
        ))
        .at(project.dist().display())
        .next("find what came in last: compare with the table of the commit before"));
    }
    if reasons.trim().is_empty() {
        return Err(TaskError::new("every KB above 120 needs a reason, and none is written")
            .at(path.display())
            .next("write there, one a line, what the added KB are for"));
    }
    Ok(())
}

fn print_row(name: &str, weight: Weight) {
    say!("{name:<28}{:>10}{:>10}{:>12}", weight.raw, weight.gzip, weight.brotli);
}

fn sum(one: Weight, other: Weight) -> Weight {
    Weight { raw: one.raw + other.raw, gzip: one.gzip + other.gzip, brotli: one.brotli + other.brotli }
}

fn weigh(bytes: &[u8]) -> Result<Weight, TaskError> {
    let failed = |error: std::io::Error| TaskError::new(format!("could not compress it: {error}"));
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    let gzipped = gzip.write_all(bytes).and_then(|()| gzip.finish()).map_err(failed)?;
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut brotlied = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut brotlied, &parameters).map_err(failed)?;
    Ok(Weight { raw: bytes.len(), gzip: gzipped.len(), brotli: brotlied.len() })
}

/// KB with one place, rounded up, so that what is over a limit never looks as if it were not.
fn in_kb(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(KB);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(in_kb(150 * KB), "150.0");
        assert_eq!(in_kb(150 * KB + 1), "150.1");
    }

    #[test]
    fn what_repeats_weighs_less_when_compressed() {
        let weight = weigh(&[b'a'; 10_000]);
        assert!(weight.is_ok_and(|weight| weight.raw == 10_000 && weight.gzip < 100 && weight.brotli < 100));
    }
}
