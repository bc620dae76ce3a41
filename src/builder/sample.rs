//! Made-up people for trying out a pack: what each answers to the national questions, and a sitting that has done so.

use crate::interview::Event;
use crate::interview::Interview;
use crate::interview::Page;
use crate::interview::Supplied;
use crate::interview::Who;
use crate::questionnaire::Answer;
use crate::questionnaire::Choice as C;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::NationalItem as N;
use crate::questionnaire::OptionId;
use crate::questionnaire::Typed;

/// A made-up person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// A grown-up with a lasting condition and none of the four rights.
    LongTerm,
    /// A grown-up to whom NHS Continuing Healthcare was granted.
    ContinuingHealthcare,
    /// A grown-up who gets after-care under section 117.
    Aftercare,
    /// A grown-up who waits for the wheelchair service.
    Wheelchair,
    /// A young adult with a learning disability and an education, health and care plan.
    YoungAdult,
    /// A child whose parent answers.
    Child,
    /// Somebody who is not sure of anything.
    Unsure,
}

impl Sample {
    /// All of them, in the order offered.
    pub const ALL: [Self; 7] = [
        Self::LongTerm,
        Self::ContinuingHealthcare,
        Self::Aftercare,
        Self::Wheelchair,
        Self::YoungAdult,
        Self::Child,
        Self::Unsure,
    ];
}

/// How the person answers the pack's own questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locally {
    /// Yes; the first of several options.
    Yes,
    /// No; none of them; the last of several options.
    No,
    /// Not sure.
    Unsure,
}

impl Locally {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];
}

/// More questions than any sitting has.
const PATIENCE: usize = 80;

/// The sitting of a made-up person with the pack that `text` holds, on its page of results.
#[must_use]
pub fn sitting(text: &str, as_at: CivilDate, (sample, locally): (Sample, Locally)) -> Interview {
    let mut interview = Interview::new(&Supplied::Text(text.to_owned()), as_at);
    let who = if sample == Sample::Child { Who::MyChild } else { Who::Myself };
    interview.apply(Event::Started(Some(who)));
    for _ in 0..PATIENCE {
        let event = match interview.page().clone() {
            Page::Question(item, _) => answered(&interview, item, sample, locally),
            Page::Urgent => Event::QuestionsAsked,
            Page::CheckAnswers => Event::ResultsAsked,
            Page::Start | Page::Results | Page::Summary | Page::About | Page::Folder(_) => break,
        };
        interview.apply(event);
    }
    interview
}

fn answered(interview: &Interview, item: ItemId, sample: Sample, locally: Locally) -> Event {
    let answer = match &item {
        ItemId::National(national) => nationally(sample, *national),
        ItemId::Local(_) => interview.rulebook().item(&item).map_or(Answer::DontKnow, |it| of_pack(&it.kind, locally)),
    };
    let is_answer = interview
        .rulebook()
        .item(&item)
        .is_some_and(|it| Answer::check(&answer.to_typed(), it, interview.as_at()).is_ok());
    let typed = if is_answer { answer.to_typed() } else { Typed { dont_know: true, ..Typed::default() } };
    Event::Answered { item, typed }
}

fn of_pack(kind: &ItemKind, locally: Locally) -> Answer {
    let (options, one): (_, fn(OptionId) -> Answer) = match kind {
        ItemKind::One(options) => (options, Answer::One),
        ItemKind::Several(options) => (options, |option| Answer::Several(vec![option])),
        ItemKind::Age | ItemKind::PastDate => return Answer::DontKnow,
    };
    let option = match locally {
        Locally::Yes => options.first(),
        Locally::No => options.last(),
        Locally::Unsure => None,
    };
    option.cloned().map_or(Answer::DontKnow, one)
}

fn nationally(sample: Sample, item: N) -> Answer {
    if sample == Sample::Unsure {
        return Answer::DontKnow;
    }
    let choice = match item {
        N::Age => return Answer::Age(age(sample)),
        N::Circumstances if sample == Sample::YoungAdult => {
            return Answer::Several(vec![C::EhcPlan.into(), C::LearningDisabilityOrAutism.into()]);
        }
        N::Circumstances | N::Refusals | N::Topics => return Answer::Several(vec![C::NoneOfThese.into()]),
        N::DecisionDate => return Answer::DontKnow,
        N::Urgency => C::NoneOfThese,
        N::Residence => C::England,
        N::Setting => C::Home,
        N::Chc if sample == Sample::ContinuingHealthcare => C::ChcAgreed,
        N::Chc => C::ChcNever,
        N::ChcFunding => C::WhollyNhs,
        N::ChcChange | N::CourtOrder => C::No,
        N::CareFunding => C::OwnOrNone,
        N::SubstantialNeed if sample == Sample::Child => C::Yes,
        N::SubstantialNeed => C::No,
        N::ChildPackage => C::ChildNever,
        N::Detained if sample == Sample::Aftercare => C::DetainedQualifying,
        N::Detained => C::DetainedNever,
        N::LeftHospital => C::Left,
        N::AftercareEnded => C::AftercareGoesOn,
        N::AftercareFunder => C::AftercareNhs,
        N::Wheelchair if sample == Sample::Wheelchair => C::WheelchairPending,
        N::Wheelchair => C::WheelchairNone,
        N::WheelchairLength => C::LongTerm,
        N::OngoingNeed | N::Capacity => C::Yes,
        N::DirectPaymentWish => C::WantsDirectPayment,
        N::Representative => C::ParentAgrees,
    };
    Answer::One(choice.into())
}

fn age(sample: Sample) -> u8 {
    match sample {
        Sample::LongTerm | Sample::Unsure => 67,
        Sample::ContinuingHealthcare => 58,
        Sample::Aftercare => 34,
        Sample::Wheelchair => 45,
        Sample::YoungAdult => 20,
        Sample::Child => 9,
    }
}
