//! The parts of a pack besides questions and groups: who speaks, on what sources, whom to ask, who helps.

use crate::offer::group::Contact;
use crate::offer::pack;
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
use crate::questionnaire::LocalId;

use super::At;
use super::Check;

impl Check {
    /// Who wrote the pack.
    pub fn publisher(&mut self, at: &At<'_>, publisher: pack::Publisher) -> Option<Publisher> {
        let name = self.title(&at.field("name"), &publisher.name);
        let kind = self.word(&at.field("kind"), &publisher.kind, PUBLISHER_KINDS);
        let link = self.optional(&at.field("url"), publisher.url.as_deref(), Self::link);
        Some(Publisher { name: name?, kind: kind?, link })
    }

    /// The body that decides requests.
    pub fn commissioner(&mut self, at: &At<'_>, commissioner: pack::Commissioner) -> Option<Commissioner> {
        let name = self.title(&at.field("name"), &commissioner.name);
        let kind = self.word(&at.field("kind"), &commissioner.kind, COMMISSIONER_KINDS);
        let link = self.optional(&at.field("url"), commissioner.url.as_deref(), Self::link);
        let predecessors =
            self.each(&at.field("predecessors"), commissioner.predecessors, |check, at, name| check.title(at, &name));
        Some(Commissioner { name: name?, kind: kind?, link, predecessors })
    }

    /// A source. Its id counts as known whatever is wrong with it.
    pub fn source(&mut self, at: &At<'_>, source: pack::Source) -> Option<PackSource> {
        let id = self.id(&at.field("id"), &source.id);
        if self.sources.contains(&source.id) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(&source.id) });
        }
        self.sources.push(source.id);
        let title = self.title(&at.field("title"), &source.title);
        let kind = self.word(&at.field("kind"), &source.kind, SOURCE_KINDS);
        let link = self.optional(&at.field("url"), source.url.as_deref(), Self::link);
        let date = self.optional(&at.field("date"), source.date.as_deref(), Self::date);
        Some(PackSource { id: id?, title: title?, link, kind: kind?, date })
    }

    /// The ids of sources that a statement rests on, at least one.
    pub fn rests_on(&mut self, at: &At<'_>, ids: Vec<String>) -> Vec<LocalId> {
        self.at_least(at, ids.len(), 1);
        self.each(at, ids, |check, at, text| {
            if !check.sources.contains(&text) {
                check.problem(at, SenseProblem::UnknownSource { found: short(&text) });
            }
            LocalId::parse(&text)
        })
    }

    /// Whom to ask, with at least one way to reach them.
    pub fn contact(&mut self, at: &At<'_>, contact: pack::Contact) -> Option<Contact> {
        let ways = [&contact.email, &contact.phone, &contact.url, &contact.post];
        if ways.iter().all(|way| way.is_none()) {
            self.problem(at, SenseProblem::Unreachable);
        }
        let purpose = self.title(&at.field("purpose"), &contact.purpose);
        let role = self.optional(&at.field("role"), contact.role.as_deref(), Self::title);
        let email = self.optional(&at.field("email"), contact.email.as_deref(), Self::email);
        let phone = self.optional(&at.field("phone"), contact.phone.as_deref(), Self::phone);
        let link = self.optional(&at.field("url"), contact.url.as_deref(), Self::link);
        let post = self.optional(&at.field("post"), contact.post.as_deref(), Self::text);
        Some(Contact { purpose: purpose?, role, email, phone, link, post })
    }

    /// An organisation that helps with at least one thing.
    pub fn support(&mut self, at: &At<'_>, support: pack::Support) -> Option<Support> {
        let name = self.title(&at.field("name"), &support.name);
        self.at_least(&at.field("helps_with"), support.helps_with.len(), 1);
        let helps_with =
            self.each(&at.field("helps_with"), support.helps_with, |check, at, word| check.word(at, &word, HELP_KINDS));
        let cost = self.optional(&at.field("cost"), support.cost.as_deref(), Self::text);
        let contact = self.contact(&at.field("contact"), support.contact);
        Some(Support { name: name?, helps_with, cost, contact: contact? })
    }

    /// A local name for a standard thing.
    pub fn local_name(&mut self, at: &At<'_>, name: pack::LocalName) -> Option<LocalName> {
        let standard = self.title(&at.field("standard"), &name.standard);
        let local = self.title(&at.field("local"), &name.local);
        Some(LocalName { standard: standard?, local: local? })
    }
}
