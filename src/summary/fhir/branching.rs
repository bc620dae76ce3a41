//! When a form shows each question and each part: the tightest conditions that hide nothing the widget asks.

use crate::logic::Node;
use crate::questionnaire::ItemId;
use crate::questionnaire::Part;
use crate::rulebook::Rulebook;

use super::comparison::Candidate;
use super::comparison::Shown;
use super::comparison::candidates;
use super::gate::Gate;
use super::gate::tightest;
use super::ground::Ground;
use super::region::regions;

/// How many conditions one question may have besides its part's: one of its own, and one of a group round it.
const LAYERS: usize = 2;

/// The conditions of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branching {
    parts: Vec<(Part, Gate)>,
    items: Vec<(ItemId, Vec<Gate>)>,
    unsaid: Vec<ItemId>,
}

impl Branching {
    /// The conditions for this rulebook.
    pub fn of(rulebook: &Rulebook) -> Self {
        let mut ground = Ground::new(rulebook.verdicts().space());
        let regions = regions(rulebook, &mut ground);
        let mut all = Self { parts: Vec::new(), items: Vec::new(), unsaid: Vec::new() };
        let (mut known, mut within) = (Vec::new(), ground.yes());
        for (item, region) in rulebook.items().iter().zip(&regions) {
            if all.parts.last().is_none_or(|(part, _)| *part != item.part) {
                let whole = together(rulebook, &regions, item.part, &mut ground);
                let anywhere = ground.yes();
                let (gate, shown) = tightest(whole, anywhere, &known, &mut ground);
                all.parts.push((item.part, gate));
                within = shown;
            }
            let (mut gates, mut shown) = (Vec::new(), within);
            while gates.len() < LAYERS && shown != *region {
                let (gate, tighter) = tightest(*region, shown, &known, &mut ground);
                if tighter == shown {
                    break;
                }
                gates.push(gate);
                shown = tighter;
            }
            all.items.push((item.id.clone(), gates));
            if shown != *region {
                all.unsaid.push(item.id.clone());
            }
            known.extend::<Vec<Candidate>>(candidates(item, Shown { asked: *region, shown }, &mut ground));
        }
        if ground.is_full() { Self::without(rulebook) } else { all }
    }

    /// No conditions at all: everything is always shown. For a pack that would take too much room to think through.
    fn without(rulebook: &Rulebook) -> Self {
        let unsaid = rulebook.items().iter().map(|item| item.id.clone()).collect();
        Self { parts: Vec::new(), items: Vec::new(), unsaid }
    }

    /// When a part is shown.
    pub fn part(&self, part: Part) -> Gate {
        self.parts.iter().find(|(one, _)| *one == part).map_or(Gate::open(), |(_, gate)| gate.clone())
    }

    /// When a question is shown, where its part is: all of these must hold, the outermost first.
    pub fn item(&self, item: &ItemId) -> Vec<Gate> {
        self.items.iter().find(|(one, _)| one == item).map_or(Vec::new(), |(_, gate)| gate.clone())
    }

    /// The questions that the form shows more often than the widget asks them.
    pub fn unsaid(&self) -> &[ItemId] {
        &self.unsaid
    }
}

/// Where any question of a part is asked.
fn together(rulebook: &Rulebook, regions: &[Node], part: Part, ground: &mut Ground<'_>) -> Node {
    let mut whole = ground.no();
    for (item, region) in rulebook.items().iter().zip(regions) {
        if item.part == part {
            whole = ground.either(whole, *region);
        }
    }
    whole
}
