//! The words of the sketch of costs in English: its pages, its sums and its questions; nothing is reckoned here.

use crate::content::costing::Costing as C;

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
    ["Who gives it?", ""],
    ["Which assistant?", "A letter is enough. The same letter on two lines means the same person."],
    ["What kind of hours?", ""],
    ["How many people at once?", "Empty means one."],
    ["Monday", ""],
    ["Tuesday", ""],
    ["Wednesday", ""],
    ["Thursday", ""],
    ["Friday", ""],
    ["Saturday", ""],
    ["Sunday", ""],
    ["Now and then: hours each time", "For help that comes only some times a year."],
    ["Now and then: how many times a year?", ""],
    ["Pounds an hour", "For {your} own assistant this is the pay, for others the price."],
    ["At least, if {you} {are} not sure", ""],
    ["At most, if {you} {are} not sure", ""],
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
             Put what somebody told {you} it costs, and how often it is paid. You can skip this page.",
    "“Payroll, each month, as a payroll firm told me in October.”",
    "“Bits and pieces.” A team has to see what it is, and which change it brings.",
    "Other costs",
];

/// The words of its fields.
pub const COSTS_FIELDS: &[[&str; 2]] = &[
    ["What is it?", "Such as “insurance for employers” or “training”."],
    ["How often is it paid?", ""],
    ["Pounds", ""],
    ["At least, if {you} {are} not sure", ""],
    ["At most, if {you} {are} not sure", ""],
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

/// The label of a choice by its code; empty for a code that no list has.
pub fn choice(code: &str) -> &'static str {
    match code {
        "day" => "By day",
        "evening" => "In the evening",
        "waking-night" => "At night, awake",
        "sleeping-night" => "At night, asleep unless called",
        "weekend" => "At the weekend",
        "bank-holiday" => "On bank holidays",
        "own-assistant" => "An assistant whom {you} employ{s}",
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
        "claimed" => "Yes",
        "not-claimed" => "No",
        "by-year" => "By the year",
        "by-week" => "Week by week, as a payroll does",
        _ => "",
    }
}

/// The text.
pub fn costing(text: C) -> &'static str {
    match text {
        C::Title => "Your sketch of the costs",
        C::Link => "See what it comes to",
        C::Group => "Sketch the costs",
        C::GroupText => "How much might it cost? Begin with the hours. You can stop at any point.",
        C::Lede => {
            "This is your own rough sum. It is not the {ICB}’s figure, and it is no promise. What is owed follows from needs: use this to ask about each line."
        }
        C::Nothing => "There is nothing to add up yet. Begin with the help, hour by hour.",
        C::Totals => "What it comes to",
        C::Least => "At least",
        C::Likely => "Likely",
        C::Most => "At most",
        C::Week => "In a week",
        C::UsualYear => "In a year of 52 weeks",
        C::Dated => "In these {0} days",
        C::Once => "Once",
        C::Kept => "Kept for bad days",
        C::Freely => "Hours given freely in a week: {0}. They take nothing off.",
        C::Rounded => "Each sum is rounded once, at the end, to the nearest penny.",
        C::OnPaper => {
            "By my own sketch this comes to {0} a week. It is not your figure: please lay it beside your own."
        }
        C::Driver => "What moves the sum most: “{0}”. Between its least and its most the sum changes by {1}.",
        C::DriverAllowance => "whether the Employment Allowance is claimed",
        C::Working => "How each line is worked out",
        C::WorkingHours => "{0} hours a week × {1} at once × {2} = {3} a week",
        C::WorkingTimes => "and {0} hours, {1} times a year",
        C::WorkingWhole => "In the whole time: {0}",
        C::WorkingFree => "{0} hours a week, given freely. No money is counted.",
        C::LineOf => "Line {0}",
        C::Posts => "What it costs to employ each assistant",
        C::PostOf => "Assistant {0}",
        C::PostOfNumber => "Assistant {0}, person {1}",
        C::Sum => "Sum",
        C::Pay => "Pay",
        C::Holiday => "Holidays",
        C::Insurance => "Employer’s National Insurance",
        C::Pension => "Employer’s share of the pension",
        C::Sick => "Sick pay",
        C::PostTotal => "Together",
        C::Allowance => "The Employment Allowance takes off {0} in all.",
        C::Estimate => {
            "These are estimates. A payroll works them out week by week and may come to slightly other sums."
        }
        C::Agency => "The same hours from an agency: {0}. Own assistants, with everything above: {1}.",
        C::Year => "Tax year {0} to {1}",
        C::Ask => "Please look at these again",
        C::BelowLeast => {
            "“{0}”: this is less than the least pay by law, {1} an hour from {2}. What would a lawful rate be?"
        }
        C::NoRate => "“{0}” has no pay or price yet, so it counts as nothing. Ask what it costs.",
        C::Sleeping => {
            "“{0}”: asleep, only the time awake and at work counts for the least pay. How are the calls at night paid?"
        }
        C::Household => {
            "“{0}”: from a direct payment, somebody in the same household can be paid in some cases only. Ask the {ICB} first, and say why it is needed."
        }
        C::TooMany => "Assistant {0} would work more hours than a week has. Are these two people?",
        C::OldFigures => {
            "The figures of the tax year from April {0} are not known here. Those of another year stand in."
        }
        C::AllOld => "These figures are old: new ones came in April. Check each of them.",
        C::Misread => "This could not be read, so the sum does without it: “{0}” on the page “{1}”, line {2}.",
        C::NotANumber => "Put a number alone here, such as 12.50. Leave out words and signs.",
        C::Negative => "This cannot be less than nothing.",
        C::TooFine => "Two digits after the point are enough, such as 12.50.",
        C::Comma => "Is that comma meant as a point? Write 12.50 for pence, or 1,250 for thousands.",
        C::TooLarge => "This is more than it can be. Is there a digit too many?",
        C::Order => "“At least” has to be the smaller number, and “at most” the larger one.",
        C::NoDay => "We cannot read this day. Write it as 3 11 2026 or 3 November 2026.",
        C::EndBeforeStart => "The last day is before the first, or more than ten years after it.",
        C::TooManyPeople => "20 people at once is the most that can be added up here.",
        C::NotWhole => "Put a whole number here, such as 2.",
        C::Questions => "What to ask about the money",
        C::AskEnough => {
            "A budget should be enough for the needs in the plan. From a direct payment, the full cost of each service in the plan has to be covered."
        }
        C::AskCap => {
            "National guidance says that there should be no arbitrary limit on what is spent on care at home. A guide price is not a ceiling."
        }
        C::AskWorking => "You can say: “Please tell me the indicative budget, and how each line of it was worked out.”",
        C::Figures => "The figures behind it",
        C::FigureRow => "{0}: {1} (from {2})",
        C::FigureWage => "Least pay an hour, from 21 years on",
        C::FigureInsurance => "Employer’s National Insurance is paid on yearly pay above",
        C::FigureAllowance => "Employment Allowance in a year",
        C::FigurePension => "Pension: an employer must pay in once the yearly pay is above",
        C::FigureSick => "Sick pay for a week, at most",
    }
}
