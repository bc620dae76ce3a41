//! What people ask to know, and what all should know.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Assistants, cover and contingency.
pub const ASSISTANTS: RawAdvice = raw_advice! {
    title: "Assistants, and cover when they are away",
    body: "A PHB can pay for assistants and for other things, at times that suit, if the plan says so. Ask for \
        back-up in the plan: sickness, holidays, someone leaving, an agency at short notice. With a direct payment, \
        whoever holds the money is usually the employer. The budget should include pension, insurance, payroll, \
        training and recruiting. For tasks such as a ventilator or feeding tube, ask who trains people and signs them \
        off.",
    ask: "What does {my} plan say will happen when an assistant is ill, on holiday or leaves, and how is that paid \
        for?",
};

/// Paying family and friends.
pub const PAY_FAMILY: RawAdvice = raw_advice! {
    title: "Paying family and friends",
    body: "A direct payment can pay a relative or friend who lives in the same home only in limited cases. Usually \
        the {ICB} has to be satisfied that it is necessary, to meet the need well or for a child’s welfare. So say why \
        nobody else will do. If they live elsewhere, we know of no national bar, but the plan has to agree.",
    ask: "Will you agree to paying the relative or friend I have in mind, and if not, what are the reasons in {my} \
        case?",
};

/// Therapy through a PHB.
pub const THERAPY: RawAdvice = raw_advice! {
    title: "Therapy as part of a PHB",
    body: "With a right to a PHB, a therapy such as counselling may go into the plan if it meets an agreed goal. \
        Without one, the {ICB} may choose, and some areas leave it out. That is usually a local choice, and you can \
        question it. Adults can usually refer themselves to NHS Talking Therapies. At a first referral there is \
        usually a right to choose the provider. You can complain about a long wait.",
    ask: "Can {my} plan include this therapy, and if not, is that a national rule or a local one?",
};

/// Equipment, technology and assistance animals.
pub const EQUIPMENT: RawAdvice = raw_advice! {
    title: "Equipment, technology and assistance dogs",
    body: "These can be in a plan if they serve an agreed goal. A tablet, for example, might be to speak with, or to \
        work lights and doors. For a dog, show its upkeep, insurance and welfare, and the back-up when it cannot \
        work. Look first at CHC or Fast Track, a wheelchair budget, and usually NHS communication-aid services and \
        charity grants.",
    ask: "Can the equipment {i} need{s} go into {my} plan, or should another NHS service provide it?",
};

/// Transport in the plan.
pub const TRANSPORT: RawAdvice = raw_advice! {
    title: "Transport as part of the plan",
    body: "Transport can be in a plan if it serves an agreed goal. With CHC, a mobility benefit (PIP or DLA) does not \
        cancel that. Show the cost beside what transport costs now. For a leased vehicle, write down who sees to \
        insurance, upkeep and the end of the lease. Two people who share a vehicle still need two plans.",
    ask: "What does {my} transport cost the NHS now, and can that money be used in another way in the plan?",
};

/// Breaks.
pub const RESPITE: RawAdvice = raw_advice! {
    title: "Breaks and respite care",
    body: "Breaks can be in {your} plan if they serve an agreed goal: a change for {you}, and rest for those who \
        care. Ask who takes over and who trains them for tasks such as a feeding tube. Unpaid carers can usually ask \
        the council for an assessment of their own.",
    ask: "What breaks can {my} plan include, how often, and who is trained to take over?",
};

/// What may not be bought.
pub const NOT_ALLOWED: RawAdvice = raw_advice! {
    title: "What a PHB cannot buy",
    body: "It cannot buy alcohol, tobacco, gambling, anything illegal or anything outside the plan. It cannot pay \
        debts, except for a service in the plan. It cannot buy emergency or hospital in-patient care, planned \
        surgery, GP care, medicines, or NHS dental and optical services. If the local list is longer, that is usually \
        local policy. You can ask for {your} own case to be looked at.",
    ask: "If you will not allow something in {my} plan, is that a national rule or your own policy, and why in {my} \
        case?",
};

/// NHS charges and emergency care.
pub const CHARGES_AND_EMERGENCY: RawAdvice = raw_advice! {
    title: "NHS charges, travel and emergencies",
    body: "A PHB cannot pay for NHS dental or emergency care. In an emergency, call 999. The NHS Low Income Scheme \
        (certificates HC2 and HC3) may help with dental, sight and prescription costs, and so may some benefits. \
        There is usually help with travel to treatment {you} {were} referred for. If A&E is far away, you can \
        complain, or tell the {ICB} or local Healthwatch, if it is still open.",
    ask: "What help can {i} have with NHS charges and the cost of travel to treatment?",
};

/// Is the amount enough.
pub const ENOUGH: RawAdvice = raw_advice! {
    title: "Is it enough? Ask for the sums",
    body: "A PHB must be enough for the needs that were assessed. A direct payment must cover the full cost of each \
        service in the plan. It does not have to equal what was spent before. For CHC at home, the national framework \
        allows no arbitrary limits, but the {ICB} may make a fair comparison of costs. Ask for the amount early: that \
        is the indicative budget.",
    ask: "Please tell me the indicative budget, how it was worked out line by line, and what was left out.",
};

/// Money tied up in a contract.
pub const BLOCK_CONTRACT: RawAdvice = raw_advice! {
    title: "“The money is tied up elsewhere”",
    body: "Some services are paid for with one big contract. The {ICB} may say that it cannot take money out of it. \
        That might be a reason to refuse a part, but only if it holds in {your} own case. A PHB for the rest may \
        still be possible.",
    ask: "Which part of {my} care is in the contract, why can no money come out of it, and can the rest be a PHB?",
};

/// The ICB keeps responsibility.
pub const WHO_DECIDES: RawAdvice = raw_advice! {
    title: "Who makes the decision",
    body: "A trust may assess and advise. A council or support group may run direct payments for the {ICB}. But the {ICB} \
        stays legally responsible for each decision about a direct payment. A “section 75” agreement to share work \
        does not change that. You can complain to the body that acted or to the {ICB}, not both.",
    ask: "Who made this decision, under what delegated power, and may I have the {ICB}’s own reasons in writing?",
};

/// Benefits, savings and work.
pub const BENEFITS_AND_WORK: RawAdvice = raw_advice! {
    title: "Benefits, savings and work",
    body: "A PHB does not depend on income or savings. It is not a benefit, and it does not count as income for \
        benefits. It is not a grant for work, but Access to Work may help with the extra costs of a job. Before {you} \
        start{s} or change{s} work, get benefits advice: there are usually rules on permitted work.",
    ask: "",
};

/// Which advocate.
pub const ADVOCACY: RawAdvice = raw_advice! {
    title: "Ask for an advocate",
    body: "Ask which advocate fits. Mental health advocate: for people who are detained or on a community treatment \
        order. Care Act advocate: if taking part in a council assessment is very hard and nobody suitable can help. \
        Mental capacity advocate: for some big decisions, if someone cannot decide and nobody suitable can be asked. \
        Complaints advocate: for an NHS complaint. Beacon helps with CHC, and charities often help too.",
    ask: "Which kind of advocate can {i} have, and will you refer {me} now?",
};

/// Asking for records.
pub const RECORDS: RawAdvice = raw_advice! {
    title: "Ask for copies of the records",
    body: "Records can help with a Checklist or a PHB. The NHS App usually shows some. For the rest, ask the GP, the \
        hospital or the {ICB} for copies (a “subject access request”). It is usually free and usually takes up to a \
        month. If you ask for someone else, you may have to show that you are allowed to.",
    ask: "Please send me {my} records, with any Checklist, assessment, care plan and budget calculation.",
};

/// Ready to leave but still in hospital.
pub const STUCK_IN_HOSPITAL: RawAdvice = raw_advice! {
    title: "Stuck in hospital: ask for a date",
    body: "Find out which route may apply: section 117, CHC or children’s continuing care. Plans can start on the \
        ward. If {you} {have} a learning disability or {are} autistic, ask about a Care and Treatment Review. Ask for \
        an advocate. If a fixed cap is the reason, it can be questioned. If nothing moves, complain within 12 months, \
        and get legal advice soon: some limits are 3 months.",
    ask: "Please hold a discharge meeting and give me a written timetable, with a name and a date for each step.",
};

/// Evidence and pilot claims.
pub const EVIDENCE: RawAdvice = raw_advice! {
    title: "What the success stories show",
    body: "Well-known PHB stories give striking figures. They are claims from single pilots or programmes, and we \
        could not find the evidence for all of them. They are no promise for {you}. There is a national evaluation, \
        usually dated 2012, and a national quality framework. What counts is {your} plan, so agree how everyone will \
        know if it works.",
    ask: "How will we know at the review whether {my} plan is working?",
};

/// Free, optional, not means-tested.
pub const FREE_AND_OPTIONAL: RawAdvice = raw_advice! {
    title: "Asking is free and care goes on",
    body: "A PHB is free and does not depend on income or savings. Nobody has to have one, or take on more than they \
        want. GP, A&E, dentist, hospital and other NHS services stay as they are.",
    ask: "",
};

/// What a plan has in it.
pub const PLAN: RawAdvice = raw_advice! {
    title: "What goes into a plan",
    body: "The plan says what matters to {you}, {their} needs and goals, and how each is met and by whom. It shows \
        the money for each part, risks and back-up, and the review date. It is agreed by {you}, the NHS team and, \
        where needed, the {ICB}. The first review is usually within 3 months, then at least every 12 months. You can \
        usually ask for one sooner.",
    ask: "Who will help {me} write the plan, who signs it off, and when is the first review?",
};
