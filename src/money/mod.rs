//! Amounts of money; the only room that uses decimal numbers.

mod amount;

pub use amount::Money;
