//! From a saved file of an earlier version to one of today, a step for each version; what the file says is not known here.
//!
//! A file that once opened goes on opening: each version keeps its step here and its samples in `tests/records/`.

use crate::offer::Json;

/// The version that is written today.
pub const RECORD_VERSION: u32 = 1;

/// A step from one version to the next.
type Step = fn(Json) -> Json;

/// The steps, the one from version 1 first.
const STEPS: [Step; 0] = [];

/// The file as version [`RECORD_VERSION`] would have written it.
pub fn upgraded(json: Json, version: u32) -> Json {
    let first = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    STEPS.into_iter().skip(first).fold(json, |json, step| step(json))
}
