//! How a letter names a rule: its place in the law, and firmly or softly, as sure as we are of it. What the rule says, and
//! which rule a letter needs, is not known here.

use crate::rulebook::Confidence;
use crate::rulebook::ProvisionId;
use crate::rulebook::provision;

use super::en::letters as en;
use super::say::fill_gaps;

/// These rules in the law's terms, law by law; empty where no law that we can name holds one.
///
/// ```
/// use phb_check::content::citation;
/// use phb_check::rulebook::ProvisionId;
/// let right = citation(&[ProvisionId::ChcGroup, ProvisionId::RightToHave]);
/// assert!(right.starts_with("regulations 32A and 32B(4) of the National Health Service"));
/// assert!(right.ends_with("Regulations 2012 (SI 2012/2996)"));
/// assert_eq!(citation(&[ProvisionId::Sufficient]), "");
/// ```
#[must_use]
pub fn citation(rules: &[ProvisionId]) -> String {
    let mut laws: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
    for rule in rules {
        let Some(law) = law(*rule) else { continue };
        let place = provision(*rule).place;
        match laws.iter_mut().find(|(name, _)| *name == law) {
            Some((_, places)) if !places.contains(&place) => places.push(place),
            Some(_) => {}
            None => laws.push((law, vec![place])),
        }
    }
    let named: Vec<String> = laws.iter().map(|(law, places)| named(law, places)).collect();
    named.join(en::AND)
}

/// One rule in the law's terms; with `only`, no more than these regulations of those it names, such as `7`.
pub(super) fn cited(rule: ProvisionId, only: Option<&str>) -> String {
    let place = provision(rule).place;
    let is_digit = |letter: char| letter.is_ascii_digit();
    let known = |number: &str| place.split([' ', ',']).any(|part| part == number);
    match only.filter(|only| only.split([' ', ',']).filter(|part| part.starts_with(is_digit)).all(known)) {
        Some(only) => law(rule).map_or(String::new(), |law| named(law, &[&format!("reg {only}")])),
        None => citation(&[rule]),
    }
}

/// How a sentence begins that rests on a rule.
pub(super) fn under(rule: ProvisionId, only: Option<&str>) -> String {
    let law = cited(rule, only);
    if law.is_empty() {
        return en::AS_I_UNDERSTAND.to_owned();
    }
    fill_gaps(if is_firm(rule) { en::UNDER } else { en::AS_I_READ }, &[&law])
}

/// What a rule asks of the body.
pub(super) fn must(rule: ProvisionId) -> &'static str {
    let [firm, soft] = en::MUST;
    if is_firm(rule) { firm } else { soft }
}

/// The text with each law by its whole name where it comes up first, and by its short name after that.
pub(super) fn named_once(text: &str) -> String {
    let mut text = text.to_owned();
    for (_, whole, short) in en::INSTRUMENTS {
        if let Some((before, after)) = text.split_once(whole) {
            text = format!("{before}{whole}{}", after.replace(whole, short));
        }
    }
    text
}

fn is_firm(rule: ProvisionId) -> bool {
    match provision(rule).confidence {
        Confidence::Verified | Confidence::SecondHand => true,
        Confidence::Recalled | Confidence::Inferred => false,
    }
}

/// The law or guidance that holds a rule: that of the first source which letters can name.
fn law(rule: ProvisionId) -> Option<&'static str> {
    provision(rule).sources.iter().find_map(|source| {
        let known = en::INSTRUMENTS.iter().find(|(beginning, _, _)| source.title().starts_with(beginning));
        known.map(|(_, whole, _)| *whole)
    })
}

/// Places in a law, with its name.
fn named(law: &str, places: &[&str]) -> String {
    let number = |place: &&str| place.strip_prefix("regs ").or(place.strip_prefix("reg ")).map(str::to_owned);
    let numbers: Vec<String> = places.iter().filter_map(number).collect();
    let others = places.iter().filter(|place| !place.is_empty() && number(place).is_none());
    let mut parts: Vec<String> = others.map(|place| (*place).to_owned()).collect();
    if !numbers.is_empty() {
        let numbers = numbers.join(en::AND);
        let [one, several] = en::REGULATION;
        parts.push(fill_gaps(if numbers.contains(en::AND) { several } else { one }, &[&numbers]));
    }
    if parts.is_empty() {
        return law.to_owned();
    }
    fill_gaps(en::PLACE_OF, &[&parts.join(en::AND), law])
}
