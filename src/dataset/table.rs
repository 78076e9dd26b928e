//! Reading one TOML table loosely: every wrong value becomes a finding, every right one is kept.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::text::safe;

/// The longest text of one line, in characters; the longest address of a web page that browsers agree on.
const LONGEST_LINE: usize = 2_000;

/// The longest text with paragraphs, in characters: some ten pages of paper. Texts are searched at every key and laid
/// out at every draw, so that they must have a bound.
const LONGEST_TEXT: usize = 20_000;

/// A safe text with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Where it begins.
    pub byte: usize,
}

/// A table of the file together with the keys that were asked for; what was never asked for is unknown.
pub struct Table<'t, 'i> {
    entries: &'t DeTable<'i>,
    span: Range<usize>,
    asked: Vec<&'static str>,
    /// How many of its keys were asked for.
    met: usize,
}

/// How many keys a record may have.
const KEYS: usize = 32;

impl<'t, 'i> Table<'t, 'i> {
    /// A table and where it stands.
    pub fn new(entries: &'t DeTable<'i>, span: Range<usize>) -> Self {
        Self { entries, span, asked: Vec::new(), met: 0 }
    }

    /// Byte at which the table begins.
    pub fn byte(&self) -> usize {
        self.span.start
    }

    /// The raw value of a key. Each key is asked for once.
    pub fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'i>>> {
        debug_assert!(!self.asked.contains(&key), "{key} is asked for twice");
        if self.asked.is_empty() {
            self.asked.reserve(KEYS);
        }
        self.asked.push(key);
        let value = self.entries.get(key);
        self.met += usize::from(value.is_some());
        value
    }

    /// The raw value of a key that someone else will ask for.
    pub fn peek(&self, key: &str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.entries.get(key)
    }

    /// A text; empty texts count as absent.
    pub fn text(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Named> {
        let value = self.value(key)?;
        text_of(key, value, notes)
    }

    /// A text without its place.
    pub fn string(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<String> {
        self.text(key, notes).map(|named| named.text)
    }

    /// A text that must be there, and not be empty.
    pub fn required(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Named> {
        let is_there = match self.entries.get(key).map(Spanned::get_ref) {
            None => false,
            // Most begin with a letter that no cleaning takes away.
            Some(DeValue::String(raw)) => {
                raw.starts_with(|first: char| first.is_ascii_alphanumeric()) || !safe::line(raw.trim()).is_empty()
            }
            // A value of another type has a finding of its own.
            Some(_) => true,
        };
        if !is_there {
            notes.add(Code::MissingKey, self.span.start, vec![("key", key.to_owned())]);
        }
        self.text(key, notes)
    }

    /// A list of texts; a single text is taken as a list of one.
    pub fn list(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Vec<Named>> {
        self.list_of(key, |named, _| Some(named), notes)
    }

    /// A list of texts without their places.
    pub fn strings(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<String> {
        self.list_of(key, |named, _| Some(named.text), notes).unwrap_or_default()
    }

    /// A list of what texts say; a single text is taken as a list of one.
    pub fn list_of<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(Named, &mut Notes<'_>) -> Option<T>,
        notes: &mut Notes<'_>,
    ) -> Option<Vec<T>> {
        let value = self.value(key)?;
        let items: &[_] = match value.get_ref() {
            DeValue::Array(items) => items,
            DeValue::String(_) => std::slice::from_ref(value),
            other => {
                wrong_type(key, "list", other, value.span().start, notes);
                return None;
            }
        };
        // A list takes no more room than it needs: there are many of them.
        let mut list = Vec::with_capacity(items.len());
        list.extend(items.iter().filter_map(|item| text_of(key, item, notes).and_then(|it| read(it, notes))));
        Some(list)
    }

    /// Yes or no.
    pub fn flag(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<bool> {
        let value = self.value(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        wrong_type(key, "boolean", value.get_ref(), value.span().start, notes);
        None
    }

    /// A whole number with its place.
    pub fn number(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<(i64, usize)> {
        let value = self.value(key)?;
        let byte = value.span().start;
        let number = value.get_ref().as_integer().and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
        if number.is_none() {
            wrong_type(key, "integer", value.get_ref(), byte, notes);
        }
        number.map(|number| (number, byte))
    }

    /// One of a list of words.
    pub fn choice<T: Copy>(&mut self, key: &'static str, all: &[(T, &str)], notes: &mut Notes<'_>) -> Option<T> {
        let named = self.text(key, notes)?;
        let found = all.iter().find(|(_, word)| *word == named.text);
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|(_, word)| *word).collect();
            let value = safe::excerpt(&named.text, 40);
            let values = vec![("key", key.to_owned()), ("value", value), ("choices", words.join(", "))];
            notes.add(Code::BadChoice, named.byte, values);
        }
        found.map(|(choice, _)| *choice)
    }

    /// A table below this one.
    pub fn child(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Table<'t, 'i>> {
        let value = self.value(key)?;
        if let DeValue::Table(entries) = value.get_ref() {
            return Some(Table::new(entries, value.span()));
        }
        wrong_type(key, "table", value.get_ref(), value.span().start, notes);
        None
    }

    /// The tables of `[[key]]`.
    pub fn children(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<Table<'t, 'i>> {
        match self.value(key).map(|value| (value.get_ref(), value.span())) {
            None => Vec::new(),
            Some((DeValue::Array(items), _)) => tables_of(key, items, notes),
            // `[partner]` instead of `[[partner]]` is the commonest slip; what is in it is still good.
            Some((DeValue::Table(entries), span)) => {
                notes.add(Code::WrongType, span.start, type_values(key, "tables", "table"));
                vec![Table::new(entries, span)]
            }
            Some((other, span)) => {
                wrong_type(key, "tables", other, span.start, notes);
                Vec::new()
            }
        }
    }

    /// Ends the reading: every key nobody asked for is a finding that names the nearest known one.
    pub fn finish(self, notes: &mut Notes<'_>) {
        if self.met == self.entries.len() {
            return;
        }
        for (key, _) in self.entries {
            if self.asked.contains(&key.get_ref().as_ref()) {
                continue;
            }
            if notes.is_full() {
                notes.add(Code::UnknownKey, key.span().start, Vec::new());
                continue;
            }
            let shown = safe::excerpt(key.get_ref(), 40);
            let nearest = nearest(&shown, &self.asked).unwrap_or("none").to_owned();
            let mut known = self.asked.clone();
            known.sort_unstable();
            known.dedup();
            let values = vec![("key", shown), ("nearest", nearest), ("known", safe::excerpt(&known.join(", "), 150))];
            notes.add(Code::UnknownKey, key.span().start, values);
        }
    }
}

/// The text in a value, made safe and one line; an empty one counts as absent.
pub fn text_of(key: &str, value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>) -> Option<Named> {
    clean_text(key, value, (safe::line, LONGEST_LINE), notes)
}

/// The text in a value, made safe, with its paragraphs; an empty one counts as absent.
pub fn paragraphs_of(key: &str, value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>) -> Option<Named> {
    clean_text(key, value, (safe::paragraphs, LONGEST_TEXT), notes)
}

fn clean_text(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    (clean, longest): (fn(&str) -> Cow<'_, str>, usize),
    notes: &mut Notes<'_>,
) -> Option<Named> {
    let byte = value.span().start;
    let DeValue::String(raw) = value.get_ref() else {
        wrong_type(key, "text", value.get_ref(), byte, notes);
        return None;
    };
    let raw = raw.trim();
    let is_short = raw.len() <= longest;
    let head = if is_short { None } else { raw.char_indices().nth(longest).and_then(|(end, _)| raw.get(..end)) };
    if head.is_some() {
        let values = vec![("key", safe::excerpt(key, 40)), ("longest", longest.to_string())];
        notes.add(Code::TooLong, byte, values);
    }
    let raw = head.unwrap_or(raw);
    let mut text = clean(raw);
    let is_clean = matches!(text, Cow::Borrowed(_));
    if head.is_some() {
        text.to_mut().push('…');
    }
    // Hyphenation hints and the like are taken out in silence; what could drive a terminal is said.
    if !is_clean && raw.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\r' && letter != '\t')
    {
        notes.add(Code::UnsafeText, byte, vec![("key", safe::excerpt(key, 40))]);
    }
    (!text.is_empty()).then(|| Named { text: text.into_owned(), byte })
}

/// The word among `known` that is nearest to `word`, if any is near at all.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let lower = word.to_lowercase();
    let reach = (lower.chars().count() / 3).max(1);
    known
        .iter()
        .map(|name| (strsim::osa_distance(&lower, name), *name))
        .filter(|(distance, _)| *distance <= reach)
        .min()
        .map(|(_, name)| name)
}

fn tables_of<'t, 'i>(key: &'static str, items: &'t DeArray<'i>, notes: &mut Notes<'_>) -> Vec<Table<'t, 'i>> {
    let mut tables = Vec::with_capacity(items.len());
    for item in items {
        if let DeValue::Table(entries) = item.get_ref() {
            tables.push(Table::new(entries, item.span()));
        } else {
            wrong_type(key, "tables", item.get_ref(), item.span().start, notes);
        }
    }
    tables
}

fn wrong_type(key: &str, wanted: &str, found: &DeValue<'_>, byte: usize, notes: &mut Notes<'_>) {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    notes.add(Code::WrongType, byte, type_values(key, wanted, found));
}

fn type_values(key: &str, wanted: &str, found: &str) -> Vec<(&'static str, String)> {
    vec![("key", safe::excerpt(key, 40)), ("wanted", wanted.to_owned()), ("found", found.to_owned())]
}
