//! The words of the papers worth having, in English: what each is, who has it, what to say; which fit is decided elsewhere.

use crate::folder::Paper;

/// What it is called, who has it, and a sentence to say in order to get it.
pub fn paper(paper: Paper) -> [&'static str; 3] {
    match paper {
        Paper::ChcDecision => [
            "The letter that decided on NHS Continuing Healthcare (CHC)",
            "The {ICB}’s CHC team, the care home or a social worker",
            "Please send me the letter that decided on CHC for {me}, and say if the NHS pays for all of the care.",
        ],
        Paper::ChecklistAndTool => [
            "Copies of the Checklist and the Decision Support Tool",
            "The {ICB}’s CHC team, or the nurse or social worker who filled them in",
            "Please send me copies of every Checklist and Decision Support Tool about {me}, with their dates.",
        ],
        Paper::FastTrackTool => [
            "The Fast Track tool, filled in",
            "The doctor, nurse or hospice who filled it in, or the {ICB}’s CHC team",
            "Please send me a copy of the Fast Track tool for {me}, and tell me the day it went to the {ICB}.",
        ],
        Paper::FundingSplit => [
            "A letter that says who pays for which part",
            "The {ICB} and the council",
            "Please tell me in writing which part of {my} care the NHS pays for, which part the council pays for, and who \
             leads.",
        ],
        Paper::NursingFunding => [
            "A note of what the NHS pays the nursing home",
            "The care home manager or the {ICB}",
            "Please tell me in writing if the NHS pays the whole fee for {me} (CHC), or only a weekly sum for nursing \
             (FNC).",
        ],
        Paper::ChildDecision => [
            "The decision on children’s continuing care",
            "The children’s continuing care nurse or the {ICB}",
            "Please send me the decision letter on continuing care for {me}, and say which part the NHS pays for.",
        ],
        Paper::HospitalSections => [
            "A note of the sections of the Mental Health Act, with dates",
            "The hospital’s records, the care co-ordinator or the discharge letter",
            "Please tell me each section {i} {have} been held under, with the dates, and if section 117 covers {me}.",
        ],
        Paper::AftercareConfirmed => [
            "A letter that section 117 after-care goes on",
            "The {ICB} and the council",
            "Please confirm in writing that neither of you has ended {my} section 117 after-care.",
        ],
        Paper::AftercareFunding => [
            "A note of who pays for the section 117 after-care",
            "The care co-ordinator",
            "Please tell me in writing which share of {my} after-care the NHS pays and which share the council pays.",
        ],
        Paper::WheelchairDecision => [
            "What the wheelchair service decided",
            "The NHS wheelchair service",
            "Please tell me in writing if {i} meet{s} your rules, and how long you expect the need for a chair or buggy to \
             last.",
        ],
        Paper::Authority => [
            "Proof of who may act",
            "Whoever acts: the court order, the power of attorney, or a paper that shows parental responsibility",
            "Do you accept this paper as proof of who may act for {me}, and does it cover a direct payment from a personal \
             health budget?",
        ],
        Paper::EhcPlan => [
            "The education, health and care plan (EHC plan)",
            "The council’s team for special educational needs, or the school",
            "Please send me the latest EHC plan for {me}, with its part about health.",
        ],
        Paper::Refusal => [
            "The letter that said no, cut the money or left something out",
            "Whoever decided: the {ICB}, or the team that acts for it",
            "Please send me the decision about {me} in writing, with its date, the reasons and who decided.",
        ],
        Paper::OwnRequest => [
            "What you asked for, and when",
            "You: a copy of your letter or e-mail, or a note of the day, the role and what was said",
            "Please confirm in writing on which day my request about {me} reached you, and who deals with it.",
        ],
        Paper::GpPractice => [
            "The name of the {ICB} that the GP practice belongs to",
            "The GP practice, at its front desk",
            "Which {ICB} does this practice belong to?",
        ],
        Paper::Consent => [
            "A signed consent",
            "The person it is about, or whoever may decide for them",
            "Do you have a form for consent, so that you can talk with someone else about {my} care?",
        ],
        Paper::MedicalHistory => [
            "One page of medical history, up to date",
            "You can write it; the GP practice can print a summary",
            "Please print me a summary of {my} health record.",
        ],
        Paper::Medicines => [
            "The list of medicines",
            "The GP practice or the pharmacy",
            "Please print me the list of {my} medicines, with the doses and the times.",
        ],
        Paper::CarePlans => [
            "The latest care plan, risk assessment, and letters from therapists and hospitals",
            "The care agency or care home, the therapists, the hospital and the GP practice",
            "Please send me {my} latest care plan, risk assessment, and reports or letters.",
        ],
        Paper::Diary => [
            "A diary of at least one ordinary week, with the nights",
            "Whoever is there: the person, the family or the care workers",
            "Please write down for one week what {i} need{s}, by day and by night, and what you stopped from going wrong.",
        ],
        Paper::Incidents => [
            "A log of falls, fits, distress, infections and hospital stays",
            "The care agency or care home, the school, or whoever is there",
            "Please send me your record of falls, fits, infections and other events about {me}, with the dates.",
        ],
        Paper::WhoDoesWhat => [
            "A list of who does what each day, and for how long",
            "You and everyone who helps, paid or unpaid; the care agency has its own times",
            "Please send me a list of the visits for {me}: the times, how long they last, and what is done.",
        ],
        Paper::NamesAndRoles => [
            "A list of everyone involved, with their roles",
            "You; a care co-ordinator, nurse or social worker can help",
            "Who is involved in {my} care, in which role, and who leads?",
        ],
        Paper::Disagreements => [
            "Reports in which professionals do not agree",
            "The professionals who wrote them",
            "Please send me every report about {me} that was looked at, also those that come to another view.",
        ],
        Paper::Questions => [
            "Your questions, written down",
            "You",
            "Who will be at the meeting, how long will it last, may the care agency or school come, and can I see the form \
             first?",
        ],
        Paper::NoteTaker => [
            "Somebody to take notes",
            "A friend, a relative or an advocate",
            "I will bring someone to take notes: please send me your own notes of the meeting as well.",
        ],
    }
}
