//! Decides how the tests in a real browser are started. Must not know what they test.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::apt;
use crate::dist;
use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::serve::Background;

const SWITCH: &str = "PHB_CHECK_CHROMIUM";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The programs that turn a PDF into text and into pictures.
const PDF_TOOLS: [&str; 2] = ["pdftotext", "pdftoppm"];

/// The screen nobody sees, on which a browser with a window prints.
const SCREEN: &str = "Xvfb";

/// Finds the browser and the PDF tools, or installs them.
///
/// # Errors
/// When one is missing and cannot be installed.
pub fn set_up() -> Result<PathBuf, TaskError> {
    if PDF_TOOLS.iter().any(|name| process::find(name).is_none()) {
        apt::install(&["poppler-utils"])
            .map_err(|error| error.next(format!("install poppler, which brings `{}`", PDF_TOOLS.join("` and `"))))?;
    }
    if process::find(SCREEN).is_none() {
        apt::install(&["xvfb"]).map_err(|error| error.next(format!("install `{SCREEN}`, which printing needs")))?;
    }
    if let Some(named) = env::var_os(SWITCH).filter(|path| !path.is_empty()).map(PathBuf::from) {
        return if named.is_file() { Ok(named) } else { Err(named_in_vain(&named)) };
    }
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let missing = || format!("install Chromium, or set {SWITCH} to the path of one");
    apt::install(&["chromium"]).map_err(|error| error.next(missing()))?;
    find().ok_or_else(|| TaskError::new("Chromium is installed but not on the PATH").next(missing()))
}

/// Runs `tests/browser/run.mjs` against a server of its own.
///
/// # Errors
/// When it is missing, or a test in it fails.
pub fn test(project: &Project, chromium: &Path) -> Result<(), TaskError> {
    dist::expect_built(project)?;
    let runner = project.root().join("tests/browser/run.mjs");
    if !runner.is_file() {
        return Err(TaskError::new("the tests for the browser are missing").at(runner.display()));
    }
    let out = project.target().join("browser");
    files::make_empty_folder(&out)?;
    let log = out.join("server.log");
    let server = Background::start(project.dist(), &log)?;
    let mut node = Command::new("node");
    node.arg(runner).current_dir(project.root());
    node.env("PHB_URL", server.address()).env("PHB_CHROMIUM", chromium);
    node.env("PHB_OUT", &out).env("PHB_SERVER_LOG", &log).env("PHB_MODULES", project.modules());
    let result = process::run(&mut node, &format!("what the browser showed may be in {}", out.display()));
    server.stop();
    result
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::find(name))
}

fn named_in_vain(path: &Path) -> TaskError {
    TaskError::new(format!("there is no browser at `{}`", path.display()))
        .at(format!("the environment variable {SWITCH}"))
        .next("set it to the path of Chromium, or unset it")
}
