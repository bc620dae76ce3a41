//! From an older version of the format to this one: what was loose words then finds the place it has now.

use super::json::Json;
use super::pack::VERSION;

/// The pack in the version of today. What is not as version 1 had it is left as it stands, for the check to name.
pub fn upgraded(pack: Json) -> Json {
    if pack.text("format_version") == Some(VERSION) { pack } else { from_1(pack) }
}

fn from_1(pack: Json) -> Json {
    with(pack, &|name, value| match name {
        "format_version" => text(VERSION),
        "groups" => each(value, &group),
        "support" => each(value, &support),
        _ => value,
    })
}

fn group(group: Json) -> Json {
    let group = with(group, &|name, value| match name {
        "money" => with(value, &money),
        "spending" => with(value, &|name, value| if name == "examples" { each(value, &statement) } else { value }),
        "clock" => each(value, &statement),
        "covers_part" => beside(value, "part", "part"),
        "discretion" => beside(value, "how", "case_by_case"),
        "challenge" => each(value, &|words| beside(words, "kind", "another_way")),
        _ => value,
    });
    mixed(renamed(renamed(group, "covers_part", "covers"), "clock", "promises"))
}

fn support(support: Json) -> Json {
    let holding = |word: Json| if word.as_text() == Some("managed_account") { text("holding") } else { word };
    with(support, &|name, value| if name == "helps_with" { each(value, &holding) } else { value })
}

/// To hold the money in several ways at once was one of the ways; now it is said of them all.
fn mixed(group: Json) -> Json {
    let Json::Object(mut fields) = group else { return group };
    let mut mix = None;
    for (name, value) in &mut fields {
        if let (true, Json::List(ways)) = (name == "ways", value) {
            ways.retain(|way| {
                let combination = way.text("way") == Some("combination");
                if combination {
                    let offered = matches!(way.text("availability"), Some("offered" | "default"));
                    mix = Some(if offered { "can_mix" } else { "cannot_mix" });
                }
                !combination
            });
        }
    }
    fields.extend(mix.map(|mix| ("mix".to_owned(), text(mix))));
    Json::Object(fields)
}

fn money(name: &str, value: Json) -> Json {
    match name {
        "amount" => beside(value, "shape", "in_words"),
        "lasts" | "contingency" | "unspent" => statement(value),
        _ => value,
    }
}

/// Words that were a text, as a statement.
fn statement(words: Json) -> Json {
    if words.as_text().is_some() { Json::Object(vec![("words".to_owned(), words)]) } else { words }
}

/// Words that were a text, beside a word that says what they are about.
fn beside(words: Json, name: &str, word: &str) -> Json {
    let words = statement(words);
    let Json::Object(mut fields) = words else { return words };
    fields.insert(0, (name.to_owned(), text(word)));
    Json::Object(fields)
}

fn text(words: &str) -> Json {
    Json::Text(words.to_owned())
}

fn with(json: Json, change: &dyn Fn(&str, Json) -> Json) -> Json {
    let Json::Object(fields) = json else { return json };
    let mut changed = Vec::new();
    for (name, value) in fields {
        let value = change(&name, value);
        changed.push((name, value));
    }
    Json::Object(changed)
}

fn each(json: Json, change: &dyn Fn(Json) -> Json) -> Json {
    let Json::List(list) = json else { return json };
    let mut changed = Vec::new();
    for one in list {
        changed.push(change(one));
    }
    Json::List(changed)
}

fn renamed(json: Json, old: &str, new: &str) -> Json {
    let Json::Object(mut fields) = json else { return json };
    for (name, _) in fields.iter_mut().filter(|(name, _)| name == old) {
        new.clone_into(name);
    }
    Json::Object(fields)
}
