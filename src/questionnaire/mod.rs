//! What can be asked and what was said; no wording, no rules.

mod answer;
mod code;
mod date;
mod item;
mod national;
mod test;
mod wording;
mod written;

pub use answer::Answer;
pub use answer::AnswerError;
pub use answer::Answers;
pub use answer::Typed;
pub use date::CivilDate;
pub use item::Choice;
pub use item::Item;
pub use item::ItemId;
pub use item::ItemKind;
pub use item::LocalId;
pub use item::NationalItem;
pub use item::OptionId;
pub use item::Part;
pub use item::Sensitivity;
pub use national::NATIONAL_ITEMS;
pub use national::national_item;
pub use national::national_items;
pub use test::JudgedBy;
pub use test::Judgement;
pub use test::Matter;
pub use test::Test;
pub use wording::QuestionWording;
pub use written::written_day;
