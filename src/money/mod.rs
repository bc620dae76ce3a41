//! Amounts of money, and sums of them that lose nothing; the only room that uses decimal numbers.
//!
//! [`Money`] is pounds and pence, [`Exact`] a sum before it is rounded, [`Range`] the least, the likely and the most of one.
//! What a year's figures are, and what somebody sketches with them, is not known here.

mod amount;
mod employment;
mod exact;
mod hours;
mod range;
mod typed;

pub use amount::Money;
pub use employment::Allowance;
pub use employment::Holiday;
pub use employment::Method;
pub use employment::OnCosts;
pub use employment::Pension;
pub use employment::Post;
pub use employment::SickPay;
pub use employment::Terms;
pub use exact::Exact;
pub use exact::Share;
pub use hours::Minutes;
pub use range::Range;
pub use typed::AmountError;
