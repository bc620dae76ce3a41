//! The sketch's sums as tables.

use crate::folder::Leaf;
use crate::money::Exact;
use crate::money::Minutes;
use crate::money::Money;
use crate::money::Range;
use crate::sketch::Cut;
use crate::sketch::CutSum;
use crate::sketch::Ingredient;
use crate::sketch::PostSum;
use crate::sketch::Purse;
use crate::sketch::Slot;
use crate::sketch::Span;
use crate::sketch::Turn;
use crate::sketch::When;

use crate::content::Costing;
use crate::content::folder::leaf_choice;
use crate::content::folder::leaf_field;

use super::Pictured;
use super::SumTable;
use super::Teller;
use super::range;

/// Where the days of a week begin among the fields of a line of support.
const MONDAY: usize = 5;

impl Teller<'_> {
    pub(super) fn totals(&self) -> SumTable {
        let whole = match self.typed.plan.span {
            Span::Usual(_) => self.say(Costing::UsualYear),
            Span::Dated { days, .. } => self.fill(Costing::Dated, &[&days.to_string()]),
        };
        let rows = [
            (self.say(Costing::Week), self.sums.weekly, true),
            (whole, self.sums.whole, true),
            (self.say(Costing::Once), self.sums.once, self.sums.once.high > Exact::ZERO),
            (self.say(Costing::Kept), self.sums.contingency, self.sums.contingency.high > Exact::ZERO),
        ];
        let rows = rows.into_iter().filter(|(_, _, shown)| *shown).map(|(name, range, _)| (name, range));
        self.ranges(Costing::Totals, rows.collect())
    }

    /// Sums from the least to the most; where all are sure, each stands there once.
    fn ranges(&self, caption: Costing, rows: Vec<(String, Range)>) -> SumTable {
        let caption = self.say(caption);
        if rows.iter().all(|(_, range)| range.is_sure()) {
            let rows = rows.into_iter().map(|(name, range)| (name, vec![range.likely.rounded().to_string()]));
            return self.table(caption, [Costing::Sum], rows.collect());
        }
        let three = |range: Range| [range.low, range.likely, range.high].map(|sum| sum.rounded().to_string()).into();
        let rows = rows.into_iter().map(|(name, range)| (name, three(range)));
        self.table(caption, [Costing::Least, Costing::Likely, Costing::Most], rows.collect())
    }

    pub(super) fn week(&self) -> Option<Pictured> {
        let week = self.typed.plan.week();
        let bars = week.iter().map(|(_, days)| days.to_vec()).collect();
        let rows = week.into_iter().map(|(slot, days)| {
            let hours = days.map(|minutes| if minutes == 0 { String::new() } else { Minutes::written(minutes) });
            (self.slot(slot), hours.to_vec())
        });
        let rows: Vec<_> = rows.collect();
        let heads = (MONDAY..MONDAY + 7).map(|day| leaf_field(Leaf::Support, day, self.interview).0);
        let caption = self.say(Costing::WeekCaption);
        let alt = self.say(Costing::WeekAlt);
        (!rows.is_empty()).then(|| Pictured { table: SumTable { caption, heads: heads.collect(), rows }, alt, bars })
    }

    fn slot(&self, slot: Slot) -> String {
        let code = match slot {
            Slot::Paid(When::Day) => "day",
            Slot::Paid(When::Evening) => "evening",
            Slot::Paid(When::WakingNight) => "waking-night",
            Slot::Paid(When::SleepingNight) => "sleeping-night",
            Slot::Paid(When::Weekend) => "weekend",
            Slot::Paid(When::BankHoliday) => "bank-holiday",
            Slot::Freely => "given-freely",
        };
        leaf_choice(code, self.interview)
    }

    pub(super) fn makeup(&self) -> Option<Pictured> {
        let shares = self.sums.makeup(&self.typed.plan);
        // One part alone is the whole, and that stands above.
        if shares.len() < 2 {
            return None;
        }
        let bars = shares.iter().map(|share| vec![share.of_ten_thousand / 10]).collect();
        let rows = shares.into_iter().map(|share| {
            let name = match share.of {
                Ingredient::Pay => Costing::Pay,
                Ingredient::Holiday => Costing::Holiday,
                Ingredient::Insurance => Costing::Insurance,
                Ingredient::Pension => Costing::Pension,
                Ingredient::Sick => Costing::Sick,
                Ingredient::Agency => Costing::AgencyHelp,
                Ingredient::SelfEmployed => Costing::SelfEmployed,
                Ingredient::Other => Costing::OtherCosts,
            };
            let of_hundred = Money::from_pence(share.of_ten_thousand).to_string();
            (self.say(name), vec![share.sum.rounded().to_string(), of_hundred])
        });
        let all = (self.say(Costing::All), vec![self.sums.whole.likely.rounded().to_string(), String::new()]);
        let rows = rows.chain([all]).collect();
        let table = self.table(self.say(Costing::MakeupCaption), [Costing::Sum, Costing::OfAHundred], rows);
        Some(Pictured { table, alt: self.say(Costing::MakeupAlt), bars })
    }

    /// Nothing where no line names an outcome.
    pub(super) fn outcomes(&self) -> Option<SumTable> {
        let sums = self.sums.by_outcome(&self.typed, self.interview.folder());
        if sums.len() < 2 {
            return None;
        }
        let named = sums.into_iter().map(|(name, sum)| {
            let name = if name.is_empty() { self.say(Costing::OutcomeNone) } else { name };
            (name, sum)
        });
        let beyond = (self.say(Costing::OutcomeEmploying), self.sums.beyond_pay());
        let shown = named.chain([beyond]).filter(|(_, sum)| sum.high != Exact::ZERO);
        let all = (self.say(Costing::All), self.sums.weekly);
        Some(self.ranges(Costing::OutcomeCaption, shown.chain([all]).collect()))
    }

    /// Each post, with how its sums come about. People of one name whose posts are the same have one table for all.
    pub(super) fn posts(&self) -> Vec<(SumTable, Vec<String>)> {
        let posts = &self.sums.posts;
        let is_same = |one: &PostSum, other: &PostSum| one.name == other.name && one.parts == other.parts;
        let is_first = |place: usize, post: &PostSum| !posts.iter().take(place).any(|earlier| is_same(earlier, post));
        let first = posts.iter().enumerate().filter(|(place, post)| is_first(*place, post));
        first.flat_map(|(_, post)| self.post(post, posts.iter().filter(|it| is_same(it, post)).count())).collect()
    }

    fn post(&self, post: &PostSum, people: usize) -> Vec<(SumTable, Vec<String>)> {
        let named = self.sums.posts.iter().filter(|other| other.name == post.name).count();
        let name = match (people, named) {
            (2.., _) => self.fill(Costing::PostOfEach, &[&post.name, &people.to_string()]),
            (_, 2..) => self.fill(Costing::PostOfNumber, &[&post.name, &post.number.to_string()]),
            _ => self.fill(Costing::PostOf, &[&post.name]),
        };
        let parts = post.parts.iter().map(|part| {
            let begins = part.part.year.begins();
            let year = self.fill(Costing::Year, &[&begins.to_string(), &(begins + 1).to_string()]);
            let costs = &part.costs;
            let rows = [
                (Costing::Pay, costs.pay),
                (Costing::Holiday, costs.holiday),
                (Costing::Insurance, costs.insurance),
                (Costing::Pension, costs.pension),
                (Costing::Sick, costs.sick),
                (Costing::PostTotal, costs.total()),
            ];
            let rows = rows.map(|(name, sum)| (self.say(name), vec![sum.rounded().to_string()]));
            (self.table(format!("{name}. {year}"), [Costing::Sum], rows.into()), self.post_steps(post, part))
        });
        parts.collect()
    }

    /// The sum of the wheelchair, and what is said beside it.
    pub(super) fn chair(&self) -> Option<(SumTable, Vec<String>)> {
        let chair = self.typed.chair.as_ref()?;
        let sum = chair.sum();
        let budget = chair.budget.map_or_else(|| self.say(Costing::ChairUnknown), |sum| sum.to_string());
        let mut rows = vec![(Costing::ChairPrice, range(sum.price)), (Costing::ChairNhs, budget)];
        for (purse, given) in &chair.others {
            let name = match purse {
                Purse::Work => Costing::PurseWork,
                Purse::School => Costing::PurseSchool,
                Purse::Council => Costing::PurseCouncil,
                Purse::Charity => Costing::PurseCharity,
                Purse::Own => Costing::PurseOwn,
            };
            rows.push((name, given.to_string()));
        }
        let left = if chair.budget.is_some() { Costing::ChairLeft } else { Costing::ChairLeftBefore };
        rows.push((left, range(sum.left)));
        let rows = rows.into_iter().map(|(name, sum)| (self.say(name), vec![sum])).collect();
        let mut notes = Vec::new();
        if chair.budget.is_none() {
            notes.push(self.say(Costing::ChairAsk));
        }
        if sum.over > Exact::ZERO {
            notes.push(self.fill(Costing::ChairOver, &[&sum.over.rounded().to_string()]));
        }
        notes.extend(match self.interview.folder().text(Leaf::Chair, 0, "form") {
            "nhs-chair" => Some(self.say(Costing::ChairOurs)),
            "nhs-chair-and-more" => Some(self.say(Costing::ChairMore)),
            "own-chair" => Some(self.say(Costing::ChairOwn)),
            _ => None,
        });
        notes.extend(chair.repairs.map(|sum| self.fill(Costing::ChairRepairs, &[&sum.to_string()])));
        if self.interview.folder().text(Leaf::Chair, 0, "form") != "nhs-chair" {
            notes.push(self.say(Costing::ChairTopUp));
        }
        Some((self.table(self.say(Costing::ChairCaption), [Costing::Sum], rows), notes))
    }

    /// The budget before and now, and what is said beside it.
    pub(super) fn cut(&self) -> Option<(SumTable, Vec<String>)> {
        let cuts = &self.typed.cuts;
        let sum = (!cuts.is_empty()).then(|| CutSum::of(cuts))?;
        let mut rows: Vec<_> = cuts.iter().enumerate().map(|(place, cut)| self.cut_row(place, *cut)).collect();
        if sum.old > Exact::ZERO || sum.new > Exact::ZERO {
            let [old, new] = [sum.old, sum.new].map(|sum| sum.rounded().to_string());
            let all = if has_untold(cuts) { Costing::CutKnown } else { Costing::CutWeek };
            rows.push((self.say(all), vec![old, new, String::new()]));
        }
        let [week, year] = [sum.less(), sum.less().times(52)].map(|sum| sum.rounded().to_string());
        let less = (sum.less() > Exact::ZERO).then(|| self.fill(Costing::CutLess, &[&week, &year]));
        let heads = [Costing::CutBefore, Costing::CutNow, Costing::CutTurn];
        Some((self.table(self.say(Costing::CutCaption), heads, rows), less.into_iter().collect()))
    }

    fn cut_row(&self, place: usize, cut: Cut) -> (String, Vec<String>) {
        let name = self.name(Leaf::Cut, &self.typed.cut_rows, place);
        let row = self.typed.cut_rows.get(place).copied().unwrap_or(place);
        let term = self.interview.folder().text(Leaf::Cut, row, "term");
        let term = leaf_choice(if term.is_empty() { "week" } else { term }, self.interview);
        let told = |sum: Option<Money>| sum.map_or_else(String::new, |sum| sum.to_string());
        let [old, new] = [cut.old, cut.new].map(|sum| sum.map_or(Exact::ZERO, Exact::of));
        let turn = match cut.turn() {
            Turn::LeftOut => self.say(Costing::TurnLeftOut),
            Turn::Less => self.fill(Costing::TurnLess, &[&old.minus(new).rounded().to_string()]),
            Turn::Same => self.say(Costing::TurnSame),
            Turn::More => self.fill(Costing::TurnMore, &[&new.minus(old).rounded().to_string()]),
            Turn::Untold => self.say(Costing::TurnUntold),
        };
        (format!("{name} ({})", term.to_lowercase()), vec![told(cut.old), told(cut.new), turn])
    }
}

/// Whether of some part one of the two sums is not known.
pub(in crate::content) fn has_untold(cuts: &[Cut]) -> bool {
    cuts.iter().any(|cut| cut.turn() == Turn::Untold)
}
