//! The longer texts of the pages after the start, in English; they come beside the module, as `xtask/src/later.rs` says.

pub const END_STEP_CLINICIAN: &str = "Ask a doctor or nurse who knows {you} about the Fast Track tool for NHS Continuing Healthcare. A GP, district nurse, hospice or hospital team can fill it in. Families cannot.";

pub const END_STEP_ACCEPT: &str = "A filled-in Fast Track tool is enough by itself. The {ICB} must accept it. Care should start fast, ideally within 48 hours.";

pub const END_STEP_RIGHT: &str = "With Fast Track agreed, {you} appear{s} to have a right to a personal health budget. Getting care quickly matters more than its form.";

pub const END_STEP_CHILD: &str =
    "Fast Track is for people aged 18 or over. For a child, ask the children’s nurse or doctor who to call today.";

pub const END_WORDS: &str =
    "Please look at the Fast Track tool for {me} today, and tell me when it has gone to the {ICB}.";

pub const WARD_STEP_ASK: &str =
    "Ask the ward for a meeting about leaving. Ask who leads the plan, and write down the name.";

pub const WARD_STEP_AFTER: &str = "A check for NHS Continuing Healthcare usually comes after leaving, in a settled place. Ask who will do it and when.";

pub const WARD_STEP_CARE: &str =
    "Support should be in place until then, and it should be paid for meanwhile. Ask what it is and how long it lasts.";

pub const WARD_STEP_WRITE: &str = "Ask for the plan in writing before the day. If there was a stay under the Mental Health Act, ask: “Is this section 117 after-care?”";

pub const WARD_WORDS: &str = "Please tell me in writing who will check {me} for NHS Continuing Healthcare, when, and what care is in place until then.";

pub const URGENT_MORE: &str =
    "You can stop here. If you have some minutes, the questions show more, and you can print a page.";

pub const GO_ON: &str = "Go on with the questions";

pub const CHECK_TEXT: &str = "You can change any of them. Answers that no longer matter are not used.";

pub const PANEL_RIGHT: &str = "{You} appear{s} to have a right to a personal health budget";

pub const PANEL_RIGHT_TEXT: &str = "The {ICB} may refuse only as far as a budget is not appropriate in this case. The {ICB} decides. This page helps you to ask.";

pub const PANEL_OPEN_TEXT: &str =
    "A fact or a decision is missing. Below is what to find out first, from whom, and what to ask.";

pub const PANEL_MAY_ASK: &str = "There is no right by what you said, and you can still ask";

pub const PANEL_MAY_ASK_TEXT: &str = "The {ICB} can agree to a budget outside the rights. It may say no, and it should tell you why if you ask. The steps below help.";

pub const PANEL_NOT_NOW: &str = "Not in this way at the moment";

pub const PANEL_NOT_NOW_TEXT: &str = "By what you said, a personal health budget in England is not open now. There are other ways to get help. They are below.";

pub const ROUTES_TEXT: &str = "We looked at each way to a budget. The {ICB} decides, and not this page.";

pub const LOCAL_TITLE: &str = "What your area offers beyond the rights";

pub const LOCAL_TEXT: &str = "This is what {0} says, as last checked on {1}. It cannot take a national right away.";

pub const LOCAL_NOTHING: &str =
    "{0} says that it offers nothing beyond the legal rights, as last checked on {1}. You can still ask.";

pub const HOLDING_TEXT: &str =
    "There are three ways, and they can be mixed. No one has to take on more than they want.";

pub const WAYS_CAPTION: &str = "The three ways side by side";

pub const WAY_HOLDS_THIRD: &str = "An independent organisation";

pub const WAY_HOLDS_DIRECT: &str = "The person, or someone for them";

pub const WAY_BUYS_NOTIONAL: &str = "The {ICB}, as planned together";

pub const WAY_BUYS_THIRD: &str = "The organisation, as the person directs";

pub const WAY_BUYS_DIRECT: &str = "The person, or someone for them";

pub const WAY_EMPLOYS_THIRD: &str = "Usually the organisation";

pub const WAY_EMPLOYS_DIRECT: &str = "The person, or someone for them";

pub const WAY_PAPERS_DIRECT: &str = "Bank account, payroll, records";

pub const CHALLENGE_TITLE: &str = "If they say no, or do not answer";

pub const COMPONENTS_TITLE: &str = "Six parts of personalised care";

pub const SUMMARY_TEXT: &str = "Two sides of A4 to take to the {ICB}. Leave the blanks and write in them by hand: name, date of birth and NHS number are never asked on screen.";

pub const BACK_TO_RESULTS: &str = "Back to what this suggests";

pub const PRINT_HINT: &str = "Below is the page as it will be on paper. If nothing happens when you press Print, this website may block printing: open this page in a new tab and try again.";

pub const CHANGE_TEXT: &str = "From what you said, a right would appear here if this were so:";

pub const CHANGE_NOTE: &str =
    "These are things that others decide or that papers show. Say only what is so. Nobody has to change anything.";

pub const MEANING_NONE: &str = "This alone does not settle it: more has to be known.";

pub const MEANING_TITLE: &str = "What each answer would mean";

pub const WORKING_MET: &str = "These are the conditions. Beside each stands what you said comes to.";

pub const WORKING_RULED_OUT: &str =
    "These are the conditions that close this route. Beside each stands what you said comes to.";

pub const WORKING_SET_ASIDE: &str =
    "These are the conditions under which this is not looked at. Beside each stands what you said comes to.";

pub const WORKING_CHECKED: &str = "A second program went over this result and came to the same.";

pub const UNCHECKED_TITLE: &str = "We could not check this result";

pub const UNCHECKED_TEXT: &str = "Two programs work out every result here, one after the other. This time they did not agree, so we show you nothing rather than something wrong. Your answers are still there. You can write to your {care board}: “I ask for a personal health budget. Please tell me in writing if I have a right to one, whom to talk to, and what happens next.”";

pub const COMES_OF_AGE: &str =
    "This turns on age: from the 18th birthday, by {0} at the latest, the rules for adults count.";

pub const ABOUT_TEXT: &str = "This is information, not legal advice and not an NHS decision. The {ICB} decides.";

pub const ABOUT_RULES: &str = "Rules last checked on {0}. Version {1}. Most sources were read in copies from up to early July 2026, so later changes may be missing.";

pub const ABOUT_PROOF: &str = "Before each release a program tries these rules on every mix of facts there can be: {0} of them. Each mix must end in one answer for every route, and never in none or two. The check number of these rules is {1}.";

pub const ABOUT_SILENCE: &str = "The widget holds no means to send or store anything. You can check: open your browser’s network tools, answer the questions, and count the requests. There are none.";

pub const ABOUT_SOURCES_TITLE: &str = "Every rule and its source";

pub const ABOUT_SOURCES: &str = "For each rule: what it says, where it stands, since when, and how sure we are.";

pub const LOCAL_JUDGED: &str = "Only others can settle this. Ask about:";

pub const LOCAL_NO_CONTACT: &str =
    "No contact is published. Ask your {ICB}: “Who deals with personal health budgets for this group?”";

pub const LOCAL_NARROWER_ASK: &str =
    "Your page seems to be narrower than the law. Please tell me in writing which rule you rely on.";
