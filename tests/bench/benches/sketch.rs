//! Times the sketch of costs on this machine: what one more letter in a field takes until every sum stands again, as
//! ratios within one run.

#![allow(missing_docs, reason = "a program of its own")]

use std::hint::black_box;
use std::time::Instant;

use phb_check::content;
use phb_check::folder::FolderEvent;
use phb_check::folder::Leaf;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::questionnaire::CivilDate;
use phb_check::sketch::Reckoning;
use phb_check::sketch::Typed;

/// So many lines stand beside each other; the first is what a family writes down.
const LINES: [usize; 4] = [5, 20, 200, 1000];

/// A field of a line: what the person types there. Every third line is an agency's, the others have four assistants.
fn written(row: usize) -> Vec<(&'static str, String)> {
    let own = !row.is_multiple_of(3);
    let mut fields = vec![
        ("what", format!("Line {row}")),
        ("who", if own { "own-assistant" } else { "agency" }.to_owned()),
        ("name", ["A", "B", "C", "D"].get(row % 4).copied().unwrap_or_default().to_owned()),
        ("rate", format!("{}.{:02}", 13 + row % 9, row % 100)),
        ("high", "40".to_owned()),
        ("outcome", format!("change {}", row % 5)),
    ];
    fields.extend(["mon", "tue", "wed", "thu", "fri"].map(|day| (day, "0:20".to_owned())));
    fields
}

fn sitting(lines: usize, day: CivilDate) -> Interview {
    let mut interview = Interview::new(&Supplied::Nothing, day);
    for row in 0..lines {
        for (code, text) in written(row) {
            write(&mut interview, row, code, text);
        }
    }
    interview
}

fn write(interview: &mut Interview, row: usize, code: &str, text: String) {
    let Some(field) = Leaf::Support.fields().iter().position(|field| field.code == code) else { return };
    interview.apply(Event::Folder(FolderEvent::Wrote { leaf: Leaf::Support, row, field, text }));
}

/// The median of many rounds, in nanoseconds.
fn time(mut work: impl FnMut(usize)) -> u128 {
    let mut rounds: Vec<u128> = (0..41)
        .map(|round| {
            let start = Instant::now();
            work(round);
            start.elapsed().as_nanos()
        })
        .collect();
    rounds.sort_unstable();
    rounds.get(20).copied().unwrap_or_default()
}

fn main() {
    let Some(day) = CivilDate::new(2026, 11, 22) else { return };
    let mut base = 0;
    for lines in LINES {
        let mut interview = sitting(lines, day);
        let mut press = |round: usize, told: bool| {
            // One more letter in the rate of the last line, and the sums anew.
            write(&mut interview, lines - 1, "rate", format!("2{}", round % 10));
            if told {
                black_box(content::sketch(&interview));
            } else {
                let typed = Typed::of(interview.folder(), interview.as_at());
                black_box(Reckoning::of(&typed.plan));
            }
        };
        let [summed, told] = [false, true].map(|told| time(|round| press(round, told)));
        base = if base == 0 { summed } else { base };
        println!(
            "native: a letter typed, {lines} lines: sums {} µs, {} times those of {} lines; with all words {} µs",
            summed / 1000,
            summed / base.max(1),
            LINES[0],
            told / 1000
        );
    }
}
