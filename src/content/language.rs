//! The languages there are words for; the words of each are in a folder of their own.

/// A language of the national wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// The language a page asks for by its tag, such as `en` or `en-GB`; English where there are no words for it.
    ///
    /// ```
    /// use phb_check::content::Language;
    /// assert_eq!(Language::for_tag("en-GB"), Language::English);
    /// assert_eq!(Language::for_tag("cy"), Language::English);
    /// assert_eq!(Language::English.tag(), "en");
    /// ```
    #[must_use]
    pub fn for_tag(tag: &str) -> Self {
        let wanted = tag.split('-').next().unwrap_or_default();
        let known = [Self::English];
        known.into_iter().find(|language| language.tag() == wanted).unwrap_or_default()
    }

    /// The language's tag, for the `lang` of what is written in it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}
