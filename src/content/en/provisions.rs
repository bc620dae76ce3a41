//! What each provision says, in plain English; where it stands and how sure we are is decided elsewhere.

use crate::rulebook::Confidence;
use crate::rulebook::ProvisionId;
use crate::rulebook::ProvisionId as P;

/// What the provision says, about anyone: no mark for who is answering, only `{fnc_standard}`, `{fnc_higher}` and
/// `{fnc_date}`, which the figures fill.
#[must_use]
pub fn says(id: ProvisionId) -> &'static str {
    match id {
        // The right.
        P::EligiblePerson => {
            "The right is for a person for whom the {ICB} finds it necessary to arrange one of four health services. A \
                budget follows the service; it does not bring the service."
        }
        P::RightToHave => {
            "If a person with the right asks for a budget, the {ICB} must agree. It may refuse only as far as a budget \
                is not appropriate in that person’s case."
        }
        P::NotAppropriate => {
            "As we read it, the {ICB} must look at each person’s own case, so one rule for everybody is not enough. A \
                budget for a part of the care may also be possible."
        }
        P::DutyToInform => {
            "The {ICB} must make budgets known to the people who have the right. It must give information, advice and \
                other support, to help them decide whether to ask."
        }
        P::ReasonsAndReconsideration => {
            "If the {ICB} refuses all or part of a budget, it should usually give its reasons in writing. A person can \
                usually ask it to look again and send new facts."
        }
        P::ChcGroup => {
            "The right covers NHS Continuing Healthcare (CHC): a package of care for a person aged 18 or over, which \
                the NHS in England alone arranges and pays for."
        }
        P::ChildGroup => {
            "The right covers continuing care for a child or young person aged 17 or under. It is for the part of the \
                care that the {ICB} arranges and pays for."
        }
        P::AftercareGroup => {
            "The right covers section 117 after-care, at any age. It is for the part of the after-care that the {ICB} \
                arranges and pays for."
        }
        P::WheelchairGroup => {
            "The right covers NHS wheelchair services. It is for a person of any age with a medically recognised \
                long-term disability who needs a wheelchair or special buggy in daily life."
        }
        P::WheelchairWhen => {
            "The wheelchair right applies when the NHS service accepts a new person. It also applies when a new chair \
                is needed because needs have changed or the chair is worn out."
        }
        P::WheelchairShortTerm => {
            "Wheelchair services usually treat a need of up to about six months as short-term: a loan, and no budget. \
                Some make an exception for a person with a terminal illness."
        }
        P::WheelchairForms => {
            "A wheelchair budget can be an NHS chair, an NHS chair with extras that someone pays for, or money \
                towards a chair from another supplier. A direct payment is not usual."
        }
        P::HomeDefault => {
            "NHS England expects adult CHC at home to be a personal health budget by default. That does not cover \
                children’s care or Fast Track, but both have the right."
        }
        P::AnySetting => {
            "The right for adults with CHC is not tied to one place. It also holds in supported living or a care \
                home, but not in a hospital bed."
        }
        // How to get to each right.
        P::FastTrackTool => {
            "Fast Track is for a person who is quickly getting worse and may be near the end of life. A nurse or \
                doctor who knows them completes the tool, and the {ICB} must accept it."
        }
        P::FastTrackTime => "After Fast Track, care should start urgently, if possible within 48 hours.",
        P::DutyToAssess => {
            "Where it appears that a person may need CHC, the {ICB} must take reasonable steps to have them assessed."
        }
        P::ChecklistMeaning => {
            "A positive Checklist means that a full assessment comes next. It does not mean that CHC is agreed."
        }
        P::ChcTime => {
            "The {ICB} should decide about CHC within 28 days of getting a positive Checklist. If it is late without \
                good reason and then says yes, it pays back costs from day 29."
        }
        P::HospitalScreening => {
            "CHC checks are not normally done in an acute hospital bed. They come after leaving hospital, in a \
                settled place, with support paid for in the meantime."
        }
        P::JointPackage => {
            "As we read it, an adult’s package that the NHS and the council pay for together brings no right to a \
                budget, but a person can still ask the {ICB} for one."
        }
        P::NursingContribution => {
            "NHS-funded nursing care (FNC) is a set weekly sum paid to a nursing home: {fnc_standard}, or \
                {fnc_higher} at the higher rate, from {fnc_date}. It is not CHC."
        }
        P::ChildTime => {
            "Children’s continuing care goes from assessment to decision to arranging the care. The aim is a decision \
                within six weeks of accepting the referral."
        }
        P::Transition => {
            "The adult CHC team should be told of a young person at 14 and screen them at 16. It should decide in \
                principle soon after they turn 17, so that adult care is ready at 18."
        }
        P::AftercareDuty => {
            "The {ICB} and the council together must give after-care to a person who was detained under section 3, 37, \
                45A, 47 or 48 and has left hospital. It lasts until both are satisfied that it is no longer needed."
        }
        P::AftercareFree => "Section 117 after-care is free. Income and savings do not count.",
        P::SectionsNotListed => {
            "As we read it, being held only under section 2, 4, 5, 35, 36, 38, 135 or 136 does not bring section 117 \
                after-care. Nor does guardianship or a voluntary stay."
        }
        P::MentalHealthAct2025 => {
            "The Mental Health Act 2025 will change section 3 and how section 117 after-care ends. As far as we know, \
                these changes are not in force yet."
        }
        P::LocalDiscretion => {
            "Outside the four rights a person can still ask. As we read it, the {ICB} may say no, but it should decide \
                fairly and can be asked for its reasons."
        }
        P::CrossBorder => {
            "A person who lives in England has the English rights, even with a GP in Wales. A person who lives in \
                Wales does not, even with a GP in England."
        }
        P::ResponsibleIcb => {
            "The {ICB} is normally the one that the person’s GP practice belongs to. Without a GP, it is the one for \
                the place where the person usually lives."
        }
        P::Custody => {
            "NHS England arranges most health care in prison and in immigration removal centres. As we read it, a \
                budget is then something to plan for release."
        }
        P::ArmedForces => {
            "NHS England, not the {ICB}, arranges most health care for people who are serving in the armed forces."
        }
        P::Wales => {
            "Wales has no personal health budgets. Adults with CHC there can have direct payments, through the Local \
                Health Board."
        }
        P::ScotlandAndNorthernIreland => {
            "Scotland and Northern Ireland have no personal health budgets. They have self-directed support and \
                direct payments, through the council or the health and social care trust."
        }
        // Holding the money.
        P::ThreeWays => {
            "The {ICB} can hold the money (notional), an organisation can hold it (third party), or it can be paid to \
                the person (direct payment). A mix is allowed."
        }
        P::WayDecided => {
            "The {ICB} decides which way of holding the money fits best, after talking about it with the person."
        }
        P::DirectPaymentPower => "The law allows the NHS to pay money for care as a direct payment. It needs consent.",
        P::ConsentAge => {
            "For direct payments a child is someone under 16. A person with parental responsibility usually agrees \
                for them; from 16 the young person’s own consent usually counts."
        }
        P::Representatives => {
            "Where a person cannot decide, a representative usually agrees to a direct payment, such as a deputy or \
                an attorney. If there is none, the {ICB} can usually appoint someone suitable."
        }
        P::Nominees => {
            "A person can usually name someone to receive and manage a direct payment, if that person and the {ICB} \
                agree. The one named usually becomes the employer."
        }
        P::DeputiesCase => {
            "A court held in 2024 that direct payment money is not the person’s own property. An ordinary property \
                order does not by itself let a deputy manage it: the order must allow it."
        }
        P::ExcludedPersons => {
            "A court order or licence that requires drug or alcohol treatment, testing or a course usually rules out \
                a direct payment. It does not rule out a budget held another way."
        }
        P::SameHousehold => {
            "A direct payment can pay a relative or friend in the same household only in limited cases, usually where \
                the {ICB} is satisfied that it is necessary."
        }
        P::DirectPaymentReconsideration => {
            "If the {ICB} refuses a direct payment, leaves a service out of the plan, cuts the amount or wants money \
                back, it must give written reasons. It must look again if asked."
        }
        P::FullCost => "A direct payment must cover the full cost of each service in the plan.",
        P::Delegation => {
            "A council or another body may run direct payments for the {ICB}. The {ICB} still answers in law for every \
                decision."
        }
        // The budget and the plan.
        P::Sufficient => "A budget must be enough to meet the needs that were assessed.",
        P::NoArbitraryCaps => {
            "There should be no arbitrary limit on spending for care at home. The {ICB} may compare real costs and \
                value, but a guide figure is not a ceiling."
        }
        P::NotMeansTested => {
            "A personal health budget does not depend on income or savings. It does not count as income for benefits."
        }
        P::TopUp => {
            "Nobody may add their own money to a budget for needs that CHC covers; private extras must be separate. \
                With a wheelchair budget, adding money is allowed."
        }
        P::MayBuy => {
            "A budget can pay for what is in the plan and helps with an agreed health or wellbeing goal, for example \
                assistants, therapy, equipment, transport or breaks."
        }
        P::MayNotBuy => {
            "A budget cannot buy alcohol, tobacco, gambling or anything illegal, or pay most debts. It cannot buy GP, \
                NHS dental, urgent or in-patient care, medicines or surgery."
        }
        P::LocalBans => {
            "Some areas ban more things than the national list. As we read it, that is local policy, and a person can \
                question it."
        }
        P::Transport => {
            "CHC covers health needs and the social care that goes with them. That includes transport where it is in \
                the plan, even for a person who gets PIP or DLA for mobility."
        }
        P::Contingency => {
            "The plan should have a back-up, with money for it, for when an assistant is ill, on leave or gone."
        }
        P::PlanContents => {
            "A plan says what matters, the needs, the goals, who does what, the money, the risks and the review date. \
                The person and the NHS team agree it, and where needed the {ICB}."
        }
        P::Optional => {
            "A personal health budget is a choice. Nobody must take more control than they want, and other NHS care \
                goes on."
        }
        // Neighbouring routes.
        P::CareAct => {
            "The council should usually assess an adult’s care needs, whatever their means. If it then gives care, \
                there is usually a personal budget, which can be a direct payment, and a charge that depends on \
                means."
        }
        P::Carers => {
            "The council should usually offer an unpaid carer an assessment and support. As far as we know, being a \
                carer does not by itself bring a right to a personal health budget."
        }
        P::EhcPlan => {
            "If a parent or young person asks, the council must prepare a personal budget while an EHC plan is kept \
                or being made. A health part needs the {ICB}’s agreement, unless it is continuing care."
        }
        P::Veterans => {
            "Having served does not by itself bring a right. A veteran with a long-term condition can ask the {ICB} for \
                personalised care for veterans, which may lead to a budget."
        }
        P::Maternity => {
            "A personal maternity care budget is not a right. Where it is still offered, it is a choice among \
                providers that the NHS pays, with no cash and no adding of money."
        }
        P::DischargeBudgets => {
            "One-off budgets for leaving hospital were a national scheme for a limited time. Each {ICB} now decides \
                whether to offer them."
        }
        P::LookedAfter => {
            "Being in care, or having left it, does not by itself bring a right. The {ICB} decides; at least one area \
                has run a project for care leavers."
        }
        P::LearningDisability => {
            "A learning disability or autism does not by itself bring a right. The right comes only through one of \
                the four groups; otherwise the {ICB} decides."
        }
        P::HomeAdaptations => {
            "A Disabled Facilities Grant from the council helps to adapt a home. For adults it usually depends on \
                income and savings."
        }
        P::AccessToWork => {
            "Access to Work can help with extra costs of working, from age 16, for a person with a job or a job \
                offer. It does not depend on income."
        }
        P::NhsCharges => {
            "A budget usually cannot pay NHS charges. A person on a low income can usually ask for help with dental, \
                optical and prescription charges and with travel to treatment."
        }
        P::Choice => {
            "A person can usually choose the GP practice and, when first referred, the provider and team. This \
                usually covers most mental health care too."
        }
        // Challenge, help.
        P::ChcAppeals => {
            "Ask the {ICB} to look at a CHC decision again within 6 months of its letter. Then ask NHS England, or \
                whoever now does this, for an independent review within 6 months of the {ICB}’s answer."
        }
        P::Complaints => {
            "A complaint goes to the provider or the {ICB}, not both, normally within 12 months. They should confirm it \
                within 3 working days, but there is no fixed time for the answer."
        }
        P::Ombudsman => {
            "After the NHS’s final answer a person can go to the Parliamentary and Health Service Ombudsman, normally \
                within a year of knowing about the problem."
        }
        P::JudicialReview => {
            "A court can check whether a decision was lawful. Act promptly, within 3 months at most, and get legal \
                advice at once: a complaint usually does not stop the clock."
        }
        P::ComplaintsAdvocacy => {
            "Councils must arrange free, independent help for people who want to make an NHS complaint."
        }
        P::StatutoryAdvocacy => {
            "Some people must be given an advocate: many under the Mental Health Act (IMHA), some who cannot decide \
                (IMCA), and some who find a council assessment hard to take part in."
        }
        P::Beacon => {
            "Beacon gives free advice about CHC, paid for by the NHS: basic advice without limit, and up to 90 \
                minutes with a specialist. It also covers planning a budget."
        }
        P::Pals => {
            "The Patient Advice and Liaison Service (PALS) of a hospital or trust usually gives quick, informal help, \
                free."
        }
        P::Healthwatch => {
            "Local Healthwatch is free: it points to help and collects views, but takes on no cases. The government \
                plans to close it, so check whether it is still open."
        }
        P::SubjectAccess => {
            "A person can usually ask the GP or the {ICB} for a copy of their own records. It is usually free and \
                should come within one month."
        }
        // Background.
        P::SixComponents => {
            "Personalised care has six parts: deciding together, care and support planning, choice, social \
                prescribing, help to manage one’s own health, and personal health budgets."
        }
        P::PilotClaims => {
            "Some success figures come from one pilot or programme: they show what happened there and promise nothing \
                to anyone else. As far as we know, there was a national study in 2012."
        }
        P::Counts => {
            "In official counts about four in five budgets are notional: the {ICB} holds the money. Counts start again \
                each April, so two different quarters cannot be compared."
        }
        P::NoImmigrationTest => {
            "Section 117(1) names no condition about immigration, and none about income or savings."
        }
    }
}

/// How sure we are, in words.
#[must_use]
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Verified => "We read this in the law, the guidance or the official page itself.",
        Confidence::SecondHand => "We read this on a page that reports it.",
        Confidence::Recalled => "We know this, but could not read its text. Check it with your {ICB}.",
        Confidence::Inferred => "We worked this out from other rules. Check it with your {ICB}.",
    }
}
