//! The words of the ready-made questions of local offers, in English: the question, a hint, why it is asked, where to look.
//!
//! `{about}` is what the pack names: an area, a service, a condition.

use crate::offer::Fact;

/// Which of an area's places is meant; the hint comes from the pack.
pub const PLACE: [&str; 4] = [
    "Which of these places {do} {you} live in?",
    "",
    "We ask because this area does not offer the same everywhere, or has a team of its own for each place.",
    "Look at a council tax bill, or ask the council which place the address belongs to.",
];

/// The words of a ready-made question.
pub fn fact(fact: Fact) -> [&'static str; 4] {
    match fact {
        Fact::GpPractice => [
            "Is {your} GP practice in {about}?",
            "The practice counts here, and not the home address.",
            "We ask because an offer is for people who are registered with a practice of the area.",
            "Look at a letter from the practice, or ask at its front desk.",
        ],
        Fact::LivesIn => [
            "{Do} {you} live in {about}?",
            "",
            "We ask because the offer is for people who live there.",
            "Look at a council tax bill, or ask the council.",
        ],
        Fact::PatientOf => [
            "{Are} {you} a patient of {about} now?",
            "Choose yes if someone there gives care now, or has {you} on their list.",
            "We ask because this offer is for people who are with this service.",
            "Look at appointment letters, or ask whoever gives the care which service they work for.",
        ],
        Fact::DiagnosedWith => [
            "Has a doctor said that {you} {have} {about}?",
            "",
            "We ask because the offer is for people with this condition.",
            "Look at a letter from the hospital, or ask the GP practice.",
        ],
        Fact::LongTermCondition => [
            "Has a doctor named a health condition that will not go away?",
            "Diabetes and multiple sclerosis are examples.",
            "We ask because the offer is for people with a long-term condition.",
            "Look at a letter from the hospital, or ask the GP practice.",
        ],
        Fact::SeveralConditions => [
            "Has a doctor named two or more health conditions that will not go away?",
            "",
            "We ask because the offer is for people with several long-term conditions.",
            "Look at letters from the hospital, or ask the GP practice.",
        ],
        Fact::UsualCare => [
            "{Do} {you} get regular NHS care for this condition now?",
            "A yearly review at the GP practice counts.",
            "We ask because the offer is for people who already have the usual care for the condition.",
            "Look at appointment letters.",
        ],
        Fact::LearningDisability => [
            "{Do} {you} have a learning disability?",
            "This makes it harder to understand and learn new things. Dyslexia is not a learning disability.",
            "We ask because this area offers budgets to some people with a learning disability.",
            "Ask the GP practice if {you} {are} on its learning disability list.",
        ],
        Fact::Autism => [
            "{Are} {you} autistic?",
            "Choose yes if a professional has said so.",
            "We ask because this area offers budgets to some autistic people.",
            "Look at the letter from the assessment, or ask the GP practice.",
        ],
        Fact::ChallengingBehaviour => [
            "Has a professional said that {your} behaviour needs special support?",
            "Services call this “behaviour that challenges”. It can be a sign that something is wrong or missing.",
            "We ask because this area offers budgets to some people who need this support.",
            "Look in the care plan, or ask the nurse or social worker.",
        ],
        Fact::MentalHealthCare => [
            "{Do} {you} get care from an NHS mental health team now?",
            "This is a team that a GP sends people to. Talking to the GP alone does not count.",
            "We ask because this area offers budgets to some people with such care.",
            "Look at appointment letters, or ask the GP practice.",
        ],
        Fact::ComplexEquipment => [
            "{Do} {you} need equipment that takes special training to use?",
            "A breathing machine is an example.",
            "We ask because this area names people who need such equipment.",
            "Ask the nurse or therapist who looks after the equipment.",
        ],
        Fact::SupportedLiving => [
            "{Do} {you} live in supported living?",
            "That is a home of one’s own, or a shared one, with support that comes with it. It is not a care home.",
            "We ask because the offer depends on the kind of home.",
            "Look at the tenancy agreement, or ask the staff.",
        ],
        Fact::CareAtHome => [
            "Is the care given at home?",
            "Home can also be the home of family.",
            "We ask because this area speaks of care at home. A legal right does not end there, whatever the page says.",
            "Look in the care plan.",
        ],
        Fact::RiskOfAdmission => [
            "Has a professional said that a stay in hospital is likely soon?",
            "",
            "We ask because the offer is meant to keep people out of hospital.",
            "Ask the nurse, doctor or social worker.",
        ],
        Fact::ReadyToLeave => [
            "Has the ward said that {you} {are} well enough to leave hospital?",
            "",
            "We ask because the offer is for people who could go home with a little more help.",
            "Ask anyone who works on the ward.",
        ],
        Fact::LeftLately => [
            "Did {you} leave hospital in the last six weeks?",
            "",
            "We ask because the offer is for the first weeks at home.",
            "Look at the discharge letter.",
        ],
        Fact::EndOfLifeCare => [
            "{Do} {you} get palliative care?",
            "This is care for people with an illness that cannot be cured. It can last for years.",
            "We ask because this area offers budgets to some people with such care.",
            "Ask the GP, the nurse or the hospice.",
        ],
        Fact::HealthPartOfPlan => [
            "Does the education, health and care plan (EHC plan) have a health part?",
            "The plan says in its own sections what the health service does.",
            "We ask because the budget is only for the health part of the plan.",
            "Look at the plan, or ask the council’s team for special educational needs.",
        ],
        Fact::PlanBeingMade => [
            "Is an education, health and care plan (EHC plan) being made now?",
            "",
            "We ask because a budget can be planned together with the plan.",
            "Ask the council’s team for special educational needs.",
        ],
        Fact::GoalAgreed => [
            "{Have} {you} and a professional agreed on a goal for better health?",
            "For example: to walk to the shop again in three months.",
            "We ask because the budget is for goals that were agreed.",
            "Look in the care plan, or ask the professional.",
        ],
        Fact::ProfessionalSupports => [
            "Does a health or care professional support the request?",
            "",
            "We ask because this area wants a professional to back the request.",
            "Ask the nurse, doctor, therapist or social worker who knows {you} best.",
        ],
        Fact::NoPublicFunds => [
            "Do {your} immigration papers say “no recourse to public funds”?",
            "If there are no such papers, choose no. Nothing you say here leaves this browser, and it is not printed \
                unless you tick it.",
            "We ask because this area’s offer leaves some people out for it. It does not change any legal right.",
            "Look at the visa or the letter that came with it. A law centre or Citizens Advice can help.",
        ],
    }
}
