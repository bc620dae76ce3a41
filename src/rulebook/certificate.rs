//! What the proofs before a release found; they are not made here, and what they prove is not known here.

/// The national rules as proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Certificate {
    /// How many combinations of facts were tried, as digits.
    pub combinations: &'static str,
    /// The first twelve digits of the SHA-256 of the rules as printed for review.
    pub hash: &'static str,
}

/// The certificate of these rules; `cargo xtask prove` fails where it is not theirs.
///
/// ```
/// use phb_check::rulebook::certificate;
/// assert_eq!(certificate().hash.len(), 12);
/// ```
#[must_use]
pub fn certificate() -> Certificate {
    let mut lines = include_str!("certificate.txt").lines();
    Certificate { combinations: lines.next().unwrap_or_default(), hash: lines.next().unwrap_or_default() }
}
