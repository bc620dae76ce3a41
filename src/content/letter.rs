//! Stub.
use crate::folder::Letter;
use crate::interview::Interview;
/// Stub.
pub fn letter_text(_: Letter, _: &Interview) -> String {
    String::new()
}
