//! From the structs of a pack to a local offer, or to all its problems; reading the text comes before.

mod at;
mod body;
mod condition;
mod form;
mod group;
mod item;
mod text;

use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::Judgement;
use crate::questionnaire::LocalId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::national_item;
use crate::rulebook::Standing;

use super::offer::Dates;
use super::offer::LocalOffer;
use super::pack;
use super::parts::Area;
use super::problem::PackProblem;
use super::problem::Problem;
use super::problem::SenseProblem;
use super::words;
use at::At;

/// Checks what a pack says.
///
/// Nothing of a pack with a problem is used, so a value that fails is dropped and the check goes on.
///
/// # Errors
/// Every problem found. Only questions that nothing asks are looked for last, when all else is right.
pub fn check(pack: pack::Pack) -> Result<LocalOffer, Vec<PackProblem>> {
    let mut check = Check::default();
    let root = At::root();
    check.agreement(&root, &pack);
    let offer = check.pack(&root, pack);
    match offer {
        Some(offer) if check.problems.is_empty() => {
            check.idle_items(&root, &offer);
            if check.problems.is_empty() { Ok(offer) } else { Err(check.problems) }
        }
        Some(_) | None => Err(check.problems),
    }
}

/// A check under way: the problems so far, and what later places may point to.
#[derive(Default)]
struct Check {
    problems: Vec<PackProblem>,
    /// The ids of the sources, well formed or not.
    sources: Vec<String>,
    items: Vec<Item>,
    /// The ids of questions that cannot be compared with, because something is wrong with them already.
    unclear: Vec<String>,
    groups: Vec<LocalId>,
    judgements: Vec<Judgement>,
    /// The tests met in the condition that is being looked at.
    tests: usize,
}

impl Check {
    fn problem(&mut self, at: &At<'_>, problem: impl Into<Problem>) {
        self.problems.push(PackProblem::new(&at.to_string(), problem));
    }

    /// The questions come before the conditions that name them, the sources before the groups that rest on them.
    /// A value that must be there is unpacked last, when every other has been looked at.
    fn pack(&mut self, at: &At<'_>, pack: pack::Pack) -> Option<LocalOffer> {
        let language = self.language(&at.field("language"), &pack.language);
        let publisher = self.publisher(&at.field("publisher"), pack.publisher);
        let commissioner = self.commissioner(&at.field("commissioner"), pack.commissioner);
        let dates = self.dates(at, [&pack.valid_from, &pack.last_checked], [&pack.valid_until, &pack.review_due]);
        let historical_note = self.optional(&at.field("historical_note"), pack.historical_note.as_deref(), Self::text);
        let sources = self.each(&at.field("sources"), pack.sources, Self::source);
        let items = self.cut(&at.field("items"), pack.items, item::LIMIT);
        let items = self.each(&at.field("items"), items, Self::item);
        let area = self.area(&at.field("area"), pack.area);
        Some(LocalOffer {
            historical_note,
            sources,
            items,
            groups: self.each(&at.field("groups"), pack.groups, Self::group),
            nothing_beyond_rights: pack.nothing_beyond_rights,
            contacts: self.each(&at.field("contacts"), pack.contacts, Self::contact),
            support: self.each(&at.field("support"), pack.support, Self::support),
            glossary: self.each(&at.field("glossary"), pack.glossary, Self::local_name),
            language: language?,
            publisher: publisher?,
            commissioner: commissioner?,
            area: area?,
            dates: dates?,
        })
    }

    fn area(&mut self, at: &At<'_>, area: pack::Area) -> Option<Area> {
        let words = self.text(&at.field("words"), &area.words);
        let conditions = self.condition(&at.field("conditions"), area.conditions);
        Some(Area { words: words?, conditions })
    }

    fn dates(&mut self, at: &At<'_>, wanted: [&str; 2], open: [&Option<String>; 2]) -> Option<Dates> {
        let [valid_from, last_checked] = wanted;
        let [valid_until, review_due] = open.map(Option::as_deref);
        let valid_from = self.date(&at.field("valid_from"), valid_from);
        let last_checked = self.date(&at.field("last_checked"), last_checked);
        let valid_until = self.optional(&at.field("valid_until"), valid_until, Self::date);
        let review_due = self.optional(&at.field("review_due"), review_due, Self::date);
        self.order(&at.field("valid_until"), valid_until, (valid_from, "valid_from"));
        self.order(&at.field("review_due"), review_due, (valid_from, "valid_from"));
        Some(Dates { valid_from: valid_from?, valid_until, last_checked: last_checked?, review_due })
    }

    /// What the flags of a pack say must agree with what it holds.
    fn agreement(&mut self, at: &At<'_>, pack: &pack::Pack) {
        let mut demand = |broken: bool, field: &str, problem: SenseProblem| {
            if broken {
                self.problem(&at.field(field), problem);
            }
        };
        let live_ccg = pack.commissioner.kind == "ccg" && !pack.historical;
        demand(live_ccg, "historical", SenseProblem::Wanted { by: "commissioner.kind" });
        let noted = pack.historical_note.is_some();
        demand(pack.historical && !noted, "historical_note", SenseProblem::Wanted { by: "historical" });
        demand(noted && !pack.historical, "historical_note", SenseProblem::Contradicts { field: "historical" });
        let unsaid = pack.groups.is_empty() && !pack.nothing_beyond_rights;
        demand(unsaid, "groups", SenseProblem::Unsaid { flag: "nothing_beyond_rights" });
        let denied = pack.nothing_beyond_rights && pack.groups.iter().any(adds);
        demand(denied, "nothing_beyond_rights", SenseProblem::Contradicts { field: "groups" });
        let own = |group: &pack::Group| !group.contacts.is_empty();
        let all_own = !pack.groups.is_empty() && pack.groups.iter().all(own);
        let nobody = pack.contacts.is_empty() && !all_own && !pack.contacts_not_published;
        demand(nobody, "contacts", SenseProblem::Unsaid { flag: "contacts_not_published" });
        let somebody = !pack.contacts.is_empty() || pack.groups.iter().any(own);
        let denied = pack.contacts_not_published && somebody;
        demand(denied, "contacts_not_published", SenseProblem::Contradicts { field: "contacts" });
    }

    fn idle_items(&mut self, at: &At<'_>, offer: &LocalOffer) {
        for (index, local) in offer.items().iter().enumerate() {
            if !offer.asks(&local.item.id) {
                self.problem(&at.field("items").index(index), SenseProblem::NeverAsked);
            }
        }
    }

    /// The question with this id, national or among those of the pack that were looked at so far.
    fn known_item(&self, code: &str) -> Option<Item> {
        let local = |item: &&Item| matches!(&item.id, ItemId::Local(id) if id.as_str() == code);
        match NationalItem::from_code(code) {
            Some(national) => Some(national_item(national)),
            None => self.items.iter().find(local).cloned(),
        }
    }
}

/// Whether a group, as written, adds something to the national rights.
fn adds(group: &pack::Group) -> bool {
    let standing = words::STANDINGS.iter().find(|(word, _)| *word == group.standing).map(|(_, standing)| *standing);
    !matches!(standing, None | Some(Standing::RestatesRight | Standing::Stopped))
}
