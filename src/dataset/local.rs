//! A text in several languages, with German as the one that every text has.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A text by language. German is always there unless the file forgot it; then the first language stands in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LocalText {
    /// Language tag and text, German first.
    versions: Vec<(String, String)>,
}

/// What a reader gets when asking for a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The text itself.
    pub text: &'a str,
    /// Whether it is in another language than asked for, which the screen marks.
    pub is_fallback: bool,
}

impl LocalText {
    /// A German text.
    pub fn german(text: impl Into<String>) -> Self {
        Self { versions: vec![("de".to_owned(), text.into())] }
    }

    /// A text from tag and text of each language; `None` when there is none at all.
    pub fn from_versions(mut versions: Vec<(String, String)>) -> Option<Self> {
        versions.sort_by_key(|(tag, _)| tag != "de");
        (!versions.is_empty()).then_some(Self { versions })
    }

    /// The text in this language, or the fallback.
    pub fn read(&self, language: Language) -> Reading<'_> {
        let own = self.versions.iter().find(|(tag, _)| tag == language.tag());
        match (own, self.versions.first()) {
            (Some((_, text)), _) => Reading { text, is_fallback: false },
            (None, Some((_, text))) => Reading { text, is_fallback: true },
            (None, None) => Reading { text: "", is_fallback: true },
        }
    }

    /// The text in this language, or the fallback, without saying which.
    pub fn get(&self, language: Language) -> &str {
        self.read(language).text
    }

    /// Tag and text of every language, German first.
    pub fn versions(&self) -> &[(String, String)] {
        &self.versions
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_german_and_says_so() {
        let text = LocalText::from_versions(vec![("pl".into(), "mieszkanie".into()), ("de".into(), "Wohnung".into())]);
        let text = text.unwrap_or_default();
        assert_eq!(text.read(Language::English), Reading { text: "Wohnung", is_fallback: true });
        assert_eq!(text.read(Language::German), Reading { text: "Wohnung", is_fallback: false });
    }
}
