//! The words of the pages a person may fill in, in English; which pages there are, and what is made of them, is decided
//! elsewhere.

use crate::folder::Leaf;

use super::sketch;

/// The title, what goes here and why it helps, a good example, a poor example and why it is one, the heading on paper.
pub fn leaf(leaf: Leaf) -> [&'static str; 5] {
    match leaf {
        Leaf::GoodWeek => [
            "Say what a good week looks like",
            "Begin with what matters to {you}, before what goes wrong. A team needs to hear both, and this comes first. \
             You can skip this page and every page after it: an empty page is fine.",
            "“On Monday a friend comes for tea. On Thursday I swim, with two people to help. I choose my own clothes. \
             Most nights I sleep through.”",
            "“To be happy.” Nobody can plan help from that. Say what {you} {do} in such a week, where, and with whom.",
            "What a good week looks like",
        ],
        Leaf::Outcomes => [
            "Say what should be different",
            "Write each change so that anyone can see if it has come about: when, how often, where. Say what it does for \
             {your} health or wellbeing if that is not plain. Two or three changes are enough, and you can skip this.",
            "“Out of bed by 9 on college days.” How we will know: “On time for college four days out of five.”",
            "“A better life.” Nobody can see when that has come about, so nobody can tell if the help works.",
            "What should be different, and how we will know",
        ],
        Leaf::Works => [
            "Say what works now, and what does not",
            "What works should stay, so say that too. A team asks about the bad days because help has to be there for \
             those as well. Say only what you want to say: you can skip this page.",
            "Works: “The night carer from Monday to Thursday knows the cough machine.” Does not work: “On Fridays it is a \
             new person each time. Twice in May nobody heard the alarm.”",
            "“The agency is useless.” That gives a team nothing to change. Say what happened, how often, and what came \
             of it.",
            "What works now, and what does not",
        ],
        Leaf::Helpers => [
            "Say who helps now",
            "List everyone who helps, paid or not. Roles and first letters are enough: no names. Count the help that \
             nobody sees, such as listening at night. You can leave rows empty.",
            "“Sister, S. Unpaid. Cooks and gives the tablets, 1 hour each evening. Gets up twice most nights.”",
            "“The family helps.” It does not say with what, or for how long. Then it is easy to count on hours that \
             nobody has.",
            "Who helps now",
        ],
        Leaf::Carer => [
            "Ask the unpaid carer",
            "This page belongs to the person who helps without pay. Let them answer for themselves, on their own if they \
             like: what are they willing and able to do? Nobody has to go on caring, or to say why not, and this page \
             can stay empty.",
            "“I am happy to cook, and to do one night a week. I cannot lift any more. From September I work on \
             weekdays.”",
            "“She always manages.” That is someone else speaking. Only the carer can say what they are willing and able \
             to do.",
            "What the unpaid carer is willing and able to do, in the carer’s own words",
        ],
        Leaf::WhoPays => [
            "Say who pays for what now",
            "The NHS and the council can each think that the other should pay. A list shows where to ask. “I’m not sure” \
             is a good answer here, and you can skip this page.",
            "“Morning visits: the council. Night care: the NHS. Pads when they run out: we do. Day centre: I’m not sure.”",
            "“It is all paid.” It does not show who to ask when something stops. Put each kind of help in its own row.",
            "Who pays for what now",
        ],
        Leaf::Keep => [
            "Name the people and hours to keep",
            "When someone else starts to pay, good help can be lost by mistake. List the people and hours that must not \
             stop while the funding changes. Roles are enough: no names. Leave this empty if there are none.",
            "“My night carer, Mon to Thu, 10 at night to 7 in the morning. Six years with me, and trained on my \
             ventilator.”",
            "“Everything must stay.” Nobody can check that. Say which helper, which days and which hours.",
            "People and hours that must not stop while the funding changes",
        ],
        Leaf::Items => [
            "Say what the budget would be for",
            "Write one thing in each row: help, a therapy, equipment or a break. Say which change it would bring, and what \
             it would take the place of. You need not be sure yet, and you can skip this page.",
            "“An assistant, 6 hours on college days. For: out of bed by 9. Instead of: agency visits that come at 11.”",
            "“A tablet.” Nobody can see what it is for. Better: “A tablet, to speak with and to work the lights. No other \
             service has offered one.”",
            "What the budget would be for",
        ],
        Leaf::Holding => [
            "Choose how the money could be held",
            "There are three ways, and they can be mixed. Give a first and a second choice: the {ICB} decides which way \
             fits best, after talking with {you}. Nobody has to take on more than they want, and you can skip this page.",
            "First: a direct payment. Second: a third-party budget. What would help: “Someone to do the payroll, and my \
             brother to look after the account.”",
            "“A direct payment or nothing.” If the {ICB} says no to that, there is no second choice to talk about.",
            "How to hold the money",
        ],
        Leaf::BackUp => [
            "Plan for when help is away",
            "Helpers fall ill, take holidays and leave. A team looks for a back-up plan, and three lines are enough. If \
             there is no plan, say so: then it is clear what still has to be found. You can skip this page.",
            "“If the morning assistant is ill, the evening one comes. If both are away, the agency that knows me. In the \
             night: my neighbour has a key and calls the nurse.”",
            "“We will manage.” It does not say who comes. A team may then count on a carer who is ill too.",
            "Back-up when help is away",
        ],
        Leaf::AtRisk => [
            "Say what is urgent",
            "Say what cannot wait, and what would happen if the answer is late. Think of a hospital date, a carer who is \
             ill, or help that is about to end. If someone is in danger now, call 999. If nothing is urgent, skip this.",
            "“My carer has an operation on 3 March. From that day nobody can lift me, and I would have to go into \
             hospital.”",
            "“As soon as possible.” Everyone says that. Give a day, and what would happen if it passes.",
            "What is urgent, and what is at risk if it is late",
        ],
        Leaf::Supporter => [
            "Say who supports this",
            "Some offers need a professional who agrees with the request, and it can help anywhere. A role and a team are \
             enough here. If they agree, their name can go on the paper by hand. You can skip this page.",
            "“District nurse. Community nursing team, north.”",
            "“Everyone at the hospital.” A team cannot ring everyone. Choose one person who knows {you} and has said yes.",
            "Who supports this request",
        ],
        Leaf::Log => [
            "Keep a record of who said what",
            "Write down each talk, call and letter: the day, the role of the person, and what was said. Notes get lost and \
             staff change, so your own record helps. If something was only said, ask for it in writing. You can skip \
             this, and come back after every talk.",
            "“3 November. CHC nurse. The Checklist will be done by the end of the month. She will send me a copy.”",
            "“They promised to help.” Later nobody can tell who promised what. Put the day, the role and the words.",
            "What was asked and answered so far",
        ],
        Leaf::Dates => [
            "Keep the days in one place",
            "Put down the day you asked, the day an answer is due, and the day to ask again. Check each day with the \
             letter it comes from. You can skip this page.",
            "“Asked for a budget: 3 November 2026. Answer hoped for: 1 December 2026.”",
            "“Soon” or “in the spring”. Nobody can ask on the right day. Put a day, even one that you choose yourself.",
            "Days to keep in mind",
        ],
        Leaf::Private => [
            "Write notes for yourself",
            "These notes go on your own copy alone, and never on the page for the {ICB}. Use them for doubts, for hard \
             things, or for what to ask. You can skip this page.",
            "“Ask for a break after half an hour. I find it hard to say how bad the nights are.”",
            "“Password: …” or an NHS number. Paper can be lost, so leave out what nobody else should find.",
            "Private notes, for my own copy alone",
        ],
        Leaf::Support => sketch::SUPPORT,
        Leaf::Assistants => sketch::ASSISTANTS,
        Leaf::Costs => sketch::COSTS,
        Leaf::Reckoned => sketch::RECKONED,
        Leaf::Chair => sketch::CHAIR,
        Leaf::Cut => sketch::CUT,
    }
}

/// Every field of the page in order: its label, and a line under it that may be empty.
pub fn fields(leaf: Leaf) -> &'static [[&'static str; 2]] {
    match leaf {
        Leaf::GoodWeek => {
            &[["What happens in a good week?", "Days, places and people. Roles or first letters are enough: no names."]]
        }
        Leaf::Outcomes => &[
            ["What should be different?", "One change, such as “out of bed by 9 on college days”."],
            ["How will we know?", "Something to see or to count, such as “on time four days out of five”."],
        ],
        Leaf::Works => &[
            ["What works now?", "Which people, times, equipment or ways of doing things should stay?"],
            [
                "What does not work?",
                "What happens, how often, and what comes of it. Count what someone stops in time too, such as a fall.",
            ],
        ],
        Leaf::Helpers => &[
            ["Who helps?", "A role or a first letter, such as “night carer, Mon to Thu” or “sister, S”."],
            ["Is this help paid?", ""],
            ["What do they do, and for how long?", "Such as “helps to wash and dress, 1 hour each morning”."],
        ],
        Leaf::Carer => &[
            ["Has the carer been asked?", "We mean the person who helps most without pay."],
            [
                "For the carer: what are you willing and able to do?",
                "Say what, on which days and for how long. Only what you choose freely.",
            ],
            [
                "For the carer: what can you not do, or no longer do?",
                "You need give no reason. If it ends on a certain day, say which.",
            ],
        ],
        Leaf::WhoPays => &[
            ["Which help or thing?", "Such as “morning visits”, “night care” or “feeding pump”."],
            [
                "Who pays for it now?",
                "A bill, a letter or the care plan may say. If not, ask them to say so in writing.",
            ],
        ],
        Leaf::Keep => &[
            ["Who must stay?", "A role, such as “my night carer”. Say what would be lost without them."],
            ["Which days and hours?", "Such as “Mon to Thu, 10 at night to 7 in the morning”."],
        ],
        Leaf::Items => &[
            ["What is it?", "What, how much and how often, such as “an assistant, 6 hours on college days”."],
            ["Which change would it bring?", "One of the changes you wrote down, such as “out of bed by 9”."],
            [
                "What would it take the place of?",
                "Something there is now. Or say why no service there is now gives it.",
            ],
        ],
        Leaf::Holding => &[
            ["First choice", "Each way has its own jobs. A notional budget brings the least paperwork."],
            ["Second choice", "If the first choice cannot be."],
            [
                "What help would make the first choice possible?",
                "Such as payroll, training, or someone to look after the account.",
            ],
        ],
        Leaf::BackUp => &[
            ["If a helper is ill or leaves", "Who comes, and how fast? Who is trained for the hard tasks?"],
            ["In holidays", "Who comes when a helper is on leave, or when the carer needs a rest?"],
            ["In an emergency, or at night", "Who comes or is called first? In danger, call 999."],
        ],
        Leaf::AtRisk => &[
            ["What is urgent, and what happens if it is late?", "Say it as a fact: what would stop, and what then?"],
            ["By when is it needed?", "A day, and why that day."],
        ],
        Leaf::Supporter => &[
            ["Their role", "Such as “GP”, “district nurse” or “social worker”. Ask them first."],
            ["Their team or service", "Such as “community nursing team, north”."],
        ],
        Leaf::Log => &[
            ["Day", "The day of the talk, call or letter."],
            ["With whom?", "A role and a team, such as “CHC nurse”."],
            ["What was asked, and what was said?", "As near to the words as you can."],
            ["Is it in writing?", ""],
        ],
        Leaf::Dates => &[
            ["What is it?", "Such as “asked for a budget”, “answer due” or “ask again”."],
            ["Day", "Check it with the letter."],
        ],
        Leaf::Private => &[["Your notes", "Only for you. They are printed on your own copy and nowhere else."]],
        Leaf::Support => sketch::SUPPORT_FIELDS,
        Leaf::Assistants => sketch::ASSISTANTS_FIELDS,
        Leaf::Costs => sketch::COSTS_FIELDS,
        Leaf::Reckoned => sketch::RECKONED_FIELDS,
        Leaf::Chair => sketch::CHAIR_FIELDS,
        Leaf::Cut => sketch::CUT_FIELDS,
    }
}

/// The label of a choice by its code; empty for a code that no list has.
pub fn choice(code: &str) -> &'static str {
    match code {
        "not-sure" => "I’m not sure",
        "notional" => "Notional budget: the {ICB} holds the money",
        "third-party" => "Third-party budget: an organisation holds the money",
        "direct-payment" => "Direct payment: the money is paid to {you}, or to someone for {them}",
        "mix" => "A mix of these",
        "paid" => "Yes, paid",
        "unpaid" => "No, unpaid",
        "asked" => "Yes, and these are the carer’s own words",
        "not-yet" => "Not yet",
        "no-carer" => "There is no unpaid carer",
        "nhs" => "The NHS",
        "council" => "The council",
        "both" => "The NHS and the council together",
        "own" => "{You} or {their} family",
        "in-writing" => "Yes, in writing",
        "not-in-writing" => "No, only said",
        "promised" => "Not yet, but they said they would write",
        _ => sketch::choice(code),
    }
}
