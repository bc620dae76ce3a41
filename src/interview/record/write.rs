//! From a sitting to the saved file.

use crate::folder::Folder;
use crate::folder::Leaf;
use crate::folder::Letter;
use crate::folder::Paper;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::offer::Json;
use crate::questionnaire::Answer;
use crate::questionnaire::ItemId;
use crate::questionnaire::OptionId;
use crate::rulebook::EntitlementId;
use crate::rulebook::Outcome;
use crate::rulebook::certificate;
use crate::rulebook::checked_on;

use super::MARK;
use super::RECORD_VERSION;

impl Interview {
    /// The sitting as a file to save: what was answered and still counts, and the folder.
    #[must_use]
    pub fn to_record(&self) -> Json {
        let answers = self.relevant_answers();
        let (mut national, mut local) = (Vec::new(), Vec::new());
        for (item, answer) in answers.iter() {
            match item {
                ItemId::National(id) => national.push((id.code().to_owned(), answer_json(answer))),
                ItemId::Local(id) => local.push((id.to_string(), answer_json(answer))),
            }
        }
        let day = checked_on().map(|day| day.to_string()).unwrap_or_default();
        let rules = object([("checked_on", text(&day)), ("hash", text(certificate().hash))]);
        let mut fields = vec![
            (MARK.to_owned(), Json::Number(Some(RECORD_VERSION))),
            ("saved_on".to_owned(), text(&self.as_at().to_string())),
            ("rules".to_owned(), rules),
        ];
        let folder = self.folder();
        let mut put = |name: &str, value: Json| fields.push((name.to_owned(), value));
        if !folder.label().is_empty() {
            put("label", text(folder.label()));
        }
        if let Some(who) = self.who() {
            put("who", text(who.code()));
        }
        if let Some(offer) = self.local().offer() {
            let checked = offer.dates().last_checked.to_string();
            put("area", object([("name", text(&offer.commissioner().name)), ("last_checked", text(&checked))]));
        }
        put("answers", Json::Object(national));
        put("local_answers", Json::Object(local));
        put("outcomes", outcomes(self));
        put("folder", leaves(folder));
        put("papers", papers(folder));
        put("letters", letters(folder));
        Json::Object(fields)
    }
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn answer_json(answer: &Answer) -> Json {
    let code = |option: &OptionId| match option {
        OptionId::National(choice) => text(choice.code()),
        OptionId::Local(id) => text(id.as_str()),
    };
    match answer {
        Answer::One(option) => code(option),
        Answer::Several(options) => Json::List(options.iter().map(code).collect()),
        Answer::Age(years) => Json::Number(Some(u32::from(*years))),
        Answer::Date(day) => text(&day.to_string()),
        Answer::DontKnow => object([("unsure", Json::Flag(true))]),
    }
}

/// What the rules of today say of each national route.
fn outcomes(interview: &Interview) -> Json {
    let findings = Findings::of(interview);
    let mut fields = Vec::new();
    for route in &findings.national {
        if let EntitlementId::National(id) = route.determination.id {
            fields.push((id.code().to_owned(), text(outcome_code(route.determination.outcome))));
        }
    }
    Json::Object(fields)
}

fn leaves(folder: &Folder) -> Json {
    let mut leaves = Vec::new();
    for leaf in Leaf::ALL {
        let row = |row: &Vec<String>| {
            let named = leaf.fields().iter().zip(row);
            Json::Object(named.map(|(field, value)| (field.code.to_owned(), text(value))).collect())
        };
        let rows: Vec<Json> = folder.filled(leaf).map(row).collect();
        if !rows.is_empty() {
            leaves.push((leaf.code().to_owned(), Json::List(rows)));
        }
    }
    Json::Object(leaves)
}

fn papers(folder: &Folder) -> Json {
    let held = |paper: Paper| Some((paper.code().to_owned(), text(folder.held(paper)?.code())));
    Json::Object(Paper::ALL.into_iter().filter_map(held).collect())
}

fn letters(folder: &Folder) -> Json {
    let changed = |letter: Letter| Some((letter.code().to_owned(), text(folder.letter(letter)?)));
    Json::Object(Letter::ALL.into_iter().filter_map(changed).collect())
}

/// The name of an outcome in saved files; never changes meaning.
#[must_use]
pub fn outcome_code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RightAppears => "right-appears",
        Outcome::Open => "open",
        Outcome::MayAsk => "may-ask",
        Outcome::FitsOffer => "fits-offer",
        Outcome::MayFitOffer => "may-fit-offer",
        Outcome::OfferMayAsk => "offer-may-ask",
        Outcome::NotOpenYet => "not-open-yet",
        Outcome::NotByThisRoute => "not-by-this-route",
        Outcome::CoveredByRight => "covered-by-right",
        Outcome::NothingBars => "nothing-bars",
        Outcome::OtherWaysOnly => "other-ways-only",
        Outcome::DoesNotArise => "does-not-arise",
        Outcome::NotThisGroup => "not-this-group",
        Outcome::SeeRight => "see-right",
        Outcome::RightToAsk => "right-to-ask",
        Outcome::NotYetLaw => "not-yet-law",
    }
}
