//! The one signal that holds a draft, and the one function that writes it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::builder::Command;
use crate::builder::Draft;
use crate::builder::Event;
use crate::builder::Health;
use crate::interview::Interview;
use crate::interview::Supplied;

/// What carries out a command; the host supplies it.
pub type Hands = Rc<dyn Fn(Command, &Draft)>;

/// The draft as the components see it: something to read, and somewhere to send events.
#[derive(Clone, Copy)]
pub struct Workshop {
    state: RwSignal<Draft>,
    health: Memo<Health>,
    /// The pack as text, as it was before a button of the mouse went down.
    settled: Memo<String>,
    hands: StoredValue<Hands, LocalStorage>,
    /// Whether a button of the mouse is down: as long as it is, nothing on the page may move from under it.
    is_pressing: RwSignal<bool>,
    /// A sitting in which nothing has been said, for the grammar of names.
    calm: StoredValue<Interview>,
}

impl Workshop {
    /// A workshop that starts with `draft`, and carries out commands by `hands`.
    pub fn new(draft: Draft, hands: Hands) -> Self {
        let calm = StoredValue::new(Interview::new(&Supplied::Nothing, draft.as_at()));
        let state = RwSignal::new(draft);
        // Going from page to page changes nothing of the pack.
        let text = Memo::new(move |_| state.with(Draft::text));
        let is_pressing = RwSignal::new(false);
        let settled = Memo::new(move |before: Option<&String>| match before {
            Some(before) if is_pressing.get() => before.clone(),
            Some(_) | None => text.get(),
        });
        let health = Memo::new(move |_| {
            // To be told of a change the text must be read: a memo that nobody reads follows nothing.
            settled.with(|_| state.with_untracked(Draft::health))
        });
        Self { state, health, settled, hands: StoredValue::new_local(hands), is_pressing, calm }
    }

    /// Sends an event: the only write. What the browser should do is done once the new state is in place.
    pub fn dispatch(self, event: Event) {
        let Some(commands) = self.state.try_update(|draft| draft.apply(event)) else { return };
        let hands = self.hands.get_value();
        for command in commands {
            self.state.with_untracked(|draft| hands(command, draft));
        }
    }

    /// A button of the mouse went down, or up.
    pub fn presses(self, is_down: bool) {
        if self.is_pressing.get_untracked() != is_down {
            self.is_pressing.set(is_down);
        }
    }

    /// Reads the draft, and reads it again whenever it changes.
    pub fn with<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.state.with(read)
    }

    /// Reads the draft once.
    pub fn once<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// What is wrong and what is doubtful, read again whenever it changes.
    pub fn health<T>(self, read: impl FnOnce(&Health) -> T) -> T {
        self.health.with(read)
    }

    /// The draft beside a sitting in which nothing has been said, read once.
    pub fn named<T>(self, read: impl FnOnce(&Draft, &Interview) -> T) -> T {
        self.calm.with_value(|calm| self.state.with_untracked(|draft| read(draft, calm)))
    }

    /// Reads the draft again whenever it has changed and nothing is being pressed.
    pub fn settled<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.settled.with(|_| self.state.with_untracked(read))
    }

    /// The same beside a sitting in which nothing has been said.
    pub fn live_named<T>(self, read: impl FnOnce(&Draft, &Interview) -> T) -> T {
        self.calm.with_value(|calm| self.settled(|draft| read(draft, calm)))
    }
}
