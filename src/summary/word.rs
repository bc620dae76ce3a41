//! A letter as a word-processor file (Office Open XML). Must not know which letters there are, nor how a zip is laid out.
//!
//! The file names no author, no program and no time of day: only the title, the language and the stamp's day.

mod direction;
mod zip;

use crate::folder::cleaned;
use crate::questionnaire::CivilDate;

use self::direction::Direction;
use self::direction::direction;
use self::direction::stretches;

/// The most empty paragraphs in a row: room for a signature is kept, a page of nothing is not.
const ROOM: usize = 5;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
"#;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/settings.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
</Types>"#;

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/>
<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
 Target="docProps/core.xml"/>
</Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
 Target="styles.xml"/>
<Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"
 Target="settings.xml"/>
</Relationships>"#;

/// Without it Word takes the file for one of 2007 and says so.
const SETTINGS: &str = r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat>
</w:settings>"#;

const BODY: &str = r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;

/// A4 with margins of 25 mm, counted in twentieths of a point.
const PAGE: &str = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>
</w:sectPr></w:body></w:document>"#;

/// The letter as the bytes of a .docx file. An empty line ends a paragraph, any further one leaves room, and a single line
/// end is a line break. Nothing else of the text is taken for a sign. The title stands in the properties only.
///
/// `language` is a tag such as `cy`; `en`, and what is no tag, is taken for the English of England. The same letter on the
/// same day gives the same bytes.
///
/// ```
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::summary::to_word;
/// let day = CivilDate::new(2026, 11, 22).unwrap();
/// let bytes = to_word("A request", "Dear Sir or Madam,\n\nPlease write to me.", "en", day);
/// assert!(bytes.starts_with(b"PK\x03\x04"));
/// ```
#[must_use]
pub fn to_word(title: &str, text: &str, language: &str, stamp: CivilDate) -> Vec<u8> {
    let language = tag(language);
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", document(&cleaned(text))),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", styles(language)),
        ("word/settings.xml", SETTINGS.to_owned()),
        ("docProps/core.xml", properties(title, language, stamp)),
    ];
    zip::zipped(&parts.map(|(name, part)| (name, HEAD.to_owned() + &part)), stamp)
}

/// The tag as word processors know it.
fn tag(language: &str) -> &str {
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if language != "en" && language.split('-').all(is_part) { language } else { "en-GB" }
}

fn properties(title: &str, language: &str, stamp: CivilDate) -> String {
    let title = cleaned(title).split_whitespace().map(escaped).collect::<Vec<_>>().join(" ");
    format!(
        r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>
<dc:language>{language}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">{stamp}T00:00:00Z</dcterms:created>
</cp:coreProperties>"#
    )
}

/// Arial 12 pt, a little more than single spaced, a line's height after each paragraph.
fn styles(language: &str) -> String {
    // What is written from right to left has a language of its own, which we know only if the letter is in it.
    let name = language.split('-').next().unwrap_or_default();
    let other = if direction::is_right_to_left(name) { format!(r#" w:bidi="{language}""#) } else { String::new() };
    format!(
        r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="{language}"{other}/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="240" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
</w:style></w:styles>"#
    )
}

fn document(text: &str) -> String {
    let mut xml = BODY.to_owned();
    for lines in paragraphs(text) {
        write_paragraph(&mut xml, &lines);
    }
    xml + PAGE
}

/// The lines of each paragraph; none where room was left.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let (mut found, mut empty): (Vec<Vec<&str>>, usize) = (Vec::new(), 0);
    for line in text.split('\n') {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        match found.last_mut() {
            Some(lines) if empty == 0 => lines.push(line),
            Some(_) => {
                found.extend((1..empty.min(ROOM + 1)).map(|_| Vec::new()));
                found.push(vec![line]);
            }
            None => found.push(vec![line]),
        }
        empty = 0;
    }
    found
}

fn write_paragraph(xml: &mut String, lines: &[&str]) {
    if lines.is_empty() {
        // As high as the empty line it was, with no space of its own.
        xml.push_str(r#"<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>"#);
        return;
    }
    let main = lines.iter().flat_map(|line| line.chars()).find_map(direction).unwrap_or(Direction::LeftToRight);
    xml.push_str(match main {
        Direction::LeftToRight => "<w:p>",
        Direction::RightToLeft => "<w:p><w:pPr><w:bidi/><w:rPr><w:rtl/></w:rPr></w:pPr>",
    });
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            xml.push_str("<w:r><w:br/></w:r>");
        }
        for (own, text) in stretches(line, main) {
            write_run(xml, own, &text);
        }
    }
    xml.push_str("</w:p>\n");
}

fn write_run(xml: &mut String, direction: Direction, text: &str) {
    xml.push_str(match direction {
        Direction::LeftToRight => "<w:r>",
        Direction::RightToLeft => "<w:r><w:rPr><w:rtl/></w:rPr>",
    });
    for (index, part) in text.split('\t').enumerate() {
        if index > 0 {
            xml.push_str("<w:tab/>");
        }
        if !part.is_empty() {
            xml.push_str(r#"<w:t xml:space="preserve">"#);
            xml.push_str(&escaped(part));
            xml.push_str("</w:t>");
        }
    }
    xml.push_str("</w:r>");
}

/// The text as it may stand between tags. Of what no XML may hold, a cleaned text has only these two left.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            other => safe.push(other),
        }
    }
    safe
}
