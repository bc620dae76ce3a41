//! Tells what a chosen file is: one of ours, or one filled in by the standard of health records.

use crate::interview::FormError;
use crate::interview::Interview;
use crate::interview::OpenError;
use crate::interview::OpeningEvent;
use crate::interview::RECORD_LIMIT;
use crate::interview::SetAside;
use crate::offer::Json;

use super::fhir::LeftOut;
use super::fhir::WhyLeftOut;
use super::fhir::read_response;

/// What came with a file of this text. Whatever is not of the standard is taken for one of ours.
#[must_use]
pub fn receive(text: String, interview: &Interview) -> OpeningEvent {
    let json = (text.len() <= RECORD_LIMIT).then(|| Json::parse(text.trim_start_matches('\u{feff}')).ok()).flatten();
    match json.map(|json| read_response(&json, interview)) {
        None | Some(Err(FormError::NoResource)) => OpeningEvent::FileCame(text),
        Some(Err(error)) => OpeningEvent::Failed(OpenError::Form(error)),
        Some(Ok(opened)) => {
            let mut set_aside = Vec::new();
            for left_out in opened.left_out {
                let told = told(left_out);
                if !set_aside.contains(&told) {
                    set_aside.push(told);
                }
            }
            OpeningEvent::FormCame { answers: opened.answers, set_aside }
        }
    }
}

fn told(left_out: LeftOut) -> SetAside {
    match left_out.why {
        WhyLeftOut::NoSuchQuestion => SetAside::Unknown(left_out.link),
        WhyLeftOut::OtherArea => SetAside::LocalAnswers,
        WhyLeftOut::NoAnswer(_) => SetAside::NoAnswer(left_out.link),
    }
}
