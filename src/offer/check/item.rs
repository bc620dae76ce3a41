//! The local questions of a pack with their words and options; which conditions read them is not known here.

use crate::offer::pack;
use crate::offer::parts::LocalItem;
use crate::offer::parts::LocalOption;
use crate::offer::problem::SenseProblem;
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

use super::At;
use super::Check;

/// The most questions a pack may bring.
pub const LIMIT: usize = 30;

impl Check {
    /// A local question.
    pub fn item(&mut self, at: &At<'_>, item: pack::Item) -> Option<LocalItem> {
        let id = self.item_id(&at.field("id"), &item.id);
        let kind = self.word(&at.field("kind"), &item.kind, LOCAL_KINDS);
        let title = self.title(&at.field("title"), &item.title);
        let hint = self.optional(&at.field("hint"), item.hint.as_deref(), Self::text);
        let why = self.text(&at.field("why"), &item.why);
        let look = self.text(&at.field("look"), &item.look);
        let options = self.options(&at.field("options"), item.options, kind);
        let (Some(id), Some(kind)) = (id, kind) else {
            self.unclear.push(item.id);
            return None;
        };
        let rules = rules_of(id, kind, &options, item.sensitive);
        self.items.push(rules.clone());
        let hint = hint.unwrap_or_default();
        let wording = QuestionWording { title: title?, hint, why: why?, look: look?, dont_know: String::new() };
        Some(LocalItem { item: rules, wording, options })
    }

    fn item_id(&mut self, at: &At<'_>, text: &str) -> Option<LocalId> {
        let id = self.id(at, text)?;
        if NationalItem::from_code(text).is_some() {
            self.problem(at, SenseProblem::ReservedId { found: short(text) });
        }
        if self.items.iter().any(|item| item.id == ItemId::Local(id.clone())) {
            self.problem(at, SenseProblem::RepeatedId { found: short(text) });
        }
        Some(id)
    }

    fn options(&mut self, at: &At<'_>, options: Vec<pack::AnswerOption>, kind: Option<LocalKind>) -> Vec<LocalOption> {
        match kind {
            Some(LocalKind::One | LocalKind::Several) => self.at_least(at, options.len(), 2),
            Some(LocalKind::YesNo) if !options.is_empty() => {
                self.problem(at, SenseProblem::Contradicts { field: "kind" });
            }
            Some(LocalKind::YesNo) | None => {}
        }
        let ids: Vec<String> = options.iter().map(|option| option.id.clone()).collect();
        for (number, id) in ids.iter().enumerate() {
            if ids.iter().take(number).any(|earlier| earlier == id) {
                self.problem(&at.index(number).field("id"), SenseProblem::RepeatedId { found: short(id) });
            }
        }
        self.each(at, options, Self::option)
    }

    /// An option with a bad label is still one that conditions may name.
    fn option(&mut self, at: &At<'_>, option: pack::AnswerOption) -> Option<LocalOption> {
        let id = self.id(&at.field("id"), &option.id);
        if option.id == Choice::NoneOfThese.code() {
            self.problem(&at.field("id"), SenseProblem::ReservedId { found: short(&option.id) });
        }
        let label = self.title(&at.field("label"), &option.label);
        Some(LocalOption { id: id?, label: label.unwrap_or_default() })
    }
}

/// The question as the rules see it. What is sensitive is asked last.
fn rules_of(id: LocalId, kind: LocalKind, options: &[LocalOption], sensitive: bool) -> Item {
    let mut choices: Vec<OptionId> = options.iter().map(|option| OptionId::Local(option.id.clone())).collect();
    let kind = match kind {
        LocalKind::YesNo => ItemKind::One(vec![Choice::Yes.into(), Choice::No.into()]),
        LocalKind::One => ItemKind::One(choices),
        LocalKind::Several => {
            choices.push(Choice::NoneOfThese.into());
            ItemKind::Several(choices)
        }
    };
    let (sensitivity, part) =
        if sensitive { (Sensitivity::Sensitive, Part::Private) } else { (Sensitivity::Ordinary, Part::Local) };
    Item { id: ItemId::Local(id), kind, sensitivity, part }
}
