//! The offer as a whole, and its parts besides questions and groups.

use crate::offer::address::Email;
use crate::offer::address::Phone;
use crate::offer::format::ALTERNATIVES;
use crate::offer::group::Contact;
use crate::offer::json::Json;
use crate::offer::offer::Dates;
use crate::offer::offer::LocalOffer;
use crate::offer::pack::LIST_LIMIT;
use crate::offer::parts::Area;
use crate::offer::parts::Body;
use crate::offer::parts::PackSource;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::short;

use super::At;
use super::Check;
use super::field;

impl Check {
    /// The offer; nothing where something that must be there is unsound.
    ///
    /// The questions come before the conditions that name them.
    pub fn offer(&mut self, at: &At<'_>, pack: &Json) -> Option<LocalOffer> {
        let sources = self.each(at, (pack, "sources"), Self::source);
        let places = self.each(at, (pack, "places"), Self::place);
        let mut items = Vec::new();
        items.extend(self.place_item(&places, pack));
        items.extend(self.each(at, (pack, "items"), Self::item));
        let (at_area, area) = (at.field("area"), pack.field("area"));
        let conditions = self.condition(&at_area.field("conditions"), area.and_then(|area| area.field("conditions")));
        if let Some(Json::Object(common)) = pack.field("every_group") {
            self.common.clone_from(common);
        }
        let groups = self.each(at, (pack, "groups"), Self::group);
        let contacts = self.each(at, (pack, "contacts"), Self::contact);
        let support_at = at.field("support");
        for (number, support) in pack.list("support").iter().take(LIST_LIMIT).enumerate() {
            if let Some(contact) = support.field("contact") {
                self.contact(&support_at.index(number).field("contact"), contact);
            }
        }
        Some(LocalOffer {
            language: field::text(pack, "language"),
            publisher: body(pack.field("publisher")?),
            commissioner: body(pack.field("commissioner")?),
            area: Area { words: field::text(area?, "words"), conditions },
            places,
            historical_note: field::open_text(pack, "historical_note"),
            dates: dates(pack)?,
            sources,
            items,
            groups,
            nothing_beyond_rights: pack.flag("nothing_beyond_rights"),
            contacts,
            said: pack.clone(),
        })
    }

    /// The elements of a list, each made by `one`.
    pub fn each<T>(
        &mut self,
        at: &At<'_>,
        (json, name): (&Json, &str),
        one: fn(&mut Self, &At<'_>, &Json) -> Option<T>,
    ) -> Vec<T> {
        let at = at.field(name);
        let mut made = Vec::new();
        for (number, element) in json.list(name).iter().take(LIST_LIMIT).enumerate() {
            if let Some(value) = one(self, &at.index(number), element) {
                made.push(value);
            }
        }
        made
    }

    fn source(&mut self, at: &At<'_>, source: &Json) -> Option<PackSource> {
        let text = field::text(source, "id");
        if self.sources_met.contains(&text) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(&text) });
        }
        self.sources_met.push(text);
        Some(PackSource {
            id: field::id(source, "id")?,
            title: field::text(source, "title"),
            link: field::link(source, "url"),
            date: field::date(source, "date"),
        })
    }

    /// Whom to ask, with at least one way to reach them.
    pub fn contact(&mut self, at: &At<'_>, contact: &Json) -> Option<Contact> {
        let ways =
            ALTERNATIVES.iter().filter(|(name, _)| *name == "contact").flat_map(|(_, sets)| sets.iter().copied());
        if ways.flatten().all(|way| contact.field(way).is_none()) {
            self.problem(at, SenseProblem::Unreachable);
        }
        Some(Contact {
            purpose: field::text(contact, "purpose"),
            role: field::open_text(contact, "role"),
            place: field::id(contact, "place"),
            email: contact.text("email").and_then(Email::parse),
            phone: contact.text("phone").and_then(Phone::parse),
            hours: field::open_text(contact, "hours"),
            link: field::link(contact, "url"),
            post: field::open_text(contact, "post"),
        })
    }
}

fn body(body: &Json) -> Body {
    Body { name: field::text(body, "name"), link: field::link(body, "url") }
}

fn dates(pack: &Json) -> Option<Dates> {
    Some(Dates {
        valid_from: field::date(pack, "valid_from")?,
        valid_until: field::date(pack, "valid_until"),
        last_checked: field::date(pack, "last_checked")?,
        review_due: field::date(pack, "review_due"),
    })
}
