//! The options of the national questions in English; which question offers them is decided elsewhere.

use crate::content::raw::RawOption;
use crate::content::raw::hinted;
use crate::questionnaire::Choice;

/// The words of an option.
#[must_use]
pub fn option(choice: Choice) -> RawOption {
    match choice {
        // Shared by several questions.
        Choice::Yes => plain("Yes"),
        Choice::No => plain("No"),
        Choice::NoneOfThese => plain("None of these"),
        Choice::NhsAndCouncil => plain("The NHS and the council each pay a part"),

        // What cannot wait.
        Choice::EndOfLife => hinted!(
            "{You} {are} getting worse quickly and may be near the end of life",
            "For example, a doctor or a nurse has said that time may be short.",
        ),
        Choice::LeavingHospitalSoon => {
            hinted!("{You} {are} in hospital and may leave soon", "To go home, to a care home or to another place.")
        }

        // Where the person lives.
        Choice::England => plain("England"),
        Choice::Wales => plain("Wales"),
        Choice::Scotland => plain("Scotland"),
        Choice::NorthernIreland => plain("Northern Ireland"),
        Choice::Elsewhere => plain("Outside the United Kingdom"),

        // Where the person is staying.
        Choice::Home => hinted!(
            "At home",
            "{Their} own home, the family home, supported living, sheltered or shared housing, or a foster home.",
        ),
        Choice::CareHome => hinted!("In a care home", "With or without nursing."),
        Choice::Hospital => hinted!("In hospital", "In a bed on a ward."),
        Choice::Hospice => hinted!("In a hospice", "In a bed there, not only for visits."),
        Choice::Custody => hinted!(
            "In prison, a young offender institution or an immigration removal centre",
            "For a secure hospital, choose “In hospital” instead.",
        ),
        Choice::NoFixedHome => {
            hinted!("No fixed home", "For example, sleeping rough or staying with one person and then another.")
        }

        // NHS Continuing Healthcare.
        Choice::ChcAgreed => hinted!("It was agreed after a full assessment", "The answer was yes."),
        Choice::ChcFastTrack => hinted!(
            "A doctor or nurse has filled in the Fast Track form",
            "Fast Track is the quick way for someone who is getting worse rapidly and may be near the end of life. The \
                filled-in form is enough by itself.",
        ),
        Choice::ChcWaiting => hinted!(
            "It is being looked at, and there is no final answer yet",
            "A Checklist, a full assessment or the decision is still to come. Choose this too if a Checklist said yes \
                to a full assessment.",
        ),
        Choice::ChcAssessedNo => {
            hinted!("A full assessment was done, and the answer was no", "Choose this too while an appeal is going on.")
        }
        Choice::ChcChecklistNo => hinted!(
            "A Checklist was done, and it said that a full assessment is not needed",
            "There was no full assessment after it.",
        ),
        Choice::ChcNever => hinted!(
            "Nobody has looked at it yet",
            "No Checklist, no full assessment and no Fast Track form. It is fine if the name is new to you.",
        ),

        // Who pays for care.
        Choice::WhollyNhs => plain("The NHS pays for all of it"),
        Choice::OwnOrNone => hinted!(
            "{You} or {their} family, or nobody is paid",
            "Choose this too if family or friends help for free, or if there is no care yet.",
        ),
        Choice::CouncilOnly => {
            hinted!("The council", "Choose this too if {they} pay the council something towards it.")
        }
        Choice::NursingContribution => hinted!(
            "The NHS pays a nursing home a weekly sum for nursing",
            "This is called NHS-funded nursing care (FNC). It covers only a part of the fee.",
        ),
        Choice::NhsOtherwise => {
            hinted!("The NHS, in some other way", "Not under NHS Continuing Healthcare (CHC), as far as you know.")
        }

        // Children’s continuing care.
        Choice::ChildAgreed => hinted!("A package was agreed", "The NHS pays for all of it or for a part."),
        Choice::ChildWaiting => hinted!(
            "It is being looked at, and there is no answer yet",
            "{They} have been referred, or are being assessed.",
        ),
        Choice::ChildTurnedDown => plain("It was asked for, and the answer was no"),
        Choice::ChildNever => hinted!("Nobody has looked at it yet", "It is fine if the name is new to you."),

        // The Mental Health Act.
        Choice::DetainedQualifying => hinted!(
            "Yes, under section 3, 37, 45A, 47 or 48",
            "Choose this too if {they} were under another section as well, before or after.",
        ),
        Choice::DetainedOther => hinted!(
            "Yes, but only under another section (such as 2, 4, 5, 35, 36, 38, 135 or 136) or guardianship",
            "Choose this for guardianship (section 7), although it is not a stay in hospital.",
        ),
        Choice::DetainedNever => hinted!(
            "No, or only as a voluntary patient",
            "A voluntary patient is in hospital without being under a section.",
        ),
        Choice::Left => hinted!(
            "Yes, that stay is over",
            "Choose this too if {they} live outside hospital on a community treatment order (CTO), or were discharged \
                with conditions. A CTO is a set of rules for treatment outside hospital.",
        ),
        Choice::StillThere => hinted!(
            "No, still there or on leave from it",
            "Leave is time away from the ward before the stay has ended. Choose this too if {they} are still there as \
                a voluntary patient.",
        ),
        Choice::AftercareGoesOn => hinted!("No, it goes on", "Nobody has ended it."),
        Choice::AftercareStopped => plain("Yes, the NHS and the council both ended it"),
        Choice::AftercareNhs => plain("The NHS"),
        Choice::AftercareBoth => plain("The NHS and the council together"),
        Choice::AftercareCouncil => plain("The council alone"),

        // Wheelchairs.
        Choice::WheelchairNone => plain("No, none is needed"),
        Choice::WheelchairPending => hinted!(
            "Yes, but there is no decision yet",
            "{They} are waiting to be referred or assessed, or nobody has asked yet.",
        ),
        Choice::WheelchairAccepted => hinted!(
            "Yes, and the NHS wheelchair service has accepted {them} as a new user",
            "{They} were referred to the service and meet its rules.",
        ),
        Choice::WheelchairReplacement => hinted!(
            "Yes, and the NHS wheelchair service agrees that a new one is needed",
            "Because {their} health needs have changed, or because the old one is worn out.",
        ),
        Choice::WheelchairStillFits => hinted!(
            "There is one already, and it still meets the need",
            "Choose this too if {they} would like a better one but {their} needs are the same, or if one has already \
                been bought.",
        ),
        Choice::LongTerm => hinted!("For a long time", "More than about six months."),
        Choice::ShortTerm => hinted!(
            "For a shorter time",
            "Up to about six months. Some services make an exception for someone near the end of life.",
        ),

        // What else fits.
        Choice::EhcPlan => hinted!(
            "An education, health and care plan (EHC plan)",
            "It is there already, or the council is preparing it.",
        ),
        Choice::LearningDisabilityOrAutism => plain("A learning disability, or autism, or both"),
        Choice::UnpaidCarer => {
            hinted!("Looking after someone without pay", "Choose this if {you} look{s} after a relative or a friend.")
        }
        Choice::LookedAfter => hinted!(
            "In care as a child or young person, now or in the past",
            "This is about children’s care by the council, such as foster care.",
        ),
        Choice::HospitalDischarge => plain("Leaving hospital, or just home from hospital"),
        Choice::Pregnant => plain("Pregnant"),
        Choice::Serving => plain("Serving in the armed forces now"),
        Choice::Veteran => hinted!("Served in the armed forces in the past", "Another word is veteran."),

        // How the money could be held.
        Choice::WantsDirectPayment => hinted!(
            "Yes, or maybe",
            "Choose this if {they} would think about it. If the NHS agrees, someone {they} trust can look after the \
                money.",
        ),
        Choice::ChoiceWithoutMoney => hinted!(
            "{They} want a say over the care, but not to handle money",
            "Then the NHS or another organisation holds the money, and {they} still help to plan how it is used.",
        ),
        Choice::ParentAgrees => hinted!(
            "A parent, or someone else with parental responsibility, who agrees",
            "Parental responsibility is the legal right to decide for a child.",
        ),
        Choice::AppointedRepresentative => hinted!(
            "Someone the {ICB} has appointed, or whose papers name these payments",
            "We mean a court order or a power of attorney that names direct payments from a personal health budget.",
        ),
        Choice::DeputyUnchecked => hinted!(
            "A deputy or an attorney, but nobody has checked the papers for this",
            "The Court of Protection appoints a deputy. A power of attorney names an attorney. Papers about money in \
                general may not be enough.",
        ),
        Choice::NobodyYet => hinted!(
            "Nobody yet",
            "That is all right. For someone aged 16 or over, the {ICB} may be able to appoint a person.",
        ),

        // What was refused.
        Choice::RefusedChc => hinted!(
            "NHS Continuing Healthcare (CHC), or a Checklist for it",
            "The no came after a full assessment or a Checklist, or nobody would do a Checklist.",
        ),
        Choice::RefusedPhb => {
            hinted!("A personal health budget", "This counts too if someone said “we do not do that here”.")
        }
        Choice::RefusedDirectPayment => hinted!(
            "A direct payment",
            "There can be a budget, but the money is not paid to {you} or to someone for {them}.",
        ),
        Choice::DisputedAmount => hinted!(
            "The amount, or a part of the plan",
            "There is a cap or a cut, the money is too little, or a service was left out.",
        ),
        Choice::NoAnswerYet => hinted!("No answer yet", "Someone has asked and is still waiting."),

        // What to explain.
        Choice::TopicEnough => hinted!("Whether the money is enough", "Caps, and what the care costs now."),
        Choice::TopicAssistants => hinted!("Employing assistants", "And who helps when one of them is ill or away."),
        Choice::TopicPayFamily => plain("Paying a relative or a friend"),
        Choice::TopicTherapy => plain("Talking therapy and other therapies"),
        Choice::TopicEquipment => plain("Equipment, technology and assistance animals"),
        Choice::TopicTransport => plain("Travel, transport or an adapted vehicle"),
        Choice::TopicRespite => plain("Breaks for the family"),
        Choice::TopicNotAllowed => {
            hinted!("What the money may not buy", "For example dentists, family doctors (GPs) and medicine.")
        }
        Choice::TopicWhoDecides => {
            hinted!("Who decides", "When an NHS trust, the council and the local NHS each have a part in it.")
        }
        Choice::TopicBenefits => hinted!("Benefits, means tests and work", "A means test looks at income and savings."),
        Choice::TopicAdvocacy => hinted!("Help to speak up", "Someone who gives such help is called an advocate."),
        Choice::TopicRecords => plain("Getting to see health records"),
        Choice::TopicStuckInHospital => hinted!("A long stay in hospital", "Or a plan that is never finished."),
        Choice::TopicTurning18 => plain("Turning 18"),
        Choice::TopicEvidence => plain("How well it works for other people"),
    }
}

const fn plain(label: &'static str) -> RawOption {
    RawOption::of_lines(label)
}
