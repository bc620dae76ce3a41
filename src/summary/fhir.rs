//! A sitting in the standard that health systems share, FHIR R4: the empty form, the filled one, and reading it back.
//!
//! The form branches as the widget does, as far as the standard can say it: what it shows is worked out from the diagrams
//! that decide what the widget asks, never by hand. It may show a question that the widget would not ask, and never hides
//! one that it would; [`unsaid`] names the questions for which it shows more.

mod branching;
mod comparison;
mod form;
mod gate;
mod ground;
mod names;
mod read;
mod region;
mod response;
mod shape;
mod tree;
mod when;

pub use form::Form;
pub use read::LeftOut;
pub use read::Opened;
pub use read::WhyLeftOut;
pub use read::read_response;

use crate::interview::Interview;
use crate::offer::Json;
use crate::questionnaire::Answers;
use crate::questionnaire::ItemId;

/// The empty form of this sitting as a Questionnaire: all its questions, the local ones too where a pack is in use.
///
/// ```
/// use phb_check::interview::{Interview, Supplied};
/// use phb_check::questionnaire::CivilDate;
/// use phb_check::summary::fhir::questionnaire;
/// let interview = Interview::new(&Supplied::Nothing, CivilDate::new(2026, 11, 22).unwrap());
/// let form = questionnaire(&interview);
/// assert_eq!(form.text("resourceType"), Some("Questionnaire"));
/// assert_eq!(form.list("item")[0].text("linkId"), Some("part.about"));
/// ```
#[must_use]
pub fn questionnaire(interview: &Interview) -> Json {
    Form::of(interview).questionnaire().clone()
}

/// The questions that the form shows to more people than the widget asks.
#[must_use]
pub fn unsaid(interview: &Interview) -> Vec<ItemId> {
    Form::of(interview).unsaid().to_vec()
}

/// These answers of this sitting as a QuestionnaireResponse.
#[must_use]
pub fn response(interview: &Interview, answers: &Answers) -> Json {
    Form::of(interview).response(answers)
}
