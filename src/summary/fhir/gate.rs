//! The tightest condition of the standard under which a question or a part is shown, chosen so that it hides nothing the
//! widget asks; how it is written is not known here.
//!
//! The standard joins the comparisons of one item either by "all" or by "any". Both are tried: all comparisons that are
//! sure to hold wherever the widget asks, and a choice of comparisons that together hold wherever it asks. The one that is
//! true in the smaller share of all ways of answering is taken.

use crate::logic::Node;

use super::comparison::Candidate;
use super::comparison::Comparison;
use super::comparison::Says;
use super::ground::Ground;

/// How comparisons are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// All of them must hold; with none of them, it always holds.
    All,
    /// One of them must hold.
    Any,
}

/// A condition under which something is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// How its comparisons are joined.
    pub join: Join,
    /// The comparisons, in the order of asking.
    pub comparisons: Vec<Comparison>,
}

impl Gate {
    /// The condition that always holds.
    pub fn open() -> Self {
        Self { join: Join::All, comparisons: Vec::new() }
    }
}

/// The tightest condition that holds all over `region`, where nothing outside `within` is shown anyway; and where at most
/// it then is shown.
pub fn tightest(region: Node, within: Node, candidates: &[Candidate], ground: &mut Ground<'_>) -> (Gate, Node) {
    let mut search = Search { region, within, candidates, ground };
    if search.ground.is_within(within, region) {
        return (Gate::open(), within);
    }
    let (all, all_shown) = search.all();
    let all = search.gate(Join::All, &search.with_presence(all));
    let Some((any, any_shown)) = search.any() else { return (all, all_shown) };
    let any = search.gate(Join::Any, &any);
    let mut weight = |gate: &Gate, shown| (search.ground.share(shown), gate.comparisons.len());
    if weight(&any, any_shown) < weight(&all, all_shown) { (any, any_shown) } else { (all, all_shown) }
}

struct Search<'s, 'a> {
    region: Node,
    within: Node,
    candidates: &'s [Candidate],
    ground: &'s mut Ground<'a>,
}

impl Search<'_, '_> {
    fn gate(&self, join: Join, chosen: &[usize]) -> Gate {
        let mut comparisons = Vec::new();
        for (place, candidate) in self.candidates.iter().enumerate() {
            if chosen.contains(&place) {
                comparisons.push(candidate.comparison.clone());
            }
        }
        Gate { join, comparisons }
    }

    /// The comparisons that hold all over the region, as few as hide the same; and where all of them may hold.
    fn all(&mut self) -> (Vec<usize>, Node) {
        let holds = |candidate: &Candidate| self.ground.is_within(self.region, candidate.sure);
        let mut usable: Vec<(usize, Node)> = Vec::new();
        for (place, candidate) in self.candidates.iter().enumerate() {
            if holds(candidate) {
                usable.push((place, candidate.may));
            }
        }
        let (mut chosen, mut shown) = (Vec::new(), self.within);
        let mut share = self.ground.share(shown);
        // The one that hides most comes first; of equals the later question, which people have just answered.
        while let Some((least, next)) = self.least(&usable, shown).filter(|(least, _)| *least < share) {
            share = least;
            shown = self.ground.both(shown, next.1);
            chosen.push(next);
        }
        (self.needed(chosen, shown), shown)
    }

    /// The same, with that there is an answer wherever it is only said what the answer is not: otherwise the question would
    /// be shown before the one it waits for is answered.
    fn with_presence(&self, mut chosen: Vec<usize>) -> Vec<usize> {
        let of = |place: &usize| self.candidates.get(*place).map(|candidate| &candidate.comparison);
        let (mut denied, mut met) = (Vec::new(), Vec::new());
        for comparison in chosen.iter().filter_map(of) {
            let list = if matches!(comparison.says, Says::IsNot(_)) { &mut denied } else { &mut met };
            list.push(&comparison.link);
        }
        let mut added = Vec::new();
        for (place, candidate) in self.candidates.iter().enumerate() {
            let Comparison { link, says } = &candidate.comparison;
            if *says == Says::Answered && denied.contains(&link) && !met.contains(&link) {
                added.push(place);
            }
        }
        chosen.extend(added);
        chosen
    }

    fn least(&mut self, usable: &[(usize, Node)], shown: Node) -> Option<(u64, (usize, Node))> {
        let mut best: Option<(u64, (usize, Node))> = None;
        for one in usable {
            let share = self.ground.share_of_both(shown, one.1);
            if best.is_none_or(|(least, _)| share <= least) {
                best = Some((share, *one));
            }
        }
        best
    }

    /// Those without which more would be shown.
    fn needed(&mut self, mut chosen: Vec<(usize, Node)>, shown: Node) -> Vec<usize> {
        let mut place = 0;
        while place < chosen.len() {
            let mut rest = chosen.clone();
            rest.remove(place);
            let mut without = self.within;
            for (_, may) in &rest {
                without = self.ground.both(without, *may);
            }
            if without == shown {
                chosen = rest;
            } else {
                place += 1;
            }
        }
        chosen.into_iter().map(|(number, _)| number).collect()
    }

    /// Comparisons that together hold all over the region, and where one of them may hold; nothing where they cannot.
    fn any(&mut self) -> Option<(Vec<usize>, Node)> {
        let (mut chosen, mut missing) = (Vec::new(), self.region);
        let mut usable: Vec<usize> = Vec::new();
        for (place, candidate) in self.candidates.iter().enumerate() {
            if !matches!(candidate.comparison.says, Says::IsNot(_)) {
                usable.push(place);
            }
        }
        let mut spared = self.ground.without(self.within, self.region);
        while self.ground.share(missing) > 0 {
            let place = self.best(&mut usable, missing, spared)?;
            let candidate = self.candidates.get(place)?;
            missing = self.ground.without(missing, candidate.sure);
            spared = self.ground.without(spared, candidate.may);
            chosen.push(place);
        }
        Some(self.covering(chosen))
    }

    /// The one that shows least in vain for what it covers of what is still missing. What covers nothing is not looked at
    /// again.
    fn best(&mut self, usable: &mut Vec<usize>, missing: Node, spared: Node) -> Option<usize> {
        let mut best: Option<(u128, u128, usize)> = None;
        let mut left = Vec::new();
        for place in usable.iter().copied() {
            let Some(candidate) = self.candidates.get(place) else { continue };
            let gain = u128::from(self.ground.share_of_both(missing, candidate.sure));
            if gain > 0 {
                let cost = u128::from(self.ground.share_of_both(spared, candidate.may));
                // Two fractions compared.
                if best.is_none_or(|(least, most, _)| (cost + 1) * most < (least + 1) * gain) {
                    best = Some((cost, gain, place));
                }
                left.push(place);
            }
        }
        *usable = left;
        best.map(|(_, _, place)| place)
    }

    /// Those without which something would be hidden, and where one of them may hold.
    fn covering(&mut self, mut chosen: Vec<usize>) -> (Vec<usize>, Node) {
        let mut place = 0;
        while place < chosen.len() {
            let mut rest = chosen.clone();
            rest.remove(place);
            let sure = self.union(&rest, |candidate| candidate.sure);
            if self.ground.is_within(self.region, sure) {
                chosen = rest;
            } else {
                place += 1;
            }
        }
        let may = self.union(&chosen, |candidate| candidate.may);
        let shown = self.ground.both(self.within, may);
        (chosen, shown)
    }

    fn union(&mut self, chosen: &[usize], of: fn(&Candidate) -> Node) -> Node {
        let mut all = self.ground.no();
        for candidate in chosen.iter().filter_map(|place| self.candidates.get(*place)) {
            all = self.ground.either(all, of(candidate));
        }
        all
    }
}
