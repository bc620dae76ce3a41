//! From a tree of values to JSON text that people can read and compare: what is short stands on one line.

use super::Json;

/// The longest line that a list or an object is written on.
const LINE: usize = 118;

/// The value as text, indented by two blanks for each of `levels`.
pub fn write(value: &Json, levels: usize) -> String {
    let line = on_one_line(value);
    if line.chars().count() + levels * 2 <= LINE {
        return line;
    }
    let blanks = "  ".repeat(levels);
    let (open, parts, close) = match value {
        Json::List(list) => ('[', list.iter().map(|one| write(one, levels + 1)).collect::<Vec<String>>(), ']'),
        Json::Object(fields) => {
            let field = |(name, value): &(String, Json)| format!("{}: {}", quoted(name), write(value, levels + 1));
            ('{', fields.iter().map(field).collect(), '}')
        }
        Json::Null | Json::Flag(_) | Json::Number(_) | Json::Text(_) => return line,
    };
    let parts: Vec<String> = parts.into_iter().map(|part| format!("{blanks}  {part}")).collect();
    format!("{open}\n{}\n{blanks}{close}", parts.join(",\n"))
}

fn on_one_line(value: &Json) -> String {
    match value {
        Json::Null | Json::Number(None) => "null".to_owned(),
        Json::Flag(flag) => flag.to_string(),
        Json::Number(Some(number)) => number.to_string(),
        Json::Text(text) => quoted(text),
        Json::List(list) => format!("[{}]", list.iter().map(on_one_line).collect::<Vec<String>>().join(", ")),
        Json::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Json::Object(fields) => {
            let field = |(name, value): &(String, Json)| format!("{}: {}", quoted(name), on_one_line(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<String>>().join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            control if control < ' ' => quoted.push_str(&format!("\\u{:04x}", u32::from(control))),
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}
