//! A query as people type it: words, numbers, phrases, exclusions and filters.

use chrono::NaiveDateTime;

use crate::hours::spoken::asked;
use crate::search::filler::Role;
use crate::search::sort::Sort;
use crate::text::words::words;

/// What a filter looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterKey {
    /// `ort:` the town.
    Town,
    /// `feld:` the action field.
    Field,
    /// `thema:` the topic.
    Topic,
    /// `sprache:` a language spoken there.
    Language,
    /// `art:` the kind of partner.
    Kind,
    /// `alter:` the age of the person who asks.
    Age,
    /// `offen:` open at a moment.
    Open,
    /// `stand:` when it was verified.
    Verified,
    /// `favorit:` whether the reader has made it a favorite.
    Favorite,
}

impl FilterKey {
    /// Every key with its German and its English word.
    pub const ALL: [(Self, &'static str, &'static str); 9] = [
        (Self::Town, "ort", "town"),
        (Self::Field, "feld", "field"),
        (Self::Topic, "thema", "topic"),
        (Self::Language, "sprache", "lang"),
        (Self::Kind, "art", "kind"),
        (Self::Age, "alter", "age"),
        (Self::Open, "offen", "open"),
        (Self::Verified, "stand", "verified"),
        (Self::Favorite, "favorit", "favorite"),
    ];

    /// Other words that people write for a key.
    const ALSO: [(Self, &'static str); 10] = [
        (Self::Town, "stadt"),
        (Self::Town, "city"),
        (Self::Town, "place"),
        (Self::Field, "handlungsfeld"),
        (Self::Language, "language"),
        (Self::Language, "sprachen"),
        (Self::Kind, "typ"),
        (Self::Kind, "type"),
        (Self::Favorite, "favoriten"),
        (Self::Favorite, "favorites"),
    ];

    /// Its German and its English word.
    pub fn words(self) -> (&'static str, &'static str) {
        let own = Self::ALL.iter().find(|(key, ..)| *key == self);
        own.map_or(("", ""), |(_, german, english)| (*german, *english))
    }

    /// The key for a word before a colon.
    pub fn from_word(word: &str) -> Option<Self> {
        let lower = word.to_lowercase();
        let known = Self::ALL.iter().find(|(_, german, english)| lower == *german || lower == *english);
        let also = || Self::ALSO.iter().find(|(_, other)| lower == *other).map(|(key, _)| *key);
        known.map(|(key, ..)| *key).or_else(also)
    }
}

/// A filter as typed; several values of one key are alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// What it looks at.
    pub key: FilterKey,
    /// The value as typed, without quotation marks.
    pub value: String,
}

impl Filter {
    /// Whether it asks for a time with something that is none.
    pub fn is_no_time(&self) -> bool {
        self.key == FilterKey::Open
            && self.value.trim() != "?"
            && asked(&self.value, NaiveDateTime::default()).is_none()
    }
}

/// A number as typed, perhaps in several groups: a phone number, a postcode, or digits of a street.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The digits of each group.
    pub groups: Vec<String>,
}

/// A typed number as one that is dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialled {
    /// Its digits without `+49`, `0049` or `0`; a number of another country keeps its code.
    pub digits: String,
    /// How many digits were typed, the country code of Germany not counted.
    pub typed: usize,
    /// Whether it begins with a zero or a country code, and so is a number from its beginning.
    pub is_whole: bool,
}

impl Number {
    /// All groups as one number.
    pub fn dialled(&self) -> Dialled {
        let all: String = self.groups.concat();
        let german = all.strip_prefix("0049");
        let national = german.unwrap_or(&all);
        let rest = match german {
            // The zero of the area code is often written after the country code, though nobody may dial it.
            Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
            None => national.strip_prefix("00").or_else(|| national.strip_prefix('0')).unwrap_or(national),
        };
        Dialled { digits: rest.to_owned(), typed: national.len(), is_whole: rest.len() < all.len() }
    }
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// The text as typed.
    pub text: String,
    /// Folded words, each of which must match.
    pub words: Vec<String>,
    /// Numbers, each of which must match.
    pub numbers: Vec<Number>,
    /// Folded words of each phrase; they must stand side by side.
    pub phrases: Vec<Vec<String>>,
    /// Folded words of what must not occur: a word, or several side by side.
    pub without: Vec<Vec<String>>,
    /// Filters.
    pub filters: Vec<Filter>,
    /// Local time at which it is asked; without it nobody knows what is open now.
    pub now: Option<NaiveDateTime>,
    /// The ids of the records that `favorit:` means.
    pub favorites: Vec<String>,
    /// How the hits are put in order.
    pub sort: Sort,
    /// The ids of records that stand before their equals, in this order.
    pub preferred: Vec<String>,
}

impl Query {
    /// Reads a query. Every text is a query; nothing can be wrong with it.
    pub fn parse(text: &str) -> Self {
        let mut query = Self { text: text.to_owned(), ..Self::default() };
        let mut number: Option<Number> = None;
        let chunks = chunks(text);
        for (at, chunk) in chunks.iter().enumerate() {
            let is_followed = chunks.get(at + 1).is_some_and(|next| digit_count(next).is_some_and(|count| count > 0));
            match digit_count(chunk) {
                // A single digit is a house number, unless it stands among others.
                Some(count) if count > 1 || (count == 1 && (number.is_some() || is_followed)) => {
                    let group = digits(chunk);
                    // A bracketed zero, as in `+49 (0)30`, is no digit.
                    if !group.is_empty() {
                        number.get_or_insert_with(|| Number { groups: Vec::new() }).groups.push(group);
                    }
                }
                // What only separates, as in `030 / 23125-000`.
                Some(0) if number.is_some() => {}
                _ => {
                    query.take(chunk);
                    query.numbers.extend(number.take());
                }
            }
        }
        query.numbers.extend(number);
        query.drop_fillers();
        query
    }

    /// The same query, asked at this time.
    #[must_use]
    pub fn asked_at(self, now: impl Into<Option<NaiveDateTime>>) -> Self {
        Self { now: now.into(), ..self }
    }

    /// The same query of a reader with these favorites, by their ids.
    #[must_use]
    pub fn with_favorites(self, ids: &[String]) -> Self {
        Self { favorites: ids.to_vec(), ..self }
    }

    /// The same query with its hits in this order.
    #[must_use]
    pub fn sorted_by(self, sort: Sort) -> Self {
        Self { sort, ..self }
    }

    /// The same query, in whose answer these records stand before their equals, by their ids.
    #[must_use]
    pub fn preferring(self, ids: Vec<String>) -> Self {
        Self { preferred: ids, ..self }
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        !self.has_words() && self.without.is_empty() && self.filters.is_empty()
    }

    /// Whether it has anything that must match in a text.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty() || !self.numbers.is_empty() || !self.phrases.is_empty()
    }

    /// The word, where the query is one word and nothing else.
    pub fn plain_word(&self) -> Option<&str> {
        let is_alone = self.numbers.is_empty() && self.phrases.is_empty() && self.without.is_empty();
        match self.words.as_slice() {
            [word] if is_alone && self.filters.is_empty() => Some(word),
            _ => None,
        }
    }

    /// The same query without its filters, as text.
    pub fn text_without_filters(&self) -> String {
        let kept: Vec<&str> = chunks(&self.text).into_iter().filter(|chunk| filter(chunk).is_none()).collect();
        kept.join(" ")
    }

    fn take(&mut self, chunk: &str) {
        if let Some((key, values)) = filter(chunk) {
            let filters = values_of(values).into_iter().map(|value| Filter { key, value: value.to_owned() });
            self.filters.extend(filters);
        } else if let Some(rest) =
            chunk.strip_prefix('-').filter(|rest| rest.starts_with(|it: char| it.is_alphanumeric() || is_quote(it)))
        {
            // A phrase is excluded as one; words that only a hyphen joins are found as one too.
            let excluded = folded(rest);
            if !excluded.is_empty() {
                self.without.push(excluded);
            }
        } else if let Some(phrase) = chunk.strip_prefix(is_quote) {
            let phrase = folded(phrase);
            match phrase.as_slice() {
                [] => {}
                [word] => self.words.push(word.clone()),
                _ => self.phrases.push(phrase),
            }
        } else {
            self.words.extend(folded(chunk));
        }
    }

    /// Leaves out the words that only hold a sentence together, as long as others say what is meant.
    fn drop_fillers(&mut self) {
        let role = |word: &String| Role::of(word, &self.text);
        if self.words.iter().any(|word| !matches!(role(word), Role::Filler | Role::Denial)) {
            self.words.retain(|word| Role::of(word, &self.text) != Role::Filler);
        }
    }
}

/// The marks that hold a phrase together. A single one is an apostrophe more often.
fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '„' | '“' | '”' | '«' | '»')
}

/// Splits at white space outside quotation marks.
pub(crate) fn chunks(text: &str) -> Vec<&str> {
    let mut chunks = Vec::new();
    let mut start = None;
    let mut is_quoted = false;
    for (at, letter) in text.char_indices() {
        is_quoted ^= is_quote(letter);
        match start {
            Some(from) if letter.is_whitespace() && !is_quoted => {
                chunks.extend(text.get(from..at));
                start = None;
            }
            None if !letter.is_whitespace() => start = Some(at),
            _ => {}
        }
    }
    chunks.extend(start.and_then(|from| text.get(from..)));
    chunks
}

/// The key of a filter, and its values as typed; `None` where a chunk is none.
pub(crate) fn filter(chunk: &str) -> Option<(FilterKey, &str)> {
    let (key, value) = chunk.split_once(':')?;
    Some((FilterKey::from_word(key)?, value))
}

/// The values of a filter without their quotation marks; a comma between those separates nothing.
pub(crate) fn values_of(typed: &str) -> Vec<&str> {
    let mut is_quoted = false;
    let values = typed.split(|letter: char| {
        is_quoted ^= is_quote(letter);
        letter == ',' && !is_quoted
    });
    values.map(|value| value.trim_matches(is_quote).trim()).filter(|value| !value.is_empty()).collect()
}

/// The filter at the end of a text, if it ends with one: what stands before it, the word for its key as typed, the key,
/// and the value so far, without quotation marks.
pub fn unfinished_filter(text: &str) -> Option<(&str, &str, FilterKey, &str)> {
    let chunk = chunks(text).into_iter().last().filter(|chunk| text.ends_with(*chunk))?;
    let front = text.get(..text.len() - chunk.len())?;
    let (word, value) = chunk.split_once(':')?;
    let key = FilterKey::from_word(word)?;
    // Of several values the last is the unfinished one.
    let (before, value) = value.rsplit_once(',').map_or(("", value), |(before, value)| (before, value));
    let is_open = before.is_empty() && (!value.ends_with(is_quote) || value.chars().count() == 1);
    is_open.then_some((front, word, key, value.trim_matches(is_quote)))
}

/// How many digits there are, where there is nothing else but the signs that people put between them.
fn digit_count(chunk: &str) -> Option<usize> {
    let is_sign = |letter: char| letter.is_ascii_digit() || "+()/.-–‑".contains(letter);
    chunk.chars().all(is_sign).then(|| chunk.chars().filter(char::is_ascii_digit).count())
}

fn digits(chunk: &str) -> String {
    let plain = chunk.replace("(0)", "").replace('+', "00");
    plain.chars().filter(char::is_ascii_digit).collect()
}

fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_exclusions_and_filters_are_told_apart() {
        let query = Query::parse("Kurs \"Deutsch lernen\" -Abend ort:Guben sprache:ar,\"uk\" feld:");
        assert_eq!(query.words, ["kurs"]);
        assert_eq!(query.phrases, [["deutsch", "lernen"]]);
        assert_eq!(query.without, [["abend"]]);
        let filters: Vec<(FilterKey, &str)> = query.filters.iter().map(|it| (it.key, it.value.as_str())).collect();
        assert_eq!(filters, [(FilterKey::Town, "Guben"), (FilterKey::Language, "ar"), (FilterKey::Language, "uk")]);
    }

    #[test]
    fn groups_of_digits_side_by_side_are_one_number() {
        let query = Query::parse("+49 (0)30 23125-000");
        assert_eq!(query.numbers.len(), 1);
        let dialled = query.numbers.first().map(Number::dialled);
        assert_eq!(dialled.map(|it| it.digits).as_deref(), Some("3023125000"));
        assert_eq!(Query::parse("03149 tafel").numbers, [Number { groups: vec!["03149".into()] }]);
    }

    #[test]
    fn a_quoted_value_keeps_its_spaces_and_an_open_quotation_mark_is_no_mistake() {
        assert_eq!(
            Query::parse("ort:\"Burg (Spreewald)\"").filters.first().map(|it| it.value.as_str()),
            Some("Burg (Spreewald)")
        );
        assert_eq!(Query::parse("\"deutsch ler").phrases, [["deutsch", "ler"]]);
    }

    #[test]
    fn an_unknown_key_is_two_words() {
        assert_eq!(Query::parse("foo:bar").words, ["foo", "bar"]);
    }

    #[test]
    fn without_its_filters_only_the_words_remain() {
        assert_eq!(Query::parse("kurs ort:Guben -abend").text_without_filters(), "kurs -abend");
    }
}
