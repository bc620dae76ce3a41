//! By what a code knows the pack again to whose questions it holds answers; the answers are elsewhere.

use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::OptionId;

/// How many bits this takes.
pub const PACK_BITS: u32 = 20;

/// What stands in the code for the pack of the body `commissioner` with these questions.
///
/// A pack that was checked again, or got another group, is the same as before; one with another question or option, or of
/// another commissioner, is not: many packs call their questions by the same names and mean their own places.
pub fn pack<'a>(commissioner: &str, items: impl Iterator<Item = &'a Item>) -> u32 {
    let mut hash = Hash::default();
    hash.add(commissioner);
    for item in items {
        hash.add(name(&item.id));
        match &item.kind {
            ItemKind::One(options) => hash.add_all("one", options),
            ItemKind::Several(options) => hash.add_all("several", options),
            ItemKind::Age => hash.add("age"),
            ItemKind::PastDate => hash.add("past-date"),
        }
    }
    (hash.0 >> PACK_BITS ^ hash.0) & ((1 << PACK_BITS) - 1)
}

fn name(id: &ItemId) -> &str {
    match id {
        ItemId::National(item) => item.code(),
        ItemId::Local(id) => id.as_str(),
    }
}

/// FNV-1a over texts, each ended by a byte that is in none.
struct Hash(u32);

impl Default for Hash {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Hash {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }

    fn add_all(&mut self, kind: &str, options: &[OptionId]) {
        self.add(kind);
        for option in options {
            match option {
                OptionId::National(choice) => self.add(choice.code()),
                OptionId::Local(id) => self.add(id.as_str()),
            }
        }
    }
}
