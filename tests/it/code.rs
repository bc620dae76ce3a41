//! Codes for paper: that they hold what they should, that every slip is found, that nothing else opens.

mod field;
mod people;
mod pinned;
mod slips;

use phb_check::interview::Code;
use phb_check::interview::CodeError;
use phb_check::interview::CodeOpened as Opened;
use phb_check::interview::Local;
use phb_check::interview::PaperLocal;
use phb_check::interview::PaperRules;
use phb_check::interview::Who;
use phb_check::interview::from_code;
use phb_check::interview::to_code;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::AnswerError;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::LocalId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::OptionId;
use phb_check::rulebook::Rulebook;

use crate::cases::all_stories;
use crate::cases::today;

use field::SIGNS;
use field::completed;
use people::Dice;
use people::Place;

fn write(who: Option<Who>, answers: &Answers, place: &Place) -> Code {
    to_code(who, answers, &place.rulebook, &place.local)
}

fn open(text: &str, place: &Place) -> Result<Opened, CodeError> {
    from_code(text, &place.rulebook, &place.local, today())
}

/// The answers, in the order of asking.
fn sorted(answers: &Answers, place: &Place) -> Answers {
    let mut sorted = Answers::default();
    for item in place.rulebook.items() {
        if let Some(answer) = answers.answer(&item.id) {
            sorted.insert(item.id.clone(), answer.clone());
        }
    }
    sorted
}

fn national(answers: &Answers) -> Answers {
    let mut national = Answers::default();
    for (item, answer) in answers.iter().filter(|(item, _)| matches!(item, ItemId::National(_))) {
        national.insert(item.clone(), answer.clone());
    }
    national
}

/// A day's answers of somebody whom a code gives little trouble.
fn somebody() -> Answers {
    let mut answers = Answers::default();
    answers.insert(N::Residence.into(), Answer::One(Choice::England.into()));
    answers.insert(N::Age.into(), Answer::Age(34));
    answers.insert(N::Circumstances.into(), Answer::Several(vec![Choice::UnpaidCarer.into(), Choice::Veteran.into()]));
    answers
}

#[test]
fn the_answers_of_every_story_come_back_from_at_most_forty_signs() {
    let place = people::nowhere();
    let mut lengths = Vec::new();
    for (number, story) in all_stories().iter().enumerate() {
        let who = Who::ALL[number % 4];
        let answers = story.play(who).relevant_answers();
        let code = write(Some(who), &answers, &place);
        let opened = open(&code.to_string(), &place).unwrap_or_else(|error| panic!("{}: {error:?}", story.id));
        assert_eq!(opened.answers, sorted(&answers, &place), "{}", story.id);
        assert_eq!(opened.who, Some(who));
        assert_eq!((opened.rules, opened.local), (PaperRules::Same, PaperLocal::None));
        assert_eq!(opened.refused, []);
        assert!(code.signs().len() <= 40, "{}: {code}", story.id);
        lengths.push(code.signs().len());
    }
    lengths.sort_unstable();
    let [least, middle, most] = [0, lengths.len() / 2, lengths.len() - 1].map(|place| lengths[place]);
    println!("{} stories: {least}, {middle}, {most} signs (least, median, most)", lengths.len());
}

#[test]
fn with_the_questions_of_a_pack_a_code_takes_at_most_four_groups_more() {
    let (place, mut dice) = (people::place("sampleshire", &people::pack("sampleshire")), Dice(17));
    let local = place.rulebook.items().iter().filter(|item| matches!(item.id, ItemId::Local(_)));
    let local: Vec<Item> = local.cloned().collect();
    let mut lengths = Vec::new();
    for story in all_stories() {
        let mut answers = story.play(Who::Myself).relevant_answers();
        let alone = write(Some(Who::Myself), &answers, &people::nowhere()).signs().len();
        people::answers(&local, 100, &mut dice).iter().for_each(|(id, it)| answers.insert(id.clone(), it.clone()));
        let length = write(Some(Who::Myself), &answers, &place).signs().len();
        assert!(length <= alone + 16, "{}: {alone}, then {length}", story.id);
        lengths.push(length);
    }
    lengths.sort_unstable();
    println!("with {} questions of a pack: {}, {}, {} signs", local.len(), lengths[0], lengths[50], lengths[99]);
}

#[test]
fn any_answers_come_back_with_any_pack() {
    let mut dice = Dice(1);
    let (mut lengths, places) = (Vec::new(), people::places());
    for round in 0..20_000 {
        let place = &places[round % places.len()];
        let often = [10, 40, 75, 100][dice.throw(4)];
        let answers = people::answers(place.rulebook.items(), often, &mut dice);
        let who = people::who(&mut dice);
        let code = write(who, &answers, place);
        let opened = open(code.signs(), place).unwrap_or_else(|error| panic!("{}: {code}: {error:?}", place.name));
        assert_eq!(opened.answers, answers, "{}: {code}", place.name);
        assert_eq!((opened.who, opened.rules), (who, PaperRules::Same));
        assert_eq!(opened.refused, []);
        let held = national(&answers) != answers;
        assert_eq!(opened.local, if held { PaperLocal::Opened } else { PaperLocal::None });
        lengths.push(code.signs().len());
    }
    lengths.sort_unstable();
    println!("any answers: {}, {}, {} signs", lengths[0], lengths[10_000], lengths[19_999]);
}

#[test]
fn what_was_not_said_takes_no_room() {
    let place = people::nowhere();
    assert_eq!(write(None, &Answers::default(), &place).signs().len(), 16);
    let opened = open(write(None, &Answers::default(), &place).signs(), &place).unwrap();
    assert_eq!((opened.who, opened.answers), (None, Answers::default()));
}

#[test]
fn a_code_is_typed_as_people_type() {
    let place = people::nowhere();
    let code = write(Some(Who::Client), &somebody(), &place);
    let [plain, small] = [code.to_string(), code.to_string().to_lowercase()];
    let groups: Vec<&str> = code.groups().collect();
    assert_eq!(groups.concat(), code.signs());
    assert_eq!(groups.join("-"), plain);
    assert!(groups.iter().all(|group| group.len() == 4) && groups[0] == "PHB1");
    let without_mark = groups[1..].join(" ");
    let looks_alike = small.replace('1', "l").replace('0', "o");
    let looks_alike_too = plain.replace('1', "I").replace('0', "O");
    let ways = [
        small.clone(),
        code.signs().to_owned(),
        groups.join(" \u{2013} "),
        groups.join("\r\n"),
        format!("\u{feff} {}. ", groups.join("\u{a0}")),
        groups.join("\u{2011}"),
        without_mark,
        looks_alike,
        looks_alike_too,
    ];
    for way in ways {
        assert_eq!(open(&way, &place).map(|opened| opened.answers), Ok(somebody()), "{way:?}");
    }
}

#[test]
fn whatever_is_no_answer_is_left_out() {
    let place = people::nowhere();
    let mut answers = somebody();
    answers.insert(N::Chc.into(), Answer::One(Choice::Scotland.into()));
    answers.insert(N::Setting.into(), Answer::Age(3));
    answers.insert(N::Topics.into(), Answer::Several(Vec::new()));
    let both = vec![Choice::TopicBenefits.into(), Choice::NoneOfThese.into()];
    answers.insert(N::Refusals.into(), Answer::Several(both));
    answers.insert(ItemId::Local(LocalId::parse("not-here").unwrap()), Answer::DontKnow);
    assert_eq!(open(write(None, &answers, &place).signs(), &place).unwrap().answers, somebody());
}

#[test]
fn a_day_that_lies_ahead_is_not_taken_and_everything_else_is() {
    let place = people::nowhere();
    let mut answers = somebody();
    answers.insert(N::DecisionDate.into(), Answer::Date(today()));
    let code = write(None, &answers, &place);
    assert_eq!(open(code.signs(), &place).unwrap().answers, answers);
    let opened = from_code(code.signs(), &place.rulebook, &place.local, people::long_ago()).unwrap();
    assert_eq!(opened.answers, somebody());
    assert_eq!(opened.refused, [(ItemId::from(N::DecisionDate), AnswerError::FutureDate)]);
}

/// A code whose sign at `place` is another, with the check signs to it.
fn forged(code: &Code, place: usize, sign: char) -> String {
    let signs = code.signs();
    let body = &signs[..signs.len() - 5];
    completed(&format!("{}{sign}{}", &body[..place], &body[place + 1..]))
}

#[test]
fn a_code_of_other_rules_opens_and_says_so() {
    let place = people::nowhere();
    let code = write(Some(Who::MyChild), &somebody(), &place);
    for at in 5..9 {
        for sign in SIGNS.into_iter().filter(|sign| !code.signs()[at..].starts_with(*sign)) {
            let opened = open(&forged(&code, at, sign), &place).unwrap();
            assert_eq!((opened.who, opened.answers), (Some(Who::MyChild), somebody()));
            assert_eq!(opened.rules, PaperRules::Changed);
        }
    }
}

#[test]
fn a_code_of_another_layout_does_not_open() {
    let place = people::nowhere();
    let code = write(None, &somebody(), &place);
    for sign in SIGNS.into_iter().filter(|sign| *sign != '1') {
        assert_eq!(open(&forged(&code, 4, sign), &place), Err(CodeError::OtherLayout));
    }
}

#[test]
fn a_code_of_another_version_is_known_as_such() {
    let place = people::nowhere();
    let code = write(None, &somebody(), &place);
    for sign in SIGNS.into_iter().filter(|sign| *sign != '1') {
        assert_eq!(open(&forged(&code, 3, sign), &place), Err(CodeError::OtherVersion));
    }
}

fn sampleshire() -> (Place, Answers) {
    let place = people::place("sampleshire", &people::pack("sampleshire"));
    let answers = people::answers(place.rulebook.items(), 100, &mut Dice(7));
    (place, answers)
}

#[test]
fn local_answers_are_not_read_without_their_pack() {
    let (place, answers) = sampleshire();
    let code = write(None, &answers, &place);
    assert_eq!(open(code.signs(), &place).unwrap().answers, answers);
    for other in people::places().into_iter().filter(|other| other.name != place.name) {
        let opened = open(code.signs(), &other).unwrap();
        assert_eq!(opened.answers, sorted(&national(&answers), &other), "{}", other.name);
        assert_eq!(opened.local, PaperLocal::Dropped, "{}", other.name);
    }
}

#[test]
fn a_pack_that_was_checked_again_is_the_same_and_one_of_another_body_or_with_other_questions_is_not() {
    let (place, answers) = sampleshire();
    let code = write(None, &answers, &place);
    let text = people::pack("sampleshire");
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        open(code.signs(), &people::place("changed", &text.replace(from, to))).unwrap()
    };
    let later = changed("\"last_checked\": \"2026-11-01\"", "\"last_checked\": \"2026-11-20\"");
    assert_eq!((later.local, later.answers), (PaperLocal::Opened, answers.clone()));
    let elsewhere = changed("Sampleshire Integrated Care Board", "Other Integrated Care Board");
    assert_eq!((elsewhere.local, elsewhere.answers), (PaperLocal::Dropped, national(&answers)));
    let option = changed("another-hospital", "a-third-hospital");
    assert_eq!((option.local, option.answers), (PaperLocal::Dropped, national(&answers)));
}

#[test]
fn a_sound_code_that_somebody_made_up_puts_in_only_what_could_be_answered() {
    let mut dice = Dice(3);
    let places = [people::nowhere(), sampleshire().0];
    let mut outcomes = [0; 4];
    for round in 0..20_000 {
        let place = &places[round % 2];
        let length = 4 * dice.throw(40) + 2;
        let mut text = "PHB11".to_owned();
        text.extend(std::iter::repeat_with(|| SIGNS[dice.throw(32)]).take(length));
        match open(&completed(&text), place) {
            Err(error) => {
                let nonsense = if text.len() + 5 < 16 { CodeError::TooShort } else { CodeError::NotOurs };
                assert_eq!(error, nonsense, "{text}");
                outcomes[usize::from(nonsense == CodeError::NotOurs)] += 1;
            }
            Ok(opened) => {
                outcomes[2 + opened.refused.len().min(1)] += 1;
                for (id, answer) in opened.answers.iter() {
                    let item = place.rulebook.item(id).unwrap();
                    assert_eq!(Answer::check(&answer.to_typed(), item, today()).as_ref(), Ok(answer));
                }
                if opened.refused.is_empty() && opened.local != PaperLocal::Dropped {
                    let again = write(opened.who, &opened.answers, place);
                    let again = &again.signs()[9..again.signs().len() - 5];
                    assert_eq!(again.trim_end_matches('0'), text[9..].trim_end_matches('0'), "one code for one person");
                }
            }
        }
    }
    println!(
        "made up: {} too short, {} nonsense, {} opened, {} in part",
        outcomes[0], outcomes[1], outcomes[2], outcomes[3]
    );
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}

#[test]
fn no_answer_of_a_pack_hides_behind_a_national_one() {
    let (place, mut answers) = sampleshire();
    let none = OptionId::National(Choice::NoneOfThese);
    answers.insert(N::Topics.into(), Answer::Several(vec![none]));
    let rulebook = Rulebook::national();
    let alone = to_code(None, &national(&answers), &rulebook, &Local::None);
    let opened = open(alone.signs(), &place).unwrap();
    assert_eq!((opened.answers, opened.local), (national(&answers), PaperLocal::None));
}
