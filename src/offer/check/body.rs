//! The offer as a whole, and its parts besides questions and groups.

use crate::offer::address::Email;
use crate::offer::address::Phone;
use crate::offer::group::Contact;
use crate::offer::json::Json;
use crate::offer::offer::Dates;
use crate::offer::offer::LocalOffer;
use crate::offer::pack::LIST_LIMIT;
use crate::offer::parts::Area;
use crate::offer::parts::Commissioner;
use crate::offer::parts::LocalName;
use crate::offer::parts::PackSource;
use crate::offer::parts::Publisher;
use crate::offer::parts::Support;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::short;
use crate::offer::words::COMMISSIONER_KINDS;
use crate::offer::words::HELP_KINDS;
use crate::offer::words::PUBLISHER_KINDS;
use crate::offer::words::SOURCE_KINDS;

use super::At;
use super::Check;
use super::field;

impl Check {
    /// The offer; nothing where something that must be there is unsound.
    ///
    /// The questions come before the conditions that name them, the sources before the groups that rest on them.
    pub fn offer(&mut self, at: &At<'_>, pack: &Json) -> Option<LocalOffer> {
        let sources = self.each(at, (pack, "sources"), Self::source);
        let items = self.each(at, (pack, "items"), Self::item);
        let (at_area, area) = (at.field("area"), pack.field("area"));
        let conditions = self.condition(&at_area.field("conditions"), area.and_then(|area| area.field("conditions")));
        let groups = self.each(at, (pack, "groups"), Self::group);
        let contacts = self.each(at, (pack, "contacts"), Self::contact);
        let support = self.each(at, (pack, "support"), Self::support);
        Some(LocalOffer {
            language: field::text(pack, "language"),
            publisher: publisher(pack.field("publisher")?)?,
            commissioner: commissioner(pack.field("commissioner")?)?,
            area: Area { words: field::text(area?, "words"), conditions },
            historical_note: field::open_text(pack, "historical_note"),
            dates: dates(pack)?,
            sources,
            items,
            groups,
            nothing_beyond_rights: pack.flag("nothing_beyond_rights"),
            contacts,
            support,
            glossary: field::all(pack, "glossary", local_name),
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
        if self.sources.contains(&text) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(&text) });
        }
        self.sources.push(text);
        Some(PackSource {
            id: field::id(source, "id")?,
            title: field::text(source, "title"),
            link: field::link(source, "url"),
            kind: field::word(source, "kind", SOURCE_KINDS)?,
            date: field::date(source, "date"),
        })
    }

    /// Whom to ask, with at least one way to reach them.
    pub fn contact(&mut self, at: &At<'_>, contact: &Json) -> Option<Contact> {
        if ["email", "phone", "url", "post"].iter().all(|way| contact.field(way).is_none()) {
            self.problem(at, SenseProblem::Unreachable);
        }
        Some(Contact {
            purpose: field::text(contact, "purpose"),
            role: field::open_text(contact, "role"),
            email: contact.text("email").and_then(Email::parse),
            phone: contact.text("phone").and_then(Phone::parse),
            link: field::link(contact, "url"),
            post: field::open_text(contact, "post"),
        })
    }

    fn support(&mut self, at: &At<'_>, support: &Json) -> Option<Support> {
        Some(Support {
            name: field::text(support, "name"),
            helps_with: field::words(support, "helps_with", HELP_KINDS),
            cost: field::open_text(support, "cost"),
            contact: self.contact(&at.field("contact"), support.field("contact")?)?,
        })
    }
}

fn publisher(publisher: &Json) -> Option<Publisher> {
    Some(Publisher {
        name: field::text(publisher, "name"),
        kind: field::word(publisher, "kind", PUBLISHER_KINDS)?,
        link: field::link(publisher, "url"),
    })
}

fn commissioner(commissioner: &Json) -> Option<Commissioner> {
    Some(Commissioner {
        name: field::text(commissioner, "name"),
        kind: field::word(commissioner, "kind", COMMISSIONER_KINDS)?,
        link: field::link(commissioner, "url"),
        predecessors: field::texts(commissioner, "predecessors"),
    })
}

fn dates(pack: &Json) -> Option<Dates> {
    Some(Dates {
        valid_from: field::date(pack, "valid_from")?,
        valid_until: field::date(pack, "valid_until"),
        last_checked: field::date(pack, "last_checked")?,
        review_due: field::date(pack, "review_due"),
    })
}

fn local_name(name: &Json) -> Option<LocalName> {
    Some(LocalName { standard: field::text(name, "standard"), local: field::text(name, "local") })
}
