//! The national rules printed as plain English: a reviewer reads that file and its changes, and no Rust.

use std::fmt::Write;

use phb_check::content;
use phb_check::interview::Interview;
use phb_check::interview::Supplied;
use phb_check::logic::Condition;
use phb_check::questionnaire::CivilDate;
use phb_check::questionnaire::Matter;
use phb_check::questionnaire::Test;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::NationalEntitlement;
use phb_check::rulebook::ProvisionId;
use phb_check::rulebook::Rulebook;
use phb_check::rulebook::provision;
use phb_check::rulebook::strength_as_at;

use crate::cases::today;
use crate::summary::keep;

fn words(test: &Test, interview: &Interview) -> String {
    match &test.matter {
        Matter::Chosen(item, option) => {
            let label = content::item_label(item, interview);
            format!("{label}: “{}”", content::option(item, option, interview).label)
        }
        Matter::AgeFrom(_, years) => format!("Age: {years} or over"),
        Matter::NotSure(item) => format!("{}: not sure", content::item_label(item, interview)),
        Matter::Judgement(judgement) => format!("Others judge: {}", judgement.words),
    }
}

fn print(text: &mut String, condition: &Condition<Test>, depth: usize, interview: &Interview) {
    let indent = "  ".repeat(depth);
    let (title, parts): (&str, &[Condition<Test>]) = match condition {
        Condition::Test(test) => return writeln!(text, "{indent}- {}", words(test, interview)).unwrap(),
        Condition::Not(inner) => ("not", core::slice::from_ref(inner)),
        Condition::All(parts) if parts.is_empty() => return writeln!(text, "{indent}always").unwrap(),
        Condition::Any(parts) if parts.is_empty() => return writeln!(text, "{indent}never").unwrap(),
        Condition::All(parts) => ("all of", parts),
        Condition::Any(parts) => ("any of", parts),
        Condition::AtLeast(count, parts) => return at_least(text, *count, parts, depth, interview),
    };
    writeln!(text, "{indent}{title}").unwrap();
    for part in parts {
        print(text, part, depth + 1, interview);
    }
}

fn at_least(text: &mut String, count: usize, parts: &[Condition<Test>], depth: usize, interview: &Interview) {
    writeln!(text, "{}at least {count} of", "  ".repeat(depth)).unwrap();
    for part in parts {
        print(text, part, depth + 1, interview);
    }
}

fn cite(text: &mut String, interview: &Interview, ids: &[ProvisionId]) {
    for id in ids {
        let provision = provision(*id);
        let sources: Vec<&str> = provision.sources.iter().map(|source| source.code()).collect();
        let place = if provision.place.is_empty() { String::new() } else { format!(" {}", provision.place) };
        writeln!(
            text,
            "  source: {}{place} ({:?}): {}",
            sources.join(" "),
            provision.confidence,
            content::provision(*id, interview)
        )
        .unwrap();
    }
}

/// The strength of a route since when, day by day through every year there may have been a change.
fn strengths(id: &NationalEntitlement) -> String {
    let (mut parts, mut last) = (Vec::new(), None);
    for year in 2012..=2026 {
        for month in 1..=12 {
            for day in 1..=31 {
                let Some(as_at) = CivilDate::new(year, month, day) else { continue };
                let strength = strength_as_at(*id, as_at);
                if last != Some(strength) {
                    parts.push(if last.is_none() {
                        format!("{strength:?}")
                    } else {
                        format!("{strength:?} from {as_at}")
                    });
                    last = Some(strength);
                }
            }
        }
    }
    parts.join(", ")
}

#[test]
fn the_printed_rulebook_is_as_kept() {
    let interview = Interview::new(&Supplied::Nothing, today());
    let rulebook = Rulebook::national();
    let mut text = String::from("The national rules, printed from their values.\n");
    for entitlement in rulebook.entitlements() {
        let EntitlementId::National(id) = &entitlement.id else { continue };
        writeln!(text, "\n# {} ({:?})", content::entitlement_name(*id, &interview), entitlement.strength).unwrap();
        writeln!(text, "In force: {}", strengths(id)).unwrap();
        for (title, condition) in [
            ("Made out by", &entitlement.met),
            ("Ruled out by", &entitlement.ruled_out),
            ("Set aside by", &entitlement.set_aside),
        ] {
            writeln!(text, "{title}").unwrap();
            print(&mut text, condition, 1, &interview);
        }
        cite(&mut text, &interview, &entitlement.provisions);
    }
    for advice in rulebook.all_advice() {
        let wording = content::advice(advice.id, &interview);
        writeln!(text, "\n## {:?}, {:?}: {}", advice.place, advice.id, wording.title).unwrap();
        writeln!(text, "{}\nSaid when", wording.body).unwrap();
        print(&mut text, &advice.when, 1, &interview);
        writeln!(text, "Unless").unwrap();
        print(&mut text, &advice.unless, 1, &interview);
        cite(&mut text, &interview, &advice.provisions);
    }
    keep("rulebook.txt", &text);
}
