//! Where a value just passes and where it just does not: sums, addresses, letters by their codes, limits, near names.

use phb_check::offer::Doubt;
use phb_check::offer::Email;
use phb_check::offer::Json;
use phb_check::offer::Link;
use phb_check::offer::Phone;
use phb_check::offer::read;
use phb_check::offer::review;
use phb_check::offer::sum;
use serde_json::Value;
use serde_json::json;

use super::samples::day;
use super::samples::lines;
use super::samples::set;
use super::samples::value;

#[test]
fn a_sum_is_pounds_or_pounds_and_two_digits_of_pence_to_the_penny() {
    for (text, money) in [("0", "£0.00"), ("200", "£200.00"), ("11.75", "£11.75"), ("9999999.99", "£9,999,999.99")]
    {
        let found = sum(text).map(|money| money.to_string());
        assert_eq!(found.map(|it| it.replace(',', "")), Some(money.replace(',', "")), "{text}");
    }
    for text in ["", ".50", "1.5", "1.755", "12345678", "1a", "1.a0", "1.0a", "£5", "1,000", "-1", "+1", "1.", "1.-5"]
    {
        assert_eq!(sum(text), None, "{text}");
    }
}

#[test]
fn an_address_is_kept_as_it_was_written() {
    let link = "https://www.example.org:8443/a?b=c#d";
    assert_eq!(Link::parse(link).unwrap().as_str(), link);
    assert_eq!(Email::parse("a.b+c@example.org").unwrap().as_str(), "a.b+c@example.org");
    let phone = Phone::parse("+44 (0)1632 960-001").unwrap();
    assert_eq!((phone.as_str(), &*phone.dialled()), ("+44 (0)1632 960-001", "+4401632960001"));
    for port in ["", "123456", "8a"] {
        assert_eq!(Link::parse(&format!("https://example.org:{port}/")), None, "{port}");
    }
}

#[test]
fn a_letter_by_its_code_is_the_letter_and_half_a_letter_is_none() {
    let text = |json: &str| Json::parse(json).ok().and_then(|json| json.as_text().map(str::to_owned));
    assert_eq!(text(r#""\ud83d\ude00""#).as_deref(), Some("😀"));
    assert_eq!(text(r#""\ud800\udc00\udbff\udfff""#).as_deref(), Some("\u{10000}\u{10ffff}"));
    assert_eq!(text(r#""\ud801\udc37""#).as_deref(), Some("𐐷"));
    for half in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\u0041""#, r#""\ud83d\ue000""#, r#""\udbff\ud800""#] {
        assert_eq!(text(half), None, "{half}");
    }
}

#[test]
fn what_fits_on_a_line_of_118_stands_on_it_and_nothing_longer_does() {
    let list = |letters: usize| Json::parse(&format!("[{:?}]", "x".repeat(letters))).unwrap().to_text();
    assert_eq!(list(114).lines().count(), 1);
    assert_eq!(list(115).lines().count(), 3);
    let deep = |letters: usize| Json::parse(&format!("{{\"a\":[{:?},{:?}]}}", "x".repeat(letters), "y".repeat(80)));
    assert!(deep(100).unwrap().to_text().contains("\n  \"a\": [\n    \""));
    assert_eq!(Json::parse("{\"a\":{}}").unwrap().to_text(), "{ \"a\": {} }");
}

fn problems(pack: &Value) -> String {
    read(&pack.to_string()).map_or_else(|problems| lines(&problems), |_| String::new())
}

#[test]
fn a_pack_may_be_just_as_long_as_the_limit() {
    let text = value("sampleshire").to_string();
    let padded = |bytes: usize| format!("{text}{}", " ".repeat(bytes - text.len()));
    assert!(read(&padded(512 * 1024)).is_ok());
    assert!(read(&padded(512 * 1024 + 1)).is_err());
}

#[test]
fn an_object_of_too_many_fields_is_refused_and_one_of_just_so_many_is_read_field_by_field() {
    let with = |count: usize| {
        let mut pack = value("sampleshire");
        let own = pack.as_object().unwrap().len();
        for number in own..count {
            pack.as_object_mut().unwrap().insert(format!("zz{number}"), json!(1));
        }
        problems(&pack)
    };
    assert!(!with(40).contains("too long") && with(40).contains("zz39"), "{}", with(40));
    assert!(with(41).contains("`the pack`: the list is too long, keep it to 40"), "{}", with(41));
}

#[test]
fn the_nearest_name_is_within_a_third_of_the_letters() {
    let told = |name: &str| {
        let mut pack = value("sampleshire");
        pack.as_object_mut().unwrap().insert(name.to_owned(), json!("x"));
        let problems = problems(&pack);
        problems.split("write `").nth(1).and_then(|rest| rest.split('`').next()).map(str::to_owned)
    };
    let near = [
        ("grops", Some("groups")),
        ("group", Some("groups")),
        ("soruces", Some("sources")),
        ("contact", Some("contacts")),
        ("last-checked", Some("last_checked")),
        ("areas", Some("area")),
        ("itms", Some("items")),
        ("plces", Some("places")),
        ("xyz", None),
        ("area_words_here", None),
        ("gps", None),
        ("zarea", Some("area")),
        ("zare", None),
    ];
    for (name, wanted) in near {
        assert_eq!(told(name).as_deref(), wanted, "{name}");
    }
    assert_eq!(told(&"groups".repeat(14)), None);
}

#[test]
fn the_last_day_may_be_the_first() {
    let mut pack = value("sampleshire");
    set(&mut pack, "/valid_until", json!("2026-04-01"));
    assert_eq!(problems(&pack), "");
    set(&mut pack, "/valid_until", json!("2026-03-31"));
    assert!(problems(&pack).contains("valid_from"));
}

#[test]
fn a_language_is_two_or_three_small_letters_and_short_parts() {
    let mut pack = value("sampleshire");
    for (tag, sound) in [("en", true), ("cy-GB", true), ("ang", true), ("en-", false), ("e", false), ("engl", false)] {
        set(&mut pack, "/language", json!(tag));
        assert_eq!(problems(&pack).is_empty(), sound, "{tag}");
    }
    for tag in ["EN", "en-GB!", "en-abcdefghi", "e1"] {
        set(&mut pack, "/language", json!(tag));
        assert!(!problems(&pack).is_empty(), "{tag}");
    }
}

/// The age at which most can read a text, as the doubt about it says; nothing where there is none.
fn age(words: &str) -> Option<u8> {
    let mut pack = value("sampleshire");
    set(&mut pack, "/conflict", json!(words));
    let concerns = review(&read(&pack.to_string()).unwrap(), day("2026-11-22"));
    concerns.iter().filter(|concern| concern.path == "conflict").find_map(|concern| match concern.doubt {
        Doubt::HardToRead { age } => Some(age),
        _ => None,
    })
}

#[test]
fn the_age_of_a_text_follows_the_length_of_its_sentences_and_words() {
    // Fifteen words of one part each in one sentence: grade 2.06; the formula has no age below that of the limit.
    assert_eq!(age("we go to the shop and we buy a lot of good red ripe pears"), None);
    // 20 words, 41 syllables, one sentence: 0.39 × 20 + 11.8 × 2.05 − 15.59 = 16.4, and a child starts at five and a half.
    let twenty = "many little babies carry heavy apples over narrow valleys under yellow ladders after seven sunny autumn mornings during winter evenings";
    assert_eq!(age(twenty), Some(21));
    // The same words in two sentences of ten on average: 0.39 × 10 + 24.19 − 15.59 = 12.5.
    let two = twenty.replacen("narrow valleys", "narrow valleys.", 1);
    assert_eq!(age(&two), Some(18));
    // One word before a colon is no sentence.
    assert_eq!(age(&twenty.replacen("many", "many:", 1)), Some(21));
    // Fourteen words are too few to tell.
    assert_eq!(age(&twenty.split(' ').take(14).collect::<Vec<_>>().join(" ")), None);
    assert!(age(&twenty.split(' ').take(15).collect::<Vec<_>>().join(" ")).is_some());
}

#[test]
fn what_only_restates_a_right_needs_no_conditions_and_takes_nothing_from_what_goes_for_every_group() {
    let mut pack = value("sampleshire");
    let group =
        pack["groups"].as_array().unwrap().iter().position(|it| it["standing"] == "restates_legal_right").unwrap();
    pack["groups"][group].as_object_mut().unwrap().remove("conditions");
    pack["groups"][group].as_object_mut().unwrap().remove("endorsement");
    set(&mut pack, "/every_group/endorsement", json!("A nurse."));
    let offer = read(&pack.to_string()).unwrap_or_else(|problems| panic!("{}", lines(&problems)));
    assert_eq!(offer.groups()[group].said.text("endorsement"), None);
    let silent = offer.groups().iter().find(|it| it.said.text("endorsement") == Some("A nurse."));
    assert!(silent.is_some(), "a local group takes it");
    // What only has ended needs none either; what is offered does.
    set(&mut pack, &format!("/groups/{group}/standing"), json!("offered"));
    assert!(problems(&pack).contains(&format!("groups[{group}].conditions")), "{}", problems(&pack));
}

#[test]
fn a_contact_of_one_group_contradicts_that_none_is_published() {
    let mut pack = value("sampleshire");
    pack.as_object_mut().unwrap().remove("contacts");
    set(&mut pack, "/contacts_not_published", json!(true));
    assert!(problems(&pack).contains("`contacts_not_published`: this contradicts `contacts`"), "{}", problems(&pack));
}

#[test]
fn an_old_pack_is_of_the_version_of_today_once_it_is_parsed() {
    for entry in std::fs::read_dir(super::samples::folder("old")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        assert_eq!(phb_check::offer::parse(&text).unwrap().text("format_version"), Some("2"));
    }
}

fn doubts_about(pack: &Value, path: &str) -> Vec<Doubt> {
    let concerns = review(&read(&pack.to_string()).unwrap(), day("2026-11-22"));
    concerns.into_iter().filter(|concern| concern.path == path).map(|concern| concern.doubt).collect()
}

#[test]
fn a_source_that_one_statement_alone_rests_on_is_used() {
    let mut pack = value("sampleshire");
    let source = json!({ "id": "minutes", "title": "Minutes", "url": "https://example.org/m", "kind": "minutes" });
    pack["sources"].as_array_mut().unwrap().push(source);
    let at = format!("sources[{}]", pack["sources"].as_array().unwrap().len() - 1);
    assert_eq!(doubts_about(&pack, &at), [Doubt::UnusedSource]);
    set(&mut pack, "/caveats/0/source", json!("minutes"));
    assert_eq!(doubts_about(&pack, &at), []);
}

#[test]
fn a_time_with_nothing_open_begins_where_the_last_group_ends_and_not_after_the_pack_itself() {
    let mut pack = value("sampleshire");
    for group in pack["groups"].as_array_mut().unwrap() {
        group["window"] = json!({ "from": "2026-06-01", "until": "2026-08-31", "words": "In summer." });
    }
    let nothing = |pack: &Value| {
        let concerns = review(&read(&pack.to_string()).unwrap(), day("2026-11-22"));
        concerns.into_iter().find_map(|it| if let Doubt::NothingOpen { from } = it.doubt { Some(from) } else { None })
    };
    assert_eq!(nothing(&pack), Some(day("2026-09-01")), "although nothing is open on the first day");
    set(&mut pack, "/groups/0/window/until", json!("2027-03-31"));
    assert_eq!(nothing(&pack), None, "one stays open to the pack's last day");
}

#[test]
fn nothing_beyond_the_rights_goes_with_groups_that_only_tell_of_rights() {
    let mut pack = value("sampleshire");
    let rights = |group: &Value| group["standing"] == "restates_legal_right";
    let kept: Vec<Value> = pack["groups"].as_array().unwrap().iter().filter(|it| rights(it)).cloned().collect();
    let full = pack["groups"].clone();
    let silent = |pack: &Value| !problems(pack).contains("`nothing_beyond_rights`");
    set(&mut pack, "/nothing_beyond_rights", json!(true));
    assert!(!silent(&pack), "a group adds something");
    pack["groups"] = json!(kept);
    assert!(silent(&pack), "{}", problems(&pack));
    pack["groups"] = full;
    assert!(!silent(&pack));
}
