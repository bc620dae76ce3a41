//! The words of the pages of the sketch of costs in English: their titles, fields and choices; nothing is reckoned here.

/// The words of this page, in the order of `leaves::leaf`.
pub const SUPPORT: [&str; 5] = [
    "List the help, hour by hour",
    "Use one line for each kind of help: who comes, when, and for how many hours. Put what is needed, and not what \
             there is now. Help that people give freely can have its own line: it takes nothing off. You can skip this.",
    "“Getting up, own assistant A, by day, Monday to Friday, 2 hours each day.” “Nights awake, agency, 2 people \
             at once, 10 hours.”",
    "“Care, 24 hours.” Nobody can check that. Say who is awake, who sleeps, and how many people a task takes.",
    "Help, hour by hour",
];

/// The words of its fields.
pub const SUPPORT_FIELDS: &[[&str; 2]] = &[
    ["What is it?", "Such as “getting up” or “nights awake”."],
    [
        "Who gives it?",
        "From a direct payment, a relative or friend in the same household can be paid in some cases only. Ask first.",
    ],
    ["Which assistant?", "A letter is enough. The same letter on two lines means the same person."],
    ["What kind of hours?", ""],
    ["How many people at once?", "Empty means one."],
    ["Monday", "Such as 7:30 or 7.5."],
    ["Tuesday", ""],
    ["Wednesday", ""],
    ["Thursday", ""],
    ["Friday", ""],
    ["Saturday", ""],
    ["Sunday", ""],
    ["Now and then: hours each time", "For help that comes only some times a year."],
    ["Now and then: how many times a year?", ""],
    ["Pounds an hour", "For {your} own assistant this is the pay, for others the price."],
    ["Pounds an hour, at least", "If you are not sure."],
    ["Pounds an hour, at most", "If you are not sure."],
    ["What is it for?", "One of the changes you wrote down, in a few words."],
];

/// The words of this page, in the order of `leaves::leaf`.
pub const ASSISTANTS: [&str; 5] = [
    "Say more about own assistants",
    "The law of pay goes by age. Without a line here we take somebody who is 21 or older and has a pension, and \
             somebody else is paid while they are on holiday. You can skip this page.",
    "“A, 21 or older. 7 days of sickness to plan for.”",
    "A full name and a birthday. Leave those out: a letter is enough here.",
    "Own assistants",
];

/// The words of its fields.
pub const ASSISTANTS_FIELDS: &[[&str; 2]] = &[
    ["Which assistant?", "The letter from the line of help."],
    ["How old is this assistant?", ""],
    ["Is money paid into a pension?", "From 22 years to pension age an employer must, if the pay is high enough."],
    ["What happens in their holidays?", ""],
    ["Days of sickness to plan for", "In the whole time, such as 7."],
];

/// The words of this page, in the order of `leaves::leaf`.
pub const COSTS: [&str; 5] = [
    "List what else costs money",
    "Such as insurance for employers, payroll, training, finding assistants, travel, or equipment and its upkeep. \
             Put what somebody told you it costs, and how often it is paid. You can skip this page.",
    "“Payroll, each month, as a payroll firm told me in October.”",
    "“Bits and pieces.” A team has to see what it is, and which change it brings.",
    "Other costs",
];

/// The words of its fields.
pub const COSTS_FIELDS: &[[&str; 2]] = &[
    ["What is it?", "Such as “insurance for employers” or “training”."],
    ["How often is it paid?", ""],
    ["Pounds", ""],
    ["Pounds, at least", "If you are not sure."],
    ["Pounds, at most", "If you are not sure."],
    ["What is it for?", "One of the changes you wrote down, in a few words."],
];

/// The words of this page, in the order of `leaves::leaf`.
pub const RECKONED: [&str; 5] = [
    "Say how to add it up",
    "You can leave this page empty: then it is a usual year of 52 weeks. With a first and a last day we use the \
             figures of each tax year in between.",
    "“First day 1 January 2027, last day 31 March 2027.”",
    "“About a year.” Leave the days empty for that.",
    "How it is added up",
];

/// The words of its fields.
pub const RECKONED_FIELDS: &[[&str; 2]] = &[
    ["First day", ""],
    ["Last day", ""],
    [
        "Is the Employment Allowance claimed?",
        "It can take National Insurance off for people who employ care and support workers. The payroll claims it \
                 each year.",
    ],
    ["How should we estimate National Insurance?", ""],
    ["Weeks of money to keep for bad days", "Ask what the local rule is."],
    ["What would an agency take for an hour?", "To lay beside {your} own assistants."],
];

/// The words of this page, in the order of `leaves::leaf`.
pub const CHAIR: [&str; 5] = [
    "Work out a wheelchair",
    "A wheelchair budget is what the chair from the NHS would have cost. Here {you} and others may add money, and \
             nobody has to. You can skip this page.",
    "“Price 4,200, by a quote of 3 November. From the wheelchair service 1,500. From a charity 1,200.”",
    "“About 5,000.” Ask a supplier for a price in writing, and ask the service for its sum in writing.",
    "The wheelchair",
];

/// The words of its fields.
pub const CHAIR_FIELDS: &[[&str; 2]] = &[
    ["How would {you} have it?", ""],
    ["Pounds for the chair", "With all that belongs to it, such as cushions. By a supplier’s quote if there is one."],
    ["Pounds for the chair, at least", "If you are not sure."],
    ["Pounds for the chair, at most", "If you are not sure."],
    [
        "Pounds from the wheelchair service",
        "What their own chair would have cost. Leave it empty until they have told you.",
    ],
    ["Pounds from work", "Such as from Access to Work."],
    ["Pounds from school or college", ""],
    ["Pounds from the council", ""],
    ["Pounds from a charity", ""],
    ["Pounds from {you} or {your} family", "Only if you want to."],
    ["Pounds a year for repairs and insurance", "A supplier can say what is usual."],
];

/// The words of this page, in the order of `leaves::leaf`.
pub const CUT: [&str; 5] = [
    "Compare a budget before and now",
    "Has a budget been made smaller, or has something been left out? Put both sums here, part by part if you know \
             them. Put 0 where there is no money any more. Leave empty what nobody has told you.",
    "“Nights, each week, before 900, now 600. Training, each year, before 300, now 0.”",
    "“They cut it.” With both sums and what was left out, somebody has to answer.",
    "The budget before and now",
];

/// The words of its fields.
pub const CUT_FIELDS: &[[&str; 2]] = &[
    ["What is it for?", "Such as “nights” or “training”. Or “the whole budget”, alone on one line."],
    ["How often is it paid?", ""],
    ["Pounds before", ""],
    ["Pounds now", "0 means that there is no money for it any more."],
];

/// The label of a choice by its code; empty for a code that no list has.
pub fn choice(code: &str) -> &'static str {
    match code {
        "day" => "By day",
        "evening" => "In the evening",
        "waking-night" => "At night, awake",
        "sleeping-night" => "At night, asleep unless called",
        "weekend" => "At the weekend",
        "bank-holiday" => "On bank holidays",
        "own-assistant" => "An assistant who is employed",
        "agency" => "An agency",
        "self-employed" => "Somebody who is self-employed",
        "kin-here" => "A relative or friend in the same household, paid",
        "kin-elsewhere" => "A relative or friend who lives elsewhere, paid",
        "given-freely" => "Somebody who gives it freely",
        "from-21" => "21 or older",
        "18-to-20" => "18 to 20",
        "under-18" => "Under 18",
        "enrolled" => "Yes, once the pay is high enough",
        "asked-to-join" => "Yes, the assistant asked for it",
        "no-pension" => "No, by age or by their own choice",
        "cover-paid" => "Somebody else is paid for those hours",
        "cover-free" => "Nobody else is paid",
        "on-top" => "Hours change, so holiday pay comes on top",
        "week" => "Each week",
        "month" => "Each month",
        "year" => "Each year",
        "once" => "Once",
        "nhs-chair" => "A chair from the NHS",
        "nhs-chair-and-more" => "A chair from the NHS, and {you} or others pay for extras",
        "own-chair" => "A chair of {their} own, from another supplier",
        "claimed" => "Yes",
        "not-claimed" => "No",
        "by-year" => "By the year",
        "by-week" => "Week by week, as a payroll does",
        _ => "",
    }
}
