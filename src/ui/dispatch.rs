//! The one signal that holds the sitting, and the one function that writes it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::content;
use crate::content::Language;
use crate::content::Phrase;
use crate::interview::Command;
use crate::interview::Event;
use crate::interview::Interview;

/// What carries out a command; the host supplies it.
pub type Perform = Rc<dyn Fn(Command, &Interview)>;

/// The sitting as the components see it: something to read, and somewhere to send events.
#[derive(Clone, Copy)]
pub struct Sitting {
    state: RwSignal<Interview>,
    perform: StoredValue<Perform, LocalStorage>,
    words: RwSignal<Words, LocalStorage>,
    level: u8,
    language: Language,
}

/// Whether the words of results and next steps have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Not yet; what the person did last is kept until then.
    Awaited(Option<Event>),
    /// They are here.
    Here,
}

impl Sitting {
    /// A sitting that starts as `interview`, carries out commands by `perform`, and heads its pages at `level`.
    pub fn new(interview: Interview, perform: Perform, level: u8, language: Language) -> Self {
        let words = RwSignal::new_local(Words::Awaited(None));
        Self { state: RwSignal::new(interview), perform: StoredValue::new_local(perform), words, level, language }
    }

    /// Sends an event: the only write. What the browser should do is done once the new state is in place.
    ///
    /// Before the words have come, nothing but the first page can be shown: the event is kept.
    pub fn dispatch(self, event: Event) {
        if self.words.with_untracked(|words| *words != Words::Here) {
            return self.words.set(Words::Awaited(Some(event)));
        }
        let Some(commands) = self.state.try_update(|interview| interview.apply(event)) else { return };
        let perform = self.perform.get_value();
        for command in commands {
            self.state.with_untracked(|interview| perform(command, interview));
        }
    }

    /// The words have come: what the person did meanwhile is done now.
    pub fn words_came(self) {
        let kept = self.words.get_untracked();
        self.words.set(Words::Here);
        if let Words::Awaited(Some(event)) = kept {
            self.dispatch(event);
        }
    }

    /// Whether the person waits for the words to come.
    pub fn is_waiting(self) -> bool {
        self.words.with(|words| matches!(words, Words::Awaited(Some(_))))
    }

    /// Reads the sitting, and reads it again whenever it changes.
    pub fn with<T>(self, read: impl FnOnce(&Interview) -> T) -> T {
        self.state.with(read)
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
