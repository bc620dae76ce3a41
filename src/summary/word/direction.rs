//! Which way letters are written: from left to right or from right to left. Must not know what is made of it.
//!
//! The tables follow Unicode's classes in whole blocks: enough to tell a paragraph's direction and to part the words of
//! two scripts. How they come to lie on the line is for the program that shows them.

/// A direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic or Hebrew.
    RightToLeft,
}

/// Whether a language is usually written from right to left, by the first part of its tag.
pub(super) fn is_right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi")
}

/// The direction a letter has by itself. Digits, emoji, and signs made of letters have none.
pub(super) fn direction(letter: char) -> Option<Direction> {
    match letter {
        'A'..='Z' | 'a'..='z' => Some(Direction::LeftToRight),
        // The digits of Arabic, and signs for numbers.
        '\u{600}'..='\u{605}' | '\u{660}'..='\u{669}' | '\u{6dd}' | '\u{6f0}'..='\u{6f9}' => None,
        '\u{590}'..='\u{8ff}'
        | '\u{200f}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(Direction::RightToLeft),
        '\u{d7}' | '\u{f7}' => None,
        '\u{aa}'
        | '\u{b5}'
        | '\u{ba}'
        | '\u{c0}'..='\u{2c1}'
        | '\u{370}'..='\u{58f}'
        | '\u{900}'..='\u{1fff}'
        | '\u{200e}'
        | '\u{2c00}'..='\u{2dff}'
        | '\u{3005}'..='\u{d7ff}'
        | '\u{e000}'..='\u{fb1c}'
        | '\u{ff21}'..='\u{ffdc}'
        | '\u{10000}'..='\u{107ff}'
        | '\u{11000}'..='\u{1d7cd}'
        | '\u{1df00}'..='\u{1e7ff}'
        | '\u{20000}'..='\u{3ffff}' => Some(Direction::LeftToRight),
        _ => None,
    }
}

/// The parts of a line that run one way. What has no direction goes with the letters around it where these agree, and else
/// with the paragraph.
pub(super) fn stretches(line: &str, main: Direction) -> Vec<(Direction, String)> {
    let mut found = Vec::new();
    let mut between = String::new();
    for letter in line.chars() {
        let last = found.last().map_or(main, |(last, _)| *last);
        match direction(letter) {
            Some(own) => {
                add(&mut found, if last == own { own } else { main }, &between);
                between.clear();
                add(&mut found, own, letter.encode_utf8(&mut [0; 4]));
            }
            None if between.is_empty() && leans(letter) => add(&mut found, last, letter.encode_utf8(&mut [0; 4])),
            None => between.push(letter),
        }
    }
    add(&mut found, main, &between);
    found
}

/// Whether a sign is part of the letter before it: accents, joiners, and what chooses a letter's look.
fn leans(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

fn add(found: &mut Vec<(Direction, String)>, direction: Direction, text: &str) {
    match found.last_mut() {
        _ if text.is_empty() => {}
        Some((last, before)) if *last == direction => before.push_str(text),
        Some(_) | None => found.push((direction, text.to_owned())),
    }
}
