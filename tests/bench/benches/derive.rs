//! Times the rules on this machine.

#![allow(missing_docs, reason = "a program of its own")]

use std::hint::black_box;
use std::time::Instant;

use phb_bench::Bench;
use phb_bench::PEOPLE;
use phb_check::rulebook::Rulebook;

/// The median of many rounds, in nanoseconds for each person.
fn time(what: &str, work: impl Fn() -> u32) {
    let mut rounds: Vec<u128> = (0..41)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_nanos()
        })
        .collect();
    rounds.sort_unstable();
    let people = u128::try_from(PEOPLE).unwrap_or(1);
    let each = |round: Option<&u128>| round.map_or(0, |time| time / people);
    println!(
        "native: {what}: {} ns a person (from {} to {})",
        each(rounds.get(20)),
        each(rounds.first()),
        each(rounds.last())
    );
}

fn main() {
    let bench = Bench::default();
    time("the verdicts of six routes", || bench.verdicts());
    time("all that is derived anew after one answer", || bench.rederived());
    let start = Instant::now();
    let rounds = 20;
    for _ in 0..rounds {
        black_box(Rulebook::national());
    }
    println!("native: the diagrams of the national rules: {} ns", start.elapsed().as_nanos() / rounds);
}
