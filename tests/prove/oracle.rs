//! A slow oracle beside the engine: it tries every completion of what is not known, one by one, and must agree.
//!
//! It reads conditions by itself and shares nothing with the engine but the data types. Without `PHB_PROVE=full` it
//! tries a part; `cargo xtask prove` tries all.

use std::collections::BTreeSet;

use phb_check::logic::Condition;
use phb_check::logic::Truth;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::JudgedBy;
use phb_check::questionnaire::Judgement;
use phb_check::questionnaire::LocalId;
use phb_check::questionnaire::Matter;
use phb_check::questionnaire::OptionId;
use phb_check::questionnaire::Part;
use phb_check::questionnaire::Sensitivity;
use phb_check::questionnaire::Test;
use phb_check::rulebook::Entitlement;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::Standing;
use phb_check::rulebook::Strength;
use phb_check::rulebook::Verdicts;
use phb_check::rulebook::outcome;

use crate::person::Dice;
use crate::person::in_words;

/// A fact: an option by its place, an age, or the boxes ticked as bits.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Fact {
    One(usize),
    Age(u8),
    Ticks(u32),
}

/// What a test asks of the fact of that number.
enum Ask {
    Is(usize, usize),
    Ticked(usize, u32),
    Aged(usize, u8),
    Judged(usize),
}

/// One entitlement as the oracle reads it.
pub struct Oracle<'a> {
    entitlement: &'a Entitlement,
    /// The questions it reads, and for each every fact there can be.
    items: Vec<(&'a Item, Vec<Fact>)>,
    judgements: usize,
    conditions: [Condition<Ask>; 3],
}

impl<'a> Oracle<'a> {
    pub fn of(entitlement: &'a Entitlement, items: &'a [Item]) -> Self {
        let conditions = [&entitlement.met, &entitlement.ruled_out, &entitlement.set_aside];
        let tests: Vec<&Test> = conditions.iter().flat_map(|condition| condition.tests()).collect();
        let read = |item: &&Item| tests.iter().any(|test| test.item() == Some(&item.id));
        let items: Vec<(&Item, Vec<Fact>)> =
            items.iter().filter(read).map(|item| (item, facts(item, &tests))).collect();
        let mut judged: Vec<LocalId> = Vec::new();
        for test in &tests {
            if let Matter::Judgement(judgement) = &test.matter
                && !judged.contains(&judgement.id)
            {
                judged.push(judgement.id.clone());
            }
        }
        let conditions = conditions.map(|condition| translate(condition, &items, &judged));
        Self { entitlement, items, judgements: judged.len(), conditions }
    }

    /// The outcomes over every completion, tried one by one.
    fn outcomes(&self, known: &[Option<Fact>]) -> BTreeSet<Outcome> {
        let mut found = BTreeSet::new();
        let mut facts: Vec<Fact> =
            known.iter().zip(&self.items).map(|(fact, (_, all))| fact.unwrap_or(all[0])).collect();
        let open: Vec<usize> = (0..known.len()).filter(|place| known[*place].is_none()).collect();
        for judged in 0..1_usize << self.judgements {
            self.complete(&mut facts, &open, judged, &mut found);
        }
        found
    }

    fn complete(&self, facts: &mut [Fact], open: &[usize], judged: usize, found: &mut BTreeSet<Outcome>) {
        let Some((place, rest)) = open.split_first() else {
            let truth = |condition: &Condition<Ask>| Truth::from(holds(condition, facts, judged));
            let [met, ruled_out, set_aside] = [0, 1, 2].map(|number| truth(&self.conditions[number]));
            found.insert(outcome(self.entitlement, met, ruled_out, set_aside));
            return;
        };
        for fact in &self.items[*place].1 {
            facts[*place] = *fact;
            self.complete(facts, rest, judged, found);
        }
    }

    fn completions(&self, known: &[Option<Fact>]) -> usize {
        let ways = known.iter().zip(&self.items).filter(|(fact, _)| fact.is_none()).map(|(_, (_, all))| all.len());
        ways.fold(1, usize::saturating_mul)
    }

    fn answers(&self, known: &[Option<Fact>]) -> Answers {
        let mut answers = Answers::default();
        for (fact, (item, _)) in known.iter().zip(&self.items) {
            answers.insert(item.id.clone(), fact.map_or(Answer::DontKnow, |fact| said(item, fact)));
        }
        answers
    }

    /// What is seen of a set of outcomes.
    fn seen(&self, outcomes: &BTreeSet<Outcome>) -> Outcome {
        let rest: Vec<Outcome> = outcomes.iter().copied().filter(|it| *it != Outcome::CoveredByRight).collect();
        match (outcomes.iter().next(), rest.as_slice()) {
            (Some(only), _) if outcomes.len() == 1 => *only,
            // Where a right may cover it, what goes for the rest goes for all.
            (_, [only]) => *only,
            _ => outcome(self.entitlement, Truth::Unknown, Truth::Unknown, Truth::Unknown),
        }
    }

    /// Every way of knowing some facts and not others.
    fn every_partial(&self, visit: &mut dyn FnMut(&[Option<Fact>])) {
        fn next(oracle: &Oracle<'_>, known: &mut Vec<Option<Fact>>, visit: &mut dyn FnMut(&[Option<Fact>])) {
            let Some((_, all)) = oracle.items.get(known.len()) else { return visit(known) };
            for fact in all.iter().copied().map(Some).chain([None]) {
                known.push(fact);
                next(oracle, known, visit);
                known.pop();
            }
        }
        next(self, &mut Vec::new(), visit);
    }

    fn partials(&self) -> usize {
        self.items.iter().map(|(_, all)| all.len() + 1).fold(1, usize::saturating_mul)
    }

    /// Somebody made up, with few enough completions to be tried.
    fn anybody(&self, dice: &mut Dice) -> Vec<Option<Fact>> {
        let mut known: Vec<Option<Fact>> = self.items.iter().map(|(_, all)| Some(all[dice.roll(all.len())])).collect();
        for _ in 0..dice.roll(7) {
            let place = dice.roll(known.len());
            let fact = known[place].take();
            if self.completions(&known) > 250 {
                known[place] = fact;
            }
        }
        // Most people live in England: else nothing else would ever be tried.
        if let Some(place) = self.items.iter().position(|(item, _)| item.id == residence()).filter(|_| dice.roll(8) > 0)
        {
            known[place] = Some(Fact::One(0));
        }
        known
    }
}

fn residence() -> ItemId {
    phb_check::questionnaire::NationalItem::Residence.into()
}

/// Every fact the question can have; of ages those at which a test turns and their neighbours, of boxes those read.
fn facts(item: &Item, tests: &[&Test]) -> Vec<Fact> {
    match &item.kind {
        ItemKind::One(options) => (0..options.len()).map(Fact::One).collect(),
        ItemKind::PastDate => Vec::new(),
        ItemKind::Age => {
            let mut ages = BTreeSet::from([0, 120]);
            for test in tests {
                if let Matter::AgeFrom(id, years) = &test.matter
                    && *id == item.id
                {
                    ages.extend([years.saturating_sub(1), *years]);
                }
            }
            ages.into_iter().map(Fact::Age).collect()
        }
        ItemKind::Several(options) => {
            let none = OptionId::National(Choice::NoneOfThese);
            let asks = |option: &OptionId| {
                tests
                    .iter()
                    .any(|test| matches!(&test.matter, Matter::Chosen(id, it) if *id == item.id && it == option))
            };
            let mut all = vec![0];
            for (bit, option) in options.iter().enumerate() {
                if *option != none && (asks(option) || asks(&none)) {
                    all.extend(all.clone().into_iter().map(|ticks| ticks | 1 << bit));
                }
            }
            all.into_iter().map(Fact::Ticks).collect()
        }
    }
}

fn said(item: &Item, fact: Fact) -> Answer {
    match (&item.kind, fact) {
        (ItemKind::One(options), Fact::One(place)) => Answer::One(options[place].clone()),
        (ItemKind::Several(_), Fact::Ticks(0)) => Answer::Several(vec![Choice::NoneOfThese.into()]),
        (ItemKind::Several(options), Fact::Ticks(ticks)) => Answer::Several(
            options
                .iter()
                .enumerate()
                .filter(|(bit, _)| ticks & (1 << bit) > 0)
                .map(|(_, option)| option.clone())
                .collect(),
        ),
        (_, Fact::Age(years)) => Answer::Age(years),
        _ => panic!("a fact of another question"),
    }
}

fn translate(condition: &Condition<Test>, items: &[(&Item, Vec<Fact>)], judged: &[LocalId]) -> Condition<Ask> {
    let each = |parts: &[Condition<Test>]| parts.iter().map(|part| translate(part, items, judged)).collect();
    match condition {
        Condition::Test(test) => ask(test, items, judged),
        Condition::Not(inner) => Condition::negate(translate(inner, items, judged)),
        Condition::All(parts) => Condition::All(each(parts)),
        Condition::Any(parts) => Condition::Any(each(parts)),
        Condition::AtLeast(count, parts) => Condition::AtLeast(*count, each(parts)),
    }
}

fn ask(test: &Test, items: &[(&Item, Vec<Fact>)], judged: &[LocalId]) -> Condition<Ask> {
    let place = test.item().and_then(|id| items.iter().position(|(item, _)| item.id == *id));
    Condition::Test(match (&test.matter, place.map(|place| (place, &items[place].0.kind))) {
        (Matter::Chosen(_, option), Some((place, ItemKind::One(options)))) => {
            Ask::Is(place, options.iter().position(|other| other == option).unwrap())
        }
        (Matter::Chosen(_, option), Some((place, ItemKind::Several(options)))) => {
            if *option == OptionId::National(Choice::NoneOfThese) {
                Ask::Ticked(place, 0)
            } else {
                Ask::Ticked(place, 1 << options.iter().position(|other| other == option).unwrap())
            }
        }
        (Matter::AgeFrom(_, years), Some((place, _))) => Ask::Aged(place, *years),
        (Matter::Judgement(judgement), _) => Ask::Judged(judged.iter().position(|id| *id == judgement.id).unwrap()),
        _ => panic!("a rule that reads what was said, not a fact: {test:?}"),
    })
}

fn holds(condition: &Condition<Ask>, facts: &[Fact], judged: usize) -> bool {
    match condition {
        Condition::Test(Ask::Is(place, option)) => facts[*place] == Fact::One(*option),
        Condition::Test(Ask::Ticked(place, 0)) => facts[*place] == Fact::Ticks(0),
        Condition::Test(Ask::Ticked(place, bit)) => matches!(facts[*place], Fact::Ticks(ticks) if ticks & bit > 0),
        Condition::Test(Ask::Aged(place, years)) => matches!(facts[*place], Fact::Age(age) if age >= *years),
        Condition::Test(Ask::Judged(bit)) => judged & (1 << bit) > 0,
        Condition::Not(inner) => !holds(inner, facts, judged),
        Condition::All(parts) => parts.iter().all(|part| holds(part, facts, judged)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, facts, judged)),
        Condition::AtLeast(count, parts) => parts.iter().filter(|part| holds(part, facts, judged)).count() >= *count,
    }
}

/// The engine's word on somebody: what is possible, and what is seen.
type Engine<'a> = &'a dyn Fn(&Answers) -> (Vec<Outcome>, Outcome);

/// How many were tried, and the first of whom the engine says something else.
fn compare(oracle: &Oracle<'_>, engine: Engine<'_>, most: usize) -> (usize, Option<String>) {
    let (mut tried, mut wrong) = (0, None);
    let mut visit = |known: &[Option<Fact>]| {
        tried += 1;
        let answers = oracle.answers(known);
        let found = oracle.outcomes(known);
        let (possible, seen) = engine(&answers);
        if wrong.is_none() && (possible.into_iter().collect::<BTreeSet<_>>() != found || seen != oracle.seen(&found)) {
            wrong = Some(format!("{}: {found:?}, and the engine saw {seen:?}", in_words(&answers)));
        }
    };
    if oracle.partials() <= most {
        oracle.every_partial(&mut visit);
    } else {
        let mut dice = Dice(2026);
        for _ in 0..most {
            visit(&oracle.anybody(&mut dice));
        }
    }
    (tried, wrong)
}

fn most(part: usize) -> usize {
    if std::env::var_os("PHB_PROVE").is_some() { 1_000_000 } else { part }
}

#[test]
fn the_engine_agrees_with_every_completion_on_the_national_rules() {
    let book = Rulebook::national();
    for (route, entitlement) in book.entitlements().iter().enumerate() {
        let oracle = Oracle::of(entitlement, book.items());
        let engine =
            |answers: &Answers| (book.verdicts().possible(route, answers), book.verdicts().seen(route, answers));
        let (tried, wrong) = compare(&oracle, &engine, most(20_000));
        println!(
            "{:?}: {tried} of {} partial answer sets tried, {} different",
            entitlement.id,
            oracle.partials(),
            usize::from(wrong.is_some())
        );
        assert_eq!(wrong, None);
    }
}

/// Three-valued tables instead of completions: what the engine would be without the diagrams.
fn kleene(entitlement: &Entitlement, answers: &Answers) -> Outcome {
    let truth = |condition: &Condition<Test>| condition.truth(&|test| test.truth(answers));
    outcome(entitlement, truth(&entitlement.met), truth(&entitlement.ruled_out), truth(&entitlement.set_aside))
}

#[test]
fn an_engine_broken_on_purpose_is_found_out() {
    let book = Rulebook::national();
    let mut found = 0;
    for (route, entitlement) in book.entitlements().iter().enumerate() {
        let oracle = Oracle::of(entitlement, book.items());
        // One that takes the tables for exact, and one that forgets the last outcome where there are several.
        let tables = |answers: &Answers| (book.verdicts().possible(route, answers), kleene(entitlement, answers));
        let forgets = |answers: &Answers| {
            let mut possible = book.verdicts().possible(route, answers);
            possible.truncate(2);
            (possible, book.verdicts().seen(route, answers))
        };
        for engine in [&tables as Engine<'_>, &forgets] {
            let (_, wrong) = compare(&oracle, engine, 20_000);
            if let Some(person) = &wrong {
                println!("{:?}: caught by {person}", entitlement.id);
            }
            found += usize::from(wrong.is_some());
        }
    }
    assert!(found >= 6, "{found} of the broken engines were caught");
}

/// Questions for packs that nobody wrote: two of each kind.
fn made_up_items() -> Vec<Item> {
    let local = |name: &str| LocalId::parse(name).unwrap();
    let options = |names: &[&str]| names.iter().map(|name| OptionId::Local(local(name))).collect::<Vec<_>>();
    let kinds = [
        ("colour", ItemKind::One(options(&["red", "green", "blue"]))),
        ("size", ItemKind::One(options(&["small", "large"]))),
        ("years", ItemKind::Age),
        ("pets", ItemKind::Several([options(&["cat", "dog", "hen"]), vec![Choice::NoneOfThese.into()]].concat())),
        ("tools", ItemKind::Several([options(&["saw", "file"]), vec![Choice::NoneOfThese.into()]].concat())),
    ];
    let item = |(name, kind): (&str, ItemKind)| Item {
        id: ItemId::Local(local(name)),
        kind,
        sensitivity: Sensitivity::Ordinary,
        part: Part::Local,
    };
    kinds.into_iter().map(item).collect()
}

fn made_up(items: &[Item], dice: &mut Dice, depth: usize) -> Condition<Test> {
    if depth == 0 || dice.roll(4) == 0 {
        let item = &items[dice.roll(items.len())];
        let matter = match &item.kind {
            _ if dice.roll(8) == 0 => {
                let id = LocalId::parse(["fit", "safe"][dice.roll(2)]).unwrap();
                Matter::Judgement(Judgement { id, words: "Is it?".to_owned() })
            }
            ItemKind::One(options) | ItemKind::Several(options) => {
                Matter::Chosen(item.id.clone(), options[dice.roll(options.len())].clone())
            }
            ItemKind::Age | ItemKind::PastDate => Matter::AgeFrom(item.id.clone(), [5, 16, 18, 65][dice.roll(4)]),
        };
        return Condition::Test(Test { matter, judged_by: JudgedBy::Person });
    }
    let parts: Vec<_> = (0..=dice.roll(4)).map(|_| made_up(items, dice, depth - 1)).collect();
    match dice.roll(4) {
        0 => Condition::All(parts),
        1 => Condition::Any(parts),
        2 => Condition::AtLeast(1 + dice.roll(3), parts),
        _ => Condition::negate(made_up(items, dice, depth - 1)),
    }
}

#[test]
fn the_engine_agrees_with_every_completion_on_packs_nobody_wrote() {
    let (items, mut dice) = (made_up_items(), Dice(7));
    let standings = [Standing::Offered, Standing::MayAsk, Standing::Pilot, Standing::Stopped, Standing::RestatesRight];
    let (packs, people) = if most(0) > 0 { (2_000, 500) } else { (150, 100) };
    let mut tried = 0;
    for number in 0..packs {
        let entitlement = Entitlement {
            id: EntitlementId::Local(LocalId::parse("made-up").unwrap()),
            strength: Strength::LocalOffer(standings[number % standings.len()]),
            met: made_up(&items, &mut dice, 3),
            ruled_out: made_up(&items, &mut dice, 3),
            set_aside: made_up(&items, &mut dice, 2),
            steps: Vec::new(),
            provisions: Vec::new(),
        };
        let verdicts = Verdicts::of(&items, std::slice::from_ref(&entitlement), &[]);
        let oracle = Oracle::of(&entitlement, &items);
        let engine = |answers: &Answers| (verdicts.possible(0, answers), verdicts.seen(0, answers));
        for _ in 0..people {
            if oracle.items.is_empty() {
                continue;
            }
            let known = oracle.anybody(&mut dice);
            let (found, answers) = (oracle.outcomes(&known), oracle.answers(&known));
            let (possible, seen) = engine(&answers);
            assert_eq!(possible.into_iter().collect::<BTreeSet<_>>(), found, "{entitlement:?} {answers:?}");
            assert_eq!(seen, oracle.seen(&found));
            tried += 1;
        }
    }
    println!("made-up packs: {packs}, people: {tried}, 0 different");
}
