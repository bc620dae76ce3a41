//! The words of the pack maker, in English: what each field, each word of a closed list and each thing is called.
//!
//! Fields stand a line each: the name, the label, the hint. Words and things stand several to a line, with `¶` between.

use super::offer;

/// The label and the hint of a field: those of its shape, else those of any shape.
pub fn field(shape: &str, field: &str) -> (&'static str, &'static str) {
    // What is said of every group has the fields that a group has.
    let shape = if shape == "every_group" { "group" } else { shape };
    let named = |shape: &str| find(FIELDS, &format!("{shape}.{field}"));
    halves(named(shape).or_else(|| named("*")))
}

/// The label of a word of a closed list: the maker's own, else the one that patients read.
pub fn word(word: &str) -> &'static str {
    find(WORDS, word).unwrap_or_else(|| offer::word(word))
}

/// What one thing of a shape is called, and what adding one is called.
pub fn shape(shape: &str) -> (&'static str, &'static str) {
    halves(find(SHAPES, shape))
}

fn find(table: &'static str, name: &str) -> Option<&'static str> {
    table.split(['\n', '¶']).find_map(|entry| entry.strip_prefix(name)?.strip_prefix('|'))
}

fn halves(entry: Option<&'static str>) -> (&'static str, &'static str) {
    entry.and_then(|entry| entry.split_once('|')).unwrap_or_default()
}

const FIELDS: &str = "\
*.source|Where it says this|Choose the page or paper that says this, from your list of sources. Then people can check it, and show it to others.
pack.format_version|Version of the form|The number 2. It tells the widget how to read the pack. It is not the version of your own page.
pack.language|Language of your words|The short code of the language you write in, such as en for English. Reading-aloud programs need it.
pack.publisher|Who writes this pack|You, or the body you write for. People want to know whose words these are.
pack.commissioner|Who decides requests|The health body that says yes or no here, often an integrated care board (ICB). It may be another body than yours.
pack.area|Who counts as local|Say which people this area looks after. Someone from another area needs to see that this offer is not theirs.
pack.places|Parts of the area|Add these only if some parts have other rules or other contacts. People are then asked which place is theirs.
pack.historical|Only kept as history|Tick this if the offer no longer counts. People are then told not to rely on it. A pack for a CCG must be ticked.
pack.historical_note|What this is history of|Say what the old offer was and when it ended, such as “The offer of the old Sampleshire body, which ended in June 2022.” Needed if you ticked the box above.
pack.valid_from|First day it counts|The day from which this offer counts, such as 1 April 2026. Before it, the offer is not used. If the page gives none, use the day you checked it.
pack.valid_until|Last day it counts|Often the end of March. After this day the offer is not used any more, and people see only the national rights. Leave it empty if no end is named.
pack.last_checked|Last day you checked it|The day a person last compared every line with the pages and papers. People see it, so do not guess.
pack.review_due|Day to check again|The day by which you will check everything again. After it, the offer still shows, but people are told that the check is late.
pack.page_status|State of the main page|What the commissioner’s own page says of itself, such as that it is being looked at again. It tells people how far to trust it.
pack.sources|Pages and papers|List every page, leaflet or policy you took facts from. People can then see for themselves.
pack.items|Your own questions|Add a question only if a group below depends on the answer. Age and the national questions are asked already.
pack.groups|Groups of people|One for each group the offer names, such as adults with a long-term condition. Each has its own rules and its own way to ask.
pack.every_group|Every group|Put here what is the same for all local groups, so that you write it once. A group that says something else itself keeps its own words. Groups that only repeat a legal right take nothing from here.
pack.nothing_beyond_rights|Only the legal rights here|Tick this if the commissioner offers nothing more than the national legal rights. Then people know that you did not just forget.
pack.caveats|What to keep in mind|Warnings that go for the whole offer, such as limited money. People read them, but they shut nobody out.
pack.conflict|Where the pages do not agree|Say which pages differ, on what, and which one you followed. People may meet someone who goes by the other page.
pack.targets|Numbers the commissioner aims at|Such as how many budgets it wants by March. They are only background, and say nothing about one person’s chances.
pack.contacts|Whom to ask|The teams that answer questions about budgets. This may be the line that people need most.
pack.contacts_not_published|No contact is published|Tick this only if you looked and found no way to reach anyone. People are then told so.
pack.support|Who can help people|Groups that give advice, help with plans or pay wages. Many people cannot do this alone.
pack.formats|Other forms of this offer|Such as Easy Read, large print or another language. Some people can only use one of these.
pack.glossary|Local names for things|If this area has its own name for a common thing, put both here. Then people know what staff mean.
statement.words|What it says|One or two short sentences of your own. Do not copy hard words from the page.
publisher.name|Name of your body|The full name, such as Healthwatch Sampleshire. People see it beside the date of your check.
publisher.kind|What kind of body|Choose what fits best. A charity’s words and the commissioner’s own words do not weigh the same.
publisher.url|Web address|The full address of your home page, starting with https://. People can see who you are.
commissioner.name|Name of the commissioner|The full name, such as Sampleshire Integrated Care Board. People write it on letters.
commissioner.kind|What kind of commissioner|Today it is an integrated care board (ICB). Clinical commissioning groups (CCGs) ended in June 2022, so a pack for one is history.
commissioner.url|Web address|The full address of its home page, starting with https://. People can check there for news.
commissioner.predecessors|Bodies before this one|The names of the older bodies it took over from. Old letters and web pages still use them.
area.words|The area in words|Who counts, in one sentence. Example: “People who are registered with a family doctor (GP) practice in Sampleshire.”
area.conditions|How to tell who is local|The question that settles it, such as where the GP practice is. It counts for every local group. It never takes away a legal right.
place.id|Short code|Small letters, digits and hyphens, such as north-town. People do not see it. You choose it where you mean this place.
place.name|Name of the place|As local people say it, such as Sampleton. People choose it from a list.
place.how_to_tell|How to tell this place|What belongs to it, such as “Sampleton is the town and the villages along the river.” People near the edge are often unsure.
source.id|Short code|Small letters, digits and hyphens, such as offer-2026. People do not see it. You choose it where a line comes from this source.
source.title|Title of the source|The name that stands on the page or paper, such as “Our local offer 2026 to 2027”. People look for it by this name.
source.url|Web address|The full address of the page, starting with https://. Leave it empty for a paper that is not on the web.
source.kind|What kind of source|A policy often says more than a leaflet. People can ask to see it.
source.date|Date on the source|The day it was written or last changed, if it says so. It shows how old the facts are.
source.seen_on|Day you saw it|The day you last opened it yourself. Pages change, so this helps if someone finds other words there.
item.id|Short code|Small letters, digits and hyphens, such as which-hospital. People do not see it. You choose it when you say who a group is for.
item.fact|Ready-made question|Choose one if it fits: its words are already tested and plain. Then leave the fields for your own words empty.
item.about|Name for the ready-made question|Only for the questions about a GP area, a home area, a service or a condition. Example: “the Sampleton discharge team”.
item.kind|How people answer|Only for a question of your own. Choose yes or no, one answer from a list, or any number from a list.
item.title|Your question|Short and plain, such as “Which hospital is the stay in?” Ask one thing only.
item.hint|Help with the question|A line that clears up what you mean, such as “Regular means at least once a year.”
item.why|Why it is asked|Say what hangs on the answer, such as “The trial runs at one hospital only.” People answer more freely when they know why.
item.look|Where to find the answer|A letter to look at or a person to ask. Not knowing is common, and must not stop anyone.
item.options|Answers to choose from|At least two, for questions with a list. Leave this empty for yes or no. “I’m not sure” is always there. So is “None of these” where people can choose several.
item.sensitive|A private question|Tick this for things people may not want to tell, such as drugs or papers to stay here. It is then asked last, and not printed unless they wish.
option.id|Short code|Small letters, digits and hyphens, such as hospital-clinic. People do not see it. You choose it when you say who a group is for.
option.label|Words of the answer|What people choose, such as “A hospital clinic”. Keep it short, and make sure no two answers sound alike.
group.id|Short code|Small letters, digits and hyphens, such as home-from-hospital. People do not see it. You choose it where you mean this group.
group.title|Name of the group|Whom it is for, such as “Adults with a long-term health condition”. People look here first to find themselves.
group.summary|The offer in short|Two or three short sentences: who it is for and what the money is for. Use plain words of your own.
group.standing|How firm the offer is|To offer, to let people ask, to try out and to plan are not the same. Choose with care: people plan their lives by it.
group.window|When it is open|Only if this group has dates of its own, such as a trial that ends in December.
group.conditions|Who it is for|The points that must be true. Say if all are needed, or if any one is enough. A wrong choice here turns away the wrong people.
group.exclusions|Who is left out|Only people the page clearly leaves out. Add any exception: people lose out when it is forgotten.
group.places_in|Only in these places|Choose parts of your area if it is not offered everywhere. Leave it empty if it is.
group.delivered_by|Who runs it|The service that runs it for the commissioner, if another body does. People may get letters from it.
group.covers|How much it covers|Say if it is for the whole need or only a part, such as the health part of a plan for school.
group.priority|Who is specially welcome|People the offer hopes to reach more. This is no rule: others may ask as well.
group.contacts|Whom this group asks|Only if this group has a team of its own. Otherwise people see the contacts for everyone.
group.sources|Pages and papers it rests on|Choose at least one from your list of sources. People can show it to staff who do not know the offer.
group.conflict|Where its pages do not agree|Say what each page says about this group. Leave it empty if they agree.
group.narrower|Where it cuts a legal right|If the page asks for more than the law does, say how. Example: “The leaflet speaks of adults only. The national right has no lower age.” People are told that the right counts all the same.
group.targets|Numbers aimed at for this group|Such as how many budgets the commissioner wants. They are only background, and say nothing about one person’s chances.
group.discretion|If the rules do not decide|What happens when someone misses a point or it is unclear. Often people can still ask.
group.route|How to ask|Who can start, what to do first, and where. Without this, people know of the offer but cannot use it.
group.endorsement|Who must back the request|Such as “A doctor, nurse or therapist who has seen the person in the last year.” Leave it empty if nobody needs to.
group.papers_needed|Papers that are needed|Forms and plans that people must send in. A missing paper can cost weeks.
group.promises|How long things take|Only times that the commissioner itself has named. People can hold it to them.
group.reviews|When it is checked again|How often the care or the spending is looked at. People worry less when they know it is coming.
group.ways|Ways to hold the money|Who holds the money and pays the bills: the person, the NHS or someone else. Add those that are not offered too, if the page says so.
group.mix|More than one way at once|Such as some money held by the NHS and some paid to the person.
group.paid_to|Who gets the payments|Choose all that the page names. Some people want a relative to look after the money.
group.money|What it says about money|How much, how often and for how long. Say so if the page names no amount: then people know to ask.
group.spending|What it can pay for|Examples, and things it cannot pay for. Examples help people most when they make a plan.
group.refusal_reasons|Reasons given for a no|Reasons that the page or policy itself names. People can then prepare an answer.
group.challenge|How to disagree|What people can do if they get a no or too little money. The national ways are always shown as well.
window.from|First day|The first day of this group’s offer. Before it, people are told that it is planned. Leave it empty if no day is named.
window.until|Last day|The last day, such as the end of a trial. After it, people are told that it has ended. Leave it empty if it stays open.
window.starts|How it starts|On a fixed day, or for each person at their next check? Or has nobody named a day yet?
window.words|The dates in words|A full sentence, such as “June to December 2026, at one hospital.” Say if it is not certain.
exclusion.when|Who is left out|The answer that leaves someone out, such as living in a care home.
exclusion.unless|Unless this is so|An exception that lets them in again, such as care from the discharge team.
exclusion.words|The rule in words|A full sentence with its exception. Example: “People in a care home, unless the discharge team looks after them.”
deliverer.name|Name of the service|As people meet it on letters and doors, such as Sampleshire Wheels.
deliverer.url|Web address|The full address of its page, starting with https://. People can find its opening times there.
deliverer.since|Running it since|The first day it ran this. It helps people who were with the service before.
covers.part|The whole need, or a part|If the council pays for the rest, choose a part. People then know that they must ask in two places.
covers.words|Which part|Needed if it is only a part. Say what it covers and who looks after the rest.
discretion.how|How such cases are decided|If the page names no exceptions, choose that. Do not guess.
discretion.words|More about it|A full sentence, such as “If one point is missing, the panel can still look at the request.”
route.who_starts|Who can start|Choose all who may make the first step. Some offers only take requests from staff, and people need to know that.
route.who_offers|Who may offer it|The staff who can offer a budget to someone, such as “Nurses of the community teams.” Others may not know of it.
route.who_refers_on|Who sends the request on|If someone must pass the request to another team, say who and to whom. Requests get stuck here.
route.words|How to ask, in short|The first thing to do, in one or two sentences. Example: “Talk with the nurse who knows you best.”
route.steps|The steps, in order|One short sentence for each step, from first to last. People like to see what comes next.
route.by_state|Other ways for some people|Only if the way differs, such as for people on a ward and people already at home.
route.channels|Where to ask|Forms, phone, letters and so on. Add every way there is: not everybody can use the web.
state_route.state|For whom this way is|In a few words, such as “Still on the ward” or “New to the service”.
state_route.when|Answers that show this|The answers that tell who should go this way. Leave it empty if no question can tell. People then see this way unless their answers point to another.
state_route.words|What to do|One or two short sentences, such as “Ask the ward’s discharge nurse.”
state_route.url|Web address|A page on this way of asking. It starts with https://.
channel.kind|What kind of way|Such as a form to print, or the telephone.
channel.what|What it is called|The name of the form or the team, such as “Request form”. Needed for a form to print that has no web address.
channel.url|Web address|Where the form is, starting with https://. Needed for a form on line.
channel.hours|When it is open|Such as “Monday to Friday, 9 to 4”. It saves people a wasted call.
paper.what|Name of the paper|As it is called here, such as “Care and support plan”. People ask for it by this name.
paper.filled_by|Who fills it in|Small first letter, such as “the person and the nurse together”. It follows “filled in by”.
paper.when|When it is needed|Small first letter, such as “before the panel meets”. Leave it empty if the page does not say.
paper.for_ways|Only for these ways|Choose ways of holding the money if the paper is only for those. It saves people work they need not do.
promise.from|The clock starts at|What must have happened first, such as all papers being in. A time means little without its start.
promise.to|The clock stops at|What should have happened by then, such as the answer.
promise.count|How many|Just the number, such as 20. Leave it empty if no number is named, and use the words below.
promise.unit|Days, weeks or months|Working days leave out weekends and bank holidays. Take what the page says.
promise.firmness|How firm it is|Is it a promise, or only what is usual? People can complain about a broken promise.
promise.words|The promise in words|A full sentence. Use it if the page gives no number, or to add something.
review.of|What is looked at|The care, the spending or both.
review.first|First time after|How long after the start, such as 3 months.
review.then_every|Then again every|How often after that, such as 1 year.
review.who|Who looks at it|A role and no name, with a small first letter: “the co-ordinator”. It follows “by”.
review.words|More about it|A full sentence, such as what people should have ready.
challenge.kind|What kind of step|From asking them to look again, up to the Ombudsman. Put the first step first.
challenge.words|What to do|A full sentence, such as “Write to the board’s complaints team.”
challenge.within|How soon to do it|The time people have, such as 28 days. Whoever misses it may lose the chance.
way.way|Way of holding the money|Choose the one that fits, whatever it is called here. People can then compare it with other areas.
way.availability|Can people have it here|If it is only for some places, for later or for some cases, fill in the field for that below.
way.local_name|What it is called here|Only if it has a name of its own, such as “supported account”. Staff will use that name.
way.places|Only in these places|Choose the parts of the area where people can have it. Use this with “in some places only”.
way.after|Only after this time|How long people must wait before they can choose it, such as 3 months.
way.if|Only if|Finish the sentence that starts with “if”. Small first letter, no full stop: “an agency has room”.
way.note|Anything to add|A full sentence, such as “The board keeps the money and pays for what is in the plan.”
way.means|What it means for people|A full sentence on what comes with it, such as “The person cannot be the employer of a helper.” It helps them choose.
money.kind|How long the money comes|Does it go on, is it paid once, is it for a fixed time, or is it part of a price?
money.amount|How much|If the page gives no amount, say that. Then people know to ask.
money.sums|Other sums it names|Sums for single things, such as a usual sum for taxis.
money.lasts|How long it lasts|Such as 1 year, or “the first four weeks at home”.
money.approval|Who must agree|Who signs, and from which sum on. A large plan can take longer.
money.rates|Rates of pay|What is paid by the hour, night or mile. People need them to work out what their plan costs.
money.contingency|Money for emergencies|Extra money that is kept for bad days. Say if it must be paid back.
money.unspent|Money left over|What happens to money that was not spent. People fear a bill they did not expect.
money.top_up|Adding own money|May people pay more from their own pocket?
amount.shape|How the amount is set|Choose “up to” for a top limit. A limit is not a promise, and people often take it for one.
amount.pounds|Sum in pounds|The number alone, such as 200 or 11.75. For “from one sum to another” this is the lower one.
amount.up_to|Up to how many pounds|The upper sum. For a limit with an exception, it is the most that a special reason allows.
amount.per|How often|Is the sum for a week, a month or a year, or is it paid once? Without this the number can mislead.
amount.as_at|Amount as of this day|The day from which this sum counts. Sums change, often in April.
amount.words|More about the amount|A full sentence, such as how it is worked out. Needed if you chose words and no number.
sum.what|What the sum is for|Short, with no full stop, such as “Usual sum for taxis”.
sum.pounds|Sum in pounds|The number alone, such as 40 or 11.75.
approval.over|For more than|The number of pounds alone, such as 5000. Leave it empty if someone must agree to any sum.
approval.by|Who must agree|A role and no name, such as “A panel”. It stands before “must agree”.
rate.what|What is paid for|Such as “Personal assistant” or “Mileage”. Short, with no full stop.
rate.worker|Who does the work|Rates differ for people you employ, the self-employed and agencies. The wrong one breaks a plan.
rate.to_worker|Pounds paid to the worker|What the helper gets, such as 13.20. It is often less than what is paid into the budget.
rate.paid_in|Pounds paid into the budget|What the commissioner pays in, such as 15.90. The rest is for holidays, pension and other costs.
rate.ceiling|Most that may be paid|The top limit in pounds, such as 24.10. Use it if the page names a limit and no fixed rate.
rate.per|For each|Hour, night, mile and so on. Take care: a rate for a night is not a rate for an hour.
rate.on|On which days|Nights, weekends and bank holidays often have other rates. Choose “any day” if the page makes no difference.
rate.includes|What is already in it|Small first letter, no full stop, such as “holiday pay and the employer’s pension share”. Then people do not count it twice.
rate.from|Counts from|The first day of this rate, often 1 April. An old rate makes a plan too small.
rate.until|Counts until|The last day of this rate. Leave it empty if none is named.
contingency.words|How much, and what for|A full sentence, such as “One week of money for emergencies.”
contingency.goes_back|Goes back if unused|Tick this if people must pay it back when they did not need it. Then they will not spend it on other things.
top_up.allowed|May people add money|Choose what the page says. If it says nothing, leave this whole part out.
top_up.words|More about it|A full sentence, such as “For features that go beyond the need.”
spending.examples|What it has paid for|Things from the page or from real life here, such as a fitness class. They give people ideas, and are no promise.
spending.allowed_if|What it pays for if|Things with a condition, such as physiotherapy if a GP advises it.
spending.not_allowed|What it cannot pay for|Say for each if it is a national or a local rule. People can question a local rule.
spending.ask_elsewhere|What to ask for elsewhere|Things this money is not for, and who can help with them. A no is easier with a next step.
allowed_if.what|What it can pay for|Short, with no full stop, such as “Physiotherapy”.
allowed_if.if|Only if|Finish the sentence that starts with “if”. Small first letter, no full stop: “a GP advises it”.
ban.what|What it cannot pay for|Short, with no full stop, such as “Gambling, debts, alcohol and tobacco”.
ban.origin|Whose rule it is|National rules are the same all over England. If the page does not say which it is, ask the commissioner: people can question a local rule.
ask_elsewhere.what|What people may need|Short, with no full stop, such as “Things for the household”.
ask_elsewhere.who|Who can help with it|The name of the service, such as “Sampleshire Home Store, a charity”.
ask_elsewhere.url|Web address|The full address of its page, starting with https://. It saves people a search.
duration.count|How many|Just the number, such as 3. Choose days, weeks or months as well.
duration.unit|Days, weeks or months|Working days leave out weekends and bank holidays. Take what the page says.
duration.words|The time in words|Small first letter, no full stop, such as “the first four weeks at home”. Use it if there is no number, or to add to it.
contact.purpose|What to ask them about|Such as “Any question about personal health budgets”. Then people ring the right team first.
contact.role|Team or role|Such as “Budgets team”. Never a person’s name: people change jobs, and the name goes out of date.
contact.place|Only for this place|Choose a part of your area if this team looks after that part alone. Leave it empty if it is for all.
contact.email|E-mail address|Best one for the whole team, and not of one person. Give at least one way to reach them.
contact.phone|Telephone number|The number as people dial it, with its area code. Try it before you publish it.
contact.hours|When they answer|Such as “Tuesdays, 9 to 12”. It saves people a wasted call.
contact.url|Web address|The full address of their page or form, starting with https://.
contact.post|Postal address|All on one line, with commas. Some people can only write a letter.
support.name|Name of the helpers|The body’s full name, such as Speak Up Sampleshire. No names of single people.
support.helps_with|What they help with|Choose all that fit. Then people do not have to ask around.
support.cost|What it costs people|A full sentence, such as “Free for planning.” Fear of costs keeps people from asking.
support.groups|Only for these groups|Choose groups if they do not help everybody. Leave it empty if they do.
support.contact|How to reach them|At least one way: phone, e-mail, a page or a postal address.
format.format|What kind of form|Such as Easy Read or Braille. Only add what people can really get.
format.language|Which language|The short code of the language, such as pl for Polish. Needed for another language.
format.url|Web address|Where it can be read or heard, starting with https://.
format.how|How to get it|A full sentence, such as “Ask the budgets team. It takes about a week.”
local_name.standard|The usual name|The name most people in England would know, such as “third-party budget”.
local_name.local|The name used here|What staff and letters here say, such as “supported account”.
condition.all|All of these|Every point must be true. One missing point is enough to fall outside, so check that the page really means all.
condition.any|Any of these|One true point is enough. Use it where the page says “or”.
condition.not|Not this|True if the point inside is not so, such as not living in a care home.
condition.at_least|At least|With a question about age: the youngest age, so 18 means 18 or older. With a list of points: how many must be true.
condition.of|Out of these points|The list of points to count. Put in as many as you need, and say above how many must be true.
condition.item|Which question|Choose a national question, such as age, or one of your own. The answer then decides this point.
condition.is|Which answer|The answer that makes this point true. “Not sure” never counts as a no.
condition.under|Younger than|An age in years. 26 means up to the day before the 26th birthday.
condition.judged_by|Who can settle it|Who can say if this point is true: the person, a letter or plan, a professional or the commissioner. For “would benefit” and such, choose who decides: people are then told to ask them.
condition.id|Short code|Small letters, digits and hyphens, such as would-benefit. If two groups share this point, use the same code and the same words.
condition.words|What others must settle|A full sentence, such as “A health professional who knows the person backs the request.” Use it for things that no answer can show.
";

// A line for each closed list; below them, words that would mislead an editor as they read to patients.
const WORDS: &str = "\
commissioner|The commissioner¶healthwatch|A local Healthwatch¶council|A council¶charity|A charity¶provider|A service that runs it¶example|An example: no real body
ccg|A clinical commissioning group (CCG), ended in 2022¶icb|An integrated care board (ICB)
page|A web page¶policy|A policy¶form|A form¶leaflet|A leaflet¶minutes|Notes of a meeting¶news|A news story¶other|Something else
offered|Offered now¶may_ask|People may ask, with no promise¶pilot|A trial¶planned|Planned, not open yet¶paused|Stopped for now¶stopped|Ended¶restates_legal_right|A national legal right, told again
record|A letter or plan that shows it¶professional|A health or care professional
yes_no|Yes or no¶one|One answer from a list¶several|Any number of answers from a list
gp_practice|GP practice in a named area¶lives_in|Lives in a named area¶patient_of|Patient of a named service¶diagnosed_with|Has a named condition, as a doctor has said¶long_term_condition|Has a long-term condition¶several_conditions|Has two or more long-term conditions
usual_care|Gets regular NHS care for the condition¶learning_disability|Has a learning disability¶autism|Is autistic¶challenging_behaviour|Needs special support with behaviour¶mental_health_care|Gets care from a mental health team¶complex_equipment|Needs equipment that takes training
supported_living|Lives in supported living¶care_at_home|Gets the care at home¶risk_of_admission|May need hospital care soon¶ready_to_leave|Is well enough to leave hospital¶left_lately|Left hospital in the last six weeks¶end_of_life_care|Gets palliative care
health_part_of_plan|Education, health and care plan has a health part¶plan_being_made|Education, health and care plan is being made¶goal_agreed|Has agreed a health goal with a professional¶professional_supports|A professional supports the request¶no_public_funds|Immigration papers say “no recourse to public funds” (private)
in_words|In words, with no number¶fixed|A fixed sum¶range|From one sum to another¶cap|Up to a top limit¶cap_with_exception|A top limit, and a higher one for a special reason¶typical|What is often paid
later|Only after some time¶not_yet|Not open yet¶firm|A firm promise¶usual|What is usual, with no promise¶another_way|Another local way¶care|The care¶spending|The spending¶care_and_spending|The care and the spending
hours|Hours¶days|Days¶working_days|Working days¶weeks|Weeks¶months|Months¶years|Years
";

const SHAPES: &str = "\
pack|The pack|¶publisher|Who writes the pack|¶commissioner|The commissioner|¶area|The area|¶every_group|Every group|
place|Place|Add a place¶source|Source|Add a source¶item|Question|Add a question¶option|Answer|Add an answer
group|Group|Add a group¶window|Dates|¶exclusion|People left out|Add people left out¶deliverer|The service that runs it|¶covers|How much it covers|¶discretion|If the rules do not decide|¶duration|Length of time|
way|Way to hold the money|Add a way to hold the money¶money|Money|¶amount|Amount|¶sum|Other sum|Add a sum¶approval|Who must agree|Add who must agree¶rate|Rate of pay|Add a rate of pay¶contingency|Money for emergencies|¶top_up|Adding own money|
spending|What it can pay for|¶allowed_if|Thing with a condition|Add a thing with a condition¶ban|Thing it cannot pay for|Add a thing it cannot pay for¶ask_elsewhere|Thing to ask for elsewhere|Add a thing to ask for elsewhere
route|How to ask|¶state_route|Way for some people|Add a way for some people¶channel|Way to ask|Add a way to ask¶paper|Paper|Add a paper¶promise|Promised time|Add a promised time¶review|Check|Add a check¶challenge|Way to disagree|Add a way to disagree
contact|Contact|Add a contact¶support|Helper|Add a helper¶format|Other form|Add another form¶local_name|Local name|Add a local name¶statement|Statement|Add a statement¶condition|Point|Add a point
";
