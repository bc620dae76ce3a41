//! Decides how letters and calendars are shown to other people's programs. Must not know how either is written.
//!
//! No part of `cargo xtask test`, because LibreOffice is large: more than 200 MB on the disk. There the same files are read
//! back by libraries; here a word processor lays them out, for eyes to look at. Run it after a change of
//! `src/summary/word.rs`, of what lies below it, or of `src/summary/calendar.rs`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::apt;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// The word processor.
const OFFICE: &str = "soffice";

/// The programs that are needed, each with Debian's package that brings it.
const PROGRAMS: [(&str, &str); 4] = [
    (OFFICE, "libreoffice-writer-nogui"),
    ("fc-list", "fontconfig"),
    ("pdftotext", "poppler-utils"),
    ("pdftoppm", "poppler-utils"),
];

/// The fonts: one as wide as Arial, one with Hebrew and Arabic, emoji, Chinese. For the pictures only.
const FONTS: [(&str, &str); 4] = [
    ("Liberation Sans", "fonts-liberation"),
    ("DejaVu Sans", "fonts-dejavu-core"),
    ("Symbola", "fonts-symbola"),
    ("Droid Sans Fallback", "fonts-droid-fallback"),
];

/// The Python package that reads calendars.
const READER: &str = "icalendar==7.3.0";

/// What parts the paragraphs in the files that say how a letter should read.
const BETWEEN: char = '\u{1e}';

/// Makes the sample files and has them read; what is to be looked at stays in the target folder.
///
/// # Errors
/// When a program cannot be installed or reads something else than was written.
pub fn run(project: &Project, cargo: &Toolchain) -> Result<(), TaskError> {
    set_up()?;
    let folder = project.target().join("papers");
    files::make_empty_folder(&folder)?;
    let mut samples = cargo.cargo(&["test", "--locked", "--test", "it", "samples_for_other_programs"]);
    process::run(samples.current_dir(project.root()).env("PHB_PAPERS", &folder), "see the failing test above")?;
    let letters: Vec<PathBuf> =
        files::list(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "docx")).collect();
    if letters.is_empty() {
        return Err(TaskError::new("the test wrote no letter").at(folder.display()).next("see tests/it/files.rs"));
    }
    for format in ["pdf", "txt:Text (encoded):UTF8"] {
        convert(&folder, &letters, format)?;
    }
    letters.iter().try_for_each(|letter| check_letter(letter))?;
    check_calendar(project, &folder)?;
    say!("\npapers: look at the pictures in {}", folder.display());
    Ok(())
}

fn set_up() -> Result<(), TaskError> {
    for (program, package) in PROGRAMS {
        if process::find(program).is_none() {
            apt::install(&[package]).map_err(|error| error.next(format!("install what brings `{program}`")))?;
        }
    }
    let fonts = process::capture(Command::new("fc-list").args([":", "family"]))?;
    let missing = FONTS.iter().filter(|(font, _)| !fonts.contains(font));
    let missing: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if missing.is_empty() { Ok(()) } else { apt::install(&missing) }
}

/// Has the word processor read letters and write them in another format, with settings of its own.
fn convert(folder: &Path, letters: &[PathBuf], format: &str) -> Result<(), TaskError> {
    let mut office = Command::new(OFFICE);
    office.arg(format!("-env:UserInstallation=file://{}", folder.join("settings").display()));
    office.args(["--headless", "--convert-to", format, "--outdir"]).arg(folder).args(letters);
    process::run(&mut office, "see that LibreOffice starts by itself: `soffice --headless --version`")
}

/// Whether a letter's text is read to the last space, and all paragraphs are in its PDF, in their order; and a picture of
/// each sheet.
fn check_letter(letter: &Path) -> Result<(), TaskError> {
    let told = files::read_text(&letter.with_extension("expected"))?;
    let paragraphs: Vec<&str> = told.split(BETWEEN).collect();
    let text = files::read_text(&letter.with_extension("txt"))?;
    if !paragraphs.iter().flat_map(|paragraph| paragraph.lines()).eq(lines_of(&text)) {
        return Err(astray(&text).at(letter.with_extension("txt").display()));
    }
    let pdf = letter.with_extension("pdf");
    let printed = process::capture(Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&pdf).arg("-"))?;
    expect_in_order(&paragraphs, &printed).map_err(|error| error.at(pdf.display()))?;
    let mut pictures = Command::new("pdftoppm");
    pictures.args(["-png", "-r", "70"]).arg(&pdf).arg(letter.with_extension(""));
    process::run(&mut pictures, "see pdftoppm's words above")?;
    say!("papers: {}: {} paragraphs, all there and in order", letter.display(), paragraphs.len());
    Ok(())
}

/// The lines of a text that the word processor wrote, without what it leaves empty for room.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    text.trim_start_matches('\u{feff}').lines().filter(|line| !line.is_empty())
}

/// Looks for each paragraph behind the one before, with nothing between. Spaces and line ends do not count: a line of print
/// ends where it must. Nor does the order of letters where a paragraph runs both ways, for a PDF keeps that of the paper.
fn expect_in_order(paragraphs: &[&str], text: &str) -> Result<(), TaskError> {
    let text = letters_of(text);
    let (mut rest, mut turned) = (text.as_str(), String::new());
    for paragraph in paragraphs {
        let letters = letters_of(paragraph);
        if letters.contains(is_turned) {
            turned += &letters;
            continue;
        }
        let Some((before, after)) = rest.split_once(&letters) else { return Err(astray(paragraph)) };
        if sorted(before) != sorted(&turned) {
            return Err(astray(before));
        }
        (rest, turned) = (after, String::new());
    }
    if sorted(rest) == sorted(&turned) { Ok(()) } else { Err(astray(rest)) }
}

fn astray(text: &str) -> TaskError {
    TaskError::new(format!("this is missing, or out of order, or too much: `{text}`"))
        .next("compare the file named here with the .expected beside it")
}

/// What every font prints of a text. What a PDF tells of accents, emoji and rarer scripts hangs on the font.
fn letters_of(text: &str) -> String {
    let common =
        |letter| matches!(letter, '!'..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{58f}');
    text.chars().filter(|letter| common(*letter) || is_turned(*letter)).collect()
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

/// Whether it is a letter of Hebrew or Arabic.
fn is_turned(letter: char) -> bool {
    matches!(letter, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}')
}

/// Has a Python library read the calendar, where there is a Python.
fn check_calendar(project: &Project, folder: &Path) -> Result<(), TaskError> {
    if process::find("python3").is_none() {
        say!("papers: there is no python3 here, so no Python library has read the calendar");
        return Ok(());
    }
    let place = project.target().join("papers-python");
    let python = place.join("bin/python");
    let next = "install python3-venv, see that the machine reaches Python's packages, and try again";
    if !python.is_file() {
        process::run(Command::new("python3").args(["-m", "venv"]).arg(&place), next)?;
    }
    let mut pip = Command::new(&python);
    process::run(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", READER]), next)?;
    let mut check = Command::new(&python);
    check
        .arg(project.xtask().join("src/papers/read_dates.py"))
        .arg(folder.join("dates.ics"))
        .arg(folder.join("dates.json"));
    process::run(&mut check, "compare dates.ics with dates.json in the folder of papers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_found_in_their_order_only() {
        let all = ["One two", "three", "שלום b", "four"];
        assert!(expect_in_order(&all, "One\ntwo\n\nthree b םולש\u{200e} four").is_ok());
        for wrong in [
            "One two four three b שלום",
            "One two three four",
            "One two three b שלום four five",
            "zero One two three b שלום four",
            "One two three c שלום four",
            "",
        ] {
            assert!(expect_in_order(&all, wrong).is_err(), "{wrong}");
        }
    }
}
