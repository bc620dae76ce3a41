//! The one function that changes a draft; it performs nothing, it returns what the browser should do.

use crate::offer::Json;
use crate::offer::PackProblem;
use crate::offer::parent;
use crate::offer::parse;

use super::Draft;
use super::event::Command;
use super::event::Event;
use super::event::Place;
use super::event::Side;
use super::event::Topic;
use super::path::at;
use super::path::number;
use super::path::put;
use super::place::place_of;
use super::place::up;
use super::tidy::tidy;

/// How many changes can be taken back.
const MEMORY: usize = 100;

/// From so many bytes on a pack is a large one.
const LARGE: usize = 100_000;

impl Draft {
    /// Takes an event, changes the draft, and returns what the browser should do.
    pub fn apply(&mut self, event: Event) -> Vec<Command> {
        match event {
            Event::Begun => self.begin(),
            Event::Opened(text) => self.open(&text),
            Event::LastOpened(text) => self.compare_with(&text),
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
            Event::Cleaned => self.clean(),
            Event::Touched => self.touch(),
            Event::Moved(path, way) => self.shift(&path, way),
            Event::Formed(path, form) => self.form(&path, form),
            Event::Undone => self.undo(),
            Event::Tried(sample, locally) => {
                self.tried = (sample, locally);
                vec![Command::Show]
            }
            Event::OpenAsked
            | Event::OpenInstead
            | Event::LastAsked
            | Event::SaveAsked
            | Event::FileAsked
            | Event::FileChosen
            | Event::FileLost => self.files(&event),
        }
    }

    /// What concerns files. Anything else is nothing to them.
    fn files(&mut self, event: &Event) -> Vec<Command> {
        if *event == Event::OpenAsked && self.is_unsaved {
            self.go(Place::Leaving)
        } else if matches!(event, Event::OpenAsked | Event::OpenInstead) {
            vec![Command::Open]
        } else if *event == Event::LastAsked {
            vec![Command::OpenLast]
        } else if *event == Event::SaveAsked {
            (self.is_unsaved, self.is_downloaded, self.lost_file) = (false, true, false);
            vec![Command::Save(self.text()), Command::Guard(false)]
        } else if *event == Event::FileChosen {
            (self.has_file, self.lost_file) = (true, false);
            let mut commands = self.kept();
            commands.push(Command::FocusHeading);
            commands
        } else if *event == Event::FileLost {
            (self.has_file, self.lost_file) = (false, true);
            self.is_unsaved = true;
            vec![Command::Guard(true)]
        } else {
            vec![Command::ChooseFile]
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
        // What was there before can still be had back.
        let before = core::mem::take(&mut self.before).into_iter().chain([(self.pack.clone(), self.opened.clone())]);
        let before = if self.place == Place::Start { Vec::new() } else { before.collect() };
        let (opened, revision) = (Some(tidy(&pack)), self.revision + 1);
        *self = Self { pack, opened, before, revision, ..Self::new(self.as_at) };
        self.seen.push(Place::Check);
        self.afresh()
    }

    /// Another pack is what this one is compared with from now on.
    fn compare_with(&mut self, text: &str) -> Vec<Command> {
        match parse(text) {
            Ok(pack) => self.opened = Some(tidy(&pack)),
            Err(problem) => return self.refuse(problem),
        }
        self.refused = None;
        self.revision += 1;
        vec![Command::FocusHeading]
    }

    fn refuse(&mut self, problem: PackProblem) -> Vec<Command> {
        self.refused = Some(problem);
        self.revision += 1;
        vec![Command::FocusErrors]
    }

    pub(super) fn go(&mut self, place: Place) -> Vec<Command> {
        // What goes for every group has its own pages at once.
        let every = Place::Thing("every_group".to_owned(), Side::Asking);
        let place = if place == Place::Topic(Topic::EveryGroup) { every } else { place };
        self.seen.push(self.place.clone());
        self.refused = None;
        self.seen.extend((place == Place::Check).then_some(Place::Check));
        self.answered.clear();
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
    pub(super) fn remember(&mut self) {
        self.forms.clear();
        // A large pack is remembered less often: every time takes as much room as the pack.
        let most = if self.text().len() > LARGE { MEMORY / 10 } else { MEMORY };
        while self.before.len() >= most {
            self.before.remove(0);
        }
        self.before.push((self.pack.clone(), self.opened.clone()));
    }

    pub(super) fn change(&mut self, path: &str, value: Option<Json>) -> Vec<Command> {
        self.remember();
        put(&mut self.pack, path, value);
        self.kept()
    }

    /// Something is being typed, and would be lost.
    fn touch(&mut self) -> Vec<Command> {
        if self.is_unsaved {
            return Vec::new();
        }
        self.is_unsaved = true;
        vec![Command::Guard(true)]
    }

    /// After a change: it goes to the file, or is not kept yet.
    pub(super) fn kept(&mut self) -> Vec<Command> {
        self.is_unsaved = !self.has_file;
        if self.has_file {
            vec![Command::Write(self.text()), Command::Guard(false)]
        } else {
            vec![Command::Guard(true)]
        }
    }

    fn undo(&mut self) -> Vec<Command> {
        let Some((pack, opened)) = self.before.pop() else { return Vec::new() };
        (self.pack, self.opened) = (pack, opened);
        let place = self.place.clone();
        self.forms.clear();
        // What had a page may be gone, or what held it.
        while matches!(&self.place, Place::Thing(path, _) if self.is_gone(path)) {
            self.place = up(&self.place);
        }
        self.revision += 1;
        let mut commands = self.kept();
        commands.extend((self.place == Place::Try).then_some(Command::Show));
        // The keyboard stays on the button, so that more can be taken back; unless there is nothing more.
        if self.place != place || self.before.is_empty() {
            commands.push(Command::FocusHeading);
        }
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
