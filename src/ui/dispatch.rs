//! The one signal that holds the sitting, and the one function that writes it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::content;
use crate::content::Language;
use crate::content::Phrase;
use crate::interview::Command;
use crate::interview::Event;
use crate::interview::Interview;
use crate::interview::OpeningEvent;
use crate::interview::Page;

/// What carries out a command; the host supplies it.
pub type Perform = Rc<dyn Fn(Command, &Interview)>;

/// What the first page has no need of, by pointer only: so it can come in a module of its own.
#[derive(Clone)]
pub struct Later {
    /// Changes the sitting.
    pub apply: fn(&mut Interview, Event) -> Vec<Command>,
    /// Draws any page but the first.
    pub show: fn(Sitting, Page) -> AnyView,
    /// Carries out a command.
    pub perform: Perform,
    /// Tells what a chosen file of this text is.
    pub receive: fn(String, &Interview) -> OpeningEvent,
    /// Reads the code in a picture of so many points across and down, a byte of grey each.
    pub read: fn(usize, usize, &[u8]) -> Option<String>,
}

/// The sitting as the components see it: something to read, and somewhere to send events.
#[derive(Clone, Copy)]
pub struct Sitting {
    state: RwSignal<Interview>,
    stage: RwSignal<Stage, LocalStorage>,
    level: u8,
    language: Language,
}

/// Whether what the first page has no need of has come.
#[derive(Clone)]
enum Stage {
    /// Not yet; what the person did last is kept until then.
    Awaited(Option<Event>),
    /// It is here.
    Here(Later),
}

impl Sitting {
    /// A sitting that starts as `interview` and heads its pages at `level`. Until it is woken it shows its first page.
    pub fn new(interview: Interview, level: u8, language: Language) -> Self {
        Self { state: RwSignal::new(interview), stage: RwSignal::new_local(Stage::Awaited(None)), level, language }
    }

    /// Sends an event: the only write. What the browser should do is done once the new state is in place.
    ///
    /// Before the sitting is woken, nothing but the first page can be shown: the event is kept.
    pub fn dispatch(self, event: Event) {
        let Stage::Here(later) = self.stage.get_untracked() else {
            return self.stage.set(Stage::Awaited(Some(event)));
        };
        let Some(commands) = self.state.try_update(|interview| (later.apply)(interview, event)) else { return };
        for command in commands {
            self.state.with_untracked(|interview| (later.perform)(command, interview));
        }
    }

    /// Everything else has come: what the person did meanwhile is done now.
    pub fn wake(self, later: Later) {
        let before = self.stage.get_untracked();
        self.stage.set(Stage::Here(later));
        if let Stage::Awaited(Some(event)) = before {
            self.dispatch(event);
        }
    }

    /// Draws a page that is not the first; nothing before the sitting is woken.
    pub fn show(self, page: Page) -> Option<AnyView> {
        match self.stage.get_untracked() {
            Stage::Here(later) => Some((later.show)(self, page)),
            Stage::Awaited(_) => None,
        }
    }

    /// A file of this text was chosen, and opened if it can be.
    pub fn receive(self, text: String) {
        if let Stage::Here(later) = self.stage.get_untracked() {
            let event = self.once(|interview| (later.receive)(text, interview));
            self.dispatch(Event::Opening(event));
        }
    }

    /// Reads the code in a picture; nothing where there is none.
    pub fn read_picture(self, width: usize, height: usize, grey: &[u8]) -> Option<String> {
        match self.stage.get_untracked() {
            Stage::Here(later) => (later.read)(width, height, grey),
            Stage::Awaited(_) => None,
        }
    }

    /// Whether the person waits for the rest to come.
    pub fn is_waiting(self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Awaited(Some(_))))
    }

    /// Reads the sitting, and reads it again whenever it changes.
    pub fn with<T>(self, read: impl FnOnce(&Interview) -> T) -> T {
        self.state.with(read)
    }

    /// Follows a number in the sitting: what reads it is drawn anew only when it changes. Numbers only, and by pointer, so
    /// that the machinery of following stands in the module once.
    pub fn follow(self, read: impl Fn(&Interview) -> usize + Send + Sync + 'static) -> Memo<usize> {
        let read: Box<dyn Fn(&Interview) -> usize + Send + Sync> = Box::new(read);
        Memo::new(move |_| self.with(|interview| read(interview)))
    }

    /// Reads the sitting once: for a page that is drawn anew at every step anyway.
    pub fn once<T>(self, read: impl FnOnce(&Interview) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// The words of the page, in the grammar of who is answering.
    pub fn say(self, phrase: Phrase) -> String {
        self.once(|interview| content::phrase(phrase, interview))
    }

    /// The language of the words.
    pub fn language(self) -> Language {
        self.language
    }

    /// The level of the first heading, 1 to 4.
    pub fn level(self) -> u8 {
        self.level
    }
}
