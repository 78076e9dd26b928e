//! A text in several languages, with German as the one that every text has.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A text by language. German is always there unless the file forgot it; then the first language stands in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LocalText {
    /// Tag and text of every language, German first, in one string: a big dataset has hundreds of thousands of texts,
    /// most of them in one language.
    packed: Box<str>,
}

/// Stands between a tag and its text; safe text has no control characters.
const UNIT: char = '\u{1f}';

/// Stands between two languages.
const RECORD: char = '\u{1e}';

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
    pub fn german(text: impl AsRef<str>) -> Self {
        Self::packed([("de", text.as_ref())].into_iter())
    }

    /// A text from tag and text of each language; `None` when there is none at all.
    pub fn from_versions(mut versions: Vec<(String, String)>) -> Option<Self> {
        versions.sort_by_key(|(tag, _)| tag != "de");
        let all = versions.iter().map(|(tag, text)| (tag.as_str(), text.as_str()));
        (!versions.is_empty()).then(|| Self::packed(all))
    }

    fn packed<'a>(versions: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Self {
        let bytes = versions.clone().map(|(tag, text)| tag.len() + text.len() + 2).sum::<usize>();
        let mut packed = String::with_capacity(bytes.saturating_sub(1));
        for (tag, text) in versions {
            if !packed.is_empty() {
                packed.push(RECORD);
            }
            packed.push_str(tag);
            packed.push(UNIT);
            if text.contains([UNIT, RECORD]) {
                packed.extend(text.chars().filter(|it| ![UNIT, RECORD].contains(it)));
            } else {
                packed.push_str(text);
            }
        }
        Self { packed: packed.into() }
    }

    /// The text in this language, or the fallback.
    pub fn read(&self, language: Language) -> Reading<'_> {
        let own = |own: &str| self.versions().find(|(tag, _)| *tag == own);
        let primary = language.primary_tag();
        match own(language.tag()).or_else(|| own(primary)).or_else(|| self.versions().next()) {
            Some((tag, text)) => Reading { text, is_fallback: ![language.tag(), primary].contains(&tag) },
            None => Reading { text: "", is_fallback: true },
        }
    }

    /// The text in this language, or the fallback, without saying which.
    pub fn get(&self, language: Language) -> &str {
        self.read(language).text
    }

    /// Tag and text of every language, German first.
    pub fn versions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.packed.split(RECORD).filter_map(|version| version.split_once(UNIT))
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

    #[test]
    fn german_comes_first_among_the_versions() {
        let text = LocalText::from_versions(vec![("pl".into(), "mieszkanie".into()), ("de".into(), "Wohnung".into())]);
        let text = text.unwrap_or_default();
        assert_eq!(text.versions().collect::<Vec<_>>(), [("de", "Wohnung"), ("pl", "mieszkanie")]);
    }

    #[test]
    fn no_text_can_pretend_to_be_another_version() {
        let text = LocalText::german("Wohnung\u{1e}en\u{1f}flat");
        assert_eq!(text.versions().collect::<Vec<_>>(), [("de", "Wohnungenflat")]);
    }
}
