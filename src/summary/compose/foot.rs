//! The foot of every page: made when, by which rules, with which local offer.

use crate::content;
use crate::content::Taking;
use crate::rulebook::certificate;
use crate::rulebook::checked_on;

use super::Draft;

impl Draft<'_> {
    /// The foot.
    pub fn foot(&self) -> String {
        let rules = checked_on().map(content::date).unwrap_or_default();
        let today = content::date(self.interview.as_at());
        let pack = match self.interview.local().offer() {
            Some(offer) => {
                let checked = content::date(offer.dates().last_checked);
                self.gaps(Taking::FootPack, &[&offer.commissioner().name, &checked])
            }
            None => self.tell(Taking::FootNoPack),
        };
        self.gaps(Taking::Foot, &[&today, &rules, env!("CARGO_PKG_VERSION"), &pack, certificate().hash])
    }
}
