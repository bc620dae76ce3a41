//! An editor who makes a pack from nothing: reads it somewhere, and fills in field by field what it says.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Form;
use phb_check::builder::element_path;
use phb_check::builder::field_path;
use phb_check::builder::form_of;
use phb_check::builder::parts_path;
use phb_check::builder::place_of;
use phb_check::offer::CONDITION;
use phb_check::offer::Json;
use phb_check::offer::Kind;
use phb_check::offer::PACK;
use phb_check::offer::Shape;

use super::desk::begun;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

type Watch = fn(&Draft, &Event, &Draft);

/// Somebody at work.
pub struct Editor {
    pub draft: Draft,
    /// What is looked at after every event: the draft before, the event, the draft after.
    watch: Option<Watch>,
    /// Counts what was typed, so that it is typed now one way and now another.
    typed: usize,
}

/// The draft of somebody who has made the pack from nothing.
pub fn made(pack: &Json) -> Draft {
    at_work(pack, None)
}

/// The same, with an eye on every event.
pub fn made_under(pack: &Json, watch: Watch) -> Draft {
    at_work(pack, Some(watch))
}

fn at_work(pack: &Json, watch: Option<Watch>) -> Draft {
    let mut editor = Editor { draft: begun(), watch, typed: 0 };
    editor.object("", pack, &PACK);
    editor.draft
}

impl Editor {
    fn does(&mut self, event: Event) -> Vec<Command> {
        let Some(watch) = self.watch else { return self.draft.apply(event) };
        let before = self.draft.clone();
        let commands = self.draft.apply(event.clone());
        watch(&before, &event, &self.draft);
        commands
    }

    /// Goes to the page with the field, and does something there.
    fn does_at(&mut self, path: &str, event: Event) -> Vec<Command> {
        self.draft.apply(Event::FieldAsked(path.to_owned()));
        assert_eq!(*self.draft.place(), place_of(path), "{path}");
        self.does(event)
    }

    /// Every field that is there, the short code last, as it stands on the page.
    fn object(&mut self, path: &str, target: &Json, shape: &'static Shape) {
        let last = |name: &str| usize::from(name == "id");
        let mut fields: Vec<_> = shape.fields().collect();
        fields.sort_by_key(|field| last(field.name));
        for field in fields {
            if let Some(value) = target.field(field.name) {
                self.fill(&field_path(path, field.name), value, &field.kind);
            }
        }
    }

    fn fill(&mut self, path: &str, target: &Json, kind: &'static Kind) {
        match (kind, target) {
            (Kind::Object(shape), _) => self.object(path, target, shape),
            (Kind::Condition, _) => self.condition(path, target),
            (Kind::List(element, ..), Json::List(list)) => self.list(path, list, element),
            (Kind::Flag, Json::Flag(true)) => drop(self.does_at(path, Event::Ticked(path.to_owned()))),
            (_, Json::Number(Some(number))) => self.types(path, number.to_string()),
            (_, Json::Text(text)) => {
                let text = self.as_people_write(kind, text);
                self.types(path, text);
            }
            _ => panic!("{path}: nobody can make {target:?}"),
        }
    }

    fn list(&mut self, path: &str, list: &[Json], element: &'static Kind) {
        for (number, one) in list.iter().enumerate() {
            if matches!(element, Kind::Word(_) | Kind::Ref(_)) {
                let word = one.as_text().unwrap().to_owned();
                self.does_at(path, Event::Listed(path.to_owned(), word));
                continue;
            }
            let new = element_path(path, number);
            let commands = self.does_at(path, Event::Added(path.to_owned()));
            let is_led = matches!(element, Kind::Object(_));
            let last = if is_led { Command::FocusHeading } else { Command::FocusField(new.clone()) };
            assert_eq!(commands.last(), Some(&last), "{new}");
            assert!(!is_led || *self.draft.place() == place_of(&new), "{new}");
            self.fill(&new, one, element);
        }
    }

    fn condition(&mut self, path: &str, target: &Json) {
        let form = form_of(target);
        self.does_at(path, Event::Formed(path.to_owned(), form));
        if let Some(points) = parts_path(path, form) {
            let name = phb_check::builder::last_field(&points);
            self.list(&points, target.list(name), &Kind::Condition);
        }
        if form == Form::Not {
            self.condition(&field_path(path, "not"), target.field("not").unwrap());
        }
        let mut values: Vec<_> = CONDITION.fields().collect();
        values.sort_by_key(|field| usize::from(field.name == "id"));
        for field in values.into_iter().filter(|field| !matches!(field.kind, Kind::List(..) | Kind::Condition)) {
            if let Some(value) = target.field(field.name) {
                self.fill(&field_path(path, field.name), value, &field.kind);
            }
        }
    }

    fn types(&mut self, path: &str, text: String) {
        self.does_at(path, Event::Typed(path.to_owned(), text));
    }

    /// Days in three forms, sums with their sign, addresses without their start, texts with line breaks.
    fn as_people_write(&mut self, kind: &Kind, text: &str) -> String {
        self.typed += 1;
        let turn = self.typed % 3;
        match kind {
            Kind::Date => {
                let (year, month, day) = (&text[..4], text[5..7].parse::<usize>().unwrap(), &text[8..]);
                let day = day.trim_start_matches('0');
                match turn {
                    0 => text.to_owned(),
                    1 => format!("{day}/{month}/{year}"),
                    _ => format!("{day} {} {year}", MONTHS[month - 1]),
                }
            }
            Kind::Sum if turn == 0 => format!("£{text}"),
            Kind::Sum if turn == 1 && text.len() == 4 => format!("£{},{}", &text[..1], &text[1..]),
            Kind::Link if turn > 0 => text.trim_start_matches("https://").to_owned(),
            Kind::Title | Kind::Text if turn == 0 => format!(" {}\n", text.replacen(' ', "\r\n ", 1)),
            _ => text.to_owned(),
        }
    }
}
