//! Stub.
use crate::folder::Paper;
/// Stub.
pub fn paper(paper: Paper) -> [&'static str; 3] {
    [paper.code(), "", ""]
}
