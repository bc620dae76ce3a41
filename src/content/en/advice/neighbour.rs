//! Neighbouring routes.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Care Act assessment, whatever the means.
pub const CARE_ACT: RawAdvice = raw_advice! {
    title: "Ask the council for an assessment",
    body: "The council should assess an adult who may need care, whatever their income or savings, and give \
        information and advice. If the needs meet its test, there is a personal budget, and you can ask for a direct \
        payment. The council may charge. This is not a PHB, and it does not rule one out. CHC, NHS-funded nursing \
        care and PHBs are not means-tested.",
    ask: "Please do a Care Act assessment for {me}, whatever {my} income or savings, and send me the result.",
};

/// Carer's assessment.
pub const CARERS: RawAdvice = raw_advice! {
    title: "Help for unpaid carers",
    body: "A carer has no right of their own to a PHB for caring. But the council should usually offer a carer’s \
        assessment, and support may follow. Breaks may also go in the plan of the person who has the PHB. Carers can \
        say what they are willing and able to do.",
    ask: "",
};

/// EHC plan personal budget.
pub const EHC_PLAN: RawAdvice = raw_advice! {
    title: "Ask about an EHC personal budget",
    body: "An education, health and care (EHC) plan can have a personal budget. If the parent or young person asks \
        while a plan is being made or kept, the council must prepare one. Health help goes in if the {ICB} agrees. An \
        EHC plan alone does not bring a right to a PHB; children’s continuing care does. SENDIASS and IPSEA usually \
        give free advice.",
    ask: "Please prepare a personal budget for {my} EHC plan, and say which health help can be in it.",
};

/// Learning disability, autism and joint packages.
pub const LEARNING_DISABILITY: RawAdvice = raw_advice! {
    title: "Learning disability or autism",
    body: "A learning disability or autism alone does not bring a right to a PHB. CHC, children’s continuing care, \
        section 117 or a wheelchair need may. Packages are often shared by the NHS and the council; for adults a PHB \
        is then for the {ICB} to choose. Ask whether both sums can go in one plan.",
    ask: "",
};

/// Personalised care for veterans.
pub const VETERANS: RawAdvice = raw_advice! {
    title: "Personalised care for veterans",
    body: "Having served does not by itself bring a right to a PHB. A veteran with a long-term condition can ask the \
        {ICB} for “personalised care for veterans”. This may lead to a personal budget.",
    ask: "Please consider {me} for personalised care for veterans.",
};

/// Serving in the armed forces.
pub const SERVING: RawAdvice = raw_advice! {
    title: "While serving in the armed forces",
    body: "For people who are serving, most care is arranged by NHS England (or the body that has taken over its \
        work). After a complex, lifelong injury from service, personalised care is usually planned about nine months \
        before leaving. Ask about the Defence recovery pathway.",
    ask: "Who arranges {my} care now and after {i} leave{s} the forces, and who plans the change?",
};

/// Personal maternity care budgets.
pub const MATERNITY: RawAdvice = raw_advice! {
    title: "Pregnancy: choice, not cash",
    body: "Some areas have offered a personal maternity care budget. It is not a legal right. It is a choice among \
        NHS providers, not cash, and money cannot be added. We could not check who offers it now, so ask the midwife.",
    ask: "",
};

/// One-off money at hospital discharge.
pub const DISCHARGE_ONE_OFF: RawAdvice = raw_advice! {
    title: "One-off money to get home",
    body: "Some areas may offer a small one-off budget for things that let someone go home, such as a deep clean or a \
        microwave. The national scheme was for a limited time, so it is now for the {ICB} to choose. Ask the ward’s \
        discharge team.",
    ask: "Is there a one-off budget for what {i} need{s} to get home, and who can agree it?",
};

/// Children in care and care leavers.
pub const LOOKED_AFTER: RawAdvice = raw_advice! {
    title: "Children in care and care leavers",
    body: "Being in care does not by itself bring a right to a PHB. Some areas have offered small budgets to care \
        leavers, so ask the {ICB} and the social worker. With children’s continuing care there is a right: then find \
        out who has parental responsibility.",
    ask: "",
};

/// Disabled Facilities Grant.
pub const HOME_ADAPTATIONS: RawAdvice = raw_advice! {
    title: "A grant to adapt the home",
    body: "The council can give a Disabled Facilities Grant to adapt a home. For adults it usually depends on income \
        and savings. It is separate from a PHB, and you can ask for both.",
    ask: "",
};

/// Access to Work.
pub const ACCESS_TO_WORK: RawAdvice = raw_advice! {
    title: "Access to Work, for a job",
    body: "Access to Work helps with the extra costs of working. It is for people aged 16 or over in Great Britain \
        who have a job or a job offer. It does not depend on income. It comes from the Department for Work and \
        Pensions, not the NHS.",
    ask: "",
};
