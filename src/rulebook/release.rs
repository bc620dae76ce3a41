//! The releases of the rules, so that a file saved by an earlier one can be told what changed; the rules are not here.

use crate::questionnaire::CivilDate;

use super::entitlement::NationalEntitlement;
use super::provision::ProvisionId;

/// Rules as they were released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Release {
    /// The first twelve digits of the SHA-256 of the rules as printed for review.
    pub hash: &'static str,
    /// The day the rules were checked: year, month, day.
    pub checked_on: (u16, u8, u8),
    /// What it changed against the release before: the route, and the provisions that changed or came.
    pub changed: &'static [(NationalEntitlement, &'static [ProvisionId])],
}

/// All releases, the first one first. A change of the rules adds a line; a test fails where the last line is not the
/// certificate's.
const RELEASES: [Release; 1] = [Release { hash: "51d081249bb7", checked_on: (2026, 11, 21), changed: &[] }];

/// All releases, the first one first.
#[must_use]
pub fn releases() -> &'static [Release] {
    &RELEASES
}

/// The provisions of a route that changed after the release of this hash, with the day of the release that changed them;
/// nothing where no release has the hash.
#[must_use]
pub fn changed_since(hash: &str, route: NationalEntitlement) -> Option<Vec<(CivilDate, ProvisionId)>> {
    changed_in(&RELEASES, hash, route)
}

fn changed_in(releases: &[Release], hash: &str, route: NationalEntitlement) -> Option<Vec<(CivilDate, ProvisionId)>> {
    let place = releases.iter().position(|release| release.hash == hash)?;
    let mut changed = Vec::new();
    for release in releases.iter().skip(place + 1) {
        let (year, month, day) = release.checked_on;
        let Some(day) = CivilDate::new(year, month, day) else { continue };
        for (_, provisions) in release.changed.iter().filter(|(one, _)| *one == route) {
            changed.extend(provisions.iter().map(|provision| (day, *provision)));
        }
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: Release = Release { hash: "a", checked_on: (2026, 1, 1), changed: &[] };
    const NEW: Release = Release {
        hash: "b",
        checked_on: (2027, 4, 1),
        changed: &[(NationalEntitlement::Chc, &[ProvisionId::ChcGroup])],
    };

    #[test]
    fn what_changed_after_a_release_is_told_and_what_came_before_is_not() {
        let changed = |hash, route| changed_in(&[OLD, NEW], hash, route);
        let day = CivilDate::new(2027, 4, 1).unwrap_or_default();
        assert_eq!(changed("a", NationalEntitlement::Chc), Some(vec![(day, ProvisionId::ChcGroup)]));
        assert_eq!(changed("a", NationalEntitlement::Wheelchair), Some(Vec::new()));
        assert_eq!(changed("b", NationalEntitlement::Chc), Some(Vec::new()));
        assert_eq!(changed("c", NationalEntitlement::Chc), None);
    }

    #[test]
    fn the_last_release_is_the_one_that_was_proved() {
        let last = RELEASES.last().map(|release| release.hash);
        assert_eq!(last, Some(crate::rulebook::certificate().hash), "add a line to RELEASES that says what changed");
    }
}
