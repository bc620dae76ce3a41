//! The local questions of a pack with their words and options; which conditions read them is not known here.

use crate::offer::json::Json;
use crate::offer::pack::LIST_LIMIT;
use crate::offer::parts::LocalItem;
use crate::offer::parts::LocalOption;
use crate::offer::problem::SenseProblem;
use crate::offer::problem::ValueProblem;
use crate::offer::problem::short;
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
        let kind = field::word(item, "kind", LOCAL_KINDS);
        self.option_ids(&at.field("options"), item.list("options"), kind);
        let (Some(id), Some(kind)) = (field::id(item, "id"), kind) else {
            self.unclear.push(field::text(item, "id"));
            return None;
        };
        self.item_id(&at.field("id"), &id);
        let options = field::all(item, "options", option);
        let rules = rules_of(id, kind, &options, sensitivity(item));
        self.items.push(rules.clone());
        let wording = QuestionWording {
            title: field::text(item, "title"),
            hint: field::text(item, "hint"),
            why: field::text(item, "why"),
            look: field::text(item, "look"),
            dont_know: String::new(),
        };
        Some(LocalItem { item: rules, wording, options })
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

fn sensitivity(item: &Json) -> Sensitivity {
    if item.flag("sensitive") { Sensitivity::Sensitive } else { Sensitivity::Ordinary }
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
