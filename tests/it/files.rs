//! Letters as word-processor files and days as calendar files, read back by programs that are not ours.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::Cursor;
use std::io::Read;
use std::path::Path;

use icalendar::parser;
use phb_check::folder::cleaned;
use phb_check::questionnaire::CivilDate;
use phb_check::summary::Occasion;
use phb_check::summary::to_calendar;
use phb_check::summary::to_word;
use roxmltree::Node;
use serde_json::json;
use unicode_bidi::BidiClass;
use unicode_bidi::bidi_class;

use crate::cases::today;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What has broken writers of files before.
const NASTY: [&str; 24] = [
    "Dear Sir or Madam,",
    "]]>",
    "a & b &amp; c < d > e \"f\" 'g'",
    "</w:t></w:r></w:p><w:p/>",
    "<!-- <![CDATA[ <?x ?>",
    "nul\u{0}bell\u{7}escape\u{1b}delete\u{7f}next\u{85}line",
    "not a letter: \u{fffe}\u{ffff}; the last of all: \u{10ffff}\u{d7ff}\u{e000}",
    "\u{301}alone, then e\u{301}\u{323}\u{20dd}",
    "שלום לך NHS ושלום, 020 7946 0000 (חדש)",
    "مرحبا بكم في الخدمة، ٢٠٢٦ و۱۲۳!",
    "an English line with שָׁלוֹם and مُحَمَّد in it",
    "\u{202e}turned\u{202c} \u{2066}set apart\u{2069} \u{200f}marked\u{200e} \u{feff}",
    "👩🏽‍🦽‍➡️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 👨‍👩‍👧 ✅",
    "日本語の手紙、中文信件",
    "commas, semicolons; back\\slashes \\n \\, and colons: \"quoted\"",
    "BEGIN:VEVENT",
    "END:VCALENDAR",
    "\ttabs\tat\tboth ends\t",
    "   spaces at both ends   ",
    "\u{a0}no break\u{a0}\u{200b}\u{ad}",
    "windows\r\nold mac\runix\nsheet\u{2028}paragraph\u{2029}end",
    "\n\n\r\n \t \n\n\n\n",
    "{title} {0} %s $1 \u{0}",
    "",
];

/// Texts put together of these by chance, the same ones at each run; and a long word, and a long letter.
fn nasty_texts() -> Vec<String> {
    let mut texts: Vec<String> = NASTY.iter().map(|&text| text.to_owned()).collect();
    let mut state = 7_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % most
    };
    for _ in 0..300 {
        let pieces = (0..next(9)).map(|_| [NASTY[next(NASTY.len())], ["", " ", "\n", "\n\n", "\r\n\r\n"][next(5)]]);
        texts.push(pieces.map(|piece| piece.concat()).collect());
    }
    texts.push("w".repeat(60_000));
    texts.push("ש".repeat(60_000));
    texts.push("A sentence of ten words or thereabouts, with a comma. ".repeat(1_100));
    texts.push("One\n\ntwo 👩🏽‍🦽, שלום & so on\n".repeat(2_000));
    texts
}

/// What an archive says of a file.
fn head<R: Read + ?Sized>(file: &zip::read::ZipFile<R>) -> (String, u64, u32, Option<zip::DateTime>) {
    (file.name().unwrap().into_owned(), file.size(), file.crc32(), file.last_modified())
}

/// The files in an archive, read from its list, and again from front to end as a stream.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    let mut stream = bytes;
    for index in 0..archive.len() {
        let mut listed = archive.by_index(index).unwrap();
        let mut met = zip::read::read_zipfile_from_stream(&mut stream).unwrap().unwrap();
        assert_eq!(listed.compression(), zip::CompressionMethod::Stored);
        let heads = [head(&listed), head(&met)];
        assert_eq!(heads[0], heads[1]);
        let mut texts = [String::new(), String::new()];
        listed.read_to_string(&mut texts[0]).unwrap();
        met.read_to_string(&mut texts[1]).unwrap();
        assert_eq!(texts[0], texts[1]);
        parts.push((heads[0].0.clone(), texts[0].clone()));
    }
    assert!(zip::read::read_zipfile_from_stream(&mut stream).unwrap().is_none());
    parts
}

fn part(bytes: &[u8], name: &str) -> String {
    parts(bytes).into_iter().find(|(one, _)| one == name).unwrap().1
}

fn letter(text: &str) -> String {
    part(&to_word("A letter", text, "en", today()), "word/document.xml")
}

fn children<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn has(node: Node, name: &'static str) -> bool {
    children(node, name).next().is_some()
}

/// What a word processor shows of a paragraph or a part of it.
fn shown(node: Node) -> String {
    let sign = |node: Node| match node.tag_name().name() {
        "t" => node.text().unwrap_or_default().to_owned(),
        "br" => "\n".to_owned(),
        "tab" => "\t".to_owned(),
        _ => String::new(),
    };
    node.descendants().filter(Node::is_element).map(sign).collect()
}

fn paragraphs(xml: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).unwrap();
    children(document.root(), "p").map(shown).collect()
}

/// The paragraphs that a text has, told in another way: line by line, with room left out.
fn expected(text: &str) -> Vec<String> {
    let text: String = cleaned(text).chars().filter(|letter| !['\u{fffe}', '\u{ffff}'].contains(letter)).collect();
    let lines: Vec<&str> = text.lines().collect();
    let parts = lines.split(|line| line.chars().all(char::is_whitespace));
    parts.filter(|part| !part.is_empty()).map(|part| part.join("\n")).collect()
}

#[test]
fn a_letter_reads_back_as_it_was_written() {
    for text in nasty_texts() {
        let found: Vec<String> = paragraphs(&letter(&text)).into_iter().filter(|text| !text.is_empty()).collect();
        assert!(found == expected(&text), "{found:?}\n{text:?}");
    }
}

#[test]
fn every_character_there_is_may_stand_in_a_letter() {
    let all: String = ('\0'..=char::MAX).collect();
    assert_eq!(paragraphs(&letter(&all)), expected(&all));
}

#[test]
fn no_space_is_lost_at_the_edge_of_a_run() {
    let xml = letter(&NASTY.join("\n"));
    let document = roxmltree::Document::parse(&xml).unwrap();
    let space = ("http://www.w3.org/XML/1998/namespace", "space");
    assert!(children(document.root(), "t").all(|text| text.attribute(space) == Some("preserve")));
}

#[test]
fn room_is_kept_for_a_signature_but_not_a_page_of_nothing() {
    let room = letter("Yours\n\n\n\nMe");
    assert_eq!(paragraphs(&room), ["Yours", "", "", "Me"]);
    // The room is as high as the lines that were left.
    assert_eq!(room.matches("<w:spacing w:after=\"0\"/>").count(), 2);
    let far = format!("\n\n\nYours{}Me\n\n\n", "\n".repeat(5_000));
    assert_eq!(paragraphs(&letter(&far)), ["Yours", "", "", "", "", "", "Me"]);
}

/// The direction that Unicode's own table gives a letter: whether it is turned, if it has any.
fn turned(letter: char) -> Option<bool> {
    // Small marks and circled or struck letters, which no paragraph of a letter begins with.
    let is_sign = matches!(letter, '\u{2c2}'..='\u{2ff}' | '\u{2070}'..='\u{24ff}' | '\u{1f100}'..='\u{1f1ff}');
    match bidi_class(letter) {
        BidiClass::L if letter.is_alphabetic() && !is_sign => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    }
}

#[test]
fn a_paragraph_runs_the_way_of_its_first_strong_letter() {
    // Of the many signs of Chinese and Korean some do.
    let many = |one: char| matches!(one, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{20000}'..);
    let letters = (' '..=char::MAX).filter(|one| !many(*one) || u32::from(*one) % 97 == 0);
    let letters: Vec<(char, bool)> = letters.filter_map(|one| turned(one).map(|way| (one, way))).collect();
    assert!(letters.len() > 10_000);
    // A sign and digits, which decide nothing, stand before the letter, and a word of the other direction after it.
    let paragraph = |(one, turned): &(char, bool)| format!("(1٢۳ {one} {}\n\n", if *turned { "tea" } else { "שלום" });
    let xml = letter(&letters.iter().map(paragraph).collect::<String>());
    let document = roxmltree::Document::parse(&xml).unwrap();
    let found = children(document.root(), "p").map(|paragraph| has(paragraph, "bidi"));
    let wrong: Vec<_> = letters.iter().zip(found).filter(|((_, way), bidi)| way != bidi).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn no_run_mixes_letters_of_two_directions() {
    for text in nasty_texts() {
        let xml = letter(&text);
        let document = roxmltree::Document::parse(&xml).unwrap();
        for run in children(document.root(), "r") {
            let strays = |letter: char| turned(letter) == Some(!has(run, "rtl"));
            assert!(!shown(run).contains(strays), "{:?}", shown(run));
        }
    }
}

#[test]
fn an_accent_stays_with_its_letter_and_a_sign_goes_with_the_paragraph() {
    let xml = letter("tea (שָׁלוֹם) e\u{301}\n\nשלום (tea 2) לך\n\nb א\u{301}b");
    let document = roxmltree::Document::parse(&xml).unwrap();
    let runs: Vec<(bool, String)> = children(document.root(), "r").map(|run| (has(run, "rtl"), shown(run))).collect();
    let first = [(false, "tea ("), (true, "שָׁלוֹם"), (false, ") e\u{301}")];
    let second = [(true, "שלום ("), (false, "tea"), (true, " 2) לך")];
    let third = [(false, "b "), (true, "א\u{301}"), (false, "b")];
    let expected = [first, second, third].concat();
    assert_eq!(runs, expected.iter().map(|(turned, text)| (*turned, (*text).to_owned())).collect::<Vec<_>>());
}

#[test]
fn every_part_is_there_and_typed_and_well_formed() {
    let bytes = to_word("A letter", "Dear you", "en", today());
    let parts = parts(&bytes);
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "[Content_Types].xml");
    let types = roxmltree::Document::parse(&parts[0].1).unwrap();
    let typed: Vec<&str> = types.descendants().filter_map(|node| node.attribute("PartName")).collect();
    for (name, text) in &parts[1..] {
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(name.ends_with(".rels") || typed.contains(&format!("/{name}").as_str()), "{name}");
    }
    assert_eq!(typed.len(), parts.len() - 3);
    for (rels, base) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let text = part(&bytes, rels);
        let document = roxmltree::Document::parse(&text).unwrap();
        let targets: Vec<String> = document
            .descendants()
            .filter_map(|node| node.attribute("Target"))
            .map(|to| format!("{base}{to}"))
            .collect();
        assert!(targets.len() == 2 && targets.iter().all(|target| names.contains(&target.as_str())), "{targets:?}");
    }
}

#[test]
fn a_letter_is_arial_of_twelve_points_on_a4() {
    let bytes = to_word("A letter", "Dear you", "en", today());
    let values = |name: &str, tag: &'static str| {
        let text = part(&bytes, name);
        let document = roxmltree::Document::parse(&text).unwrap();
        let node = children(document.root(), tag).next().unwrap();
        node.attributes().map(|one| format!("{} {}", one.name(), one.value())).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(values("word/styles.xml", "rFonts"), "ascii Arial, hAnsi Arial, eastAsia Arial, cs Arial");
    assert_eq!([values("word/styles.xml", "sz"), values("word/styles.xml", "szCs")], ["val 24", "val 24"]);
    assert_eq!(values("word/styles.xml", "spacing"), "after 240, line 276, lineRule auto");
    assert_eq!(values("word/document.xml", "pgSz"), "w 11906, h 16838");
    assert!(values("word/document.xml", "pgMar").starts_with("top 1417, right 1417, bottom 1417, left 1417"));
}

#[test]
fn the_properties_hold_a_title_a_language_and_a_day_and_nobody() {
    let title = "A request\r\nto ]]> <b> & \u{0}\u{ffff}you";
    let text = part(&to_word(title, "Dear you", "cy-GB", CivilDate::new(2026, 2, 3).unwrap()), "docProps/core.xml");
    let document = roxmltree::Document::parse(&text).unwrap();
    let facts = document.root_element().children().filter(Node::is_element);
    let facts: Vec<(&str, &str)> = facts.map(|node| (node.tag_name().name(), node.text().unwrap())).collect();
    let expected =
        [("title", "A request to ]]> <b> & you"), ("language", "cy-GB"), ("created", "2026-02-03T00:00:00Z")];
    assert_eq!(facts, expected);
}

#[test]
fn a_language_is_a_tag_or_english() {
    for (given, expected) in [
        ("en", [Some("en-GB"), None]),
        ("", [Some("en-GB"), None]),
        ("x\"/><w:b", [Some("en-GB"), None]),
        ("pa-Guru-GB", [Some("pa-Guru-GB"), None]),
        ("ur", [Some("ur"), Some("ur")]),
    ] {
        let styles = part(&to_word("A letter", "Dear you", given, today()), "word/styles.xml");
        let document = roxmltree::Document::parse(&styles).unwrap();
        let lang = children(document.root(), "lang").next().unwrap();
        assert_eq!(["val", "bidi"].map(|name| lang.attribute((W, name))), expected, "{given}");
    }
}

#[test]
fn the_same_letter_on_the_same_day_is_the_same_bytes() {
    let file = |year, month, day| to_word("A letter", "Dear you", "en", CivilDate::new(year, month, day).unwrap());
    assert_eq!(file(2026, 11, 22), file(2026, 11, 22));
    for (given, kept) in [
        ((2026, 11, 22), (2026, 11, 22)),
        ((1980, 1, 1), (1980, 1, 1)),
        ((1979, 6, 5), (1980, 1, 1)),
        ((2107, 12, 31), (2107, 12, 31)),
        ((2196, 2, 29), (2107, 12, 31)),
    ] {
        let bytes = file(given.0, given.1, given.2);
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let time = archive.by_index(0).unwrap().last_modified().unwrap();
        assert!(time.is_valid());
        assert_eq!((time.year(), time.month(), time.day()), kept);
        assert_eq!((time.hour(), time.minute(), time.second()), (0, 0, 0));
        assert_eq!(parts(&bytes).len(), 7);
    }
}

fn occasion(title: &str, day: (u16, u8, u8), note: &str) -> Occasion {
    let day = CivilDate::new(day.0, day.1, day.2).unwrap();
    Occasion { title: title.to_owned(), day, note: note.to_owned() }
}

fn nasty_occasions() -> Vec<Occasion> {
    let texts = nasty_texts();
    let titles = texts.iter().zip(texts.iter().rev());
    titles.map(|(title, note)| occasion(title, (2028, 2, 28), note)).collect()
}

/// A component's values by their names, each with its parameters.
fn values(part: &parser::Component) -> Vec<(String, String)> {
    let named = |one: &parser::Property| {
        let parameters = one.params.iter().map(|one| format!(";{}={}", one.key, one.val.as_ref().unwrap()));
        (one.name.to_string() + &parameters.collect::<String>(), one.val.to_string())
    };
    part.properties.iter().map(named).collect()
}

fn value(part: &parser::Component, name: &str) -> String {
    values(part).into_iter().find(|(one, _)| one == name).map(|(_, value)| value).unwrap_or_default()
}

/// Reads a calendar and hands its events over one by one.
fn each_event(text: &str, mut see: impl FnMut(usize, &parser::Component)) {
    let unfolded = parser::unfold(text);
    let calendar = parser::read_calendar(&unfolded).unwrap();
    for (index, event) in calendar.components.iter().enumerate() {
        assert_eq!(event.name, "VEVENT");
        see(index, event);
    }
}

fn uids(occasions: &[Occasion]) -> Vec<String> {
    let mut uids = Vec::new();
    each_event(&to_calendar(occasions, today()), |_, event| uids.push(value(event, "UID")));
    uids
}

#[test]
fn an_occasion_reads_back_as_it_was_said() {
    let occasions = nasty_occasions();
    let mut count = 0;
    each_event(&to_calendar(&occasions, today()), |index, event| {
        let title = cleaned(&occasions[index].title).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(value(event, "SUMMARY"), title);
        assert_eq!(value(event, "DESCRIPTION"), cleaned(&occasions[index].note).trim());
        count += 1;
    });
    assert_eq!(count, occasions.len());
}

#[test]
fn every_sign_that_has_a_meaning_in_a_calendar_is_escaped() {
    let text = to_calendar(&[occasion("a;b,c\\d", (2026, 12, 1), "e\r\nf:\"g\"; h")], today());
    assert!(text.contains("\r\nSUMMARY:a\\;b\\,c\\\\d\r\nDESCRIPTION:e\\nf:\"g\"\\; h\r\n"), "{text}");
}

#[test]
fn no_line_of_a_calendar_is_too_long_or_ends_inside_a_letter_or_by_itself() {
    let text = to_calendar(&nasty_occasions(), today());
    let lines = text.as_bytes().strip_suffix(b"\r\n").unwrap();
    let mut longest = 0;
    for line in lines.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let letters = std::str::from_utf8(line).unwrap();
        assert!(!letters.contains(|letter: char| letter.is_control() && letter != '\t'), "{letters:?}");
        longest = longest.max(line.len());
    }
    assert_eq!(longest, 75);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn an_occasion_is_a_whole_private_day_that_leaves_people_free() {
    for (day, start, end) in [
        ((2026, 11, 22), "20261122", "20261123"),
        ((2027, 2, 28), "20270228", "20270301"),
        ((2028, 2, 28), "20280228", "20280229"),
        ((2026, 12, 31), "20261231", "20270101"),
        ((1900, 1, 1), "19000101", "19000102"),
    ] {
        let stamp = CivilDate::new(2026, 3, 4).unwrap();
        each_event(&to_calendar(&[occasion("Reply due", day, "")], stamp), |_, event| {
            let expected = [
                ("DTSTAMP", "20260304T000000Z"),
                ("DTSTART;VALUE=DATE", start),
                ("DTEND;VALUE=DATE", end),
                ("SUMMARY", "Reply due"),
                ("CLASS", "PRIVATE"),
                ("TRANSP", "TRANSPARENT"),
            ];
            assert_eq!(values(event)[1..], expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let [alarm] = event.components.as_slice() else { panic!("one reminder") };
            assert_eq!(alarm.name, "VALARM");
            // Seven days less nine hours.
            let expected = [("ACTION", "DISPLAY"), ("TRIGGER", "-P6DT15H"), ("DESCRIPTION", "Reply due")];
            assert_eq!(values(alarm), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        });
    }
}

#[test]
fn a_calendar_knows_an_occasion_again_and_takes_no_two_for_one() {
    let first = occasion("Reply due", (2026, 12, 1), "Case A");
    // Fixed, for a calendar that took the file of an earlier version of this program must know it again.
    assert_eq!(uids(std::slice::from_ref(&first)), ["16645815031422988232"]);
    let others = [
        first.clone(),
        first.clone(),
        occasion("Reply due", (2026, 12, 1), "Case B"),
        occasion("Reply due", (2026, 12, 2), "Case A"),
        occasion("Reply", (2026, 12, 1), "Case A"),
        occasion("Reply dueCase A", (2026, 12, 1), ""),
        occasion("", (2026, 12, 1), "Reply dueCase A"),
    ];
    let found = uids(&others);
    let different: BTreeSet<&String> = found.iter().collect();
    assert_eq!(different.len(), others.len(), "{found:?}");
    let turned: Vec<Occasion> = others.iter().rev().cloned().collect();
    assert_eq!(uids(&turned).iter().collect::<BTreeSet<_>>(), different);
    assert_eq!(to_calendar(&others, today()), to_calendar(&others, today()));
}

#[test]
fn no_file_says_anything_of_its_own_about_health_or_this_program() {
    let text = to_calendar(&[occasion("", (2026, 12, 1), "")], today()).to_lowercase();
    for word in ["health", "phb", "nhs", "care", "check", "budget", "icb", "medic", "http"] {
        assert!(!text.contains(word), "{word}");
    }
    let file = parts(&to_word("", "", "en", today()));
    for (name, text) in file {
        for word in ["health", "phb", "nhs", "creator", "author", "application"] {
            let text = text.replace("application/", "").to_lowercase();
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}

/// What other programs are to read, by the name of the file, for `cargo xtask papers`.
fn samples() -> Vec<(&'static str, String)> {
    let plain = "Ms A. Example\n1 Sample Street\nSampleton\n\n22 November 2026\n\nDear Sir or Madam,\n\nI ask for an answer in \
        writing, with your reasons, by 20 December 2026. Please say:\n1.\twhat was decided & when,\n2.\twho decided \
        <and why>.\n\nYours faithfully,\n\n\n\n\nA. Example";
    let mixed = [8, 9, 10, 7, 2, 3, 4, 14, 12, 13].map(|index| NASTY[index]).join("\n\n");
    let paragraph = |number: usize| {
        format!("Paragraph {number}. {}", "Ten words make one plain sentence of no weight. ".repeat(11))
    };
    let long: Vec<String> = (1..=100).map(paragraph).collect();
    vec![("plain", plain.to_owned()), ("mixed", mixed), ("long", long.join("\n\n")), ("nasty", NASTY.join("\n\n"))]
}

#[test]
fn samples_for_other_programs_read_back_and_are_written_where_asked() {
    let occasions: Vec<Occasion> = nasty_occasions().into_iter().take(60).collect();
    let calendar = to_calendar(&occasions, today());
    let told = |one: &Occasion| {
        json!({ "title": cleaned(&one.title).split_whitespace().collect::<Vec<_>>().join(" "),
            "day": one.day.to_string(), "note": cleaned(&one.note).trim() })
    };
    let told: Vec<_> = occasions.iter().map(told).collect();
    let mut files = vec![("dates.ics".to_owned(), calendar.into_bytes())];
    files.push(("dates.json".to_owned(), json!(told).to_string().into_bytes()));
    for (name, text) in samples() {
        assert!(paragraphs(&letter(&text)).into_iter().filter(|text| !text.is_empty()).eq(expected(&text)));
        files.push((format!("{name}.docx"), to_word(name, &text, "en", today())));
        files.push((format!("{name}.expected"), expected(&text).join("\u{1e}").into_bytes()));
    }
    let Some(folder) = env::var_os("PHB_PAPERS") else { return };
    for (name, bytes) in files {
        fs::write(Path::new(&folder).join(name), bytes).unwrap();
    }
}
