//! What holds for every combination of answers: no gap, no clash, nothing that cannot matter, nothing without words.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write;

use phb_check::content;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::interview::Who;
use phb_check::logic::Condition;
use phb_check::logic::Node;
use phb_check::logic::Step;
use phb_check::offer::LocalOffer;
use phb_check::questionnaire::Choice as C;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::NationalItem as N;
use phb_check::questionnaire::Test;
use phb_check::rulebook::AdvicePlace;
use phb_check::rulebook::Entitlement;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::Level;
use phb_check::rulebook::NationalEntitlement as E;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::Standing;
use phb_check::rulebook::Strength;
use phb_check::rulebook::Verdicts;
use phb_check::rulebook::outcomes;

use sha2::Digest;
use sha2::Sha256;

use crate::law;
use crate::person::somebody;
use crate::person::today;

const RIGHTS: [E; 4] = [E::Chc, E::ChildrensContinuingCare, E::Section117, E::Wheelchair];

fn code(outcome: Outcome) -> u32 {
    u32::try_from(Outcome::ALL.iter().position(|other| *other == outcome).unwrap()).unwrap()
}

fn place(route: E) -> usize {
    E::ALL.iter().position(|other| *other == route).unwrap()
}

/// Verdicts that can also tell what `more` reads.
fn verdicts(entitlements: &[Entitlement], more: &[&Condition<Test>]) -> Verdicts {
    let mut all = entitlements.to_vec();
    let mut probe = all[0].clone();
    probe.steps = more.iter().map(|condition| (*condition).clone()).collect();
    all.push(probe);
    Verdicts::of(Rulebook::national().items(), &all, &[])
}

/// Somebody of whom the rules say `outcome` and `rule` does not hold, or the other way round.
fn disagreement(entitlements: &[Entitlement], route: E, outcome: Outcome, rule: &Condition<Test>) -> Option<String> {
    let mut verdicts = verdicts(entitlements, &[rule]);
    let facts = verdicts.routes()[place(route)].facts;
    let holds = verdicts.holds(rule);
    let differ = verdicts.apply(&|said, holds| u32::from((said == code(outcome)) != (holds == 2)), facts, holds);
    somebody(&verdicts, differ, &|differ| differ == 1)
}

/// Somebody for whom the route is both made out and ruled out.
fn clash(entitlements: &[Entitlement], route: usize) -> Option<String> {
    let mut verdicts = verdicts(entitlements, &[]);
    let met = verdicts.holds(&entitlements[route].met);
    let ruled_out = verdicts.holds(&entitlements[route].ruled_out);
    let both = verdicts.apply(&|met, ruled_out| u32::from(met == 2 && ruled_out == 2), met, ruled_out);
    somebody(&verdicts, both, &|both| both == 1)
}

#[test]
fn the_rules_and_the_rule_book_agree_on_every_combination_of_facts() {
    let book = Rulebook::national();
    let rules = book.entitlements();
    for route in RIGHTS {
        assert_eq!(disagreement(rules, route, Outcome::RightAppears, &law::right(route)), None, "{route:?}");
        assert_eq!(disagreement(rules, route, Outcome::Open, &law::open(route)), None, "{route:?}");
    }
    assert_eq!(disagreement(rules, E::LocalDiscretion, Outcome::MayAsk, &law::may_ask()), None);
    assert_eq!(disagreement(rules, E::LocalDiscretion, Outcome::Open, &Condition::never()), None);
    assert_eq!(disagreement(rules, E::DirectPayment, Outcome::NothingBars, &law::nothing_bars()), None);
}

#[test]
fn nothing_is_both_made_out_and_ruled_out() {
    let rules = Rulebook::national();
    for route in 0..E::ALL.len() {
        assert_eq!(clash(rules.entitlements(), route), None, "{:?}", E::ALL[route]);
    }
}

#[test]
fn a_rule_broken_on_purpose_is_found_with_a_person_in_words() {
    let mut rules = Rulebook::national().entitlements().to_vec();
    // Somebody forgets that children's care ends at 18, and writes 17.
    let Condition::All(parts) = &mut rules[place(E::ChildrensContinuingCare)].met else { panic!("a list") };
    parts[1] = Condition::negate(Condition::Test(Test::age_from(N::Age, 17)));
    let found = disagreement(
        &rules,
        E::ChildrensContinuingCare,
        Outcome::RightAppears,
        &law::right(E::ChildrensContinuingCare),
    );
    println!("a wrong age is found: {}", found.clone().unwrap());
    assert!(found.unwrap().contains("Age: 17"));

    // A joint package slips into the right.
    let mut rules = Rulebook::national().entitlements().to_vec();
    let chc = &mut rules[place(E::Chc)];
    chc.met = Condition::Any(vec![chc.met.clone(), Condition::Test(Test::chosen(N::ChcFunding, C::NhsAndCouncil))]);
    let found = clash(&rules, place(E::Chc)).unwrap();
    println!("a clash is found: {found}");
    assert!(found.contains("Who pays"));
}

/// The leaves below a node.
fn leaves(verdicts: &Verdicts, node: Node) -> BTreeSet<u32> {
    let (mut seen, mut found, mut todo) = (BTreeSet::new(), BTreeSet::new(), vec![node]);
    while let Some(node) = todo.pop() {
        if !seen.insert(node) {
            continue;
        }
        match verdicts.forest().step(node) {
            Step::Leaf(number) => {
                found.insert(number);
            }
            Step::Branch(_, children) => todo.extend(children.iter()),
        }
    }
    found
}

fn levels(verdicts: &Verdicts, node: Node, found: &mut BTreeSet<usize>) {
    let (mut seen, mut todo) = (BTreeSet::new(), vec![node]);
    while let Some(node) = todo.pop() {
        if let (true, Step::Branch(level, children)) = (seen.insert(node), verdicts.forest().step(node)) {
            found.insert(level);
            todo.extend(children.iter());
        }
    }
}

#[test]
fn every_outcome_of_every_route_happens_to_somebody_and_no_other() {
    let book = Rulebook::national();
    let named = |route: E| {
        let codes = leaves(book.verdicts(), book.verdicts().routes()[place(route)].facts);
        Outcome::ALL.into_iter().filter(|outcome| codes.contains(&code(*outcome))).collect::<Vec<_>>()
    };
    for route in RIGHTS {
        assert_eq!(named(route), [Outcome::RightAppears, Outcome::Open, Outcome::NotByThisRoute], "{route:?}");
    }
    assert_eq!(named(E::LocalDiscretion), [Outcome::MayAsk, Outcome::NotByThisRoute, Outcome::CoveredByRight]);
    let holding = [Outcome::Open, Outcome::NothingBars, Outcome::OtherWaysOnly, Outcome::DoesNotArise];
    assert_eq!(named(E::DirectPayment), holding);
}

#[test]
fn every_question_can_matter_to_somebody() {
    let book = Rulebook::national();
    let verdicts = book.verdicts();
    let mut found = BTreeSet::new();
    for route in verdicts.routes() {
        levels(verdicts, route.seen, &mut found);
    }
    for (own, prompt) in verdicts.prompts() {
        let mut some = BTreeSet::new();
        levels(verdicts, *prompt, &mut some);
        found.extend(some.contains(own).then_some(*own));
    }
    let asked: BTreeSet<&ItemId> =
        found.iter().filter_map(|level| verdicts.space().level(*level).and_then(Level::item)).collect();
    let never: Vec<_> = book.items().iter().filter(|item| !asked.contains(&item.id)).collect();
    assert!(never.is_empty(), "{never:?}");
}

#[test]
fn every_question_asked_for_the_sake_of_next_steps_changes_some() {
    let book = Rulebook::national();
    let space = book.verdicts().space();
    for (level, _) in book.verdicts().prompts() {
        let item = space.level(*level).and_then(Level::item).unwrap();
        let reads = |condition: &Condition<Test>| condition.tests().iter().any(|test| test.item() == Some(item));
        let advised = book.all_advice().iter().any(|advice| reads(&advice.when) || reads(&advice.unless));
        // The date of a letter makes the days by which to act.
        assert!(advised || *item == N::DecisionDate.into(), "{item:?}");
    }
}

fn sitting(who: Who) -> Interview {
    let mut sitting = Interview::new(&Supplied::Nothing, today());
    sitting.apply(Event::Started(Some(who)));
    sitting
}

#[test]
fn every_outcome_has_words_in_every_voice_a_provision_and_a_source() {
    let book = Rulebook::national();
    for (number, route) in E::ALL.into_iter().enumerate() {
        let provisions = &book.entitlements()[number].provisions;
        assert!(provisions.iter().any(|id| !phb_check::rulebook::provision(*id).sources.is_empty()), "{route:?}");
        for code in leaves(book.verdicts(), book.verdicts().routes()[number].seen) {
            let outcome = Outcome::ALL[code as usize];
            for who in Who::ALL {
                let words = content::outcome(Some(route), outcome, &sitting(who));
                assert!(!words.tag.is_empty() && words.body.len() > 20, "{route:?} {outcome:?}");
                assert!(!words.body.contains(['{', '}']), "{}", words.body);
            }
        }
    }
}

#[test]
fn whatever_is_said_there_is_a_next_step_and_help() {
    let book = Rulebook::national();
    let advice = book.all_advice();
    let conditions: Vec<_> = advice.iter().flat_map(|advice| [&advice.when, &advice.unless]).collect();
    let mut verdicts = verdicts(book.entitlements(), &conditions);
    for places in [[AdvicePlace::NextStep, AdvicePlace::Urgent], [AdvicePlace::NextStep, AdvicePlace::Help]] {
        let mut some = verdicts.said(&Condition::never());
        let always = verdicts.said(&Condition::always());
        assert_eq!([some, always].map(|node| verdicts.forest().number(node)), [Some(0), Some(2)]);
        for advice in advice.iter().filter(|advice| places.contains(&advice.place)) {
            let (when, unless) = (verdicts.said(&advice.when), verdicts.said(&advice.unless));
            let due = verdicts.apply(&|when, unless| u32::from(when == 2 && unless != 2), when, unless);
            some = verdicts.apply(&|some, due| some | due, some, due);
        }
        assert_eq!(somebody(&verdicts, some, &|some| some == 0), None, "{places:?}");
    }
}

/// Every sound pack by its name.
pub fn packs() -> Vec<(String, LocalOffer)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/good");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: std::path::PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        (name, phb_check::offer::read(&std::fs::read_to_string(file).unwrap()).unwrap())
    };
    files.into_iter().map(read).collect()
}

/// The choice at a national level that a choice at a level of the joined rules is; ages may be told apart more finely.
fn as_national(joined: &Level, choice: usize, national: &Level) -> usize {
    match (joined, national) {
        (Level::Age(_, fine), Level::Age(_, coarse)) if choice < joined.facts() => {
            let youngest = if choice == 0 { 0 } else { fine[choice - 1] };
            coarse.iter().filter(|from| **from <= youngest).count()
        }
        (Level::Age(..), Level::Age(..)) => national.facts(),
        _ => choice,
    }
}

/// Whether a function of the joined rules is the same as one of the national rules, whatever is said to a pack's questions.
fn same(joined: (&Verdicts, Node), national: (&Verdicts, Node), known: &mut BTreeSet<(Node, Node)>) -> bool {
    if !known.insert((joined.1, national.1)) {
        return true;
    }
    let step = |verdicts: &Verdicts, node: Node| match verdicts.forest().step(node) {
        Step::Leaf(number) => Err(number),
        Step::Branch(level, children) => Ok((level, children.iter().collect::<Vec<Node>>())),
    };
    let place = |level: usize| {
        let level = joined.0.space().level(level).unwrap();
        let alike = |other: &Level| match (level, other) {
            (Level::Age(one, _), Level::Age(another, _)) => one == another,
            _ => level == other,
        };
        (level, national.0.space().position(alike))
    };
    match (step(joined.0, joined.1), step(national.0, national.1)) {
        (Err(left), Err(right)) => left == right,
        // The national function turns on something that the joined one does not.
        (Err(_), Ok((_, below))) => below.into_iter().all(|below| same(joined, (national.0, below), known)),
        (Ok((level, children)), other) => {
            let (own, place) = place(level);
            let below = other.ok().filter(|(level, _)| place.is_none_or(|place| *level <= place));
            match below {
                // The same question, or one that comes first in the national order.
                Some((level, below)) if Some(level) == place => {
                    let told = national.0.space().level(level).unwrap();
                    let pair = |(choice, child): (usize, Node)| (child, below[as_national(own, choice, told)]);
                    let pairs: Vec<(Node, Node)> = children.into_iter().enumerate().map(pair).collect();
                    pairs.into_iter().all(|(one, two)| same((joined.0, one), (national.0, two), known))
                }
                Some((_, below)) if place.is_some() => {
                    below.into_iter().all(|below| same(joined, (national.0, below), known))
                }
                _ => children.into_iter().all(|child| same((joined.0, child), national, known)),
            }
        }
    }
}

#[test]
fn a_pack_that_changed_a_national_outcome_would_be_found_out() {
    let national = Rulebook::national();
    for (name, offer) in packs().into_iter().filter(|(_, offer)| !offer.groups().is_empty()) {
        let other = offer.join(Rulebook::national_as_at(CivilDate::new(2019, 1, 1).unwrap()));
        let changed = |route: usize| {
            let (joined, national) = (other.verdicts(), national.verdicts());
            !same(
                (joined, joined.routes()[route].seen),
                (national, national.routes()[route].seen),
                &mut BTreeSet::new(),
            )
        };
        // Section 117 and wheelchairs became rights in December 2019; CHC and children's care had been before.
        assert_eq!([0, 1, 2, 3].map(changed), [false, false, true, true], "{name}");
    }
}

#[test]
fn no_pack_changes_a_national_outcome_and_every_group_can_be_reached() {
    let national = Rulebook::national();
    for (name, offer) in packs() {
        let joined = offer.join(Rulebook::national());
        for (route, (before, after)) in national.verdicts().routes().iter().zip(joined.verdicts().routes()).enumerate()
        {
            for (before, after) in
                [(before.seen, after.seen), (before.possible, after.possible), (before.facts, after.facts)]
            {
                let mut known = BTreeSet::new();
                assert!(same((joined.verdicts(), after), (national.verdicts(), before), &mut known), "{name} {route}");
            }
        }
        assert_eq!(&joined.entitlements()[..6], national.entitlements());
        for (entitlement, route) in joined.entitlements().iter().zip(joined.verdicts().routes()).skip(6) {
            let Strength::LocalOffer(standing) = entitlement.strength else { panic!("a group") };
            let found: BTreeSet<Outcome> =
                leaves(joined.verdicts(), route.possible).into_iter().flat_map(outcomes).collect();
            let own = match standing {
                Standing::Offered => Outcome::FitsOffer,
                Standing::MayAsk => Outcome::OfferMayAsk,
                Standing::Pilot | Standing::Planned | Standing::Paused => Outcome::NotOpenYet,
                Standing::Stopped => Outcome::NotThisGroup,
                Standing::RestatesRight => Outcome::SeeRight,
            };
            assert!(found.contains(&own), "{name}: nobody can end up in {:?}", entitlement.id);
            assert!(found.iter().all(|it| *it == own || *it == Outcome::NotThisGroup), "{name} {:?}", entitlement.id);
        }
    }
}

/// How many combinations of facts lead to each leaf. Every age is one; every box is ticked or not.
fn count(verdicts: &Verdicts, node: Node) -> BTreeMap<u32, u128> {
    fn weights(level: &Level) -> Vec<u128> {
        match level {
            Level::Age(_, from) => {
                let edges: Vec<u128> =
                    [0].into_iter().chain(from.iter().map(|age| u128::from(*age))).chain([121]).collect();
                edges.windows(2).map(|pair| pair[1] - pair[0]).collect()
            }
            _ => vec![1; level.facts()],
        }
    }
    fn below(
        verdicts: &Verdicts,
        from: usize,
        node: Node,
        known: &mut BTreeMap<(usize, Node), BTreeMap<u32, u128>>,
    ) -> BTreeMap<u32, u128> {
        if let Some(found) = known.get(&(from, node)) {
            return found.clone();
        }
        let mut total = BTreeMap::new();
        match (verdicts.space().level(from), verdicts.forest().step(node)) {
            (None, Step::Leaf(number)) => {
                total.insert(number, 1);
            }
            (None, Step::Branch(..)) => panic!("a branch after the last level"),
            (Some(level), _) => {
                for (choice, weight) in weights(level).into_iter().enumerate() {
                    let child = verdicts.forest().below(node, from, choice);
                    for (number, ways) in below(verdicts, from + 1, child, known) {
                        *total.entry(number).or_default() += weight * ways;
                    }
                }
            }
        }
        known.insert((from, node), total.clone());
        total
    }
    below(verdicts, 0, node, &mut BTreeMap::new())
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn rows(name: &str, book: &Rulebook) -> String {
    let mut text = format!("{name}: {} questions, {} nodes\n", book.items().len(), book.verdicts().forest().count());
    for (entitlement, route) in book.entitlements().iter().zip(book.verdicts().routes()) {
        let id = match &entitlement.id {
            EntitlementId::National(id) => format!("{id:?}"),
            EntitlementId::Local(id) => id.to_string(),
        };
        for (code, ways) in count(book.verdicts(), route.facts) {
            writeln!(text, "  {id}: {:?} {ways}", Outcome::ALL[code as usize]).unwrap();
        }
    }
    text
}

#[test]
fn the_certificate_is_as_kept() {
    let national = Rulebook::national();
    let totals: Vec<u128> = national
        .verdicts()
        .routes()
        .iter()
        .map(|route| count(national.verdicts(), route.facts).values().sum())
        .collect();
    assert!(totals.windows(2).all(|pair| pair[0] == pair[1]), "every combination ends in one outcome of every route");
    let printed = include_str!("../snapshots/rulebook.txt");
    let certificate = format!("{}\n{}\n", totals[0], hash(printed));
    let mut report = format!("combinations of facts: {}\nhash of the printed rules: {}\n", totals[0], hash(printed));
    report.push_str(&rows("national rules", &national));
    for (name, offer) in packs() {
        report.push_str(&rows(&name, &offer.join(Rulebook::national())));
    }
    println!("{report}");
    keep("tests/snapshots/certificate.txt", &report);
    keep("src/rulebook/certificate.txt", &certificate);
}

fn keep(path: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("PHB_UPDATE").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{} has changed: run `cargo xtask prove --write` and read the difference", path.display());
}
