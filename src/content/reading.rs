//! What stands in a draft of a pack, in words: a thing in short, a condition as a sentence, a place as a trail of names.
//! A draft may be unfinished anywhere, so nothing is taken for granted.

use crate::builder::Form;
use crate::builder::element_path;
use crate::builder::field_at;
use crate::builder::form_of;
use crate::builder::kind_at;
use crate::builder::number;
use crate::builder::parent;
use crate::builder::parts_path;
use crate::builder::shape_at;
use crate::builder::text_at;
use crate::interview::Interview;
use crate::offer::Json;
use crate::offer::Kind;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::questionnaire::ItemKind;
use crate::questionnaire::NationalItem;
use crate::questionnaire::OptionId;
use crate::questionnaire::national_item;
use crate::questionnaire::national_items;

use super::en;
use super::maker::making;
use super::making::Making;
use super::say::date;
use super::say::fill_gaps;
use super::say::item_label;
use super::say::option;

/// The fields by which a thing is best known, the best first.
const TELLING: [&str; 9] = ["title", "name", "label", "local", "what", "state", "purpose", "words", "about"];

/// A thing of the draft in a few words: its title, or else the words chosen in it, or else what it is and which.
#[must_use]
pub fn pack_thing(pack: &Json, path: &str) -> String {
    let thing = crate::builder::at(pack, path);
    let said = thing.and_then(|thing| {
        let titled = TELLING.iter().find_map(|name| thing.text(name).filter(|text| !text.is_empty()));
        titled.map(str::to_owned).or_else(|| chosen(thing, path))
    });
    let shape = shape_at(path).map_or("", |shape| shape.name);
    let (what, _) = en::maker::shape(shape);
    let which = number(path).map(|number| format!(" {}", number + 1)).unwrap_or_default();
    match (said, shape) {
        // A ready-made question goes by what it asks, and about what.
        (Some(said), "item") if thing.is_some_and(|thing| thing.text("fact").is_some()) => {
            let fact = thing.and_then(|thing| thing.text("fact")).map_or("", en::maker::word);
            if said == fact { said } else { format!("{fact}: {said}") }
        }
        (Some(said), _) => said,
        (None, _) => format!("{what}{which}"),
    }
}

/// The words chosen from closed lists in a thing, and the numbers put in.
fn chosen(thing: &Json, path: &str) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    for field in shape_at(path)?.fields() {
        match (&field.kind, thing.field(field.name)) {
            (Kind::Word(_), Some(Json::Text(word))) => words.push(en::maker::word(word).to_owned()),
            (Kind::Number, Some(Json::Number(Some(number)))) => words.push(number.to_string()),
            _ => {}
        }
    }
    let words = words.join(", ");
    let first: String = words.chars().take(1).flat_map(char::to_uppercase).collect();
    let rest: String = words.chars().skip(1).collect();
    if words.is_empty() { None } else { Some(first + &rest) }
}

/// The names of all that holds a place, and of the place itself, the widest first.
#[must_use]
pub fn pack_place(pack: &Json, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut here = Some(path).filter(|path| !path.is_empty());
    while let Some(place) = here {
        let is_thing = number(place).is_some() && matches!(kind_at(place), Some(Kind::Object(_)));
        let name = match field_at(place) {
            _ if is_thing => pack_thing(pack, place),
            Some((shape, field)) if number(place).is_none() => en::maker::field(shape.name, field.name).0.to_owned(),
            Some(_) => number(place).map(|number| (number + 1).to_string()).unwrap_or_default(),
            // What the format does not know goes by its own name.
            None if place == "residence" => making(Making::PlaceEngland).to_owned(),
            None => place.rsplit('.').next().unwrap_or_default().to_owned(),
        };
        // Of a list, its things tell enough.
        let is_list = matches!(kind_at(place), Some(Kind::List(Kind::Object(_), ..)));
        if !(is_list && place != path) {
            names.insert(0, name);
        }
        here = parent(place).filter(|path| !path.is_empty());
    }
    names
}

/// What stands at a place, in words.
#[must_use]
pub fn pack_value(pack: &Json, path: &str, calm: &Interview) -> String {
    let Some(value) = crate::builder::at(pack, path) else { return String::new() };
    let each = |list: &[Json]| {
        let words: Vec<String> =
            (0..list.len()).map(|place| pack_value(pack, &element_path(path, place), calm)).collect();
        words.join("; ")
    };
    match (value, kind_at(path)) {
        (Json::Object(_), Some(Kind::Condition)) => condition_words(pack, path, calm),
        (Json::Object(_), _) => pack_thing(pack, path),
        (Json::List(list), _) => each(list),
        (Json::Text(word), Some(Kind::Word(_))) => en::maker::word(word).to_owned(),
        (Json::Text(day), Some(Kind::Date)) => CivilDate::parse(day).map_or_else(|| day.clone(), date),
        (Json::Text(code), Some(Kind::Ref(target))) => named(pack, target.list(), code),
        (Json::Text(text), _) => text.clone(),
        (Json::Flag(true), _) => en::maker::word("yes").to_owned(),
        (Json::Flag(false), _) => en::maker::word("no").to_owned(),
        (Json::Number(number), _) => number.map(|number| number.to_string()).unwrap_or_default(),
        (Json::Null, _) => String::new(),
    }
}

/// The name of the thing with this code on a list of the pack; the code where there is none.
pub fn named(pack: &Json, list: &str, code: &str) -> String {
    let place = pack.list(list).iter().position(|one| one.text("id") == Some(code));
    place.map_or_else(|| code.to_owned(), |place| pack_thing(pack, &element_path(list, place)))
}

/// A part of a condition as a phrase.
#[must_use]
pub fn condition_words(pack: &Json, path: &str, calm: &Interview) -> String {
    let Some(part) = crate::builder::at(pack, path) else { return making(Making::ReadNothing).to_owned() };
    let form = form_of(part);
    let text = |name: &str| text_at(pack, &crate::builder::field_path(path, name)).to_owned();
    let count = |name: &str| pack_value(pack, &crate::builder::field_path(path, name), calm);
    let points = |between: Making| points(pack, parts_path(path, form), calm, making(between));
    let gaps = |words: Making, gaps: &[&str]| fill_gaps(making(words), gaps);
    match form {
        Form::All if part.list("all").is_empty() => making(Making::ReadNothing).to_owned(),
        Form::All => gaps(Making::ReadAll, &[&points(Making::ReadNext)]),
        Form::Any => gaps(Making::ReadAny, &[&points(Making::ReadOr)]),
        Form::AtLeast => gaps(Making::ReadAtLeast, &[&count("at_least"), &points(Making::ReadComma)]),
        Form::Not => gaps(Making::ReadNot, &[&condition_words(pack, &crate::builder::field_path(path, "not"), calm)]),
        Form::AgeFrom => gaps(Making::ReadAgeFrom, &[&count("at_least")]),
        Form::AgeUnder => gaps(Making::ReadAgeUnder, &[&count("under")]),
        Form::Judgement => {
            let judge = uncapitalised(en::maker::word(&text("judged_by")));
            gaps(Making::ReadJudgement, &[text("words").trim_end_matches('.'), &judge])
        }
        Form::Is if text("item").is_empty() || text("is").is_empty() => making(Making::ReadUnknown).to_owned(),
        Form::Is => gaps(Making::ReadIs, &[&question_name(pack, &text("item"), calm), &answer_name(pack, part, calm)]),
    }
}

fn uncapitalised(words: &str) -> String {
    let first: String = words.chars().take(1).flat_map(char::to_lowercase).collect();
    first + &words.chars().skip(1).collect::<String>()
}

fn points(pack: &Json, list: Option<String>, calm: &Interview, between: &str) -> String {
    let Some(list) = list else { return String::new() };
    let count = match crate::builder::at(pack, &list) {
        Some(Json::List(points)) => points.len(),
        Some(_) | None => 0,
    };
    let point = |place| {
        let path = element_path(&list, place);
        let words = condition_words(pack, &path, calm);
        let nested = crate::builder::at(pack, &path).is_some_and(|part| parts_path("", form_of(part)).is_some());
        if nested { format!("({words})") } else { words }
    };
    let words: Vec<String> = (0..count).map(point).collect();
    words.join(between)
}

fn question_name(pack: &Json, code: &str, calm: &Interview) -> String {
    let found = questions(pack, calm).into_iter().flatten().find(|(known, _)| known == code);
    found.map_or_else(|| code.to_owned(), |(_, name)| name.trim_end_matches('?').to_owned())
}

fn answer_name(pack: &Json, part: &Json, calm: &Interview) -> String {
    let (item, code) = (part.text("item").unwrap_or_default(), part.text("is").unwrap_or_default());
    let found = answers(pack, item, calm).into_iter().find(|(known, _)| known == code);
    found.map_or_else(|| code.to_owned(), |(_, name)| name)
}

/// A code with its name.
pub type Named = (String, String);

/// The questions that a condition can turn on, by code: the national ones, then the pack's own. Age has forms of its own.
#[must_use]
pub fn questions(pack: &Json, calm: &Interview) -> [Vec<Named>; 2] {
    let mut national = Vec::new();
    for item in national_items() {
        if let (ItemId::National(id), ItemKind::One(_) | ItemKind::Several(_)) = (&item.id, &item.kind) {
            national.push((id.code().to_owned(), item_label(&item.id, calm)));
        }
    }
    let mut own = Vec::new();
    for (place, item) in pack.list("items").iter().enumerate() {
        own.extend(item.text("id").map(|id| (id.to_owned(), pack_thing(pack, &element_path("items", place)))));
    }
    if !pack.list("places").is_empty() {
        own.push(("place".to_owned(), en::maker::field("pack", "places").0.to_owned()));
    }
    [national, own]
}

/// The answers to a question, by code.
#[must_use]
pub fn answers(pack: &Json, question: &str, calm: &Interview) -> Vec<Named> {
    let choice = |id: &OptionId| match id {
        OptionId::National(choice) => Some((choice.code().to_owned(), id.clone())),
        OptionId::Local(_) => None,
    };
    if let Some(national) = NationalItem::from_code(question) {
        let item = national_item(national);
        let (ItemKind::One(options) | ItemKind::Several(options)) = &item.kind else { return Vec::new() };
        return options.iter().filter_map(choice).map(|(code, id)| (code, option(&item.id, &id, calm).label)).collect();
    }
    let word = |code: &str| (code.to_owned(), en::maker::word(code).to_owned());
    let none = (
        "none-of-these".to_owned(),
        en::options::option(crate::questionnaire::Choice::NoneOfThese).parts()[0].to_owned(),
    );
    if question == "place" {
        let mut places: Vec<Named> = listed(pack.list("places"), "name");
        places.push(none);
        return places;
    }
    let Some(item) = pack.list("items").iter().find(|item| item.text("id") == Some(question)) else {
        return Vec::new();
    };
    match item.text("kind") {
        Some("one") => listed(item.list("options"), "label"),
        Some("several") => listed(item.list("options"), "label").into_iter().chain([none]).collect(),
        Some(_) | None => vec![word("yes"), word("no")],
    }
}

fn listed(list: &[Json], name: &str) -> Vec<Named> {
    let named = |one: &Json| Some((one.text("id")?.to_owned(), one.text(name).unwrap_or_default().to_owned()));
    list.iter().filter_map(named).collect()
}
