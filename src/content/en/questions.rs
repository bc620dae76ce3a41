//! The national questions in English; their options and when they are asked are decided elsewhere.

use crate::content::raw::RawQuestion;
use crate::questionnaire::NationalItem;

/// The words of a question.
#[must_use]
pub fn question(item: NationalItem) -> RawQuestion {
    match item {
        NationalItem::Urgency => URGENCY,
        NationalItem::Residence => RESIDENCE,
        NationalItem::Setting => SETTING,
        NationalItem::Age => AGE,
        NationalItem::Chc => CHC,
        NationalItem::ChcFunding => CHC_FUNDING,
        NationalItem::ChcChange => CHC_CHANGE,
        NationalItem::CareFunding => CARE_FUNDING,
        NationalItem::SubstantialNeed => SUBSTANTIAL_NEED,
        NationalItem::ChildPackage => CHILD_PACKAGE,
        NationalItem::Detained => DETAINED,
        NationalItem::LeftHospital => LEFT_HOSPITAL,
        NationalItem::AftercareEnded => AFTERCARE_ENDED,
        NationalItem::AftercareFunder => AFTERCARE_FUNDER,
        NationalItem::Wheelchair => WHEELCHAIR,
        NationalItem::WheelchairLength => WHEELCHAIR_LENGTH,
        NationalItem::OngoingNeed => ONGOING_NEED,
        NationalItem::Circumstances => CIRCUMSTANCES,
        NationalItem::Capacity => CAPACITY,
        NationalItem::DirectPaymentWish => DIRECT_PAYMENT_WISH,
        NationalItem::Representative => REPRESENTATIVE,
        NationalItem::Refusals => REFUSALS,
        NationalItem::DecisionDate => DECISION_DATE,
        NationalItem::Topics => TOPICS,
        NationalItem::CourtOrder => COURT_ORDER,
    }
}

const NOT_SURE: &str = "I’m not sure";

// About the person.

const URGENCY: RawQuestion = RawQuestion {
    title: "Is there something that cannot wait?",
    hint: "If there is little time, we take you the shortest way. If both of the first two fit, choose the first.",
    why: "We ask because some steps are quicker when time is short. Then you should not have to answer many questions \
        first.",
    look: "Ask a doctor, a nurse or the ward team what they think will happen next, and when.",
    dont_know: NOT_SURE,
    label: "What cannot wait",
};

const RESIDENCE: RawQuestion = RawQuestion {
    title: "Where {do} {you} live?",
    hint: "Go by {their} home, not by where the family doctor (GP) is. With no fixed home, choose the place where \
        {they} mostly stay.",
    why: "We ask because the rights we look at are for people who live in England. Wales, Scotland and Northern \
        Ireland have their own ways, and we point to them.",
    look: "Look at {their} home address. If you want to know which local NHS body looks after {them}, ask the family \
        doctor’s practice (GP).",
    dont_know: NOT_SURE,
    label: "Where {you} live{s}",
};

const SETTING: RawQuestion = RawQuestion {
    title: "Where {are} {you} staying now?",
    hint: "Choose the place where {they} sleep at the moment.",
    why: "We ask because the place can change what is possible now, for example in hospital or in prison. Living in a \
        care home does not by itself take a right away.",
    look: "Ask the staff or the manager what kind of place it is. For example, is it a care home or supported living?",
    dont_know: NOT_SURE,
    label: "Where {you} {are} staying",
};

const AGE: RawQuestion = RawQuestion {
    title: "How old {are} {you}?",
    hint: "Whole years are enough. Less than one year counts as 0.",
    why: "We ask because the right for adults starts at 18, and there is another right for people under 18. Some rules \
        about money change at 16.",
    look: "Look for the date of birth on an NHS letter, a passport or another paper.",
    dont_know: NOT_SURE,
    label: "Age",
};

// Continuing care.

const CHC: RawQuestion = RawQuestion {
    title: "What has happened so far with NHS Continuing Healthcare for {you}?",
    hint: "NHS Continuing Healthcare (CHC) is care for adults outside hospital. The NHS arranges it and pays for all \
        of it. The {board}, decides who \
        can have it. A Checklist is a short first check. A full assessment is a closer look.",
    why: "We ask because agreed CHC is one of the four kinds of NHS care that can bring a right to a personal health \
        budget.",
    look: "Look for a decision letter. Look also for copies of the Checklist or of the full assessment, which is \
        called the Decision Support Tool. If you find none, ask the {ICB}’s CHC team, the care home manager or a social \
        worker.",
    dont_know: NOT_SURE,
    label: "NHS Continuing Healthcare",
};

const CHC_FUNDING: RawQuestion = RawQuestion {
    title: "Who pays for the care that was agreed for {you}?",
    hint: "We mean the care agreed under NHS Continuing Healthcare (CHC). Sometimes the NHS pays one part and the \
        council pays the other. This is called a joint package.",
    why: "We ask because the right for adults is about care that the NHS alone arranges and pays for. Where the cost \
        is shared, people can still ask for a budget, and the NHS may say yes or no.",
    look: "Look at the decision letter. Or ask the NHS and the council to say in writing who pays which part.",
    dont_know: NOT_SURE,
    label: "Who pays for the agreed care",
};

const CHC_CHANGE: RawQuestion = RawQuestion {
    title: "Has anything changed for {you} since the Checklist?",
    hint: "For example, {they} need more help now, or {their} health has got worse. The Checklist is the short first \
        check for NHS Continuing Healthcare (CHC).",
    why: "We ask because a no after a Checklist need not be the last word. When needs have grown, a new Checklist can \
        be asked for.",
    look: "Think of a week at the time of the Checklist and of a week now. Ask a carer, a nurse or a care worker who \
        knows both.",
    dont_know: NOT_SURE,
    label: "Changes since the Checklist",
};

const CARE_FUNDING: RawQuestion = RawQuestion {
    title: "Who pays for {your} care now?",
    hint: "Care means help with daily life, or nursing, at home or in a care home. Choose the line that fits best.",
    why: "We ask because it helps to see which steps are open. Shared costs, or a weekly sum for nursing, are not the \
        same as NHS Continuing Healthcare (CHC), where the NHS pays for all the care.",
    look: "In a care home, ask the manager: does the NHS pay the whole fee, or only a weekly sum for nursing? At home, \
        look at the care plan, or ask the NHS and the council who pays which part.",
    dont_know: NOT_SURE,
    label: "Who pays for care now",
};

const SUBSTANTIAL_NEED: RawQuestion = RawQuestion {
    title: "{Do} {you} need another person’s help with care or nursing on most days?",
    hint: "We mean help because of illness, disability or injury, paid or unpaid. Please say yes too if {they} may be \
        near the end of life, or if a health or care worker has talked about NHS Continuing Healthcare (CHC). CHC is \
        care that the NHS arranges and pays for in full.",
    why: "We ask because each of these is a sign that it may be worth asking for a closer look at {your} care needs.",
    look: "Think of a normal week, and of the nights too. Ask a carer, a nurse or the family doctor (GP) what they \
        see.",
    dont_know: NOT_SURE,
    label: "Help on most days, or another sign of high needs",
};

const CHILD_PACKAGE: RawQuestion = RawQuestion {
    title: "What has happened so far with children’s continuing care for {you}?",
    hint: "Children’s continuing care is a package of care for someone under 18. It is usually for needs that other \
        services cannot meet on their own. The {board}, decides about the NHS part. An education, health and care plan (EHC plan) is a different thing.",
    why: "We ask because this is one of the four kinds of NHS care that can bring a right to a personal health budget. \
        The right is about the part that the NHS arranges and pays for.",
    look: "Ask the children’s continuing care nurse or the {ICB} for the decision letter. Ask which part the NHS pays.",
    dont_know: NOT_SURE,
    label: "Children’s continuing care",
};

// After a stay under the Mental Health Act.

const DETAINED: RawQuestion = RawQuestion {
    title: "{Have} {you} ever been kept in hospital under the Mental Health Act?",
    hint: "Many people call this being sectioned. It counts even if it was many years ago. The law numbers its \
        sections. If there were several, look first for 3, 37, 45A, 47 or 48.",
    why: "We ask because some sections bring support after hospital, called section 117 after-care. It is one of the \
        four kinds of NHS care that can bring a right to a personal health budget.",
    look: "Look at the discharge letter, or ask the care co-ordinator or the hospital’s records team. Ask for the \
        section numbers and dates, and whether there is section 117 after-care.",
    dont_know: "Yes or maybe, but I do not know the section",
    label: "Kept in hospital under the Mental Health Act",
};

const LEFT_HOSPITAL: RawQuestion = RawQuestion {
    title: "{Have} {you} left that hospital?",
    hint: "We mean the stay that came with the section. If there was more than one such stay, think of the latest.",
    why: "We ask because section 117 after-care begins when someone is no longer held under the section and has left \
        hospital. Before that, it can be planned.",
    look: "Ask the ward or the care co-ordinator whether the stay has ended or whether this is leave.",
    dont_know: NOT_SURE,
    label: "Left that hospital",
};

const AFTERCARE_ENDED: RawQuestion = RawQuestion {
    title: "Has {your} section 117 after-care been ended?",
    hint: "This is the support that the NHS and the council must give after some stays under the Mental Health Act. It \
        goes on until both agree that it is no longer needed. If only one of them has ended it, choose “I’m not sure”.",
    why: "We ask because the right to a budget lasts only as long as the after-care does.",
    look: "Ask the NHS and the council to say in writing whether either of them has ended it.",
    dont_know: NOT_SURE,
    label: "Whether after-care was ended",
};

const AFTERCARE_FUNDER: RawQuestion = RawQuestion {
    title: "Who pays for {your} section 117 after-care?",
    hint: "After-care can be a support worker, support in a flat, or other help to stay well. It is free for the \
        person who needs it.",
    why: "We ask because the right is about the part that the NHS arranges and pays for. Where the council pays for \
        everything, the council has its own kind of direct payment.",
    look: "Ask the care co-ordinator which share the NHS pays and which share the council pays.",
    dont_know: NOT_SURE,
    label: "Who pays for after-care",
};

// Wheelchairs.

const WHEELCHAIR: RawQuestion = RawQuestion {
    title: "{Do} {you} need a wheelchair or a specialist buggy from the NHS?",
    hint: "We mean a chair or a buggy for daily life, because of a disability.",
    why: "We ask because NHS wheelchair services are one of the four kinds of NHS care that can bring a right. The \
        budget is then called a personal wheelchair budget.",
    look: "Ask the NHS wheelchair service whether {you} meet{s} its rules, and how long the need may last.",
    dont_know: NOT_SURE,
    label: "Wheelchair or specialist buggy",
};

const WHEELCHAIR_LENGTH: RawQuestion = RawQuestion {
    title: "How long will {you} need the wheelchair or buggy?",
    hint: "A good guess is enough. Many services call a need short if it lasts up to about six months.",
    why: "We ask because the right is for people who need a chair or a buggy for a long time.",
    look: "Ask the NHS wheelchair service how long they expect the need to last.",
    dont_know: NOT_SURE,
    label: "How long it is needed",
};

// The local offer and other doors.

const ONGOING_NEED: RawQuestion = RawQuestion {
    title: "{Do} {you} have a health need that lasts or keeps coming back?",
    hint: "It can be in body or mind. For example diabetes, pain that does not go away, depression, or the effects of \
        a stroke.",
    why: "We ask because the local NHS can also offer budgets to people who have no legal right to one. It may say no, \
        but it is free to ask.",
    look: "Ask the family doctor (GP) or a nurse whether the need is likely to last or to come back.",
    dont_know: NOT_SURE,
    label: "A health need that lasts",
};

const CIRCUMSTANCES: RawQuestion = RawQuestion {
    title: "Do any of these fit {you}?",
    hint: "Choose all that fit.",
    why: "We ask because each of these can open another door to help. None of them brings a right to a personal health \
        budget by itself.",
    look: "Look through letters and plans. The family doctor (GP), the school or the council may know too.",
    dont_know: NOT_SURE,
    label: "What else fits {you}",
};

// How the money could be held.

const CAPACITY: RawQuestion = RawQuestion {
    title: "Can {you} decide about a direct payment?",
    hint: "A direct payment is money paid to {you}, or to someone for {them}, to buy the care in {their} plan. We mean \
        only this one decision: to understand it when it is explained well, and to say yes or no.",
    why: "We ask because from the age of 16 a direct payment needs the person’s own yes. Where someone cannot decide, \
        another person may be able to act, and the right to a budget stays the same.",
    look: "Ask a health or care worker who knows {them} well. Ask about this one decision only.",
    dont_know: NOT_SURE,
    label: "Can decide about a direct payment",
};

const DIRECT_PAYMENT_WISH: RawQuestion = RawQuestion {
    title: "Would {you} like a direct payment?",
    hint: "A direct payment is money paid to {you}, or to someone for {them}, to buy the care in {their} plan. It is \
        only one of three ways to hold a budget. The NHS can also keep the money, or another organisation can hold it. \
        Saying no to a direct payment does not lose the budget.",
    why: "We ask because nobody has to take the money into their own hands. A direct payment is made only where it is \
        agreed to.",
    look: "There is no need to decide now. Ask the NHS team what each of the three ways would mean from day to day.",
    dont_know: NOT_SURE,
    label: "Wish for a direct payment",
};

const REPRESENTATIVE: RawQuestion = RawQuestion {
    title: "Who could agree to a direct payment for {you}?",
    hint: "Under 16, or when someone cannot decide about it, another person acts for them. This person is called a \
        representative. Some are appointed by the {board}.",
    why: "We ask because a direct payment needs somebody with the authority to say yes. Without one, a budget can \
        still be held in other ways.",
    look: "Read the court order or the power of attorney itself. Does it name direct payments from a personal health \
        budget? For a child, ask who has parental responsibility.",
    dont_know: NOT_SURE,
    label: "Who could act for {you}",
};

// What has happened so far, and what else to explain.

const REFUSALS: RawQuestion = RawQuestion {
    title: "Has the NHS said no to anything so far?",
    hint: "Choose all that fit. These are different things, and each has its own next step.",
    why: "We ask because each kind of no can be challenged in its own way, and some ways have a time limit.",
    look: "Look at the letter or e-mail. If someone only said it, ask for it in writing, with the reasons.",
    dont_know: NOT_SURE,
    label: "What was refused so far",
};

const DECISION_DATE: RawQuestion = RawQuestion {
    title: "Give the date of the letter that said no",
    hint: "If there is more than one letter, take the most recent.",
    why: "We ask because we can then work out the time limits for you. Please check them with the letter.",
    look: "The date is usually at the top of the letter. If you have no letter, choose “I’m not sure”, and ask for the \
        decision in writing.",
    dont_know: NOT_SURE,
    label: "Date of the letter that said no",
};

const TOPICS: RawQuestion = RawQuestion {
    title: "What would you like to know more about?",
    hint: "Choose as many as you like.",
    why: "We ask because then we can show what is useful to you and leave out the rest. It does not change any right.",
    look: "There is no wrong choice here. You can come back and change it.",
    dont_know: NOT_SURE,
    label: "What you would like to know",
};

// Asked last, because it is private.

const COURT_ORDER: RawQuestion = RawQuestion {
    title: "Has a court or a licence ordered {you} to have drug or alcohol treatment, testing or a behaviour course?",
    hint: "A licence is the set of rules for someone who has left prison. We mean an order or a rule that still \
        applies. Past convictions do not count here, and nor do the standard rules of a licence.",
    why: "We ask because such an order decides only whether cash could be paid. It never decides whether there is a \
        right to a budget. Your answer is kept off the printed summary unless you tick it, and nothing leaves your \
        browser.",
    look: "Ask the probation worker or a solicitor what the order or the licence says, word for word.",
    dont_know: NOT_SURE,
    label: "Court order or licence rule",
};
