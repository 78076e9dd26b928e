//! The texts of one interface language, from `data/locales`, filled in by Project Fluent.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::language::told_keys::ToldKeys;
use crate::text::safe;

/// The texts of one language.
///
/// They can be shared between threads. Measured with a first dozen of messages: building them takes 18 µs, saying a
/// plain message 0.03 µs, one with a plural form 0.4 µs.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    keys: ToldKeys,
}

impl Texts {
    /// The texts of `language`, for where there are no keys to speak of.
    pub fn new(language: Language) -> Self {
        Self::with_keys(language, ToldKeys::default())
    }

    /// The texts of `language`, which speak of these keys.
    pub fn with_keys(language: Language, keys: ToldKeys) -> Self {
        let source = source(language).to_owned();
        // A test keeps every file free of errors; were there one, the messages beside it would still be there.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks that isolate a value from its surroundings are invisible characters, which no terminal may get.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        // The name is not taken, for the bundle is new and functions have names in capitals.
        let _ = bundle.add_function("TWO", |values, _| two_digits(values));
        let mut texts = Self { language, bundle, keys };
        let named = texts.keys.named(|key| texts.key(key));
        let _ = texts.bundle.add_function("KEY", move |values, _| named.said(values));
        texts
    }

    /// The same texts in another language.
    #[must_use]
    pub fn turned(&self, language: Language) -> Self {
        Self::with_keys(language, self.keys.clone())
    }

    /// Keys as they are called in this language: `Ctrl-Home` is written `Strg-Pos1` in German.
    pub fn key(&self, written: &str) -> String {
        let part = |part: &str| match part {
            "Ctrl" | "Shift" | "PgUp" | "PgDn" | "Home" | "End" | "Ins" | "Del" | "Backspace" => {
                self.say(&format!("key-name-{}", part.to_lowercase()))
            }
            other => other.to_owned(),
        };
        let key = |key: &str| key.split('-').map(part).collect::<Vec<_>>().join("-");
        written.split(' ').map(key).collect::<Vec<_>>().join(" ")
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `id`; `⟦id⟧` if there is none.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message `id` with its variables filled in; `⟦id⟧` if there is none.
    ///
    /// Texts are made safe for one line. A variable that the message does not know is ignored, one that is missing
    /// stays in the message as `{$name}`.
    pub fn say_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut named = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            named.set(*name, fluent_value(value));
        }
        self.format(id, Some(&named))
    }

    /// The message `id`, or `fallback` if there is none: for words of the data that the locales may not know.
    pub fn say_or(&self, id: &str, fallback: &str) -> String {
        if self.bundle.has_message(id) { self.say(id) } else { safe::line(fallback).into_owned() }
    }

    fn format(&self, id: &str, values: Option<&FluentArgs<'_>>) -> String {
        match self.bundle.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, values, &mut Vec::new()).into_owned(),
            None => format!("⟦{}⟧", safe::line(id)),
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The value of a variable in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A text, shown as it is once it is safe.
    Text(&'a str),
    /// A number, which also chooses the plural form.
    Number(u64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        // No platform of Rust has a `usize` beyond 64 bits.
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

fn fluent_value<'a>(value: &Value<'a>) -> FluentValue<'a> {
    match value {
        Value::Text(text) => FluentValue::String(safe::line(text)),
        Value::Number(number) => FluentValue::from(*number),
    }
}

/// `TWO($day)`: a number with at least two digits, for dates; a text stays as it is.
fn two_digits<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => FluentValue::String(Cow::Owned(format!("{:02}", number.value))),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The file of a language, compiled into the program.
fn source(language: Language) -> &'static str {
    match language {
        Language::German => include_str!("../../data/locales/de.ftl"),
        Language::PlainGerman => include_str!("../../data/locales/de-simple.ftl"),
        Language::English => include_str!("../../data/locales/en.ftl"),
        Language::Polish => include_str!("../../data/locales/pl.ftl"),
        Language::Ukrainian => include_str!("../../data/locales/uk.ftl"),
        Language::Russian => include_str!("../../data/locales/ru.ftl"),
        Language::Arabic => include_str!("../../data/locales/ar.ftl"),
        Language::Persian => include_str!("../../data/locales/fa.ftl"),
        Language::Vietnamese => include_str!("../../data/locales/vi.ftl"),
    }
}

/// The identifier by which the plural rules of a language are found.
fn identifier(language: Language) -> LanguageIdentifier {
    language.tag().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{FluentResource, Language, Texts, identifier, source};
    use std::collections::{BTreeMap, BTreeSet};

    /// Every message of a file with the variables it names.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in source(language).lines().filter(|line| !line.starts_with('#')) {
            let is_head = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
            if let Some((head, _)) = line.split_once('=').filter(|_| is_head) {
                head.trim().clone_into(&mut id);
                messages.entry(id.clone()).or_default();
            }
            for variable in line.split('$').skip(1) {
                let end = variable.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(variable.len());
                messages.entry(id.clone()).or_default().insert(variable.chars().take(end).collect());
            }
        }
        messages
    }

    #[test]
    fn every_file_parses_without_an_error() {
        for language in Language::ALL {
            let result = FluentResource::try_new(source(language).to_owned());
            assert_eq!(result.err().map(|(_, errors)| errors), None, "{language}");
        }
    }

    #[test]
    fn no_file_has_a_message_twice() {
        for language in Language::ALL {
            let mut bundle = super::FluentBundle::new_concurrent(vec![identifier(language)]);
            let resource = FluentResource::try_new(source(language).to_owned()).unwrap_or_else(|(file, _)| file);
            assert_eq!(bundle.add_resource(resource).err(), None, "{language}");
        }
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let german = messages(Language::German);
        assert!(german.contains_key("search-none"));
        for language in Language::ALL {
            assert_eq!(messages(language), german, "{language}");
        }
    }

    #[test]
    fn no_message_holds_a_character_that_a_terminal_must_not_get() {
        for language in Language::ALL {
            let unsafe_lines: Vec<_> =
                source(language).lines().filter(|line| !crate::text::safe::is_safe(line.trim_start())).collect();
            assert_eq!(unsafe_lines, Vec::<&str>::new(), "{language}");
        }
    }

    #[test]
    fn a_file_is_identified_by_the_tag_of_its_language() {
        for language in Language::ALL {
            assert_eq!(identifier(language).to_string(), language.tag());
        }
    }

    /// Texts with one message of our own, so that no test depends on the wording of those in the files.
    fn texts_with(message: &str) -> Texts {
        let mut texts = Texts::new(Language::German);
        let resource = FluentResource::try_new(format!("{message}\n")).unwrap_or_else(|(resource, _)| resource);
        texts.bundle.add_resource_overriding(resource);
        texts
    }

    #[test]
    fn a_message_is_said_in_the_language_of_the_texts() {
        let said = [Language::German, Language::English].map(|language| Texts::new(language).say("check-error"));
        assert_eq!(said, ["Fehler", "Error"]);
    }

    #[test]
    fn a_number_chooses_the_plural_form() {
        let texts = texts_with("sample = { $count ->\n    [0] Keine\n    [one] Eine\n   *[other] { $count }\n  }");
        let said = [0_usize, 1, 12].map(|count| texts.say_with("sample", &[("count", count.into())]));
        assert_eq!(said, ["Keine", "Eine", "12"]);
    }

    #[test]
    fn a_text_is_made_safe_and_not_isolated() {
        let said = texts_with("sample = „{ $word }“").say_with("sample", &[("word", "Gu\u{202e}ben\u{1b}".into())]);
        assert_eq!(said, "„Guben“");
    }

    #[test]
    fn a_key_is_called_as_the_language_calls_it_and_none_where_there_is_none() {
        let keys = super::ToldKeys::new(vec![("note", "Ctrl-Home".to_owned())]);
        let mut texts = Texts::with_keys(Language::German, keys);
        let message = "one = { KEY(\"note\") }\ntwo = { KEY(\"guide\") ->\n    [none] nichts\n   *[key] etwas\n  }\n";
        let resource = FluentResource::try_new(message.to_owned()).unwrap_or_else(|(resource, _)| resource);
        texts.bundle.add_resource_overriding(resource);
        assert_eq!((texts.say("one"), texts.say("two")), ("Strg-Pos1".to_owned(), "nichts".to_owned()));
    }

    #[test]
    fn a_missing_variable_stays_visible() {
        assert_eq!(texts_with("sample = „{ $word }“").say("sample"), "„{$word}“");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(Texts::new(Language::English).say("no-such-message"), "⟦no-such-message⟧");
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        let texts = Texts::new(Language::English);
        let said = std::thread::scope(|scope| scope.spawn(|| texts.say("check-error")).join().ok());
        assert_eq!(said.as_deref(), Some("Error"));
    }
}
