//! Decides how this program talks to the person at the keyboard. Must not know what it says.

use std::fmt::Arguments;
use std::io::Write;

/// Prints a line, written like that of `println!`. Where nobody listens any more (`cargo xtask size | head`) it is not
/// a fault.
macro_rules! say {
    ($($text:tt)*) => { $crate::say::line(format_args!($($text)*)) };
}

/// Prints a line.
pub fn line(text: Arguments<'_>) {
    let _printed = writeln!(std::io::stdout(), "{text}");
}
