//! Decides which task a command line runs and how the program ends. Must not know how any task is done.

use std::process::ExitCode;

use crate::args::Task;
use crate::error::TaskError;
use crate::project::Project;
use crate::setup::Scope;
use crate::toolchain::Toolchain;

#[macro_use]
mod say;

mod apart;
mod apt;
mod args;
mod bench;
mod browser;
mod bundle;
mod debian;
mod dist;
mod error;
mod fhir;
mod files;
mod fuzz;
mod leak;
mod mutants;
mod papers;
mod process;
mod project;
mod prove;
mod serve;
mod setup;
mod silence;
mod silence_allow;
mod site;
mod size;
mod split;
mod stamp;
mod steps;
mod toolchain;
mod wasm;
mod web;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    match args::parse(&words).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            if let Some(line) = error.last_line() {
                say!("\n{line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), TaskError> {
    let project = Project::find()?;
    match task {
        Task::Help => {
            say!("{}", args::HELP);
            Ok(())
        }
        Task::Setup(scope) => setup::run(&project, scope).map(|_| say!("xtask: everything needed is here")),
        Task::Build => build(&project),
        Task::Serve { port } => build(&project).and_then(|()| serve::until_stopped(&project, port)),
        Task::Size => size::report(&project),
        Task::SilenceCheck => silence::check(&project),
        Task::SilenceWrite => silence::write(&project),
        Task::Prove(kept) => {
            let tools = setup::run(&project, Scope::Build)?;
            prove::run(&project, &tools.native, kept)
        }
        Task::Fhir(kept) => fhir::run(&project, &setup::run(&project, Scope::Test)?, kept),
        Task::Papers => papers::run(&project, &Toolchain::current(&project)),
        Task::Fuzz { minutes } => fuzz::run(&project, &setup::run(&project, Scope::Build)?.native, minutes),
        Task::Mutants => mutants::run(&project, &setup::run(&project, Scope::Build)?.native),
        Task::Bench => bench::run(&project, &setup::run(&project, Scope::Test)?),
        Task::Test { only } => steps::run(&project, only),
    }
}

fn build(project: &Project) -> Result<(), TaskError> {
    let tools = setup::run(project, Scope::Build)?;
    dist::build(project, &tools.wasm)
}
