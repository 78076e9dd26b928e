//! Language: the interface languages and their texts, dates and phone numbers as people write them.

use std::fmt;

pub mod dates;
pub mod phone;
pub mod texts;
pub mod told_keys;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// German, the language of the data and the one to fall back to.
    #[default]
    German,
    /// English.
    English,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// The language tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The name of the language in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::English => "English",
        }
    }

    /// The language of a tag or locale name such as `de`, `de-DE` or `de_DE.UTF-8`; none for `C`, `POSIX` and
    /// languages that the interface does not speak.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Language {
    /// Writes the tag, which [`Language::from_tag`] reads.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(&language.to_string()), Some(language));
        }
    }

    #[test]
    fn a_locale_name_tells_the_language() {
        for name in ["de", "de-DE", "de_DE.UTF-8", "DE_at@euro"] {
            assert_eq!(Language::from_tag(name), Some(Language::German), "{name}");
        }
    }

    #[test]
    fn no_locale_and_foreign_ones_tell_no_language() {
        for name in ["C", "C.UTF-8", "POSIX", "", "fr_FR", "den"] {
            assert_eq!(Language::from_tag(name), None, "{name}");
        }
    }
}
