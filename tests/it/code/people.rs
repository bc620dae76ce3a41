//! People for codes: those of the stories, and any number by a small generator; alone and with every good pack.

use std::fs;
use std::path::Path;

use phb_check::interview::Local;
use phb_check::interview::Who;
use phb_check::offer::OfferState;
use phb_check::offer::read;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::Typed;
use phb_check::rulebook::Rulebook;

use crate::cases::today;

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn throw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    /// Whether something happens that does `often` times out of a hundred.
    pub fn falls(&mut self, often: usize) -> bool {
        self.throw(100) < often
    }
}

/// Rules and the pack that joined them.
pub struct Place {
    pub name: String,
    pub rulebook: Rulebook,
    pub local: Local,
}

/// The place of the pack in this text.
pub fn place(name: &str, text: &str) -> Place {
    let offer = read(text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    let rulebook = offer.join(Rulebook::questions_alone());
    Place { name: name.to_owned(), rulebook, local: Local::InUse(Box::new(offer), OfferState::Current) }
}

pub fn nowhere() -> Place {
    Place { name: "no pack".to_owned(), rulebook: Rulebook::national(), local: Local::None }
}

/// The text of a good pack.
pub fn pack(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/packs/good/{name}.json"));
    fs::read_to_string(path).unwrap()
}

/// Every good pack, and none.
pub fn places() -> Vec<Place> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    let joined = names.iter().map(|name| place(name, &pack(name)));
    [nowhere()].into_iter().chain(joined).collect()
}

/// Answers to about so many of a hundred questions.
pub fn answers(items: &[Item], often: usize, dice: &mut Dice) -> Answers {
    let mut answers = Answers::default();
    for item in items {
        if dice.falls(often) {
            let answer =
                std::iter::repeat_with(|| Answer::check(&typed(item, dice), item, today())).find_map(Result::ok);
            answers.insert(item.id.clone(), answer.unwrap());
        }
    }
    answers
}

fn typed(item: &Item, dice: &mut Dice) -> Typed {
    if dice.falls(10) {
        return Typed { dont_know: true, ..Typed::default() };
    }
    match &item.kind {
        ItemKind::One(options) => {
            Typed { options: vec![options[dice.throw(options.len())].clone()], ..Typed::default() }
        }
        ItemKind::Several(options) => {
            let often = 1 + dice.throw(99);
            let ticked = options.iter().filter(|_| dice.falls(often)).cloned().collect();
            Typed { options: ticked, ..Typed::default() }
        }
        ItemKind::Age => Typed { text: vec![dice.throw(121).to_string()], ..Typed::default() },
        ItemKind::PastDate => {
            let day = [1 + dice.throw(31), 1 + dice.throw(12), 1900 + dice.throw(127)];
            Typed { text: day.map(|part| part.to_string()).to_vec(), ..Typed::default() }
        }
    }
}

pub fn who(dice: &mut Dice) -> Option<Who> {
    Who::ALL.get(dice.throw(5)).copied()
}

/// A day long before any other.
pub fn long_ago() -> CivilDate {
    CivilDate::new(1900, 1, 1).unwrap()
}
