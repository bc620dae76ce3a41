//! Texts as people write them, made fit to be shown and printed: nothing they said is lost.

/// The text without what only steers a screen or a printer: control characters but the end of a line and the tab, marks
/// that turn the direction of what follows, and marks of order. Letters, signs, emoji and their joiners stay.
///
/// ```
/// use phb_check::folder::cleaned;
/// assert_eq!(cleaned("tea\u{0} at\r\n4\u{202e}"), "tea at\n4");
/// assert_eq!(cleaned("👩🏽‍🦽 שלום"), "👩🏽‍🦽 שלום");
/// ```
#[must_use]
pub fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut after_return = false;
    for letter in text.chars() {
        let line_end =
            letter == '\n' && !after_return || letter == '\r' || letter == '\u{2028}' || letter == '\u{2029}';
        let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        let steers = letter < ' ' && letter != '\t' || ('\u{7f}'..='\u{9f}').contains(&letter);
        if line_end {
            clean.push('\n');
        } else if !steers && !turns {
            clean.push(letter);
        }
        after_return = letter == '\r';
    }
    clean
}

/// The paragraphs of a text, each of at most about `most` characters: longer ones are cut after a sentence, or else after
/// a word, or else anywhere. Put together again they are the text without its empty lines.
///
/// ```
/// use phb_check::folder::paragraphs;
/// assert_eq!(paragraphs("One two. Three four.\n\nFive", 12), ["One two.", "Three four.", "Five"]);
/// ```
#[must_use]
pub fn paragraphs(text: &str, most: usize) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.split('\n') {
        let mut rest = line.trim();
        while !rest.is_empty() {
            let (part, after) = rest.split_at(cut(rest, most));
            found.push(part.trim_end());
            rest = after.trim_start();
        }
    }
    found
}

/// The beginning of a text: at most about `most` characters on one line; and whether that is all of it.
///
/// ```
/// use phb_check::folder::shortened;
/// assert_eq!(shortened("Up by 9.\nOut twice a week. No falls.", 20), ("Up by 9.".to_owned(), false));
/// assert_eq!(shortened("Up by 9.", 20), ("Up by 9.".to_owned(), true));
/// ```
#[must_use]
pub fn shortened(text: &str, most: usize) -> (String, bool) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = cut(&line, most);
    let (part, rest) = line.split_at(place);
    (part.trim_end().to_owned(), rest.is_empty())
}

/// Where to cut a line so that at most `most` characters stand before the cut.
fn cut(line: &str, most: usize) -> usize {
    let Some((end, _)) = line.char_indices().nth(most.max(1)) else { return line.len() };
    let head = line.split_at(end).0;
    let sentence = [". ", "! ", "? "].iter().filter_map(|mark| head.rfind(mark)).max().map(|place| place + 1);
    let word = head.rfind(' ');
    sentence.or(word).filter(|place| *place > 0).unwrap_or(end)
}
