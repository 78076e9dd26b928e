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
    /// German in short sentences and everyday words.
    PlainGerman,
    /// English.
    English,
    /// Polish.
    Polish,
    /// Ukrainian.
    Ukrainian,
    /// Russian.
    Russian,
    /// Arabic.
    Arabic,
    /// Persian, as Dari speakers read it too.
    Persian,
    /// Vietnamese.
    Vietnamese,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::German,
        Self::PlainGerman,
        Self::English,
        Self::Polish,
        Self::Ukrainian,
        Self::Russian,
        Self::Arabic,
        Self::Persian,
        Self::Vietnamese,
    ];

    /// Those whose letters every console font of 256 signs has.
    pub const LATIN: [Self; 3] = [Self::German, Self::PlainGerman, Self::English];

    /// The language tag (BCP 47; `simple` is a registered variant).
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::PlainGerman => "de-simple",
            Self::English => "en",
            Self::Polish => "pl",
            Self::Ukrainian => "uk",
            Self::Russian => "ru",
            Self::Arabic => "ar",
            Self::Persian => "fa",
            Self::Vietnamese => "vi",
        }
    }

    /// The tag without what varies the language: the one that texts of the data carry.
    pub fn primary_tag(self) -> &'static str {
        match self {
            Self::PlainGerman => Self::German.tag(),
            _ => self.tag(),
        }
    }

    /// The name of the language in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::PlainGerman => "Einfaches Deutsch",
            Self::English => "English",
            Self::Polish => "Polski",
            Self::Ukrainian => "Українська",
            Self::Russian => "Русский",
            Self::Arabic => "العربية",
            Self::Persian => "فارسی",
            Self::Vietnamese => "Tiếng Việt",
        }
    }

    /// The name in itself where all of them stand in one line.
    pub fn short_name(self) -> &'static str {
        match self {
            Self::PlainGerman => "Einfach",
            _ => self.name(),
        }
    }

    /// Whether it is German, in whichever words.
    pub fn is_german(self) -> bool {
        self.primary_tag() == Self::German.tag()
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic | Self::Persian)
    }

    /// The language of a tag or locale name such as `de`, `de-DE` or `de_DE.UTF-8`; none for `C`, `POSIX` and
    /// languages that the interface does not speak. Dari (`prs`) is read as Persian.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let primary = tag.split('-').next().unwrap_or_default();
        let primary = if primary.eq_ignore_ascii_case("prs") { Self::Persian.tag() } else { primary };
        let of = |tag: &str| Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag));
        of(&tag).or_else(|| of(primary))
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
        assert_eq!(Language::from_tag("de_simple.UTF-8"), Some(Language::PlainGerman));
        assert_eq!(Language::from_tag("prs_AF"), Some(Language::Persian));
        assert_eq!(Language::from_tag("uk_UA.UTF-8"), Some(Language::Ukrainian));
    }

    #[test]
    fn no_locale_and_foreign_ones_tell_no_language() {
        for name in ["C", "C.UTF-8", "POSIX", "", "fr_FR", "den"] {
            assert_eq!(Language::from_tag(name), None, "{name}");
        }
    }
}
