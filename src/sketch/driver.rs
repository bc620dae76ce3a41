//! Which open assumption moves the total most: each is moved from its least to its most, all else being likely.

use crate::money::Exact;
use crate::money::Money;

use super::Claim;
use super::Cost;
use super::Plan;
use super::PostSum;
use super::Support;
use super::Worker;

/// A line whose rate or amount is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A line of support.
    Support(usize),
    /// Another cost.
    Cost(usize),
    /// Whether the Employment Allowance is claimed.
    Allowance,
}

/// What moves a total most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Driver {
    /// Which assumption.
    pub place: Place,
    /// How far the total moves between its least and its most, all else being likely.
    pub spread: Exact,
}

impl Plan {
    /// The open assumption between whose ends the total moves furthest; of two that move it as far, the first. The posts
    /// are those at the likely rates.
    pub(super) fn driver(&self, posts: &[PostSum]) -> Option<Driver> {
        let insurance = self.insurance(posts);
        let support = self.support.iter().enumerate();
        let support = support.map(|(place, line)| (Place::Support(place), self.moves(line, posts, &insurance)));
        let costs = self.costs.iter().enumerate();
        let costs = costs.map(|(place, cost)| (Place::Cost(place), cost.moves(self.span.days())));
        let taken = if self.allowance == Claim::Unsure { self.taken(&insurance) } else { Exact::ZERO };
        let mut most: Option<Driver> = None;
        for (place, spread) in support.chain(costs).chain([(Place::Allowance, taken)]) {
            if spread > most.map_or(Exact::ZERO, |driver| driver.spread) {
                most = Some(Driver { place, spread });
            }
        }
        most
    }

    /// How far a line of support moves the total.
    fn moves(&self, line: &Support, posts: &[PostSum], insurance: &[Exact]) -> Exact {
        let rate = line.rate;
        match &line.worker {
            Worker::Unpaid | Worker::Unsaid => Exact::ZERO,
            Worker::SelfEmployed | Worker::Agency => {
                let [low, high] = [rate.low(), rate.high()].map(|rate| line.weekly(rate).times(line.people));
                high.minus(low).for_days(self.span.days())
            }
            Worker::Own(_) if rate.low() == rate.high() => Exact::ZERO,
            Worker::Own(name) => {
                let moved = |post: &&PostSum| post.name == *name && post.number <= line.people;
                let moved: Vec<&PostSum> = posts.iter().filter(moved).collect();
                let [low, high] = [rate.low(), rate.high()].map(|rate| self.at(line, rate, &moved, insurance));
                high.minus(low)
            }
        }
    }

    /// What the posts of a line come to at this rate, less what the allowance then takes off the insurance of all.
    fn at(&self, line: &Support, rate: Money, moved: &[&PostSum], insurance: &[Exact]) -> Exact {
        let more = line.weekly(rate).minus(line.weekly(line.rate.likely()));
        let (mut sum, mut all) = (Exact::ZERO, insurance.to_vec());
        for post in moved {
            let now = self.post(&post.name, post.number, post.weekly.plus(more));
            for ((all, now), before) in all.iter_mut().zip(&now.parts).zip(&post.parts) {
                sum = sum.plus(now.costs.total());
                *all = all.plus(now.costs.insurance).minus(before.costs.insurance);
            }
        }
        if self.allowance == Claim::Yes { sum.minus(self.taken(&all)) } else { sum }
    }

    /// The insurance of all posts in each part of the time.
    pub(super) fn insurance(&self, posts: &[PostSum]) -> Vec<Exact> {
        let part = |place: usize| {
            let parts = posts.iter().filter_map(|post| post.parts.get(place));
            parts.fold(Exact::ZERO, |sum, part| sum.plus(part.costs.insurance))
        };
        (0..self.span.parts().len()).map(part).collect()
    }

    /// What the allowance takes off such an insurance at most; it counts once in each tax year.
    pub(super) fn taken(&self, insurance: &[Exact]) -> Exact {
        let parts = self.span.parts().into_iter().zip(insurance);
        parts.fold(Exact::ZERO, |sum, (part, insurance)| sum.plus(part.year.terms().after_allowance(*insurance).taken))
    }
}

impl Cost {
    /// How far it moves the total.
    fn moves(&self, days: u32) -> Exact {
        let [low, high] = [self.amount.low(), self.amount.high()].map(|amount| self.of(amount, days));
        high.minus(low)
    }
}
