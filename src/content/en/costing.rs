//! The words of the sums of the sketch of costs in English, and of the questions beside them; nothing is reckoned here.

use crate::content::costing::Costing as C;

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
        C::WorkingTimes => {
            "and {0} hours, {1} times a year × {2} at once × {3}, spread over the year. Together: {4} a week"
        }
        C::WorkingWhole => "In the whole time: {0}",
        C::LineWeek => "{0}: {1} a week",
        C::LineRate => "{0}: {1} hours × {2} at once × {3} = {4} a week",
        C::LineOnce => "{0}: {1}, once",
        C::WorkingCost => "{0}, {1}. In the whole time that is {2}.",
        C::Steps => "How these sums come about",
        C::StepPay => "Pay: {0} a week, for {1} days.",
        C::StepHolidayCovered => "Holidays: {0} weeks in a year at {1} a week, for whoever stands in.",
        C::StepHolidayFree => "Holidays: nobody else is paid meanwhile, so they cost nothing more.",
        C::StepHolidayOnTop => "Holidays: {0} of the pay, on top of it.",
        C::StepInsuranceYear => "National Insurance: {0} of the pay above {1} in a year.",
        C::StepInsuranceWeek => "National Insurance: {0} of the pay above {1} in each week.",
        C::StepInsuranceYoung => "National Insurance: for somebody under 21, {0} of the pay above {1} in a year.",
        C::StepPension => "Pension: {0} of the pay between {1} and {2} in a year.",
        C::StepNoPension => {
            "Pension: none here. Usually an employer has to pay in only for somebody from 22 to pension age whose pay is above {0} in a year. Others can usually ask to join."
        }
        C::StepSick => "Sick pay: {0} a week. The pay itself goes to whoever stands in.",
        C::StepPart => "What is for a year counts for its share of {0} days out of 364.",
        C::WorkingFree => "{0} hours a week × {1} at once. No money is counted.",
        C::LineOf => "Line {0}",
        C::Posts => "What it costs to employ each assistant",
        C::PostOf => "Assistant {0}",
        C::PostOfEach => "Assistant {0}, each of {1} people",
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
        C::Agency => {
            "In the whole time, the same hours from an agency: {0}. Own assistants: {1}, without other costs such as payroll and insurance."
        }
        C::Year => "Tax year {0} to {1}",
        C::Ask => "Please look at these again",
        C::BelowLeast => {
            "“{0}”: this is less than the least pay by law, {1} an hour from {2} (age: {3}). What would a lawful rate be?"
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
        C::Misread => "The sum does without this until it is clear: “{0}” on the page “{1}”, line {2}.",
        C::NotANumber => "Put a number alone here, such as 12.50. Leave out words and signs.",
        C::Negative => "This cannot be less than nothing.",
        C::TooFine => "Two digits after the point are enough, such as 12.50. For thousands, write 1,250.",
        C::Comma => "Is that comma meant as a point? Write 12.50 for pence, or 1,250 for thousands.",
        C::TooLarge => "This is more than it can be. Is there a digit too many?",
        C::Order => "“At least” has to be the smaller number, and “at most” the larger one.",
        C::NoDay => "We cannot read this day. Write it as 3 11 2026 or 3 November 2026.",
        C::EndBeforeStart => "The last day is before the first, or more than ten years after it.",
        C::TooManyPeople => "20 people at once is the most that can be added up here.",
        C::NotWhole => "Put a whole number here, such as 2.",
        C::MaybeMinutes => "Do you mean minutes? Write 7:30 for 7 hours and 30 minutes, or 7.5.",
        C::NotChosen => "Please choose one. It makes a large difference.",
        C::Missing => "Please fill this in. Without it the rest cannot be added up.",
        C::NoSuchAssistant => "No line of help has this assistant. Use the letter from the line of help.",
        C::NotEnrolled => {
            "Usually nobody has to be enrolled before 22. If money is paid in, choose “Yes, the assistant asked for it”."
        }
        C::NoWorker => "“{0}”: who gives it? Until that is chosen, these hours count as nothing.",
        C::MaybeEmployed => {
            "“{0}”: is this person really self-employed? Most assistants are usually employees, and an employer has more to pay. Ask before you count on it."
        }
        C::Unclaimed => {
            "The likely sum counts without the Employment Allowance. Many who employ a care worker can claim it: ask a payroll firm."
        }
        C::LineFree => "{0}: given freely",
        C::LineUnsaid => "{0}: nobody is chosen yet",
        C::LineByLine => "Line by line",
        C::GivenFreely => "Given freely",
        C::WorkingPart => "{0} hours a week × {1} at once × {2}",
        C::WorkingTimesFree => "and {0} hours, {1} times a year × {2} at once",
        C::ChairLeftBefore => "Still to find, before the service’s part",
        C::CutKnown => "Together in a week, where both sums are known",
        C::OnPaperOnce => {
            "By my own sketch this comes to {0} a week, and {1} once. It is not your figure: please lay it beside your own."
        }
        C::OnPaperShort => "Some lines have no price yet, so this is too low.",
        C::OnPaperTimes => "Besides: {0} hours, {1} times a year ({2}).",
        C::ChairNhsOnPaper => "The wheelchair service puts in {0}.",
        C::ChairOthersOnPaper => "Others put in {0}.",
        C::ChairAskOnPaper => "Please tell me the wheelchair budget, and how it was worked out.",
        C::CopyOf => "number {0}",
        C::Questions => "What to ask about the money",
        C::Spending => "What the money may buy, and whom it may pay",
        C::NoHours => "There is a price on this line and there are no hours. For how many hours is it?",
        C::HalfSaid => "Put both: how many hours each time, and how many times a year.",
        C::CopyWorkdays => "Monday’s hours for Tuesday to Friday too",
        C::CopyAll => "Monday’s hours for every day",
        C::CopyWeekend => "Saturday’s hours for Sunday too",
        C::Undo => "Undo the last change",
        C::Undoable => "If that was not meant, it can be undone.",
        C::WeekTitle => "The hours of a week",
        C::WeekCaption => "Hours on each day, all people together",
        C::WeekAlt => "Seven bars, one for each day. The table has the same hours as numbers.",
        C::MakeupTitle => "What the likely sum is made of",
        C::MakeupCaption => "The likely sum of the whole time, part by part",
        C::MakeupAlt => "One bar with its parts. The table has the same parts as numbers.",
        C::OfAHundred => "Of every £100",
        C::AgencyHelp => "Help from an agency",
        C::SelfEmployed => "Helpers who are self-employed",
        C::OtherCosts => "Other costs",
        C::All => "All together",
        C::OutcomeTitle => "What each change costs",
        C::OutcomeCaption => "In a week, by what the help is for",
        C::OutcomeNone => "No change is named yet",
        C::OutcomeEmploying => "Employing, beyond the pay itself",
        C::ChairTitle => "What the wheelchair comes to",
        C::ChairCaption => "The price, and who pays",
        C::ChairPrice => "Price",
        C::ChairNhs => "From the wheelchair service",
        C::ChairUnknown => "not told yet",
        C::PurseWork => "From work",
        C::PurseSchool => "From school or college",
        C::PurseCouncil => "From the council",
        C::PurseCharity => "From a charity",
        C::PurseOwn => "From {you} or {your} family",
        C::ChairLeft => "Still to find",
        C::ChairOver => "That is {0} more than the price. The service may then put in less: ask before anybody pays.",
        C::ChairAsk => {
            "Until the service says what its own chair would have cost, nobody can tell what is left. You can ask: “What is {my} wheelchair budget, and how was it worked out?”"
        }
        C::ChairOurs => "This chair usually belongs to the NHS, and the NHS repairs it.",
        C::ChairMore => {
            "This chair usually belongs to the NHS, and the NHS repairs it. {You} or somebody else pays for the extras."
        }
        C::ChairOwn => {
            "This chair would belong to {you}. Insurance and repairs are then usually for {you} to pay. Ask if the budget has an amount for that."
        }
        C::ChairRepairs => "Repairs and insurance: {0} a year.",
        C::ChairOnPaper => "The wheelchair costs {0}.",
        C::ChairTopUp => {
            "With a wheelchair, {you} may add money. For care that CHC has to pay for, adding money is usually not allowed."
        }
        C::CutTitle => "The budget before and now",
        C::CutCaption => "Part by part",
        C::CutBefore => "Before",
        C::CutNow => "Now",
        C::CutTurn => "What happened",
        C::CutWeek => "Together, in a week",
        C::TurnLeftOut => "left out",
        C::TurnLess => "{0} less",
        C::TurnSame => "the same",
        C::TurnMore => "{0} more",
        C::TurnUntold => "not told yet",
        C::CutLess => "That is {0} less in a week, and {1} less in a year of 52 weeks.",
        C::CutLetter => "Write the letter that asks why",
        C::LocalTitle => "What the local page says about money",
        C::LocalLess => {
            "“{0}”: the local page gives {1} an hour for “{2}”, and here it is {3}. You can ask: “Who can be found for the local rate, and what happens if nobody can?”"
        }
        C::LocalEnough => "“{0}”: the local page gives {1} an hour for “{2}”. The {3} here is not more than that.",
        C::LocalLimit => {
            "The local page names a limit of {0}, and that is {1} a week. The sum here is {2} a week. You can ask: “What happens if {my} needs cost more?”"
        }
        C::Source => "{0}. Source: {1}. {2}",
        C::Figures => "The figures behind it",
        C::FigureRow => "{0}: {1} (from {2})",
        C::FigureWage => "Least pay an hour, from 21 years on",
        C::FigureWage18 => "Least pay an hour, from 18 to 20 years",
        C::FigureWageYoung => "Least pay an hour, under 18 years",
        C::FigureShare => "The employer’s National Insurance on what is above it",
        C::FigurePensionFrom => "Pension: pay counts from, in a year",
        C::FigurePensionShare => "Pension: the employer’s least share of what counts",
        C::FigureHoliday => "Weeks of paid holiday in a year",
        C::FigureInsurance => "Employer’s National Insurance is paid on yearly pay above",
        C::FigureAllowance => "Employment Allowance in a year",
        C::FigurePension => "Pension, from 22 to pension age: an employer pays in once the yearly pay is above",
        C::FigureSick => "Sick pay for a week, at most",
    }
}
