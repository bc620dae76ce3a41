//! What must not change while codes of a layout are on paper.

use phb_check::interview::CODE_LAYOUT;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::Part;
use phb_check::questionnaire::Sensitivity;
use phb_check::questionnaire::national_items;
use sha2::Digest;
use sha2::Sha256;

use super::*;

/// Every layout there was, with the hash of what can be said in it. The last is the one in use.
const LAYOUTS: [(u32, &str); 1] = [(1, "c3c79985bbd6")];

/// Codes that are on paper somewhere, with what they say.
const ON_PAPER: [(u32, &str); 2] =
    [(1, "PHB1-1887-AZBZ-BTEW-BF7K-8R54-0009-RDRN"), (1, "PHB1-1887-A2PJ-W414-97D1-B2XM-S4T1-3237-7TH1")];

fn option(option: &OptionId) -> &str {
    match option {
        OptionId::National(choice) => choice.code(),
        OptionId::Local(id) => id.as_str(),
    }
}

/// Some answers to a question, among them every option.
fn samples(item: &Item) -> Vec<Answer> {
    let day = |year, month, day| Answer::Date(CivilDate::new(year, month, day).unwrap());
    let mut samples = vec![Answer::DontKnow];
    match &item.kind {
        ItemKind::One(options) => samples.extend(options.iter().cloned().map(Answer::One)),
        ItemKind::Several(options) => {
            samples.extend(options.iter().map(|option| Answer::Several(vec![option.clone()])));
            samples.push(Answer::Several(options[..options.len() - 1].to_vec()));
        }
        ItemKind::Age => samples.extend([0, 1, 120].map(Answer::Age)),
        ItemKind::PastDate => samples.extend([day(1900, 1, 1), day(1901, 2, 3), day(2200, 12, 31)]),
    }
    samples
}

#[test]
fn the_layout_has_another_number_whenever_a_national_question_or_option_changes_or_how_it_is_written() {
    let place = people::nowhere();
    let mut all = format!("{:?}\n", Who::ALL);
    for item in national_items() {
        let (kind, options) = match &item.kind {
            ItemKind::One(options) => ("one of", options.iter().map(option).collect()),
            ItemKind::Several(options) => ("some of", options.iter().map(option).collect()),
            ItemKind::Age => ("age", Vec::new()),
            ItemKind::PastDate => ("past date", Vec::new()),
        };
        let ItemId::National(id) = item.id else { panic!("a national question") };
        all += &format!("{}: {kind} {}\n", id.code(), options.join(", "));
        for sample in samples(&item) {
            let mut answers = Answers::default();
            answers.insert(item.id.clone(), sample);
            answers.insert(N::CourtOrder.into(), Answer::DontKnow);
            let code = write(Some(Who::Client), &answers, &place);
            // Between the signs for the rules and those that check.
            all += &format!("    {}\n", &code.signs()[9..code.signs().len() - 5]);
        }
    }
    let hash: String = Sha256::digest(all.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let (number, pinned) = LAYOUTS[LAYOUTS.len() - 1];
    assert_eq!(CODE_LAYOUT, number, "a new layout gets a line in LAYOUTS");
    assert_eq!(
        hash, pinned,
        "give the layout its next number, in src/interview/code/layout.rs, and a line here:\n{all}"
    );
    assert!(LAYOUTS.windows(2).all(|two| two[0].0 < two[1].0 && two[1].0 < 32));
}

/// One answer of every kind.
fn all_kinds() -> Answers {
    let mut answers = somebody();
    answers.insert(N::Urgency.into(), Answer::One(Choice::NoneOfThese.into()));
    answers.insert(N::Setting.into(), Answer::DontKnow);
    answers.insert(N::Refusals.into(), Answer::Several(vec![Choice::NoneOfThese.into()]));
    answers.insert(N::DecisionDate.into(), Answer::Date(CivilDate::new(2026, 2, 28).unwrap()));
    answers.insert(N::Topics.into(), Answer::DontKnow);
    answers.insert(N::CourtOrder.into(), Answer::One(Choice::Yes.into()));
    answers
}

/// A place whose questions are told here, so that nobody changes them for another reason.
fn small_place() -> (Place, Answers) {
    let id = |text: &str| LocalId::parse(text).unwrap();
    let options = || ["north", "south", "elsewhere"].map(|text| OptionId::Local(id(text))).to_vec();
    let several = [options(), vec![Choice::NoneOfThese.into()]].concat();
    let yes_no = vec![Choice::Yes.into(), Choice::No.into()];
    let kinds = [
        ("registered-here", ItemKind::One(yes_no)),
        ("which-hospital", ItemKind::One(options())),
        ("which-teams", ItemKind::Several(several)),
        ("which-places", ItemKind::Several(options())),
        ("when-asked", ItemKind::PastDate),
    ];
    let item = |(name, kind)| Item {
        id: ItemId::Local(id(name)),
        kind,
        sensitivity: Sensitivity::Ordinary,
        part: Part::Local,
    };
    let items = kinds.map(item).to_vec();
    let rulebook = Rulebook::questions_alone().extended(items, Vec::new());
    let mut answers = somebody();
    let mut say = |name: &str, answer| answers.insert(ItemId::Local(id(name)), answer);
    say("registered-here", Answer::One(Choice::Yes.into()));
    say("which-hospital", Answer::One(OptionId::Local(id("south"))));
    say("which-teams", Answer::Several(vec![OptionId::Local(id("north")), OptionId::Local(id("elsewhere"))]));
    say("which-places", Answer::Several(vec![OptionId::Local(id("south"))]));
    say("when-asked", Answer::Date(CivilDate::new(2024, 2, 29).unwrap()));
    let place = Place { name: "small".to_owned(), rulebook, local: Local::None };
    (place, answers)
}

#[test]
fn codes_on_paper_go_on_opening() {
    let (small, local) = small_place();
    let [first, second] = ON_PAPER;
    for ((layout, code), place, answers) in [(first, people::nowhere(), all_kinds()), (second, small, local)] {
        let made = write(Some(Who::SomeoneICareFor), &answers, &place);
        if layout == CODE_LAYOUT {
            let opened = open(code, &place).unwrap_or_else(|error| panic!("{code}: {error:?}; now {made}"));
            assert_eq!((opened.who, opened.answers), (Some(Who::SomeoneICareFor), sorted(&answers, &place)), "{code}");
            // Only the signs for the rules, and those that check, may be others.
            assert_eq!(made.signs().len(), code.replace('-', "").len(), "{code}, now {made}");
        } else {
            assert_eq!(open(code, &place), Err(CodeError::OtherLayout), "{code}");
        }
    }
}
