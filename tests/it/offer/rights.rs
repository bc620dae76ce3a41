//! A pack can add; it can never change what the national rules say.

use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::Choice;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Item;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;

use super::samples::good;
use super::samples::offer;

/// One person of many: what they would say to any question, always the same.
struct Person(u32);

impl Person {
    fn number(&self, item: &Item, below: usize) -> usize {
        let name = format!("{:?}", item.id);
        let mixed =
            name.bytes().fold(self.0 ^ 0x9e37_79b9, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619));
        (mixed >> 8) as usize % below
    }

    fn answer(&self, item: &Item) -> Answer {
        // Half of all live in England, or most of the rules would rest.
        if item.id == NationalItem::Residence.into() && self.0.is_multiple_of(2) {
            return Answer::One(Choice::England.into());
        }
        match &item.kind {
            ItemKind::One(options) | ItemKind::Several(options) => {
                let Some(option) = options.get(self.number(item, options.len() + 1)) else { return Answer::DontKnow };
                match item.kind {
                    ItemKind::One(_) | ItemKind::Age | ItemKind::PastDate => Answer::One(option.clone()),
                    ItemKind::Several(_) => Answer::Several([option.clone()].into()),
                }
            }
            ItemKind::Age => Answer::Age([0, 15, 16, 17, 18, 25, 26, 64, 90][self.number(item, 9)]),
            ItemKind::PastDate => Answer::Date(CivilDate::new(2026, 11, 1).unwrap()),
        }
    }

    /// The answers of a whole sitting.
    fn sit(&self, rulebook: &Rulebook) -> Answers {
        let mut answers = Answers::default();
        while let Some(id) = rulebook.next_item(&answers) {
            let answer = self.answer(rulebook.item(&id).unwrap());
            answers.insert(id, answer);
        }
        answers
    }
}

fn national_outcomes(rulebook: &Rulebook, answers: &Answers) -> Vec<(NationalEntitlement, Outcome)> {
    let outcome = |id| rulebook.determine_national(id, answers).unwrap().outcome;
    NationalEntitlement::ALL.map(|id| (id, outcome(id))).to_vec()
}

#[test]
fn no_pack_changes_any_national_outcome() {
    let national = Rulebook::national();
    for name in good() {
        let joined = offer(name).join(national.clone());
        for person in (0..400).map(Person) {
            let alone = national_outcomes(&national, &person.sit(&national));
            let with_pack = national_outcomes(&joined, &person.sit(&joined));
            assert_eq!(alone, with_pack, "{name}, person {}", person.0);
        }
    }
}

#[test]
fn no_group_of_a_pack_ever_reaches_the_outcome_of_a_right() {
    let local = [
        Outcome::FitsOffer,
        Outcome::MayFitOffer,
        Outcome::OfferMayAsk,
        Outcome::NotOpenYet,
        Outcome::NotThisGroup,
        Outcome::SeeRight,
    ];
    for name in good() {
        let joined = offer(name).join(Rulebook::national());
        for person in (0..100).map(Person) {
            for found in joined.determine(&person.sit(&joined)) {
                let is_local = matches!(found.id, EntitlementId::Local(_));
                assert_eq!(is_local, local.contains(&found.outcome), "{name}, person {}", person.0);
            }
        }
    }
}

#[test]
fn a_joined_rulebook_keeps_every_national_question_entitlement_and_piece_of_advice_in_order() {
    let national = Rulebook::national();
    for name in good() {
        let joined = offer(name).join(national.clone());
        let items: Vec<&Item> = joined.items().iter().filter(|it| matches!(it.id, ItemId::National(_))).collect();
        assert_eq!(items, national.items().iter().collect::<Vec<_>>(), "{name}");
        assert!(joined.entitlements().starts_with(national.entitlements()), "{name}");
        assert_eq!(joined.all_advice(), national.all_advice(), "{name}");
    }
}
