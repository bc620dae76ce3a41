//! How sums of the sketch are said: a range, and what a post is made of.

use crate::money::Exact;
use crate::money::OnCosts;
use crate::money::Range;

use super::Costing;

/// A sum for sure, or from the least to the most.
#[must_use]
pub fn range(range: Range) -> String {
    let [low, high] = [range.low, range.high].map(|sum| sum.rounded().to_string());
    if range.is_sure() { low } else { format!("{low} – {high}") }
}

/// What a post is made of, each part by its name, and all together.
#[must_use]
pub fn post_parts(costs: &OnCosts) -> [(Costing, Exact); 6] {
    [
        (Costing::Pay, costs.pay),
        (Costing::Holiday, costs.holiday),
        (Costing::Insurance, costs.insurance),
        (Costing::Pension, costs.pension),
        (Costing::Sick, costs.sick),
        (Costing::PostTotal, costs.total()),
    ]
}
