//! The published schema: as kept, and of one mind with the reader about every sample.

use std::fs;
use std::path::Path;

use phb_check::content::pack_field;
use phb_check::content::pack_shape;
use phb_check::content::pack_word;
use phb_check::offer::Field;
use phb_check::offer::Json;
use phb_check::offer::Kind;
use phb_check::offer::PACK;
use phb_check::offer::Shape;
use phb_check::offer::schema;

use super::samples::folder;
use super::samples::good;
use super::samples::text;

#[test]
fn the_published_schema_is_as_kept() {
    let made = schema(&|shape, field| pack_field(shape, field).1.to_owned()).to_text() + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/pack-2.schema.json");
    if std::env::var_os("PHB_UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "the format has changed: run this test with `PHB_UPDATE=1` and read the difference");
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for name in good() {
        let pack = Json::parse(&text(name)).unwrap();
        assert_eq!(Json::parse(&pack.to_text()).unwrap(), pack, "{name}");
    }
    for odd in ["\"\\u0000\\\" \\\\ \\n é 😀\"", "[]", "{}", "null", "[[], {\"a\": {}}]", "4294967295"] {
        let value = Json::parse(odd).unwrap();
        assert_eq!(Json::parse(&value.to_text()).unwrap(), value, "{odd}");
    }
    let kept: usize = fs::read_dir(folder("good")).unwrap().count();
    assert_eq!(kept, good().len(), "every file of the folder is in the list");
}

/// Calls `see` with every shape of the format and every field of it.
fn every_field(shape: &'static Shape, met: &mut Vec<&'static str>, see: &mut dyn FnMut(&'static str, &'static Field)) {
    if met.contains(&shape.name) {
        return;
    }
    met.push(shape.name);
    for field in shape.fields() {
        see(shape.name, field);
        let mut kind = &field.kind;
        while let Kind::List(inner, ..) = kind {
            kind = inner;
        }
        if let Kind::Object(inner) = kind {
            every_field(inner, met, see);
        }
    }
}

#[test]
fn every_field_shape_and_word_of_the_format_has_words_for_those_who_make_a_pack() {
    let (mut missing, mut met, mut fields) = (Vec::new(), Vec::new(), 0);
    every_field(&PACK, &mut met, &mut |shape, field| {
        fields += 1;
        let (label, hint) = pack_field(shape, field.name);
        if label.is_empty() || hint.is_empty() {
            missing.push(format!("{shape}.{}", field.name));
        }
        let mut kind = &field.kind;
        while let Kind::List(inner, ..) = kind {
            kind = inner;
        }
        if let Kind::Word(words) = kind {
            let words = (0..).map_while(|place| words.word(place)).filter(|word| pack_word(word).is_empty());
            missing.extend(words.map(|word| format!("{shape}.{}: {word}", field.name)));
        }
    });
    missing.extend(met.iter().filter(|shape| pack_shape(shape).0.is_empty()).map(|shape| (*shape).to_owned()));
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(fields > 150, "{fields}");
}
