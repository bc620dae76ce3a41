//! Stub.
use crate::folder::Letter;
/// Stub.
pub fn about(letter: Letter) -> [&'static str; 2] {
    [letter.code(), ""]
}
