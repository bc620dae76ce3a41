//! Slips of the hand: every single one is found and named, and no text opens that is no code.

use phb_check::interview::CodeError;
use phb_check::interview::Slip;

use super::*;

/// Codes of all lengths there are.
fn real() -> Vec<(Place, Code)> {
    let mut codes: Vec<(Place, Code)> = Vec::new();
    let stories = all_stories();
    for story in stories.iter().step_by(9) {
        let answers = story.play(Who::Myself).relevant_answers();
        let place = people::nowhere();
        let code = write(Some(Who::Myself), &answers, &place);
        codes.push((place, code));
    }
    for name in ["sampleshire", "s16-trafford", "s3-north-east-london"] {
        let place = people::place(name, &people::pack(name));
        let answers = people::answers(place.rulebook.items(), 90, &mut Dice(11));
        let code = write(None, &answers, &place);
        codes.push((place, code));
    }
    let place = people::nowhere();
    let code = write(None, &Answers::default(), &place);
    codes.push((place, code));
    codes
}

/// What the paper says in a group; in two, from the one where the sign at `at` stands to the one with its neighbour.
fn on_paper(code: &Code, at: usize, last: usize) -> String {
    code.groups().skip(at / 4).take(last / 4 - at / 4 + 1).collect::<Vec<_>>().join("-")
}

fn check(place: &Place, code: &Code, typed: &str, expected: (usize, String, Slip)) {
    let (group, likely, slip) = expected;
    assert_eq!(open(typed, place), Err(CodeError::Mistyped { group, likely, slip }), "{code} typed as {typed}");
}

#[test]
fn any_wrong_sign_anywhere_is_found_and_named() {
    for (place, code) in real() {
        for (at, right) in code.signs().char_indices() {
            for wrong in SIGNS.into_iter().chain(['?', 'U', 'é']).filter(|wrong| *wrong != right) {
                let typed = format!("{}{wrong}{}", &code.signs()[..at], &code.signs()[at + 1..]);
                check(&place, &code, &typed, (at / 4 + 1, on_paper(&code, at, at), Slip::Wrong { likely: right }));
            }
        }
    }
}

#[test]
fn any_two_neighbours_in_each_others_place_are_found_and_named() {
    for (place, code) in real() {
        let signs: Vec<char> = code.signs().chars().collect();
        for at in (0..signs.len() - 1).filter(|at| signs[*at] != signs[at + 1]) {
            let mut typed = signs.clone();
            typed.swap(at, at + 1);
            let typed: String = typed.into_iter().collect();
            check(&place, &code, &typed, (at / 4 + 1, on_paper(&code, at, at + 1), Slip::Swapped));
        }
    }
}

#[test]
fn any_missing_sign_is_found_and_named() {
    for (place, code) in real() {
        for (at, likely) in code.signs().char_indices() {
            let typed = format!("{}{}", &code.signs()[..at], &code.signs()[at + 1..]);
            // Of two alike it is all one which is missing.
            let first = code.signs()[..at].trim_end_matches(likely).len();
            check(&place, &code, &typed, (first / 4 + 1, on_paper(&code, first, first), Slip::Missing { likely }));
        }
    }
}

#[test]
fn any_sign_typed_twice_or_beside_the_others_is_found_and_named() {
    for (place, code) in real() {
        for at in 0..=code.signs().len() {
            for more in SIGNS {
                let typed = format!("{}{more}{}", &code.signs()[..at], &code.signs()[at..]);
                let first = code.signs()[..at].trim_end_matches(more).len().min(code.signs().len() - 1);
                check(
                    &place,
                    &code,
                    &typed,
                    (first / 4 + 1, on_paper(&code, first, first), Slip::Extra { typed: more }),
                );
            }
        }
    }
}

#[test]
fn a_slip_is_named_too_where_the_mark_was_left_out() {
    let (place, code) = real().swap_remove(0);
    let bare = &code.signs()[4..];
    for (at, right) in bare.char_indices() {
        for wrong in SIGNS.into_iter().filter(|wrong| *wrong != right) {
            let typed = format!("{}{wrong}{}", &bare[..at], &bare[at + 1..]);
            let expected = (at / 4 + 2, on_paper(&code, at + 4, at + 4), Slip::Wrong { likely: right });
            check(&place, &code, &typed, expected);
        }
    }
}

#[test]
fn two_slips_never_open() {
    let mut dice = Dice(5);
    for (place, code) in real() {
        for _ in 0..2000 {
            let mut signs: Vec<char> = code.signs().chars().collect();
            for _ in 0..2 {
                let at = dice.throw(signs.len());
                match dice.throw(4) {
                    0 => signs[at] = SIGNS[dice.throw(32)],
                    1 => signs.insert(at, SIGNS[dice.throw(32)]),
                    2 => drop(signs.remove(at)),
                    _ => {
                        let next = (at + 1).min(signs.len() - 1);
                        signs.swap(at, next);
                    }
                }
            }
            let typed: String = signs.into_iter().collect();
            assert!(typed == code.signs() || open(&typed, &place).is_err(), "{code} typed as {typed}");
        }
    }
}

#[test]
fn the_group_with_a_sign_too_few_or_too_many_is_named() {
    let (place, code) = real().swap_remove(0);
    let mut groups: Vec<String> = code.groups().map(str::to_owned).collect();
    let last = groups.len() - 1;
    groups[2].pop();
    groups[last].pop();
    assert_eq!(open(&groups.join(" "), &place), Err(CodeError::Unsound { group: Some(3) }));
    assert_eq!(open(&groups.concat(), &place), Err(CodeError::Unsound { group: None }));
}

#[test]
fn a_code_that_breaks_off_says_so_or_is_unsound() {
    let (place, code) = real().swap_remove(0);
    assert_eq!(open("", &place), Err(CodeError::Empty));
    assert_eq!(open(" -\n\u{2014} ", &place), Err(CodeError::Empty));
    for end in 1..code.signs().len() - 1 {
        let expected = if end < 16 { CodeError::TooShort } else { CodeError::Unsound { group: None } };
        let found = open(&code.signs()[..end], &place);
        assert!(found == Err(expected.clone()), "{end}: {found:?}, not {expected:?}");
    }
}

#[test]
fn other_numbers_on_a_paper_are_not_ours() {
    let place = people::nowhere();
    for text in
        ["NHS number 943 476 5919", "https://example.org/a?b=c", "SW1A 2AA, 0300 311 22 33", "QQ 12 34 56 C 2026"]
    {
        assert_eq!(open(text, &place), Err(CodeError::NotOurs), "{text}");
    }
    assert_eq!(open("943 476 5919", &place), Err(CodeError::TooShort));
}

#[test]
fn no_random_text_opens_or_breaks_anything() {
    let mut dice = Dice(13);
    let place = people::nowhere();
    let odd: Vec<char> = "0189abcxyzUILO?! -–\t\n\u{301}é𝟙٣👩🏽‍🦽\u{202e}".chars().collect();
    for round in 0..100_000 {
        let length = dice.throw(if round % 100 == 0 { 300 } else { 40 });
        let mut text = if round % 3 == 0 { "PHB1".to_owned() } else { String::new() };
        for _ in 0..length {
            let plain = round % 2 == 0 || dice.falls(60);
            text.push(if plain { SIGNS[dice.throw(32)] } else { odd[dice.throw(odd.len())] });
        }
        assert!(open(&text, &place).is_err(), "{text:?}");
    }
    for length in (0..200).chain([999, 1000, 1001, 1200, 100_000]) {
        for sign in ['0', 'Z', '?', ' '] {
            assert!(open(&sign.to_string().repeat(length), &place).is_err());
        }
    }
}

#[test]
fn check_signs_are_those_of_the_other_arithmetic() {
    for (_, code) in real() {
        let signs = code.signs();
        assert!(field::is_sound(signs));
        assert_eq!(completed(&signs[..signs.len() - 5]), signs);
    }
}

#[test]
fn any_four_wrong_signs_are_found_up_to_43_and_any_three_up_to_455() {
    let mut seen = vec![false; 32_usize.pow(5)];
    seen[0] = true;
    let few = field::powers(43);
    for point in field::points(&few).into_iter().chain(field::pairs(&few).into_iter().map(|(point, ..)| point)) {
        // Were two alike, they would make up two, three or four wrong signs that leave nothing.
        assert!(!std::mem::replace(&mut seen[point], true));
    }
    let many = field::powers(455);
    let mut alone = vec![false; 32_usize.pow(5)];
    for point in field::points(&many) {
        assert!(!std::mem::replace(&mut alone[point], true));
    }
    let met = field::pairs(&many).into_iter().filter(|(point, ..)| *point == 0 || alone[*point]).count();
    assert_eq!(met, 0);
}
