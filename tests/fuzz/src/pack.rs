//! Any bytes as a pack: it is read or refused with places named, and what is read can be joined, told, and written back.

#![no_main]

use libfuzzer_sys::fuzz_target;
use phb_check::content;
use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Local;
use phb_check::offer::Json;
use phb_check::offer::read;
use phb_check::questionnaire::CivilDate;
use phb_check::rulebook::Rulebook;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(value) = Json::parse(&text) {
        assert_eq!(Json::parse(&value.to_text()).as_ref(), Ok(&whole(&value)), "written and read again");
    }
    match read(&text) {
        Err(problems) => {
            assert!(!problems.is_empty() && problems.len() <= 200);
            for problem in &problems {
                assert!(problem.path.len() < 2_000 && !problem.to_string().is_empty());
            }
        }
        Ok(offer) => {
            let today = CivilDate::new(2026, 11, 22).unwrap_or_default();
            let state = offer.state(today);
            let national = Rulebook::national();
            let book = offer.join(national.clone());
            assert!(book.entitlements().starts_with(national.entitlements()), "a pack changed a national rule");
            let groups = offer.groups().to_vec();
            let interview = Interview::over(book, Local::InUse(Box::new(offer), state), today);
            let findings = Findings::of(&interview);
            assert!(findings.is_checked, "the second reader does not follow");
            let told = groups.iter().map(|group| content::group_sections(group, &interview).len()).sum::<usize>();
            assert!(told + content::offer_sections(&interview).len() < 10_000);
        }
    }
});

/// The value as it is written: a number that is not whole becomes nothing.
fn whole(value: &Json) -> Json {
    match value {
        Json::Number(None) => Json::Null,
        Json::List(list) => Json::List(list.iter().map(whole).collect()),
        Json::Object(fields) => Json::Object(fields.iter().map(|(name, value)| (name.clone(), whole(value))).collect()),
        Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) => value.clone(),
    }
}
