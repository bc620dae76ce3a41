//! The signs that codes are written in, and what a person typed read as such; what they say is not known here.
//!
//! Ten digits and twenty-two letters, Crockford's choice: without I, L and O, which look like 1, 1 and 0 and are taken for
//! these, and without U, which sounds like "you" and looks like V by hand.
//!
//! Groups of four, because that is what people carry in the head from the paper to the keys, and what they know from their
//! bank cards. The mark that every code begins with fills a group too, so that all groups are alike, and a group with too
//! few or too many signs is seen at once.

/// How many signs stand in a group.
pub const GROUP: usize = 4;

/// More than any code has: forty questions of a pack, with forty options each, take 640.
const MOST: usize = 1000;

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What was typed.
#[derive(Debug, Default)]
pub struct Read {
    /// Each sign by its value; nothing where something was typed that is no sign.
    pub signs: Vec<Option<u8>>,
    /// How many signs stand together between blanks or hyphens.
    pub lengths: Vec<usize>,
}

/// The sign of a value below 32.
pub fn sign(value: u8) -> char {
    SIGNS.get(usize::from(value)).copied().map_or('?', char::from)
}

/// The signs of these values.
pub fn written(values: &[u8]) -> String {
    values.iter().map(|value| sign(*value)).collect()
}

/// Reads what was typed. Blanks, hyphens and other points between the signs count for nothing; a letter that is no sign,
/// and a question mark, count as a sign that could not be read.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut together = 0;
    for letter in text.chars() {
        if letter.is_alphanumeric() || letter == '?' {
            read.signs.push(value(letter));
            together += 1;
        } else if together > 0 {
            read.lengths.push(together);
            together = 0;
        }
        if read.signs.len() > MOST {
            break;
        }
    }
    read.lengths.extend(Some(together).filter(|together| *together > 0));
    read
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let place = SIGNS.iter().position(|sign| char::from(*sign) == letter)?;
    u8::try_from(place).ok()
}
