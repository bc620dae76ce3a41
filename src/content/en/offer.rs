//! What a local offer says, in English: headings, the words of closed lists, and how each kind of statement reads.
//!
//! Each table is one text: a name, a bar, its words, a line each. In a sentence `{field}` stands for a field of the
//! statement; `¶` starts a line; what stands in square brackets is left out where a field in it is missing.

/// The heading of what stands in a field of a pack; nothing where it is not shown by itself.
pub fn heading(field: &str) -> &'static str {
    find(HEADINGS, field)
}

/// A word of a closed list; `one|several` where it follows a number.
pub fn word(word: &str) -> &'static str {
    find(WORDS, word)
}

/// How a statement of this shape reads.
pub fn sentence(shape: &str) -> &'static str {
    find(SENTENCES, shape)
}

fn find(table: &'static str, name: &str) -> &'static str {
    table.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('|')).unwrap_or_default()
}

const HEADINGS: &str = "\
page_status|The page this comes from
window|When it is open
exclusions|Who is left out
places_in|Only in these places
delivered_by|Who runs it
covers|What part it covers
priority|Who is specially welcome
conflict|Where the pages do not agree
narrower|Narrower than the law: the right counts all the same
targets|Numbers that the commissioner aims at
discretion|If the points above do not decide
who_starts|Who can start
who_offers|Who may offer it
who_refers_on|Who sends the request on
words|How to ask
steps|The steps
channels|Ways to ask
endorsement|Who must back the request
papers_needed|Papers that are wanted
promises|How long it takes, by their own words
reviews|When it is looked at again
ways|Ways to hold the money
mix|More than one way at once
paid_to|Who the money is paid to
money|What it says about money
examples|What it has paid for, or may
allowed_if|What it can pay for on a condition
not_allowed|What it cannot pay for (a local rule can be questioned)
ask_elsewhere|What to ask for elsewhere
refusal_reasons|Reasons that are given for a no
challenge|How to disagree here
caveats|What to keep in mind
support|Who can help here
formats|Other forms of this information
glossary|What things are called here";

const WORDS: &str = "\
up_to_date|The page is up to date.
under_review|The page says that it is being looked at again. Ask what holds today.
overdue|The page is overdue: it should have been looked at again by now. Ask what holds today.
replaced|Another page has replaced it.
gone|The page is no longer on line.
on_the_date|It starts on that day
at_next_review|It starts for each person at their next review
not_announced|The day is not announced
whole|The whole need
part|A part
none|No exceptions are named
case_by_case|Each case is looked at by itself
clinician_recommends|A clinician can recommend it all the same
panel|A panel decides
self|The person
family|Family, or whoever acts for the person
any_worker|Any health or care worker
named_role|The person named under “How to ask”
clinician|A clinician
ward_staff|Staff of the hospital ward
approached|Nobody needs to ask: they get in touch
form_online|A form on line
form_to_print|A form to print
email|E-mail
phone|Telephone
post|A letter
in_person|In person
notional|The commissioner holds the money (notional)
third_party|An organisation holds the money (third party)
direct_payment|A direct payment
managed_account|A managed account
to_representative|A direct payment to someone who acts for the person
prepaid_card|A card that is loaded with the money
virtual_account|An account on line
supplier_paid|Bills that are paid straight to the supplier
notional_with_contribution|The service buys it, and the person adds money
offered|offered
default|what people get who choose nothing
some_places|in some places only
later|later
on_condition|in some cases
not_yet|not yet
not_offered|not offered
can_mix|The ways can be mixed
can_mix_sometimes|The ways can be mixed in some cases
cannot_mix|Only one way at a time
person|The person
representative|Whoever acts for the person
nominee|A relative or friend whom the person names
supplier|The supplier
organisation|An organisation
ongoing|It goes on as long as the need does
one_off|It is paid once
episode|It is for a fixed time
contribution_to_item|It goes towards the price of one thing
in_words|
not_stated|No amount is published
fixed|{pounds}{per}
range|{pounds} to {up_to}{per}
cap|Up to {pounds}{per}: a limit, not a promise
cap_with_exception|Usually up to {pounds}, for a special reason up to {up_to}{per}: limits, not promises
cost_of_supply|What the NHS would pay for what it would supply itself
typical|Often about {pounds}{per}
once|once
hour|an hour
night|a night
day|a day
week|a week
month|a month
year|a year
mile|a mile
employed|an employed assistant
self_employed|a self-employed worker
agency|an agency
any_helper|any helper
any_day|any day
weekday|Monday to Friday
weekend|Saturday and Sunday
bank_holiday|bank holidays
night_time|nights
yes|Yes
sometimes|In some cases
no|No
national|national rule
local|local rule
hours|hour|hours
days|day|days
working_days|working day|working days
weeks|week|weeks
months|month|months
years|year|years
firm|within
usual|usually
first_contact|the first contact
request|the request
referral|the referral
all_papers|all papers being in
assessment|the assessment
decision|the answer
plan|the plan
agreement|the agreement
payment|the first payment
start|the start of the support
discharge|leaving hospital
review|the review
letter|the letter
care|The care is looked at again
spending|The spending is looked at
care_and_spending|The care and the spending are looked at
reconsider|Ask them to look again
appeal|Appeal
complaint|Complain
pals|Ask the patient advice service (PALS)
ombudsman|Go to the Ombudsman
another_way|Here
information|information
holding|holding the money
planning|making a plan
brokerage|finding and arranging support
payroll|paying wages
employment|being an employer
advocacy|speaking up
easy_read|Easy Read
large_print|Large print
braille|Braille
audio|Sound
sign_language|Sign language
on_paper|On paper
by_email|By e-mail
other_language|Another language
goes_back|It goes back if it is not used.";

const SENTENCES: &str = "\
statement|{words}
window|{words}[ {starts}.]
exclusion|{words}
deliverer|{name}[, since {since}]
covers|{part}[: {words}]
discretion|{how}[. {words}]
duration|[{count} {unit}][, {words}]
way|{way}[, here called “{local_name}”]: {availability}[: {places}][: after {after}][: if {if}]. [{note} ][{means}]
money|{amount}¶{kind}[. How long: {lasts}]¶[{sums}]¶[{approval}]¶[{rates}]¶[For emergencies: {contingency}]¶[Money left over: {unspent}]¶[Adding own money: {top_up}]
amount|{shape}[, as at {as_at}]. [{words}]
sum|{what}: {pounds}
approval|{by} must agree[ to more than {over}]
rate|{what} ({worker}[, {on}]):[ {to_worker} to the worker,][ {paid_in} paid into the budget,][ at most {ceiling},] {per}, from {from}[ to {until}][. It includes {includes}]
contingency|{words}[ {goes_back}]
top_up|{allowed}[. {words}]
allowed_if|{what}: if {if}
ban|{what} ({origin})
ask_elsewhere|{what}: {who}
channel|{kind}[: {what}][ ({hours})]
paper|{what}[, filled in by {filled_by}][, {when}][ (only for {for_ways})]
promise|[From {from} to {to}: {firmness} {count} {unit}. ][{words}]
review|{of}[: first after {first}][, then every {then_every}][, by {who}][. {words}]
challenge|{kind}[, within {within}]: {words}
support|{name}: {helps_with}[. {cost}][ {contact}]
contact|[{phone}][ ({hours})][ {email}][ {post}]
format|{format}[ ({language})][: {how}]
local_name|The usual name: {standard}. Here: {local}";
