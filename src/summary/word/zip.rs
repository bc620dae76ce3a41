//! A zip of texts, stored as they are: where each byte of its heads stands. Must not know what the texts are.
//!
//! Written by hand because no crate is small enough for a page. In a wasm module of its own these lines take 0.6 KB in
//! brotli, `rawzip` 0.5 takes 23 KB, most of it a table for its checksum, and `zip` 9 without its features takes 40 KB.
//! Besides, `rawzip` leaves the sizes out of the head of a file, and who reads from front to end cannot do without them.

use crate::questionnaire::CivilDate;

/// What opens the head of a file, that of its line in the list at the end, and the end.
const MARKS: [u32; 3] = [0x0403_4b50, 0x0201_4b50, 0x0605_4b50];

/// The version of the format that is needed to read it, and by which it was made.
const VERSION: u16 = 20;

/// The files, by name and text, in one archive. All carry midnight of the stamp's day.
pub(super) fn zipped(files: &[(&str, String)], stamp: CivilDate) -> Vec<u8> {
    let [local, central, end] = MARKS.map(u32::to_le_bytes);
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let offset = fitting(bytes.len());
        let facts = facts(name, text, stamp);
        bytes.extend(local);
        bytes.extend(&facts);
        bytes.extend(name.bytes());
        bytes.extend(text.bytes());
        list.extend(central);
        list.extend(VERSION.to_le_bytes());
        list.extend(facts);
        // No comment, the first disk, no attributes.
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(name.bytes());
    }
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    let (size, offset) = (fitting(list.len()), fitting(bytes.len()));
    bytes.append(&mut list);
    bytes.extend(end);
    // The first disk, and the list begins on it.
    bytes.extend([0; 4]);
    bytes.extend([count, count].as_flattened());
    bytes.extend([size.to_le_bytes(), offset.to_le_bytes()].as_flattened());
    // No comment.
    bytes.extend([0; 2]);
    bytes
}

/// What is said of a file in its own head and in the list alike.
fn facts(name: &str, text: &str, stamp: CivilDate) -> Vec<u8> {
    let size = fitting(text.len());
    let length = u16::try_from(name.len()).unwrap_or(u16::MAX);
    // No flags, stored, at midnight.
    let mut facts = [VERSION, 0, 0, 0, day(stamp)].map(u16::to_le_bytes).concat();
    facts.extend([checksum(text.as_bytes()), size, size].map(u32::to_le_bytes).as_flattened());
    // No further fields.
    facts.extend([length, 0].map(u16::to_le_bytes).as_flattened());
    facts
}

/// A day as zips count it, from 1980 to 2107; the first or the last of them for a day outside.
fn day(day: CivilDate) -> u16 {
    match u16::try_from(day.year() - 1980) {
        Ok(years) if years < 128 => years << 9 | u16::from(day.month()) << 5 | u16::from(day.day()),
        Ok(_) => 127 << 9 | 12 << 5 | 31,
        Err(_) => 1 << 5 | 1,
    }
}

/// The CRC-32 of the bytes, bit by bit: a table would be quicker, and weigh more than all of this.
fn checksum(bytes: &[u8]) -> u32 {
    let turn = |sum: u32, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1));
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), turn))
}

/// A count of bytes. No letter comes near four thousand million of them.
fn fitting(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
