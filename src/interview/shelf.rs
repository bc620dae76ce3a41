//! Other sets of answers kept in memory beside the one on the page, for comparing; they go with "Clear everything".

use crate::folder::Folder;
use crate::questionnaire::Answers;

use super::Command;
use super::Findings;
use super::FocusTarget;
use super::Interview;
use super::ShelfEvent;
use super::Who;

/// The most sets that lie beside the one on the page.
pub const MOST_ASIDE: usize = 2;

/// A set of answers laid aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    who: Option<Who>,
    answers: Answers,
    folder: Folder,
}

impl Interview {
    /// How many sets lie aside.
    #[must_use]
    pub fn sets_aside(&self) -> usize {
        self.shelf.len()
    }

    /// The sets that lie aside, each as a sitting of its own over the same rules, the oldest first.
    #[must_use]
    pub fn others(&self) -> Vec<Interview> {
        let sitting = |aside: &Aside| Interview {
            who: aside.who,
            answers: aside.answers.clone(),
            folder: aside.folder.clone(),
            shelf: Vec::new(),
            ..self.clone()
        };
        self.shelf.iter().map(sitting).collect()
    }

    /// What the sets come to, the ones laid aside first, the one on the page last.
    #[must_use]
    pub fn compared(&self) -> Vec<(Interview, Findings)> {
        let mut all = self.others();
        all.push(self.clone());
        all.into_iter().map(|interview| (interview.clone(), Findings::of(&interview))).collect()
    }

    /// Takes an event about sets laid aside.
    pub(super) fn shelve(&mut self, event: ShelfEvent) -> Vec<Command> {
        match event {
            ShelfEvent::LaidAside => self.lay_aside(),
            ShelfEvent::TakenUp(place) => self.take_up(place),
            ShelfEvent::Dropped(place) => self.drop_aside(place),
        }
        // The page is drawn anew: the keyboard goes to its heading, and is not lost with the button that was pressed.
        vec![Command::Focus(FocusTarget::Heading)]
    }

    /// Lays a copy of the answers aside; the page goes on with the same ones, to be changed.
    fn lay_aside(&mut self) {
        if self.shelf.len() < MOST_ASIDE {
            self.shelf.push(Aside { who: self.who, answers: self.answers.clone(), folder: self.folder.clone() });
        }
    }

    /// Takes up a set that lies aside; the one on the page goes there instead.
    fn take_up(&mut self, place: usize) {
        let Some(aside) = self.shelf.get_mut(place) else { return };
        std::mem::swap(&mut self.who, &mut aside.who);
        std::mem::swap(&mut self.answers, &mut aside.answers);
        std::mem::swap(&mut self.folder, &mut aside.folder);
    }

    /// Forgets a set that lies aside.
    fn drop_aside(&mut self, place: usize) {
        if place < self.shelf.len() {
            self.shelf.remove(place);
        }
    }
}
