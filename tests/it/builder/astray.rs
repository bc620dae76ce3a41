//! Whatever is done to a draft, in whatever order and wherever: nothing breaks, and all of it can be taken back.

use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Form;
use phb_check::builder::Locally;
use phb_check::builder::Place;
use phb_check::builder::Sample;
use phb_check::builder::Side;
use phb_check::builder::Topic;
use phb_check::builder::Way;
use phb_check::builder::element_path;
use phb_check::builder::field_path;
use phb_check::offer::Json;

use super::desk::good as text;
use crate::cases::today;

/// Numbers that look thrown, and are the same every time.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())].clone()
    }
}

/// Every path of a pack, and some that lead nowhere.
fn paths(json: &Json, path: &str, all: &mut Vec<String>) {
    all.push(path.to_owned());
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                paths(value, &field_path(path, name), all);
            }
            all.push(field_path(path, "surprise"));
        }
        Json::List(list) => {
            for (number, value) in list.iter().enumerate() {
                paths(value, &element_path(path, number), all);
            }
            all.push(element_path(path, list.len()));
            all.push(element_path(path, 99));
        }
        Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) => {}
    }
}

const TYPED: [&str; 12] = [
    "",
    " ",
    "Words.",
    "1 April 2026",
    "£1,200.50",
    "www.example.org",
    "offer-2026",
    "age",
    "yes",
    "18",
    "\u{202e}x",
    "no",
];

fn event(dice: &mut Dice, draft: &Draft) -> Event {
    let mut all = vec!["groups[0].conditions.all".to_owned(), "every_group.ways".to_owned(), "a.b[0]".to_owned()];
    paths(draft.pack(), "", &mut all);
    let path = dice.of(&all);
    let word = dice.of(&TYPED).to_owned();
    match dice.throw(16) {
        0..=3 => Event::Typed(path, word),
        4 => Event::Ticked(path),
        5 => Event::Listed(path, word),
        6 | 7 => Event::Added(path),
        8 => Event::Removed(path),
        9 => Event::Moved(path, dice.of(&[Way::Up, Way::Down])),
        10 | 11 => Event::Formed(path, dice.of(&Form::ALL)),
        12 => Event::Undone,
        13 => Event::FieldAsked(path),
        14 => Event::Went(dice.of(&[
            Place::Overview,
            Place::Check,
            Place::Keep,
            Place::Try,
            Place::Topic(Topic::EveryGroup),
            Place::Thing(path, Side::Money),
        ])),
        _ => dice.of(&[Event::Cleaned, Event::Touched, Event::Tried(Sample::Child, Locally::No), Event::SaveAsked]),
    }
}

#[test]
fn nothing_that_is_done_anywhere_breaks_the_maker() {
    for (seed, name) in
        (0_u64..).zip(["sampleshire", "s9-kent-wheelchairs", "s3-north-east-london", "s13-staffordshire"])
    {
        let mut dice = Dice(seed + 1);
        let mut draft = Draft::new(today());
        draft.apply(Event::Opened(text(name)));
        for step in 0..1500 {
            let next = event(&mut dice, &draft);
            draft.apply(next.clone());
            // A path may be anything but the pack itself.
            assert!(matches!(draft.pack(), Json::Object(_)), "{name} {step}: {next:?}");
            if step % 50 == 0 {
                let health = draft.health();
                assert!(health.problems.len() <= 200, "{name} {step}");
            }
        }
    }
}

#[test]
fn whatever_was_done_can_be_taken_back_change_by_change() {
    for seed in 0..40 {
        let mut dice = Dice(seed + 100);
        let mut draft = Draft::new(today());
        draft.apply(Event::Opened(text("sampleshire")));
        let before = draft.text();
        for _ in 0..60 {
            match event(&mut dice, &draft) {
                Event::Undone => {}
                other => drop(draft.apply(other)),
            }
        }
        while draft.can_undo() {
            draft.apply(Event::Undone);
        }
        assert_eq!(draft.text(), before, "{seed}");
    }
}
