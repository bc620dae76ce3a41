//! What an editor does to the pack itself: fill in, tick, add, take out, move, give a point another form.

use crate::offer::Json;
use crate::offer::Kind;
use crate::offer::kind_at;
use crate::offer::parent;

use super::Draft;
use super::condition::formed;
use super::event::Command;
use super::event::Form;
use super::event::Place;
use super::event::Way;
use super::naming;
use super::path::at;
use super::path::element_path;
use super::path::field_path;
use super::path::last_field;
use super::path::number;
use super::path::put;
use super::place::place_of;
use super::place::up;
use super::tidy::COMPLETING;
use super::tidy::known;
use super::value::blank;
use super::value::offered;
use super::value::value;

impl Draft {
    pub(super) fn typed(&mut self, path: &str, text: &str) -> Vec<Command> {
        let value = kind_at(path).and_then(|kind| value(kind, text));
        // The elements of a list, and what completes a point of a condition, keep their place when they are emptied.
        let stays = number(path).is_some() || COMPLETING.contains(&last_field(path));
        let value = value.or_else(|| stays.then(|| Json::Text(String::new())));
        let text = value.as_ref().and_then(Json::as_text).unwrap_or_default();
        if at(&self.pack, path) == value.as_ref() {
            return Vec::new();
        }
        if last_field(path) == "id" && at(&self.pack, path).is_some() {
            self.remember();
            // An emptied code is made anew, so that what points to it still does.
            let anew = if text.is_empty() { naming::own(&self.pack, path) } else { text.to_owned() };
            naming::rename(&mut self.pack, path, &anew);
            return self.kept();
        }
        let point = parent(path).unwrap_or_default().to_owned();
        let is = field_path(&point, "is");
        let before = (self.shown(path), self.shown(&is));
        let now = text.to_owned();
        let commands = self.change(path, value);
        naming::name(&mut self.pack, path);
        if last_field(path) == "item" {
            // Another question has other answers; whoever comes back to the first one finds what was answered there.
            self.answered.push((point.clone(), before.0, before.1));
            let met = self.answered.iter().rev().find(|(other, item, _)| *other == point && *item == now);
            let answer = met.map(|(.., is)| is.clone()).unwrap_or_default();
            put(&mut self.pack, &is, Some(Json::Text(answer)));
        }
        commands
    }

    /// Words stand on a list in the order in which they are offered.
    pub(super) fn listed(&mut self, path: &str, word: &str) -> Vec<Command> {
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

    pub(super) fn add(&mut self, path: &str) -> Vec<Command> {
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

    /// Takes out a place; never the whole pack, which is no place in it.
    pub(super) fn remove(&mut self, path: &str) -> Vec<Command> {
        // Without its point "not this" says nothing: then all of it goes.
        let path = path.trim_end_matches(".not");
        if path.is_empty() || at(&self.pack, path).is_none() {
            return Vec::new();
        }
        let gone = matches!(&self.place, Place::Thing(here, _) if here == path);
        let above = up(&self.place);
        let mut commands = self.change(path, None);
        if gone {
            commands.extend(self.go(above));
            return commands;
        }
        self.revision += 1;
        commands.push(match parent(path).filter(|_| number(path).is_some()) {
            Some(list) if self.place != Place::Check => Command::FocusField(list.to_owned()),
            Some(_) | None if matches!(kind_at(path), Some(Kind::Condition)) => Command::FocusField(path.to_owned()),
            Some(_) | None => Command::FocusHeading,
        });
        commands
    }

    /// Takes out whatever the format does not know, and what stands twice.
    pub(super) fn clean(&mut self) -> Vec<Command> {
        self.remember();
        self.pack = known(&self.pack);
        self.revision += 1;
        let mut commands = self.kept();
        commands.push(Command::FocusHeading);
        commands
    }

    pub(super) fn shift(&mut self, path: &str, way: Way) -> Vec<Command> {
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

    /// Gives a part of a condition another form. Whoever goes through the forms with the arrow keys comes back to what
    /// stood there before.
    pub(super) fn form(&mut self, path: &str, form: Form) -> Vec<Command> {
        let before = at(&self.pack, path).cloned();
        let met = self.forms.iter().find(|(other, known, _)| other == path && *known == form);
        let part = met.map_or_else(|| formed(before.as_ref(), form), |(.., part)| part.clone());
        let mut forms = core::mem::take(&mut self.forms);
        if let Some(before) = before {
            let old = super::form_of(&before);
            forms.retain(|(other, known, _)| !(other == path && *known == old));
            forms.push((path.to_owned(), old, before));
        }
        let mut commands = self.change(path, Some(part));
        // The change has forgotten them, for whatever else changes makes them old.
        self.forms = forms;
        self.revision += 1;
        commands.push(Command::FocusField(path.to_owned()));
        commands
    }
}
