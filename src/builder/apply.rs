//! The one function that changes a draft; it performs nothing, it returns what the browser should do.

use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::PackProblem;
use crate::offer::parse;

use super::Draft;
use super::condition::formed;
use super::event::Command;
use super::event::Event;
use super::event::Form;
use super::event::Place;
use super::event::Side;
use super::event::Topic;
use super::event::Way;
use super::naming;
use super::path::at;
use super::path::element_path;
use super::path::field_path;
use super::path::kind_at;
use super::path::last_field;
use super::path::number;
use super::path::parent;
use super::path::put;
use super::place::place_of;
use super::place::up;
use super::tidy::COMPLETING;
use super::tidy::tidy;
use super::value::blank;
use super::value::offered;
use super::value::value;

/// How many changes can be taken back.
const MEMORY: usize = 100;

impl Draft {
    /// Takes an event, changes the draft, and returns what the browser should do.
    pub fn apply(&mut self, event: Event) -> Vec<Command> {
        match event {
            Event::Begun => self.begin(),
            Event::OpenAsked => vec![Command::Open],
            Event::Opened(text) => self.open(&text),
            Event::Went(place) => self.go(place),
            Event::FieldAsked(path) => self.go_to_field(path),
            Event::Typed(path, text) => self.typed(&path, &text),
            Event::Ticked(path) => {
                let ticked = at(&self.pack, &path) == Some(&Json::Flag(true));
                self.change(&path, (!ticked).then_some(Json::Flag(true)))
            }
            Event::Listed(path, word) => self.listed(&path, &word),
            Event::Added(path) => self.add(&path),
            Event::Removed(path) => self.remove(&path),
            Event::Moved(path, way) => self.shift(&path, way),
            Event::Formed(path, form) => self.form(&path, form),
            Event::Undone => self.undo(),
            Event::Tried(sample, locally) => {
                self.tried = (sample, locally);
                vec![Command::Show]
            }
            Event::SaveAsked => {
                self.is_unsaved = false;
                vec![Command::Save(self.text()), Command::Guard(false)]
            }
            Event::FileAsked => vec![Command::ChooseFile],
            Event::FileChosen => {
                self.has_file = true;
                self.kept()
            }
            Event::FileLost => {
                self.has_file = false;
                self.is_unsaved = true;
                vec![Command::Guard(true)]
            }
        }
    }

    fn begin(&mut self) -> Vec<Command> {
        *self = Self { revision: self.revision + 1, ..Self::new(self.as_at) };
        put(&mut self.pack, "format_version", Some(Json::Text("2".to_owned())));
        put(&mut self.pack, "language", Some(Json::Text("en".to_owned())));
        // What is wanted is there from the start, so that what is missing in it is named one by one.
        for name in ["publisher", "commissioner", "area"] {
            put(&mut self.pack, name, Some(Json::Object(Vec::new())));
        }
        self.afresh()
    }

    /// After another pack has come in the place of this one: nothing of it would be lost now.
    fn afresh(&mut self) -> Vec<Command> {
        let mut commands = self.go(Place::Overview);
        commands.push(Command::Guard(false));
        commands
    }

    /// A file that is no pack at all changes nothing; one that has mistakes can be mended here.
    fn open(&mut self, text: &str) -> Vec<Command> {
        let pack = match parse(text) {
            Ok(pack) => pack,
            Err(problem) => return self.refuse(problem),
        };
        *self = Self {
            pack: pack.clone(),
            opened: Some(tidy(&pack)),
            revision: self.revision + 1,
            ..Self::new(self.as_at)
        };
        self.seen.push(Place::Check);
        self.afresh()
    }

    fn refuse(&mut self, problem: PackProblem) -> Vec<Command> {
        self.refused = Some(problem);
        self.revision += 1;
        vec![Command::FocusHeading]
    }

    fn go(&mut self, place: Place) -> Vec<Command> {
        // What goes for every group has its own pages at once.
        let every = Place::Thing("every_group".to_owned(), Side::Asking);
        let place = if place == Place::Topic(Topic::EveryGroup) { every } else { place };
        self.seen.push(self.place.clone());
        self.refused = None;
        self.seen.extend((place == Place::Check).then_some(Place::Check));
        let shows = place == Place::Try;
        self.place = place;
        self.revision += 1;
        if shows { vec![Command::Show, Command::FocusHeading] } else { vec![Command::FocusHeading] }
    }

    fn go_to_field(&mut self, path: String) -> Vec<Command> {
        let place = place_of(&path);
        if place != self.place {
            self.go(place);
        }
        vec![Command::FocusField(path)]
    }

    /// Notes the pack as it is, before a change.
    fn remember(&mut self) {
        if self.before.len() == MEMORY {
            self.before.remove(0);
        }
        self.before.push(self.pack.clone());
    }

    fn change(&mut self, path: &str, value: Option<Json>) -> Vec<Command> {
        self.remember();
        put(&mut self.pack, path, value);
        self.kept()
    }

    /// After a change: it goes to the file, or is not kept yet.
    fn kept(&mut self) -> Vec<Command> {
        self.is_unsaved = !self.has_file;
        if self.has_file {
            vec![Command::Write(self.text()), Command::Guard(false)]
        } else {
            vec![Command::Guard(true)]
        }
    }

    fn typed(&mut self, path: &str, text: &str) -> Vec<Command> {
        let value = kind_at(path).and_then(|kind| value(kind, text));
        // The elements of a list, and what completes a point of a condition, keep their place when they are emptied.
        let stays = number(path).is_some() || COMPLETING.contains(&last_field(path));
        let value = value.or_else(|| stays.then(|| Json::Text(String::new())));
        let text = value.as_ref().and_then(Json::as_text).unwrap_or_default();
        if at(&self.pack, path) == value.as_ref() {
            return Vec::new();
        }
        let named = last_field(path) == "id" && number(path).is_none() && !text.is_empty();
        if named && at(&self.pack, path).is_some() {
            self.remember();
            naming::rename(&mut self.pack, path, text);
            return self.kept();
        }
        let commands = self.change(path, value);
        naming::name(&mut self.pack, path);
        if last_field(path) == "item" {
            // Another question has other answers.
            put(&mut self.pack, &field_path(parent(path).unwrap_or_default(), "is"), Some(Json::Text(String::new())));
        }
        commands
    }

    /// Words stand on a list in the order in which they are offered.
    fn listed(&mut self, path: &str, word: &str) -> Vec<Command> {
        let Some(Kind::List(element, ..)) = kind_at(path) else { return Vec::new() };
        let mut given: Vec<&str> = match at(&self.pack, path) {
            Some(Json::List(list)) => list.iter().filter_map(Json::as_text).collect(),
            Some(_) | None => Vec::new(),
        };
        if given.contains(&word) {
            given.retain(|other| *other != word);
        } else {
            given.push(word);
        }
        let offered = offered(&self.pack, element);
        let place = |word: &&str| offered.iter().position(|other| other == word).unwrap_or(usize::MAX);
        given.sort_by_key(place);
        let list = given.into_iter().map(|word| Json::Text(word.to_owned())).collect();
        self.change(path, Some(Json::List(list)))
    }

    fn add(&mut self, path: &str) -> Vec<Command> {
        let Some(Kind::List(element, ..)) = kind_at(path) else { return Vec::new() };
        let count = match at(&self.pack, path) {
            Some(Json::List(list)) => list.len(),
            Some(_) | None => 0,
        };
        let new = element_path(path, count);
        // It is new, whatever was there before: nothing is held against it yet.
        self.seen.retain(|place| !matches!(place, Place::Thing(path, _) if path.starts_with(&new)));
        let mut commands = self.change(&new, Some(blank(element)));
        if matches!(element, Kind::Object(_)) {
            commands.extend(self.go(place_of(&new)));
        } else {
            self.revision += 1;
            commands.push(Command::FocusField(new));
        }
        commands
    }

    fn remove(&mut self, path: &str) -> Vec<Command> {
        let gone = matches!(&self.place, Place::Thing(here, _) if here == path);
        let above = up(&self.place);
        let mut commands = self.change(path, None);
        if gone {
            commands.extend(self.go(above));
        } else {
            self.revision += 1;
            commands.push(Command::FocusHeading);
        }
        commands
    }

    fn shift(&mut self, path: &str, way: Way) -> Vec<Command> {
        let (Some(place), Some(list)) = (number(path), parent(path)) else { return Vec::new() };
        let other = match way {
            Way::Up => place.checked_sub(1),
            Way::Down => Some(place + 1),
        };
        let Some(Json::List(elements)) = at(&self.pack, list) else { return Vec::new() };
        let Some(other) = other.filter(|other| place.max(*other) < elements.len()) else { return Vec::new() };
        let mut elements = elements.clone();
        elements.swap(place, other);
        let mut commands = self.change(list, Some(Json::List(elements)));
        self.revision += 1;
        commands.push(Command::FocusField(element_path(list, other)));
        commands
    }

    fn form(&mut self, path: &str, form: Form) -> Vec<Command> {
        let part = formed(at(&self.pack, path), form);
        let mut commands = self.change(path, Some(part));
        self.revision += 1;
        commands.push(Command::FocusField(path.to_owned()));
        commands
    }

    fn undo(&mut self) -> Vec<Command> {
        let Some(pack) = self.before.pop() else { return Vec::new() };
        self.pack = pack;
        // What had a page may be gone, or what held it.
        while matches!(&self.place, Place::Thing(path, _) if self.is_gone(path)) {
            self.place = up(&self.place);
        }
        self.revision += 1;
        let mut commands = self.kept();
        commands.push(Command::FocusHeading);
        commands
    }

    /// Whether an element of a list is no longer there, through which the path leads.
    fn is_gone(&self, path: &str) -> bool {
        let mut here = Some(path);
        let mut gone = false;
        while let Some(place) = here {
            gone |= number(place).is_some() && at(&self.pack, place).is_none();
            here = parent(place);
        }
        gone
    }
}
