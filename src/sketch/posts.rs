//! The posts that own assistants make, and what each costs beyond its pay.

use crate::money::Exact;
use crate::money::Money;
use crate::money::OnCosts;
use crate::money::Post;
use crate::rulebook::pay::AgeBand;

use super::Assistant;
use super::Guess;
use super::Part;
use super::Plan;
use super::Support;
use super::Worker;

/// One post of one assistant: where two are needed at once, two people of that name have one each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostSum {
    /// The name the sketch gives the assistant.
    pub name: String,
    /// The first, the second, … of that name, from 1.
    pub number: u32,
    /// The likely pay of a week.
    pub weekly: Exact,
    /// What it costs in each tax year, at the likely pay.
    pub parts: Vec<PostPart>,
}

/// What a post costs in one tax year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostPart {
    /// The part of the time.
    pub part: Part,
    /// The costs.
    pub costs: OnCosts,
}

impl Plan {
    /// What is known of the assistant of this name.
    #[must_use]
    pub fn assistant(&self, name: &str) -> Assistant {
        self.assistants.iter().find(|one| one.name == name).cloned().unwrap_or_else(|| Assistant::usual(name))
    }

    /// The posts, at the rates that `pick` chooses for each line.
    pub(super) fn posts(&self, pick: &dyn Fn(usize, Guess) -> Money) -> Vec<PostSum> {
        let mut weekly: Vec<(&str, u32, Exact)> = Vec::new();
        for (place, line) in self.support.iter().enumerate() {
            let Worker::Own(name) = &line.worker else { continue };
            let pay = line.weekly(pick(place, line.rate));
            for number in 1..=line.people {
                match weekly.iter_mut().find(|(one, count, _)| *one == name && *count == number) {
                    Some((_, _, sum)) => *sum = sum.plus(pay),
                    None => weekly.push((name, number, pay)),
                }
            }
        }
        weekly.into_iter().map(|(name, number, weekly)| self.post(name, number, weekly)).collect()
    }

    /// A post at this pay a week.
    pub(super) fn post(&self, name: &str, number: u32, weekly: Exact) -> PostSum {
        let assistant = self.assistant(name);
        let mut sick_days = assistant.sick_days;
        let part = |part: Part| {
            // Days of sickness are planned for once, in the first part that is long enough for them.
            let sick = sick_days.min(part.days);
            sick_days -= sick;
            let post = Post {
                weekly,
                days: part.days,
                is_under_21: assistant.age != AgeBand::From21,
                pension: assistant.pension,
                holiday: assistant.holiday,
                sick_days: sick,
            };
            PostPart { part, costs: part.year.terms().on_costs(&post, self.method) }
        };
        let parts = self.span.parts().into_iter().map(part).collect();
        PostSum { name: name.to_owned(), number, weekly, parts }
    }
}

impl Support {
    /// The hours of a week for one of the people.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.days.iter().map(|day| day.count()).sum()
    }

    /// What one of the people is paid in a week at this rate; what comes some times a year is spread over its weeks.
    pub(super) fn weekly(&self, rate: Money) -> Exact {
        let hour = Exact::of(rate);
        let mut sum = hour.for_minutes(self.each).times(self.times).a_week();
        for day in self.days {
            sum = sum.plus(hour.for_minutes(day));
        }
        sum
    }
}
