//! The local questions of a pack with their words and options; which conditions read them is not known here.

use crate::offer::json::Json;
use crate::offer::pack::LIST_LIMIT;
use crate::offer::parts::ItemWords;
use crate::offer::parts::LocalItem;
use crate::offer::parts::LocalOption;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::ShapeProblem;
use crate::offer::problem::ValueProblem;
use crate::offer::problem::short;
use crate::offer::words::FACTS;
use crate::offer::words::Fact;
use crate::offer::words::LOCAL_KINDS;
use crate::offer::words::LocalKind;
use crate::questionnaire::Choice;
use crate::questionnaire::Item;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::LocalId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;
use crate::questionnaire::Part;
use crate::questionnaire::QuestionWording;
use crate::questionnaire::Sensitivity;
use crate::questionnaire::national_item;

use super::At;
use super::Check;
use super::field;

impl Check {
    /// A local question.
    pub fn item(&mut self, at: &At<'_>, item: &Json) -> Option<LocalItem> {
        let fact = field::word(item, "fact", FACTS);
        let kind = if fact.is_some() { Some(LocalKind::YesNo) } else { field::word(item, "kind", LOCAL_KINDS) };
        self.own_words(at, item);
        self.option_ids(&at.field("options"), item.list("options"), kind);
        let (Some(id), Some(kind)) = (field::id(item, "id"), kind) else {
            self.unclear.push(field::text(item, "id"));
            return None;
        };
        self.item_id(&at.field("id"), &id);
        let options = field::all(item, "options", option);
        let private = item.flag("sensitive") || fact.is_some_and(Fact::is_sensitive);
        let rules = rules_of(id, kind, &options, if private { Sensitivity::Sensitive } else { Sensitivity::Ordinary });
        self.items.push(rules.clone());
        let words = match fact {
            Some(fact) => ItemWords::Fact(fact, field::text(item, "about")),
            None => ItemWords::Own(QuestionWording {
                title: field::text(item, "title"),
                hint: field::text(item, "hint"),
                why: field::text(item, "why"),
                look: field::text(item, "look"),
                dont_know: String::new(),
            }),
        };
        Some(LocalItem { item: rules, words, options })
    }

    /// A question that is not ready-made needs words of its own.
    fn own_words(&mut self, at: &At<'_>, item: &Json) {
        if item.field("fact").is_none() {
            for name in ["kind", "title", "why", "look"] {
                if item.field(name).is_none() {
                    self.problem(&at.field(name), ShapeProblem::MissingField);
                }
            }
        }
    }

    /// A part of the area.
    pub fn place(&mut self, at: &At<'_>, place: &Json) -> Option<LocalOption> {
        let id = field::id(place, "id")?;
        if self.places_met.contains(&id) {
            self.problem(&at.field("id"), SenseProblem::RepeatedId { found: short(id.as_str()) });
        }
        self.places_met.push(id.clone());
        Some(LocalOption { id, label: field::text(place, "name") })
    }

    /// The question which of the places is the person's.
    pub fn place_item(&mut self, places: &[LocalOption], pack: &Json) -> Option<LocalItem> {
        let id = place_id().filter(|_| !places.is_empty())?;
        let mut how = Vec::new();
        for place in pack.list("places").iter().take(LIST_LIMIT) {
            how.extend(field::open_text(place, "how_to_tell"));
        }
        let mut item = rules_of(id, LocalKind::One, places, Sensitivity::Ordinary);
        if let ItemKind::One(options) = &mut item.kind {
            options.push(Choice::NoneOfThese.into());
        }
        self.items.push(item.clone());
        Some(LocalItem { item, words: ItemWords::Place(how.join(" ")), options: places.to_vec() })
    }

    fn item_id(&mut self, at: &At<'_>, id: &LocalId) {
        let found = short(id.as_str());
        if NationalItem::from_code(id.as_str()).is_some() {
            self.problem(at, SenseProblem::ReservedId { found });
        } else if self.known_item(id.as_str()).is_some() {
            self.problem(at, SenseProblem::RepeatedId { found });
        }
    }

    fn option_ids(&mut self, at: &At<'_>, options: &[Json], kind: Option<LocalKind>) {
        match kind {
            Some(LocalKind::One | LocalKind::Several) if options.len() < 2 => {
                self.problem(at, ValueProblem::TooFew { least: 2 });
            }
            Some(LocalKind::YesNo) if !options.is_empty() => {
                self.problem(at, SenseProblem::Contradicts { field: "kind" });
            }
            Some(LocalKind::One | LocalKind::Several | LocalKind::YesNo) | None => {}
        }
        let ids: Vec<&str> =
            options.iter().take(LIST_LIMIT).map(|option| option.text("id").unwrap_or_default()).collect();
        for (number, id) in ids.iter().enumerate() {
            let found = short(id);
            if ids.iter().take(number).any(|earlier| earlier == id) {
                self.problem(&at.index(number).field("id"), SenseProblem::RepeatedId { found });
            } else if *id == Choice::NoneOfThese.code() {
                self.problem(&at.index(number).field("id"), SenseProblem::ReservedId { found });
            }
        }
    }

    /// The question with this id, national or among those of the pack that were looked at so far.
    pub fn known_item(&self, code: &str) -> Option<Item> {
        let local = |item: &&Item| matches!(&item.id, ItemId::Local(id) if id.as_str() == code);
        match NationalItem::from_code(code) {
            Some(national) => Some(national_item(national)),
            None => self.items.iter().find(local).cloned(),
        }
    }
}

fn option(option: &Json) -> Option<LocalOption> {
    Some(LocalOption { id: field::id(option, "id")?, label: field::text(option, "label") })
}

/// The id of the question which of the offer's places is the person's.
pub fn place_id() -> Option<LocalId> {
    LocalId::parse("place")
}

/// The question as the rules see it. What is sensitive is asked last.
fn rules_of(id: LocalId, kind: LocalKind, options: &[LocalOption], sensitivity: Sensitivity) -> Item {
    let mut choices: Vec<OptionId> = options.iter().map(|option| OptionId::Local(option.id.clone())).collect();
    let kind = match kind {
        LocalKind::YesNo => ItemKind::One(vec![Choice::Yes.into(), Choice::No.into()]),
        LocalKind::One => ItemKind::One(choices),
        LocalKind::Several => {
            choices.push(Choice::NoneOfThese.into());
            ItemKind::Several(choices)
        }
    };
    let part = match sensitivity {
        Sensitivity::Ordinary => Part::Local,
        Sensitivity::Sensitive => Part::Private,
    };
    Item { id: ItemId::Local(id), kind, sensitivity, part }
}
