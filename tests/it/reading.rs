//! How hard the fixed words of the product are to read: the Flesch-Kincaid grade of every text.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use proc_macro2::TokenTree;

/// Shorter texts are names and labels: a grade of so few words says nothing.
const SHORTEST: usize = 30;
/// No harder than this without a reason.
const HARDEST: i64 = 900;
/// The texts that are harder, each with its reason.
const REVIEWED: &str = include_str!("../reading-age.txt");

/// Every text of the file, or of the files below the folder: no comments, no names.
pub fn texts_below(path: &Path) -> Vec<String> {
    if path.is_dir() {
        let mut paths: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        return paths.iter().flat_map(|path| texts_below(path)).collect();
    }
    let mut texts = Vec::new();
    gather(fs::read_to_string(path).unwrap().parse().unwrap(), &mut texts);
    texts.iter().flat_map(|text| entries(text)).collect()
}

/// The text; or, where it is a table of lines with a bar in each, what stands behind the bars.
fn entries(text: &str) -> Vec<String> {
    let behind: Option<Vec<&str>> = text.lines().map(|line| Some(line.split_once('|')?.1)).collect();
    match behind {
        Some(behind) if behind.len() > 1 => {
            behind.into_iter().flat_map(|words| words.split('¶')).map(str::to_owned).collect()
        }
        Some(_) | None => vec![text.to_owned()],
    }
}

/// The literals of these tokens; an attribute, and so a comment that documents, is passed over.
fn gather(tokens: TokenStream, texts: &mut Vec<String>) {
    let mut after_hash = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if !after_hash => gather(group.stream(), texts),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    texts.push(text.value());
                }
            }
            TokenTree::Punct(ref mark) if mark.as_char() == '#' || mark.as_char() == '!' && after_hash => {
                after_hash = true;
                continue;
            }
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        after_hash = false;
    }
}

/// The text as it is read: marks as short words, and lines as sentences.
fn as_read(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((mark, tail)) = after.split_once('}') else { break };
        read.push_str(before);
        read.push_str(match mark {
            "s" | "es" => "",
            "care board" => "integrated care board",
            "board" => "integrated care board, the local NHS body that replaced your CCG in July 2022",
            _ if mark.starts_with("if ") => "",
            _ if mark.starts_with("law ") => "the law",
            _ if mark.starts_with("Under ") => "Under the law",
            _ if mark.starts_with("must ") => "must",
            _ if mark.parse::<u8>().is_ok() => "this",
            mark => mark,
        });
        rest = tail;
    }
    read + rest
}

/// Words that end in a full stop inside a sentence.
const SHORTENED: [&str; 6] = ["e.g", "i.e", "no", "dr", "mr", "mrs"];

/// The sentences of a text. A full stop ends one where a space or the end comes after it, and, behind it, no shortened
/// word, and before a small letter none does: “12.71” and “e.g. pay” are not two. The end of a line ends a sentence.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut current: Vec<&str> = Vec::new();
        let words: Vec<&str> = line.split_whitespace().collect();
        for (place, word) in words.iter().enumerate() {
            current.push(word);
            let bare = word.trim_end_matches(['”', '’', ')', ']']);
            let ends = bare.ends_with(['.', '!', '?', '…']);
            let shortened = SHORTENED.contains(&bare.trim_end_matches('.').to_lowercase().as_str());
            let goes_on = words.get(place + 1).is_some_and(|next| next.starts_with(|first: char| first.is_lowercase()));
            if ends && !shortened && !goes_on {
                found.push(current.join(" "));
                current.clear();
            }
        }
        if !current.is_empty() {
            found.push(current.join(" "));
        }
    }
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

/// The words of a sentence: what holds a letter or a digit; a hyphen makes two.
fn words(sentence: &str) -> Vec<String> {
    let letters = |part: &&str| part.contains(|letter: char| letter.is_alphanumeric());
    let bare = |part: &str| part.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    sentence.split([' ', '\n', '-', '/', '–']).filter(letters).map(bare).collect()
}

/// How many syllables a word has, as nearly as rules can tell.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
    if letters.is_empty() || letters.len() < word.chars().filter(|letter| letter.is_alphanumeric()).count() {
        // Numbers are read at a glance, such as 28 or 32B.
        return 1;
    }
    let initials = letters.iter().filter(|letter| letter.is_uppercase()).count();
    if initials > 1 {
        // Initials are spoken letter by letter, as PHB is.
        return initials;
    }
    let word: String = word.split(['’', '\'']).next().unwrap_or_default().to_lowercase();
    if let Some((_, count)) = KNOWN.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    let vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    for (place, letter) in letters.iter().enumerate() {
        let follows = place > 0 && vowel(letters[place - 1]);
        count += usize::from(vowel(*letter) && !follows);
    }
    // Two vowels that are two sounds: “area”, “idea”, “being”, “science”, “period”, “annual”, “going”.
    for pair in ["ia", "io", "iu", "eo", "ua", "uou", "iou", "ying", "eing", "oing", "uing"] {
        count += word.matches(pair).count();
    }
    for joined in ["tion", "sion", "cian", "cial", "tial", "gion", "cious", "tious", "qua", "gua", "people", "geon"] {
        count -= word.matches(joined).count().min(count.saturating_sub(1));
    }
    // What is written and not heard at the end: “care”, “named”, “makes”; but “table”, “needed”, “houses”.
    let ends = |ending: &str| word.ends_with(ending);
    let before_le = letters.len() > 2 && ends("le") && !vowel(letters[letters.len() - 3]);
    let silent_e = ends("e") && !before_le && !ends("ee") && !ends("ye") && !ends("oe");
    let silent_ed = ends("ed") && !ends("ted") && !ends("ded") && !ends("eed") && !ends("ied");
    let sounded_es = ["ses", "ces", "zes", "ges", "ches", "shes", "xes", "oes", "ies", "ees"];
    let after_le = letters.len() > 3 && ends("les") && !vowel(letters[letters.len() - 4]);
    let silent_es = ends("es") && !after_le && !sounded_es.iter().any(|ending| ends(ending));
    let silent_ely =
        ["ely", "eful", "ement", "ements", "eless"].iter().any(|ending| ends(ending)) && !word.contains("eement");
    count -= usize::from(count > 1 && (silent_e || silent_ed || silent_es || silent_ely));
    count.max(1)
}

/// Words that the rules would get wrong and that we use often.
const KNOWN: [(&str, usize); 35] = [
    ("anyone", 3),
    ("area", 3),
    ("areas", 3),
    ("autism", 3),
    ("behaviour", 3),
    ("being", 2),
    ("beyond", 2),
    ("business", 2),
    ("centre", 2),
    ("client", 2),
    ("create", 2),
    ("diary", 3),
    ("different", 3),
    ("elsewhere", 2),
    ("employer", 3),
    ("evening", 2),
    ("every", 2),
    ("everybody", 4),
    ("everything", 3),
    ("framework", 2),
    ("idea", 3),
    ("material", 4),
    ("medicine", 3),
    ("people", 2),
    ("quiet", 2),
    ("science", 2),
    ("settled", 2),
    ("somebody", 3),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("supplier", 3),
    ("timetable", 3),
    ("value", 2),
    ("whoever", 3),
];

/// The Flesch-Kincaid grade in hundredths; a British reading age is about five years more.
fn grade(text: &str) -> i64 {
    let sentences = sentences(&as_read(text));
    let all: Vec<String> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let spoken: usize = all.iter().map(|word| syllables(word)).sum();
    let [count, sentences, spoken] = [all.len().max(1), sentences.len().max(1), spoken].map(|n| n.cast_signed() as i64);
    39 * count / sentences + 1180 * spoken / count - 1559
}

/// A grade in words: `6.05`.
fn said(grade: i64) -> String {
    format!("{}.{:02}", grade / 100, grade.abs() % 100)
}

#[test]
fn the_measure_counts_as_a_reader_does() {
    for (word, count) in [
        ("care", 1),
        ("named", 1),
        ("needed", 2),
        ("table", 2),
        ("budget", 2),
        ("direct", 2),
        ("payment", 2),
        ("wheelchair", 2),
        ("regulation", 4),
        ("people", 2),
        ("houses", 2),
        ("makes", 1),
        ("decision", 3),
        ("PHB", 3),
        ("28", 1),
        ("continuing", 4),
        ("area", 3),
        ("advice", 2),
        ("special", 2),
        ("usually", 4),
        ("refused", 2),
        ("agrees", 2),
        ("statement", 2),
        ("safely", 2),
        ("period", 3),
        ("while", 1),
        ("rules", 1),
        ("services", 3),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
    let count = |text: &str| sentences(text).len();
    assert_eq!(count("It is £12.71 an hour. That is e.g. for a night. No. 3 is next."), 3);
    assert_eq!(count("“Who decides?” asks a carer. Nobody knows."), 2);
    assert_eq!(count("One line\nAnother line"), 2);
    assert!(grade("The cat sat on the mat. It was warm. The dog ran to the door.") < 100);
    let hard = "Notwithstanding considerable administrative complexity, responsible commissioning organisations \
        nevertheless determine individual eligibility.";
    assert!(grade(hard) > 1800);
}

#[test]
fn what_is_said_to_people_is_easy_to_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/en");
    let mut graded: Vec<(i64, usize, String)> = texts_below(&folder)
        .into_iter()
        .map(|text| (grade(&text), words(&as_read(&text)).len(), text))
        .filter(|(_, count, _)| *count >= SHORTEST)
        .collect();
    graded.sort_by_key(|(grade, _, _)| -grade);
    println!("{} texts of {SHORTEST} words or more; median grade {}", graded.len(), said(graded[graded.len() / 2].0));
    for (grade, count, text) in graded.iter().take(10) {
        println!("{} ({count} words): {text}", said(*grade));
    }
    let reviewed: Vec<(&str, &str)> =
        REVIEWED.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" | ")).collect();
    assert!(reviewed.iter().all(|(_, reason)| !reason.trim().is_empty()));
    let is_hard = |grade: i64| grade > HARDEST;
    let named = |text: &str| reviewed.iter().any(|(beginning, _)| text.starts_with(beginning));
    let faults: Vec<String> = graded
        .iter()
        .filter(|(grade, _, text)| is_hard(*grade) && !named(text))
        .map(|(grade, _, text)| format!("{}: {text}", said(*grade)))
        .collect();
    assert!(faults.is_empty(), "harder than grade {}:\n{}", said(HARDEST), faults.join("\n"));
    let idle: Vec<&&str> = reviewed
        .iter()
        .map(|(beginning, _)| beginning)
        .filter(|beginning| !graded.iter().any(|(grade, _, text)| is_hard(*grade) && text.starts_with(**beginning)))
        .collect();
    assert!(idle.is_empty(), "no longer too hard, take out of the list: {idle:?}");
}
