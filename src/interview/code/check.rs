//! The five signs at the end of a code that tell whether it was typed as it was printed; what it says is not known here.
//!
//! The signs of a code are the coefficients of a polynomial over the field of 32 elements, and a sound one leaves [`SOUND`]
//! when divided by a fixed polynomial of degree five. That polynomial was searched for: in a code of up to 43 signs, its
//! mark and these five among them, any four wrong signs are found, and any three in one of up to 455. So a wrong sign is
//! found always, and so are two neighbours in each other's place; a missing or doubled one leaves a group that is not full;
//! of all other mistakes one in 33 million is not found. `tests/it/code.rs` proves it again with arithmetic of its own.

use super::signs::GROUP;

/// What every code begins with, of this format and of any other.
pub const CODE_MARK: &str = "PHB";

/// The same as values, and the number of this format, 1. Other formats may be checked in other ways.
pub const MARK: [u8; GROUP] = [22, 17, 11, 1];

/// The fewest signs a code has: the mark, what says which rules and whose answers, and the five.
pub const SHORTEST: usize = 4 * GROUP;

/// How many signs these are.
pub const CHECKS: usize = 5;

/// What is left of a sound code: not nothing, or else zeros could be added at its end.
pub const SOUND: u32 = 0x0155_5555;

/// x⁵ modulo the polynomial: five bits for each coefficient, the highest first.
const REDUCED: u32 = 0x009a_bfbf;

/// Whether these are the signs of a code as printed.
pub fn is_sound(signs: &[u8]) -> bool {
    let fits = signs.starts_with(&MARK) && signs.len() >= SHORTEST && signs.len().is_multiple_of(GROUP);
    fits && rest(signs.iter()) == SOUND
}

/// The five signs that make `signs` sound.
pub fn checks(signs: &[u8]) -> [u8; CHECKS] {
    let wanted = SOUND ^ rest(signs.iter().chain(&[0; CHECKS]));
    [20, 15, 10, 5, 0].map(|shift| u8::try_from(wanted >> shift & 31).unwrap_or_default())
}

/// What is left of these signs.
pub fn rest<'a>(signs: impl Iterator<Item = &'a u8>) -> u32 {
    signs.fold(0, |rest, sign| followed(rest) ^ u32::from(*sign))
}

/// What is left where one zero more follows.
pub fn followed(rest: u32) -> u32 {
    ((rest & 0x000f_ffff) << 5) ^ times(rest >> 20, REDUCED)
}

/// Each coefficient of `rest` times the element `by`.
pub fn times(by: u32, rest: u32) -> u32 {
    let (mut product, mut doubled) = (0, rest);
    for bit in 0..5 {
        if by >> bit & 1 == 1 {
            product ^= doubled;
        }
        // 2 times 16 is 9 in this field.
        let carried = doubled >> 4 & 0x0010_8421;
        doubled = ((doubled & 0x00f7_bdef) << 1) ^ (carried * 9);
    }
    product
}
