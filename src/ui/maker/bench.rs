//! The one signal that holds two packs side by side, and the sittings of one person in each.

use std::rc::Rc;

use leptos::prelude::*;

use crate::builder::Half;
use crate::builder::Pair;
use crate::builder::PairCommand;
use crate::builder::PairEvent;
use crate::interview::Interview;
use crate::interview::Supplied;
use crate::offer::PackProblem;
use crate::ui::Sitting;

/// What carries out a command; the host supplies it.
pub type PairHands = Rc<dyn Fn(PairCommand, &Pair, Bench)>;

/// Two packs as the components see them.
#[derive(Clone, Copy)]
pub struct Bench {
    state: RwSignal<Pair>,
    /// Changes when another pack is opened, and not otherwise.
    versions: Memo<[u32; 2]>,
    first: RwSignal<Option<Sitting>, LocalStorage>,
    second: RwSignal<Option<Sitting>, LocalStorage>,
    hands: StoredValue<PairHands, LocalStorage>,
    calm: StoredValue<Interview>,
}

impl Bench {
    /// A bench that starts with `pair`, and carries out commands by `hands`.
    pub fn new(pair: Pair, hands: PairHands) -> Self {
        let calm = StoredValue::new(Interview::new(&Supplied::Nothing, pair.as_at()));
        let (first, second) = (RwSignal::new_local(None), RwSignal::new_local(None));
        let state = RwSignal::new(pair);
        let versions = Memo::new(move |_| state.with(Pair::versions));
        Self { state, versions, first, second, hands: StoredValue::new_local(hands), calm }
    }

    /// Sends an event: the only write.
    pub fn dispatch(self, event: PairEvent) {
        let Some(commands) = self.state.try_update(|pair| pair.apply(event)) else { return };
        let hands = self.hands.get_value();
        for command in commands {
            self.state.with_untracked(|pair| hands(command, pair, self));
        }
    }

    /// Reads both packs, and reads them again whenever another is opened.
    pub fn with<T>(self, read: impl FnOnce(&Pair) -> T) -> T {
        self.versions.with(|_| self.state.with_untracked(read))
    }

    /// Reads why a file was refused, again whenever that changes.
    pub fn refused(self) -> Option<(Half, PackProblem)> {
        self.state.with(|pair| pair.refused().cloned())
    }

    /// The same, beside a sitting in which nothing has been said.
    pub fn named<T>(self, read: impl FnOnce(&Pair, &Interview) -> T) -> T {
        self.calm.with_value(|calm| self.with(|pair| read(pair, calm)))
    }

    /// The person's sitting in an area.
    pub fn sitting(self, half: Half) -> Option<Sitting> {
        self.of(half).get()
    }

    /// Puts the person's sitting in an area.
    pub fn sit(self, half: Half, sitting: Option<Sitting>) {
        self.of(half).set(sitting);
    }

    fn of(self, half: Half) -> RwSignal<Option<Sitting>, LocalStorage> {
        match half {
            Half::First => self.first,
            Half::Second => self.second,
        }
    }
}
