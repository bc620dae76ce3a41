//! The words of the folder: whole for every page, paper and letter, true to the law they name, and silent on what is private.

use std::fs;
use std::path::Path;

use phb_check::content;
use phb_check::folder::FieldKind;
use phb_check::folder::Leaf;
use phb_check::folder::Letter;
use phb_check::folder::Paper;
use phb_check::interview::Event;
use phb_check::interview::Findings;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::Confidence;
use phb_check::rulebook::ProvisionId;
use phb_check::rulebook::provision;

use crate::cases::all_stories;
use crate::cases::today;
use crate::reading::texts_below;
use crate::summary::keep;

/// The eight: CHC at home and refused a budget; a child; after detention; a wheelchair; two rights at once; CHC refused;
/// waiting for CHC; nothing but the asking.
const PEOPLE: [(&str, Who); 8] = [
    ("L67", Who::Myself),
    ("L12", Who::MyChild),
    ("L19", Who::Client),
    ("L32", Who::Myself),
    ("L69", Who::SomeoneICareFor),
    ("L68", Who::SomeoneICareFor),
    ("L07", Who::Client),
    ("L58", Who::Myself),
];

const RULES_2012: &str = "the National Health Service Commissioning Board and Clinical Commissioning Groups \
    (Responsibilities and Standing Rules) Regulations 2012 (SI 2012/2996)";
const RULES_2013: &str = "the National Health Service (Direct Payments) Regulations 2013 (SI 2013/1617)";

fn story(id: &str, who: Who) -> Interview {
    all_stories().into_iter().find(|story| story.id == id).unwrap().play(who)
}

fn speaking(who: Who) -> Interview {
    let mut interview = Interview::new(&Supplied::Nothing, today());
    interview.apply(Event::Started(Some(who)));
    interview
}

fn answered(mut interview: Interview, item: NationalItem, choice: Choice) -> Interview {
    interview.apply(Event::ChangeAsked(item.into()));
    let typed = Typed { options: vec![choice.into()], ..Typed::default() };
    interview.apply(Event::Answered { item: item.into(), typed });
    assert!(interview.trouble().is_none());
    interview
}

/// L68 with a letter of this day: a full assessment for CHC that said no.
fn refused_on(day: &str, month: &str, year: &str) -> Interview {
    let mut interview = story("L68", Who::Myself);
    interview.apply(Event::ChangeAsked(NationalItem::DecisionDate.into()));
    let typed = Typed { text: [day, month, year].map(str::to_owned).to_vec(), ..Typed::default() };
    interview.apply(Event::Answered { item: NationalItem::DecisionDate.into(), typed });
    assert!(interview.trouble().is_none());
    interview
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// What must stand in a letter whoever sends it.
fn must_cite(letter: Letter) -> Vec<String> {
    let of = |place: &str, law: &str| format!("{place} of {law}");
    match letter {
        Letter::RequestPhb => vec!["32B(3)".to_owned(), RULES_2012.to_owned()],
        Letter::RequestChecklist => vec![of("Under regulation 21", RULES_2012)],
        Letter::ReviewChecklist => {
            vec![of("Under regulation 21", RULES_2012), "the NHS complaints rules (SI 2009/309)".to_owned()]
        }
        Letter::ChallengeChc => vec![of("regulation 23", RULES_2012)],
        Letter::ReconsiderPhb => vec!["As I read regulation 32B(5) to (7) of ".to_owned(), RULES_2012.to_owned()],
        Letter::ReconsiderDirectPayment => vec![of("Under regulation 7", RULES_2013)],
        Letter::ReconsiderService => vec![of("Under regulation 8", RULES_2013)],
        Letter::ReconsiderReduction => vec![of("Under regulation 13", RULES_2013)],
        Letter::AskWorking => vec![of("Under regulation 13(1)", RULES_2013)],
        Letter::Complaint => vec!["the NHS complaints rules (SI 2009/309)".to_owned()],
        Letter::Records => {
            vec!["subject access request".to_owned(), "As I understand it, you should usually".to_owned()]
        }
        // What these two cite depends on what was said.
        Letter::Chase | Letter::AskReasons => Vec::new(),
    }
}

#[test]
fn every_page_has_a_label_for_each_of_its_fields_and_no_more() {
    for leaf in Leaf::ALL {
        let interview = speaking(Who::Myself);
        let wording = content::leaf(leaf, &interview);
        for text in [&wording.title, &wording.lede, &wording.good, &wording.poor, &wording.heading] {
            assert!(!text.is_empty(), "{leaf:?}");
        }
        let count = leaf.fields().len();
        for field in 0..count {
            assert!(!content::leaf_field(leaf, field, &interview).0.is_empty(), "{leaf:?} {field}");
        }
        assert_eq!(content::leaf_field(leaf, count, &interview), (String::new(), String::new()), "{leaf:?}");
    }
}

#[test]
fn every_choice_on_a_page_has_a_label_of_its_own() {
    let interview = speaking(Who::Myself);
    for field in Leaf::ALL.iter().flat_map(|leaf| leaf.fields()) {
        let FieldKind::One(codes) = field.kind else { continue };
        let mut labels: Vec<String> = codes.iter().map(|code| content::leaf_choice(code, &interview)).collect();
        assert!(labels.iter().all(|label| !label.is_empty()), "{labels:?}");
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), codes.len());
    }
    assert_eq!(content::leaf_choice("nonsense", &interview), "");
}

#[test]
fn every_page_says_that_it_may_be_skipped() {
    for leaf in Leaf::ALL {
        let lede = content::leaf(leaf, &speaking(Who::Myself)).lede;
        assert!(lede.contains("skip") || lede.contains("empty"), "{leaf:?}: {lede}");
    }
}

#[test]
fn no_page_asks_who_somebody_is() {
    let asks = ["full name", "first name", "your name", "date of birth", "birthday", "NHS number", "address"];
    for leaf in Leaf::ALL {
        for field in 0..leaf.fields().len() {
            let (label, hint) = content::leaf_field(leaf, field, &speaking(Who::Myself));
            let text = format!("{label} {hint}");
            assert!(!asks.iter().any(|ask| text.contains(ask)), "{leaf:?}: {text}");
        }
    }
}

#[test]
fn pages_papers_and_the_list_of_letters_are_whole_in_every_voice() {
    for who in Who::ALL {
        let interview = speaking(who);
        let mut all = Vec::new();
        for leaf in Leaf::ALL {
            let wording = content::leaf(leaf, &interview);
            all.extend([wording.title, wording.lede, wording.good, wording.poor, wording.heading]);
            for (place, field) in leaf.fields().iter().enumerate() {
                let (label, hint) = content::leaf_field(leaf, place, &interview);
                all.extend([label, format!("{hint}.")]);
                if let FieldKind::One(codes) = field.kind {
                    all.extend(codes.iter().map(|code| content::leaf_choice(code, &interview)));
                }
            }
        }
        for paper in Paper::ALL {
            let wording = content::paper(paper, &interview);
            all.extend([wording.name, wording.held_by, wording.ask_for]);
        }
        for letter in Letter::ALL {
            let wording = content::letter(letter, &interview);
            all.extend([wording.title, wording.when]);
        }
        for text in all {
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{who:?}: {text}");
            assert!(!text.contains("client are ") && !text.contains("child are ") && !text.contains("  "), "{text}");
        }
    }
}

#[test]
fn every_letter_cites_its_law_and_names_its_day_for_eight_people() {
    for (id, who) in PEOPLE {
        let interview = story(id, who);
        let answers = interview.relevant_answers();
        for letter in Letter::ALL {
            let text = content::letter_text(letter, &interview);
            let day = content::date(letter.clock(&answers, interview.as_at()).reply_by);
            assert!(text.contains(&format!("by {day}")), "{id} {letter:?}: {day}\n{text}");
            assert!(text.contains("Date: 22 November 2026\n"), "{id} {letter:?}");
            assert!(!text.contains(['{', '}']) && !text.contains("  "), "{id} {letter:?}: {text}");
            let long = words(&text);
            assert!((90..=330).contains(&long), "{id} {letter:?}: {long} words\n{text}");
            for law in must_cite(letter) {
                assert!(text.contains(&law), "{id} {letter:?}: {law}\n{text}");
            }
            assert!(text.contains("in writing"), "{id} {letter:?}");
            let decider = ["who decided", "who made the decisions", "who will decide"];
            assert!(decider.iter().any(|who| text.contains(who)), "{id} {letter:?}");
            assert!(text.matches(RULES_2012).count() <= 1, "{id} {letter:?}: its whole name once is enough");
        }
    }
}

#[test]
fn no_letter_is_too_short_or_too_long_for_anyone() {
    let mut longest = (0, String::new());
    for (place, story) in all_stories().iter().enumerate() {
        let mut people = vec![story.play(Who::ALL[place % 4])];
        if place % 4 == 0 {
            let mut everything = story.play(Who::MyChild);
            let kinds = [Choice::RefusedChc, Choice::RefusedPhb, Choice::RefusedDirectPayment, Choice::DisputedAmount];
            everything.apply(Event::ChangeAsked(NationalItem::Refusals.into()));
            let typed = Typed { options: kinds.map(Into::into).to_vec(), ..Typed::default() };
            everything.apply(Event::Answered { item: NationalItem::Refusals.into(), typed });
            people.push(everything);
        }
        for (person, letter) in people.iter().flat_map(|person| Letter::ALL.map(|letter| (person, letter))) {
            let text = content::letter_text(letter, person);
            let count = words(&text);
            assert!((90..=330).contains(&count), "{} {letter:?}: {count} words\n{text}", story.id);
            assert!(!text.contains(['{', '}']), "{} {letter:?}: {text}", story.id);
            longest = longest.max((count, format!("{} {letter:?}", story.id)));
        }
    }
    println!("longest letter: {longest:?}");
}

#[test]
fn a_letter_claims_the_rights_that_appear_and_no_other() {
    let request = |id: &str| content::letter_text(Letter::RequestPhb, &story(id, Who::Myself));
    let names = [
        ("NHS Continuing Healthcare, which the NHS alone", "L01"),
        ("the part of children’s continuing care", "L12"),
        ("the part of section 117 after-care", "L19"),
        ("NHS wheelchair services for a long-term need", "L32"),
    ];
    for (_, id) in names {
        let text = request(id);
        for (name, owner) in names {
            assert_eq!(text.contains(name), owner == id, "{id}: {name}\n{text}");
        }
        assert!(text.contains(&format!("regulations 32A and 32B(4) of {RULES_2012}")), "{text}");
        assert!(text.contains("refuse only as far as a PHB is not appropriate in my own case"), "{text}");
    }
    assert!(request("L19").contains(&format!("{RULES_2012} and section 117 of the Mental Health Act 1983)")));
    let both = request("L69");
    assert!(both.contains(names[0].0) && both.contains(names[2].0), "{both}");
    for story in all_stories() {
        let interview = story.play(Who::Myself);
        let text = content::letter_text(Letter::RequestPhb, &interview);
        let has = !Findings::of(&interview).rights().is_empty();
        assert_eq!(text.contains("have a right to a PHB"), has, "{}: {text}", story.id);
    }
}

#[test]
fn what_we_have_not_read_is_said_softly_and_what_we_have_read_is_not() {
    let interview = story("L58", Who::Myself);
    for letter in Letter::ALL {
        let text = content::letter_text(letter, &interview);
        for duty in letter.duties() {
            let soft = matches!(provision(*duty).confidence, Confidence::Recalled | Confidence::Inferred);
            let law = content::citation(&[*duty]);
            let short = law.replace(RULES_2012, "SI 2012/2996");
            if soft && !law.is_empty() {
                assert!(!text.contains(&format!("Under {law}")) && !text.contains(&format!("Under {short}")), "{text}");
            }
            if !soft {
                assert!(!text.contains(&format!("As I read {law}")), "{letter:?}: {text}");
            }
        }
    }
    let reconsider = content::letter_text(Letter::ReconsiderPhb, &story("L67", Who::Myself));
    assert!(reconsider.contains("As I read regulation 32B(4) of SI 2012/2996, one rule for everybody"), "{reconsider}");
    assert!(
        reconsider.contains("As I read regulation 32B(5) to (7) of SI 2012/2996, you should usually"),
        "{reconsider}"
    );
    let payment = content::letter_text(Letter::ReconsiderDirectPayment, &interview);
    assert!(payment.contains(&format!("Under regulation 7 of {RULES_2013}, you must give your reasons")), "{payment}");
}

#[test]
fn the_four_refusals_are_kept_apart() {
    let interview = story("L58", Who::Myself);
    let text = |letter| content::letter_text(letter, &interview);
    let chc = text(Letter::ChallengeChc);
    assert!(chc.contains("local resolution") && chc.contains("not about the size of a package"), "{chc}");
    assert!(!chc.contains("PHB") && !chc.contains("direct payment"), "{chc}");
    let budget = text(Letter::ReconsiderPhb);
    assert!(budget.contains("you refused me a personal health budget"), "{budget}");
    let payment = text(Letter::ReconsiderDirectPayment);
    assert!(payment.contains("it does not refuse a PHB"), "{payment}");
    for letter in [Letter::ReconsiderPhb, Letter::ReconsiderDirectPayment, Letter::ReconsiderService] {
        assert!(!text(letter).contains("local resolution") && !text(letter).contains("six months"), "{letter:?}");
    }
    for letter in [Letter::ReconsiderService, Letter::ReconsiderReduction] {
        assert!(!text(letter).contains("refused") && !text(letter).contains("CHC"), "{letter:?}: {}", text(letter));
    }
}

#[test]
fn a_day_is_said_to_be_fixed_only_where_a_rule_fixes_it() {
    let interview = story("L58", Who::Myself);
    for letter in Letter::ALL {
        let text = content::letter_text(letter, &interview);
        let clock = letter.clock(&interview.relevant_answers(), interview.as_at());
        assert_eq!(text.contains("so I chose that day"), clock.fixed_by.is_none(), "{letter:?}: {text}");
    }
}

#[test]
fn a_letter_that_chases_takes_its_time_from_what_is_awaited() {
    let chase = |id: &str| content::letter_text(Letter::Chase, &story(id, Who::Myself));
    let (adult, child, other) = (chase("L07"), chase("L13"), chase("L58"));
    assert!(adult.contains("within 28 calendar days") && adult.contains("the National Framework for NHS"), "{adult}");
    assert!(adult.contains("To: NHS Continuing Healthcare Team"), "{adult}");
    assert!(child.contains("within six weeks") && child.contains("Children and Young People’s Continuing Care (2016)"));
    assert!(child.contains("As I understand it, the aim is"), "{child}");
    assert!(!adult.contains("six weeks") && !child.contains("28 calendar days"));
    assert!(!other.contains("28 calendar") && !other.contains("six weeks") && other.contains("timetable"), "{other}");
}

#[test]
fn the_date_of_the_refusal_is_put_in_only_where_it_is_this_one() {
    let interview = story("L68", Who::Myself);
    let known = "In your letter of";
    let unknown = "On [day, by letter or in a talk] you";
    let challenge = content::letter_text(Letter::ChallengeChc, &interview);
    assert!(challenge.contains("within six months of the date"), "{challenge}");
    assert!(challenge.contains(known) && !challenge.contains(unknown), "{challenge}");
    let payment = content::letter_text(Letter::ReconsiderDirectPayment, &interview);
    assert!(payment.contains(unknown) && !payment.contains(known), "{payment}");
    let undated = content::letter_text(Letter::ChallengeChc, &story("L58", Who::Myself));
    assert!(undated.contains(unknown) && !undated.contains("within six months"), "{undated}");
}

#[test]
fn a_letter_that_is_late_says_so_and_asks_all_the_same() {
    let interview = refused_on("1", "5", "2025");
    let challenge = content::letter_text(Letter::ChallengeChc, &interview);
    assert!(
        challenge.contains("more than six months after") && !challenge.contains("I send this within"),
        "{challenge}"
    );
    let complaint = content::letter_text(Letter::Complaint, &interview);
    assert!(complaint.contains("This one is late because"), "{complaint}");
}

#[test]
fn no_letter_tells_or_shows_what_was_said_of_a_court_order() {
    for who in Who::ALL {
        let bound = story("L40", who);
        let free = answered(bound.clone(), NationalItem::CourtOrder, Choice::No);
        for letter in Letter::ALL {
            let text = content::letter_text(letter, &bound);
            assert_eq!(text, content::letter_text(letter, &free), "{letter:?}");
            for word in ["court", "drug", "alcohol", "licence", "probation"] {
                assert!(!text.to_lowercase().contains(word), "{letter:?}: {word}");
            }
        }
    }
}

#[test]
fn a_letter_goes_to_the_body_that_the_pack_names_and_else_leaves_a_blank() {
    let pack = include_str!("../packs/good/sampleshire.json").to_owned();
    let mut interview = Interview::new(&Supplied::Text(pack), today());
    interview.apply(Event::Started(Some(Who::Myself)));
    let to = |letter, interview: &Interview| content::letter_text(letter, interview).lines().next().unwrap().to_owned();
    let named = "To: Personal Health Budget Team, Sampleshire Integrated Care Board";
    assert_eq!(to(Letter::RequestPhb, &interview), named);
    assert!(to(Letter::Records, &interview).contains("[name of the GP practice, the hospital or"));
    let blank = "To: Personal Health Budget Team, [name of the integrated care board (ICB)]";
    assert_eq!(to(Letter::RequestPhb, &speaking(Who::Myself)), blank);
}

#[test]
fn each_voice_sends_the_letter_as_itself() {
    for letter in Letter::ALL {
        let of = |who| content::letter_text(letter, &speaking(who));
        assert!(!of(Who::Myself).contains("I am writing for"), "{letter:?}");
        assert!(of(Who::MyChild).contains("I am writing for my child:"), "{letter:?}");
        assert!(of(Who::MyChild).contains("My child’s name: [name]"), "{letter:?}");
        assert!(of(Who::SomeoneICareFor).contains("I am writing for the person I care for:"), "{letter:?}");
        assert!(of(Who::Client).contains("I enclose a signed consent."), "{letter:?}");
        assert!(of(Who::Client).contains("My client’s name: [name]"), "{letter:?}");
    }
}

#[test]
fn on_a_day_before_july_2022_a_letter_goes_to_a_ccg() {
    let mut interview = Interview::new(&Supplied::Nothing, CivilDate::new(2021, 5, 3).unwrap());
    interview.apply(Event::Started(Some(Who::Myself)));
    let text = content::letter_text(Letter::RequestPhb, &interview);
    assert!(text.contains("[name of the clinical commissioning group (CCG)]") && !text.contains("ICB"), "{text}");
}

#[test]
fn every_paragraph_of_every_letter_is_said_to_somebody() {
    let mut people: Vec<Interview> = all_stories().iter().map(|story| story.play(Who::Myself)).collect();
    people.push(refused_on("1", "5", "2025"));
    let letters: Vec<String> =
        people.iter().flat_map(|person| Letter::ALL.map(|letter| content::letter_text(letter, person))).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/en/letters");
    let texts: Vec<String> =
        fs::read_dir(&folder).unwrap().flat_map(|file| texts_below(&file.unwrap().path())).collect();
    assert!(texts.len() > 80, "{}", texts.len());
    for text in texts {
        let after = text.strip_prefix("{if ").map_or(text.as_str(), |rest| rest.split_once('}').unwrap().1);
        let plain = after.split(['{', '}']).step_by(2).max_by_key(|part| part.len()).unwrap();
        assert!(letters.iter().any(|letter| letter.contains(plain)), "{text}");
    }
}

#[test]
fn a_rule_without_a_place_in_a_law_is_not_cited() {
    for id in ProvisionId::ALL {
        let cited = content::citation(&[id]);
        assert!(!cited.contains("http") && !cited.contains("reg "), "{id:?}: {cited}");
    }
    assert_eq!(content::citation(&[ProvisionId::SubjectAccess]), "");
    let several = content::citation(&[ProvisionId::DirectPaymentReconsideration]);
    assert_eq!(several, format!("regulations 7, 8, 13 and 15 of {RULES_2013}"));
}

#[test]
fn the_letters_of_three_people_are_as_kept() {
    for (id, who) in [("L67", Who::Myself), ("L13", Who::MyChild), ("L68", Who::SomeoneICareFor)] {
        let interview = story(id, who);
        let answers = interview.relevant_answers();
        let fits = |letter: &Letter| who == Who::Myself || letter.fits(&answers);
        let letters = Letter::ALL.into_iter().filter(fits).map(|letter| content::letter_text(letter, &interview));
        keep(&format!("letters-{id}.txt"), &letters.collect::<Vec<_>>().join("\n\n---\n\n"));
    }
}

#[test]
fn on_the_last_day_a_letter_is_still_in_time() {
    let on = |day| content::letter_text(Letter::ChallengeChc, &refused_on(day, "5", "2026"));
    let (last, after) = ("I send this within six months", "It is late because");
    assert!(on("22").contains(last) && !on("22").contains(after));
    assert!(!on("21").contains(last) && on("21").contains(after));
}
