//! Rules and people as JSON that knows no engine; what an engine makes of it is the page's business.

use phb_check::logic::Condition;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::ItemId;
use phb_check::questionnaire::ItemKind;
use phb_check::questionnaire::Matter;
use phb_check::questionnaire::OptionId;
use phb_check::questionnaire::Test;
use phb_check::rulebook::Rulebook;

/// A list of routes, each with its three conditions.
pub fn rules(rulebook: &Rulebook) -> String {
    let mut routes = Vec::new();
    for entitlement in rulebook.entitlements() {
        let conditions = [&entitlement.met, &entitlement.ruled_out, &entitlement.set_aside];
        routes.push(list(conditions.map(|it| condition(it, rulebook)).to_vec()));
    }
    list(routes)
}

/// A list of people, each with facts by question and the truth of the three conditions of every route.
pub fn people(rulebook: &Rulebook, people: &[Answers]) -> String {
    let person = |answers: &Answers| {
        let facts: Vec<String> =
            answers.iter().filter_map(|(item, answer)| Some(format!("{:?}:{}", name(item), said(answer)?))).collect();
        let mut truths = Vec::new();
        for entitlement in rulebook.entitlements() {
            for it in [&entitlement.met, &entitlement.ruled_out, &entitlement.set_aside] {
                truths.push(it.truth(&|test| test.truth(answers)).is_true().to_string());
            }
        }
        format!("{{\"facts\":{{{}}},\"truths\":{}}}", facts.join(","), list(truths))
    };
    list(people.iter().map(person).collect())
}

fn list(parts: Vec<String>) -> String {
    format!("[{}]", parts.join(","))
}

fn name(item: &ItemId) -> String {
    match item {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(id) => id.to_string(),
    }
}

fn option(option: &OptionId) -> String {
    match option {
        OptionId::National(choice) => choice.code().to_owned(),
        OptionId::Local(id) => id.to_string(),
    }
}

fn said(answer: &Answer) -> Option<String> {
    match answer {
        Answer::One(given) => Some(format!("{:?}", option(given))),
        Answer::Several(given) => Some(list(given.iter().map(|it| format!("{:?}", option(it))).collect())),
        Answer::Age(years) => Some(years.to_string()),
        Answer::Date(_) | Answer::DontKnow => None,
    }
}

fn condition(it: &Condition<Test>, rulebook: &Rulebook) -> String {
    let each = |parts: &[Condition<Test>]| list(parts.iter().map(|part| condition(part, rulebook)).collect());
    match it {
        Condition::Test(test) => comparison(test, rulebook),
        Condition::Not(inner) => format!("{{\"not\":{}}}", condition(inner, rulebook)),
        Condition::All(parts) => format!("{{\"all\":{}}}", each(parts)),
        Condition::Any(parts) | Condition::AtLeast(_, parts) => format!("{{\"any\":{}}}", each(parts)),
    }
}

fn comparison(test: &Test, rulebook: &Rulebook) -> String {
    match &test.matter {
        Matter::Chosen(item, chosen) => {
            let several = rulebook.item(item).is_some_and(|it| matches!(it.kind, ItemKind::Several(_)));
            let word = if several { "has" } else { "is" };
            format!("{{{word:?}:[{:?},{:?}]}}", name(item), option(chosen))
        }
        Matter::AgeFrom(item, years) => format!("{{\"from\":[{:?},{years}]}}", name(item)),
        Matter::NotSure(_) | Matter::Judgement(_) => "{\"any\":[]}".to_owned(),
    }
}
