//! Links, e-mail addresses and telephone numbers whose form is checked; whether anyone answers there is not known.

/// A plain `https` address, safe to put into a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The link, or nothing where the text is more or less than `https://`, a full host name, perhaps a port, and a
    /// path of characters that may stand in an address. No user name, no blank, no quotation mark; at most 500 bytes.
    ///
    /// ```
    /// use phb_check::offer::Link;
    /// assert!(Link::parse("https://www.example.org/budgets?page=2").is_some());
    /// assert!(Link::parse("http://www.example.org/").is_none());
    /// assert!(Link::parse("https://someone@example.org/").is_none());
    /// assert!(Link::parse("javascript:alert(1)").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let port_fits = (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
        let fits = text.len() <= 500 && is_host(host) && port_fits && text.bytes().all(stands_in_link);
        fits.then(|| Self(text.to_owned()))
    }

    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An e-mail address of plain letters, digits and `.`, `_`, `+`, `-` before the `@`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// The address, or nothing where the text is no plain one; at most 200 bytes.
    ///
    /// ```
    /// use phb_check::offer::Email;
    /// assert!(Email::parse("budgets@example.org").is_some());
    /// assert!(Email::parse("budgets@example.org?subject=hello").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, host) = text.split_once('@')?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
        let fits = text.len() <= 200 && !name.is_empty() && name.bytes().all(plain) && is_host(host);
        fits.then(|| Self(text.to_owned()))
    }

    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A telephone number as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// The number, or nothing where the text is more than 3 to 15 digits with spaces, brackets and hyphens, and
    /// perhaps a plus in front.
    ///
    /// ```
    /// use phb_check::offer::Phone;
    /// assert_eq!(Phone::parse("(01632) 960001").unwrap().dialled(), "01632960001");
    /// assert!(Phone::parse("call us").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.strip_prefix('+').unwrap_or(text);
        let plain = |byte: u8| byte.is_ascii_digit() || b" ()-".contains(&byte);
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let fits = text.len() <= 40 && (3..=15).contains(&digits) && number.bytes().all(plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// The number as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits, and the plus where there is one, as a telephone link wants them.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.0.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
    }
}

/// A host name with at least one dot, each part of letters, digits and inner hyphens; the last begins with a letter,
/// so that a bare number is none.
fn is_host(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(plain) && !part.starts_with('-') && !part.ends_with('-');
    let last = text.rsplit('.').next().unwrap_or_default();
    text.bytes().any(|byte| byte == b'.')
        && text.split('.').all(part)
        && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// The bytes that RFC 3986 lets stand in an address, the `@` aside where it would be a user name: the host has none.
fn stands_in_link(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}
