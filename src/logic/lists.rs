//! Finds equal lists of numbers again; what the numbers stand for, the caller knows.

/// Lists of numbers, each kept once and numbered in the order of first use.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Lists {
    /// All lists, one after the other.
    numbers: Vec<u32>,
    /// Where each list ends.
    ends: Vec<usize>,
    /// Open addressing: the number of a list plus one, or 0 where the slot is free.
    slots: Vec<usize>,
}

impl Lists {
    /// The number of this list; a new one where it was not met before.
    pub fn number_of(&mut self, list: &[u32]) -> usize {
        if self.slots.len() <= self.ends.len() * 2 {
            self.grow();
        }
        let slot = self.slot_for(list);
        match self.slots.get(slot) {
            Some(taken) if *taken > 0 => taken - 1,
            Some(_) | None => {
                self.numbers.extend_from_slice(list);
                self.ends.push(self.numbers.len());
                self.occupy(slot, self.ends.len());
                self.ends.len() - 1
            }
        }
    }

    /// The number of this list, if it was met before.
    pub fn known(&self, list: &[u32]) -> Option<usize> {
        let slot = if self.slots.is_empty() { 0 } else { self.slot_for(list) };
        self.slots.get(slot)?.checked_sub(1)
    }

    /// The list of that number.
    pub fn list(&self, number: usize) -> &[u32] {
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(number).copied().unwrap_or_default();
        self.numbers.get(start..end).unwrap_or_default()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// The slot where `list` is, or where it would go.
    fn slot_for(&self, list: &[u32]) -> usize {
        let mut slot = hash(list) & (self.slots.len() - 1);
        while let Some(taken) = self.slots.get(slot).filter(|taken| **taken > 0) {
            if self.list(taken - 1) == list {
                break;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        slot
    }

    fn occupy(&mut self, slot: usize, number: usize) {
        if let Some(free) = self.slots.get_mut(slot) {
            *free = number;
        }
    }

    fn grow(&mut self) {
        // A power of two, and never more than half full: a free slot is always found.
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for number in 0..self.ends.len() {
            let slot = self.slot_for(self.list(number));
            self.occupy(slot, number + 1);
        }
    }
}

/// Fowler, Noll and Vo's hash, a number at a time, with the high bits folded in.
fn hash(list: &[u32]) -> usize {
    let hash = list.iter().fold(0x811c_9dc5_u32, |hash, number| (hash ^ number).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize
}
